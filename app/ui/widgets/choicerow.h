// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class Label;
class Theme;

enum class ChoiceState { Open, Correct, Yours, YoursCorrect, Other };

// One choice of a question: a letter tile, the text, and after the answer a note. Never red, never a cross.
class ChoiceRow final : public QAbstractButton
{
    Q_OBJECT
public:
    ChoiceRow(const Theme &theme, const QString &letter, const QString &text, bool severalAllowed, QWidget *parent = nullptr);
    void setState(ChoiceState state);
    [[nodiscard]] ChoiceState state() const { return m_state; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString note() const;
    [[nodiscard]] QRect textRect(int width) const;

    const Theme &m_theme;
    QString m_letter;
    QString m_plain;
    bool m_several;
    ChoiceState m_state = ChoiceState::Open;
};
