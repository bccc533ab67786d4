// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

// The other process of a test: `tst_singleinstance --tell SOCKET WORD`, or `--hold SOCKET`, which is then killed.
static int otherProcess(const QStringList &arguments)
{
    if (arguments.at(1) == "--tell"_L1)
        return SingleInstance::tell(arguments.at(2), arguments.at(3).toUtf8()) ? 0 : 1;
    SingleInstance holder;
    if (!holder.hold(arguments.at(2)))
        return 1;
    QFile out;
    if (out.open(stdout, QIODevice::WriteOnly)) {
        out.write("holding\n");
        out.flush();
    }
    return QCoreApplication::exec();
}

class TestSingleInstance final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nobodyHolds_data();
    void nobodyHolds();
    void passesWords_data();
    void passesWords();
    void ignoresUnknownWords();
    void isTheOnlyOneWhoMayListen();
    void takesOverAfterACrash();
    void releases();
    void survivesRudeSpeakers_data();
    void survivesRudeSpeakers();

private:
    // In a process of its own, because tell() waits for an answer that this thread's event loop gives.
    [[nodiscard]] int tellFromOutside(const QByteArray &word)
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--tell"_s, m_socket, QString::fromUtf8(word)});
        QSignalSpy finished(&process, &QProcess::finished);
        return finished.wait(20000) ? process.exitCode() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_socket;
};

void TestSingleInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_socket = m_folder->filePath(u"window.socket"_s);
}

void TestSingleInstance::nobodyHolds_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("private session") << QString();
    QTest::newRow("no such socket") << u"/nowhere/at/all.socket"_s;
    QTest::newRow("too long") << u"/tmp/"_s + QString(300, u'x');
}

void TestSingleInstance::nobodyHolds()
{
    QFETCH(QString, name);
    QVERIFY(!SingleInstance::tell(name, "raise"));
}

void TestSingleInstance::passesWords_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<int>("raised");
    QTest::addColumn<int>("changed");
    QTest::addColumn<QString>("file");
    QTest::newRow("raise") << QByteArray("raise") << 1 << 0 << QString();
    QTest::newRow("changed") << QByteArray("changed") << 0 << 1 << QString();
    QTest::newRow("open") << QByteArray("open /home/é a/x y.bhpack") << 0 << 0 << u"/home/é a/x y.bhpack"_s;
}

void TestSingleInstance::passesWords()
{
    QFETCH(QByteArray, word);
    QFETCH(int, raised);
    QFETCH(int, changed);
    QFETCH(QString, file);
    SingleInstance holder;
    QVERIFY(holder.hold(m_socket));
    QSignalSpy raises(&holder, &SingleInstance::raised);
    QSignalSpy changes(&holder, &SingleInstance::contentChanged);
    QSignalSpy files(&holder, &SingleInstance::fileOffered);
    QCOMPARE(tellFromOutside(word), 0);
    QCOMPARE(raises.size(), raised);
    QCOMPARE(changes.size(), changed);
    QCOMPARE(files.size(), file.isEmpty() ? 0 : 1);
    if (!file.isEmpty())
        QCOMPARE(files.first().first().toString(), file);
}

void TestSingleInstance::ignoresUnknownWords()
{
    SingleInstance holder;
    QVERIFY(holder.hold(m_socket));
    QSignalSpy raises(&holder, &SingleInstance::raised);
    QSignalSpy files(&holder, &SingleInstance::fileOffered);
    QCOMPARE(tellFromOutside("dance"), 0);
    QCOMPARE(raises.size() + files.size(), 0);
    QCOMPARE(tellFromOutside("raise"), 0);
    QCOMPARE(raises.size(), 1);
}

void TestSingleInstance::isTheOnlyOneWhoMayListen()
{
    SingleInstance holder;
    QVERIFY(holder.hold(m_socket));
#ifdef Q_OS_UNIX
    QVERIFY(!(QFile::permissions(m_socket) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
#endif
}

void TestSingleInstance::takesOverAfterACrash()
{
    QProcess crashing;
    crashing.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, m_socket});
    QTRY_VERIFY_WITH_TIMEOUT(crashing.canReadLine(), 20000);
    crashing.kill();
    QVERIFY(crashing.waitForFinished());
    QVERIFY(!SingleInstance::tell(m_socket, "raise"));
    SingleInstance holder;
    QVERIFY(holder.hold(m_socket));
    QSignalSpy raises(&holder, &SingleInstance::raised);
    QCOMPARE(tellFromOutside("raise"), 0);
    QCOMPARE(raises.size(), 1);
}

void TestSingleInstance::releases()
{
    SingleInstance holder;
    QVERIFY(holder.hold(m_socket));
    holder.release();
    QVERIFY(!SingleInstance::tell(m_socket, "raise"));
    QVERIFY(!QFile::exists(m_socket));
    QVERIFY(holder.hold(m_socket));
    QCOMPARE(tellFromOutside("raise"), 0);
}

void TestSingleInstance::survivesRudeSpeakers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("says nothing") << QByteArray();
    QTest::newRow("no line end") << QByteArray("raise");
    QTest::newRow("nul bytes") << QByteArray("\0\0raise\0\n", 9);
    QTest::newRow("a megabyte") << QByteArray(1 << 20, 'x');
}

void TestSingleInstance::survivesRudeSpeakers()
{
    QFETCH(QByteArray, bytes);
    SingleInstance holder;
    QVERIFY(holder.hold(m_socket));
    QSignalSpy raises(&holder, &SingleInstance::raised);
    QLocalSocket rude;
    rude.connectToServer(m_socket);
    QVERIFY(rude.waitForConnected());
    rude.write(bytes);
    rude.flush();
    QCOMPARE(tellFromOutside("raise"), 0); // others are still served
    QCOMPARE(raises.size(), 1);
    rude.abort();
    QCOMPARE(tellFromOutside("raise"), 0);
    QCOMPARE(raises.size(), 2);
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 2 && (arguments.at(1) == "--tell"_L1 || arguments.at(1) == "--hold"_L1))
        return otherProcess(arguments);
    TestSingleInstance test;
    return QTest::qExec(&test, arguments);
}

#include "tst_singleinstance.moc"
