// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessonpaper.h"

#include "markdown.h"
#include "printedpages.h"
#include "settings.h"
#include "theme.h"

#include <QBuffer>
#include <QDirIterator>
#include <QImage>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString Line = u"Blue Heart Desktop, What trafficking is, version 1.0.0, CC BY 4.0"_s;

PaperText lesson(const QByteArray &markdown)
{
    PaperText paper;
    paper.text = Markdown::read(markdown);
    if (!paper.text.blocks.empty() && paper.text.blocks.front().kind == RichKind::Heading) {
        paper.title = RichTexts::plain(paper.text.blocks.front().spans);
        paper.text.blocks.erase(paper.text.blocks.begin());
    }
    paper.overline = u"What trafficking is"_s;
    paper.sourceLine = Line;
    paper.sources = {{u"a"_s, u"Protocol, Article 3"_s, u"United Nations"_s, u"2000"_s, u"https://example.org/a/protocol.html"_s, QDate(2026, 11, 23), {}},
                     {u"b"_s, u"Global Report"_s, u"UNODC"_s, u"2024"_s, {}, QDate(2026, 11, 23), {}}};
    return paper;
}

QByteArray words(const QString &stem, int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all.append(stem + QString::number(i));
    return all.join(u' ').toUtf8();
}

// As plain() with the numbers of lists.
QString numbered(RichText text)
{
    const auto number = [](std::vector<RichBlock> &blocks, auto &&self) -> void {
        for (RichBlock &block : blocks) {
            if (block.ordered) {
                RichSpan span;
                span.text = QString::number(block.number) + u'.';
                block.spans.insert(block.spans.begin(), span);
            }
            self(block.children, self);
        }
    };
    number(text.blocks, number);
    return RichTexts::plain(text);
}

void headRows(const std::vector<RichBlock> &blocks, QStringList &heads)
{
    for (const RichBlock &block : blocks) {
        QString head;
        for (const auto &cell : block.rows.empty() ? std::vector<std::vector<RichSpan>>() : block.rows.front())
            head += RichTexts::plain(cell);
        if (!head.isEmpty())
            heads.append(PrintedPages::letters(head));
        headRows(block.children, heads);
    }
}

} // namespace

class LessonPaperTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyLesson_data();
    void everyLesson();
    void endsPagesBetweenThoughts_data();
    void endsPagesBetweenThoughts();
    void listsAreNumbered();
    void roomBelowBoxesAndTables();
    void arabic();
    void pictures();
    void addressesOfLinks();
    void anything_data();
    void anything();
    void sameAtAnyTextSize();

private:
    QString print(const PaperText &text, QPageSize::PageSizeId size = QPageSize::A4);
    // The pages without their foot, after checking it.
    QStringList bodies(const QString &pdf, const QString &sourceLine = Line);

    Settings m_settings{QString()};
    Theme m_theme{m_settings};
    QTemporaryDir m_folder;
    int m_number = 0;
};

void LessonPaperTest::initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

QString LessonPaperTest::print(const PaperText &text, QPageSize::PageSizeId size)
{
    const QString path = m_folder.filePath(u"%1.pdf"_s.arg(++m_number));
    QPdfWriter writer(path);
    writer.setResolution(600);
    writer.setPageLayout({QPageSize(size), QPageLayout::Portrait, QMarginsF(22, 16, 22, 14), QPageLayout::Millimeter});
    LessonPaper::paint(writer, text, m_theme);
    return path;
}

QStringList LessonPaperTest::bodies(const QString &pdf, const QString &sourceLine)
{
    QStringList pages = PrintedPages::texts(pdf);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString foot = PrintedPages::letters(sourceLine + u"Page %1 of %2"_s.arg(i + 1).arg(pages.size()));
        pages[i] = PrintedPages::letters(pages.at(i));
        if (!pages.at(i).endsWith(foot)) {
            qWarning("page %d ends with “%s”", int(i + 1), qPrintable(pages.at(i).right(120)));
            return {};
        }
        pages[i].chop(foot.size());
    }
    return pages;
}

