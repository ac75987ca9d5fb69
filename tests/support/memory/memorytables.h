// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/knowncustomer.h"
#include "application/ports/ledgerresult.h"
#include "application/ports/linktemplate.h"
#include "application/ports/methodset.h"
#include "application/ports/product.h"
#include "application/ports/saveddraft.h"
#include "core/checkout.h"
#include "core/clock.h"

#include <QMap>

#include <utility>

namespace linktill::memory {

/// Holds what is remembered of one link.
struct LinkRow
{
    Link link;
    QByteArray request;      ///< as last sent
    QList<qint64> lines;     ///< numbers of the events, which count through all links
    QList<LinkEvent> events; ///< oldest first
    LinkContent sent;          ///< its parties and methods are learned once the link exists
    bool remembersCustomer = false;
    QDateTime sender;    ///< until when the link is being sent; invalid: it is not being sent
    QDateTime refresher; ///< until when its status is being asked for
};

/// Holds a row that can be removed and restored.
template <class T> struct Removable
{
    T value;
    bool isRemoved = false;
    qint64 mergedInto = 0; ///< number of the customer that it was merged into
};

struct LearnedAddress
{
    CheckoutAddress address;
    QString reference; ///< of the last link whose answer gave this address
    int links = 0;
};

struct MethodsRow
{
    QMap<QString, MethodSet> sets; ///< by name
    QList<std::pair<PaymentMethod, int>> used; ///< with how often each was used
};

/// Holds what the parts of a ledger in memory share. A change is made to a copy, which replaces the
/// original when every step of the change has succeeded.
struct Tables
{
    qint64 lines = 0; ///< number of the newest event
    QMap<LinkId, LinkRow> links;
    QMap<std::pair<QString, QString>, qint64> orderCounts; ///< by account and series
    QMap<std::pair<QString, Environment>, LearnedAddress> addresses; ///< by account and environment
    QMap<QString, SavedDraft> drafts;
    QMap<CustomerId, Removable<KnownCustomer>> customers;
    QMap<ProductId, Removable<Product>> products;
    QMap<TemplateId, Removable<LinkTemplate>> templates;
    QMap<QString, TemplateId> defaultTemplates; ///< by account
    QMap<QString, MethodsRow> methods; ///< by account
};

/// Says who writes, when, and into which tables.
struct Memory
{
    QString user;
    const Clock *clock = nullptr;
    QString identity; ///< see LinkKey
    Tables tables;

    QDateTime now() const { return clock->now().toUTC(); }
};

template <class Row> qint64 nextId(const QMap<qint64, Row> &rows)
{
    return rows.isEmpty() ? 1 : rows.lastKey() + 1;
}

inline Failure<LedgerError> fail(LedgerFault fault, LinkId link = 0)
{
    return Failure{LedgerError{fault, QStringLiteral("in memory"), link}};
}

} // namespace linktill::memory
