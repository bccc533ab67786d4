// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "page.h"

class Label;
class RowList;
class ScrollPage;

// What the program is and is not, its promise on privacy, versions and licences.
class AboutPage final : public Page
{
    Q_OBJECT
public:
    AboutPage(const Context &context, const Route &route, QWidget *parent = nullptr);

    [[nodiscard]] QStringList trail() const override;
    void enter() override;

private:
    void addWhatItIs();
    void addPrivacy();
    void addVersions();
    void addLicences();
    RowList section(const QString &title);
    void addLink(RowList &rows, const QString &title, const QString &text, const QString &address);

    Context m_context;
    ScrollPage *m_page;
    Label *m_heading;
};
