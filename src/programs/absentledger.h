// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/customerrepository.h"
#include "application/ports/draftrepository.h"
#include "application/ports/ledgermaintenance.h"
#include "application/ports/linkrepository.h"
#include "application/ports/methodrepository.h"
#include "application/ports/productrepository.h"
#include "application/ports/templaterepository.h"
#include "core/module.h"

namespace linktill {

/// Answers every question to an absent ledger with this error.
class LedgerIsMissing
{
public:
    explicit LedgerIsMissing(QString detail) : m_detail(std::move(detail)) {}
    template <class T> operator LedgerResult<T>() const
    {
        return Failure{LedgerError{LedgerFault::NotInstalled, m_detail, 0}};
    }

private:
    QString m_detail;
};

class AbsentLinks final : public LinkRepository
{
public:
    explicit AbsentLinks(const LedgerIsMissing &missing) : m_missing(missing) {}
    LedgerResult<LinkKey> begin(const Sending &) override { return m_missing; }
    LedgerResult<Link> settle(const LinkKey &, const Outcome<CreatedLink> &) override { return m_missing; }
    LedgerResult<Link> adopt(const LinkKey &, const LinkStatus &, const std::optional<SentContent> &) override
    {
        return m_missing;
    }
    LedgerResult<QList<Link>> unsettled() override { return m_missing; }
    LedgerResult<QList<Link>> openEdits() override { return m_missing; }

    LedgerResult<Link> recordStatus(const LinkKey &, const LinkStatus &) override { return m_missing; }
    LedgerResult<Link> beginEdit(const LinkKey &, const QByteArray &, const QByteArray &) override
    {
        return m_missing;
    }
    LedgerResult<Link> recordEdit(const LinkKey &, const LinkContent &, const QByteArray &) override
    {
        return m_missing;
    }
    LedgerResult<Link> recordEditFailure(const LinkKey &, const CallFailure &) override { return m_missing; }
    LedgerResult<Link> settleEdit(const LinkKey &, const std::optional<SentContent> &) override
    {
        return m_missing;
    }
    LedgerResult<Link> recordCancel(const LinkKey &) override { return m_missing; }
    LedgerResult<Link> recordShared(const LinkKey &, const QString &) override { return m_missing; }
    LedgerResult<bool> recordSharedFirst(const LinkKey &, const QString &) override { return m_missing; }
    LedgerResult<Link> recordSentAgain(const LinkKey &, const QString &, const QDateTime &) override
    {
        return m_missing;
    }
    LedgerResult<Link> giveUp(const LinkKey &) override { return m_missing; }
    LedgerResult<Link> setArchived(const LinkKey &, bool) override { return m_missing; }

    LedgerResult<QList<Link>> takeExpiring(int) override { return m_missing; }
    LedgerResult<QList<Link>> leaseForRefresh(int, std::chrono::seconds, const QStringList &) override
    {
        return m_missing;
    }
    LedgerResult<Done> refreshAt(const LinkKey &, const QDateTime &) override { return m_missing; }
    LedgerResult<QDateTime> nextRefresh() override { return m_missing; }

