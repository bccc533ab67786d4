// SPDX-License-Identifier: GPL-3.0-or-later
#include "testwindow.h"

#include "page.h"
#include "style.h"

#include <QApplication>
#include <QTest>

TestWindow::TestWindow(Kind kind, const QString &language)
{
    QApplication::setStyle(new Style(theme));
    QApplication::setQuitOnLastWindowClosed(false);
    Session::Start start;
    start.folders.bundled = QStringLiteral(BUILD_DIR "/packs");
    start.language = language;
    if (kind == Kind::Profile) {
        Settings answered(profile.path() + QStringLiteral("/settings.ini"));
        answered.setLanguage(language);
        answered.setFirstRunDone(true);
        start.folders.profile = profile.path();
    }
    start.realProfile = kind == Kind::Private ? QString() : profile.path();
    start.firstRun = kind == Kind::FirstRun;
    begin(start);
}

TestWindow::~TestWindow()
{
    sessions.reset();
    QApplication::setStyle(QStringLiteral("Fusion")); // ours asks the theme, which goes now
}

void TestWindow::begin(const Session::Start &wanted)
{
    Session::Start start = wanted;
    start.languages = &languages;
    start.theme = &theme;
    start.application = QCoreApplication::instance();
    sessions = std::make_unique<Sessions>();
    const Result<void> begun = sessions->begin(start);
    if (!begun.has_value())
        qFatal("%s", qPrintable(begun.error().text));
    window().resize(1366, 768);
    window().activateWindow();
    if (!QTest::qWaitForWindowActive(&window()))
        qWarning("the window was not activated");
}

void TestWindow::open(const Route &route)
{
    window().open(route);
    QCoreApplication::sendPostedEvents();
    QTest::qWait(0);
}

QString TestWindow::module(int index)
{
    const ModuleId id = session().shelf().modules().at(size_t(index)).id;
    return id.pack + QLatin1Char('/') + id.module;
}

QString TestWindow::lesson(int moduleIndex, int index)
{
    return module(moduleIndex) + QLatin1Char('/') + session().shelf().modules().at(size_t(moduleIndex)).entry->lessons.at(size_t(index)).id;
}
