// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "portone/requestjson.h"

#include "core/contentjson.h"
#include "core/draftfields.h"
#include "core/editable.h"
#include "core/linkchanges.h"
#include "portone/createcall.h"
#include "portone/requestreader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace linktill::portone {

namespace {

/// Returns the fields that the gateway requires; they are 0 where nothing was entered.
std::array<Amount *, 2> sentAlways(LinkContent &draft)
{
    return {&draft.merchant.promoDiscount, &draft.merchant.shippingCharges};
}

bool isAlwaysSent(const QString &path)
{
    return path == QLatin1String("merchant_details.promo_discount") ||
           path == QLatin1String("merchant_details.shipping_charges");
}

/// Returns the value to send for a field that had the value `before` and has none now.
QJsonValue emptied(const QJsonValue &before)
{
    if (before.isArray())
        return QJsonArray();
    return before.isDouble() ? QJsonValue() : QJsonValue(QString());
}

} // namespace

QJsonObject requestJson(const LinkContent &draft)
{
    LinkContent complete = draft;
    for (Amount *unused : sentAlways(complete)) {
        if (unused->isEmpty())
            *unused = QStringLiteral("0");
    }
    return contentJson(complete);
}

QJsonObject updateJson(const LinkContent &made, const LinkContent &edited, const QDateTime &now)
{
    QJsonObject json = requestJson(edited);
    QStringList changed;
    for (const FieldChange &change : changesBetween(made, edited).fields) {
        changed << change.path;
        if (change.after.isUndefined() && !isAlwaysSent(change.path))
            putAt(json, change.path, emptied(change.before));
    }
    visitMoments(edited, [&](const QString &path, const Moment &moment) {
        if (!changed.contains(path) && moment.utc <= now)
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
    return readRequest(bytes, maxBytes);
}

QByteArray JsonRequestFormat::write(const LinkContent &draft) const
{
    return QJsonDocument(contentJson(draft)).toJson(QJsonDocument::Indented);
}

CreateCall JsonRequestFormat::createCall(const LinkContent &draft) const
{
    return portone::createCall(draft);
}

LinkContent JsonRequestFormat::readSent(const QByteArray &body) const
{
    LinkContent draft = read(body).draft;
    for (Amount *unused : sentAlways(draft)) {
        if (unused->text() == QLatin1String("0"))
            unused->clear();
    }
    return draft;
}

} // namespace linktill::portone
