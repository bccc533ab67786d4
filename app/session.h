// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "folders.h"
#include "languages.h"
#include "learnerrecord.h"
#include "lessonsearch.h"
#include "mainwindow.h"
#include "packshelf.h"
#include "quickexit.h"
#include "settings.h"
#include "singleinstance.h"
#include "theme.h"

#include <memory>

// All objects of one run with the window: settings, database, packs, record, search, theme and the window itself.
// A private session is the same with an empty profile: everything lives in memory.
class Session final : public QObject
{
    Q_OBJECT
public:
    struct Start
    {
        Folders folders;          // empty profile: private
        QString realProfile;      // where a first run or the "shared" answer may write; empty: nowhere (--private)
        bool firstRun = false;    // begin in memory; the profile is made when the questions are answered
        QString language;         // for this run only; empty: as set, else the system's
        QString fileToOpen;       // a .bhpack
        Languages *languages = nullptr;
        Theme *theme = nullptr;
        QCoreApplication *application = nullptr;
    };

    [[nodiscard]] static Result<std::unique_ptr<Session>> begin(const Start &start);
    ~Session() override;

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Settings &settings() { return *m_settings; }
    [[nodiscard]] LearnerRecord &record() { return *m_record; }
    [[nodiscard]] PackShelf &shelf() { return *m_shelf; }
    [[nodiscard]] LessonSearch &search() { return *m_search; }
    [[nodiscard]] Theme &theme() { return *m_start.theme; }
    [[nodiscard]] QuickExit *quickExit() { return m_exit.get(); }
    [[nodiscard]] Context context();
    void show(); // the window, at the place where this run starts; then the search index

Q_SIGNALS:
    void restartWanted(const Session::Start &start); // another session takes over: first run answered, private asked for
    void eraseWanted();

private:
    explicit Session(const Start &start);
    void wire();
    void leave();

    Start m_start;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<PackShelf> m_shelf;
    std::unique_ptr<LearnerRecord> m_record;
    std::unique_ptr<LessonSearch> m_search;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<QuickExit> m_exit;
    std::unique_ptr<MainWindow> m_window;
};
