// SPDX-License-Identifier: GPL-3.0-or-later
#include "helplinecard.h"

#include "button.h"
#include "chip.h"
#include "flowlayout.h"
#include "isolated.h"
#include "label.h"
#include "theme.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// "3 September 2025" as the language writes it; the day of the week helps nobody here.
QString dayText(const QDate &date)
{
    const QLocale locale;
    static const QRegularExpression weekday(u"[,،]?\\s*dddd[,،]?\\s*"_s);
    return locale.toString(date, locale.dateFormat(QLocale::LongFormat).remove(weekday));
}

QString periodText(const QString &period)
{
    const QDate month = QDate::fromString(period + u"-01"_s, Qt::ISODate);
    return month.isValid() ? QLocale().toString(month, u"MMMM yyyy"_s) : period;
}

// Numbers and addresses run left to right in every language but stand at the start side. A label that is copied from
// must not hold invisible marks, so the direction is the label's.
void makeForeign(Label *label)
{
    label->setLayoutDirection(Qt::LeftToRight);
    label->setAlignment((QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop);
}

void makeSelectable(Label *label) { label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard); }

} // namespace

HelplineCard::HelplineCard(const Theme &theme, const Helpline &line, const QString &language, QWidget *parent)
    : Card(theme, CardLook::Plain, parent)
    , m_theme(theme)
    , m_name(line.name)
{
    setObjectName(u"helpline-"_s + line.iso);
    auto *heading = new Label(theme, line.name, TextRole::H3);
    heading->setObjectName(u"name"_s);
    column()->addWidget(heading);
    if (!line.operatedBy.isEmpty() && line.operatedBy != line.name)
        column()->addWidget(new Label(theme, tr("Run by %1").arg(isolated(line.operatedBy)), TextRole::Supporting));
    for (const Number &number : numbers(line.phone))
        addNumber(number);

    column()->addWidget(new Chip(theme, line.kind == "police"_L1 ? ChipTone::Neutral : ChipTone::Info, kindName(line.kind)), 0,
                        Qt::AlignLeading);
    auto *meaning = new Label(theme, kindMeaning(line.kind), TextRole::Body);
    meaning->setObjectName(u"kind"_s);
    column()->addWidget(meaning);
    if (const QString note = line.note.in(language); !note.isEmpty()) {
        auto *said = new Label(theme, isolated(note), TextRole::Body);
        said->setObjectName(u"note"_s);
        column()->addWidget(said);
    }
    addFacts(line, language);
    auto *fresh = new Label(theme, freshness(line), TextRole::Supporting);
    fresh->setObjectName(u"freshness"_s);
    column()->addWidget(fresh);
}

void HelplineCard::addNumber(const Number &number)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(m_theme.px(14), row);
    auto *phone = new Label(m_theme, number.number, TextRole::H2);
    phone->setFont(m_theme.font(28, true));
    phone->setWordWrap(false);
    phone->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    phone->setObjectName(u"phone"_s);
    // Read out digit by digit rather than as one large number.
    phone->setAccessibleName(tr("Phone number %1").arg(number.number));
    makeForeign(phone);
    makeSelectable(phone);
    if (phone->sizeHint().width() > m_theme.px(300)) // a long one wraps rather than being cut
        phone->setWordWrap(true);
    auto *copy = new Button(m_theme, ButtonKind::Secondary, tr("Copy number"), u"files"_s);
    copy->setObjectName(u"copyNumber"_s);
    copy->setAccessibleName(tr("Copy number %1").arg(number.number));
    connect(copy, &QAbstractButton::clicked, this, [this, number] {
        QGuiApplication::clipboard()->setText(number.number);
        Q_EMIT copied(number.number);
    });
    flow->addWidget(phone);
    flow->addWidget(copy);
    column()->addWidget(row);
    if (number.remark.isEmpty())
        return;
    auto *remark = new Label(m_theme, isolated(number.remark), TextRole::Body);
    remark->setObjectName(u"remark"_s);
    column()->addWidget(remark);
}

void HelplineCard::addFacts(const Helpline &line, const QString &language)
{
    auto *facts = new QWidget;
    m_facts = new QGridLayout(facts);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(m_theme.px(14));
    m_facts->setVerticalSpacing(m_theme.px(6));
    m_facts->setColumnStretch(1, 1);
    column()->addWidget(facts);
    const auto known = [&](const LocaleText &text) {
        const QString value = text.in(language);
        return value.isEmpty() ? tr("Not known to us") : value;
    };
    addFact(tr("Hours"), known(line.hours), false);
    addFact(tr("Languages"), known(line.languages), false);
    addFact(tr("Cost"), known(line.cost), false);
    addFact(tr("From abroad"), line.fromAbroad, true, line.fromAbroad);
    addFact(tr("Text message"), line.textNumber, true, line.textNumber);
    addFact(tr("WhatsApp"), line.whatsapp, true, line.whatsapp);
    addFact(tr("Other numbers"), line.also, true, line.also);
    addFact(tr("E-mail"), line.email, true, line.email, line.email.isEmpty() ? QUrl() : QUrl(u"mailto:"_s + line.email));
    addFact(tr("Website"), line.web, true, line.web, QUrl(line.web));
    addFact(tr("Chat"), line.chat, true, line.chat, QUrl(line.chat));
    addFact(tr("Emergency number"), line.emergency, true, line.emergency);
}

