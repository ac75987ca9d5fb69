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

/// What is remembered of one link.
struct LinkRow
{
    Link link;
    QByteArray request;      ///< as last sent
    QList<qint64> lines;     ///< numbers of the events, which count through all links
    QList<LinkEvent> events; ///< oldest first
    LinkContent sent;          ///< who is billed and what methods it names is learned once it exists
    bool remembersCustomer = false;
    QDateTime sender;    ///< until when it is being sent; invalid: not at all
    QDateTime refresher; ///< until when its status is being asked for
};

/// A row that can be removed and brought back.
template <class T> struct Removable
{
    T value;
    bool isRemoved = false;
};

struct LearnedAddress
{
    CheckoutAddress address;
    QString reference; ///< of the last link that said so
    int links = 0;
};

struct MethodsRow
{
    QMap<QString, MethodSet> sets; ///< by name
    QList<std::pair<PaymentMethod, int>> used; ///< how often
};

/// What the parts of a ledger in memory share. Changes are made to a copy, which takes its place when all of
/// them went well.
struct Tables
{
    qint64 lines = 0; ///< number of the newest event
    QMap<LinkId, LinkRow> links;
    QMap<std::pair<QString, QString>, qint64> orderCounts; ///< by account and series
    QMap<std::pair<QString, Environment>, LearnedAddress> addresses; ///< by account
    QMap<QString, SavedDraft> drafts;
    QMap<CustomerId, Removable<KnownCustomer>> customers;
    QMap<ProductId, Removable<Product>> products;
    QMap<TemplateId, Removable<LinkTemplate>> templates;
    QMap<QString, TemplateId> defaultTemplates; ///< by account
    QMap<QString, MethodsRow> methods; ///< by account
};

/// Who writes where.
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
