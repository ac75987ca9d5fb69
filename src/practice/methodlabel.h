// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/practicegateway.h"

#include <QList>
#include <QString>

namespace linktill::practice {

struct PaymentChoice
{
    QString channel;
    QString method;
    QString label; ///< for people, in the language of the thread: "Credit card"
};

/// Returns the methods that the link names, or a card, a transfer and a QR code when it names none.
QList<PaymentChoice> choicesOf(const PracticeLink &link);
/// Returns the method's name for people: GBPRIMEPAY_CREDIT_CARD of GBPRIMEPAY is "Credit card";
/// names of banks and wallets stay as they are.
QString methodLabel(const QString &channel, const QString &method);
/// Does the same in English, for programs.
QString englishMethodLabel(const QString &channel, const QString &method);

} // namespace linktill::practice
