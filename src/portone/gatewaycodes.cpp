// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "portone/gatewaycodes.h"

#include <algorithm>
#include <iterator>

namespace linktill::portone {

namespace {

struct CodeMeaning
{
    int code;
    RefusalKind kind;
};

constexpr CodeMeaning codes[] = {
    {4001, RefusalKind::InvalidRequest},      {4002, RefusalKind::UsedBefore},
    {4010, RefusalKind::UnknownKey},          {4011, RefusalKind::WrongSignature},
    {4016, RefusalKind::UnknownMerchant},     {4024, RefusalKind::InactiveMerchant},
    {4034, RefusalKind::WrongEnvironment},    {4041, RefusalKind::Amount},
    {4046, RefusalKind::ChannelKey},          {4050, RefusalKind::OrderNumber},
    {4054, RefusalKind::Token},               {4057, RefusalKind::Method},
    {4075, RefusalKind::Currency},            {4076, RefusalKind::AmountAndCurrency},
    {4077, RefusalKind::AmountTooSmall},      {4078, RefusalKind::AmountTooLarge},
    {4083, RefusalKind::LinkReference},       {4084, RefusalKind::WrongKey},
    {4096, RefusalKind::ReferenceNumber},     {4099, RefusalKind::WrongSecret},
    {5000, RefusalKind::GatewayFault},        {5001, RefusalKind::NoRecord},
    {5002, RefusalKind::RecordExists},        {5022, RefusalKind::ChannelNotOfAccount},
    {5023, RefusalKind::ChannelNotOfPayment}, {5030, RefusalKind::ReturnPage},
};

struct StatusMeaning
{
    const char *word;
    LinkState state;
};

constexpr StatusMeaning statusWords[] = {
    {"Created", LinkState::Created}, {"Processing", LinkState::Processing},
    {"Success", LinkState::Success}, {"Expired", LinkState::Expired},
    {"Cancelled", LinkState::Cancelled},
};

/// Returns the kind of a code that has no entry of its own, by its thousand.
RefusalKind familyOf(int code)
{
    switch (code / 1000) {
    case 1:
        return RefusalKind::Pending;
    case 5:
        return RefusalKind::GatewayCouldNot;
    case 6:
        return RefusalKind::Bank;
    case 8:
        return RefusalKind::Provider;
    default:
        return RefusalKind::Other;
    }
}

} // namespace

RefusalKind refusalKindOf(int httpStatus, const QString &statusCode)
{
    const int code = statusCode.toInt();
    const auto known = std::find_if(std::begin(codes), std::end(codes),
                                    [code](const CodeMeaning &each) { return each.code == code; });
    if (known != std::end(codes))
        return known->kind;
    return httpStatus == 429 ? RefusalKind::TooManyRequests : familyOf(code);
}

bool isGoodCode(const QString &statusCode)
{
    return statusCode.size() == 4
        && (statusCode.startsWith(QLatin1Char('1')) || statusCode.startsWith(QLatin1Char('2')));
}

LinkState linkStateOfStatus(const QString &word)
{
    for (const auto &[known, state] : statusWords) {
        if (word.trimmed().compare(QLatin1String(known), Qt::CaseInsensitive) == 0)
            return state;
    }
    return LinkState::Other;
}

bool isFailedPayment(const QString &word)
{
    return word.trimmed().compare(QLatin1String("Failed"), Qt::CaseInsensitive) == 0;
}

} // namespace linktill::portone
