// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "richtext.h"

#include <QHash>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextFormat>

class QTextDocument;
class QTextList;
class Theme;

// Writes RichText into a QTextDocument in the design's typography. Call-outs become frames that carry their kind in
// the property CalloutKind; ReadingPane paints their surface. For paper the document is laid out in tenths of a point,
// black on white, no text below 11 points; who prints scales it to the device. Pictures are the document's resources.
class RichDocument final
{
public:
    static constexpr int CalloutKind = QTextFormat::UserProperty + 1;

    static constexpr double UnitsPerPoint = 10;

    enum class Medium { Screen, Paper };
    RichDocument(const Theme &theme, QTextDocument &document, Medium medium = Medium::Screen);
    ~RichDocument();

    void overline(const QString &text);
    void title(const QString &text);
    void heading(int level, const QString &text);
    void caption(const QString &text);
    void blocks(const RichText &text);
    void paragraph(const std::vector<RichSpan> &spans);
    void paragraph(const QString &text);

private:
    void startBlock(const QTextBlockFormat &format, const QTextCharFormat &characters);
    void startFrame();
    void endFrame(bool table);
    void spans(const std::vector<RichSpan> &spans, const QTextCharFormat &base);
    void picture(const RichSpan &span, const QTextCharFormat &base);
    void block(const RichBlock &block, bool afterHeading);
    void children(const std::vector<RichBlock> &blocks);
    void callout(const RichBlock &block);
    void table(const RichBlock &block);
    void listItem(const RichBlock &block);
    [[nodiscard]] QTextCharFormat characters(double size, bool bold) const;
    [[nodiscard]] QTextBlockFormat lines(double height, double above, double below) const;
    [[nodiscard]] double px(double value) const;

    const Theme &m_theme;
    QTextDocument &m_document;
    QTextCursor m_cursor;
    Medium m_medium;
    QHash<int, QTextList *> m_numbered; // the list last counted, by depth
    bool m_first = true; // the block the cursor stands in is still empty
    // Room below a frame on paper is an empty block: Qt takes a frame whose lower margin nears the page's end to have
    // ended on the next page, and gives what follows a frame no margin above.
    bool m_afterFrame = false;
    bool m_afterTable = false;
};
