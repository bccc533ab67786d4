// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown.h"

#include "richtextbuilder.h"
#include "safehtml.h"
#include "safepath.h"

#include <md4c.h>


#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// A long target may be named once and used thousands of times: neither one nor all together may be long.
constexpr qsizetype MaxTarget = 2000;
constexpr qsizetype MaxTargets = 4 * 1024 * 1024;

bool isSafeLink(const QString &target)
{
    constexpr std::array own{"glossary:"_L1, "indicator:"_L1, "source:"_L1, "lesson:"_L1, "page:"_L1};
    if (std::any_of(own.begin(), own.end(), [&](QLatin1StringView scheme) { return target.startsWith(scheme); }))
        return true;
    return SafeHtml::isSafeLink(target);
}

// Takes md4c's events; its text pointers point into the source, which tells the lines.
class Reader final
{
public:
    Reader(const QByteArray &source, bool asWritten)
        : m_source(source)
        , m_asWritten(asWritten)
    {
        for (qsizetype at = 0; at < source.size(); ++at) {
            const bool lone = source[at] == '\r' && (at + 1 == source.size() || source[at + 1] != '\n');
            if (source[at] == '\n' || lone)
                m_lineEnds.push_back(at);
        }
    }

    RichText read()
    {
        MD_PARSER parser{};
        parser.flags = MD_FLAG_NOHTML | MD_FLAG_TABLES;
        parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) { return of(self).enterBlock(type, detail); };
        parser.leave_block = [](MD_BLOCKTYPE type, void *detail, void *self) { return of(self).leaveBlock(type, detail); };
        parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) { return of(self).enterSpan(type, detail); };
        parser.leave_span = [](MD_SPANTYPE type, void *, void *self) { return of(self).leaveSpan(type); };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
            return of(self).text(type, text, size);
        };
        md_parse(m_source.constData(), MD_SIZE(m_source.size()), &parser, this);
        return m_builder.finish();
    }

