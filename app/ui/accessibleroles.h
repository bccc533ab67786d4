// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a screen reader calls the widgets of ours that Qt would take for something else: the window for a filler, a place
// of the navigation and a section that opens for check boxes.
namespace AccessibleRoles {

void install(); // more than once does no harm

} // namespace AccessibleRoles
