// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledger.h"
#include "core/clock.h"

#include <memory>

/// Room `ledger`: the application's memory on SQL: its schema, migrations, journal, lists, search,
/// backups. Everything that only SQLite has is in sqlite.cpp. No network, no sentences for people.
namespace linktill::ledger {

class OpenLedger;

/// Keeps the ledger in one file of the profile's folder; several programs may have it open at once.
/// Two threads each have a connection: one writes, the other only reads. A third one starts when
/// there is maintenance to do. The constructor starts opening the file but does not wait for it;
/// the first question does.
class SqlLedger : public Ledger
{
public:
    struct Setup
    {
        QString folder; ///< of the profile; made when it is missing
        QString user;   ///< of the system; creates links, stands in lines of the timeline
        const Clock *clock = nullptr; ///< is asked from the ledger's threads; must outlive the ledger
        int maxPages = 0; ///< for tests: the disk is full after this many pages; 0: no limit
    };
    explicit SqlLedger(Setup setup);
    ~SqlLedger() override; ///< waits for all work that was asked for

    LinkRepository &links() override;
    DraftRepository &drafts() override;
    CustomerRepository &customers() override;
    ProductRepository &products() override;
    TemplateRepository &templates() override;
    MethodRepository &methods() override;
    LedgerMaintenance *maintenance() override;

    LedgerResult<Done> state() override;
    void run(LedgerQueue queue, std::function<void()> work) override;

protected:
    OpenLedger &open() const { return *m_open; }
    /// Does all work that was asked for, while the parts that a derived class has put in place still exist.
    void finish();

private:
    const std::unique_ptr<OpenLedger> m_open;
    const std::unique_ptr<LinkRepository> m_links;
    const std::unique_ptr<DraftRepository> m_drafts;
    const std::unique_ptr<CustomerRepository> m_customers;
    const std::unique_ptr<ProductRepository> m_products;
    const std::unique_ptr<TemplateRepository> m_templates;
    const std::unique_ptr<MethodRepository> m_methods;
    const std::unique_ptr<LedgerMaintenance> m_maintenance;
};

} // namespace linktill::ledger
