// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "languages.h"
#include "sessions.h"
#include "settings.h"
#include "theme.h"

#include <QTemporaryDir>

// A real session in a real window over the bundled packs, on a profile of its own.
class TestWindow final
{
public:
    enum class Kind { Profile, Private, FirstRun };
    explicit TestWindow(Kind kind = Kind::Profile, const QString &language = QStringLiteral("en"));
    ~TestWindow();

    void begin(const Session::Start &start);
    void open(const Route &route);      // and waits until the page stands
    [[nodiscard]] Session &session() { return *sessions->current(); }
    [[nodiscard]] MainWindow &window() { return session().window(); }
    template <class Widget>
    [[nodiscard]] Widget *find(const char *name)
    {
        return window().findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString module(int index); // "pack/module"
    [[nodiscard]] QString lesson(int module, int index);

    Settings plain{QString()};
    Theme theme{plain};
    Languages languages;
    QTemporaryDir profile;
    std::unique_ptr<Sessions> sessions;
};
