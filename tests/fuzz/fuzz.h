// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// What each fuzz target has: reads one input and stops the program where a promise of the parser is
/// broken. With Clang it is linked to libFuzzer, else to replay.cpp, which reads the corpus.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace linktill {

/// Stops where the fuzzer notices, in every kind of build.
#define PROMISE(condition, shown)                                                                    \
    do {                                                                                             \
        if (!(condition)) {                                                                          \
            qCritical("Broken: %s\n%s", #condition, qUtf8Printable(shown));                          \
            std::abort();                                                                            \
        }                                                                                            \
    } while (false)

/// An input: the first two characters choose among languages and currencies or countries, the rest is
/// what was typed.
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