private:
    static Reader &of(void *self) { return *static_cast<Reader *>(self); }
    [[nodiscard]] int goOn() const { return m_builder.hasRoom() && m_targetBytes < MaxTargets ? 0 : 1; }

    void noteLine(const char *text)
    {
        const std::less<const char *> before;
        if (text == nullptr || before(text, m_source.cbegin()) || !before(text, m_source.cend()))
            return; // one of md4c's own strings
        const auto end = std::lower_bound(m_lineEnds.begin(), m_lineEnds.end(), text - m_source.cbegin());
        m_builder.atLine(int(end - m_lineEnds.begin()) + 1);
    }

    int enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_QUOTE: m_builder.beginQuote(); break;
        case MD_BLOCK_UL: m_builder.beginList(false, 1); break;
        case MD_BLOCK_OL: m_builder.beginList(true, int(std::min(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start, 999'999'999U))); break;
        case MD_BLOCK_LI: m_builder.beginItem(); break;
        case MD_BLOCK_TABLE: m_builder.beginTable(); break;
        case MD_BLOCK_TR: m_builder.beginRow(); break;
        case MD_BLOCK_P:
        case MD_BLOCK_H: m_builder.endParagraph(); break;
        case MD_BLOCK_CODE:
            m_builder.endParagraph();
            m_inCode = true;
            m_code.clear();
            break;
        default: break;
        }
        return goOn();
    }

    int leaveBlock(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_QUOTE: m_builder.endQuote(); break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL: m_builder.endList(); break;
        case MD_BLOCK_LI:
        case MD_BLOCK_P: m_builder.endParagraph(); break;
        case MD_BLOCK_H: m_builder.endHeading(int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level)); break;
        case MD_BLOCK_HR: m_builder.rule(); break;
        case MD_BLOCK_TABLE: m_builder.endTable(); break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD: m_builder.endCell(); break;
        case MD_BLOCK_CODE:
            m_inCode = false;
            if (m_code.endsWith(u'\n'))
                m_code.chop(1);
            m_builder.code(m_code);
            break;
        default: break;
        }
        return goOn();
    }

    int enterSpan(MD_SPANTYPE type, void *detail)
    {
        switch (type) {
        case MD_SPAN_EM: ++m_italic; break;
        case MD_SPAN_STRONG: ++m_bold; break;
        case MD_SPAN_CODE: ++m_inlineCode; break;
        case MD_SPAN_A: {
            const QString target = attribute(static_cast<MD_SPAN_A_DETAIL *>(detail)->href);
            m_link = m_asWritten || isSafeLink(target) ? target : QString();
            break;
        }
        case MD_SPAN_IMG:
            if (m_images++ == 0) {
                const MD_ATTRIBUTE &source = static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src;
                noteLine(source.text);
                const QString path = attribute(source);
                m_picture = style();
                m_picture.image = m_asWritten || SafePath::fault(path).isEmpty() ? path : QString();
            }
            break;
        default: break;
        }
        return goOn();
    }

    int leaveSpan(MD_SPANTYPE type)
    {
        switch (type) {
        case MD_SPAN_EM: --m_italic; break;
        case MD_SPAN_STRONG: --m_bold; break;
        case MD_SPAN_CODE: --m_inlineCode; break;
        case MD_SPAN_A: m_link.clear(); break;
        case MD_SPAN_IMG:
            if (--m_images == 0)
                m_builder.image(m_picture);
            break;
        default: break;
        }
        return goOn();
    }

    int text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size)
    {
        noteLine(text);
        if (type == MD_TEXT_BR && m_images == 0) {
            m_builder.lineBreak();
            return goOn();
        }
        const QString words = decoded(type, text, size);
        if (m_inCode)
            m_code += words;
        else if (m_images > 0)
            m_picture.text += words;
        else
            m_builder.text(words, style());
        return goOn();
    }

    [[nodiscard]] RichSpan style() const
    {
        RichSpan span;
        span.bold = m_bold > 0;
        span.italic = m_italic > 0;
        span.code = m_inlineCode > 0;
        span.link = m_link;
        return span;
    }

    static QString decoded(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size)
    {
        switch (type) {
        case MD_TEXT_NULLCHAR: return QString(QChar::ReplacementCharacter);
        case MD_TEXT_BR: return u" "_s;
        case MD_TEXT_SOFTBR: return u"\n"_s;
        case MD_TEXT_ENTITY: return SafeHtml::entity(QString::fromUtf8(text, qsizetype(size)));
        default: return QString::fromUtf8(text, qsizetype(size));
        }
    }

    // Empty when it is too long to be meant.
    QString attribute(const MD_ATTRIBUTE &value)
    {
        m_targetBytes += qsizetype(value.size);
        if (value.text == nullptr || qsizetype(value.size) > MaxTarget)
            return {};
        QString whole;
        for (int part = 0; value.substr_offsets[part] < value.size; ++part) {
            const MD_OFFSET from = value.substr_offsets[part];
            whole += decoded(value.substr_types[part], value.text + from, value.substr_offsets[part + 1] - from);
        }
        return whole;
    }

    const QByteArray &m_source;
    const bool m_asWritten;
    std::vector<qsizetype> m_lineEnds;
    RichTextBuilder m_builder;
    QString m_code;
    QString m_link;
    RichSpan m_picture;
    qsizetype m_targetBytes = 0;
    int m_bold = 0;
    int m_italic = 0;
    int m_inlineCode = 0;
    int m_images = 0;
    bool m_inCode = false;
};

RichText readWith(const QByteArray &utf8, bool asWritten)
{
    QByteArray source = utf8.left(Markdown::MaxBytes);
    if (source.startsWith("\xef\xbb\xbf"))
        source.remove(0, 3);
    return Reader(source, asWritten).read();
}

} // namespace

namespace Markdown {

RichText read(const QByteArray &utf8)
{
    return readWith(utf8, false);
}

RichText readAsWritten(const QByteArray &utf8)
{
    return readWith(utf8, true);
}

} // namespace Markdown
