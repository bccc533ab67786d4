// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "clock.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

Session::Session(const Start &start)
    : m_start(start)
{
}

Result<std::unique_ptr<Session>> Session::begin(const Start &start)
{
    std::unique_ptr<Session> session(new Session(start));
    if (!start.folders.isPrivate())
        QDir().mkpath(start.folders.profile);
    Result<std::unique_ptr<Database>> database = Database::open(start.folders.database());
    if (!database.has_value())
        return tl::unexpected<Error>(database.error());
    session->m_database = std::move(*database);
    const QString sharedAnswer = start.folders.isPrivate() && !start.realProfile.isEmpty() ? start.realProfile + u"/settings.ini"_s : QString();
    session->m_settings = std::make_unique<Settings>(start.folders.settings(), start.firstRun ? QString() : sharedAnswer);
    Settings &settings = *session->m_settings;
    if (settings.language().isEmpty() && start.folders.isPrivate())
        settings.setLanguage(Languages::ofSystem());
    if (!start.language.isEmpty() || settings.language().isEmpty())
        settings.overrideLanguage(start.language.isEmpty() ? Languages::ofSystem() : start.language);
    if (start.folders.isPrivate() && !start.firstRun)
        settings.setFirstRunDone(true);
    start.languages->apply(settings.language(), settings.latinDigits());
    start.theme->follow(settings);
    start.theme->apply();
    session->m_shelf = std::make_unique<PackShelf>(start.folders);
    session->m_record = std::make_unique<LearnerRecord>(*session->m_database, systemClock());
    session->m_search = std::make_unique<LessonSearch>(*session->m_shelf, *session->m_database);
    session->m_exit = std::make_unique<QuickExit>(settings, *start.application);
    session->m_window = std::make_unique<MainWindow>(session->context(), *start.languages);
    session->wire();
    return session;
}

Session::~Session() = default;

Context Session::context() { return {m_start.folders, *m_settings, *m_start.theme, *m_shelf, *m_record, *m_search}; }

void Session::wire()
{
    connect(m_window.get(), &MainWindow::quickExitPressed, m_exit.get(), &QuickExit::leave);
    connect(m_exit.get(), &QuickExit::counted, m_window.get(), &MainWindow::countShifts);
    connect(m_exit.get(), &QuickExit::windowsGone, this, &Session::leave);
    connect(m_record.get(), &LearnerRecord::notSaved, m_window.get(), &MainWindow::warn);
    connect(m_window.get(), &MainWindow::eraseRequested, this, &Session::eraseWanted);
    connect(m_window.get(), &MainWindow::privateRequested, this, [this] {
        Start hidden = m_start;
        hidden.folders.profile.clear();
        hidden.realProfile.clear();
        hidden.firstRun = false;
        hidden.fileToOpen.clear();
        hidden.language = m_settings->language();
        Q_EMIT restartWanted(hidden);
    });
    connect(m_window.get(), &MainWindow::firstRunFinished, this, [this](bool workshops, bool shared) {
        if (!m_start.firstRun || m_start.realProfile.isEmpty()) {
            m_settings->setWorkshops(workshops);
            m_settings->setFirstRunDone(true);
            m_window->open({Place::Home, {}, 0, {}, {}});
            return;
        }
        // Until here nothing was written. "Shared" is one line; anything else makes the profile.
        Start next = m_start;
        next.firstRun = false;
        next.language = m_settings->language();
        QDir().mkpath(m_start.realProfile);
        if (shared) {
            Settings(QString(), m_start.realProfile + u"/settings.ini"_s).setSharedComputer(true);
        } else {
            next.folders.profile = m_start.realProfile;
            next.language.clear();
            Settings answers(next.folders.settings());
            answers.setLanguage(m_settings->language());
            answers.setTextScale(m_settings->textScale());
            answers.setWorkshops(workshops);
            answers.setFirstRunDone(true);
        }
        Q_EMIT restartWanted(next);
    });
    if (m_start.folders.isPrivate())
        return;
    m_instance = std::make_unique<SingleInstance>();
    if (!m_instance->hold(m_start.folders.socket()))
        m_instance.reset();
    else {
        connect(m_instance.get(), &SingleInstance::raised, m_window.get(), &MainWindow::raiseToFront);
        connect(m_instance.get(), &SingleInstance::fileOffered, this, [this](const QString &path) {
            m_window->raiseToFront();
            m_window->open({Place::Packs, path, 0, {}, {}});
        });
        connect(m_instance.get(), &SingleInstance::contentChanged, this, [this] {
            m_settings->reload();
            m_shelf->reload();
            m_record->reload();
            (void)m_search->refresh();
        });
    }
    connect(m_shelf.get(), &PackShelf::changed, this, [this] {
        (void)m_search->refresh();
        if (m_window->current().place != Place::Packs)
            QTimer::singleShot(0, m_window.get(), &MainWindow::rebuild);
    });
}

void Session::show()
{
    if (m_settings->leftByQuickExit())
        m_window->open({Place::Neutral, {}, 0, {}, {}});
    else if (!m_settings->firstRunDone())
        m_window->open({Place::FirstRun, {}, 0, {}, {}});
    else if (!m_start.fileToOpen.isEmpty())
        m_window->open({Place::Packs, m_start.fileToOpen, 0, {}, {}});
    else
        m_window->open({Place::Home, {}, 0, {}, {}});
    // What need not be there for the first picture comes after it; the index is made off this thread.
    connect(m_window.get(), &MainWindow::firstPainted, m_search.get(), [this] {
        if (qEnvironmentVariableIsSet("BLUEHEART_REPORT_PAINT")) { // for tests/bench
            std::fputs("first-paint\n", stderr);
            std::fflush(stderr);
        }
        (void)m_search->refresh();
    }, Qt::SingleShotConnection);
    m_window->show();
}

// The windows are gone already. Now save, and end without a question.
void Session::leave()
{
    if (QGuiApplication::clipboard()->ownsClipboard())
        QGuiApplication::clipboard()->clear();
    if (!m_start.folders.isPrivate())
        m_settings->setLeftByQuickExit(true);
    if (m_instance)
        m_instance->release();
    m_database->flush();
    QCoreApplication::exit(0);
}
