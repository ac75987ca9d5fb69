// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/linkbook.h"

#include <QByteArray>
#include <QList>

namespace linktill::practice {

struct PaymentChoice
{
    QString channel;
    QString method;
    QString label; ///< for people: "Credit card"
};

/// The methods that the link names, or a card, a transfer and a QR code when it names none.
QList<PaymentChoice> choicesOf(const PracticeLink &link);
/// GBPRIMEPAY_CREDIT_CARD of GBPRIMEPAY is "Credit card".
QString methodLabel(const QString &channel, const QString &method);

/// The page that fits the link's state. HTML, everything in it escaped, nothing loaded from
/// elsewhere.
QByteArray linkPage(const LinkBook::Entry &entry);
QByteArray messagePage(const QString &headline, const QString &sentence);

} // namespace linktill::practice
