// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include <QLocalServer>
#include <QLocalSocket>

namespace {
constexpr int AnswerMilliseconds = 1500; // a busy window on an old laptop still answers within this
}

bool SingleInstance::tell(const QString &socket, const QByteArray &word)
{
    if (socket.isEmpty())
        return false;
    QLocalSocket line;
    line.connectToServer(socket);
    if (!line.waitForConnected(AnswerMilliseconds))
        return false;
    line.write(word + '\n');
    if (!line.waitForBytesWritten(AnswerMilliseconds))
        return false;
    return line.waitForReadyRead(AnswerMilliseconds) && line.readLine() == "ok\n";
}

SingleInstance::SingleInstance(QObject *parent)
    : QObject(parent)
{
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::hold(const QString &socket)
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::answer);
    if (m_server->listen(socket))
        return true;
    // Nobody answered tell(): the name is a leftover of a crash.
    QLocalServer::removeServer(socket);
    return m_server->listen(socket);
}

void SingleInstance::release()
{
    if (m_server)
        m_server->close();
}

void SingleInstance::answer()
{
    while (QLocalSocket *line = m_server->nextPendingConnection()) {
        connect(line, &QLocalSocket::disconnected, line, &QObject::deleteLater);
        connect(line, &QLocalSocket::readyRead, this, [this, line] {
            if (!line->canReadLine())
                return;
            const QByteArray word = line->readLine().trimmed();
            line->write("ok\n");
            line->flush();
            if (word == "raise")
                Q_EMIT raised();
            else if (word == "changed")
                Q_EMIT contentChanged();
            else if (word.startsWith("open "))
                Q_EMIT fileOffered(QString::fromUtf8(word.mid(5)));
        });
    }
}
