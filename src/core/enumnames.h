// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace linktill {

/// Holds a value of an enumeration with the name by which files and scripts know it. They never use its
/// number, which changes when a value is added before it. A table of these stands beside the enumeration.
template <class E> struct Named
{
    E value;
    const char *name;
};
template <class E> Named(E, const char *) -> Named<E>; // Clang before 17 does not deduce it by itself

/// Returns the name of a value; empty when the table lacks it, which a test finds:
/// tests/application/tst_enumnames.cpp.
template <class T, class E> QString nameIn(const T &table, E value)
{
    for (const auto &entry : table) {
        if (entry.value == value)
            return QString::fromLatin1(entry.name);
    }
    return {};
}

/// Returns the value of a name; nothing when the table lacks the name.
template <class E, class T> std::optional<E> valueIn(const T &table, const QString &name)
{
    for (const auto &entry : table) {
        if (name == QLatin1String(entry.name))
            return entry.value;
    }
    return std::nullopt;
}

} // namespace linktill
