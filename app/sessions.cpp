// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions.h"

#include "erased.h"

Sessions::Sessions() = default;
Sessions::~Sessions() = default;

Result<void> Sessions::begin(const Session::Start &start)
{
    // The window before stays until the next one is there.
    std::unique_ptr<Session> before = std::move(m_session);
    Result<std::unique_ptr<Session>> session = Session::begin(start);
    if (!session.has_value()) {
        m_lastWord = std::make_unique<FaultWindow>(session.error().text);
        m_lastWord->show();
        return tl::unexpected<Error>(session.error());
    }
    m_session = std::move(*session);
    // Queued: the session that asks is still at work.
    connect(m_session.get(), &Session::restartWanted, this, [this](const Session::Start &next) { begin(next); }, Qt::QueuedConnection);
    connect(m_session.get(), &Session::eraseWanted, this, [this, folders = start.folders] { erase(folders); }, Qt::QueuedConnection);
    if (before)
        m_session->window().setGeometry(before->window().geometry());
    m_session->show();
    return {};
}

void Sessions::erase(const Folders &folders)
{
    m_session->window().hide();
    m_session.reset(); // closes the database and the settings; nothing writes after this
    m_lastWord = std::make_unique<ErasedWindow>(Traces::erase(folders));
    m_lastWord->show();
}
