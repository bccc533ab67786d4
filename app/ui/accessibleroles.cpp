// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibleroles.h"

#include "mainwindow.h"
#include "sidebar.h"

#include <QAccessibleWidget>

namespace {

// To Qt it is a check box that can be ticked.
class NavigationItem final : public QAccessibleWidget
{
public:
    explicit NavigationItem(NavButton *button) : QAccessibleWidget(button, QAccessible::PageTab) {}

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = button()->isChecked();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override { return QStringList{pressAction()} + QAccessibleWidget::actionNames(); }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] NavButton *button() const { return static_cast<NavButton *>(widget()); }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    if (auto *item = qobject_cast<NavButton *>(object))
        return new NavigationItem(item);
    if (auto *window = qobject_cast<MainWindow *>(object)) // a plain widget is only room for others
        return new QAccessibleWidget(window, QAccessible::Window);
    return nullptr;
}

} // namespace

namespace AccessibleRoles {

void install() { QAccessible::installFactory(make); }

} // namespace AccessibleRoles
