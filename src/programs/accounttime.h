// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/accounts/accountbook.h"
#include "core/clock.h"

namespace linktill {

/// Tells the time by which links of the active account live: the practice time for the practice account, and
/// the computer's for all others. The book and both clocks must outlive it.
class AccountTime final : public Clock
{
public:
    AccountTime(const AccountBook &book, const Clock &practice, const Clock &computer)
        : m_book(book), m_practice(practice), m_computer(computer)
    {
    }
    QDateTime now() const override { return m_book.active().isPractice() ? m_practice.now() : m_computer.now(); }

private:
    const AccountBook &m_book;
    const Clock &m_practice;
    const Clock &m_computer;
};

} // namespace linktill
