// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLabel>

class Theme;

enum class TextRole { Display, H1, H2, H3, Reading, Body, Supporting, Caption, Overline };

// Text in one of the design's roles. Wraps, can be selected by mouse, and takes only the height it needs.
class Label final : public QLabel
{
    Q_OBJECT
public:
    Label(const Theme &theme, const QString &text, TextRole role, QWidget *parent = nullptr);
    void setColour(const QColor &colour);
    void setSelectable(); // by mouse and keyboard: for longer texts

    // Layouts ask again and again, and QLabel shapes the whole text each time.
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;

private:
    mutable QHash<int, int> m_heights; // by width
    mutable QString m_measured;        // the text they are for
};