    LedgerResult<LinkId> orderIdUsed(const QString &, const QString &) override { return m_missing; }
    LedgerResult<QString> nextOrderNumber(const QString &, const QString &) override { return m_missing; }
    LedgerResult<LinkId> linkRefUsed(const QString &, const QString &) override { return m_missing; }
    LedgerResult<LinkHistory> link(LinkId) override { return m_missing; }
    LedgerResult<QList<Link>> find(const QString &) override { return m_missing; }
    LedgerResult<LinkPage> page(const LinkQuery &) override { return m_missing; }
    LedgerResult<LinkSums> sums(const LinkFilter &) override { return m_missing; }
    LedgerResult<LinkNews> newsSince(qint64) override { return m_missing; }
    LedgerResult<QStringList> creators() override { return m_missing; }

private:
    const LedgerIsMissing &m_missing;
};

class AbsentDrafts final : public DraftRepository
{
public:
    explicit AbsentDrafts(const LedgerIsMissing &missing) : m_missing(missing) {}
    LedgerResult<Done> save(const SavedDraft &) override { return m_missing; }
    LedgerResult<QList<SavedDraft>> all() override { return m_missing; }
    LedgerResult<SavedDraft> draft(const QString &) override { return m_missing; }
    LedgerResult<SavedDraft> acquire(const QString &) override { return m_missing; }
    LedgerResult<SavedDraft> acquireLeft(const QString &) override { return m_missing; }
    LedgerResult<Done> remove(const QString &) override { return m_missing; }

private:
    const LedgerIsMissing &m_missing;
};

class AbsentCustomers final : public CustomerRepository
{
public:
    explicit AbsentCustomers(const LedgerIsMissing &missing) : m_missing(missing) {}
    LedgerResult<QList<KnownCustomer>> find(const QString &, const QString &, int) override
    {
        return m_missing;
    }
    LedgerResult<CustomerPage> page(const QString &, const PageMark &, int) override { return m_missing; }
    LedgerResult<KnownCustomer> customer(CustomerId) override { return m_missing; }
    LedgerResult<CustomersAdded> add(const QList<KnownCustomer> &, const AddOptions &,
                                     const Watch &) override
    {
        return m_missing;
    }
    LedgerResult<int> undo(const CustomersAdded &) override { return m_missing; }
    LedgerResult<KnownCustomer> save(const KnownCustomer &) override { return m_missing; }
    LedgerResult<KnownCustomer> merge(CustomerId, const QList<CustomerId> &) override { return m_missing; }
    LedgerResult<Done> remove(const QList<CustomerId> &) override { return m_missing; }
    LedgerResult<Done> restore(const QList<CustomerId> &) override { return m_missing; }

private:
    const LedgerIsMissing &m_missing;
};

class AbsentProducts final : public ProductRepository
{
public:
    explicit AbsentProducts(const LedgerIsMissing &missing) : m_missing(missing) {}
    LedgerResult<QList<Product>> find(const QString &, const QString &, int) override { return m_missing; }
    LedgerResult<Product> withBarcode(const QString &, const QString &) override { return m_missing; }
    LedgerResult<ProductPage> page(const QString &, const PageMark &, int) override { return m_missing; }
    LedgerResult<Product> save(const Product &) override { return m_missing; }
    LedgerResult<ProductsAdded> add(const QList<Product> &, const AddOptions &, const Watch &) override
    {
        return m_missing;
    }
    LedgerResult<int> undo(const ProductsAdded &) override { return m_missing; }
    LedgerResult<Done> remove(const QList<ProductId> &) override { return m_missing; }
    LedgerResult<Done> restore(const QList<ProductId> &) override { return m_missing; }

private:
    const LedgerIsMissing &m_missing;
};

class AbsentMethods final : public MethodRepository
{
public:
    explicit AbsentMethods(const LedgerIsMissing &missing) : m_missing(missing) {}
    LedgerResult<AccountMethods> of(const QString &) override { return m_missing; }
    LedgerResult<AccountMethods> save(const QString &, const MethodSet &) override { return m_missing; }
    LedgerResult<AccountMethods> rename(const QString &, const QString &, const QString &) override
    {
        return m_missing;
    }
    LedgerResult<AccountMethods> remove(const QString &, const QString &) override { return m_missing; }
    LedgerResult<AccountMethods> makeDefault(const QString &, const QString &) override
    {
        return m_missing;
    }

private:
    const LedgerIsMissing &m_missing;
};

class AbsentTemplates final : public TemplateRepository
{
public:
    explicit AbsentTemplates(const LedgerIsMissing &missing) : m_missing(missing) {}
    LedgerResult<QList<LinkTemplate>> of(const QString &) override { return m_missing; }
    LedgerResult<LinkTemplate> named(const QString &, const QString &) override { return m_missing; }
    LedgerResult<LinkTemplate> defaultOf(const QString &) override { return m_missing; }
    LedgerResult<LinkTemplate> save(const LinkTemplate &) override { return m_missing; }
    LedgerResult<Done> remove(const QList<TemplateId> &) override { return m_missing; }
    LedgerResult<Done> restore(const QList<TemplateId> &) override { return m_missing; }
    LedgerResult<Done> makeDefault(const QString &, TemplateId) override { return m_missing; }

private:
    const LedgerIsMissing &m_missing;
};

class AbsentMaintenance final : public LedgerMaintenance
{
public:
    explicit AbsentMaintenance(const LedgerIsMissing &missing) : m_missing(missing) {}
    LedgerResult<Done> examine() override { return m_missing; }
    LedgerResult<LedgerBackup> backUpWhenDue() override { return m_missing; }
    LedgerResult<LedgerBackup> backUpNow() override { return m_missing; }
    LedgerResult<QList<LedgerBackup>> backups() override { return m_missing; }
    LedgerResult<LedgerDamage> damage() override { return m_missing; }
    LedgerResult<QString> restore(const QString &) override { return m_missing; }
    LedgerResult<Done> startAfresh() override { return m_missing; }

private:
    const LedgerIsMissing &m_missing;
};

/// Stands for the ledger when the module that keeps it is not installed. It remembers nothing and answers
/// every question with an error, so that nothing is sent, and everything that needs no ledger works.
class AbsentLedger final : public Ledger
{
public:
    explicit AbsentLedger(const MissingModule &module) : m_missing(module.detail) {}

    LinkRepository &links() override { return m_links; }
    DraftRepository &drafts() override { return m_drafts; }
    CustomerRepository &customers() override { return m_customers; }
    ProductRepository &products() override { return m_products; }
    TemplateRepository &templates() override { return m_templates; }
    MethodRepository &methods() override { return m_methods; }
    /// Returns the care for a file that only the missing module could read.
    LedgerMaintenance *maintenance() override { return &m_maintenance; }

    LedgerResult<Done> state() override { return m_missing; }
    /// Runs the work at once, since there is nothing to wait for.
    void run(LedgerQueue, std::function<void()> work) override { work(); }

private:
    LedgerIsMissing m_missing;
    AbsentLinks m_links{m_missing};
    AbsentDrafts m_drafts{m_missing};
    AbsentCustomers m_customers{m_missing};
    AbsentProducts m_products{m_missing};
    AbsentTemplates m_templates{m_missing};
    AbsentMethods m_methods{m_missing};
    AbsentMaintenance m_maintenance{m_missing};
};

} // namespace linktill
