// SPDX-License-Identifier: GPL-3.0-or-later
#include "callout.h"
#include "chip.h"
#include "label.h"
#include "packshelf.h"
#include "referencecard.h"
#include "referencepage.h"
#include "settings.h"
#include "theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static QString elementName(const QString &element)
{
    if (element == "act"_L1)
        return IndicatorsPage::tr("act");
    return element == "means"_L1 ? IndicatorsPage::tr("means") : IndicatorsPage::tr("purpose");
}

IndicatorsPage::IndicatorsPage(const Context &context, const Route &route, QWidget *parent)
    : ReferencePage(context, route, parent)
{
    const QString language = context.settings.language();
    const IndicatorCatalogue &catalogue = context.shelf.indicators();
    build(tr("Signs"), tr("A sign is a reason to ask carefully. It is never proof."), tr("Filter by word"), catalogue.caveat.in(language));
    QList<std::pair<QString, QString>> groups;
    for (const IndicatorGroup &group : catalogue.groups) {
        groups.append({group.id, group.title.in(language)});
        addHeading(group.title.in(language));
        for (const Indicator &sign : catalogue.indicators) {
            if (sign.group == group.id)
                addEntry(sign.id, sign.text.in(language), group.id, elementName(sign.element));
        }
    }
    setGroups(groups);
    finishList();
}

QWidget *IndicatorsPage::detail(const QString &id)
{
    const Theme &theme = context().theme;
    const QString language = context().settings.language();
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(12));
    const Indicator *sign = context().shelf.indicator(id);
    if (!sign)
        return sheet;
    column->addWidget(Chip::element(theme, sign->element), 0, Qt::AlignLeading);
    auto *title = new Label(theme, sign->text.in(language), TextRole::H2);
    title->setObjectName(u"detailTitle"_s);
    column->addWidget(title);
    for (const IndicatorGroup &group : context().shelf.indicators().groups) {
        if (group.id == sign->group)
            column->addWidget(new Label(theme, tr("Group: %1").arg(group.title.in(language)), TextRole::Supporting));
    }
    QString speaks;
    if (sign->element == "act"_L1)
        speaks = tr("It mostly speaks of the act: what was done to bring the person there.");
    else if (sign->element == "means"_L1)
        speaks = tr("It mostly speaks of the means: how the person may be kept under control. For a child no means is needed.");
    else
        speaks = tr("It mostly speaks of the purpose: how the person may be exploited.");
    column->addWidget(new Callout(theme, u"note"_s, tr("What it may point to"),
                                  speaks + u' ' + tr("This grouping is our own teaching aid.")));
    column->addWidget(new Callout(theme, u"practice"_s, tr("Before you draw a conclusion"),
                                  tr("Ask yourself what else could explain it. One sign alone says little, and a person can be exploited without any sign that you can see.")));
    if (!sign->verified)
        column->addWidget(new Label(theme, tr("Not yet confirmed against its source."), TextRole::Supporting));
    column->addWidget(new Label(theme, ReferenceCard::sourceLines(context(), sign->sources, sign->secondary), TextRole::Caption));
    column->addStretch(1);
    return sheet;
}
