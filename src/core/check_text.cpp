// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist.h"
#include "core/contactrules.h"
#include "core/hostlook.h"
#include "core/jsonflaws.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

/// Returns the reason why a text is unfit to be sent; nothing when it is fit.
std::optional<Issue> textFault(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.category() == QChar::Other_Control)
            return Issue{
                {}, Severity::Problem, IssueCode::ControlCharacter, {codePointName(c.unicode())}};
        if (!c.isSurrogate())
            continue;
        if (!c.isHighSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
            return Issue{{}, Severity::Problem, IssueCode::BrokenText, {}};
        ++i;
    }
    return std::nullopt;
}

/// Does the same for all texts in a JSON value, whose escapes can hide what must not be sent.
std::optional<Issue> textFault(const QJsonValue &value)
{
    if (value.isString())
        return textFault(value.toString());
    std::optional<Issue> fault;
    const QJsonArray array = value.toArray();
    for (auto it = array.begin(); it != array.end() && !fault; ++it)
        fault = textFault(QJsonValue(*it));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end() && !fault; ++it) {
        fault = textFault(it.key());
        if (!fault)
            fault = textFault(QJsonValue(it.value()));
    }
    return fault;
}

void checkDetails(Checklist &list, const QString &field, const QString &text)
{
    if (text.isEmpty())
        return;
    const QJsonDocument details = QJsonDocument::fromJson(text.toUtf8());
    auto fault = textFault(text.simplified()); // line ends between the parts of JSON are removed first
    if (!fault)
        fault = textFault(QJsonValue(details.object()));
    if (const Issues flaws = details.isObject() ? jsonFlaws(text.toUtf8()) : Issues();
        !fault && !flaws.isEmpty())
        fault = flaws.first();
    if (fault)
        list.problem(field, fault->code, fault->args);
    else if (!details.isObject())
        list.problem(field, IssueCode::DetailsNotObject);
}

void checkLength(Checklist &list, const QString &field, const QString &text, int limit)
{
    // Characters are counted, not UTF-16 units, of which some characters take two.
    const qsizetype length = list.isSound(field) && text.size() > limit ? text.toUcs4().size() : 0;
    if (length > limit)
        list.problem(field, IssueCode::TooLong, {QString::number(limit), QString::number(length)});
}

void checkText(Checklist &list, const QString &field, const QString &text)
{
    if (const auto fault = textFault(text))
        list.problem(field, fault->code, fault->args);
}

void checkRequired(Checklist &list)
{
    const LinkContent &d = list.draft;
    const std::pair<const char *, const QString *> required[] = {
        {"amount", &d.amount.text()},
        {"currency", &d.currency},
        {"country_code", &d.countryCode},
        {"merchant_details.name", &d.merchant.name},
        {"success_url", &d.successUrl},
        {"failure_url", &d.failureUrl},
        {"merchant_order_id", &d.merchantOrderId},
        {"source", &d.source},
        {"environment", &d.environment},
    };
    for (const auto &[field, text] : required) {
        if (text->isEmpty())
            list.problem(QString::fromLatin1(field), IssueCode::Required);
    }
}

} // namespace

void checkContactTexts(Checklist &list)
{
    const auto check = [&list](const QString &field, const QString &text, FieldKind) {
        checkText(list, field, text);
        checkLength(list, field, text, longestLine);
    };
    visitCustomer(list.draft.customer, check);
    if (!(list.draft.billing == Party()))
        visitParty(list.draft.billing, QStringLiteral("billing"), check);
    if (!(list.draft.shipping == Party()))
        visitParty(list.draft.shipping, QStringLiteral("shipping"), check);
}

void checkTexts(Checklist &list)
{
    checkContactTexts(list);
    const auto check = [&list](const QString &field, const QString &text, FieldKind) {
        if (field.endsWith(QLatin1String(".additional_details")))
            checkDetails(list, field, text);
        else if (list.isSound(field)) // contacts were checked above
            checkText(list, field, text);
    };
    visitScalars(list.draft, check);
    visitLists(list.draft, check);
    checkRequired(list);
    checkLength(list, QStringLiteral("description"), list.draft.description, 2048);
    checkLength(list, QStringLiteral("merchant_order_id"), list.draft.merchantOrderId, 64);
    checkLength(list, QStringLiteral("custom_link_ref"), list.draft.customLinkRef, 64);
}

void checkReadingOrder(Checklist &list)
{
    const auto check = [&list](const QString &field, const QString &text, FieldKind) {
        // The escapes of JSON can hide characters that the customer is shown.
        const QString read =
            field.endsWith(QLatin1String(".additional_details"))
                ? QString::fromUtf8(QJsonDocument::fromJson(text.toUtf8()).toJson())
                : text;
        if (const char32_t found = bidiControlIn(read); found && list.isSound(field))
            list.warning(field, IssueCode::BidiControl, {codePointName(found)});
    };
    visitScalars(list.draft, check);
    visitLists(list.draft, check);
}

} // namespace linktill
