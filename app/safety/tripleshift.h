// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

// Recognises Shift pressed and released three times within five seconds, first press to last release, with nothing in
// between (the GOV.UK "exit this page" pattern). Typing capitals never counts; Shift held down is one press, however
// often the keyboard repeats it. Times are milliseconds of one steady clock.
class TripleShift final
{
public:
    static constexpr std::int64_t WindowMilliseconds = 5000;

    void shiftPressed(std::int64_t now);
    [[nodiscard]] bool shiftReleased(std::int64_t now); // true: the third one, leave now
    void otherPressed();                                // any other key or mouse button
    [[nodiscard]] int count(std::int64_t now) const;    // 0..2 finished presses so far, for the dots

private:
    void forgetBefore(std::int64_t time);
    void forgetOldest();

    std::array<std::int64_t, 3> m_times{}; // when each was pressed, the oldest first
    int m_count = 0;
    bool m_down = false;
};
