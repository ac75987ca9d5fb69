// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"
#include "application/ports/product.h"

#include <functional>

namespace linktill {

/// Port to the products that the ledger knows. `accountId` tells whose are meant: its own and those of
/// all. The rules of Ledger hold.
class ProductRepository
{
public:
    virtual ~ProductRepository() = default;

    /// By the beginnings of words of name and barcode, without case, accents and script; by name.
    virtual LedgerResult<QList<Product>> find(const QString &accountId, const QString &typed,
                                              int limit) = 0;
    /// With that barcode, a GTIN in whichever of its forms; without an id when there is none.
    virtual LedgerResult<Product> withBarcode(const QString &accountId, const QString &barcode) = 0;
    /// All of them by name.
    virtual LedgerResult<ProductPage> page(const QString &accountId, const PageMark &after,
                                           int limit) = 0;
    /// As edited; a new one with id 0. Busy when another product has its barcode.
    virtual LedgerResult<Product> save(const Product &product) = 0;
    /// One is known again by its barcode, else by its name where only one has it: then what it says wins,
    /// and nothing that was known is emptied. Two of one list with the same name and no barcode that say
    /// different things are two.
    /// All or none; told now and then how many were added, and false takes all of it back.
    using Watch = std::function<bool(int added)>;
    virtual LedgerResult<ProductsAdded> add(const QList<Product> &products,
                                            const Watch &goesOn = {}) = 0;
    virtual LedgerResult<Done> remove(const QList<ProductId> &ids) = 0;
    /// Undoes remove().
    virtual LedgerResult<Done> restore(const QList<ProductId> &ids) = 0;
};

} // namespace linktill
