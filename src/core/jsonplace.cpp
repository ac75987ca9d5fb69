// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/jsonplace.h"

#include <cstring>

namespace linktill {

namespace {

/// Steps through JSON that is known to be valid: only strings and brackets need to be told apart.
class Walker
{
public:
    explicit Walker(const QByteArray &json) : m_json(json) { skipSpace(); }

    qsizetype at() const { return m_at; }

    /// Into a member or an entry; stays where it is when there is none.
    bool enter(const QString &step)
    {
        const qsizetype start = m_at;
        const char open = here();
        if (open != '{' && open != '[')
            return false;
        ++m_at;
        const QByteArray name = step.toUtf8();
        for (int index = 0; skipSpace(), !isEnd() && here() != '}' && here() != ']'; ++index) {
            const bool wanted = open == '{' ? memberName() == name : index == step.toInt();
            if (wanted)
                return true;
            skipValue();
            skipSpace();
            if (here() == ',')
                ++m_at;
        }
        m_at = start;
        return false;
    }

private:
    bool isEnd() const { return m_at >= m_json.size(); }
    char here() const { return isEnd() ? '\0' : m_json[m_at]; }
    void skipSpace()
    {
        while (!isEnd() && std::strchr(" \t\r\n", here()))
            ++m_at;
    }

    void skipString()
    {
        for (++m_at; !isEnd() && here() != '"'; ++m_at) {
            if (here() == '\\')
                ++m_at;
        }
        ++m_at;
    }

    /// The name before a value; goes on to the value.
    QByteArray memberName()
    {
        const qsizetype start = m_at + 1;
        skipString();
        const QByteArray name = m_json.mid(start, m_at - 1 - start);
        skipSpace();
        ++m_at; // the colon
        skipSpace();
        return name;
    }

    void skipValue()
    {
        int depth = 0;
        do {
            const char c = here();
            if (c == '"') {
                skipString();
                continue;
            }
            if (depth == 0 && std::strchr(",}]", c))
                return;
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            ++m_at;
        } while (!isEnd() && (depth > 0 || !std::strchr(",}]", here())));
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
};

} // namespace

int lineAt(const QByteArray &json, qsizetype offset)
{
    return 1 + int(json.left(offset).count('\n'));
}

int lineOf(const QByteArray &json, const QStringList &path)
{
    Walker walker(json);
    for (const QString &step : path) {
        if (!walker.enter(step))
            break;
    }
    return lineAt(json, walker.at());
}

} // namespace linktill
