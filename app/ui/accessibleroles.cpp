// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibleroles.h"

#include "card.h"
#include "mainwindow.h"
#include "sidebar.h"

#include <QAccessibleWidget>

namespace {

class Pressed : public QAccessibleWidget
{
public:
    Pressed(QAbstractButton *button, QAccessible::Role role) : QAccessibleWidget(button, role) {}

    [[nodiscard]] QStringList actionNames() const override { return QStringList{pressAction()} + QAccessibleWidget::actionNames(); }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

protected:
    [[nodiscard]] QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
};

class NavigationItem final : public Pressed
{
public:
    explicit NavigationItem(NavButton *button) : Pressed(button, QAccessible::PageTab) {}

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = Pressed::state();
        state.selectable = true;
        state.selected = button()->isChecked();
        return state;
    }
};

// A card to press; one that stays pressed shows what is below it.
class CardItem final : public Pressed
{
public:
    explicit CardItem(CardButton *button) : Pressed(button, QAccessible::Button) {}

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = Pressed::state();
        state.expandable = button()->isCheckable();
        state.expanded = state.expandable && button()->isChecked();
        state.collapsed = state.expandable && !button()->isChecked();
        return state;
    }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    if (auto *item = qobject_cast<NavButton *>(object))
        return new NavigationItem(item);
    if (auto *card = qobject_cast<CardButton *>(object))
        return new CardItem(card);
    if (auto *window = qobject_cast<MainWindow *>(object)) // a plain widget is only room for others
        return new QAccessibleWidget(window, QAccessible::Window);
    return nullptr;
}

} // namespace

namespace AccessibleRoles {

void install() { QAccessible::installFactory(make); }

} // namespace AccessibleRoles