void LessonPaperTest::everyLesson_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("size");
    QTest::addColumn<double>("width");
    QDirIterator files(u"" SOURCE_DIR "/resources/packs/blueheart-core/modules"_s, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QByteArray name = path.section(u'/', -3).toUtf8();
        QTest::newRow((name + " A4").constData()) << path << int(QPageSize::A4) << 595.0;
        QTest::newRow((name + " Letter").constData()) << path << int(QPageSize::Letter) << 612.0;
    }
}

// Each word of the lesson once and in order, in real text of at least 11 points with its fonts, within the margins.
void LessonPaperTest::everyLesson()
{
    QFETCH(QString, path);
    QFETCH(int, size);
    QFETCH(double, width);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const PaperText paper = lesson(file.readAll());
    const QString pdf = print(paper, QPageSize::PageSizeId(size));
    const QStringList pages = bodies(pdf);
    QVERIFY(pages.size() >= 2);

    QStringList heads;
    headRows(paper.text.blocks, heads);
    const QString wanted = PrintedPages::letters(paper.overline + paper.title + numbered(paper.text)
        + u"Sources Protocol, Article 3. United Nations, 2000. Looked at on 23 November 2026. https://example.org/a/protocol.html"
          "Global Report. UNODC, 2024. Looked at on 23 November 2026."_s);
    qsizetype at = 0;
    for (const QString &page : pages) {
        QString rest = page;
        QVERIFY2(rest.size() > 20, qPrintable(rest + u" after "_s + wanted.mid(at - 60, 60)));
        for (const QString &head : std::as_const(heads)) { // again at the start of a page where a table goes on
            if (at > 0 && rest.startsWith(head) && wanted.mid(at, head.size()) != head)
                rest.remove(0, head.size());
        }
        const QString there = wanted.mid(at, rest.size());
        const auto differ = std::mismatch(rest.cbegin(), rest.cend(), there.cbegin(), there.cend());
        const qsizetype from = qMax<qsizetype>(0, differ.first - rest.cbegin() - 20);
        QCOMPARE(rest.mid(from, 60), there.mid(from, 60));
        at += rest.size();
    }
    QCOMPARE(at, wanted.size());

    int fonts = 0;
    QCOMPARE(PrintedPages::unembeddedFonts(pdf, &fonts), QStringList());
    QVERIFY(fonts >= 2); // regular and bold
    constexpr double eleven = 11 * 1.36; // Noto Sans from its highest to its lowest
    const QList<PrintedPages::Word> words = PrintedPages::words(pdf);
    for (const PrintedPages::Word &word : words) {
        QVERIFY2(word.bottom - word.top > eleven - 0.2, qPrintable(word.text));
        QVERIFY2(word.left > 62 && word.right < width - 62, qPrintable(word.text)); // 22 mm
    }
}

void LessonPaperTest::endsPagesBetweenThoughts_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<bool>("letter");
    for (int lines = 0; lines < 48; ++lines)
        QTest::addRow("%d lines first, A4", lines) << lines << false;
    for (int lines = 0; lines < 48; lines += 3)
        QTest::addRow("%d lines first, Letter", lines) << lines << true;
}

