// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/customeraddress.h"

#include "core/country.h"
#include "core/countrynames.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

QString commaJoined(QStringList texts)
{
    texts.removeAll(QString());
    return texts.join(u", "_s);
}

} // namespace

void setCountry(Address &address, const QString &written)
{
    const QString code = written.trimmed().toUpper();
    address.countryCode = isCountry(code) ? code : countryNamed(written);
    if (address.countryCode.isEmpty())
        address.countryName = written;
}

Address addressOf(const CustomerParts::AddressTexts &texts)
{
    const auto text = [&texts](const char *part) { return texts.value(QString::fromLatin1(part)).text; };
    Address address;
    address.line1 = text("line1");
    address.line2 = commaJoined({text("line2"), text("line3"), text("po_box")});
    address.city = text("city");
    QString &place = address.city.isEmpty() ? address.city : address.line2;
    place = commaJoined({place, text("district")});
    if (address.line1.isEmpty())
        std::swap(address.line1, address.line2);
    address.state = text("state");
    address.postalCode = text("postal_code");
    setCountry(address, text("country"));
    return address;
}

bool isSamePlace(const CustomerParts::AddressTexts &a, const CustomerParts::AddressTexts &b)
{
    return a.keys() == b.keys() && std::all_of(a.keyBegin(), a.keyEnd(), [&](const QString &part) {
        return a[part].text.compare(b[part].text, Qt::CaseInsensitive) == 0;
    });
}

bool hasParts(const CustomerParts::AddressTexts &texts)
{
    return std::any_of(texts.keyBegin(), texts.keyEnd(), [](const QString &part) {
        return part != "address"_L1 && part != "country"_L1;
    });
}

} // namespace linktill
