// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/hostlook.h"

#include "core/ascii.h"

#include <QStringList>
#include <QUrl>

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/uspoof.h>

#include <algorithm>
#include <memory>

namespace linktill {

namespace {

/// Returns a checker that accepts names in one script, or in Latin and one other script that nobody takes for
/// Latin.
const USpoofChecker *checker()
{
    static const std::unique_ptr<USpoofChecker, decltype(&uspoof_close)> one = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<USpoofChecker, decltype(&uspoof_close)> made(uspoof_open(&status),
                                                                     &uspoof_close);
        uspoof_setRestrictionLevel(made.get(), USPOOF_MODERATELY_RESTRICTIVE);
        uspoof_setChecks(made.get(),
                         USPOOF_RESTRICTION_LEVEL | USPOOF_INVISIBLE | USPOOF_MIXED_NUMBERS,
                         &status);
        return made;
    }();
    return one.get();
}

/// Returns a key that all texts that look the same have in common.
QString skeletonOf(const QString &text)
{
    QString skeleton(text.size() * 4 + 16, Qt::Uninitialized);
    UErrorCode status = U_ZERO_ERROR;
    const int length = uspoof_getSkeleton(
        checker(), 0, reinterpret_cast<const UChar *>(text.utf16()), int(text.size()),
        reinterpret_cast<UChar *>(skeleton.data()), int(skeleton.size()), &status);
    return U_SUCCESS(status) ? skeleton.left(length) : text;
}

bool isLatin(const QString &label)
{
    const auto points = label.toUcs4();
    return std::all_of(points.begin(), points.end(), [](uint point) {
        UErrorCode status = U_ZERO_ERROR;
        const UScriptCode script = uscript_getScript(UChar32(point), &status);
        return script == USCRIPT_LATIN || script == USCRIPT_COMMON || script == USCRIPT_INHERITED;
    });
}

bool isMixed(const QString &label)
{
    UErrorCode status = U_ZERO_ERROR;
    return uspoof_check(checker(), reinterpret_cast<const UChar *>(label.utf16()),
                        int(label.size()), nullptr, &status) != 0;
}

} // namespace

QString asciiHost(const QString &host)
{
    return QString::fromLatin1(QUrl::toAce(host, QUrl::IgnoreIDNWhitelist)).toLower();
}

QString shownHost(const QString &host)
{
    return QUrl::fromAce(asciiHost(host).toLatin1(), QUrl::IgnoreIDNWhitelist);
}

bool isLookAlike(const QString &host)
{
    const QStringList labels = shownHost(host).split(u'.');
    // Under a top-level domain in another script, a name in that script is to be expected.
    const bool isForeign = !isAscii(labels.last());
    return std::any_of(labels.begin(), labels.end(), [isForeign](const QString &label) {
        return !isAscii(label) &&
               (isMixed(label) || (!isForeign && !isLatin(label) && isAscii(skeletonOf(label))));
    });
}

bool looksLike(const QString &host, const QString &other)
{
    // The skeleton is made twice, since the first one turns 0 into a capital O, which has to match a small o.
    const auto look = [](const QString &name) {
        return skeletonOf(skeletonOf(shownHost(name).toLower()).toLower());
    };
    return asciiHost(host) != asciiHost(other) && look(host) == look(other);
}

char32_t bidiControlIn(const QString &text)
{
    const auto points = text.toUcs4();
    const auto found = std::find_if(points.begin(), points.end(), [](uint point) {
        return u_hasBinaryProperty(UChar32(point), UCHAR_BIDI_CONTROL);
    });
    return found == points.end() ? 0 : *found;
}

QString withTurnsSpelledOut(const QString &text)
{
    QString readable = text;
    for (qsizetype at = text.size() - 1; at >= 0; --at) {
        const char16_t unit = text[at].unicode();
        if ((unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069))
            readable.replace(at, 1, u'<' + codePointName(unit) + u'>');
    }
    return readable;
}

QString codePointName(char32_t point)
{
    return QStringLiteral("U+") + QString::number(point, 16).toUpper().rightJustified(4, u'0');
}

} // namespace linktill
