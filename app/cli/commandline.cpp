// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "singleinstance.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace CommandLine {

const std::vector<Command> &commands()
{
    static const std::vector<Command> all{Commands::pack(), Commands::quiz(), Commands::search(), Commands::progress(), Commands::definition()};
    return all;
}

bool isCommand(const QString &word)
{
    return std::any_of(commands().begin(), commands().end(), [&](const Command &command) { return command.name == word; });
}

QString help()
{
    QString text = QCoreApplication::translate("CommandLine",
        "Usage: blueheart [OPTIONS] [FILE]        opens the window (FILE: a .bhpack to install)\n"
        "       blueheart COMMAND [ARGUMENTS]     works without a display\n\n"
        "Options:\n"
        "  --profile DIR   folder for settings and progress (default: the data folder of the system)\n"
        "  --private       private session: nothing is written, nothing of earlier sessions is shown\n"
        "  --language L    language of the window for this run\n"
        "  --help          this text; after a command: the usage of that command\n"
        "  --version       the version\n\n"
        "Commands:\n");
    for (const Command &command : commands()) {
        for (const QString &form : command.usage.split(u'\n'))
            text += u"  blueheart "_s + form + u'\n';
        text += u"      "_s + command.summary + u'\n';
    }
    text += QCoreApplication::translate("CommandLine",
        "  blueheart tour --out DIR [--size 1366x768] [--theme light|dark|contrast] [--language L] [--scale 100..200] [--direction rtl]\n"
        "      Writes a picture of every page and state, and an index.html, without a display.\n\n"
        "Exit status: 0 done, 2 wrong usage or no display, 3 bad input (one line on standard error), 1 anything else.\n");
    return text;
}

int run(const Folders &folders, const QStringList &arguments)
{
    for (const Command &command : commands()) {
        if (command.name != arguments.value(0))
            continue;
        if (arguments.contains(u"--help"_s)) {
            QString text;
            for (const QString &form : command.usage.split(u'\n'))
                text += u"blueheart "_s + form + u'\n';
            out(text + command.summary);
            return Done;
        }
        return command.run(folders, arguments.mid(1));
    }
    fault(QCoreApplication::translate("CommandLine", "There is no command “%1”; see blueheart --help.").arg(arguments.value(0)));
    return WrongUsage;
}

void out(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    if (!bytes.endsWith('\n'))
        std::fputc('\n', stdout);
    std::fflush(stdout);
}

void fault(const QString &sentence)
{
    QString line = sentence.simplified();
    if (line.size() > 380)
        line = line.left(379) + u'…';
    const QByteArray bytes = "blueheart: " + line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

void tellWindow(const Folders &folders)
{
    (void)SingleInstance::tell(folders.socket(), "changed");
}

} // namespace CommandLine