void HelplineCard::addFact(const QString &name, const QString &value, bool foreign, const QString &copy, const QUrl &address)
{
    if (value.isEmpty())
        return;
    auto *heading = new Label(m_theme, name, TextRole::Supporting);
    auto *text = new Label(m_theme, foreign ? value : isolated(value), TextRole::Body);
    text->setAccessibleName(tr("%1: %2").arg(name, value));
    if (foreign) {
        // Addresses have no spaces: they may wrap after a sign. What is copied comes from the button, without marks.
        static const QRegularExpression sign(u"([/.@?&=_-])"_s);
        text->setText(QString(value).replace(sign, u"\\1\u200B"_s));
        makeForeign(text);
        text->setAlignment((text->alignment() & ~Qt::AlignTop) | Qt::AlignVCenter); // as the buttons beside it
        makeSelectable(text);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(m_theme.px(2));
    const bool stacked = m_theme.scale() >= 1.5; // no room for columns: the name above, the value below it
    const int row = m_facts->rowCount();
    if (stacked) {
        m_facts->addWidget(heading, row, 0, 1, 3);
    } else {
        heading->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Minimum);
        heading->setMinimumWidth(m_theme.px(110));
        m_facts->addWidget(heading, row, 0, copy.isEmpty() ? Qt::AlignTop : Qt::AlignVCenter);
    }
    m_facts->addWidget(text, row + int(stacked), stacked ? 0 : 1, 1, stacked ? 2 : 1);
    m_facts->addLayout(buttons, row + int(stacked), 2, Qt::AlignVCenter);
    if (!copy.isEmpty()) {
        auto *button = new Button(m_theme, ButtonKind::Icon, tr("Copy %1").arg(value), u"files"_s);
        button->setObjectName(u"copyFact"_s);
        buttons->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, copy] {
            QGuiApplication::clipboard()->setText(copy);
            Q_EMIT copied(copy);
        });
    }
    if (!address.isEmpty()) {
        auto *button = new Button(m_theme, ButtonKind::Icon, tr("Open %1…").arg(value), u"box-arrow-up-right"_s);
        button->setIconMirrored(true);
        button->setObjectName(u"openAddress"_s);
        buttons->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, address] { Q_EMIT addressChosen(address); });
    }
}

std::vector<HelplineCard::Number> HelplineCard::numbers(const QString &phone)
{
    static const QRegularExpression between(u"\\s+(?:/|and)\\s+"_s);
    static const QRegularExpression plain(u"^[0-9+ .-]+$"_s);
    static const QRegularExpression bracket(u"^(.*\\d)\\s*\\(([^)]*)\\)\\s*$"_s);
    const QStringList parts = phone.split(between, Qt::SkipEmptyParts);
    const bool several = parts.size() > 1
        && std::all_of(parts.begin(), parts.end(), [](const QString &part) { return plain.match(part).hasMatch(); });
    if (const QRegularExpressionMatch match = bracket.match(phone); !several && match.hasMatch())
        return {{match.captured(1), match.captured(2)}};
    std::vector<Number> found;
    for (const QString &part : several ? parts : QStringList{phone})
        found.push_back({part.trimmed(), {}});
    return found;
}

QString HelplineCard::freshness(const Helpline &line)
{
    if (line.confirmedByCall.isValid())
        return tr("Confirmed by a call on %1.").arg(dayText(line.confirmedByCall));
    if (line.pageDate.isValid())
        return tr("As listed on a page of %1. We have not called this number.").arg(dayText(line.pageDate));
    if (!line.pagePeriod.isEmpty())
        return tr("As listed on a page of %1. We have not called this number.").arg(periodText(line.pagePeriod));
    return tr("As listed on a page without a date. We have not called this number.");
}

QString HelplineCard::kindName(const QString &kind)
{
    if (kind == "police"_L1)
        return tr("Police");
    if (kind == "government"_L1)
        return tr("Government");
    return kind == "government-and-ngo"_L1 ? tr("Government and NGO") : tr("NGO");
}

QString HelplineCard::kindMeaning(const QString &kind)
{
    if (kind == "police"_L1)
        return tr("The police answer this line. What you say may be treated as a report.");
    if (kind == "government"_L1)
        return tr("A public authority runs this line. Before you give names, ask what it passes on and to whom.");
    if (kind == "government-and-ngo"_L1)
        return tr("A public authority and an organisation share these lines. Ask who is listening before you give names.");
    return tr("An organisation runs this line, not the police. Before you give names, ask what stays between you and them.");
}
