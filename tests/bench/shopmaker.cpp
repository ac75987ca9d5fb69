// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ports/customerrepository.h"
#include "application/ports/ledger.h"
#include "application/ports/productrepository.h"
#include "bench/shopmaker.h"

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

constexpr int atOnce = 10'000;

} // namespace

QList<KnownCustomer> sampleCustomers(const QString &accountId, int from, int count)
{
    static const QStringList first{u"Nguyễn"_s, u"Trần"_s, u"สมชาย"_s, u"วิภา"_s, u"Anna"_s,
                                   u"さくら"_s, u"김"_s, u"Иван"_s, u"José"_s};
    static const QStringList last{u"Văn Đức"_s, u"Thị Linh"_s, u"ใจดี"_s, u"ศรีสุข"_s, u"Smith"_s,
                                  u"はなこ"_s, u"민수"_s, u"Петров"_s, u"García"_s, u"Müller"_s,
                                  u"Phan"_s};
    QList<KnownCustomer> all;
    for (int i = from; i < from + count; ++i) {
        KnownCustomer customer;
        customer.accountId = accountId;
        customer.contact = {first[i % first.size()] + u' ' + last[i / 7 % last.size()],
                            u"c%1@example.com"_s.arg(i), u"+668%1"_s.arg(10000000 + i)};
        all << customer;
    }
    return all;
}

QList<Product> sampleGoods(int count)
{
    static const QStringList kinds{u"Coffee"_s, u"Green tea"_s, u"กาแฟ"_s, u"Cà phê"_s, u"Notebook"_s,
                                   u"お茶"_s, u"Pencil"_s};
    static const QStringList forms{u"beans"_s, u"cup"_s, u"gift set"_s, u"refill"_s, u"sample"_s};
    QList<Product> all;
    for (int i = 0; i < count; ++i) {
        Product product;
        product.name = u"%1 %2 %3"_s.arg(kinds[i % kinds.size()], forms[i / 7 % forms.size()])
                           .arg(i);
        product.barcode = u"885%1"_s.arg(1000000000 + i);
        product.prices = {{u"THB"_s, 1000 + i}, {u"JPY"_s, 50 + i}};
        all << product;
    }
    return all;
}

LedgerResult<Done> makeCustomers(Ledger &ledger, const QString &accountId, int count)
{
    for (int from = 0; from < count; from += atOnce) {
        const auto added =
            ledger.customers().add(sampleCustomers(accountId, from, qMin(atOnce, count - from)));
        if (!added)
            return Failure{added.error()};
    }
    return Done{};
}

LedgerResult<Done> makeGoods(Ledger &ledger, int count)
{
    const auto added = ledger.products().add(sampleGoods(count));
    if (!added)
        return Failure{added.error()};
    return Done{};
}