// The same text pushed down line by line, so that every place of it comes to stand at the foot of a page once.
void LessonPaperTest::endsPagesBetweenThoughts()
{
    QFETCH(int, lines);
    QFETCH(bool, letter);
    QByteArray markdown = "# Long\n\n";
    for (int i = 0; i < lines; ++i)
        markdown += "Filler\\\n"; // a hard break: one line each
    markdown += "end.\n\n";
    for (int i = 0; i < 8; ++i) {
        const QByteArray n = QByteArray::number(i);
        markdown += "## Heading" + n + "x\n\nAfter" + n + "x " + words(u"w"_s, 60) + "\n\n### Second" + n + "x\n\nList" + n + "x follows:\n\n- First" + n
            + "x\n- two\n- three\n\n> [!KEY] Box" + n + "x\n> " + words(u"b"_s, 40) + "\n>\n> - " + words(u"c"_s, 30) + " Boxend" + n + "x\n\n"
            + "Small" + n + "x table\n\n| Head" + n + "x | Other |\n|---|---|\n";
        for (int row = 0; row < (i % 3 == 2 ? 30 : 3); ++row)
            markdown += "| Row" + n + "a" + QByteArray::number(row) + "x " + words(u"r"_s, 12) + " Rowend" + n + "a" + QByteArray::number(row) + "x | short |\n";
        markdown += "\n";
    }
    const PaperText paper = lesson(markdown);
    const QString pdf = print(paper, letter ? QPageSize::Letter : QPageSize::A4);
    const QStringList pages = bodies(pdf);
    QVERIFY(pages.size() >= 8);
    const auto pageOf = [&](const QString &word) {
        for (int i = 0; i < int(pages.size()); ++i) {
            if (pages.at(i).contains(word))
                return i;
        }
        qWarning("lost: %s", qPrintable(word));
        return -1;
    };
    for (int i = 0; i < 8; ++i) {
        const QString n = QString::number(i) + u'x';
        QVERIFY(pageOf(u"Heading"_s + n) >= 0);
        QCOMPARE(pageOf(u"Heading"_s + n), pageOf(u"After"_s + n));
        QCOMPARE(pageOf(u"Second"_s + n), pageOf(u"First"_s + n));
        QCOMPARE(pageOf(u"List"_s + n), pageOf(u"First"_s + n));
        QCOMPARE(pageOf(u"Box"_s + n), pageOf(u"Boxend"_s + n));
        QCOMPARE(pageOf(u"Small"_s + n), pageOf(u"Head"_s + n));
        const int rows = i % 3 == 2 ? 30 : 3;
        for (int row = 0; row < rows; ++row) {
            const QString r = QString::number(i) + u'a' + QString::number(row) + u'x';
            const int page = pageOf(u"Row"_s + r);
            QCOMPARE(page, pageOf(u"Rowend"_s + r));
            QVERIFY2(pages.at(page).contains(u"Head"_s + n), "a part of a table without its head");
        }
        if (rows == 3)
            QCOMPARE(pageOf(u"Head"_s + n), pageOf(u"Rowend%1a2x"_s.arg(i)));
    }
    // No page stops early for nothing: less than half of one is left free, but on the last.
    QHash<int, double> lowest;
    const QList<PrintedPages::Word> all = PrintedPages::words(pdf);
    const double foot = all.isEmpty() ? 0 : all.last().top;
    for (const PrintedPages::Word &word : all) {
        if (word.bottom < foot)
            lowest[word.page] = qMax(lowest.value(word.page), word.bottom);
    }
    for (int page = 1; page < int(pages.size()); ++page)
        QVERIFY2(lowest.value(page) > foot / 2, qPrintable(QString::number(page)));
}

void LessonPaperTest::listsAreNumbered()
{
    const PaperText paper = lesson("# T\n\n1. One\n   - inner\n   - inner\n2. Two\n\n   More of two.\n\n3. Three\n\nThen\n\n1. Again\n2. Last\n");
    const QString text = bodies(print(paper)).value(0);
    QVERIFY2(text.contains(u"1.Oneinnerinner2.TwoMoreoftwo.3.ThreeThen1.Again2.Last"_s), qPrintable(text));
}

void LessonPaperTest::roomBelowBoxesAndTables()
{
    const QString pdf = print(lesson("# T\n\n> [!KEY] Box\n> inside\n\nparagraph\n\n| A | B |\n|---|---|\n| c | cell |\n\nafterwards\n\n> [!KEY] Two\n> second\n\n## Heading\n"));
    QHash<QString, PrintedPages::Word> at;
    const QList<PrintedPages::Word> words = PrintedPages::words(pdf);
    for (const PrintedPages::Word &word : words)
        at.insert(word.text, word);
    const auto gap = [&](const QString &upper, const QString &lower) { return at.value(lower).top - at.value(upper).bottom; };
    QVERIFY2(gap(u"inside"_s, u"paragraph"_s) > 12, qPrintable(QString::number(gap(u"inside"_s, u"paragraph"_s)))); // 8.5 of it inside the box
    QVERIFY2(gap(u"cell"_s, u"afterwards"_s) > 7, qPrintable(QString::number(gap(u"cell"_s, u"afterwards"_s))));
    QVERIFY2(gap(u"second"_s, u"Heading"_s) > 20, qPrintable(QString::number(gap(u"second"_s, u"Heading"_s))));
}

