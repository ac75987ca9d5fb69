// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "portone/requestjson.h"

#include "core/draftfields.h"
#include "core/editable.h"
#include "portone/createcall.h"
#include "portone/jsonnumber.h"
#include "portone/requestreader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace linktill::portone {

namespace {

/// Puts `value` where `path` says, making the objects on the way.
void put(QJsonObject &object, const QString &path, const QJsonValue &value)
{
    const qsizetype dot = path.indexOf(QLatin1Char('.'));
    if (dot < 0) {
        object.insert(path, value);
        return;
    }
    const QString head = path.left(dot);
    QJsonObject inner = object.value(head).toObject();
    put(inner, path.mid(dot + 1), value);
    object.insert(head, inner);
}

QJsonValue leaf(const QString &text, FieldKind kind)
{
    if (kind == FieldKind::Number) {
        if (const auto number = jsonNumber(text))
            return *number;
    }
    return text;
}

/// Additional details are a JSON object that the draft holds as text.
QJsonValue details(const QString &text)
{
    const QJsonDocument parsed = QJsonDocument::fromJson(text.toUtf8());
    return parsed.isObject() ? QJsonValue(parsed.object()) : QJsonValue(text);
}

/// Fields that the gateway requires: 0 where nothing was entered.
std::array<NumberText *, 2> sentAlways(LinkDraft &draft)
{
    return {&draft.merchant.promoDiscount, &draft.merchant.shippingCharges};
}

bool isAlwaysSent(const QString &path)
{
    return path == QLatin1String("merchant_details.promo_discount") ||
           path == QLatin1String("merchant_details.shipping_charges");
}

/// Rows of the lists in the order of visitLists(); a row that is empty stays an empty object, so
/// that the rows after it keep their places.
void putLists(QJsonObject &json, const LinkDraft &draft)
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
            cells.insert(name, name == QLatin1String("additional_details") ? details(text)
                                                                           : leaf(text, kind));
            list[row] = cells;
        }
    });
    for (auto it = lists.cbegin(); it != lists.cend(); ++it) {
        if (!it->isEmpty())
            json.insert(it.key(), *it);
    }
}

/// What the draft holds, nothing added.
QJsonObject filledFields(const LinkDraft &draft)
{
    QJsonObject json;
    visitScalars(draft, [&json](const QString &path, const QString &text, FieldKind kind) {
        if (!text.isEmpty())
            put(json, path, leaf(text, kind));
    });
    visitMoments(draft, [&json](const QString &path, const Moment &moment) {
        if (!moment.isEmpty())
            put(json, path, moment.toIso());
    });
    visitFlags(draft, [&json](const QString &path, bool on) {
        if (on || path != QLatin1String("show_back_button"))
            put(json, path, on);
    });
    putLists(json, draft);
    return json;
}

} // namespace

QJsonObject requestJson(const LinkDraft &draft)
{
    LinkDraft complete = draft;
    for (NumberText *unused : sentAlways(complete)) {
        if (unused->isEmpty())
            *unused = QStringLiteral("0");
    }
    return filledFields(complete);
}

QJsonObject updateJson(const LinkDraft &made, const LinkDraft &edited, const QDateTime &now)
{
    QJsonObject json = requestJson(edited);
    QHash<QString, QString> texts;
    visitScalars(edited, [&texts](const QString &path, const QString &text, FieldKind) {
        texts.insert(path, text);
    });
    visitScalars(made, [&](const QString &path, const QString &text, FieldKind kind) {
        if (!text.isEmpty() && texts.value(path).isEmpty() && !isAlwaysSent(path))
            put(json, path, kind == FieldKind::Number ? QJsonValue() : QJsonValue(QString()));
    });
    QHash<QString, Moment> moments;
    visitMoments(made, [&moments](const QString &path, const Moment &moment) {
        moments.insert(path, moment);
    });
    visitMoments(edited, [&](const QString &path, const Moment &moment) {
        const Moment before = moments.value(path);
        if (moment.isEmpty() && !before.isEmpty())
            json.insert(path, QString());
        else if (moment == before && moment.utc <= now)
            json.remove(path);
    });
    json.insert(QStringLiteral("show_back_button"), edited.showBackButton);
    for (const char *list : {"order_details", "notes", "custom_txn_webhook_urls"}) {
        if (!json.contains(QLatin1String(list)))
            json.insert(QLatin1String(list), QJsonArray());
    }
    const QStringList fields = json.keys();
    for (const QString &field : fields) {
        if (isFixed(field))
            json.remove(field);
    }
    return json;
}

ReadRequest JsonRequestFormat::read(const QByteArray &bytes) const
{
    return readRequest(bytes, mostBytes);
}

QByteArray JsonRequestFormat::write(const LinkDraft &draft) const
{
    return QJsonDocument(filledFields(draft)).toJson(QJsonDocument::Indented);
}

CreateCall JsonRequestFormat::createCall(const LinkDraft &draft) const
{
    return portone::createCall(draft);
}

LinkDraft JsonRequestFormat::readSent(const QByteArray &body) const
{
    LinkDraft draft = read(body).draft;
    for (NumberText *unused : sentAlways(draft)) {
        if (*unused == QLatin1String("0"))
            unused->clear();
    }
    return draft;
}

} // namespace linktill::portone
