// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/checkoutpage.h"

#include "practice/iso.h"
#include "practice/methodlabel.h"

#include <QFile>
#include <QJsonArray>
#include <QLocale>
#include <QUrl>

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

/// Holds what the frame around a page needs to know.
struct Frame
{
    QString reference = {}; ///< of the link; empty where there is none
};

QString addressOf(const QString &reference, const QString &language)
{
    QString address = u"/pay?ref="_s + QString::fromLatin1(QUrl::toPercentEncoding(reference));
    if (!language.isEmpty())
        address += u"&lang="_s + language;
    return address;
}

/// Returns the choice of languages at the foot.
QString languagesFor(const QString &reference)
{
    if (reference.isEmpty())
        return {};
    QString list;
    for (const QString &language : spokenLanguages()) {
        list += filled(u"<li><a href=\"{{address}}\" lang=\"{{code}}\" hreflang=\"{{code}}\"{{{current}}}>"
                       u"{{name}}</a></li>\n"_s,
                       {{u"address"_s, addressOf(reference, language)},
                        {u"code"_s, language},
                        {u"name"_s, languageName(language)},
                        {u"current"_s, language == Speaking::language() ? u" aria-current=\"true\""_s
                                                                        : QString()}});
    }
    return filled(u"<nav aria-label=\"{{label}}\"><ul>\n{{{list}}}</ul></nav>\n"_s,
                  {{u"label"_s, CheckoutPage::tr("Language")}, {u"list"_s, list}});
}

