// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/linkchanges.h"

#include "core/checks.h"
#include "core/contentjson.h"
#include "core/draftfields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace linktill {

namespace {

bool isNothing(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return !value.toBool();
    case QJsonValue::Double:
        return value.toDouble() == 0;
    case QJsonValue::String:
        return value.toString().isEmpty();
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object:
        return value.toObject().isEmpty();
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return true;
}

void collect(const QJsonObject &before, const QJsonObject &after, const QString &prefix,
             QList<FieldChange> &to)
{
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    for (const QString &key : keys) {
        const QJsonValue old = before.value(key), now = after.value(key);
        const QString path = prefix + key;
        if (old.isObject() || now.isObject())
            collect(old.toObject(), now.toObject(), path + QLatin1Char('.'), to);
        else if (old != now && !(isNothing(old) && isNothing(now)))
            to.append({path, old, now});
    }
}

void sort(QList<FieldChange> &fields)
{
    std::stable_sort(fields.begin(), fields.end(), [](const FieldChange &a, const FieldChange &b) {
        return comesBefore(a.path, b.path);
    });
}

/// Returns path and text of everything that a draft holds outside of its lists.
QList<std::pair<QString, QString>> typedTexts(const LinkContent &draft)
{
    QList<std::pair<QString, QString>> texts;
    visitScalars(draft, [&](const QString &path, const QString &text, FieldKind) {
        texts.append({path, text});
    });
    visitFlags(draft, [&](const QString &path, bool on) {
        texts.append({path, QString::number(int(on))});
    });
    visitMoments(draft, [&](const QString &path, const Moment &moment) {
        texts.append({path, moment.toIso()});
    });
    return texts;
}

template <class Row>
QString changedRow(const char *list, const QList<Row> &before, const QList<Row> &after)
{
    if (before == after)
        return {};
    const auto [old, now] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    return QStringLiteral("%1[%2]").arg(QLatin1String(list)).arg(old - before.begin());
}

QByteArray requestIn(const LinkEvent &event)
{
    const QJsonObject detail = QJsonDocument::fromJson(event.detail).object();
    return QJsonDocument(detail.value(QLatin1String("request")).toObject())
        .toJson(QJsonDocument::Compact);
}

bool endsAnEdit(LinkEventKind kind)
{
    return kind == LinkEventKind::Edited || kind == LinkEventKind::EditRefused
        || kind == LinkEventKind::EditNotSent || kind == LinkEventKind::EditUnknown
        || kind == LinkEventKind::EditSettled;
}

} // namespace

LinkChanges changesBetween(const LinkContent &before, const LinkContent &after)
{
    return changesBetween(contentJson(before), contentJson(after));
}

LinkChanges changesBetween(const QJsonObject &before, const QJsonObject &after)
{
    LinkChanges changes{before.value(QLatin1String("currency")).toString(),
                        after.value(QLatin1String("currency")).toString(), {}};
    collect(before, after, {}, changes.fields);
    sort(changes.fields);
    return changes;
}

QStringList changedFields(const LinkContent &before, const LinkContent &after)
{
    const auto old = typedTexts(before), now = typedTexts(after);
    QStringList changed;
    for (qsizetype i = 0; i < old.size(); ++i) { // both have the same fields in the same order
        if (old[i].second != now[i].second)
            changed << old[i].first;
    }
    changed << changedRow("order_details", before.items, after.items)
            << changedRow("notes", before.notes, after.notes)
            << changedRow("chosen_payment_methods", before.methods, after.methods)
            << changedRow("custom_txn_webhook_urls", before.webhooks, after.webhooks);
    changed.removeAll(QString());
    return changed;
}

QJsonObject changesDetail(const LinkChanges &changes)
{
    QJsonObject fields;
    for (const FieldChange &change : changes.fields)
        fields[change.path] = QJsonObject{{QStringLiteral("old"), change.before},
                                          {QStringLiteral("new"), change.after}};
    QJsonObject detail{{QStringLiteral("changes"), fields}};
    if (!changes.currencyBefore.isEmpty())
        detail[QLatin1String("currency")] = changes.currencyBefore;
    return detail;
}

LinkChanges changesFrom(const QJsonObject &detail)
{
    LinkChanges changes;
    const QJsonObject fields = detail.value(QLatin1String("changes")).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QJsonObject values = field.value().toObject();
        changes.fields.append({field.key(), values.value(QLatin1String("old")),
                               values.value(QLatin1String("new"))});
    }
    sort(changes.fields);
    changes.currencyBefore = detail.value(QLatin1String("currency")).toString();
    const QJsonValue currency = fields.value(QLatin1String("currency"));
    changes.currencyAfter =
        currency.toObject().value(QLatin1String("new")).toString(changes.currencyBefore);
    return changes;
}

EditTrail editTrailOf(const QList<LinkEvent> &events)
{
    EditTrail trail;
    for (const LinkEvent &event : events) {
        if (event.kind == LinkEventKind::EditSent) {
            if (trail.open) // the edit before has no end, since its program ended
                trail.doubtful << requestIn(*trail.open);
            trail.open = event;
            continue;
        }
        if (event.kind == LinkEventKind::Edited || event.kind == LinkEventKind::EditSettled)
            trail.doubtful.clear();
        else if (event.kind == LinkEventKind::EditUnknown && trail.open)
            trail.doubtful << requestIn(*trail.open);
        if (endsAnEdit(event.kind))
            trail.open.reset();
    }
    if (trail.open)
        trail.doubtful << requestIn(*trail.open);
    return trail;
}

QByteArray openEditOf(const EditTrail &trail, const QByteArray &present)
{
    const auto found = std::find_if(
        trail.doubtful.rbegin(), trail.doubtful.rend(),
        [now = QJsonDocument::fromJson(present).object()](const QByteArray &request) {
            return !changesBetween(now, QJsonDocument::fromJson(request).object()).isEmpty();
        });
    return found == trail.doubtful.rend() ? QByteArray() : *found;
}

QList<LinkEvent> tellingEvents(const QList<LinkEvent> &events)
{
    QList<LinkEvent> telling;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const auto next = std::find_if(events.begin() + i + 1, events.end(), [](const LinkEvent &e) {
            return e.kind == LinkEventKind::EditSent || endsAnEdit(e.kind);
        });
        const bool hasEnded = next != events.end() && endsAnEdit(next->kind);
        if (events[i].kind != LinkEventKind::EditSent || !hasEnded)
            telling.append(events[i]);
    }
    return telling;
}

} // namespace linktill
