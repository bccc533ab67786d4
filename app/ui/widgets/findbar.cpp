// SPDX-License-Identifier: GPL-3.0-or-later
#include "findbar.h"

#include "button.h"
#include "readingpane.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

FindBar::FindBar(const Theme &theme, ReadingPane &pane, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_pane(pane)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"findBar"_s);
    m_field->setPlaceholderText(tr("Find on this page"));
    m_field->setAccessibleName(tr("Find on this page"));
    m_field->setMaximumWidth(theme.px(320));
    m_field->installEventFilter(this);
    auto *before = new Button(theme, ButtonKind::Icon, tr("Previous place"), u"chevron-up"_s, this);
    auto *next = new Button(theme, ButtonKind::Icon, tr("Next place"), u"chevron-down"_s, this);
    auto *shut = new Button(theme, ButtonKind::Icon, tr("Close"), u"x-lg"_s, this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(20), theme.px(6), theme.px(20), theme.px(6));
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(before);
    row->addWidget(next);
    row->addStretch(1);
    row->addWidget(shut);
    connect(m_field, &QLineEdit::textChanged, this, [this] { seek(false); });
    connect(before, &QAbstractButton::clicked, this, [this] { seek(true); });
    connect(next, &QAbstractButton::clicked, this, [this] { seek(false); });
    connect(shut, &QAbstractButton::clicked, this, &FindBar::close);
    hide();
}

void FindBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::seek(bool backward)
{
    const ReadingPane::Found found = m_pane.find(m_field->text(), backward);
    m_count->setText(m_field->text().isEmpty() ? QString()
                     : found.count == 0        ? tr("Not on this page")
                                               : tr("%1 of %2").arg(locale().toString(found.current), locale().toString(found.count)));
}

void FindBar::close()
{
    m_pane.clearMarks();
    hide();
    m_pane.setFocus(Qt::OtherFocusReason);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            seek(key->modifiers() & Qt::ShiftModifier);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().sunken);
}
