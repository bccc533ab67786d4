// SPDX-License-Identifier: GPL-3.0-or-later
#include "safehtml.h"

#include "htmltags.h"
#include "richtextbuilder.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

enum class Tag { Skip, Block, Heading, Quote, List, Ordered, Item, Table, Row, Cell, Pre, Rule, Break, Bold, Italic, Code, Link, Image };

// The allow-list. Skip: with all that it holds. An element that is not here is left out, its text stays.
const QHash<QByteArray, Tag> &tags()
{
    static const QHash<QByteArray, Tag> all = [] {
        QHash<QByteArray, Tag> map;
        const auto put = [&map](Tag tag, std::initializer_list<const char *> names) {
            for (const char *name : names)
                map.insert(name, tag);
        };
        // What browsers read as raw text (scripts, styles, titles) does not come as far as here: see HtmlTags.
        put(Tag::Skip, {"template", "frameset", "object", "applet", "select", "button", "datalist", "svg", "math", "audio", "video",
                        "canvas", "map", "xml"});
        put(Tag::Block, {"p", "div", "section", "article", "header", "footer", "main", "aside", "nav", "address", "figure",
                         "figcaption", "center", "dl", "dt", "dd", "form", "fieldset", "legend", "details", "summary", "caption",
                         "body", "hgroup", "blockcode"});
        put(Tag::Heading, {"h1", "h2", "h3", "h4", "h5", "h6"});
        put(Tag::Quote, {"blockquote"});
        put(Tag::List, {"ul", "menu", "dir"});
        put(Tag::Ordered, {"ol"});
        put(Tag::Item, {"li"});
        put(Tag::Table, {"table"});
        put(Tag::Row, {"tr"});
        put(Tag::Cell, {"td", "th"});
        put(Tag::Pre, {"pre", "listing"});
        put(Tag::Rule, {"hr"});
        put(Tag::Break, {"br"});
        put(Tag::Bold, {"b", "strong"});
        put(Tag::Italic, {"i", "em", "cite", "dfn", "var"});
        put(Tag::Code, {"code", "kbd", "samp", "tt"});
        put(Tag::Link, {"a"});
        put(Tag::Image, {"img"});
        return map;
    }();
    return all;
}

// Takes the parser's events. Elements beyond MaxDepth lose their form, not their text; a document that leaves ten times
// as many open is not read on, because the parser's time grows with every one of them.
class Reader final
{
public:
    RichText read(const QByteArray &utf8);

private:
    static Reader &of(void *self) { return *static_cast<Reader *>(self); }
    void open(const QByteArray &name, const xmlChar **attributes);
    void close(const QByteArray &name);
    void openBlock(Tag tag, const xmlChar **attributes);
    void words(const QString &text);
    void image(const xmlChar **attributes);
    void stopWhenFull();
    [[nodiscard]] RichSpan style() const;
    static QString attribute(const xmlChar **attributes, const char *name);

    xmlParserCtxtPtr m_parser = nullptr;
    RichTextBuilder m_builder;
    QStringList m_links;
    QString m_pre;
    int m_depth = 0;
    int m_nodes = 0;
    int m_skipping = 0; // depth at which something skipped was opened
    int m_bold = 0;
    int m_italic = 0;
    int m_code = 0;
    int m_preDepth = 0;
};