QByteArray page(const QString &title, const QString &body, const Frame &frame)
{
    static const QString text = templateNamed(u"page.html"_s);
    return filled(text, {{u"language"_s, Speaking::language()},
                         {u"title"_s, title},
                         {u"body"_s, body},
                         {u"languages"_s, languagesFor(frame.reference)},
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
    return amountIn(Speaking::language(), link.request["amount"_L1].toDouble(), digitsOf(link));
}

QString merchantOf(const PracticeLink &link)
{
    return link.request["merchant_details"_L1].toObject()["name"_L1].toString();
}

QString itemRow(const QString &name, double amount, int digits)
{
    return u"<tr><th scope=\"row\" dir=\"auto\">%1</th><td>%2</td></tr>\n"_s.arg(
        name.toHtmlEscaped(), amountIn(Speaking::language(), amount, digits));
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
    const QString promotion = merchant["promo_code"_L1].toString();
    if (shipping > 0)
        rows += itemRow(CheckoutPage::tr("Shipping"), shipping, digits);
    if (discount > 0)
        rows += itemRow(promotion.isEmpty() ? CheckoutPage::tr("Discount")
                                            //: %1: the code of a promotion
                                            : CheckoutPage::tr("Discount %1").arg(promotion),
                        -discount, digits);
    if (rows.isEmpty())
        return {};
    return filled(u"<h2 id=\"items\">{{items}}</h2>\n<table aria-labelledby=\"items\">\n<thead><tr>"
                  u"<th scope=\"col\">{{item}}</th><th scope=\"col\">{{currency}}</th></tr></thead>\n"
                  u"<tbody>\n{{{rows}}}</tbody>\n<tfoot><tr><th scope=\"row\">{{total}}</th>"
                  u"<td>{{amount}}</td></tr></tfoot>\n</table>\n"_s,
                  {{u"items"_s, CheckoutPage::tr("Items")},
                   {u"item"_s, CheckoutPage::tr("Item")},
                   {u"currency"_s, link.currency},
                   {u"total"_s, CheckoutPage::tr("Total")},
                   {u"amount"_s, amountOf(link)},
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

/// Returns "UTC+07:00". The page is read on the computer that serves it, so its zone is the customer's.
QString zoneOf(const QDateTime &here)
{
    const QString offset = here.toOffsetFromUtc(here.offsetFromUtc()).toString(Qt::ISODate).mid(19);
    return u"UTC"_s + (offset == "Z"_L1 ? QString() : offset);
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
        const QDateTime here = link.expires.toLocalTime();
        //: %1: date and time, %2: time zone, as UTC+07:00
        facts += fact(CheckoutPage::tr("Pay before"),
                      CheckoutPage::tr("%1 (%2)").arg(QLocale(Speaking::language()).toString(here, format),
                                                      zoneOf(here)));
    }
    return facts;
}

/// Returns the address that leads back to the shop, by way of practice/checkout.h.
QString wayBack(const PracticeLink &link, const QString &to, const QString &chosen)
{
    return addressOf(link.reference, chosen).replace("/pay?"_L1, "/pay/back?to=%1&"_L1.arg(to));
}

QString wayBackButton(const PracticeLink &link, const QString &to, const QString &chosen)
{
    return u"<a class=\"button main\" href=\"%1\">%2</a>\n"_s.arg(
        wayBack(link, to, chosen).toHtmlEscaped(), CheckoutPage::tr("Go back to the shop").toHtmlEscaped());
}

/// Says what happened to the payment before, if there was one.
QString noticeOf(const PracticeLink &link, const QString &chosen)
{
    if (link.payments.isEmpty())
        return {};
    //: %1 and %2 enclose the words that are a link.
    const QString sentence = CheckoutPage::tr("The payment failed. Nothing was taken. You can try "
                                              "again, or %1go back to the shop%2.");
    const QString open =
        u"<a href=\"%1\">"_s.arg(wayBack(link, u"failure"_s, chosen).toHtmlEscaped());
    return u"<p class=\"notice\" role=\"alert\">"_s +
           sentence.toHtmlEscaped().arg(open, u"</a>"_s) + u"</p>\n"_s;
}

/// Returns the way out without paying, where the merchant wants one.
QString backLinkOf(const PracticeLink &link)
{
    const QString address = link.request["merchant_details"_L1].toObject()["back_url"_L1].toString();
    if (!link.request["show_back_button"_L1].toBool() || address.isEmpty())
        return {};
    return u"<a class=\"button\" href=\"%1\" rel=\"noreferrer\">%2</a>\n"_s.arg(
        address.toHtmlEscaped(), CheckoutPage::tr("Go back without paying").toHtmlEscaped());
}

QByteArray payPage(const LinkBook::Entry &entry, const QString &chosen)
{
    const PracticeLink &link = entry.link;
    QString description = link.request["description"_L1].toString().toHtmlEscaped();
    if (!description.isEmpty())
        description = u"<p class=\"about\" dir=\"auto\">"_s + description + u"</p>"_s;
    const QString amount = amountOf(link);
    const QString body =
        filled(templateNamed(u"pay.html"_s),
               {{u"notice"_s, noticeOf(link, chosen)},
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
                {u"lang"_s, chosen},
                {u"back"_s, backLinkOf(link)},
                {u"payWith"_s, CheckoutPage::tr("Pay with")},
                {u"methods"_s, methodsOf(link)},
                //: Button. %1: amount, %2: currency.
                {u"pay"_s, CheckoutPage::tr("Pay %1 %2").arg(amount, link.currency)},
                {u"fail"_s, CheckoutPage::tr("Let the payment fail")}});
    //: Title of the page. %1: amount, %2: currency, %3: shop.
    const QString title = CheckoutPage::tr("Pay %1 %2 to %3");
    return page(title.arg(amount, link.currency, merchantOf(link)), body, {link.reference});
}

struct StateText
{
    QString tone; ///< "good", "bad" or empty
    QString headline;
    QString sentence;
    QString details = {}; ///< HTML
};

QByteArray statePage(const StateText &state, const Frame &frame)
{
    return page(state.headline, filled(templateNamed(u"state.html"_s), {{u"tone"_s, state.tone},
                                                                        {u"headline"_s, state.headline},
                                                                        {u"sentence"_s, state.sentence},
                                                                        {u"details"_s, state.details}}),
                frame);
}

QString summaryOf(const PracticeLink &link)
{
    return u"<dl>\n"_s + fact(CheckoutPage::tr("Merchant"), merchantOf(link)) +
           fact(CheckoutPage::tr("Amount"), amountOf(link) + u' ' + link.currency) +
           fact(CheckoutPage::tr("Order"), link.merchantOrderId) + u"</dl>\n"_s;
}

} // namespace

QByteArray linkPage(const LinkBook::Entry &entry, const QString &chosen)
{
    const PracticeLink &link = entry.link;
    const Frame frame{link.reference};
    if (entry.canBePaid())
        return payPage(entry, chosen);
    if (link.state == "Processing"_L1) {
        const bool mayWaitElsewhere = !link.request["pending_url"_L1].toString().isEmpty();
        return statePage({{},
                          CheckoutPage::tr("Confirming the payment…"),
                          CheckoutPage::tr("This page moves on by itself when the payment is through."),
                          summaryOf(link) + (mayWaitElsewhere ? wayBackButton(link, u"pending"_s, chosen)
                                                              : QString())},
                         frame);
    }
    if (link.state == "Success"_L1) {
        return statePage({u"good"_s, CheckoutPage::tr("✓ Paid"),
                          CheckoutPage::tr("Thank you. This was practice money."),
                          summaryOf(link) + wayBackButton(link, u"success"_s, chosen)},
                         frame);
    }
    if (link.state == "Expired"_L1) {
        return statePage({u"bad"_s, CheckoutPage::tr("This link has expired"),
                          CheckoutPage::tr("It can no longer be paid. Ask the shop for a new one."),
                          summaryOf(link)},
                         frame);
    }
    return statePage({u"bad"_s, CheckoutPage::tr("This link was cancelled"),
                      CheckoutPage::tr("The shop has withdrawn it. Nothing is to be paid here."),
                      summaryOf(link)},
                     frame);
}

QByteArray messagePage(const QString &headline, const QString &sentence)
{
    return statePage({u"bad"_s, headline, sentence}, {});
}

QByteArray pageFile(const QString &name)
{
    return templateNamed(name).toUtf8();
}

} // namespace linktill::practice
