// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "traces.h"

#include <QWidget>

// The two plain windows that stand alone, without a session behind them.

// After erasing: what is gone and what stayed, then the program ends.
class ErasedWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit ErasedWindow(const Traces::Erased &erased);
};

// The profile could not be opened: why, and that nothing was changed.
class FaultWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit FaultWindow(const QString &text);
};
