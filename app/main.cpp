// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "focusring.h"
#include "sessions.h"
#include "style.h"
#include "tour.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    QString profile;
    QString language;
    bool isPrivate = false;
    bool help = false;
    bool version = false;
    QString wrong;     // a sentence when the options are wrong
    QStringList words; // what is left: a command with its arguments, or a file
};

// --profile, --private and --language may stand anywhere; what follows a command's name is the command's.
Options readOptions(const QStringList &arguments)
{
    Options options;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        const bool first = options.words.isEmpty();
        const auto value = [&](const QString &name, QString &into) {
            if (word == name) {
                if (i + 1 >= arguments.size())
                    options.wrong = QCoreApplication::translate("main", "%1 needs a value.").arg(name);
                else
                    into = arguments.at(++i);
                return true;
            }
            if (!word.startsWith(name + u'='))
                return false;
            into = word.mid(name.size() + 1);
            return true;
        };
        if (value(u"--profile"_s, options.profile) || (first && value(u"--language"_s, options.language)))
            continue;
        if (word == "--private"_L1)
            options.isPrivate = true;
        else if (first && (word == "--help"_L1 || word == "-h"_L1))
            options.help = true;
        else if (first && (word == "--version"_L1 || word == "-v"_L1))
            options.version = true;
        else if (first && word.startsWith(u'-'))
            options.wrong = QCoreApplication::translate("main", "There is no option “%1”; see blueheart --help.").arg(word);
        else
            options.words.append(word);
    }
    return options;
}

// Where the program's own files stand: beside the build, or beside the installed binary.
QString dataFolder(const QString &inBuild, const QString &installed)
{
    const QDir program(QCoreApplication::applicationDirPath());
    const QString built = program.absoluteFilePath(inBuild);
    return QDir::cleanPath(QFileInfo::exists(built) ? built : program.absoluteFilePath(installed));
}

Folders foldersFor(const Options &options)
{
    Folders folders;
    folders.bundled = dataFolder(u"../packs"_s, u"../share/blueheart/packs"_s);
    if (!options.isPrivate) {
        const QString standard = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/blueheart"_s;
        folders.profile = QDir::cleanPath(QDir(options.profile.isEmpty() ? standard : options.profile).absolutePath());
    }
    return folders;
}

bool hasDisplay()
{
#if defined(Q_OS_LINUX)
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
           || qEnvironmentVariable("QT_QPA_PLATFORM").startsWith("offscreen"_L1);
#else
    return true;
#endif
}

void loadFonts()
{
    const QString fonts = dataFolder(u"../share/blueheart/fonts"_s, u"../share/blueheart/fonts"_s);
    for (const QString &name : {u"NotoSans-Regular"_s, u"NotoSans-Bold"_s})
        QFontDatabase::addApplicationFont(fonts + u'/' + name + u".ttf"_s);
}

int runCommand(const Options &options, int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"blueheart"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BH_VERSION));
    if (!options.wrong.isEmpty()) {
        CommandLine::fault(options.wrong);
        return WrongUsage;
    }
    if (options.version) {
        CommandLine::out(u"blueheart "_s + QStringLiteral(BH_VERSION));
        return Done;
    }
    if (options.help || options.words.isEmpty()) {
        CommandLine::out(CommandLine::help());
        return Done;
    }
    return CommandLine::run(foldersFor(options), options.words);
}

int runWindow(const Options &options, int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"blueheart"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BH_VERSION));
    QGuiApplication::setApplicationDisplayName(QString()); // titles are only what we set
    QGuiApplication::setDesktopFileName(u"org.blueheart.Desktop"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    loadFonts();
    Languages languages;
    if (options.language == "pseudo"_L1)
        languages.setPseudo(true);

    const Settings plain{QString()};
    Theme theme(plain);
    QApplication::setStyle(new Style(theme));
    const FocusRing ring(theme, application);

    Session::Start start;
    start.folders = foldersFor(options);
    start.languages = &languages;
    start.theme = &theme;
    start.application = &application;
    start.language = options.language == "pseudo"_L1 ? u"en"_s : options.language;
    if (!options.words.isEmpty())
        start.fileToOpen = QFileInfo(options.words.first()).absoluteFilePath();
    if (!options.isPrivate) {
        const QString word = start.fileToOpen.isEmpty() ? u"raise"_s : u"open "_s + start.fileToOpen;
        if (SingleInstance::tell(start.folders.socket(), word.toUtf8()))
            return Done;
        start.realProfile = start.folders.profile;
        const bool made = QFileInfo::exists(start.folders.settings());
        const bool shared = made && Settings(start.folders.settings()).sharedComputer();
        if (shared || !made || !Settings(start.folders.settings()).firstRunDone()) {
            start.firstRun = !shared;
            start.folders.profile.clear();
        }
    }
    Sessions sessions;
    if (const Result<void> begun = sessions.begin(start); !begun.has_value())
        CommandLine::fault(begun.error().text);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const Options options = readOptions(arguments);
    const QString first = options.words.value(0);
    if (first == "tour"_L1) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QApplication application(argc, argv);
        loadFonts();
        return Tour::run(application, options.words.mid(1), foldersFor(options).bundled);
    }
    const bool file = !first.isEmpty() && QFileInfo(first).isFile();
    if (!options.wrong.isEmpty() || options.version || options.help || (!first.isEmpty() && !file))
        return runCommand(options, argc, argv);
    if (!hasDisplay()) {
        CommandLine::fault(QCoreApplication::translate("main", "There is no display. The commands work without one; see blueheart --help, or try blueheart tour --out DIR."));
        return WrongUsage;
    }
    return runWindow(options, argc, argv);
}