void LessonPaperTest::arabic()
{
    PaperText paper = lesson(QByteArrayLiteral("# الاتجار بالأشخاص\n\n## ما هو\n\nيقصد بتعبير الاتجار بالأشخاص تجنيد أشخاص أو نقلهم.\n\n| الفعل | الوسيلة |\n|---|---|\n| تجنيد | خداع |\n\n"
                                               "> [!KEY] رسالة\n> - لا يشترط عبور الحدود.\n"));
    paper.rightToLeft = true;
    paper.overline = u"الوحدة الأولى"_s;
    paper.sourceLine = u"القلب الأزرق، الإصدار 1.0.0"_s;
    const QString pdf = print(paper);
    int fonts = 0;
    QCOMPARE(PrintedPages::unembeddedFonts(pdf, &fonts), QStringList());
    QString text = QString::fromUtf8(PrintedPages::run(u"pdftotext"_s, {pdf, u"-"_s})).normalized(QString::NormalizationForm_KC);
    text.removeIf([](QChar letter) { return letter.category() == QChar::Other_Format; });
    for (const QString &part : {paper.title, paper.overline, RichTexts::plain(paper.text.blocks.at(1).spans), u"تجنيد"_s, u"خداع"_s, u"رسالة"_s,
                                u"لا يشترط عبور الحدود."_s, u"https://example.org/a/protocol.html"_s, u"Looked at on 23 November 2026."_s, u"القلب الأزرق"_s, u"الإصدار"_s})
        QVERIFY2(text.contains(part.normalized(QString::NormalizationForm_KC)), qPrintable(part + u"\nin\n"_s + text));
    QVERIFY(text.indexOf(u"الفعل"_s) < text.indexOf(u"الوسيلة"_s)); // the first column is the right one
    // Lines start at the right; the page number is at the left.
    QHash<int, double> right;
    double number = 1000;
    const QList<PrintedPages::Word> words = PrintedPages::words(pdf);
    for (const PrintedPages::Word &word : words) {
        right[qRound(word.top)] = qMax(right.value(qRound(word.top)), word.right);
        if (word.text == u"Page")
            number = word.left;
    }
    QVERIFY(right.size() >= 9);
    for (const double end : std::as_const(right))
        QVERIFY2(end > 500, qPrintable(QString::number(end)));
    QVERIFY(number < 63);
}

void LessonPaperTest::pictures()
{
    PaperText paper = lesson("# T\n\n![A van at a gate](images/van.png)\n\n![A drawing](images/drawing.svg)\n\n![Gone](images/gone.png)\n");
    QString text = bodies(print(paper)).value(0);
    QVERIFY2(text.contains(u"Avanatagate"_s) && text.contains(u"Adrawing"_s) && text.contains(u"Gone"_s), qPrintable(text));
    paper.pictures = [](const QString &name) {
        if (name == u"images/drawing.svg")
            return QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='100' height='50'><circle cx='50' cy='25' r='20'/></svg>");
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QImage van(3000, 1500, QImage::Format_RGB32);
        van.fill(Qt::gray);
        if (name == u"images/van.png")
            van.save(&buffer, "PNG");
        return bytes;
    };
    const QString pdf = print(paper);
    text = bodies(pdf).value(0);
    QVERIFY2(!text.contains(u"Avan"_s) && !text.contains(u"Adrawing"_s) && text.contains(u"Gone"_s), qPrintable(text));
    const QStringList images = QString::fromUtf8(PrintedPages::run(u"pdfimages"_s, {u"-list"_s, pdf})).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(images.filter(QRegularExpression(u"^\\s*\\d+\\s+\\d+\\s+image"_s)).size(), 2);
}

void LessonPaperTest::addressesOfLinks()
{
    const QString text = bodies(print(lesson("# T\n\nSee [the **whole** text](https://example.org/x) and <https://example.org/y> or [a word](glossary:act).\n"))).value(0);
    QVERIFY2(text.contains(u"Seethewholetext(https://example.org/x)andhttps://example.org/yoraword."_s), qPrintable(text));
}

