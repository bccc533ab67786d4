// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemcalls.h"

#include <QTest>

// Shows that the private session's test would see a write or a socket.
class TestSystemCalls final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWritesAndSockets_data();
    void findsWritesAndSockets();
};

void TestSystemCalls::findsWritesAndSockets_data()
{
    QTest::addColumn<QByteArray>("trace");
    QTest::addColumn<int>("writes");
    QTest::addColumn<int>("sockets");
    const auto row = [](const char *name, const char *trace, int writes, int sockets) {
        QTest::newRow(name) << QByteArray(trace) << writes << sockets;
    };
    row("reading", "12 openat(AT_FDCWD, \"/home/a\", O_RDONLY|O_CLOEXEC) = 3\n", 0, 0);
    row("writing", "12 openat(AT_FDCWD, \"/home/a\", O_WRONLY|O_CREAT|O_CLOEXEC, 0666) = 3\n", 1, 0);
    row("both ways", "12    open(\"/home/a\", O_RDWR) = 3\n", 1, 0);
    row("writing in vain", "12 openat(AT_FDCWD, \"/home/a\", O_RDWR) = -1 EACCES (Permission denied)\n", 0, 0);
    row("device", "12 openat(AT_FDCWD, \"/dev/dri/card0\", O_RDWR) = 3\n", 0, 0);
    row("proc", "12 openat(AT_FDCWD, \"/proc/self/comm\", O_RDWR) = 3\n", 0, 0);
    row("not quite /dev", "12 openat(AT_FDCWD, \"/development\", O_RDWR) = 3\n", 1, 0);
    row("relative", "12 openat(AT_FDCWD, \"core\", O_WRONLY) = 3\n", 1, 0);
    row("folder", "12 mkdir(\"/home/a\", 0777) = 0\n", 1, 0);
    row("folder already there", "12 mkdir(\"/home/a\", 0777) = -1 EEXIST (File exists)\n", 0, 0);
    row("moved", "12 rename(\"/tmp/a\", \"/home/a\") = 0\n", 1, 0);
    row("deleted", "12 unlink(\"/tmp/a\") = 0\n", 1, 0);
    row("temporary", "12 openat(AT_FDCWD, \"/tmp\", O_RDWR|O_TMPFILE, 0600) = 5\n", 1, 0);
    row("socket file", "12 bind(7, {sa_family=AF_UNIX, sun_path=\"/run/x\"}, 110) = 0\n", 1, 0);
    row("abstract socket", "12 bind(7, {sa_family=AF_UNIX, sun_path=@\"x\"}, 110) = 0\n", 0, 0);
    row("quote in a name", "12 openat(AT_FDCWD, \"/home/a\\\"b\", O_WRONLY) = 3\n", 1, 0);
    row("local socket", "12 socket(AF_UNIX, SOCK_STREAM, 0) = 3\n", 0, 0);
    row("internet socket", "12 socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 3\n", 0, 1);
    row("internet socket, version 6", "12 socket(AF_INET6, SOCK_DGRAM, 0) = 3\n", 0, 1);
    row("internet socket in vain", "12 socket(AF_INET, SOCK_STREAM, 0) = -1 EPERM (Operation not permitted)\n", 0, 1);
    row("two halves",
        "12 openat(AT_FDCWD, \"/home/a\", O_WRONLY|O_CREAT, 0666 <unfinished ...>\n"
        "13 access(\"/etc\", R_OK) = 0\n"
        "12 <... openat resumed>) = 3\n", 1, 0);
    row("two halves, in vain",
        "12 openat(AT_FDCWD, \"/home/a\", O_WRONLY <unfinished ...>\n12 <... openat resumed>) = -1 EACCES (Permission denied)\n",
        0, 0);
    row("ends", "12 +++ exited with 0 +++\n", 0, 0);
}

void TestSystemCalls::findsWritesAndSockets()
{
    QFETCH(QByteArray, trace);
    QFETCH(int, writes);
    QFETCH(int, sockets);
    const SystemCalls::Found found = SystemCalls::read(trace);
    QCOMPARE(int(found.writes.size()), writes);
    QCOMPARE(int(found.sockets.size()), sockets);
    QCOMPARE(found.calls > 0, !trace.contains("exited"));
}

QTEST_APPLESS_MAIN(TestSystemCalls)
#include "tst_systemcalls.moc"