RichText Reader::read(const QByteArray &utf8)
{
    const std::unique_ptr<xmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(
        htmlCreateMemoryParserCtxt(utf8.constData(), int(utf8.size())), &htmlFreeParserCtxt);
    if (!parser)
        return {};
    m_parser = parser.get();
    htmlSAXHandler events{};
    events.startElement = [](void *self, const xmlChar *name, const xmlChar **attributes) {
        of(self).open(QByteArray(reinterpret_cast<const char *>(name)).toLower(), attributes);
    };
    events.endElement = [](void *self, const xmlChar *name) {
        of(self).close(QByteArray(reinterpret_cast<const char *>(name)).toLower());
    };
    const charactersSAXFunc characters = [](void *self, const xmlChar *text, int length) {
        of(self).words(QString::fromUtf8(reinterpret_cast<const char *>(text), length));
    };
    events.characters = characters;
    events.ignorableWhitespace = characters;
    *parser->sax = events;
    parser->userData = this;
    htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
                                         | HTML_PARSE_IGNORE_ENC | HTML_PARSE_NOIMPLIED | HTML_PARSE_NODEFDTD);
    xmlSwitchEncoding(parser.get(), XML_CHAR_ENCODING_UTF8);
    htmlParseDocument(parser.get());
    if (parser->myDoc != nullptr) {
        xmlFreeDoc(parser->myDoc);
        parser->myDoc = nullptr;
    }
    return m_builder.finish();
}

void Reader::stopWhenFull()
{
    if (++m_nodes > SafeHtml::MaxNodes || m_depth > SafeHtml::MaxDepth * 10 || !m_builder.hasRoom())
        xmlStopParser(m_parser);
}

QString Reader::attribute(const xmlChar **attributes, const char *name)
{
    for (; attributes != nullptr && attributes[0] != nullptr; attributes += 2) {
        if (qstricmp(reinterpret_cast<const char *>(attributes[0]), name) == 0)
            return QString::fromUtf8(reinterpret_cast<const char *>(attributes[1]));
    }
    return {};
}

RichSpan Reader::style() const
{
    RichSpan span;
    span.bold = m_bold > 0;
    span.italic = m_italic > 0;
    span.code = m_code > 0;
    if (!m_links.isEmpty())
        span.link = m_links.back();
    return span;
}

void Reader::open(const QByteArray &name, const xmlChar **attributes)
{
    ++m_depth;
    stopWhenFull();
    if (m_skipping > 0 || m_depth > SafeHtml::MaxDepth)
        return;
    const auto tag = tags().constFind(name);
    if (tag == tags().cend())
        return;
    switch (*tag) {
    case Tag::Skip: m_skipping = m_depth; break;
    case Tag::Break:
        if (m_preDepth > 0)
            m_pre += u'\n';
        else
            m_builder.lineBreak();
        break;
    case Tag::Bold: ++m_bold; break;
    case Tag::Italic: ++m_italic; break;
    case Tag::Code: ++m_code; break;
    case Tag::Link: {
        const QString target = attribute(attributes, "href").trimmed();
        m_links << (SafeHtml::isSafeLink(target) ? target : QString());
        break;
    }
    case Tag::Image: image(attributes); break;
    default:
        if (m_preDepth == 0)
            openBlock(*tag, attributes);
        else if (*tag == Tag::Pre)
            ++m_preDepth;
    }
}

void Reader::openBlock(Tag tag, const xmlChar **attributes)
{
    bool isNumber = false;
    switch (tag) {
    case Tag::Quote: m_builder.beginQuote(); break;
    case Tag::List: m_builder.beginList(false, 1); break;
    case Tag::Ordered: {
        const int start = attribute(attributes, "start").toInt(&isNumber);
        m_builder.beginList(true, isNumber ? std::clamp(start, 0, 999'999'999) : 1);
        break;
    }
    case Tag::Item: {
        const int number = attribute(attributes, "value").toInt(&isNumber);
        m_builder.beginItem(isNumber ? std::clamp(number, 0, 999'999'999) : -1);
        break;
    }
    case Tag::Table: m_builder.beginTable(); break;
    case Tag::Row: m_builder.beginRow(); break;
    case Tag::Cell: break;
    case Tag::Pre:
        m_builder.endParagraph();
        m_preDepth = 1;
        m_pre.clear();
        break;
    case Tag::Rule:
        m_builder.endParagraph();
        m_builder.rule();
        break;
    default: m_builder.endParagraph();
    }
}

