// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QVBoxLayout;
class Theme;

// A small card that opens in place, beside what was pressed: the meaning of a word, a sign, a source. Escape, a click
// elsewhere or scrolling closes it; the focus returns to where it came from.
class Popover final : public QFrame
{
    Q_OBJECT
public:
    Popover(const Theme &theme, const QString &accessibleName, QWidget *host);
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    void openAt(const QRect &anchor); // in the host's coordinates

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dismiss();

    const Theme &m_theme;
    QVBoxLayout *m_column;
    QPointer<QWidget> m_before;
};
