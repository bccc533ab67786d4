// SPDX-License-Identifier: GPL-3.0-or-later
#include "label.h"
#include "page.h"
#include "readingpane.h"
#include "scrollpage.h"
#include "testwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;

// Walks every page, in every theme and at several sizes, and fails on a control without an accessible name or out of
// the Tab order, on text below 4.5:1, and on text that is cut off.
class TestEveryPage final : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestWindow> m_test;

    static QList<std::pair<QByteArray, Route>> pages(TestWindow &test)
    {
        return {{"first run, language", {Place::FirstRun, {}, 0, {}, {}}},
                {"first run, start", {Place::FirstRun, u"start"_s, 0, {}, {}}},
                {"home", {Place::Home, {}, 0, {}, {}}},
                {"lessons", {Place::Lessons, {}, 0, {}, {}}},
                {"module", {Place::Module, test.module(0), 0, {}, {}}},
                {"lesson", {Place::Lesson, test.lesson(0, 0), 0, {}, {}}},
                {"quiz", {Place::Quiz, test.module(0), 0, {}, u"new"_s}},
                {"facilitator", {Place::Facilitator, test.module(0), 0, {}, {}}},
                {"signs", {Place::Indicators, {}, 0, {}, {}}},
                {"glossary", {Place::Glossary, {}, 0, {}, {}}},
                {"support", {Place::Support, {}, 0, {}, {}}},
                {"support, a country", {Place::Support, u"GB"_s, 0, {}, {}}},
                {"support, worried", {Place::Support, u"worried"_s, 0, {}, {}}},
                {"support, trace", {Place::Support, u"trace"_s, 0, {}, {}}},
                {"settings", {Place::Settings, {}, 0, {}, {}}},
                {"packs", {Place::Packs, {}, 0, {}, {}}},
                {"about", {Place::About, {}, 0, {}, {}}},
                {"neutral", {Place::Neutral, {}, 0, {}, {}}}};
    }

    static QString describe(const QWidget *widget)
    {
        return QString::fromLatin1("%1 “%2” “%3”").arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), widget->accessibleName());
    }

    static bool isControl(const QWidget *widget)
    {
        return widget->isEnabled() && (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
               || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QTextEdit *>(widget));
    }

    // The surface a text stands on: what was painted right beside its first character.
    static QColor behind(const QImage &picture, QPoint at)
    {
        at.setX(qBound(0, at.x(), picture.width() - 1));
        at.setY(qBound(0, at.y(), picture.height() - 1));
        return picture.pixelColor(at);
    }

    void addRows()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<int>("scale");
        QTest::addColumn<bool>("rightToLeft");
        QTest::addColumn<bool>("pseudo");
        QTest::newRow("light") << int(ThemeChoice::Light) << 100 << false << false;
        QTest::newRow("dark, 150 %") << int(ThemeChoice::Dark) << 150 << false << false;
        QTest::newRow("high contrast, right to left") << int(ThemeChoice::Contrast) << 100 << true << false;
        QTest::newRow("light, 200 %") << int(ThemeChoice::Light) << 200 << false << false;
        QTest::newRow("longer texts") << int(ThemeChoice::Light) << 100 << false << true;
    }

    void prepare()
    {
        QFETCH(int, theme);
        QFETCH(int, scale);
        QFETCH(bool, rightToLeft);
        QFETCH(bool, pseudo);
        m_test = std::make_unique<TestWindow>();
        if (rightToLeft)
            m_test->languages.forceDirection(Qt::RightToLeft);
        m_test->languages.setPseudo(pseudo);
        m_test->session().settings().setTheme(ThemeChoice(theme));
        m_test->session().settings().setTextScale(scale);
        m_test->session().settings().setWorkshops(true);
        m_test->session().settings().setLanguage(u"en"_s);
        m_test->window().resize(1024, 640);
        QTest::qWait(50);
    }

