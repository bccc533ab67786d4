// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "route.h"

#include <QStringList>
#include <QWidget>

// A page of the window. Built when shown, thrown away when left; what must last is in the settings or the record.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QStringList trail() const { return {}; } // "Lessons", "Module 2": empty on the top level
    [[nodiscard]] virtual bool wantsRail() const { return false; } // the sidebar shrinks to icons
    // The place to come back to; pages that know more (a paragraph) say so.
    [[nodiscard]] virtual Route route(const Route &opened) const { return opened; }
    virtual void enter() {}                        // shown: put the focus where reading starts
    virtual void arrange(int effectiveWidth) { Q_UNUSED(effectiveWidth) } // window width / text scale
    virtual bool find() { return false; }          // Ctrl+F; false: this page has nothing to find in
    virtual void print() {}                        // Ctrl+P
    virtual bool canPrint() const { return false; }
    virtual bool handleKey(int key) { Q_UNUSED(key) return false; } // single keys while no field has the focus
    virtual void step(int direction) { Q_UNUSED(direction) }        // Ctrl+Right / Ctrl+Left: next, previous

Q_SIGNALS:
    void go(const Route &route);
    void said(const QString &text); // a toast for a fact that can be told in passing
};
