// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/placeholders.h"

#include "core/draftfields.h"
#include "core/money.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <optional>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

enum class Place { Text, Address, Json, Fixed };

Place placeOf(const QString &path, FieldKind kind)
{
    if (kind == FieldKind::Number || path == "merchant_order_id"_L1
        || path.startsWith("customer_details."_L1) || path.startsWith("chosen_payment_methods"_L1)
        || path == "currency"_L1 || path == "source"_L1 || path == "environment"_L1
        || path == "reminder_time_unit"_L1 || path.endsWith("country_code"_L1))
        return Place::Fixed;
    if (path.endsWith(".additional_details"_L1))
        return Place::Json;
    if (path.endsWith("_url"_L1) || path.endsWith(".logo"_L1) || path.endsWith(".image"_L1)
        || path.startsWith("custom_txn_webhook_urls"_L1))
        return Place::Address;
    return Place::Text;
}

const QRegularExpression &pattern()
{
    static const QRegularExpression word(u"\\{([A-Za-z_]{1,30})\\}"_s);
    return word;
}

/// Returns the value in the form that an address or JSON needs.
QString written(const QString &value, Place place)
{
    if (place == Place::Address)
        return QString::fromLatin1(QUrl::toPercentEncoding(value));
    if (place != Place::Json)
        return value;
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(2, list.size() - 4)); // without [" and "] around the value
}

/// Returns the values of the placeholders. Every customer reads the same, whatever the language of the shop's
/// program.
QHash<QString, QString> valuesOf(const LinkContent &draft, const QDate &day)
{
    QString customer;
    for (const QString &known : {draft.customer.name, draft.customer.email, draft.customer.phone}) {
        if (customer.isEmpty())
            customer = known.trimmed();
    }
    const auto money = draft.amount.in(draft.currency.trimmed());
    return {{u"customer"_s, customer},
            {u"order"_s, draft.merchantOrderId.trimmed()},
            {u"date"_s, day.toString(Qt::ISODate)},
            {u"amount"_s, money ? money->display(QLocale(QLocale::English)) : QString()}};
}

void fill(QString &text, Place place, const QHash<QString, QString> &values)
{
    QString result;
    qsizetype from = 0;
    auto found = pattern().globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        const auto value = values.constFind(match.captured(1).toLower());
        if (value == values.constEnd())
            continue;
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += written(*value, place);
        from = match.capturedEnd();
    }
    result += QStringView(text).mid(from);
    text = result;
}

/// Returns quickly whether a text may hold a placeholder. It uses no regular expression, since most drafts
/// have no placeholder, and JSON has braces before quotes only.
bool mayHold(const QString &text)
{
    for (qsizetype at = text.indexOf(u'{'); at >= 0; at = text.indexOf(u'{', at + 1)) {
        const QChar next = at + 1 < text.size() ? text[at + 1] : QChar();
        if (next.isLetter() || next == u'_')
            return true;
    }
    return false;
}

/// Calls visit(path, text, place) for each text that may hold a placeholder.
template <class D, class V> void visitBraces(D &draft, V &&visit)
{
    const auto look = [&visit](const QString &path, auto &text, FieldKind kind) {
        if constexpr (!std::is_same_v<decltype(text), Amount &>) { // which holds none that could be filled in
            if (mayHold(text))
                visit(path, text, placeOf(path, kind));
        }
    };
    visitScalars(draft, look);
    visitLists(draft, look);
}

} // namespace

bool hasPlaceholder(const QString &text)
{
    return mayHold(text) && pattern().match(text).hasMatch();
}

LinkContent filled(LinkContent draft, const QDate &day)
{
    std::optional<QHash<QString, QString>> values;
    visitBraces(draft, [&](const QString &, QString &text, Place place) {
        if (!values)
            values = valuesOf(draft, day);
        if (place != Place::Fixed)
            fill(text, place, *values);
    });
    return draft;
}

Issues placeholderIssues(const LinkContent &draft)
{
    Issues issues;
    std::optional<QHash<QString, QString>> values;
    visitBraces(draft, [&](const QString &path, const QString &text, Place place) {
        if (!values)
            values = valuesOf(draft, QDate(2000, 1, 1));
        QStringList said;
        auto found = pattern().globalMatch(text);
        while (found.hasNext()) {
            const auto match = found.next();
            const QString word = match.captured(0);
            const auto value = values->constFind(match.captured(1).toLower());
            const bool isKnown = place != Place::Fixed && value != values->constEnd();
            if (said.contains(word) || (isKnown && !value->isEmpty()))
                continue;
            said << word;
            issues << Issue{path, Severity::Warning,
                            isKnown ? IssueCode::PlaceholderEmpty : IssueCode::PlaceholderUnknown,
                            {word}};
        }
    });
    return issues;
}

} // namespace linktill