private Q_SLOTS:
    void namesAndTabs_data() { addRows(); }
    void namesAndTabs()
    {
        prepare();
        for (const auto &[name, route] : pages(*m_test)) {
            m_test->open(route);
            QTest::qWait(30);
            QStringList faults;
            QList<QWidget *> controls;
            const auto all = m_test->window().findChildren<QWidget *>();
            for (QWidget *widget : all) {
                if (!widget->isVisible() || !isControl(widget) || widget->objectName().startsWith("qt_"_L1))
                    continue;
                if (qobject_cast<QAbstractItemView *>(widget) && qobject_cast<QComboBox *>(widget->parentWidget()))
                    continue;
                if (qobject_cast<QLineEdit *>(widget->parentWidget()))
                    continue; // the clear button of a field: the field's own keys do the same
                QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
                if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
                    faults += describe(widget) + u" has no accessible name"_s;
                if (!(widget->focusPolicy() & Qt::TabFocus))
                    faults += describe(widget) + u" cannot be reached by Tab"_s;
                controls.append(widget);
            }
            // Every control lies on the way of Tab through the window.
            QSet<QWidget *> reached;
            for (QWidget *widget = m_test->window().nextInFocusChain(); widget && widget != &m_test->window(); widget = widget->nextInFocusChain())
                reached.insert(widget);
            for (QWidget *control : std::as_const(controls)) {
                if (!reached.contains(control))
                    faults += describe(control) + u" is not in the focus chain"_s;
            }
            QVERIFY2(!controls.isEmpty(), name.constData());
            QVERIFY2(faults.isEmpty(), qPrintable(QString::fromLatin1(name) + u": "_s + faults.join(u"; "_s)));
        }
    }

    void contrastOfText_data() { addRows(); }
    void contrastOfText()
    {
        prepare();
        for (const auto &[name, route] : pages(*m_test)) {
            m_test->open(route);
            QTest::qWait(30);
            const QImage picture = m_test->window().grab().toImage();
            QStringList faults;
            int seen = 0;
            const auto labels = m_test->window().findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (!label->isVisible() || label->text().isEmpty() || label->visibleRegion().isEmpty() || !label->isEnabled())
                    continue;
                const QPoint corner = label->mapTo(&m_test->window(), label->visibleRegion().boundingRect().topLeft());
                const QColor paper = behind(picture, corner + QPoint(0, 0));
                const QColor ink = label->palette().color(QPalette::WindowText);
                ++seen;
                if (Theme::contrast(ink, paper) < 4.5)
                    faults += u"“%1” %2 on %3"_s.arg(label->text().left(40), ink.name(), paper.name());
            }
            if (auto *pane = m_test->window().findChild<ReadingPane *>(); pane && pane->isVisible()) {
                const QColor paper = pane->palette().color(QPalette::Base);
                for (QTextBlock block = pane->document()->begin(); block.isValid(); block = block.next()) {
                    for (auto at = block.begin(); !at.atEnd(); ++at) {
                        ++seen;
                        const QColor ink = at.fragment().charFormat().foreground().color();
                        const QBrush own = at.fragment().charFormat().background();
                        if (Theme::contrast(ink, own.style() == Qt::NoBrush ? paper : own.color()) < 4.5)
                            faults += u"“%1” %2"_s.arg(at.fragment().text().left(40), ink.name());
                    }
                }
            }
            QVERIFY2(seen > 0, name.constData());
            QVERIFY2(faults.isEmpty(), qPrintable(QString::fromLatin1(name) + u": "_s + faults.join(u"; "_s)));
        }
    }

    void nothingIsCutOff_data() { addRows(); }
    void nothingIsCutOff()
    {
        prepare();
        for (const auto &[name, route] : pages(*m_test)) {
            m_test->open(route);
            QTest::qWait(30);
            QStringList faults;
            const auto labels = m_test->window().findChildren<Label *>();
            for (const Label *label : labels) {
                if (!label->isVisible() || label->text().isEmpty())
                    continue;
                const int needs = label->heightForWidth(label->width());
                if (needs > label->height() + 1)
                    faults += u"“%1” needs %2 px of height, has %3"_s.arg(label->text().left(40)).arg(needs).arg(label->height());
                const QString longest = [&] {
                    QString word;
                    const auto words = label->text().split(QRegularExpression(u"[\\s\u200b]"_s)); // also where a line may break unseen
                    for (const QString &one : words)
                        word = one.size() > word.size() ? one : word;
                    return word;
                }();
                if (label->fontMetrics().horizontalAdvance(longest) > label->width() + 1)
                    faults += u"“%1” is wider than its place"_s.arg(longest);
            }
            const auto buttons = m_test->window().findChildren<QAbstractButton *>();
            for (const QAbstractButton *button : buttons) {
                if (!button->isVisible() || button->objectName().startsWith("qt_"_L1))
                    continue;
                if (button->width() + 1 < qMin(button->minimumSizeHint().width(), button->window()->width()) )
                    faults += describe(button) + u" is %1 px wide, needs %2"_s.arg(button->width()).arg(button->minimumSizeHint().width());
            }
            // Pages scroll downwards only, and nothing sticks out at the side.
            const auto areas = m_test->window().findChildren<QScrollArea *>();
            for (const QScrollArea *area : areas) {
                if (area->isVisible() && area->widget() && area->widget()->width() > area->viewport()->width())
                    faults += u"the content is %1 px wide in a view of %2"_s.arg(area->widget()->width()).arg(area->viewport()->width());
            }
            QVERIFY2(faults.isEmpty(), qPrintable(QString::fromLatin1(name) + u": "_s + faults.join(u"; "_s)));
        }
    }

    // With a translation that brackets every text, a text without brackets is one that tr() never saw. What comes from
    // packs, numbers and the names of languages is exempt.
    void everyTextIsTranslatable()
    {
        m_test = std::make_unique<TestWindow>();
        m_test->languages.setPseudo(true);
        m_test->session().settings().setLanguage(u"en"_s);
        QTest::qWait(50);
        const QStringList exempt{u"English"_s, u"Français"_s};
        QStringList bare;
        for (const auto &[name, route] : pages(*m_test)) {
            if (route.place == Place::Glossary || route.place == Place::Indicators || route.place == Place::Quiz
                || route.place == Place::Module || route.place == Place::Lesson || route.id == "GB"_L1)
                continue; // mostly texts of the pack
            m_test->open(route);
            QTest::qWait(30);
            const auto buttons = m_test->window().findChildren<QAbstractButton *>();
            for (const QAbstractButton *button : buttons) {
                const QString text = button->text();
                if (button->isVisible() && !text.isEmpty() && !text.contains(u'⟦') && !exempt.contains(text)
                    && text.contains(QRegularExpression(u"[A-Za-z]{3}"_s)) && !button->objectName().startsWith("lesson-"_L1))
                    bare += QString::fromLatin1(name) + u": "_s + text;
            }
        }
        QVERIFY2(bare.isEmpty(), qPrintable(bare.join(u"; "_s)));
    }

    void rightToLeftMirrorsTheFrame()
    {
        m_test = std::make_unique<TestWindow>();
        const auto sidebarLeft = [&] { return m_test->window().findChild<QWidget *>(u"quickExit"_s)->mapTo(&m_test->window(), QPoint()).x(); };
        const int before = sidebarLeft();
        QVERIFY(before > m_test->window().width() / 2);
        m_test->languages.forceDirection(Qt::RightToLeft);
        m_test->session().settings().setLanguage(u"en"_s);
        QTRY_VERIFY(sidebarLeft() < m_test->window().width() / 2);
    }
};

QTEST_MAIN(TestEveryPage)
#include "tst_everypage.moc"
