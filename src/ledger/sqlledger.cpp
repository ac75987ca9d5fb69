// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/sqlledger.h"

#include "ledger/methods.h"
#include "ledger/openledger.h"
#include "ledger/sqlcustomers.h"
#include "ledger/sqldrafts.h"
#include "ledger/sqlitemaintenance.h"
#include "ledger/sqllinks.h"
#include "ledger/sqlproducts.h"
#include "ledger/templates.h"

namespace linktill::ledger {

SqlLedger::SqlLedger(Setup setup)
    : m_open(std::make_unique<OpenLedger>(std::move(setup))),
      m_links(std::make_unique<SqlLinks>(*m_open)),
      m_drafts(std::make_unique<SqlDrafts>(*m_open)),
      m_customers(std::make_unique<SqlCustomers>(*m_open)),
      m_products(std::make_unique<SqlProducts>(*m_open)),
      m_templates(std::make_unique<SqlTemplates>(*m_open)),
      m_methods(std::make_unique<SqlMethods>(*m_open)),
      m_maintenance(std::make_unique<SqliteMaintenance>(*m_open, inFlight()))
{
}

SqlLedger::~SqlLedger()
{
    finish();
}

void SqlLedger::finish()
{
    m_open->finish(); // the remaining work needs the parts, so they must still exist
}

LinkRepository &SqlLedger::links()
{
    return *m_links;
}

DraftRepository &SqlLedger::drafts()
{
    return *m_drafts;
}

CustomerRepository &SqlLedger::customers()
{
    return *m_customers;
}

ProductRepository &SqlLedger::products()
{
    return *m_products;
}

TemplateRepository &SqlLedger::templates()
{
    return *m_templates;
}

MethodRepository &SqlLedger::methods()
{
    return *m_methods;
}

LedgerMaintenance *SqlLedger::maintenance()
{
    return m_maintenance.get();
}

LedgerResult<Done> SqlLedger::state()
{
    if (const auto fault = m_open->state())
        return Failure{*fault};
    return Done();
}

void SqlLedger::run(LedgerQueue queue, std::function<void()> work)
{
    m_open->queue(queue).post(std::move(work));
}

} // namespace linktill::ledger
