// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "accessibleroles.h"
#include "button.h"
#include "callout.h"
#include "digitkey.h"
#include "keysdialog.h"
#include "lessonsearch.h"
#include "pagefactory.h"
#include "settings.h"
#include "sidebar.h"
#include "theme.h"
#include "toast.h"
#include "topbar.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QWindow>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const Context &context, Languages &languages, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_languages(languages)
{
    AccessibleRoles::install();
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setMinimumSize(640, 480);
    resize(1180, 760);
    if (!context.settings.windowGeometry().isEmpty())
        restoreGeometry(context.settings.windowGeometry());
    shortcuts();
    connect(&context.settings, &Settings::changed, this, &MainWindow::settingChanged);
    buildFrame();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    delete m_frame;
    m_sidebar = nullptr;
    const Theme &theme = m_context.theme;
    // Always and only the name: a task bar must not say what is being read.
    setWindowTitle(tr("Blue Heart"));
    setWindowIcon(theme.windowIcon());
    if (!layout()) {
        auto *whole = new QHBoxLayout(this);
        whole->setContentsMargins(0, 0, 0, 0);
    }
    m_frame = new QWidget;
    auto *row = new QHBoxLayout(m_frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const bool hidden = m_context.folders.isPrivate();
    m_sidebar = new Sidebar(theme, hidden);
    m_sidebar->addHeading(tr("Learn"));
    m_sidebar->addItem(int(Place::Home), tr("Home"), u"house"_s, tr("Alt+1"));
    m_sidebar->addItem(int(Place::Lessons), tr("Lessons"), u"book"_s, tr("Alt+2"));
    m_sidebar->addItem(int(Place::Indicators), tr("Signs"), u"eye"_s, tr("Alt+3"));
    m_sidebar->addItem(int(Place::Glossary), tr("Glossary"), u"journal-text"_s, tr("Alt+5"));
    m_sidebar->addSpace();
    m_sidebar->addItem(int(Place::Support), tr("Get support"), u"life-preserver"_s, tr("Alt+9"));
    m_sidebar->addItem(int(Place::Settings), tr("Settings"), u"gear"_s, tr("Alt+0"));
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::chooseNav);
    row->addWidget(m_sidebar);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_topBar = new TopBar(theme, hidden);
    connect(m_topBar, &TopBar::backPressed, this, &MainWindow::goBack);
    connect(m_topBar, &TopBar::searchPressed, this, [this] { openSearch(); });
    connect(m_topBar->quickExit(), &QAbstractButton::clicked, this, &MainWindow::quickExitPressed);
    column->addWidget(m_topBar);
    m_room = new QWidget;
    auto *room = new QVBoxLayout(m_room);
    room->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_room, 1);
    row->addLayout(column, 1);
    layout()->addWidget(m_frame);
}

void MainWindow::shortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto &&action) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openSearch(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        if (m_page && !m_page->find())
            openSearch();
    });
    on(QKeySequence(Qt::CTRL | Qt::Key_P), [this] {
        if (m_page && m_page->canPrint())
            m_page->print();
    });
    on(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { isRightToLeft() ? goForward() : goBack(); });
    on(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { isRightToLeft() ? goBack() : goForward(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Right), [this] { if (m_page) m_page->step(isRightToLeft() ? -1 : 1); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Left), [this] { if (m_page) m_page->step(isRightToLeft() ? 1 : -1); });
    const auto scale = [this](int change) { m_context.settings.setTextScale(m_context.settings.textScale() + change); };
    on(QKeySequence(Qt::CTRL | Qt::Key_Plus), [scale] { scale(25); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Equal), [scale] { scale(25); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Minus), [scale] { scale(-25); });
    on(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_context.settings.setTextScale(100); });
    on(QKeySequence(Qt::Key_F6), [this] { nextPane(false); });
    on(QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { nextPane(true); });
    on(QKeySequence(Qt::Key_F1), [this] { showKeys(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
}

// Alt and a digit. With the numeric pad they type characters on Windows, as AltGr does, which is Ctrl and Alt there.
bool MainWindow::goToPlace(const QKeyEvent &event)
{
    const QHash<int, Place> places{{1, Place::Home}, {2, Place::Lessons}, {3, Place::Indicators},
                                   {5, Place::Glossary}, {9, Place::Support}, {0, Place::Settings}};
    const int digit = (event.modifiers() & ~Qt::ShiftModifier) == Qt::AltModifier ? DigitKey::of(event) : -1;
    if (!places.contains(digit) || !m_sidebar->isVisible())
        return false;
    chooseNav(int(places.value(digit)));
    return true;
}

// Before the widget with the focus: a box would look for an entry, a field would take the digit.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == windowHandle() && event->type() == QEvent::KeyPress && goToPlace(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    windowHandle()->installEventFilter(this);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (goToPlace(*event))
        return;
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && m_context.settings.singleKeys() && m_sidebar->isVisible()) {
        if (event->key() == Qt::Key_Slash) {
            openSearch();
            return;
        }
        if (event->key() == Qt::Key_Question) {
            showKeys();
            return;
        }
        if (m_page && m_page->handleKey(event->key()))
            return;
    } else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_page && m_page->handleKey(event->key())) {
        return;
    }
    QWidget::keyPressEvent(event);
}

