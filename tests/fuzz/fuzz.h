// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Reads one input and stops the program where the parser breaks a promise. Each fuzz target defines it. In
/// a build with LINKTILL_FUZZ it is linked to libFuzzer, otherwise to replay.cpp, which reads the corpus.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace linktill {

/// Aborts when the condition is false, in every kind of build, so that the fuzzer notices. `shown` is the
/// text to print.
#define PROMISE(condition, shown)                                                                    \
    do {                                                                                             \
        if (!(condition)) {                                                                          \
            qCritical("Broken: %s\n%s", #condition, qUtf8Printable(shown));                          \
            std::abort();                                                                            \
        }                                                                                            \
    } while (false)

/// Splits an input: the first byte chooses a locale, the second a currency, a country or a time zone, and
/// the rest is what was typed, in UTF-8.
struct Typed
{
    explicit Typed(const std::uint8_t *data, std::size_t size)
        : first(size > 0 ? data[0] : 0), second(size > 1 ? data[1] : 0)
    {
        if (size > 2)
            text = QString::fromUtf8(reinterpret_cast<const char *>(data) + 2, qsizetype(size - 2));
    }

    template <std::size_t N> QString pick(unsigned by, const char *const (&list)[N]) const
    {
        return QString::fromLatin1(list[by % N]);
    }

    unsigned first, second;
    QString text;
};

constexpr const char *const locales[] = {"en_US", "de_DE", "fr_CH", "th_TH", "vi_VN", "ja_JP", "ko_KR",
                                         "ar_EG", "hi_IN", "id_ID", "zh_TW", "pt_BR", "sv_SE", "fa_IR"};
constexpr const char *const countries[] = {"US", "DE", "CH", "TH", "VN", "JP", "KR", "EG",
                                           "IN", "ID", "TW", "BR", "SE", "GB", "XX", ""};

} // namespace linktill
