// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledger.h"
#include "support/memory/memorycustomers.h"
#include "support/memory/memorydrafts.h"
#include "support/memory/memorylinks.h"
#include "support/memory/memorymethods.h"
#include "support/memory/memoryproducts.h"
#include "support/memory/memorytables.h"
#include "support/memory/memorytemplates.h"

namespace linktill::memory {

/// Keeps a ledger in memory for tests of pages: until it is deleted it behaves as the one on SQL
/// (tests/ledger/tst_ledgercontract.cpp). It is asked from one thread only, and runs work there at
/// once; answers of jobs come with the next turn of the event loop. It has no file, so there is
/// nothing to maintain, and no other program knows it.
class MemoryLedger final : public Ledger
{
public:
    /// `clock` must outlive the ledger.
    MemoryLedger(QString user, const Clock &clock)
        : m_memory{std::move(user), &clock, QStringLiteral("memory"), {}}
    {
    }

    MemoryLinks &links() override { return m_links; }
    MemoryDrafts &drafts() override { return m_drafts; }
    MemoryCustomers &customers() override { return m_customers; }
    MemoryProducts &products() override { return m_products; }
    MemoryTemplates &templates() override { return m_templates; }
    MemoryMethods &methods() override { return m_methods; }
    LedgerMaintenance *maintenance() override { return nullptr; }

    LedgerResult<Done> state() override { return Done(); }
    void run(LedgerQueue, std::function<void()> work) override { work(); }

private:
    Memory m_memory;
    MemoryLinks m_links{m_memory};
    MemoryDrafts m_drafts{m_memory};
    MemoryCustomers m_customers{m_memory};
    MemoryProducts m_products{m_memory};
    MemoryTemplates m_templates{m_memory};
    MemoryMethods m_methods{m_memory};
};

} // namespace linktill::memory
