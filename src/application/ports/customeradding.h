// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/likelydoubles.h"
#include "application/ports/samecustomer.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <span>

namespace linktill {

/// Adds customers to a store, one row after the other, by the rules of samecustomer.h. Every kind of ledger
/// uses it, for lists, trials and links.
///
/// What the store has under an e-mail address, a phone or a bare name is asked for once, when the first row has
/// it; what later rows have to find of earlier ones is kept up to date in memory. So a trial, which never
/// writes, takes exactly the same way as adding does, and a detail that all rows share costs no more than any
/// other. For 100,000 rows this takes about 100 MB.
class CustomerAdding
{
public:
    enum class From {
        List,
        Link, ///< one customer, who has just got a link
    };
    /// The store must outlive it.
    CustomerAdding(CustomerStore &store, const QDateTime &now, const AddOptions &options,
                   From from = From::List);

    /// Tells which rows of a list are added next, so that the store can look for many at once. May be left out.
    void expect(std::span<const KnownCustomer> rows);
    /// Adds a row, which must outlive this object and stay where it is.
    void add(const KnownCustomer &row);
    const CustomersAdded &added() const { return m_added; }

private:
    /// The same person as the ledger knows them; nobody where that would be a guess.
    struct Same
    {
        std::optional<KnownCustomer> known;
        bool hasOtherName = false; ///< the e-mail address is known under a name that does not fit
    };
    /// Customers that share a detail.
    struct Group
    {
        QList<CustomerHint> all;
        QHash<QString, QList<CustomerHint>> exact; ///< by a second detail; filled once there are many
    };
    using Groups = QHash<QString, Group>;

    void prepare();
    bool mayHave(const QString &key) const;
    Same sameAs(const KnownCustomer &row);
    std::optional<KnownCustomer> sameByPhone(const KnownCustomer &row);
    std::optional<KnownCustomer> sameByName(const KnownCustomer &row);
    std::optional<KnownCustomer> doubleOf(const KnownCustomer &row);

    QList<CustomerId> &withEmail(const KnownCustomer &like);
    Group &withPhone(const KnownCustomer &like);
    Group &bareWithName(const KnownCustomer &like);
    using Detail = QString (*)(const CustomerHint &);
    const QList<CustomerHint> &exactly(Group &group, const QString &exactly, Detail detail);
    static void join(Group &group, const CustomerHint &hint, bool isIn, Detail detail);
    /// Returns a customer as the rows so far have left it.
    KnownCustomer record(CustomerId id);
    CustomerHint present(const CustomerHint &hint);
    bool hasPhone(CustomerId id, const QString &phone);

    void insert(const KnownCustomer &row);
    void update(const KnownCustomer &before, KnownCustomer known);
    /// Lets later rows find the customer, who is new or was `before`, by its details.
    void file(const KnownCustomer &customer, const KnownCustomer &before);

    CustomerStore &m_store;
    const QDateTime m_now;
    const AddOptions m_options;
    const From m_from;
    CustomersAdded m_added;

    QHash<QString, QList<CustomerId>> m_emails;
    Groups m_phones, m_bareNames;
    NamesakeIndex m_names;
    QSet<size_t> m_details; ///< numbers for the e-mail addresses and phones that the store had at the beginning
    bool m_isPrepared = false;
    QHash<CustomerId, const KnownCustomer *> m_fresh; ///< as rows of the list
    QSet<CustomerId> m_changed; ///< known and fresh ones that a row has changed
    QSet<CustomerId> m_before;  ///< those of m_added.before, also in a trial
    QHash<CustomerId, KnownCustomer> m_tried;         ///< in a trial: these, as they would be
    QHash<CustomerId, KnownCustomer> m_loaded;        ///< for this row
};

} // namespace linktill
