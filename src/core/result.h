// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <type_traits>
#include <utility>
#include <variant>

namespace linktill {

/// Wraps an error so that a Result whose value and error have one type stays unambiguous.
template <class E> struct Failure
{
    E error;
};
template <class E> Failure(E) -> Failure<E>;

/// Holds either a value or the reason why there is none. Stands in for std::expected (C++23).
template <class T, class E> class [[nodiscard]] Result
{
public:
    Result(T good) : m_state(std::in_place_index<0>, std::move(good)) {}
    Result(Failure<E> failure) : m_state(std::in_place_index<1>, std::move(failure.error)) {}
    /// Takes an error without Failure around it, when its type converts to the error's and not to the
    /// value's.
    template <class Reason>
        requires(!std::is_same_v<std::remove_cvref_t<Reason>, Result>
                 && !std::is_convertible_v<Reason, T> && std::is_convertible_v<Reason, E>)
    Result(Reason &&reason) : m_state(std::in_place_index<1>, std::forward<Reason>(reason))
    {
    }

    explicit operator bool() const { return m_state.index() == 0; }
    const T &value() const { return std::get<0>(m_state); }
    T &value() { return std::get<0>(m_state); }
    const T &operator*() const { return value(); }
    const T *operator->() const { return &value(); }
    const E &error() const { return std::get<1>(m_state); }

    /// Gives the value to `next`, which returns a Result with the same type of error; without a value,
    /// returns this error.
    template <class Next> std::invoke_result_t<Next, const T &> andThen(Next &&next) const
    {
        if (*this)
            return std::forward<Next>(next)(value());
        return Failure<E>{error()};
    }

private:
    std::variant<T, E> m_state;
};

} // namespace linktill
