// SPDX-License-Identifier: GPL-3.0-or-later
#include "card.h"
#include "chip.h"
#include "label.h"
#include "languages.h"
#include "packshelf.h"
#include "referencecard.h"
#include "referencepage.h"
#include "settings.h"
#include "theme.h"

#include <QCollator>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

GlossaryPage::GlossaryPage(const Context &context, const Route &route, QWidget *parent)
    : ReferencePage(context, route, parent)
{
    const QString language = context.settings.language();
    build(tr("Glossary"), QString(), tr("Find a word"), QString());
    std::vector<const GlossaryEntry *> entries;
    for (const GlossaryEntry &entry : context.shelf.glossary())
        entries.push_back(&entry);
    QCollator order{QLocale(language)};
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(entries.begin(), entries.end(), [&](const GlossaryEntry *one, const GlossaryEntry *other) {
        return order.compare(one->term.in(language), other->term.in(language)) < 0;
    });
    QString letter;
    for (const GlossaryEntry *entry : entries) {
        QString term = entry->term.in(language);
        if (term.isEmpty())
            continue;
        term[0] = term[0].toUpper();
        // Letters with accents stand under the plain one, as the collation sorts them.
        const QString first = term.left(1).normalized(QString::NormalizationForm_D).left(1);
        if (first != letter) {
            letter = first;
            addHeading(letter);
        }
        addEntry(entry->id, term, {}, QStringList(entry->term.byLocale.values()).join(u' ') + u' ' + entry->definition.in(language));
    }
    finishList();
}

QWidget *GlossaryPage::detail(const QString &id)
{
    const Theme &theme = context().theme;
    const QString language = context().settings.language();
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(12));
    const GlossaryEntry *entry = context().shelf.glossaryEntry(id);
    if (!entry)
        return sheet;
    QString term = entry->term.in(language);
    term[0] = term[0].toUpper();
    if (!entry->element.isEmpty())
        column->addWidget(Chip::element(theme, entry->element), 0, Qt::AlignLeading);
    auto *title = new Label(theme, term, TextRole::H1);
    title->setObjectName(u"detailTitle"_s);
    column->addWidget(title);
    auto *meaning = new Label(theme, entry->definition.in(language), TextRole::Reading);
    meaning->setSelectable();
    column->addWidget(meaning);
    auto *card = new Card(theme);
    card->column()->addWidget(new Label(theme, tr("In other languages"), TextRole::Supporting));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(theme.px(16));
    int row = 0;
    for (const QString &code : {u"en"_s, u"fr"_s, u"es"_s, u"ar"_s, u"ru"_s, u"zh"_s}) {
        if (code == language || !entry->term.has(code))
            continue;
        auto *left = new Label(theme, Languages::nativeName(code), TextRole::Supporting);
        left->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        left->setWordWrap(false);
        grid->addWidget(left, row, 0);
        const QString text = entry->also.has(code) ? tr("%1, also: %2").arg(entry->term.in(code), entry->also.in(code)) : entry->term.in(code);
        auto *right = new Label(theme, entry->unsure.contains(code) ? tr("%1 (to be confirmed by a native speaker)").arg(text) : text, TextRole::Body);
        right->setSelectable();
        grid->addWidget(right, row++, 1);
    }
    card->column()->addLayout(grid);
    if (row > 0)
        column->addWidget(card);
    else
        delete card;
    const QString sources = ReferenceCard::sourceLines(context(), entry->sources);
    column->addWidget(new Label(theme, tr("This is a plain meaning for learning, not a legal definition."), TextRole::Caption));
    if (!sources.isEmpty())
        column->addWidget(new Label(theme, tr("After: %1").arg(sources), TextRole::Caption));
    column->addStretch(1);
    return sheet;
}
