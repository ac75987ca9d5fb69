// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/jsonplace.h"

#include "core/jsoncursor.h"

namespace linktill {

namespace {

void skipValue(JsonCursor &json)
{
    int depth = 0;
    do {
        const char c = json.here();
        if (c == '"') {
            json.string();
        } else {
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            json.step();
        }
    } while (!json.isEnd() && (depth > 0 || !std::strchr(",}]", json.here())));
}

/// Goes into a member or an entry; returns false and stays in place when there is none.
bool enter(JsonCursor &json, const QString &step)
{
    const qsizetype start = json.at();
    const char open = json.here();
    if (open != '{' && open != '[')
        return false;
    json.step();
    json.skipSpace();
    const QByteArray name = step.toUtf8();
    for (int index = 0; !json.isEnd() && json.here() != '}' && json.here() != ']'; ++index) {
        const bool wanted = open == '{' ? json.memberName() == name : index == step.toInt();
        if (wanted)
            return true;
        skipValue(json);
        json.next();
    }
    json.goTo(start);
    return false;
}

} // namespace

int lineAt(const QByteArray &json, qsizetype offset)
{
    return 1 + int(json.left(offset).count('\n'));
}

int lineOf(const QByteArray &json, const QStringList &path)
{
    JsonCursor cursor(json);
    for (const QString &step : path) {
        if (!enter(cursor, step))
            break;
    }
    return lineAt(json, cursor.at());
}

} // namespace linktill
