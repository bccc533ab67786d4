// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure.h"

#include "card.h"
#include "label.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

Disclosure::Disclosure(const Theme &theme, const QString &title, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_heading(new CardButton(theme, title))
    , m_arrow(new QLabel)
    , m_body(new QWidget)
    , m_column(new QVBoxLayout(m_body))
{
    m_heading->setFlat(true);
    m_heading->setCheckable(true);
    auto *row = new QHBoxLayout(m_heading);
    row->setContentsMargins(theme.px(20), theme.px(12), theme.px(20), theme.px(12));
    row->setSpacing(theme.px(12));
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px(2));
    auto *name = new Label(theme, title, TextRole::Body);
    name->setFont(theme.font(16, true));
    words->addWidget(name);
    if (!text.isEmpty())
        words->addWidget(new Label(theme, text, TextRole::Supporting));
    row->addLayout(words, 1);
    row->addWidget(m_arrow, 0, Qt::AlignVCenter);
    m_heading->letMouseThrough();

    m_column->setContentsMargins(theme.px(20), theme.px(4), theme.px(20), theme.px(20));
    m_column->setSpacing(theme.px(10));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_heading);
    all->addWidget(m_body);
    connect(m_heading, &QAbstractButton::toggled, this, [this](bool open) {
        setOpen(open);
        Q_EMIT opened(open);
    });
    setOpen(false);
}

bool Disclosure::isOpen() const { return m_heading->isChecked(); }

void Disclosure::setOpen(bool open)
{
    m_heading->setChecked(open);
    m_heading->setAccessibleDescription(open ? tr("Open. Press to close.") : tr("Closed. Press to read."));
    m_arrow->setPixmap(m_theme.icon(open ? u"chevron-up"_s : u"chevron-down"_s, m_theme.px(18), m_theme.tokens().text2));
    m_body->setVisible(open);
}
