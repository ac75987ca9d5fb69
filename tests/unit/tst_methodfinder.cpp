// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/demands.h"
#include "core/methodfinder.h"

#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestMethodFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void everyMethodByItsKey();
    void fittingOnesComeFirst();
    void usedOnesComeFirstWithin();
    void misfitsOfALink();
};

static QStringList keys(const QList<FoundMethod> &found)
{
    QStringList list;
    for (const FoundMethod &one : found)
        list << one.method->key;
    return list;
}

static const MethodFinder &finder()
{
    static const MethodFinder all(Catalogue::bundled());
    return all;
}

static LinkContent linkIn(const QString &currency, const QString &country)
{
    LinkContent link;
    link.currency = currency;
    link.countryCode = country;
    return link;
}

void TestMethodFinder::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("missing");
    QTest::newRow("method") << u"promptpay"_s << u"BBL_PROMPTPAY"_s << u"GBPRIMEPAY_CREDIT_CARD"_s;
    QTest::newRow("called otherwise by the channel")
        << u"promptpay"_s << u"GBPRIMEPAY_QRCASH"_s << u"GBPRIMEPAY_ATOME"_s;
    QTest::newRow("Thai") << u"พร้อมเพย์"_s << u"GBPRIMEPAY_QRCASH"_s << u"GBPRIMEPAY_ATOME"_s;
    QTest::newRow("part of Thai") << u"พร้อม"_s << u"OMISE_PROMPTPAY"_s << u"OMISE_PAYNOW"_s;
    QTest::newRow("konbini") << u"konbini"_s << u"KOMOJU_KONBINI_LAWSON"_s << u"KOMOJU_PAIDY"_s;
    QTest::newRow("konbini of others") << u"Konbini"_s << u"INICIS_CVS"_s << u"INICIS_AU"_s;
    QTest::newRow("Japanese") << u"コンビニ"_s << u"KOMOJU_KONBINI_711"_s << u"KOMOJU_PAIDY"_s;
    QTest::newRow("Vietnamese") << u"thẻ ATM"_s << u"NINEPAY_ATM_CARD"_s << u"NINEPAY_CREDIT_CARD"_s;
    QTest::newRow("without accents") << u"the atm"_s << u"VNPAY_ATM_CARD"_s << u"VNPAY_QR"_s;
    QTest::newRow("Korean") << u"계좌이체"_s << u"PORTONE_KCP_BANK_TRANSFER"_s
                            << u"KOMOJU_PAIDY"_s;
    QTest::newRow("channel and kind") << u"komoju card"_s << u"KOMOJU_CREDIT_CARD"_s
                                      << u"EWAY_CREDIT_CARD"_s;
    QTest::newRow("kind") << u"instalment"_s << u"KBANK_INSTALLMENT"_s << u"KBANK_ALIPAY"_s;
    QTest::newRow("full width") << u"ｐａｙｐａｙ"_s << u"KOMOJU_PAYPAY"_s << u"KOMOJU_PAIDY"_s;
}

void TestMethodFinder::finds()
{
    QFETCH(QString, typed);
    QFETCH(QString, found);
    QFETCH(QString, missing);
    const QStringList all = keys(finder().find(typed, {}));
    QVERIFY2(all.contains(found), qPrintable(all.join(u' ')));
    QVERIFY(!all.contains(missing));
}

void TestMethodFinder::everyMethodByItsKey()
{
    for (const Channel &channel : Catalogue::bundled().channels()) {
        for (const ChannelMethod &method : channel.methods) {
            const QStringList found = keys(finder().find(method.key.toLower(), {}));
            QVERIFY2(found.contains(method.key), qPrintable(method.key));
        }
    }
    QCOMPARE(finder().find({}, {}).size(), 350);
    QVERIFY(finder().find(u"no such thing"_s, {}).isEmpty());
}

void TestMethodFinder::fittingOnesComeFirst()
{
    const QList<FoundMethod> found = finder().find(u"card"_s, linkIn(u"JPY"_s, u"JP"_s));
    bool others = false;
    for (const FoundMethod &one : found) {
        others = others || !one.fits;
        QCOMPARE(one.fits, !others); // no method that fits comes after one that does not
        QCOMPARE(one.fits, servesCurrency(*one.method, u"JPY"_s)
                               && servesCountry(*one.method, u"JP"_s));
    }
    QVERIFY(found.front().fits);
    QVERIFY(!found.back().fits);
}

void TestMethodFinder::usedOnesComeFirstWithin()
{
    const QList<PaymentMethod> used{{u"OMISE"_s, u"OMISE_PROMPTPAY"_s},
                                    {u"KOMOJU"_s, u"KOMOJU_PAYPAY"_s}};
    const QList<FoundMethod> found = finder().find({}, linkIn(u"THB"_s, u"TH"_s), used);
    QCOMPARE(found.front().method->key, u"OMISE_PROMPTPAY"_s);
    QVERIFY(found.front().used);
    QVERIFY(found[1].fits && !found[1].used);
    qsizetype firstOther = 0;
    while (found[firstOther].fits)
        ++firstOther;
    QCOMPARE(found[firstOther].method->key, u"KOMOJU_PAYPAY"_s); // used before, but it does not fit this link
}

void TestMethodFinder::misfitsOfALink()
{
    LinkContent link = linkIn(u"THB"_s, u"TH"_s);
    link.methods = {{u"OMISE"_s, u"OMISE_PROMPTPAY"_s}, {u"KOMOJU"_s, u"KOMOJU_PAYPAY"_s},
                    {u"NEW"_s, u"NEW_ONE"_s}, {u"PAYMENTWALL"_s, u"PAYMENTWALL_IDEAL"_s}, {}};
    QCOMPARE(misfits(link, Catalogue::bundled()), (QList<qsizetype>{1, 3}));
    link.currency = u"JPY"_s;
    link.countryCode = u"JP"_s;
    QCOMPARE(misfits(link, Catalogue::bundled()), (QList<qsizetype>{0, 3}));
    link.currency = u"yen"_s; // an unknown currency makes no method a misfit
    link.countryCode.clear();
    QCOMPARE(misfits(link, Catalogue::bundled()), QList<qsizetype>());
}

QTEST_GUILESS_MAIN(TestMethodFinder)
#include "tst_methodfinder.moc"
