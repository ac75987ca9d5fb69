// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/contentjson.h"

#include "core/draftfields.h"
#include "core/jsonnumber.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace linktill {

namespace {

QJsonValue numberOrText(const QString &text, FieldKind kind)
{
    if (kind == FieldKind::Number) {
        if (const auto number = jsonNumber(text))
            return *number;
    }
    return text;
}

/// Returns additional details, which the draft holds as text, as a JSON object; a text that is no object
/// stays text.
QJsonValue detailsObject(const QString &text)
{
    const QJsonDocument parsed = QJsonDocument::fromJson(text.toUtf8());
    return parsed.isObject() ? QJsonValue(parsed.object()) : QJsonValue(text);
}

/// Adds the rows of the lists in the order of visitLists(). An empty row stays an empty object, so that the
/// rows after it keep their places.
void putLists(QJsonObject &json, const LinkContent &draft)
{
    QHash<QString, QJsonArray> lists;
    const auto size = [&lists](const char *name, qsizetype rows) {
        QJsonArray &list = lists[QLatin1String(name)];
        for (qsizetype i = 0; i < rows; ++i)
            list.append(QJsonObject());
    };
    size("order_details", draft.items.size());
    size("notes", draft.notes.size());
    size("chosen_payment_methods", draft.methods.size());
    size("custom_txn_webhook_urls", draft.webhooks.size());

    visitLists(draft, [&lists](const QString &path, const QString &text, FieldKind kind) {
        const qsizetype open = path.indexOf(QLatin1Char('['));
        const qsizetype close = path.indexOf(QLatin1Char(']'), open);
        const int row = QStringView(path).mid(open + 1, close - open - 1).toInt();
        QJsonArray &list = lists[path.left(open)];
        if (close + 1 == path.size()) {
            list[row] = text;
        } else if (!text.isEmpty()) {
            const QString name = path.mid(close + 2);
            QJsonObject cells = list.at(row).toObject();
            cells.insert(name, name == QLatin1String("additional_details") ? detailsObject(text)
                                                                           : numberOrText(text, kind));
            list[row] = cells;
        }
    });
    for (auto it = lists.cbegin(); it != lists.cend(); ++it) {
        if (!it->isEmpty())
            json.insert(it.key(), *it);
    }
}

} // namespace

void putAt(QJsonObject &object, const QString &path, const QJsonValue &value)
{
    const qsizetype dot = path.indexOf(QLatin1Char('.'));
    if (dot < 0) {
        object.insert(path, value);
        return;
    }
    const QString head = path.left(dot);
    QJsonObject inner = object.value(head).toObject();
    putAt(inner, path.mid(dot + 1), value);
    object.insert(head, inner);
}

QJsonObject contentJson(const LinkContent &draft)
{
    QJsonObject json;
    visitScalars(draft, [&json](const QString &path, const QString &text, FieldKind kind) {
        if (!text.isEmpty())
            putAt(json, path, numberOrText(text, kind));
    });
    visitMoments(draft, [&json](const QString &path, const Moment &moment) {
        if (!moment.isEmpty())
            putAt(json, path, moment.toIso());
    });
    visitFlags(draft, [&json](const QString &path, bool on) {
        if (on || path != QLatin1String("show_back_button"))
            putAt(json, path, on);
    });
    putLists(json, draft);
    return json;
}

} // namespace linktill
