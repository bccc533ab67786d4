// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonline.h"

#include <algorithm>
#include <cstring>

namespace {

// Walks JSON that Qt has accepted already.
class Walker final
{
public:
    explicit Walker(const QByteArray &json) : m_json(json) {}

    // Moves to the value at the end of the way; false when it is not there, and then stands where it failed.
    bool go(const std::vector<QString> &way)
    {
        for (const QString &step : way) {
            space();
            if (!(at() == '{' ? enterMember(step) : at() == '[' && enterItem(step.toInt())))
                return false;
        }
        space();
        return true;
    }
    [[nodiscard]] qsizetype offset() const { return m_at; }

private:
    [[nodiscard]] char at() const { return m_at < m_json.size() ? m_json.at(m_at) : '\0'; }
    void space()
    {
        while (at() == ' ' || at() == '\n' || at() == '\r' || at() == '\t')
            ++m_at;
    }
    QByteArray string() // as written, without the quotes
    {
        const qsizetype start = ++m_at;
        while (m_at < m_json.size() && m_json.at(m_at) != '"')
            m_at += m_json.at(m_at) == '\\' ? 2 : 1;
        const QByteArray text = m_json.mid(start, m_at - start);
        ++m_at;
        return text;
    }
    void skipValue()
    {
        int depth = 0;
        do {
            space();
            if (at() == '"') {
                (void)string();
            } else {
                depth += at() == '{' || at() == '[' ? 1 : at() == '}' || at() == ']' ? -1 : 0;
                ++m_at;
                while (depth == 0 && m_at < m_json.size() && !std::strchr(",]}", at()))
                    ++m_at;
            }
        } while (depth > 0 && m_at < m_json.size());
    }
    bool enterMember(const QString &key)
    {
        const qsizetype start = m_at++;
        const QByteArray wanted = key.toUtf8();
        for (space(); at() == '"'; space()) {
            const bool found = string() == wanted;
            space();
            ++m_at; // the colon
            space();
            if (found)
                return true;
            skipValue();
            space();
            if (at() == ',')
                ++m_at;
        }
        m_at = start;
        return false;
    }
    bool enterItem(int index)
    {
        ++m_at;
        for (; index > 0 && m_at < m_json.size(); --index) {
            skipValue();
            space();
            ++m_at; // the comma
        }
        return m_at < m_json.size();
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
};

} // namespace

namespace JsonLine {

int of(const QByteArray &json, const std::vector<QString> &way)
{
    Walker walker(json);
    (void)walker.go(way);
    return at(json, walker.offset());
}

int at(const QByteArray &text, qsizetype offset)
{
    return 1 + int(std::count(text.cbegin(), text.cbegin() + std::clamp<qsizetype>(offset, 0, text.size()), '\n'));
}

} // namespace JsonLine
