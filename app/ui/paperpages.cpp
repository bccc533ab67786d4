// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperpages.h"

#include "richdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextList>
#include <QTextTable>

#include <utility>
#include <vector>

namespace {
constexpr double Slack = RichDocument::UnitsPerPoint; // less is rounding
constexpr int MostChanges = 5000;                     // never reached; a page that ends badly is better than none

// A paragraph, table or call-out of the root frame.
struct Unit
{
    QTextBlock block;
    QTextFrame *frame = nullptr;
    QTextBlock spacer; // the empty one between this frame and another
    double top = 0;
    double bottom = 0;
    bool leads = false; // must not stand alone at the foot of a page

    [[nodiscard]] bool broken() const
    {
        const QTextBlock first = frame ? spacer : block;
        const QTextFormat::PageBreakFlags policy = first.isValid() ? first.blockFormat().pageBreakPolicy() : frame->frameFormat().pageBreakPolicy();
        return policy & QTextFormat::PageBreak_AlwaysBefore;
    }
    void breakBefore() const
    {
        if (frame && !spacer.isValid()) {
            QTextFrameFormat format = frame->frameFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            frame->setFrameFormat(format);
            return;
        }
        QTextBlockFormat format;
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        format.setTopMargin(0);
        QTextCursor(frame ? spacer : block).mergeBlockFormat(format);
    }
};

struct Sheet
{
    explicit Sheet(const QTextDocument &document)
        : height(document.pageSize().height())
    {
    }
    [[nodiscard]] int first(const Unit &unit) const { return int((unit.top + Slack) / height); }
    [[nodiscard]] int last(const Unit &unit) const { return qMax(first(unit), int((unit.bottom - Slack) / height)); }
    [[nodiscard]] bool crosses(const Unit &unit) const { return last(unit) > first(unit); }
    double height;
};

std::vector<Unit> units(const QTextDocument &document)
{
    const QAbstractTextDocumentLayout *layout = document.documentLayout();
    (void)document.pageCount(); // lays all of it out
    std::vector<Unit> found;
    QTextBlock spacer;
    for (auto at = document.rootFrame()->begin(); !at.atEnd(); ++at) {
        Unit unit;
        unit.frame = at.currentFrame();
        unit.block = at.currentBlock();
        if (!unit.frame && unit.block.text().isEmpty() && !unit.block.blockFormat().hasProperty(QTextFormat::BackgroundBrush)) {
            spacer = unit.block;
            continue;
        }
        unit.spacer = std::exchange(spacer, {});
        QRectF box = unit.frame ? layout->frameBoundingRect(unit.frame) : layout->blockBoundingRect(unit.block);
        if (unit.frame)
            box.adjust(0, unit.frame->frameFormat().topMargin(), 0, -unit.frame->frameFormat().bottomMargin());
        unit.top = box.top();
        unit.bottom = box.bottom();
        if (!unit.frame && unit.block.layout()->lineCount() > 0) // of which all may stand on the next page
            unit.top += unit.block.layout()->lineAt(0).y();
        const QString text = unit.block.text().trimmed();
        unit.leads = !unit.frame && (unit.block.blockFormat().headingLevel() > 0 || text.endsWith(u':') || text.endsWith(u'：'));
        // What a short paragraph says of the table below it, too.
        if (qobject_cast<const QTextTable *>(unit.frame) && !found.empty() && !found.back().frame && found.back().block.layout()->lineCount() <= 2)
            found.back().leads = true;
        found.push_back(unit);
    }
    return found;
}

// The unit to break before so that `index` starts a page together with what leads to it.
size_t start(const std::vector<Unit> &all, size_t index, const Sheet &sheet)
{
    size_t from = index;
    while (from > 0 && all[from - 1].leads && sheet.first(all[from - 1]) == sheet.first(all[index]))
        --from;
    return from;
}

bool startsPage(const Unit &unit, const Sheet &sheet) { return unit.top - sheet.first(unit) * sheet.height < 12 * Slack; }

// Lines of a paragraph alone on a page: one at the foot, or one at the top where moving the whole costs little.
bool leavesLoneLine(const Unit &unit, const Sheet &sheet)
{
    const QTextLayout *layout = unit.block.layout();
    const int lines = layout->lineCount();
    int above = 0;
    while (above < lines && int((layout->position().y() + layout->lineAt(above).y() + Slack) / sheet.height) == sheet.first(unit))
        ++above;
    const int below = lines - above;
    return lines <= 4 || above <= 1 || (below == 1 && lines <= 5);
}

// How many rows of a table stand whole on the page where it starts.
int wholeRows(const QTextDocument &document, const QTextTable &table, const Unit &unit, const Sheet &sheet)
{
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            const QTextBlock last = table.cellAt(row, column).lastCursorPosition().block();
            const double bottom = document.documentLayout()->blockBoundingRect(last).bottom() + table.format().cellPadding();
            if (int((bottom - Slack) / sheet.height) > sheet.first(unit))
                return row;
        }
    }
    return table.rows();
}

