// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "page.h"

class ChoiceBox;
class Disclosure;
class Label;
class QUrl;
class QVBoxLayout;
class ScrollPage;
struct Helpline;

// Get support: what to do in danger, helplines by country, worried about someone, leaving no trace. Nothing here is
// recorded; the country is remembered until the program ends.
class SupportPage final : public Page
{
    Q_OBJECT
public:
    SupportPage(const Context &context, const Route &route, QWidget *parent = nullptr);

    [[nodiscard]] Route route(const Route &opened) const override;
    void enter() override;

private:
    void addDanger();
    void addHelplines();
    void addSection(const QString &id, const QString &title, const QString &text, const QString &button, const Route &target);
    void choose(const QString &iso);
    void showCountry(const QString &iso);
    void orderTabs();
    void showLine(const Helpline &line);
    void showAddress(const QUrl &address);
    [[nodiscard]] QString countryName(const QString &iso) const;
    [[nodiscard]] QString emergencyOf(const QString &iso) const;

    Context m_context;
    ScrollPage *m_page;
    Label *m_heading;
    Label *m_emergency = nullptr;
    ChoiceBox *m_country = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QList<Disclosure *> m_sections;
    QString m_wanted; // the section to open with
};
