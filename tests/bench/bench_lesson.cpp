// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson of some 600 words until it is painted, against the least Qt can do with the same text (QTextDocument::setHtml,
// layout, draw): bench_lesson [PAIRS]. The reading pane alone, and from the click on. Alternating, in one run.
#include "mainwindow.h"
#include "packshelf.h"
#include "readingpane.h"
#include "richdocument.h"
#include "testwindow.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QTextDocument>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize Pane{1100, 700};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

QString html(const std::vector<RichSpan> &spans)
{
    QString text;
    for (const RichSpan &span : spans) {
        const QString inner = span.bold ? u"<b>"_s + span.text.toHtmlEscaped() + u"</b>"_s : span.text.toHtmlEscaped();
        text += span.link.isEmpty() ? inner : u"<a href=\""_s + span.link.toHtmlEscaped() + u"\">"_s + inner + u"</a>"_s;
    }
    return text;
}

QString html(const std::vector<RichBlock> &blocks)
{
    QString text;
    for (const RichBlock &block : blocks) {
        switch (block.kind) {
        case RichKind::Heading:
            text += u"<h2>"_s + html(block.spans) + u"</h2>"_s;
            break;
        case RichKind::ListItem:
            text += u"<ul><li>"_s + html(block.spans) + u"</li></ul>"_s;
            break;
        case RichKind::Callout:
        case RichKind::Quote:
            text += u"<blockquote><h3>"_s + html(block.spans) + u"</h3>"_s + html(block.children) + u"</blockquote>"_s;
            break;
        case RichKind::Table:
            text += u"<table border=1>"_s;
            for (const auto &row : block.rows) {
                text += u"<tr>"_s;
                for (const auto &cell : row)
                    text += u"<td>"_s + html(cell) + u"</td>"_s;
                text += u"</tr>"_s;
            }
            text += u"</table>"_s;
            break;
        default:
            text += u"<p>"_s + html(block.spans) + u"</p>"_s;
        }
    }
    return text;
}

double bare(const Theme &theme, const Lesson &lesson, const QString &text, QImage &paper)
{
    QElapsedTimer clock;
    clock.start();
    QTextDocument document;
    document.setDefaultFont(theme.font(18));
    document.setHtml(u"<h1>"_s + lesson.title + u"</h1>"_s + text);
    document.setTextWidth(600);
    (void)document.documentLayout()->documentSize();
    QPainter painter(&paper);
    document.drawContents(&painter, QRectF(0, 0, 600, Pane.height()));
    painter.end();
    return double(clock.nsecsElapsed()) / 1e6;
}

double inPane(const Theme &theme, const Lesson &lesson, QImage &paper)
{
    QElapsedTimer clock;
    clock.start();
    ReadingPane pane(theme);
    pane.resize(Pane);
    auto *document = new QTextDocument;
    document->setDefaultFont(theme.font(18));
    {
        RichDocument writer(theme, *document);
        writer.title(lesson.title);
        writer.blocks(lesson.text);
    }
    pane.show(document);
    pane.render(&paper);
    return double(clock.nsecsElapsed()) / 1e6;
}

// Knows when the window was painted to the end with a reading pane in it.
class Application final : public QApplication
{
public:
    using QApplication::QApplication;
    void watch() { m_seen = m_painted = false; }
    [[nodiscard]] bool painted() const { return m_painted; }
    [[nodiscard]] qint64 at() const { return m_at; }

    bool notify(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        m_seen = m_seen || (event->type() == QEvent::Paint && widget && qobject_cast<ReadingPane *>(widget->parentWidget()));
        const bool window = event->type() == QEvent::UpdateRequest && widget && widget->isWindow();
        const bool done = QApplication::notify(watched, event);
        if (window && m_seen && !m_painted) {
            m_painted = true;
            m_at = QDeadlineTimer::current(Qt::PreciseTimer).deadlineNSecs();
        }
        return done;
    }

private:
    bool m_seen = false;
    bool m_painted = false;
    qint64 m_at = 0;
};

// From what a click calls until the text is on the screen.
double fromClick(Application &application, TestWindow &test, const QString &id)
{
    application.watch();
    const qint64 start = QDeadlineTimer::current(Qt::PreciseTimer).deadlineNSecs();
    test.window().open({Place::Lesson, id, 0, {}, {}});
    while (!application.painted())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return double(application.at() - start) / 1e6;
}

void print(const char *what, const std::vector<double> &ours, const std::vector<double> &least)
{
    std::vector<double> ratios;
    for (std::size_t i = 0; i < ours.size(); ++i)
        ratios.push_back(ours[i] / least[i]);
    std::printf("%-24s %8.2f ms, bare %8.2f ms, ratio %.2f, median ratio of the pairs %.2f\n", what, median(ours), median(least),
                median(ours) / median(least), median(ratios));
}

} // namespace

int main(int argc, char *argv[])
{
    Application application(argc, argv);
    const int pairs = std::max(1, QCoreApplication::arguments().value(1, u"41"_s).toInt());
    TestWindow test;
    const QString id = test.lesson(0, 3);
    const Result<Lesson> lesson = test.session().shelf().lesson(LessonId::fromPath(id), u"en"_s);
    if (!lesson.has_value()) {
        std::fputs("The lesson could not be read.\n", stderr);
        return 1;
    }
    const QString text = html(lesson->text.blocks);
    QImage paper(Pane, QImage::Format_ARGB32_Premultiplied);
    std::vector<double> pane, click, least;
    for (int i = -3; i < pairs; ++i) { // the first fill the caches of fonts and icons
        test.open({Place::Home, {}, 0, {}, {}});
        QTest::qWait(20);
        const double one = bare(test.theme, *lesson, text, paper);
        const double other = inPane(test.theme, *lesson, paper);
        const double whole = fromClick(application, test, id);
        if (i < 0)
            continue;
        least.push_back(one);
        pane.push_back(other);
        click.push_back(whole);
    }
    std::printf("%lld words, %d runs each; goal: at most 2.0\n",
                static_cast<long long>(RichTexts::plain(lesson->text).simplified().count(u' ') + 1), pairs);
    print("reading pane", pane, least);
    print("from the click", click, least);
    return 0;
}