void Reader::close(const QByteArray &name)
{
    const int depth = m_depth--;
    if (m_skipping > 0) {
        if (depth <= m_skipping)
            m_skipping = 0;
        return;
    }
    if (depth > SafeHtml::MaxDepth)
        return;
    const auto tag = tags().constFind(name);
    if (tag == tags().cend())
        return;
    if (m_preDepth > 0 && *tag != Tag::Bold && *tag != Tag::Italic && *tag != Tag::Code && *tag != Tag::Link) {
        if (*tag == Tag::Pre && --m_preDepth == 0) {
            while (m_pre.startsWith(u'\n'))
                m_pre.remove(0, 1);
            while (m_pre.endsWith(u'\n'))
                m_pre.chop(1);
            m_builder.code(m_pre);
        }
        return;
    }
    switch (*tag) {
    case Tag::Bold: m_bold = std::max(0, m_bold - 1); break;
    case Tag::Italic: m_italic = std::max(0, m_italic - 1); break;
    case Tag::Code: m_code = std::max(0, m_code - 1); break;
    case Tag::Link:
        if (!m_links.isEmpty())
            m_links.removeLast();
        break;
    case Tag::Heading: m_builder.endHeading(name.at(1) - '0'); break;
    case Tag::Quote: m_builder.endQuote(); break;
    case Tag::List:
    case Tag::Ordered: m_builder.endList(); break;
    case Tag::Table: m_builder.endTable(); break;
    case Tag::Cell: m_builder.endCell(); break;
    case Tag::Block:
    case Tag::Item: m_builder.endParagraph(); break;
    default: break;
    }
}

void Reader::words(const QString &text)
{
    if (m_skipping > 0 || text.isEmpty())
        return;
    stopWhenFull();
    if (m_preDepth > 0) {
        m_pre += text;
        return;
    }
    QString collapsed;
    collapsed.reserve(text.size());
    bool afterSpace = m_builder.endsWithSpace();
    for (const QChar c : text) {
        const bool space = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
        if (!space)
            collapsed += c.category() == QChar::Other_Control ? QChar(u' ') : c;
        else if (!afterSpace)
            collapsed += u' ';
        afterSpace = space;
    }
    m_builder.text(collapsed, style());
}

void Reader::image(const xmlChar **attributes)
{
    static const QRegularExpression picture(u"^data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\\s]+$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QString source = attribute(attributes, "src").trimmed();
    if (m_preDepth > 0 || !picture.match(source).hasMatch())
        return;
    RichSpan span = style();
    span.text = attribute(attributes, "alt").simplified();
    span.image = source;
    m_builder.image(span);
}

} // namespace

namespace SafeHtml {

RichText read(const QString &html)
{
    QString text = html;
    text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter)); // the parser would end there
    QByteArray utf8 = text.toUtf8();
    if (utf8.size() > MaxBytes) {
        qsizetype end = MaxBytes;
        while (end > 0 && (uchar(utf8.at(end)) & 0xC0) == 0x80)
            --end;
        utf8.truncate(end);
    }
    return Reader().read(HtmlTags::simplified(utf8));
}

bool isSafeLink(const QString &target)
{
    if (target.size() > 2000 || std::any_of(target.begin(), target.end(), [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; }))
        return false;
    const QUrl url(target, QUrl::StrictMode);
    if (!url.isValid())
        return false;
    const QString scheme = url.scheme();
    return scheme == "mailto"_L1 || ((scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty());
}

QString entity(const QString &written)
{
    if (!written.startsWith(u'&') || !written.endsWith(u';'))
        return written;
    const QString name = written.mid(1, written.size() - 2);
    uint code = 0;
    if (name.startsWith(u'#')) {
        bool isNumber = false;
        const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        code = hex ? name.mid(2).toUInt(&isNumber, 16) : name.mid(1).toUInt(&isNumber, 10);
        if (!isNumber || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
            return QString(QChar::ReplacementCharacter);
    } else {
        const htmlEntityDesc *known = htmlEntityLookup(reinterpret_cast<const xmlChar *>(name.toUtf8().constData()));
        if (known == nullptr)
            return written;
        code = known->value;
    }
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

} // namespace SafeHtml
