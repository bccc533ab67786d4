// SPDX-License-Identifier: GPL-3.0-or-later
#include "referencecard.h"

#include "addressdialog.h"
#include "button.h"
#include "chip.h"
#include "label.h"
#include "packshelf.h"
#include "popover.h"
#include "settings.h"
#include "theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ReferenceCard {

QString sourceLine(const Source &source)
{
    QStringList parts{source.title};
    QString by = source.publisher;
    if (!source.year.isEmpty())
        by += by.isEmpty() ? source.year : QStringLiteral(", ") + source.year;
    if (!by.isEmpty())
        parts.append(by);
    if (source.asOf.isValid())
        parts.append(QCoreApplication::translate("ReferenceCard", "Looked at on %1").arg(QLocale().toString(source.asOf, u"d MMMM yyyy"_s)));
    return parts.join(u". "_s) + u'.';
}

QString sourceLines(const Context &context, const QStringList &ids, bool secondary)
{
    QStringList lines;
    for (const QString &id : ids) {
        if (const Source *source = context.shelf.source(id))
            lines.append(secondary ? QCoreApplication::translate("ReferenceCard", "After: %1").arg(sourceLine(*source)) : sourceLine(*source));
    }
    return lines.join(u'\n');
}

static void more(const Context &context, Popover *card, const Route &route, const std::function<void(const Route &)> &go)
{
    auto *button = new Button(context.theme, ButtonKind::Ghost, QCoreApplication::translate("ReferenceCard", "Read more"));
    button->setTrailingIcon(u"arrow-right"_s);
    QObject::connect(button, &QAbstractButton::clicked, card, [go, route] { go(route); });
    card->column()->addWidget(button, 0, Qt::AlignLeading);
}

void open(const Context &context, const QString &kind, const QString &id, QWidget *host, const QRect &anchor,
          std::function<void(const Route &)> go)
{
    const Theme &theme = context.theme;
    const QString language = context.settings.language();
    if (kind == "glossary"_L1) {
        const GlossaryEntry *entry = context.shelf.glossaryEntry(id);
        if (!entry)
            return;
        auto *card = new Popover(theme, QCoreApplication::translate("ReferenceCard", "Meaning of a word"), host);
        if (!entry->element.isEmpty())
            card->column()->addWidget(Chip::element(theme, entry->element), 0, Qt::AlignLeading);
        card->column()->addWidget(new Label(theme, entry->term.in(language), TextRole::H3));
        card->column()->addWidget(new Label(theme, entry->definition.in(language), TextRole::Body));
        more(context, card, {Place::Glossary, id, 0, {}, {}}, go);
        card->setAccessibleDescription(entry->term.in(language) + u": "_s + entry->definition.in(language));
        card->openAt(anchor);
    } else if (kind == "indicator"_L1) {
        const Indicator *sign = context.shelf.indicator(id);
        if (!sign)
            return;
        auto *card = new Popover(theme, QCoreApplication::translate("ReferenceCard", "A sign"), host);
        card->column()->addWidget(Chip::element(theme, sign->element), 0, Qt::AlignLeading);
        card->column()->addWidget(new Label(theme, sign->text.in(language), TextRole::Body));
        card->column()->addWidget(new Label(theme, QCoreApplication::translate("ReferenceCard", "A sign is a reason to look closer. It is never proof."), TextRole::Supporting));
        card->column()->addWidget(new Label(theme, sourceLines(context, sign->sources, sign->secondary), TextRole::Caption));
        more(context, card, {Place::Indicators, id, 0, {}, {}}, go);
        card->setAccessibleDescription(sign->text.in(language));
        card->openAt(anchor);
    } else if (kind == "source"_L1) {
        const Source *source = context.shelf.source(id);
        if (!source)
            return;
        auto *card = new Popover(theme, QCoreApplication::translate("ReferenceCard", "Source"), host);
        card->column()->addWidget(new Label(theme, QCoreApplication::translate("ReferenceCard", "Source"), TextRole::Overline));
        auto *line = new Label(theme, sourceLine(*source), TextRole::Body);
        line->setSelectable();
        card->column()->addWidget(line);
        if (!source->note.isEmpty())
            card->column()->addWidget(new Label(theme, source->note, TextRole::Caption));
        if (!source->url.isEmpty()) {
            auto *address = new Button(theme, ButtonKind::Ghost, QCoreApplication::translate("ReferenceCard", "Show the address"), u"box-arrow-up-right"_s);
            const QString url = source->url;
            QObject::connect(address, &QAbstractButton::clicked, card, [&theme, host, url] { (new AddressDialog(theme, QUrl(url), host))->open(); });
            card->column()->addWidget(address, 0, Qt::AlignLeading);
        }
        card->setAccessibleDescription(sourceLine(*source));
        card->openAt(anchor);
    }
}

} // namespace ReferenceCard
