// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "button.h"
#include "choicerow.h"
#include "command.h"
#include "focusring.h"
#include "learnerrecord.h"
#include "lessonsearch.h"
#include "page.h"
#include "readingpane.h"
#include "session.h"
#include "style.h"
#include "tourindex.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

struct Wanted
{
    QString out;
    QSize size{1366, 768};
    QString theme = u"light"_s;
    QString language = u"en"_s;
    int scale = 100;
    bool rightToLeft = false;
};

// One state of the program: how to get there from the one before, then its picture.
struct Stop
{
    QString name;  // of the file
    QString title; // in the index
    std::function<void()> act;
};

class Walk final : public QObject
{
public:
    Walk(QApplication &application, const Wanted &wanted, const QString &bundledPacks)
        : m_application(application)
        , m_wanted(wanted)
        , m_plain(QString())
        , m_theme(m_plain)
        , m_ring(m_theme, application)
        , m_bundled(bundledPacks)
    {
        QApplication::setStyle(new Style(m_theme));
        if (wanted.language == "pseudo"_L1)
            m_languages.setPseudo(true);
        if (wanted.rightToLeft)
            m_languages.forceDirection(Qt::RightToLeft);
    }

    void begin()
    {
        firstRun();
        next();
    }
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    void firstRun()
    {
        Session::Start start;
        start.folders.bundled = m_bundled;
        start.firstRun = true;
        openSession(start);
        add(u"first-run-language"_s, u"First run: language"_s, [this] { go({Place::FirstRun, {}, 0, {}, {}}); });
        add(u"first-run-start"_s, u"First run: how to start"_s, [this] { go({Place::FirstRun, u"start"_s, 0, {}, {}}); });
        add(u"home-first-time"_s, u"Home, first time"_s, [this] {
            Session::Start real;
            real.folders.bundled = m_bundled;
            real.folders.profile = m_profile.path();
            openSession(real);
            m_session->settings().setFirstRunDone(true);
            m_session->settings().setWorkshops(true);
            go({Place::Home, {}, 0, {}, {}});
        });
        learning();
    }

    void learning()
    {
        add(u"lessons-first-time"_s, u"Lessons, first time"_s, [this] { go({Place::Lessons, {}, 0, {}, {}}); });
        add(u"module"_s, u"A module"_s, [this] { go({Place::Module, module(0), 0, {}, {}}); });
        add(u"lesson"_s, u"A lesson"_s, [this] { go({Place::Lesson, lesson(0, 0), 0, {}, {}}); });
        add(u"lesson-further"_s, u"The same lesson, further down"_s, [this] { scroll(0.45); });
        add(u"lesson-end"_s, u"The end of a lesson: key messages and sources"_s, [this] { scroll(1); });
        add(u"lesson-word"_s, u"A word opened in place"_s, [this] {
            scroll(0);
            QTimer::singleShot(0, this, [this] { reference(u"glossary:"_s); });
        });
        add(u"lesson-find"_s, u"Find on this page"_s, [this] {
            go({Place::Lesson, lesson(0, 1), 0, {}, {}});
            m_session->window().page()->find();
            if (auto *field = m_session->window().page()->findChild<QLineEdit *>())
                field->setText(u"act"_s);
        });
        add(u"lesson-law"_s, u"A lesson with the words of Article 3"_s, [this] {
            m_session->record().completed(LessonId::fromPath(lesson(0, 0)));
            m_session->record().completed(LessonId::fromPath(lesson(0, 1)));
            go({Place::Lesson, lesson(0, 4), 0, {}, {}});
            scroll(0.3);
        });
        add(u"quiz-question"_s, u"A question"_s, [this] { go({Place::Quiz, module(0), 0, {}, u"tour"_s}); });
        add(u"quiz-chosen"_s, u"An answer chosen"_s, [this] { choose(); });
        add(u"quiz-feedback"_s, u"Feedback"_s, [this] { press(u"primary"_s); });
        add(u"quiz-next"_s, u"The next question"_s, [this] { press(u"primary"_s); });
        add(u"quiz-summary"_s, u"Summary"_s, [this] { skipToSummary(); });
        add(u"lesson-signs"_s, u"A lesson about signs, with a table"_s, [this] {
            go({Place::Lesson, lesson(moduleNamed(u"recognising-the-signs"_s), 0), 0, {}, {}});
            scroll(0.5);
        });
        add(u"lesson-safely"_s, u"Responding safely"_s, [this] { go({Place::Lesson, lesson(moduleNamed(u"responding-safely"_s), 0), 0, {}, {}}); });
        around();
    }

