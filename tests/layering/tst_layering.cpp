// SPDX-License-Identifier: GPL-3.0-or-later
#include "layeringrules.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLayering final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theProgramKeepsTheRules();
    void aRuleCanFail_data();
    void aRuleCanFail();
    void blanksCommentsAndStrings_data();
    void blanksCommentsAndStrings();
};

namespace {

const QString Spdx = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

QString line(const LayeringRules::Offence &offence)
{
    return u"%1:%2: %3"_s.arg(offence.file).arg(offence.line).arg(offence.text);
}

} // namespace

void TestLayering::theProgramKeepsTheRules()
{
    const LayeringRules::Report report = LayeringRules::check(QStringLiteral(SOURCE_DIR "/app"));
    QVERIFY(report.files > 40); // it really looked
    QStringList lines;
    for (const LayeringRules::Offence &offence : report.offences)
        lines.append(line(offence));
    QVERIFY2(lines.isEmpty(), qPrintable(u"\n"_s + lines.join(u'\n')));
}

void TestLayering::aRuleCanFail_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("offence"); // part of it; empty: none
    const auto row = [](const char *name, const char *file, const QString &text, const char *offence) {
        QTest::newRow(name) << QString::fromLatin1(file) << Spdx + text << QString::fromUtf8(offence);
    };

    row("clean", "ui/pages/home.cpp", u"#include \"shelf.h\"\n#include <QWidget>\nint a;\n"_s, "");
    row("Qt module", "ui/a.cpp", u"#include <QtWidgets/QWidget>\n"_s, "ui/a.cpp:2: “QtWidgets/QWidget” names a Qt module");
    row("Qt module, spaced", "ui/a.cpp", u"  #  include <QtWidgets/QWidget>\n"_s, "names a Qt module");
    row("QtMath is a header", "ui/a.cpp", u"#include <QtMath>\n"_s, "");
    row("up a folder", "ui/a.cpp", u"#include \"../content/shelf.h\"\n"_s, "walks the folders");
    row("up a folder in the middle", "ui/a.cpp", u"#include \"pages/../x.h\"\n"_s, "walks the folders");
    row("qApp", "ui/a.cpp", u"void f() { qApp->quit(); }\n"_s, "“qApp” asks a global");
    row("qApp in main", "main.cpp", u"void f() { qApp->quit(); }\n"_s, "");
    row("qApp in a comment", "ui/a.cpp", u"// not qApp\n/* qApp\n qApp */\n"_s, "");
    row("qApp in a string", "ui/a.cpp", u"const char *a = \"qApp \\\" qApp\";\n"_s, "");
    row("qApp after a string", "ui/a.cpp", u"f(\"//\"); qApp->quit();\n"_s, "asks a global");
    row("instance()", "ui/a.cpp", u"QCoreApplication::instance();\n"_s, "asks a global");
    row("translate", "ui/a.cpp", u"QCoreApplication::translate(\"A\", \"b\");\n"_s, "");
    row("standard paths", "base/a.cpp", u"QStandardPaths::writableLocation(x);\n"_s, "asks for a folder");
    row("standard paths in main", "main.cpp", u"#include <QStandardPaths>\nQStandardPaths::writableLocation(x);\n"_s, "");
    row("same header name", "ui/shelf.h", u"#pragma once\n"_s, "another header of this name");
    row("network", "content/a.cpp", u"#include <QNetworkAccessManager>\n"_s, "opens a door to a network");
    row("socket", "base/a.cpp", u"#include <QLocalSocket>\n"_s, "opens a door to a network");
    row("system socket", "base/system.cpp", u"#include <sys/socket.h>\n"_s, "opens a door to a network");
    row("socket in its place", "base/singleinstance.cpp", u"#include <QLocalServer>\n"_s, "");
    row("QLocale is no socket", "ui/a.cpp", u"#include <QLocale>\n"_s, "");
    row("SQL header", "content/a.cpp", u"#include <QSqlQuery>\n"_s, "brings SQL");
    row("SQL word", "ui/a.cpp", u"QSqlQuery query(x);\n"_s, "is SQL");
    row("SQL in the store", "store/a.cpp", u"#include <QSqlQuery>\nQSqlQuery query(x);\n"_s, "");
    row("SQL in learning", "learning/a.cpp", u"#include <QSqlQuery>\nQSqlQuery query(x);\n"_s, "");
    row("POSIX", "base/a.cpp", u"#include <unistd.h>\n"_s, "binds us to one system");
    row("POSIX folder", "main.cpp", u"#include <sys/stat.h>\n"_s, "binds us to one system");
    row("signals", "main.cpp", u"#include <csignal>\n"_s, "binds us to one system");
    row("POSIX in its place", "base/system.cpp", u"#include <unistd.h>\n"_s, "");
    row("libzip", "content/a.cpp", u"#include <zip.h>\n"_s, "only formats knows");
    row("md4c", "ui/a.cpp", u"#include <md4c-html.h>\n"_s, "only formats knows");
    row("libxml2", "content/a.cpp", u"#include <libxml/HTMLparser.h>\n"_s, "only formats knows");
    row("libxml2 in formats", "formats/a.cpp", u"#include <libxml/HTMLparser.h>\n"_s, "");
    row("ground looks up", "store/a.cpp", u"#include \"shelf.h\"\n"_s, "is of content, which store must not know");
    row("ground looks up, angled", "store/a.cpp", u"#include <shelf.h>\n"_s, "is of content, which store must not know");
    row("ground looks aside", "formats/a.cpp", u"#include \"database.h\"\n"_s, "is of store, which formats must not know");
    row("subject looks up", "learning/a.cpp", u"#include \"window.h\"\n"_s, "is of ui, which learning must not know");
    row("commands know no widget", "cli/a.cpp", u"#include \"window.h\"\n"_s, "is of ui, which cli must not know");
    row("nobody knows the program", "ui/a.cpp", u"#include \"session.h\"\n"_s, "is of the program itself, which ui must not know");
    row("main knows all", "main.cpp", u"#include \"window.h\"\n#include \"shelf.h\"\n"_s, "");
    row("not a header of ours", "ui/a.cpp", u"#include \"vector\"\n"_s, "is no header of ours");
    row("moc", "ui/a.cpp", u"#include \"a.moc\"\n"_s, "");
    row("folder without a layer", "extras/a.cpp", u"int a;\n"_s, "the table of layers does not know");
    row("500 lines", "ui/a.cpp", u"//\n"_s.repeated(499), "");
    row("501 lines", "ui/a.cpp", u"//\n"_s.repeated(500), "longer than 500 lines");
    QTest::newRow("no SPDX line") << u"ui/a.cpp"_s << u"int a;\n"_s << u"not the SPDX line"_s;
    QTest::newRow("another licence") << u"ui/a.cpp"_s << u"// SPDX-License-Identifier: MIT\n"_s << u"not the SPDX line"_s;
}