void LessonPaperTest::anything_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<bool>("sources");
    QByteArray rows, box, cell;
    for (int i = 0; i < 300; ++i) {
        rows += "| " + words(u"r"_s, 1 + i % 40) + " | b |\n";
        box += "> " + words(u"w"_s, 30) + "\n>\n";
    }
    const QByteArray head = "# T\n\n| A | B |\n|---|---|\n";
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("a title") << QByteArray("# T") << false;
    QTest::newRow("a call-out only") << QByteArray("# T\n\n> [!LAW] Box\n> text") << false;
    QTest::newRow("a call-out without title or text") << QByteArray("# T\n\n> [!LAW]\n") << false;
    QTest::newRow("call-out longer than a page") << "# T\n\n> [!LAW] Box\n" + box << true;
    QTest::newRow("300 rows") << head + rows << true;
    QTest::newRow("a cell longer than a page") << head + "| " + words(u"c"_s, 3000) + " | b |\n| c | d |\n" << true;
    QTest::newRow("a head longer than a page") << "# T\n\n| " + words(u"c"_s, 3000) + " | B |\n|---|---|\n| c | d |\n" << true;
    QTest::newRow("headings only") << "# T\n" + QByteArray("## Heading\n\n").repeated(200) << false;
    QTest::newRow("all lead on") << "# T\n" + QByteArray("Look:\n\n").repeated(200) << false;
    QTest::newRow("one word") << "# T\n\n" + QByteArray("x").repeated(20000) << true;
    QTest::newRow("one paragraph") << "# T\n\n" + words(u"w"_s, 20000) << true;
    QTest::newRow("rules") << "# T\n" + QByteArray("\n---\n").repeated(100) << false;
    QTest::newRow("table in a list") << QByteArray("# T\n\n- item\n\n  | A | B |\n  |---|---|\n") + QByteArray("  | a | b |\n").repeated(80) << true;
    QTest::newRow("twenty columns") << "# T\n\n" + QByteArray("| A ").repeated(20) + "|\n" + QByteArray("|---").repeated(20) + "|\n" + QByteArray("| wordword ").repeated(20) + "|\n" << true;
}

// Comes to an end, has no blank page, loses nothing.
void LessonPaperTest::anything()
{
    QFETCH(QByteArray, markdown);
    QFETCH(bool, sources);
    PaperText paper = lesson(markdown);
    paper.overline.clear();
    if (!sources)
        paper.sources.clear();
    const QStringList pages = bodies(print(paper));
    QVERIFY(!pages.isEmpty());
    if (markdown.isEmpty() || paper.text.blocks.empty()) {
        QCOMPARE(pages, QStringList(paper.title));
        return;
    }
    QString text;
    for (const QString &page : pages) {
        QVERIFY2(!page.isEmpty() || markdown.contains("---\n\n---"), "a blank page");
        text += page;
    }
    const QString wanted = PrintedPages::letters(RichTexts::plain(paper.text));
    QVERIFY(text.size() >= wanted.size());
    for (const QString &part : {u"c2999"_s, u"w19999"_s, u"wordword"_s})
        QVERIFY2(text.contains(part) || !wanted.contains(part), qPrintable(part));
}

void LessonPaperTest::sameAtAnyTextSize()
{
    const PaperText paper = lesson("# T\n\n" + words(u"word"_s, 900) + "\n");
    const QStringList before = bodies(print(paper));
    Settings large{QString()};
    large.setTextScale(200);
    large.setTheme(ThemeChoice::Contrast);
    Theme theme(large);
    theme.apply();
    const QString path = m_folder.filePath(u"large.pdf"_s);
    {
        QPdfWriter writer(path);
        writer.setResolution(1200);
        writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(22, 16, 22, 14), QPageLayout::Millimeter});
        LessonPaper::paint(writer, paper, theme);
    }
    m_theme.apply();
    QCOMPARE(bodies(path), before);
}

QTEST_MAIN(LessonPaperTest)
#include "tst_lessonpaper.moc"
