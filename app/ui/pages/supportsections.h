// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QVBoxLayout;
class Theme;

// The longer texts of Get support, in our words after the rules for people who suspect trafficking.
namespace SupportSections {

void addWorried(const Theme &theme, QVBoxLayout *column);
void addTrace(const Theme &theme, bool shiftExit, QVBoxLayout *column);
void addNotListed(const Theme &theme, QVBoxLayout *column); // where to ask if no helpline is listed

} // namespace SupportSections