void TestLayering::aRuleCanFail()
{
    QFETCH(QString, file);
    QFETCH(QString, text);
    QFETCH(QString, offence);
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QString &content) {
        const QString path = folder.filePath(name);
        QFile target(path);
        return QDir().mkpath(QFileInfo(path).path()) && target.open(QIODevice::WriteOnly)
            && target.write(content.toUtf8()) > 0;
    };
    for (const QString &header : {u"session.h"_s, u"content/shelf.h"_s, u"store/database.h"_s, u"ui/window.h"_s})
        QVERIFY(write(header, Spdx + u"#pragma once\n"_s));
    QVERIFY(write(file, text));

    const LayeringRules::Report report = LayeringRules::check(folder.path());
    QCOMPARE(report.files, 5);
    if (offence.isEmpty()) {
        QVERIFY2(report.offences.empty(), report.offences.empty() ? "" : qPrintable(line(report.offences.front())));
        return;
    }
    QCOMPARE(int(report.offences.size()), 1);
    QVERIFY2(line(report.offences.front()).contains(offence), qPrintable(line(report.offences.front())));
}

void TestLayering::blanksCommentsAndStrings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code"); // spaces squeezed
    QTest::newRow("line comment") << u"a // b\nc"_s << u"a c"_s;
    QTest::newRow("block comment") << u"a /* b\n c */ d"_s << u"a d"_s;
    QTest::newRow("open block comment") << u"a /* b"_s << u"a"_s;
    QTest::newRow("string") << u"a = \"b // c\"; d"_s << u"a = ; d"_s;
    QTest::newRow("escaped quote") << u"a(\"\\\"b\") c"_s << u"a( ) c"_s;
    QTest::newRow("raw string") << u"a(R\"x(b \" )\" c)x\") d"_s << u"a( ) d"_s;
    QTest::newRow("character") << u"a('\"') b('\\'') c"_s << u"a( ) b( ) c"_s;
    QTest::newRow("digit separator") << u"1'000 + 2'000 qApp"_s << u"1'000 + 2'000 qApp"_s;
    QTest::newRow("include") << u"#include \"a.h\" // b"_s << u"#include \"a.h\""_s;
}

void TestLayering::blanksCommentsAndStrings()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const QString blanked = LayeringRules::codeOnly(text);
    QCOMPARE(blanked.size(), text.size());
    QCOMPARE(blanked.count(u'\n'), text.count(u'\n'));
    QCOMPARE(blanked.simplified(), code);
}

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"
