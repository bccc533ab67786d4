// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Button;
class QLabel;
class Theme;

// Above every page: back and where one is, search, and Quick exit in its fixed corner.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    TopBar(const Theme &theme, bool privateSession, QWidget *parent = nullptr);

    void setTrail(const QStringList &trail, bool canGoBack); // "Lessons", "Module 2"; empty on top level
    void arrange(int effectiveWidth);
    void setNeutral(bool neutral); // first run: only Quick exit
    [[nodiscard]] Button *quickExit() const { return m_exit; }
    [[nodiscard]] Button *search() const { return m_search; }

Q_SIGNALS:
    void backPressed();
    void searchPressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Button *m_back;
    QLabel *m_trail;
    Button *m_search;
    QWidget *m_private;
    Button *m_exit;
    QStringList m_parts;
    int m_effectiveWidth = 1366;
    bool m_neutral = false;
};
