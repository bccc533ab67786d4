// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a screen reader calls the widgets of ours that Qt does not know: a window, a place of the navigation.
namespace AccessibleRoles {

void install(); // more than once does no harm

} // namespace AccessibleRoles
