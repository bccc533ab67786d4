// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "languages.h"
#include "page.h"
#include "route.h"
#include "searchpalette.h"

#include <QPointer>
#include <QWidget>

class Sidebar;
class TopBar;

// The window: where one is, how one gets from page to page, and the keys that work everywhere. Navigation only.
class MainWindow final : public QWidget
{
    Q_OBJECT
public:
    MainWindow(const Context &context, Languages &languages, QWidget *parent = nullptr);
    ~MainWindow() override;

    void open(const Route &route);        // a new entry in the history
    void goBack();
    void goForward();
    void openSearch(const QString &text = QString());
    void rebuild();                       // after a change of language, theme or text size
    [[nodiscard]] Page *page() const { return m_page; }
    [[nodiscard]] Route current() const;
    void countShifts(int count);
    void raiseToFront();
    void warn(const QString &sentence);   // a strip above the page that stays until it is closed

Q_SIGNALS:
    void quickExitPressed();
    void firstRunFinished(bool workshops, bool shared);
    void privateRequested();
    void eraseRequested();
    void libraryOpened();
    void firstPainted();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildFrame();
    void shortcuts();
    void showRoute(const Route &route);
    [[nodiscard]] Page *make(const Route &route);
    void arrange();
    void settingChanged(const QString &key);
    void nextPane(bool backward);
    [[nodiscard]] bool goToPlace(const QKeyEvent &event);
    void chooseNav(int place);
    void openHit(const SearchHit &hit, const QString &typed);
    void showKeys();

    Context m_context;
    Languages &m_languages;
    QWidget *m_frame = nullptr;
    Sidebar *m_sidebar = nullptr;
    TopBar *m_topBar = nullptr;
    QPointer<QWidget> m_warning;
    QWidget *m_room = nullptr; // where the page stands
    QPointer<Page> m_page;
    QPointer<SearchPalette> m_palette;
    QList<Route> m_history;
    qsizetype m_at = -1;
    bool m_rebuilding = false;
    bool m_painted = false;
};
