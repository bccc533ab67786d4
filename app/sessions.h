// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <QWidget>

#include <memory>

// The sessions of one run, one after another: the first run hands over to the real one, any to a private one, erasing
// to a last word. What cannot be opened is told in a window.
class Sessions final : public QObject
{
    Q_OBJECT
public:
    Sessions();
    ~Sessions() override;

    Result<void> begin(const Session::Start &start); // an error is shown already
    [[nodiscard]] Session *current() const { return m_session.get(); }
    [[nodiscard]] QWidget *lastWord() const { return m_lastWord.get(); } // after erasing, or a fault; else null

private:
    void erase(const Folders &folders);

    std::unique_ptr<Session> m_session;
    std::unique_ptr<QWidget> m_lastWord;
};
