// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/entry/scannedcode.h"

#include "core/barcode.h"
#include "core/entry/itemtext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

constexpr qsizetype minKeys = 6; ///< fewer keys may look like a code by chance

/// Holds the signs that the same keys give, without and with Shift, row by row from the key before 1.
struct Layout
{
    QString plain, shifted;
};

const Layout &us()
{
    static const Layout layout{uR"(`1234567890-=qwertyuiop[]\asdfghjkl;'zxcvbnm,./)"_s,
                               uR"(~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?)"_s};
    return layout;
}

const QList<Layout> &otherLayouts()
{
    static const QList<Layout> layouts{
        // Thai, Kedmanee (TIS 820)
        {u"_ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฃฟหกดเ้่าสวงผปแอิืทมใฝ"_s,
         u"%+๑๒๓๔ู฿๕๖๗๘๙๐\"ฎฑธํ๊ณฯญฐ,ฅฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ"_s},
        // French, AZERTY
        {u"²&é\"'(-è_çà)=azertyuiop^$*qsdfghjklmùwxcvbn,;:!"_s,
         u"~1234567890°+AZERTYUIOP¨£µQSDFGHJKLM%WXCVBN?./§"_s},
        // German, QWERTZ
        {u"^1234567890ß´qwertzuiopü+#asdfghjklöäyxcvbnm,.-"_s,
         u"°!\"§$%&/()=?`QWERTZUIOPÜ*'ASDFGHJKLÖÄYXCVBNM;:_"_s},
    };
    return layouts;
}

/// Returns what the same keys give on a US keyboard; empty when one of the letters is not of that layout.
QString onUsKeyboard(const QString &text, const Layout &layout)
{
    QString keys;
    for (const QChar letter : text) {
        const qsizetype plain = layout.plain.indexOf(letter);
        const qsizetype shifted = plain < 0 ? layout.shifted.indexOf(letter) : -1;
        if (plain < 0 && shifted < 0)
            return {};
        keys += plain >= 0 ? us().plain[plain] : us().shifted[shifted];
    }
    return keys;
}

struct Reading
{
    QString code;
    bool isCertain = false;
};

/// Returns whether the keys of another layout can only have been meant as a code: they give only digits, or
/// the typed text has letters that no code has. "X-TRA-BIO" gives "X6TRQ6BIO" by the French layout, but is a
/// name.
bool isMeant(const QString &keys, const QString &typed)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto isForeign = [](QChar c) { return c.unicode() > 0x7f; };
    return keys.size() >= minKeys && (std::all_of(keys.begin(), keys.end(), isDigit) ||
                                        std::any_of(typed.begin(), typed.end(), isForeign));
}

QString inLatinDigits(QString text)
{
    for (QChar &letter : text) {
        if (letter.digitValue() >= 0)
            letter = QChar(u'0' + letter.digitValue());
    }
    return text;
}

/// Adds the text itself, and the codes in it. A GTIN-14 without indicator is given as EAN-13.
void addReadings(QList<Reading> &readings, const QString &text, bool isCertain)
{
    static const QRegularExpression aim(u"^\\]([A-Za-z])([0-9A-Za-z])(.+)$"_s);
    static const QRegularExpression gs1(u"^(?:\\(01\\)|01)([0-9]{14})"_s);
    QString code = text;
    if (const auto match = aim.match(text); match.hasMatch()) {
        code = match.captured(3);
        if (match.captured(1) == u'E' &&
            match.captured(2) == u'3') // with a two or five digit add-on
            code.truncate(13);
        isCertain = true;
    }
    if (const auto match = gs1.match(code); match.hasMatch() && isGtin(match.captured(1))) {
        const QString gtin = match.captured(1);
        readings << Reading{gtin.startsWith(u'0') ? gtin.mid(1) : gtin, true};
    }
    readings << Reading{code, isCertain || isGtin(code)};
}

QList<Reading> readingsOf(const QString &typed)
{
    QList<Reading> readings;
    addReadings(readings, inLatinDigits(typed), false);
    for (const Layout &layout : otherLayouts()) {
        const QString keys = onUsKeyboard(typed, layout);
        QList<Reading> fresh;
        if (keys != typed)
            addReadings(fresh, keys, isMeant(keys, typed));
        for (const Reading &reading : std::as_const(fresh)) {
            if (looksLikeBarcode(reading.code)) // else it is a word of that language
                readings << reading;
        }
    }
    return readings;
}

} // namespace

QStringList codeReadings(const QString &typed)
{
    QStringList codes{typed};
    for (const Reading &reading : readingsOf(typed))
        codes << reading.code;
    codes.removeDuplicates();
    return codes;
}

QString scannedCode(const QString &typed)
{
    const QList<Reading> readings = readingsOf(typed);
    const auto certain = std::find_if(readings.begin(), readings.end(),
                                      [](const Reading &reading) { return reading.isCertain; });
    return certain == readings.end() ? typed : certain->code;
}

bool looksScanned(const QString &typed)
{
    const QString code = scannedCode(typed);
    return code != typed || looksLikeBarcode(code);
}

} // namespace linktill
