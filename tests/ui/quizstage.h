// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../content/packmaker.h"
#include "button.h"
#include "choicerow.h"
#include "context.h"
#include "database.h"
#include "label.h"
#include "learnerrecord.h"
#include "lessonsearch.h"
#include "packshelf.h"
#include "quizpage.h"
#include "settings.h"
#include "style.h"
#include "theme.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

// The window around the page: hands on the keys that nobody took, as the main window does.
class QuizHost final : public QWidget
{
public:
    QuizPage *page = nullptr;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (!page || !page->handleKey(event->key()))
            QWidget::keyPressEvent(event);
    }
};

// A quiz page in a real window, over a pack written for the test and a database in memory.
class QuizStage final
{
public:
    explicit QuizStage(const QByteArray &gift, int scale = 100)
    {
        using namespace Qt::StringLiterals;
        settings.setLanguage(u"en"_s);
        settings.setTextScale(scale);
        QApplication::setStyle(new Style(theme));
        QApplication::setDoubleClickInterval(0); // a list just opened ignores a second click for so long
        theme.apply();
        PackMaker maker;
        maker.replace("pack.json", R"({"id": "01-first", "title": {"en": "First lesson"}, "minutes": 4})",
                      R"({"id": "01-first", "title": {"en": "First lesson"}, "minutes": 4}, {"id": "02-second", "title": {"en": "Second lesson"}, "minutes": 4})");
        maker.files[u"modules/one/en/02-second.md"_s] = "# Second lesson\n\nText ([UN, 2000](source:prot)).\n";
        if (gift.isNull())
            maker.files.remove(u"modules/one/en/quiz.gift"_s);
        else
            maker.files[u"modules/one/en/quiz.gift"_s] = gift;
        folders.bundled = dir.path();
        maker.zip(dir.filePath(u"demo.bhpack"_s));
        shelf = std::make_unique<PackShelf>(folders);
        database = *Database::open(QString());
        record = std::make_unique<LearnerRecord>(*database, systemClock());
        search = std::make_unique<LessonSearch>(*shelf, *database);
        window.setLayout(new QVBoxLayout);
        window.layout()->setContentsMargins(0, 0, 0, 0);
        window.resize(1024, 640);
    }
    ~QuizStage()
    {
        delete window.page;
        QApplication::setStyle(QStringLiteral("Fusion")); // ours draws with the theme, which ends here
    }

    void open(const QString &detail = QString())
    {
        using namespace Qt::StringLiterals;
        delete window.page;
        route = Route{Place::Quiz, u"demo/one"_s, 0, {}, detail};
        const Context context{folders, settings, theme, *shelf, *record, *search};
        window.page = new QuizPage(context, route, &window);
        went = std::make_unique<QSignalSpy>(window.page, &Page::go);
        window.layout()->addWidget(window.page);
        window.page->arrange(int(window.width() / theme.scale()));
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.page->show();
        window.page->enter();
    }
    // As the window does after a change of text size, or when one comes back.
    void rebuild() { open(window.page->route(route).detail); }

    template <class Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        const auto all = window.page->findChildren<Widget *>(QString::fromLatin1(name));
        for (Widget *widget : all) {
            if (widget->isVisible()) // an earlier question may wait to be deleted
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QString text(const char *name) const
    {
        const Label *label = find<Label>(name);
        return label ? label->text() : QString();
    }
    [[nodiscard]] QList<ChoiceRow *> rows() const
    {
        QList<ChoiceRow *> shown;
        const auto all = window.page->findChildren<ChoiceRow *>();
        for (ChoiceRow *row : all) {
            if (row->isVisible())
                shown.append(row);
        }
        return shown;
    }
    [[nodiscard]] QStringList choices() const
    {
        QStringList texts;
        for (const ChoiceRow *row : rows())
            texts.append(row->text());
        return texts;
    }
    [[nodiscard]] ChoiceRow *row(const QString &choice) const { return rows().value(choices().indexOf(choice)); }
    [[nodiscard]] QStringList reasons() const
    {
        QStringList texts;
        const auto all = window.page->findChildren<Label *>(QStringLiteral("reason"));
        for (const Label *label : all) {
            if (label->isVisible())
                texts.append(label->accessibleName());
        }
        return texts;
    }
    [[nodiscard]] Button *primary() const { return find<Button>("primary"); }

    void key(int code, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY2(focus, "nothing has the focus");
        QTest::keyClick(focus, Qt::Key(code), held);
        QCoreApplication::processEvents();
    }
    void type(const QString &words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    void click(QWidget *widget)
    {
        QVERIFY2(widget, "there is nothing to click");
        QTest::mouseClick(widget, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    void choose(const QString &choice) { key(Qt::Key_A + int(choices().indexOf(choice))); }
    // Chooses, checks and goes on.
    void answer(const QString &choice)
    {
        choose(choice);
        key(Qt::Key_Return);
        key(Qt::Key_Return);
    }
    [[nodiscard]] Route wentTo() const { return went->isEmpty() ? Route() : went->last().first().value<Route>(); }

    QTemporaryDir dir;
    Settings settings{QString()};
    Theme theme{settings};
    Folders folders;
    std::unique_ptr<PackShelf> shelf;
    std::unique_ptr<Database> database;
    std::unique_ptr<LearnerRecord> record;
    std::unique_ptr<LessonSearch> search;
    std::unique_ptr<QSignalSpy> went;
    Route route;
    QuizHost window;
};
