// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "page.h"

#include <QHash>

#include <functional>

class Label;
class RowList;
class ScrollPage;
class Settings;

// The person's choices. Each is written at once and applies at once; what changes the look of the window (language,
// theme, text size) makes the window build this page anew, so nothing happens here after such a setting is written.
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    // Route id: the section to show first, "privacy", "reading", "content", "workshops" or "about".
    SettingsPage(const Context &context, const Route &route, QWidget *parent = nullptr);

    void enter() override;

Q_SIGNALS:
    void privateRequested(); // start anew as a private session
    void eraseRequested();   // the person confirmed: close the database, erase every trace

private:
    RowList section(const QString &id, const QString &title);
    void addPrivacy();
    void addReading();
    void addContent();
    void addWorkshops();
    void addAbout();
    void addSwitch(RowList &rows, const QString &name, const QString &title, const QString &text, bool on,
                   void (Settings::*write)(bool));
    void addChoice(RowList &rows, const QString &name, const QString &title, const QString &text, const QStringList &choices,
                   int chosen, std::function<void(int)> write);
    void erase();

    Context m_context;
    ScrollPage *m_page;
    Label *m_heading;
    QHash<QString, QWidget *> m_sections;
    QString m_wanted;
};
