// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

class QStackedWidget;
class Segmented;
class Settings;
class SwitchButton;
class Theme;

// Two short pages before the first Home: the language; then learn or run workshops, whether others use this computer,
// and the text size. Enter three times leads into the first lesson; each page can be skipped.
class FirstRunPage final : public Page
{
    Q_OBJECT
public:
    // `step` 0: language, 1: start. Route::id carries it as text.
    FirstRunPage(Settings &settings, const Theme &theme, const QStringList &languages, const Route &route, bool privateSession,
                 QWidget *parent = nullptr);
    void enter() override;

Q_SIGNALS:
    void languageChosen(const QString &language); // applies at once
    // `shared`: the rest of this run is a private session, and later ones start as one.
    void finished(bool workshops, bool shared);

private:
    QWidget *languagePage(const QStringList &languages);
    QWidget *startPage(bool privateSession);

    Settings &m_settings;
    const Theme &m_theme;
    int m_step;
    QWidget *m_focus = nullptr;
};
