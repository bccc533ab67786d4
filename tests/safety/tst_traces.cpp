// SPDX-License-Identifier: GPL-3.0-or-later
#include "traces.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLocalServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

class TestTraces final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void privateSessionHasNone();
    void emptyProfileHasNone();
    void listsWhatIsThere();
    void listsASocket();
    void erasesEverythingOfOurs();
    void erasesAProfileThatIsNotThere();
    void leavesFilesOfOthers_data();
    void leavesFilesOfOthers();
    void leavesFoldersWithOurNames();
    void doesNotFollowLinks();
    void saysWhatCouldNotBeDeleted();
    void beyondReachAreSentences();

private:
    void write(const QString &name, const QByteArray &content = "content");
    [[nodiscard]] QStringList left() const; // everything under the parent of the profile

    std::unique_ptr<QTemporaryDir> m_home;
    Folders m_folders;
};

void TestTraces::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    m_folders.profile = m_home->filePath(u"a profile é"_s);
    QVERIFY(QDir().mkpath(m_folders.packs()));
}

void TestTraces::write(const QString &name, const QByteArray &content)
{
    const QString path = m_folders.profile + u'/' + name;
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QStringList TestTraces::left() const
{
    QStringList names;
    QDirIterator walk(m_home->path(), QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        names.append(QDir(m_home->path()).relativeFilePath(walk.next()));
    names.sort();
    return names;
}

void TestTraces::privateSessionHasNone()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_home->path())); // an empty profile must not come to mean the current folder
    for (const QString &name : {u"blueheart.sqlite"_s, u"settings.ini"_s}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const QStringList all = left();
    QVERIFY(Traces::list(Folders()).empty());
    const Traces::Erased erased = Traces::erase(Folders());
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(erased.gone.isEmpty());
    QVERIFY(erased.kept.empty());
    QCOMPARE(left(), all);
}

void TestTraces::emptyProfileHasNone()
{
    QVERIFY(Traces::list(m_folders).empty());
}

void TestTraces::listsWhatIsThere()
{
    write(u"blueheart.sqlite"_s, QByteArray(100, 'a'));
    write(u"blueheart.sqlite-wal"_s, QByteArray(20, 'a'));
    write(u"blueheart.sqlite-shm"_s, QByteArray(3, 'a'));
    write(u"blueheart.sqlite.before-1"_s, QByteArray(7, 'a'));
    write(u"blueheart.sqlite.before-2"_s, QByteArray(8, 'a'));
    write(u"settings.ini"_s, QByteArray(5, 'a'));
    write(u"packs/one.bhpack"_s, QByteArray(11, 'a'));
    write(u"packs/two.bhpack"_s, QByteArray(22, 'a'));
    write(u"letter.txt"_s);

    QMap<QString, qint64> sizes;
    for (const Traces::Trace &trace : Traces::list(m_folders)) {
        QVERIFY(trace.what.size() > 10);
        QVERIFY(QDir::isAbsolutePath(trace.path));
        sizes.insert(QDir(m_folders.profile).relativeFilePath(trace.path), trace.bytes);
    }
    const QMap<QString, qint64> expected{{u"blueheart.sqlite"_s, 123}, {u"blueheart.sqlite.before-1"_s, 7},
                                         {u"blueheart.sqlite.before-2"_s, 8}, {u"settings.ini"_s, 5}, {u"packs"_s, 33}};
    QCOMPARE(sizes, expected);
}

void TestTraces::listsASocket()
{
    QLocalServer server;
    QVERIFY(server.listen(m_folders.socket()));
    const auto traces = Traces::list(m_folders);
#ifdef Q_OS_UNIX // elsewhere it is a pipe and leaves no file
    QCOMPARE(int(traces.size()), 1);
    QCOMPARE(traces.front().path, m_folders.socket());
#endif
    (void)Traces::erase(m_folders);
    QCOMPARE(left(), QStringList());
}

void TestTraces::erasesEverythingOfOurs()
{
    const QStringList names{u"blueheart.sqlite"_s, u"blueheart.sqlite-wal"_s, u"blueheart.sqlite-shm"_s,
                            u"blueheart.sqlite-journal"_s, u"blueheart.sqlite.before-1"_s, u"blueheart.sqlite.before-12"_s,
                            u"settings.ini"_s, u"settings.ini.lock"_s, u"settings.ini.AbCdEf"_s, u"window.socket"_s,
                            u"packs/one.bhpack"_s, u"packs/.two.bhpack"_s, u"packs/one.bhpack.XyZ123"_s};
    for (const QString &name : names)
        write(name);
    const Traces::Erased erased = Traces::erase(m_folders);
    QVERIFY(erased.kept.empty());
    QCOMPARE(erased.gone.size(), names.size() + 2); // and the two folders
    QVERIFY(erased.gone.contains(m_folders.profile));
    QCOMPARE(left(), QStringList());
}

