// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "route.h"

#include <functional>

class Page;
class QObject;

// Builds the page of a route and wires the few signals that not all pages have.
namespace PageFactory {

struct Signals
{
    QObject *receiver = nullptr; // outlives the page: what it said last is still heard
    std::function<void(const QString &)> languageChosen;
    std::function<void(bool workshops, bool shared)> firstRunFinished;
    std::function<void()> libraryWanted;
    std::function<void()> privateRequested;
    std::function<void()> eraseRequested;
};

[[nodiscard]] Page *make(const Context &context, const Route &route, const Signals &wired);
[[nodiscard]] int navItem(Place place); // the sidebar item that is lit

} // namespace PageFactory
