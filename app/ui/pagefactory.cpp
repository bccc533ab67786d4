// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefactory.h"

#include "aboutpage.h"
#include "facilitatorpage.h"
#include "firstrunpage.h"
#include "homepage.h"
#include "languages.h"
#include "learnpage.h"
#include "lessonpage.h"
#include "modulepage.h"
#include "neutralpage.h"
#include "packspage.h"
#include "quizpage.h"
#include "referencepage.h"
#include "settings.h"
#include "settingspage.h"
#include "supportpage.h"

namespace PageFactory {

Page *make(const Context &context, const Route &route, const Signals &wired)
{
    switch (route.place) {
    case Place::Neutral: {
        auto *page = new NeutralPage(context.theme);
        QObject::connect(page, &NeutralPage::libraryWanted, wired.receiver, wired.libraryWanted, Qt::QueuedConnection);
        return page;
    }
    case Place::FirstRun: {
        auto *page = new FirstRunPage(context.settings, context.theme, Languages::available(), route, context.settings.sharedComputer());
        QObject::connect(page, &FirstRunPage::languageChosen, wired.receiver, wired.languageChosen, Qt::QueuedConnection);
        QObject::connect(page, &FirstRunPage::finished, wired.receiver, wired.firstRunFinished, Qt::QueuedConnection);
        return page;
    }
    case Place::Home: return new HomePage(context);
    case Place::Lessons: return new LearnPage(context);
    case Place::Module: return new ModulePage(context, route);
    case Place::Lesson: return new LessonPage(context, route);
    case Place::Quiz: return new QuizPage(context, route);
    case Place::Facilitator: return new FacilitatorPage(context, route);
    case Place::Indicators: return new IndicatorsPage(context, route);
    case Place::Glossary: return new GlossaryPage(context, route);
    case Place::Support: return new SupportPage(context, route);
    case Place::Settings: {
        auto *page = new SettingsPage(context, route);
        QObject::connect(page, &SettingsPage::privateRequested, wired.receiver, wired.privateRequested, Qt::QueuedConnection);
        QObject::connect(page, &SettingsPage::eraseRequested, wired.receiver, wired.eraseRequested, Qt::QueuedConnection);
        return page;
    }
    case Place::Packs: return new PacksPage(context, route);
    case Place::About: return new AboutPage(context, route);
    }
    return new HomePage(context);
}

int navItem(Place place)
{
    switch (place) {
    case Place::Module:
    case Place::Lesson:
    case Place::Quiz:
    case Place::Facilitator: return int(Place::Lessons);
    case Place::Packs:
    case Place::About: return int(Place::Settings);
    default: return int(place);
    }
}

} // namespace PageFactory
