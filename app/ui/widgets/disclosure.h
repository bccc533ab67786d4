// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class CardButton;
class QLabel;
class Theme;
class QVBoxLayout;

// A heading that opens and closes what is below it.
class Disclosure final : public QFrame
{
    Q_OBJECT
public:
    Disclosure(const Theme &theme, const QString &title, const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    [[nodiscard]] CardButton *heading() const { return m_heading; }
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void opened(bool open);

private:
    const Theme &m_theme;
    CardButton *m_heading;
    QLabel *m_arrow;
    QWidget *m_body;
    QVBoxLayout *m_column;
};
