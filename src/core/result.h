// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>
#include <variant>

namespace linktill {

/// Wraps an error so that a Result whose value and error have one type stays unambiguous.
template <class E> struct Failure
{
    E error;
};
template <class E> Failure(E) -> Failure<E>;

/// Either a value or the reason why there is none. Stands in for std::expected (C++23).
template <class T, class E> class [[nodiscard]] Result
{
public:
    Result(T good) : m_state(std::in_place_index<0>, std::move(good)) {}
    Result(Failure<E> failure) : m_state(std::in_place_index<1>, std::move(failure.error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    const T &value() const { return std::get<0>(m_state); }
    T &value() { return std::get<0>(m_state); }
    const T &operator*() const { return value(); }
    const T *operator->() const { return &value(); }
    const E &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, E> m_state;
};

} // namespace linktill
