// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <cstring>

namespace linktill {

/// Steps through the bytes of JSON that is known to be valid, to find what a parsed document does not tell
/// any more: where something stands, and how it is written.
class JsonCursor
{
public:
    explicit JsonCursor(const QByteArray &json)
        : m_json(json), m_at(json.startsWith("\xef\xbb\xbf") ? 3 : 0) // a byte order mark may come first
    {
        skipSpace();
    }

    qsizetype at() const { return m_at; }
    bool isEnd() const { return m_at >= m_json.size(); }
    char here() const { return isEnd() ? '\0' : m_json[m_at]; }
    void step() { ++m_at; }
    void goTo(qsizetype at) { m_at = at; }

    void skipSpace()
    {
        while (!isEnd() && std::strchr(" \t\r\n", here()))
            ++m_at;
    }

    /// Reads a string; returns it as it is written, without its quotes.
    QByteArray string()
    {
        const qsizetype start = m_at + 1;
        for (++m_at; !isEnd() && here() != '"'; ++m_at) {
            if (here() == '\\')
                ++m_at;
        }
        ++m_at;
        return m_json.mid(start, m_at - 1 - start);
    }

    /// Reads the name before a value; returns it as it is written and goes on to the value.
    QByteArray memberName()
    {
        const QByteArray name = string();
        skipSpace();
        ++m_at; // the colon
        skipSpace();
        return name;
    }

    /// Reads a number, true, false or null; returns it as it is written.
    QByteArray word()
    {
        const qsizetype start = m_at;
        while (!isEnd() && !std::strchr(" \t\r\n,]}", here()))
            ++m_at;
        return m_json.mid(start, m_at - start);
    }

    /// Steps over the comma after an entry or member, to the next one or to the closing bracket.
    void next()
    {
        skipSpace();
        if (here() == ',')
            ++m_at;
        skipSpace();
    }

private:
    const QByteArray &m_json;
    qsizetype m_at;
};

} // namespace linktill