void MainWindow::open(const Route &route)
{
    delete m_palette;
    if (m_at >= 0 && m_page)
        m_history[m_at] = m_page->route(m_history.at(m_at));
    m_history = m_history.mid(0, m_at + 1);
    m_history.append(route);
    m_at = m_history.size() - 1;
    showRoute(route);
}

void MainWindow::goBack()
{
    if (m_at <= 0)
        return;
    if (m_page)
        m_history[m_at] = m_page->route(m_history.at(m_at));
    showRoute(m_history.at(--m_at));
}

void MainWindow::goForward()
{
    if (m_at + 1 >= m_history.size())
        return;
    if (m_page)
        m_history[m_at] = m_page->route(m_history.at(m_at));
    showRoute(m_history.at(++m_at));
}

Route MainWindow::current() const { return m_at < 0 ? Route() : m_history.at(m_at); }

void MainWindow::showRoute(const Route &route)
{
    Page *old = m_page;
    Page *next = make(route);
    next->setParent(m_room);
    connect(next, &Page::go, this, &MainWindow::open, Qt::QueuedConnection);
    connect(next, &Page::said, this, [this](const QString &text) { new Toast(m_context.theme, text, m_room); });
    m_page = next;
    if (old) {
        // Hiding what has the focus would pass it on, and a screen reader says every stop.
        if (QWidget *focus = QApplication::focusWidget(); focus && old->isAncestorOf(focus))
            focus->clearFocus();
        old->hide();
        m_room->layout()->removeWidget(old);
        old->deleteLater(); // it may be the sender
    }
    m_room->layout()->addWidget(next);
    const bool neutral = route.place == Place::Neutral;
    const bool firstRun = route.place == Place::FirstRun;
    m_sidebar->setVisible(!neutral && !firstRun);
    m_topBar->setVisible(!neutral);
    m_topBar->setNeutral(firstRun);
    if (neutral) {
        setWindowTitle(tr("Reader"));
        setWindowIcon(QIcon(m_context.theme.icon(u"book"_s, 64, m_context.theme.tokens().text2)));
    }
    m_topBar->setTrail(next->trail(), !next->trail().isEmpty() && m_at > 0);
    m_sidebar->setCurrent(PageFactory::navItem(route.place));
    arrange();
    next->show();
    if (!m_rebuilding)
        next->enter();
}

Page *MainWindow::make(const Route &route)
{
    PageFactory::Signals wired;
    wired.receiver = this;
    wired.languageChosen = [this](const QString &language) {
        m_context.settings.setLanguage(language);
        open({Place::FirstRun, u"start"_s, 0, {}, {}});
    };
    wired.firstRunFinished = [this](bool workshops, bool shared) { Q_EMIT firstRunFinished(workshops, shared); };
    wired.libraryWanted = [this] {
        m_context.settings.setLeftByQuickExit(false);
        Q_EMIT libraryOpened();
        m_history.clear();
        m_at = -1;
        buildFrame();
        open({m_context.settings.firstRunDone() ? Place::Home : Place::FirstRun, {}, 0, {}, {}});
    };
    wired.privateRequested = [this] { Q_EMIT privateRequested(); };
    wired.eraseRequested = [this] { Q_EMIT eraseRequested(); };
    return PageFactory::make(m_context, route, wired);
}

// The page is built anew from its route; the focus and the scroll position come back to where they were.
void MainWindow::rebuild()
{
    if (m_at < 0)
        return;
    const QString focus = QApplication::focusWidget() && isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget()->objectName() : QString();
    const QString focusName = focus.isEmpty() && QApplication::focusWidget() ? QApplication::focusWidget()->accessibleName() : QString();
    int scrolled = 0;
    if (m_page) {
        m_history[m_at] = m_page->route(m_history.at(m_at));
        if (const auto *area = m_page->findChild<QAbstractScrollArea *>())
            scrolled = area->verticalScrollBar()->maximum() > 0
                           ? area->verticalScrollBar()->value() * 1000 / area->verticalScrollBar()->maximum() : 0;
    }
    m_rebuilding = true;
    delete m_page;
    buildFrame();
    showRoute(m_history.at(m_at));
    m_rebuilding = false;
    m_frame->show();
    QCoreApplication::sendPostedEvents(m_page); // what it would do after the first paint: the focus may go there
    QWidget *again = focus.isEmpty() ? nullptr : findChild<QWidget *>(focus);
    if (!again && !focusName.isEmpty()) {
        const auto all = m_frame->findChildren<QWidget *>();
        for (QWidget *one : all) {
            if (one->accessibleName() == focusName && one->focusPolicy() != Qt::NoFocus)
                again = one;
        }
    }
    if (again && again->isVisibleTo(this))
        again->setFocus(Qt::OtherFocusReason);
    else
        m_page->enter();
    if (m_page->route(m_history.at(m_at)).place == Place::Lesson) {
        if (again)
            m_page->enter(); // restores the paragraph
        return;
    }
    QTimer::singleShot(0, m_page, [page = m_page.data(), scrolled] {
        if (const auto *area = page->findChild<QAbstractScrollArea *>())
            area->verticalScrollBar()->setValue(scrolled * area->verticalScrollBar()->maximum() / 1000);
    });
}

