// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;

// Lets one window hold a profile and other processes speak to it over a local socket in the profile
// (a Unix socket or a named pipe; never a network address).
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    // Tells the window that holds the socket a word and waits shortly for its "ok". False: nobody holds it.
    [[nodiscard]] static bool tell(const QString &socket, const QByteArray &word);

    explicit SingleInstance(QObject *parent = nullptr);
    ~SingleInstance() override;

    // Becomes the holder; a socket left by a crash is taken over. False: it could not be created.
    [[nodiscard]] bool hold(const QString &socket);
    void release();

Q_SIGNALS:
    void raised();          // somebody started the program again
    void contentChanged();  // a command installed or removed a pack, or imported progress
    void fileOffered(const QString &path); // a second start named a file to open

private:
    void answer();

    std::unique_ptr<QLocalServer> m_server;
};
