// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialog.h"

#include "button.h"
#include "flowlayout.h"
#include "label.h"
#include "line.h"
#include "scrollpage.h"
#include "theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
int heightOf(const QLayout &layout, int width)
{
    return layout.hasHeightForWidth() ? layout.totalHeightForWidth(width) : layout.totalSizeHint().height();
}
}

Dialog::Dialog(const Theme &theme, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_page(new ScrollPage(theme, 560))
    , m_line(new Line(theme))
    , m_footer(new QVBoxLayout)
    , m_buttons(new FlowLayout(theme.px(10)))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(title);
    setWindowTitle(parent ? parent->window()->windowTitle() : QString());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_page, 1);
    all->addWidget(m_line);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(theme.px(28), theme.px(12), theme.px(28), theme.px(20));
    foot->setSpacing(theme.px(12));
    m_footer->setSpacing(theme.px(8));
    foot->addLayout(m_footer);
    foot->addLayout(m_buttons);
    all->addLayout(foot);
    auto *heading = new Label(theme, title, TextRole::H2);
    heading->setFont(theme.font(22, true));
    m_page->column()->addWidget(heading);
}

QVBoxLayout *Dialog::column() const { return m_page->column(); }

Button *Dialog::addButton(ButtonKind kind, const QString &text, const QString &objectName)
{
    auto *button = new Button(m_theme, kind, text, {}, this);
    button->setObjectName(objectName);
    button->setAutoDefault(true); // Enter presses the button with the focus, never another one
    m_buttons->addWidget(button);
    return button;
}

Button *Dialog::addCancel()
{
    Button *cancel = addButton(ButtonKind::Secondary, tr("Cancel"), u"cancel"_s);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    return cancel;
}

void Dialog::addText(const QString &text) { column()->addWidget(new Label(m_theme, text, TextRole::Body)); }

void Dialog::showEvent(QShowEvent *event)
{
    if (!m_finished) {
        m_finished = true;
        m_page->finish();
        fit();
    }
    QDialog::showEvent(event);
}

void Dialog::fit()
{
    const QSize room = parentWidget() ? parentWidget()->window()->size() - QSize(m_theme.px(24), m_theme.px(24))
                                      : QSize(m_theme.px(900), m_theme.px(600));
    const int wide = qMin(m_theme.px(560 + 2 * 28), room.width());
    const int content = m_page->widget()->layout()->totalHeightForWidth(wide);
    const int inner = wide - m_theme.px(2 * 28);
    const int extra = m_footer->isEmpty() ? 0 : heightOf(*m_footer, inner) + m_theme.px(12);
    const int foot = extra + m_buttons->heightForWidth(inner) + m_theme.px(12 + 20);
    const bool scrolls = content + foot > room.height();
    m_line->setVisible(scrolls);
    resize(wide, scrolls ? room.height() : content + foot);
}
