// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QHash>
#include <QWidget>

class QVBoxLayout;
class Theme;

// One destination in the sidebar.
class NavButton final : public QAbstractButton
{
    Q_OBJECT
public:
    NavButton(const Theme &theme, const QString &text, const QString &icon, QWidget *parent = nullptr);
    void setRail(bool rail);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    bool m_rail = false;
};

// The start side of the window: heart and name, then the destinations; icons only as a rail.
class Sidebar final : public QWidget
{
    Q_OBJECT
public:
    Sidebar(const Theme &theme, bool privateSession, QWidget *parent = nullptr);
    void addHeading(const QString &text);
    NavButton *addItem(int id, const QString &text, const QString &icon, const QString &key);
    void addSpace(); // what follows goes to the bottom
    void setCurrent(int id);
    void setRail(bool rail);
    [[nodiscard]] bool isRail() const { return m_rail; }

Q_SIGNALS:
    void chosen(int id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QVBoxLayout *m_column;
    QWidget *m_brand;
    QList<QWidget *> m_headings;
    QHash<int, NavButton *> m_items;
    bool m_rail = false;
    bool m_private;
};
