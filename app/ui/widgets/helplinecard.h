// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card.h"
#include "pack.h"

#include <QUrl>

class QGridLayout;

// One helpline: the number in large type, who answers and what that means, and how sure we are of it.
class HelplineCard final : public Card
{
    Q_OBJECT
public:
    HelplineCard(const Theme &theme, const Helpline &line, const QString &language, QWidget *parent = nullptr);

    // How fresh the entry is, in words: confirmed by a call, or only as listed on a page.
    [[nodiscard]] static QString freshness(const Helpline &line);
    [[nodiscard]] static QString kindName(const QString &kind);
    [[nodiscard]] static QString kindMeaning(const QString &kind);
    struct Number
    {
        QString number;
        QString remark;
    };
    // "100 / 180" holds two numbers; "131 237 (131 AFP)" one and a remark.
    [[nodiscard]] static std::vector<Number> numbers(const QString &phone);

Q_SIGNALS:
    void copied(const QString &text);
    void addressChosen(const QUrl &address);

private:
    void addNumber(const Number &number);
    void addFact(const QString &name, const QString &value, bool foreign, const QString &copy = QString(),
                 const QUrl &address = QUrl());
    void addFacts(const Helpline &line, const QString &language);

    const Theme &m_theme;
    QGridLayout *m_facts = nullptr;
    QString m_name;
};