// Qt draws the last line before a page break on the next page again, out of sight but not for who selects, searches or
// hears the page. Between two paragraphs it does not.
bool cutAtPages(QTextDocument &document)
{
    bool any = false;
    const Sheet sheet(document);
    const QAbstractTextDocumentLayout *layout = document.documentLayout();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const double top = layout->blockBoundingRect(block).top();
        const auto page = [&](int line) { return int((top + block.layout()->lineAt(line).y() + Slack) / sheet.height); };
        int line = 1;
        while (line < block.layout()->lineCount() && page(line) == page(0))
            ++line;
        if (line >= block.layout()->lineCount())
            continue;
        QTextCursor cursor(block);
        cursor.setPosition(block.position() + block.layout()->lineAt(line).textStart());
        QTextBlockFormat whole = block.blockFormat(), rest = whole;
        whole.setBottomMargin(0);
        rest.setTopMargin(0);
        rest.setPageBreakPolicy(QTextFormat::PageBreak_Auto);
        cursor.beginEditBlock();
        QTextCursor(block).setBlockFormat(whole);
        if (block.text().at(cursor.positionInBlock() - 1) == QChar::LineSeparator)
            cursor.deletePreviousChar(); // it would leave an empty line
        cursor.insertBlock(rest);
        if (QTextList *list = cursor.currentList())
            list->remove(cursor.block());
        cursor.endEditBlock();
        any = true;
    }
    return any;
}

std::vector<RichBlock> *holder(std::vector<RichBlock> &blocks, int &tables, size_t &index)
{
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].kind == RichKind::Table && !blocks[i].rows.empty() && !blocks[i].rows.front().empty() && tables-- == 0) {
            index = i;
            return &blocks;
        }
        if (blocks[i].kind != RichKind::ListItem)
            continue;
        if (std::vector<RichBlock> *found = holder(blocks[i].children, tables, index))
            return found;
    }
    return nullptr;
}
}

std::optional<PaperPages::TableRow> PaperPages::settle(QTextDocument &document)
{
    const Sheet sheet(document);
    for (int changes = 0; changes < MostChanges; ++changes) {
        const std::vector<Unit> all = units(document);
        bool moved = false;
        int tables = -1;
        for (size_t i = 0; i < all.size() && !moved; ++i) {
            const Unit &unit = all[i];
            const auto *table = qobject_cast<const QTextTable *>(unit.frame);
            tables += table ? 1 : 0;
            const bool alone = i > 0 && all[i - 1].leads && sheet.first(unit) > sheet.last(all[i - 1]);
            size_t from = alone ? start(all, i - 1, sheet) : start(all, i, sheet);
            bool wanted = alone;
            if (!alone && sheet.crosses(unit)) {
                const double unused = (sheet.first(all[from]) + 1) * sheet.height - all[from].top; // if moved to the next page
                const bool little = unused < 0.25 * sheet.height || (table && table->rows() < 6);
                const bool top = startsPage(all[from], sheet);
                const int whole = table ? qMin(wholeRows(document, *table, unit, sheet), qMax(2, table->rows() - 2)) : 0; // the last row not alone
                if (table && whole >= (top ? 2 : 3) && whole < table->rows() && (top || !little))
                    return TableRow{tables, whole};
                wanted = unit.frame ? !top : leavesLoneLine(unit, sheet);
            }
            if (!wanted || all[from].broken() || startsPage(all[from], sheet))
                continue;
            all[from].breakBefore();
            moved = true;
        }
        if (!moved && !cutAtPages(document)) // a cut may move what follows by a hair
            return {};
    }
    return {};
}

bool PaperPages::splitTable(RichText &text, const TableRow &at)
{
    int tables = at.table;
    size_t index = 0;
    std::vector<RichBlock> *blocks = holder(text.blocks, tables, index);
    if (!blocks || at.row < 2 || at.row >= int((*blocks)[index].rows.size()))
        return false;
    RichBlock rest = (*blocks)[index];
    rest.rows.erase(rest.rows.begin() + 1, rest.rows.begin() + at.row);
    (*blocks)[index].rows.resize(size_t(at.row));
    blocks->insert(blocks->begin() + ptrdiff_t(index) + 1, std::move(rest));
    return true;
}

int PaperPages::count(const QTextDocument &document)
{
    const std::vector<Unit> all = units(document);
    return all.empty() ? 1 : Sheet(document).last(all.back()) + 1;
}
