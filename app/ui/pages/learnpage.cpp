// SPDX-License-Identifier: GPL-3.0-or-later
#include "learnpage.h"

#include "button.h"
#include "callout.h"
#include "card.h"
#include "chip.h"
#include "label.h"
#include "learnerrecord.h"
#include "learningpath.h"
#include "packshelf.h"
#include "progressring.h"
#include "scrollpage.h"
#include "settings.h"
#include "theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

LearnPage::LearnPage(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_grid(new QGridLayout)
{
    const Theme &theme = context.theme;
    const QString language = context.settings.language();
    auto *page = new ScrollPage(theme, 1080);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(page);

    const auto modules = context.shelf.modules();
    int total = 0, done = 0;
    for (const PackShelf::ModuleAt &module : modules) {
        total += int(module.entry->lessons.size());
        done += LearningPath::completedLessons(context.shelf, context.record, module.id);
    }
    page->column()->addWidget(new Label(theme, tr("Lessons"), TextRole::H1));
    page->column()->addWidget(new Label(theme, tr("Take them in any order. Stop and come back whenever you like."), TextRole::Supporting));
    if (total > 0) {
        auto *row = new QHBoxLayout;
        auto *count = new Label(theme, tr("%1 of %n lesson(s) read", nullptr, total).arg(locale().toString(done)), TextRole::Caption);
        count->setWordWrap(false);
        count->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        auto *line = new ProgressLine(theme, done * 100 / total);
        line->setMaximumWidth(theme.px(320));
        row->addWidget(line);
        row->addWidget(count);
        row->addStretch(1);
        page->column()->addLayout(row);
    }
    for (const Error &problem : context.shelf.problems())
        page->column()->addWidget(new Callout(theme, u"error"_s, tr("A content pack could not be read"), problem.text));
    if (modules.empty()) {
        auto *empty = new Card(theme, CardLook::Dashed);
        empty->column()->addWidget(new Label(theme, tr("No lessons are installed"), TextRole::H3));
        empty->column()->addWidget(new Label(theme, tr("Open the content packs to install one from a file."), TextRole::Supporting));
        auto *open = new Button(theme, ButtonKind::Primary, tr("Open content packs"), u"box-seam"_s);
        connect(open, &QAbstractButton::clicked, this, [this] { Q_EMIT go({Place::Packs, {}, 0, {}, {}}); });
        empty->column()->addWidget(open, 0, Qt::AlignLeading);
        page->column()->addWidget(empty);
    }
    m_grid->setSpacing(theme.px(14));
    int number = 0;
    const LearningPath::Step next = LearningPath::next(context.shelf, context.record);
    for (const PackShelf::ModuleAt &module : modules) {
        ++number;
        const int percent = LearningPath::percent(context.shelf, context.record, module.id);
        const bool started = LearningPath::started(context.shelf, context.record, module.id);
        const QString title = module.entry->title.in(language);
        const QString size = tr("%n lesson(s)", nullptr, int(module.entry->lessons.size()));
        const QString minutes = tr("%n minute(s)", nullptr, module.entry->minutes);
        auto *card = new CardButton(theme, tr("Module %1, %2, %3 percent, %4, %5").arg(locale().toString(number), title, locale().toString(percent), size, minutes));
        card->setObjectName(u"module-"_s + module.id.module);
        card->setCurrent(started && next.lesson.moduleId() == module.id);
        auto *row = new QHBoxLayout(card);
        row->setContentsMargins(theme.px(20), theme.px(18), theme.px(20), theme.px(18));
        row->setSpacing(theme.px(18));
        row->addWidget(new ProgressRing(theme, 52, locale().toString(number), percent), 0, Qt::AlignVCenter);
        auto *words = new QVBoxLayout;
        words->setSpacing(theme.px(3));
        words->addWidget(new Label(theme, title, TextRole::H3));
        words->addWidget(new Label(theme, module.entry->summary.in(language), TextRole::Supporting));
        words->addWidget(new Label(theme, tr("%1, %2").arg(size, minutes), TextRole::Caption));
        row->addLayout(words, 1);
        if (percent >= 100)
            row->addWidget(new Chip(theme, ChipTone::Done, tr("Done")), 0, Qt::AlignVCenter);
        else if (started)
            row->addWidget(new Chip(theme, ChipTone::Info, tr("Started")), 0, Qt::AlignVCenter);
        card->letMouseThrough();
        const QString id = module.id.pack + u'/' + module.id.module;
        connect(card, &QAbstractButton::clicked, this, [this, id] { Q_EMIT go({Place::Module, id, 0, {}, {}}); });
        m_cards.append(card);
    }
    page->column()->addLayout(m_grid);
    page->finish();
    arrange(1366);
}

void LearnPage::enter()
{
    if (!m_cards.isEmpty())
        m_cards.first()->setFocus(Qt::OtherFocusReason);
}

void LearnPage::arrange(int effectiveWidth)
{
    const int columns = effectiveWidth < 1100 ? 1 : 2;
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards.at(i), int(i) / columns, int(i) % columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}
