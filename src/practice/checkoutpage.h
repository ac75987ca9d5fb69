// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/linkbook.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>

namespace linktill::practice {

/// One translation context for every sentence on the pages. Its name is without namespace, so that
/// lupdate finds the same one with and without include paths.
class CheckoutPage
{
    Q_DECLARE_TR_FUNCTIONS(CheckoutPage)
};

struct PaymentChoice
{
    QString channel;
    QString method;
    QString label; ///< for people, in their language: "Credit card"
};

/// The methods that the link names, or a card, a transfer and a QR code when it names none.
QList<PaymentChoice> choicesOf(const PracticeLink &link);
/// GBPRIMEPAY_CREDIT_CARD of GBPRIMEPAY is "Credit card"; names of banks and wallets stay as they
/// are.
QString methodLabel(const QString &channel, const QString &method);

/// The page that fits the link's state. HTML, everything in it escaped, nothing loaded from
/// elsewhere.
QByteArray linkPage(const LinkBook::Entry &entry);
QByteArray messagePage(const QString &headline, const QString &sentence);

} // namespace linktill::practice