    void around()
    {
        add(u"home"_s, u"Home"_s, [this] { go({Place::Home, {}, 0, {}, {}}); });
        add(u"lessons"_s, u"Lessons"_s, [this] { go({Place::Lessons, {}, 0, {}, {}}); });
        add(u"facilitator"_s, u"Facilitator notes"_s, [this] { go({Place::Facilitator, module(0), 0, {}, {}}); });
        add(u"signs"_s, u"Signs"_s, [this] { go({Place::Indicators, u"gen-no-documents"_s, 0, {}, {}}); });
        add(u"glossary"_s, u"Glossary"_s, [this] { go({Place::Glossary, u"debt-bondage"_s, 0, {}, {}}); });
        add(u"search"_s, u"Search"_s, [this] {
            go({Place::Home, {}, 0, {}, {}});
            m_session->window().openSearch(m_wanted.language == "fr"_L1 ? u"dette"_s : u"debt"_s);
        });
        add(u"search-hit"_s, u"A hit, highlighted"_s, [this] { go({Place::Lesson, lesson(0, 2), 0, u"debt"_s, {}}); });
        add(u"support"_s, u"Get support"_s, [this] { go({Place::Support, {}, 0, {}, {}}); });
        add(u"support-country"_s, u"Get support: a country"_s, [this] { go({Place::Support, u"GB"_s, 0, {}, {}}); });
        add(u"support-worried"_s, u"Get support: worried about someone"_s, [this] { go({Place::Support, u"worried"_s, 0, {}, {}}); });
        add(u"support-trace"_s, u"Get support: leave no trace"_s, [this] { go({Place::Support, u"trace"_s, 0, {}, {}}); });
        add(u"settings"_s, u"Settings"_s, [this] { go({Place::Settings, {}, 0, {}, {}}); });
        add(u"settings-further"_s, u"Settings, further down"_s, [this] { scroll(0.6); });
        add(u"packs"_s, u"Content packs"_s, [this] { go({Place::Packs, {}, 0, {}, {}}); });
        add(u"packs-refused"_s, u"A pack that is refused"_s, [this] {
            QFile broken(m_profile.filePath(u"broken.bhpack"_s));
            if (broken.open(QIODevice::WriteOnly))
                broken.write("not a pack");
            broken.close();
            go({Place::Packs, broken.fileName(), 0, {}, {}});
        });
        add(u"about"_s, u"About"_s, [this] { go({Place::About, {}, 0, {}, {}}); });
        add(u"private"_s, u"A private session"_s, [this] {
            Session::Start hidden;
            hidden.folders.bundled = m_bundled;
            openSession(hidden);
            go({Place::Home, {}, 0, {}, {}});
        });
        add(u"after-quick-exit"_s, u"The start after a quick exit"_s, [this] { go({Place::Neutral, {}, 0, {}, {}}); });
    }

