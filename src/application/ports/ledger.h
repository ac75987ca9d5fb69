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

/// Port to the application's memory, which is asked for its parts; who uses a part includes its header.
/// All functions of all parts may be called from any thread and wait for the disk; a window asks
/// through application/ports/ledgerjob.h. Every function that changes something is one transaction:
/// done and on the disk, or not at all.
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
    /// Null unless the ledger is a file on this computer, see askFile().
    virtual LedgerMaintenance *maintenance() = 0;

    /// Whether it can be written. A ledger that could not be opened, or vanished, is tried again here
    /// and with everything that writes, unless it is damaged or made by a newer version.
    virtual LedgerResult<Done> state() = 0;

    /// Calls of this program on their way that are to be written down here.
    InFlight &inFlight() { return m_inFlight; }

    /// Runs `work` on a thread of the ledger's, after what was given to that queue before. It may call
    /// the functions above, in the reading queue those that change nothing. Never lost: the ledger's
    /// destructor waits for it.
    virtual void run(LedgerQueue queue, std::function<void()> work) = 0;

private:
    InFlight m_inFlight;
};

} // namespace linktill
