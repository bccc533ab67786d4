// SPDX-License-Identifier: GPL-3.0-or-later
#include "packcard.h"

#include "bulletlist.h"
#include "button.h"
#include "chip.h"
#include "flowlayout.h"
#include "isolated.h"
#include "label.h"
#include "theme.h"

#include <QContextMenuEvent>
#include <QDir>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PackCard::PackCard(const Theme &theme, const PackShelf::Shelved &pack, const QString &language, bool mayRemove, QWidget *parent)
    : Card(theme, CardLook::Plain, parent)
    , m_theme(theme)
    , m_id(pack.index.id)
    , m_title(pack.index.title.in(language))
    , m_removable(mayRemove && !pack.bundled)
{
    setObjectName(u"pack-"_s + m_id);
    setAccessibleName(m_title);
    auto *title = new Label(theme, isolated(m_title), TextRole::H3);
    column()->addWidget(title);
    auto *facts = new Label(theme, tr("Version %1, by %2").arg(pack.index.version, isolated(pack.index.publisher)), TextRole::Supporting);
    facts->setObjectName(u"version"_s);
    column()->addWidget(facts);
    column()->addWidget(new Label(theme, tr("Licence: %1").arg(pack.index.licence.isEmpty() ? tr("not stated") : isolated(pack.index.licence)),
                                  TextRole::Supporting));
    auto *where = new Chip(theme, pack.bundled ? ChipTone::Neutral : ChipTone::Info,
                           pack.bundled ? tr("Came with the app") : tr("Installed by you"));
    where->setObjectName(u"origin"_s);
    column()->addWidget(where, 0, Qt::AlignLeading);
    QStringList modules;
    for (const ModuleEntry &module : pack.index.modules)
        modules.append(isolated(module.title.in(language)));
    column()->addWidget(new BulletList(theme, u"book"_s, modules));
    addDetails(pack);

    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(theme.px(8), buttons);
    m_more = new Button(theme, ButtonKind::Ghost, tr("Show details"));
    m_more->setObjectName(u"details"_s);
    m_more->setAccessibleDescription(m_title);
    connect(m_more, &QAbstractButton::clicked, this, &PackCard::toggleDetails);
    flow->addWidget(m_more);
    if (m_removable) {
        auto *remove = new Button(theme, ButtonKind::Ghost, tr("Remove…"), u"trash"_s);
        remove->setObjectName(u"remove"_s);
        remove->setAccessibleDescription(m_title);
        connect(remove, &QAbstractButton::clicked, this, [this] { Q_EMIT removeRequested(m_id, m_title); });
        flow->addWidget(remove);
    }
    column()->addWidget(buttons);
}

void PackCard::addDetails(const PackShelf::Shelved &pack)
{
    m_details = new QWidget;
    m_details->setObjectName(u"detailsText"_s);
    auto *lines = new QVBoxLayout(m_details);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(m_theme.px(2));
    QStringList languages;
    for (const QString &code : pack.index.locales)
        languages.append(QLocale(code).nativeLanguageName() + u" ("_s + code + u')');
    const auto add = [&](const QString &text) { lines->addWidget(new Label(m_theme, text, TextRole::Caption)); };
    add(tr("Id: %1").arg(pack.index.id));
    add(tr("Languages: %1").arg(QLocale().createSeparatedList(languages)));
    if (!pack.index.minimumApp.isEmpty())
        add(tr("Needs Blue Heart Desktop %1 or newer").arg(pack.index.minimumApp));
    add(tr("File: %1").arg(wrappingPath(pack.path)));
    column()->addWidget(m_details);
    m_details->hide();
}

void PackCard::toggleDetails()
{
    const bool open = !m_details->isVisibleTo(this);
    m_details->setVisible(open);
    m_more->setText(open ? tr("Hide details") : tr("Show details"));
    m_more->setAccessibleName(m_more->text());
    m_more->updateGeometry();
}

void PackCard::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"packMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(m_more->text()), &QAction::triggered, this, &PackCard::toggleDetails);
    QAction *remove = menu->addAction(tr("Remove…"));
    remove->setEnabled(m_removable);
    connect(remove, &QAction::triggered, this, [this] { Q_EMIT removeRequested(m_id, m_title); });
    menu->popup(event->globalPos());
}