    void openSession(Session::Start start)
    {
        start.languages = &m_languages;
        start.theme = &m_theme;
        start.application = &m_application;
        start.language = m_wanted.language == "pseudo"_L1 ? u"en"_s : m_wanted.language;
        Result<std::unique_ptr<Session>> session = Session::begin(start);
        if (!session.has_value()) {
            CommandLine::fault(session.error().text);
            m_failed = true;
            return;
        }
        m_session = std::move(*session);
        Settings &settings = m_session->settings();
        settings.setTheme(m_wanted.theme == "dark"_L1 ? ThemeChoice::Dark : m_wanted.theme == "contrast"_L1 ? ThemeChoice::Contrast : ThemeChoice::Light);
        settings.setTextScale(m_wanted.scale);
        (void)m_session->search().refresh();
        m_session->window().resize(m_wanted.size);
        m_session->window().open({Place::Home, {}, 0, {}, {}});
        m_session->window().show();
    }

    void add(const QString &name, const QString &title, std::function<void()> act) { m_stops.append({name, title, std::move(act)}); }
    void go(const Route &route) { m_session->window().open(route); }
    QString module(int index)
    {
        const auto modules = m_session->shelf().modules();
        const ModuleId id = modules.empty() ? ModuleId() : modules.at(size_t(qMin(index, int(modules.size()) - 1))).id;
        return id.pack + u'/' + id.module;
    }
    int moduleNamed(const QString &id)
    {
        const auto modules = m_session->shelf().modules();
        const auto found = std::find_if(modules.begin(), modules.end(), [&](const PackShelf::ModuleAt &module) { return module.id.module == id; });
        return found == modules.end() ? 0 : int(found - modules.begin());
    }
    QString lesson(int moduleIndex, int index)
    {
        const QString path = module(moduleIndex);
        const ModuleEntry *entry = m_session->shelf().module({path.section(u'/', 0, 0), path.section(u'/', 1)});
        if (!entry || entry->lessons.empty())
            return path;
        return path + u'/' + entry->lessons.at(size_t(qMin(index, int(entry->lessons.size()) - 1))).id;
    }
    void scroll(double share)
    {
        QTimer::singleShot(0, this, [this, share] {
            if (auto *area = m_session->window().page()->findChild<QAbstractScrollArea *>())
                area->verticalScrollBar()->setValue(int(share * area->verticalScrollBar()->maximum()));
        });
    }
    void reference(const QString &kind)
    {
        auto *pane = m_session->window().page()->findChild<ReadingPane *>();
        for (QTextBlock block = pane->document()->begin(); block.isValid(); block = block.next()) {
            for (auto at = block.begin(); !at.atEnd(); ++at) {
                const QString target = at.fragment().charFormat().anchorHref();
                if (target.startsWith(kind)) {
                    Q_EMIT pane->linkOpened(target);
                    return;
                }
            }
        }
    }
    void choose()
    {
        const auto rows = m_session->window().page()->findChildren<ChoiceRow *>();
        if (!rows.isEmpty())
            rows.at(rows.size() > 1 ? 1 : 0)->click();
    }
    void press(const QString &name)
    {
        if (auto *button = m_session->window().page()->findChild<QAbstractButton *>(name))
            button->click();
    }
    void skipToSummary()
    {
        auto *skip = m_session->window().page()->findChild<QAbstractButton *>(u"skip"_s);
        if (!skip || !skip->isVisible())
            return;
        skip->click();
        QTimer::singleShot(0, this, &Walk::skipToSummary);
    }

    // Each picture is taken when the events of its act are done.
    void next()
    {
        if (m_failed || m_at >= m_stops.size()) {
            m_session.reset();
            QCoreApplication::exit(m_failed || !TourIndex::write(m_wanted.out, m_pictures) ? OtherFault : Done);
            return;
        }
        const Stop &stop = m_stops.at(m_at);
        stop.act();
        QTimer::singleShot(stop.name == "quiz-summary"_L1 ? 900 : 220, this, [this] {
            const Stop &done = m_stops.at(m_at);
            const QString file = u"%1-%2.png"_s.arg(int(m_at) + 1, 2, 10, QLatin1Char('0')).arg(done.name);
            if (!m_session || !m_session->window().grab().save(QDir(m_wanted.out).filePath(file))) {
                CommandLine::fault(QCoreApplication::translate("Tour", "The picture %1 could not be written.").arg(QDir(m_wanted.out).filePath(file)));
                m_failed = true;
            }
            m_pictures.append({file, done.title});
            ++m_at;
            next();
        });
    }

