// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmltags.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace {

using namespace std::string_view_literals;

constexpr std::array RawText{"script"sv, "style"sv, "title"sv, "textarea"sv, "iframe"sv, "noembed"sv, "noframes"sv, "xmp"sv, "plaintext"sv};
constexpr std::array Attributes{"href"sv, "src"sv, "alt"sv, "start"sv, "value"sv};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

template <size_t Count>
bool holds(const std::array<std::string_view, Count> &list, const QByteArray &word)
{
    return std::find(list.begin(), list.end(), std::string_view(word.constData(), size_t(word.size()))) != list.end();
}

class Simplifier final
{
public:
    explicit Simplifier(const QByteArray &html) : m_html(html) { m_out.reserve(html.size()); }

    QByteArray run()
    {
        while (m_at < m_html.size()) {
            const qsizetype tag = next('<');
            m_out += m_html.mid(m_at, tag - m_at);
            m_at = tag;
            if (m_at < m_html.size())
                takeMarkup();
        }
        return m_out;
    }

private:
    [[nodiscard]] char at(qsizetype ahead = 0) const { return m_at + ahead < m_html.size() ? m_html.at(m_at + ahead) : '\0'; }
    [[nodiscard]] qsizetype next(char c) const
    {
        const qsizetype found = m_html.indexOf(c, m_at);
        return found < 0 ? m_html.size() : found;
    }

    void takeMarkup()
    {
        if (m_html.mid(m_at, 4) == "<!--")
            skipComment();
        else if (isLetter(at(1)))
            takeStartTag();
        else if (at(1) == '/' && isLetter(at(2)))
            takeEndTag();
        else if (at(1) == '!' || at(1) == '?' || at(1) == '/')
            m_at = next('>') + 1;
        else {
            m_out += "&lt;";
            ++m_at;
        }
    }

    void skipComment()
    {
        m_at += 4;
        if (at() == '>' || (at() == '-' && at(1) == '>')) {
            m_at = next('>') + 1;
            return;
        }
        qsizetype end = m_html.indexOf("--", m_at);
        while (end >= 0 && !(m_html.mid(end + 2, 1) == ">" || m_html.mid(end + 2, 2) == "!>"))
            end = m_html.indexOf("--", end + 1);
        m_at = end < 0 ? m_html.size() : end;
        m_at = next('>') + 1;
    }

    QByteArray takeName()
    {
        QByteArray name;
        bool plain = true;
        for (; m_at < m_html.size() && !isSpace(at()) && at() != '/' && at() != '>'; ++m_at) {
            plain = plain && (isLetter(at()) || (at() >= '0' && at() <= '9') || at() == '-');
            name += at();
        }
        return plain && name.size() < 40 ? name.toLower() : QByteArray("span"); // a name we cannot know
    }

    // Gives the wanted ones as they are to be written; false when the tag never ends.
    bool takeAttributes(QByteArray &written)
    {
        std::array<bool, Attributes.size()> seen{};
        while (true) {
            while (isSpace(at()) || at() == '/')
                ++m_at;
            if (m_at >= m_html.size())
                return false;
            if (at() == '>') {
                ++m_at;
                return true;
            }
            const qsizetype start = m_at++; // an attribute may even start with "="
            while (m_at < m_html.size() && !isSpace(at()) && at() != '/' && at() != '>' && at() != '=')
                ++m_at;
            const QByteArray name = m_at - start < 10 ? m_html.mid(start, m_at - start).toLower() : QByteArray();
            while (isSpace(at()))
                ++m_at;
            QByteArray value;
            if (at() == '=') {
                ++m_at;
                value = takeValue();
            }
            const auto *wanted = std::find(Attributes.begin(), Attributes.end(), std::string_view(name.constData(), size_t(name.size())));
            if (wanted == Attributes.end() || std::exchange(seen[size_t(wanted - Attributes.begin())], true))
                continue;
            written += ' ' + name + "=\"" + value.replace('"', "&quot;") + '"';
        }
    }

    QByteArray takeValue()
    {
        while (isSpace(at()))
            ++m_at;
        const char quote = at();
        const qsizetype start = m_at;
        if (quote == '"' || quote == '\'') {
            ++m_at;
            const qsizetype end = next(quote);
            m_at = end + 1;
            return m_html.mid(start + 1, end - start - 1);
        }
        while (m_at < m_html.size() && !isSpace(at()) && at() != '>')
            ++m_at;
        return m_html.mid(start, m_at - start);
    }

    void takeStartTag()
    {
        ++m_at;
        const QByteArray name = takeName();
        QByteArray attributes;
        if (!takeAttributes(attributes))
            return;
        if (holds(RawText, name))
            return skipRawText(name);
        m_out += '<' + name + attributes + '>';
    }

    void takeEndTag()
    {
        m_at += 2;
        const QByteArray name = takeName();
        QByteArray ignored;
        if (takeAttributes(ignored) && !holds(RawText, name))
            m_out += "</" + name + '>';
    }

    void skipRawText(const QByteArray &name)
    {
        while (m_at < m_html.size()) {
            m_at = next('<');
            if (name != "plaintext" && at(1) == '/' && m_html.mid(m_at + 2, name.size()).toLower() == name) {
                const char after = at(2 + name.size());
                if (isSpace(after) || after == '/' || after == '>')
                    return takeEndTag();
            }
            ++m_at;
        }
    }

    const QByteArray &m_html;
    QByteArray m_out;
    qsizetype m_at = 0;
};

} // namespace

namespace HtmlTags {

QByteArray simplified(const QByteArray &utf8)
{
    return Simplifier(utf8).run();
}

} // namespace HtmlTags
