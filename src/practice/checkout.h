// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/httpserver.h"
#include "practice/linkbook.h"

namespace linktill::practice {

/// Serves the customer's page behind a link: `GET /pay?ref=` and the form that it posts back; `GET /pay/back`,
/// the way to the shop's own pages for success, failure and pending; and the two files that the pages load.
class Checkout
{
public:
    explicit Checkout(LinkBook &book);

    static bool isFor(const Call &call);
    Answer answer(const Call &call, const ClockFace &clock);

private:
    Answer show(const Call &call, const ClockFace &clock);
    Answer act(const Call &call, const QDateTime &now);
    Answer goBack(const Call &call, const QDateTime &now);

    LinkBook &m_book;
};

/// Returns where a customer is sent: the address with order_ref, channel_order_ref, merchant_order_ref and
/// status of the link's last payment added to its query.
QUrl returnAddress(const QString &address, const PracticeLink &link, const QString &status);

} // namespace linktill::practice
