// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/storednames.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <functional>
#include <iterator>

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

// Names for the numbers, with the meaning that they had when they were written. These tables never
// change, whatever becomes of the enumerations.

/// From 16 on the numbers changed their meaning while version 7 was new. Those with two possible
/// meanings become "other".
constexpr const char *faults[] = {
    "host_not_found", "connection_refused", "connect_timeout", "unreachable", "offline",
    "tls", "proxy", "cancelled", "insecure_url", "not_possible",
    "sign_in_first", "token_expired", "keychain_locked", "keychain_refused", "keychain_absent",
    "keychain_broken", "other", "other", "other", "other", "journal"};

constexpr const char *causes[] = {"connection_lost", "answer_timeout", "cancelled",
                                  "server_error", "redirected", "answer_too_long",
                                  "unreadable", "sign_in_page", "exists_already"};

constexpr const char *momentFaults[] = {"none", "malformed", "nonexistent", "ambiguous"};

/// Replaces a number by its name. Returns whether there was a number.
template <size_t N> bool name(QJsonObject &object, const QString &member, const char *const (&names)[N])
{
    const QJsonValue number = object.value(member);
    if (!number.isDouble())
        return false;
    const int index = number.toInt(-1);
    object.insert(member, QLatin1String(index >= 0 && index < int(N) ? names[index] : "other"));
    return true;
}

bool nameDetail(QJsonObject &detail)
{
    const bool hadFault = name(detail, u"fault"_s, faults);
    const bool hadCause = name(detail, u"cause"_s, causes);
    return hadFault || hadCause;
}

/// Names the faults of times, which a saved form holds at linktill_form.moments.FIELD.fault.
bool nameMoments(QJsonObject &form)
{
    QJsonObject beside = form.value("linktill_form"_L1).toObject();
    QJsonObject moments = beside.value("moments"_L1).toObject();
    bool isNamed = false;
    const QStringList fields = moments.keys();
    for (const QString &field : fields) {
        QJsonObject moment = moments.value(field).toObject();
        if (!name(moment, u"fault"_s, momentFaults))
            continue;
        moments.insert(field, moment);
        isNamed = true;
    }
    beside.insert("moments"_L1, moments);
    if (isNamed)
        form.insert("linktill_form"_L1, beside);
    return isNamed;
}

/// Edits the JSON of rows: `select` gives key and JSON, and what `edit` changes is written by `update`.
void editAll(Sql &sql, const QString &select, const QString &update,
             QJsonDocument::JsonFormat format, const std::function<bool(QJsonObject &)> &edit)
{
    QList<QVariantList> changed; // a query must be read to its end before another one writes
    QSqlQuery query = sql.run(select);
    while (sql.next(query)) {
        QJsonObject json = QJsonDocument::fromJson(query.value(1).toByteArray()).object();
        if (edit(json))
            changed << QVariantList{QString::fromUtf8(QJsonDocument(json).toJson(format)),
                                    query.value(0)};
    }
    for (const QVariantList &values : std::as_const(changed))
        sql.run(update, values);
}

} // namespace

void nameStoredNumbers(Sql &sql)
{
    editAll(sql,
            u"SELECT id, detail FROM link_event WHERE kind IN ('not_sent', 'unknown', "
            "'edit_not_sent', 'edit_unknown')"_s,
            u"UPDATE link_event SET detail = ? WHERE id = ?"_s, QJsonDocument::Compact, nameDetail);
    editAll(sql, u"SELECT id, request FROM draft"_s,
            u"UPDATE draft SET request = ? WHERE id = ?"_s, QJsonDocument::Indented, nameMoments);
}

} // namespace linktill::ledger
