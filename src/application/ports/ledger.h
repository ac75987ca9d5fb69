// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/inflight.h"
#include "application/ports/ledgerresult.h"

#include <functional>

namespace linktill {

class CustomerRepository;
class DraftRepository;
class LedgerMaintenance;
class LinkRepository;
class MethodRepository;
class ProductRepository;
class TemplateRepository;
enum class LedgerQueue;

/// Port to the application's memory, which consists of parts. Include the header of each part that
/// you use. All functions of all parts may be called from any thread and wait for the disk; a
/// window asks through application/ports/ledgerjob.h. Every function that changes something is one
/// transaction: it is done and on the disk, or not done at all.
class Ledger
{
public:
    virtual ~Ledger() = default;

    virtual LinkRepository &links() = 0;
    virtual DraftRepository &drafts() = 0;
    virtual CustomerRepository &customers() = 0;
    virtual ProductRepository &products() = 0;
    virtual TemplateRepository &templates() = 0;
    virtual MethodRepository &methods() = 0;
    /// Returns null unless the ledger is a file on this computer; see askFile().
    virtual LedgerMaintenance *maintenance() = 0;

    /// Returns whether the ledger can be written. A ledger that could not be opened, or has
    /// vanished, is tried again here and with every writing function, unless it is damaged or made
    /// by a newer version.
    virtual LedgerResult<Done> state() = 0;

    /// Calls of this program that are on their way and will be written down here.
    InFlight &inFlight() { return m_inFlight; }

    /// Runs `work` on a thread of the ledger, after all earlier work of that queue. `work` may call
    /// the functions above; in the reading queue only those that change nothing. It is never lost:
    /// the ledger's destructor waits for it.
    virtual void run(LedgerQueue queue, std::function<void()> work) = 0;

private:
    InFlight m_inFlight;
};

} // namespace linktill
