// SPDX-License-Identifier: GPL-3.0-or-later
#include "neutralpage.h"

#include "button.h"
#include "label.h"
#include "theme.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NeutralPage::NeutralPage(const Theme &theme, QWidget *parent)
    : Page(parent)
{
    auto *book = new QLabel;
    book->setPixmap(theme.icon(u"book"_s, theme.px(48), theme.tokens().text2));
    book->setAlignment(Qt::AlignCenter);
    auto *title = new Label(theme, tr("Nothing open"), TextRole::H3);
    title->setAlignment(Qt::AlignHCenter);
    auto *hint = new Label(theme, tr("Choose a book from your library to start reading."), TextRole::Supporting);
    hint->setAlignment(Qt::AlignHCenter);
    auto *open = new Button(theme, ButtonKind::Secondary, tr("Open library"), u"book"_s);
    open->setObjectName(u"openLibrary"_s);
    m_open = open;
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.px(10));
    column->addStretch(1);
    column->addWidget(book);
    column->addWidget(title);
    column->addWidget(hint);
    column->addWidget(open, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(open, &QAbstractButton::clicked, this, &NeutralPage::libraryWanted);
}

void NeutralPage::enter() { m_open->setFocus(Qt::OtherFocusReason); }
