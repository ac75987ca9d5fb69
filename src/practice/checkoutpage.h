// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/linkbook.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>

namespace linktill::practice {

/// Gives all sentences of the pages one translation context. Its name is written without namespace,
/// so that lupdate finds the same context with and without include paths.
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

/// Returns the methods that the link names, or a card, a transfer and a QR code when it names none.
QList<PaymentChoice> choicesOf(const PracticeLink &link);
/// Returns the method's name for people: GBPRIMEPAY_CREDIT_CARD of GBPRIMEPAY is "Credit card";
/// names of banks and wallets stay as they are.
QString methodLabel(const QString &channel, const QString &method);

/// Returns the page that fits the link's state, as HTML with all values escaped. It loads nothing
/// from elsewhere.
QByteArray linkPage(const LinkBook::Entry &entry);
QByteArray messagePage(const QString &headline, const QString &sentence);

} // namespace linktill::practice
