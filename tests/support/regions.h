// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QScopeGuard>
#include <QTest>

namespace linktill {

/// The regions in which tests try everything that reads or writes numbers and days.
/// tests/unit/tst_regions.cpp says what each of them writes.
inline constexpr const char *triedRegions[] = {
    "fr_FR", "fr_TN", "fr_CH", "fr_CA", "fr_BE", "ar_TN", "ar_MA", "ar_SA", "ar_EG", "ar_KW",
    "ar_AE", "fa_IR", "he_IL", "tr_TR", "de_DE", "de_CH", "de_AT", "it_IT", "it_CH", "es_ES",
    "es_MX", "es_AR", "pt_BR", "pt_PT", "nl_NL", "da_DK", "nb_NO", "sv_SE", "fi_FI", "pl_PL",
    "cs_CZ", "bg_BG", "ru_RU", "uk_UA", "el_GR", "ro_RO", "id_ID", "ms_MY", "fil_PH", "th_TH",
    "vi_VN", "km_KH", "lo_LA", "my_MM", "si_LK", "hi_IN", "en_IN", "bn_BD", "ne_NP", "ja_JP",
    "ko_KR", "zh_CN", "zh_TW", "zh_HK", "en_SG", "en_US", "en_GB", "en_DE", "pt_CV"
};

/// Adds a test row for each region, with its name in the column "region".
inline void addRegionRows()
{
    QTest::addColumn<QString>("region");
    for (const char *region : triedRegions)
        QTest::newRow(region) << QString::fromLatin1(region);
}

/// Uses the region's form of numbers in the program until the returned guard is destroyed.
[[nodiscard]] inline auto inRegion(const QString &region)
{
    const QLocale before;
    QLocale::setDefault(QLocale(region));
    return qScopeGuard([before] { QLocale::setDefault(before); });
}

} // namespace linktill
