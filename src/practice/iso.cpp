// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/iso.h"

#include <QLocale>

#include <string_view>

namespace linktill::practice {

namespace {

using List = std::string_view;

constexpr List noDecimals = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";
constexpr List twoDecimals =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN "
    "BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP "
    "GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP "
    "LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR "
    "NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN "
    "SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR "
    "ZMW ZWG ZWL";
constexpr List threeDecimals = "BHD IQD JOD KWD LYD OMR TND";
constexpr List fourDecimals = "CLF UYW";

constexpr List countries =
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR "
    "BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ "
    "EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW "
    "GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY "
    "KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV "
    "MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY "
    "QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG "
    "TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM "
    "ZW";
static_assert((countries.size() + 1) / 3 == 249);

bool holds(List list, const QString &code, qsizetype length)
{
    if (code.size() != length)
        return false;
    for (const QChar c : code) {
        if (c < u'A' || c > u'Z')
            return false;
    }
    return list.find(code.toStdString()) != List::npos;
}

constexpr int maxDigits = 15; ///< a double holds that many exactly

} // namespace

std::optional<int> currencyDigits(const QString &code)
{
    if (holds(twoDecimals, code, 3))
        return 2;
    if (holds(noDecimals, code, 3))
        return 0;
    if (holds(threeDecimals, code, 3))
        return 3;
    if (holds(fourDecimals, code, 3))
        return 4;
    return std::nullopt;
}

bool isCountry(const QString &code)
{
    return holds(countries, code, 2);
}

QString plainNumber(double number)
{
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

int decimalsOf(double number)
{
    const QString text = plainNumber(number);
    const qsizetype point = text.indexOf(u'.');
    return point < 0 ? 0 : static_cast<int>(text.size() - point - 1);
}

std::optional<qint64> minorUnits(double number, int digits)
{
    const int decimals = decimalsOf(number);
    QString text = plainNumber(number);
    text.remove(u'.');
    text += QString(qMax(0, digits - decimals), u'0');
    if (decimals > digits || text.size() > maxDigits)
        return std::nullopt;
    return text.toLongLong();
}

QString groupedAmount(double number, int digits)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number, 'f', digits);
}

} // namespace linktill::practice