void MainWindow::settingChanged(const QString &key)
{
    if (key == "language"_L1 || key == "latinDigits"_L1)
        m_languages.apply(m_context.settings.language(), m_context.settings.latinDigits());
    const bool looks = key.isEmpty() || key == "theme"_L1 || key == "textScale"_L1 || key == "motion"_L1;
    if (looks)
        m_context.theme.apply();
    if (looks || key == "language"_L1 || key == "latinDigits"_L1)
        QTimer::singleShot(0, this, &MainWindow::rebuild); // the control that changed it is still at work
}

void MainWindow::arrange()
{
    const int effective = int(width() / m_context.theme.scale());
    m_sidebar->setRail(effective < 1100 || (m_page && m_page->wantsRail()));
    m_topBar->arrange(effective);
    if (m_page)
        m_page->arrange(effective);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_painted)
        return;
    m_painted = true;
    QTimer::singleShot(0, this, &MainWindow::firstPainted); // when the picture has gone to the screen
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MainWindow::chooseNav(int place) { open({Place(place), {}, 0, {}, {}}); }

void MainWindow::openSearch(const QString &text)
{
    if (!m_sidebar->isVisible() || m_palette)
        return;
    m_palette = new SearchPalette(m_context.theme, m_context.search, m_context.settings.language(), this);
    connect(m_palette, &SearchPalette::opened, this, &MainWindow::openHit);
    if (!text.isEmpty())
        m_palette->setText(text);
}

void MainWindow::openHit(const SearchHit &hit, const QString &typed)
{
    if (hit.kind == "lesson"_L1)
        open({Place::Lesson, hit.id, 0, typed, {}});
    else
        open({hit.kind == "glossary"_L1 ? Place::Glossary : Place::Indicators, hit.id, 0, typed, {}});
}

// F6: navigation, bar, page, and what stands below it.
void MainWindow::nextPane(bool backward)
{
    QList<QWidget *> panes{m_topBar, m_sidebar, m_page};
    if (auto *foot = m_page ? m_page->findChild<QWidget *>(u"footerBar"_s) : nullptr)
        panes.append(foot);
    panes.removeIf([](const QWidget *pane) { return !pane || !pane->isVisible(); });
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (QApplication::focusWidget() && panes.at(i)->isAncestorOf(QApplication::focusWidget()))
            at = i; // the last that fits: the footer is inside the page
    }
    const qsizetype next = (at + (backward ? panes.size() - 1 : 1)) % panes.size();
    if (panes.at(next) == m_topBar) {
        m_topBar->quickExit()->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    const auto inside = panes.at(next)->findChildren<QWidget *>();
    for (QWidget *widget : inside) {
        if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus) {
            widget->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void MainWindow::countShifts(int count)
{
    if (m_topBar)
        m_topBar->quickExit()->setCountedShifts(count);
}

void MainWindow::raiseToFront()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

void MainWindow::warn(const QString &sentence)
{
    delete m_warning;
    auto *strip = new Callout(m_context.theme, u"error"_s, sentence, QString());
    strip->setObjectName(u"warning"_s);
    auto *close = new Button(m_context.theme, ButtonKind::Secondary, tr("Close"));
    connect(close, &QAbstractButton::clicked, strip, &QObject::deleteLater);
    strip->column()->addWidget(close, 0, Qt::AlignLeading);
    m_warning = strip;
    static_cast<QVBoxLayout *>(m_room->layout())->insertWidget(0, strip);
}

void MainWindow::showKeys() { (new KeysDialog(m_context.theme, this))->open(); }

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_context.settings.setWindowGeometry(saveGeometry());
    QWidget::closeEvent(event);
    QCoreApplication::quit();
}

static QString packIn(const QMimeData *data)
{
    const auto urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && url.toLocalFile().endsWith(".bhpack"_L1, Qt::CaseInsensitive))
            return url.toLocalFile();
    }
    return {};
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!packIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = packIn(event->mimeData());
    if (!path.isEmpty())
        open({Place::Packs, path, 0, {}, {}});
}

