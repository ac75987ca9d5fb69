// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/checkoutpage.h"

#include "practice/iso.h"

#include <QFile>
#include <QJsonArray>
#include <QLocale>

// Programs must name the resources of a static library themselves, and this macro cannot be used in
// a namespace.
static void loadPracticeResources()
{
    Q_INIT_RESOURCE(practice);
}

using namespace Qt::StringLiterals;

namespace linktill::practice {

namespace {

using Values = QHash<QString, QString>;

QString templateNamed(const QString &name)
{
    static const bool loaded = (loadPracticeResources(), true);
    Q_UNUSED(loaded)
    QFile file(u":/practice/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Fills in {{name}}, escaped, and {{{name}}}, which is HTML already. It makes a single pass, so
/// that nothing in a value is filled in again.
QString filled(const QString &text, const Values &values)
{
    QString out;
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = text.indexOf("{{"_L1, at);
        if (open < 0)
            return out + text.sliced(at);
        const bool raw = text.mid(open, 3) == "{{{"_L1;
        const qsizetype width = raw ? 3 : 2;
        const qsizetype close = text.indexOf(raw ? "}}}"_L1 : "}}"_L1, open);
        const QString value = values.value(text.mid(open + width, close - open - width));
        out += text.sliced(at, open - at) + (raw ? value : value.toHtmlEscaped());
        at = close + width;
    }
}

/// Returns the language of the translation in use, which may differ from the system's, so that the
/// page names its real language.
QString languageCode()
{
    //: The code of the language you translate into, as HTML writes it: th, vi, pt-BR.
    return CheckoutPage::tr("en");
}

QByteArray page(const QString &title, const QString &body, bool refresh = false)
{
    static const QString frame = templateNamed(u"page.html"_s);
    const QString meta = refresh ? u"<meta http-equiv=\"refresh\" content=\"1\">\n"_s : QString();
    return filled(frame, {{u"language"_s, languageCode()},
                          {u"title"_s, title},
                          {u"body"_s, body},
                          {u"refresh"_s, meta},
                          {u"practice"_s, CheckoutPage::tr("Practice: no real money moves")},
                          {u"gateway"_s,
                           CheckoutPage::tr("Linktill practice gateway, on this computer only")}})
        .toUtf8();
}

QString fact(const QString &name, const QString &value)
{
    return u"<dt>%1</dt><dd dir=\"auto\">%2</dd>\n"_s.arg(name.toHtmlEscaped(),
                                                          value.toHtmlEscaped());
}

int digitsOf(const PracticeLink &link)
{
    return currencyDigits(link.currency).value_or(2);
}

QString amountOf(const PracticeLink &link)
{
    return groupedAmount(link.request["amount"_L1].toDouble(), digitsOf(link));
}

QString merchantOf(const PracticeLink &link)
{
    return link.request["merchant_details"_L1].toObject()["name"_L1].toString();
}

QString itemRow(const QString &name, double amount, int digits)
{
    return u"<tr><td dir=\"auto\">%1</td><td>%2</td></tr>\n"_s.arg(name.toHtmlEscaped(),
                                                                   groupedAmount(amount, digits));
}

QString itemsOf(const PracticeLink &link)
{
    const int digits = digitsOf(link);
    QString rows;
    const QJsonArray items = link.request["order_details"_L1].toArray();
    for (const QJsonValue &item : items) {
        const double quantity = item["quantity"_L1].toDouble();
        const QString name = u"%1 × %2"_s.arg(plainNumber(quantity), item["name"_L1].toString());
        rows += itemRow(name, quantity * item["price"_L1].toDouble(), digits);
    }
    const QJsonObject merchant = link.request["merchant_details"_L1].toObject();
    const double shipping = merchant["shipping_charges"_L1].toDouble();
    const double discount = merchant["promo_discount"_L1].toDouble();
    if (shipping > 0)
        rows += itemRow(CheckoutPage::tr("Shipping"), shipping, digits);
    if (discount > 0)
        rows += itemRow(CheckoutPage::tr("Discount"), -discount, digits);
    if (rows.isEmpty())
        return {};
    return filled(u"<h2>{{items}}</h2>\n<table>\n<tr><th scope=\"col\">{{item}}</th>"
                  u"<th scope=\"col\">{{currency}}</th></tr>\n{{{rows}}}</table>\n"_s,
                  {{u"items"_s, CheckoutPage::tr("Items")},
                   {u"item"_s, CheckoutPage::tr("Item")},
                   {u"currency"_s, link.currency},
                   {u"rows"_s, rows}});
}

QString methodsOf(const PracticeLink &link)
{
    QString rows;
    const QList<PaymentChoice> choices = choicesOf(link);
    for (qsizetype i = 0; i < choices.size(); ++i) {
        rows += filled(
            u"<label class=\"method\"><input type=\"radio\" name=\"method\" value=\"{{value}}\" "
            u"required{{checked}}><span>{{label}}</span><small>{{channel}}</small></label>\n"_s,
            {{u"value"_s, QString::number(i)},
             {u"checked"_s, i == 0 ? u" checked"_s : QString()},
             {u"label"_s, choices[i].label},
             {u"channel"_s, choices[i].channel}});
    }
    return rows;
}

QString factsOf(const PracticeLink &link)
{
    QString facts;
    const QString customer = link.request["customer_details"_L1].toObject()["name"_L1].toString();
    if (!customer.isEmpty())
        facts += fact(CheckoutPage::tr("Customer"), customer);
    if (link.expires.isValid()) {
        //: How a date and time are written; the letters d M y H m keep their meaning.
        const QString format = CheckoutPage::tr("d MMM yyyy, HH:mm");
        const QString when = QLocale(languageCode()).toString(link.expires, format);
        facts += fact(CheckoutPage::tr("Pay before"), CheckoutPage::tr("%1 UTC").arg(when));
    }
    return facts;
}

/// Says what happened to the payment before, if there was one.
QString noticeOf(const PracticeLink &link)
{
    if (link.payments.isEmpty())
        return {};
    //: %1 and %2 enclose the words that are a link.
    const QString sentence = CheckoutPage::tr("The payment failed. Nothing was taken. You can try "
                                              "again, or %1go back to the shop%2.");
    const QString open = u"<a href=\"%1\" rel=\"noreferrer\">"_s.arg(
        link.request["failure_url"_L1].toString().toHtmlEscaped());
    return u"<p class=\"notice\" role=\"alert\">"_s +
           sentence.toHtmlEscaped().arg(open, u"</a>"_s) + u"</p>\n"_s;
}

QByteArray payPage(const LinkBook::Entry &entry)
{
    const PracticeLink &link = entry.link;
    QString description = link.request["description"_L1].toString().toHtmlEscaped();
    if (!description.isEmpty())
        description = u"<p class=\"about\" dir=\"auto\">"_s + description + u"</p>"_s;
    const QString amount = amountOf(link);
    const QString body =
        filled(templateNamed(u"pay.html"_s),
               {{u"notice"_s, noticeOf(link)},
                {u"merchant"_s, merchantOf(link)},
                {u"amount"_s, amount},
                {u"currency"_s, link.currency},
                {u"description"_s, description},
                {u"orderName"_s, CheckoutPage::tr("Order")},
                {u"order"_s, link.merchantOrderId},
                {u"facts"_s, factsOf(link)},
                {u"items"_s, itemsOf(link)},
                {u"reference"_s, link.reference},
                {u"token"_s, entry.formToken},
                {u"payWith"_s, CheckoutPage::tr("Pay with")},
                {u"methods"_s, methodsOf(link)},
                //: Button. %1: amount, %2: currency.
                {u"pay"_s, CheckoutPage::tr("Pay %1 %2").arg(amount, link.currency)},
                {u"fail"_s, CheckoutPage::tr("Let the payment fail")}});
    //: Title of the page. %1: amount, %2: currency, %3: shop.
    const QString title = CheckoutPage::tr("Pay %1 %2 to %3");
    return page(title.arg(amount, link.currency, merchantOf(link)), body);
}

QByteArray statePage(const QString &tone, const QString &headline, const QString &sentence,
                     const QString &details, bool refresh = false)
{
    return page(headline,
                filled(templateNamed(u"state.html"_s), {{u"tone"_s, tone},
                                                        {u"headline"_s, headline},
                                                        {u"sentence"_s, sentence},
                                                        {u"details"_s, details}}),
                refresh);
}

QString summaryOf(const PracticeLink &link)
{
    return u"<dl>\n"_s + fact(CheckoutPage::tr("Merchant"), merchantOf(link)) +
           fact(CheckoutPage::tr("Amount"), amountOf(link) + u' ' + link.currency) +
           fact(CheckoutPage::tr("Order"), link.merchantOrderId) + u"</dl>\n"_s;
}

/// Returns the word as its owner writes it, like "TrueMoney" for "TRUEMONEY"; an unknown word in lower case.
QString readableWord(const QString &word)
{
    static const Values known{
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

QString methodLabel(const QString &channel, const QString &method)
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
    return CheckoutPage::tr(label.toUtf8().constData());
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

QByteArray linkPage(const LinkBook::Entry &entry)
{
    const PracticeLink &link = entry.link;
    if (entry.canBePaid())
        return payPage(entry);
    if (link.state == "Processing"_L1) {
        return statePage(
            {}, CheckoutPage::tr("Confirming the payment…"),
            CheckoutPage::tr("This page moves on by itself when the payment is through."),
            summaryOf(link), true);
    }
    if (link.state == "Success"_L1) {
        const QString onward =
            u"<a class=\"button main\" href=\"%1\" rel=\"noreferrer\">%2</a>\n"_s.arg(
                link.request["success_url"_L1].toString().toHtmlEscaped(),
                CheckoutPage::tr("Go back to the shop").toHtmlEscaped());
        return statePage(u"good"_s, CheckoutPage::tr("✓ Paid"),
                         CheckoutPage::tr("Thank you. This was practice money."),
                         summaryOf(link) + onward);
    }
    if (link.state == "Expired"_L1) {
        return statePage(u"bad"_s, CheckoutPage::tr("This link has expired"),
                         CheckoutPage::tr("It can no longer be paid. Ask the shop for a new one."),
                         summaryOf(link));
    }
    return statePage(u"bad"_s, CheckoutPage::tr("This link was cancelled"),
                     CheckoutPage::tr("The shop has withdrawn it. Nothing is to be paid here."),
                     summaryOf(link));
}

QByteArray messagePage(const QString &headline, const QString &sentence)
{
    return statePage(u"bad"_s, headline, sentence, {});
}

} // namespace linktill::practice
