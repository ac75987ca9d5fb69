// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <string_view>
#include <utility>

namespace linktill {

/// Returns whether the enumeration has an enumerator with this value: compilers write other values as casts.
template <class E, E value> constexpr bool isEnumerator()
{
#ifdef _MSC_VER
    constexpr std::string_view name = __FUNCSIG__;
    return name[name.rfind(',') + 1] != '(';
#else
    constexpr std::string_view name = __PRETTY_FUNCTION__, before = "value = ";
    return name[name.rfind(before) + before.size()] != '(';
#endif
}

/// Returns all enumerators whose values are from 0 to 63.
template <class E> QList<E> enumerators()
{
    QList<E> all;
    const auto add = [&all]<int... n>(std::integer_sequence<int, n...>) {
        (void)(..., (isEnumerator<E, E(n)>() ? (void)all.append(E(n)) : void()));
    };
    add(std::make_integer_sequence<int, 64>());
    return all;
}

} // namespace linktill