void TestTraces::erasesAProfileThatIsNotThere()
{
    m_folders.profile = m_home->filePath(u"never/made"_s);
    const Traces::Erased erased = Traces::erase(m_folders);
    QVERIFY(erased.gone.isEmpty());
    QVERIFY(erased.kept.empty());
}

void TestTraces::leavesFilesOfOthers_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"letter.txt", ".hidden", "blueheart.sqlite.bak", "my settings.ini", "settings.ini2",
                             "blueheart.sqlite-old", "one.bhpack", "packs/notes.txt", "packs/more/one.bhpack"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestTraces::leavesFilesOfOthers()
{
    QFETCH(QString, name);
    write(name);
    write(u"blueheart.sqlite"_s);
    write(u"packs/two.bhpack"_s);
    const Traces::Erased erased = Traces::erase(m_folders);
    QVERIFY(erased.kept.empty());
    QVERIFY(QFile::exists(m_folders.profile + u'/' + name));
    QVERIFY(!QFile::exists(m_folders.database()));
    QVERIFY(!QFile::exists(m_folders.packs() + u"/two.bhpack"_s));
    QVERIFY(Traces::list(m_folders).empty());
}

void TestTraces::leavesFoldersWithOurNames()
{
    write(u"settings.ini/inside"_s);
    const Traces::Erased erased = Traces::erase(m_folders);
    QVERIFY(erased.kept.empty());
    QVERIFY(QFile::exists(m_folders.settings() + u"/inside"_s));
}

void TestTraces::doesNotFollowLinks()
{
#ifdef Q_OS_UNIX
    const QString foreign = m_home->filePath(u"foreign"_s);
    QVERIFY(QDir().mkpath(foreign));
    QFile file(foreign + u"/kept.sqlite"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(QFile::link(file.fileName(), m_folders.database()));
    QVERIFY(QFile::link(m_home->filePath(u"nowhere"_s), m_folders.settings())); // a link without a target
    const Traces::Erased erased = Traces::erase(m_folders);
    QVERIFY(erased.kept.empty());
    QCOMPARE(left(), QStringList({u"foreign"_s, u"foreign/kept.sqlite"_s}));
#else
    QSKIP("Links need rights on this system.");
#endif
}

void TestTraces::saysWhatCouldNotBeDeleted()
{
#ifdef Q_OS_UNIX
    m_home = std::make_unique<QTemporaryDir>(u"/tmp/blueheart-traces-XXXXXX"_s); // others cannot enter our own TMPDIR
    m_folders.profile = m_home->filePath(u"profile"_s);
    QVERIFY(QDir().mkpath(m_folders.packs()));
    write(u"blueheart.sqlite"_s);
    const QFile::Permissions look = QFile::Permissions(0x5555); // read and enter, for all
    const QFile::Permissions all = look | QFile::WriteOwner;
    QVERIFY(QFile::setPermissions(m_home->path(), look));
    QVERIFY(QFile::setPermissions(m_folders.profile, look));
    const uid_t me = geteuid();
    const bool somebody = me != 0 || seteuid(65534) == 0; // the administrator may delete everything
    const Traces::Erased erased = Traces::erase(m_folders);
    const bool back = me != 0 || seteuid(me) == 0;
    QVERIFY(QFile::setPermissions(m_folders.profile, all));
    QVERIFY(QFile::setPermissions(m_home->path(), all));
    QVERIFY(somebody && back);

    QVERIFY(erased.gone.isEmpty());
    QCOMPARE(int(erased.kept.size()), 2); // the file, and the empty folder for packs
    QCOMPARE(erased.kept.front().fault, Fault::Denied);
    QVERIFY(erased.kept.front().text.contains("blueheart.sqlite"_L1));
    QVERIFY(!erased.kept.front().detail.isEmpty());
    QVERIFY(QFile::exists(m_folders.database()));
#else
    QSKIP("Needs the rights of a Unix folder.");
#endif
}

void TestTraces::beyondReachAreSentences()
{
    QVERIFY(Traces::beyondReach().size() >= 4);
    for (const QString &sentence : Traces::beyondReach())
        QVERIFY2(sentence.endsWith(u'.') && sentence.at(0).isUpper(), qPrintable(sentence));
}

QTEST_GUILESS_MAIN(TestTraces)
#include "tst_traces.moc"
