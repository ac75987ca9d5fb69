// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/methodlabel.h"

#include "practice/checkoutpage.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace linktill::practice {

namespace {

/// Returns the word as its owner writes it, like "TrueMoney" for "TRUEMONEY"; an unknown word in lower case.
QString readableWord(const QString &word)
{
    static const QHash<QString, QString> known{
        {u"QR"_s, u"QR"_s},
        {u"QRCODE"_s, u"QR code"_s},
        {u"QRCASH"_s, u"QR cash"_s},
        {u"QRCREDIT"_s, u"QR credit"_s},
        {u"ATM"_s, u"ATM"_s},
        {u"VA"_s, u"virtual account"_s},
        {u"BNPL"_s, u"BNPL"_s},
        {u"PROMPTPAY"_s, u"PromptPay"_s},
        {u"PAYNOW"_s, u"PayNow"_s},
        {u"WECHAT"_s, u"WeChat"_s},
        {u"ALIPAY"_s, u"Alipay"_s},
        {u"WECHATPAY"_s, u"WeChat Pay"_s},
        {u"LINEPAY"_s, u"LINE Pay"_s},
        {u"TRUEMONEY"_s, u"TrueMoney"_s},
        {u"SHOPEEPAY"_s, u"ShopeePay"_s},
        {u"GRABPAY"_s, u"GrabPay"_s},
        {u"MOMOPAY"_s, u"MoMo"_s},
        {u"ZALOPAY"_s, u"ZaloPay"_s},
        {u"RABBIT"_s, u"Rabbit"_s},
        {u"CREDITCARD"_s, u"credit card"_s},
        {u"ATMCARD"_s, u"ATM card"_s},
        {u"ALL"_s, u"all methods"_s},
    };
    return known.value(word, word.toLower());
}

/// Lists labels that are words rather than names. They are looked up whole, since other languages
/// order the words differently.
[[maybe_unused]] constexpr const char *commonLabels[] = {
    QT_TRANSLATE_NOOP("CheckoutPage", "All methods"),
    QT_TRANSLATE_NOOP("CheckoutPage", "ATM card"),
    QT_TRANSLATE_NOOP("CheckoutPage", "Bank transfer"),
    QT_TRANSLATE_NOOP("CheckoutPage", "Barcode"),
    QT_TRANSLATE_NOOP("CheckoutPage", "Card"),
    QT_TRANSLATE_NOOP("CheckoutPage", "Credit card"),
    QT_TRANSLATE_NOOP("CheckoutPage", "Credit or debit card"),
    QT_TRANSLATE_NOOP("CheckoutPage", "Installment"),
    QT_TRANSLATE_NOOP("CheckoutPage", "Mobile money"),
    QT_TRANSLATE_NOOP("CheckoutPage", "QR cash"),
    QT_TRANSLATE_NOOP("CheckoutPage", "QR code"),
    QT_TRANSLATE_NOOP("CheckoutPage", "QR credit"),
    QT_TRANSLATE_NOOP("CheckoutPage", "Virtual account"),
    QT_TRANSLATE_NOOP("CheckoutPage", "Wallet"),
};

} // namespace

QString englishMethodLabel(const QString &channel, const QString &method)
{
    QString rest = method;
    const qsizetype first = method.indexOf(u'_');
    if (method.startsWith(channel + u'_'))
        rest = method.sliced(channel.size() + 1);
    else if (first > 0 && first + 1 < method.size())
        rest = method.sliced(first + 1);
    QStringList words;
    for (const QString &word : rest.split(u'_', Qt::SkipEmptyParts))
        words.append(readableWord(word));
    QString label = words.join(u' ');
    if (label.isEmpty())
        return method;
    label[0] = label[0].toUpper();
    return label;
}

QString methodLabel(const QString &channel, const QString &method)
{
    return CheckoutPage::tr(englishMethodLabel(channel, method).toUtf8().constData());
}

QList<PaymentChoice> choicesOf(const PracticeLink &link)
{
    QList<PaymentChoice> choices;
    const QJsonArray chosen = link.request["chosen_payment_methods"_L1].toArray();
    for (const QJsonValue &one : chosen) {
        const QString channel = one["payment_channel"_L1].toString();
        const QString method = one["payment_method"_L1].toString();
        choices.append({channel, method, methodLabel(channel, method)});
    }
    if (choices.isEmpty()) {
        choices = {{{}, u"CARD"_s, CheckoutPage::tr("Credit or debit card")},
                   {{}, u"BANK_TRANSFER"_s, CheckoutPage::tr("Bank transfer")},
                   {{}, u"QR_CODE"_s, CheckoutPage::tr("QR code")}};
    }
    return choices;
}

} // namespace linktill::practice
