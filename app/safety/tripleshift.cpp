// SPDX-License-Identifier: GPL-3.0-or-later
#include "tripleshift.h"

void TripleShift::shiftPressed(std::int64_t now)
{
    if (m_down) // auto-repeat, or the other Shift key as well: still the same press
        return;
    m_down = true;
    if (m_count == int(m_times.size())) // the oldest makes room
        forgetOldest();
    m_times[std::size_t(m_count++)] = now;
}

bool TripleShift::shiftReleased(std::int64_t now)
{
    if (!m_down)
        return false;
    m_down = false;
    forgetBefore(now - WindowMilliseconds);
    if (m_count < int(m_times.size()))
        return false;
    m_count = 0;
    return true;
}

void TripleShift::otherPressed()
{
    m_down = false; // the release of a Shift that made a capital letter is not one of ours
    m_count = 0;
}

int TripleShift::count(std::int64_t now) const
{
    int finished = 0;
    for (int i = 0; i < m_count - (m_down ? 1 : 0); ++i)
        finished += m_times[std::size_t(i)] >= now - WindowMilliseconds ? 1 : 0;
    return finished;
}

void TripleShift::forgetBefore(std::int64_t time)
{
    while (m_count > 0 && m_times[0] < time)
        forgetOldest();
}

void TripleShift::forgetOldest()
{
    for (std::size_t i = 1; i < m_times.size(); ++i)
        m_times[i - 1] = m_times[i];
    --m_count;
}