    QApplication &m_application;
    Wanted m_wanted;
    Settings m_plain;
    Theme m_theme;
    FocusRing m_ring;
    Languages m_languages;
    QString m_bundled;
    QTemporaryDir m_profile;
    std::unique_ptr<Session> m_session;
    QList<Stop> m_stops;
    QList<TourIndex::Picture> m_pictures;
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace

int Tour::run(QApplication &application, const QStringList &arguments, const QString &bundledPacks)
{
    QCommandLineParser parser;
    const QCommandLineOption out(u"out"_s, QString(), u"dir"_s), size(u"size"_s, QString(), u"size"_s), theme(u"theme"_s, QString(), u"theme"_s),
        language(u"language"_s, QString(), u"language"_s), scale(u"scale"_s, QString(), u"scale"_s), direction(u"direction"_s, QString(), u"direction"_s),
        help(u"help"_s);
    parser.addOptions({out, size, theme, language, scale, direction, help});
    const auto wrong = [](const QString &sentence) {
        CommandLine::fault(sentence);
        return int(WrongUsage);
    };
    if (!parser.parse(QStringList{u"tour"_s} + arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help)) {
        CommandLine::out(u"blueheart tour --out DIR [--size 1366x768] [--theme light|dark|contrast] [--language L] [--scale 100..200] [--direction rtl]"_s);
        return Done;
    }
    Wanted wanted;
    wanted.out = parser.value(out);
    if (wanted.out.isEmpty() || !parser.positionalArguments().isEmpty())
        return wrong(QCoreApplication::translate("Tour", "tour needs --out DIR; see blueheart tour --help."));
    if (parser.isSet(size)) {
        wanted.size = {parser.value(size).section(u'x', 0, 0).toInt(), parser.value(size).section(u'x', 1).toInt()};
        if (wanted.size.width() < 640 || wanted.size.height() < 480 || wanted.size.width() > 8000 || wanted.size.height() > 8000)
            return wrong(QCoreApplication::translate("Tour", "--size must be like 1366x768, from 640x480 to 8000x8000."));
    }
    if (parser.isSet(theme)) {
        wanted.theme = parser.value(theme);
        if (!QStringList{u"light"_s, u"dark"_s, u"contrast"_s}.contains(wanted.theme))
            return wrong(QCoreApplication::translate("Tour", "--theme must be light, dark or contrast."));
    }
    if (parser.isSet(scale)) {
        wanted.scale = parser.value(scale).toInt();
        if (wanted.scale < 100 || wanted.scale > 200)
            return wrong(QCoreApplication::translate("Tour", "--scale must be a number from 100 to 200."));
    }
    if (parser.isSet(language)) {
        wanted.language = parser.value(language);
        if (wanted.language != "pseudo"_L1 && !Languages::available().contains(wanted.language))
            return wrong(QCoreApplication::translate("Tour", "--language must be one of: %1.").arg(Languages::available().join(u", "_s)));
    }
    if (parser.isSet(direction)) {
        if (parser.value(direction) != "rtl"_L1 && parser.value(direction) != "ltr"_L1)
            return wrong(QCoreApplication::translate("Tour", "--direction must be rtl or ltr."));
        wanted.rightToLeft = parser.value(direction) == "rtl"_L1;
    }
    if (!QDir().mkpath(wanted.out)) {
        CommandLine::fault(QCoreApplication::translate("Tour", "The folder %1 could not be made.").arg(wanted.out));
        return OtherFault;
    }
    Walk walk(application, wanted, bundledPacks);
    QTimer::singleShot(0, &walk, [&walk] { walk.begin(); });
    return QApplication::exec();
}
