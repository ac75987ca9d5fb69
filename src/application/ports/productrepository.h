// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"
#include "application/ports/onmatch.h"
#include "application/ports/product.h"

#include <functional>

namespace linktill {

/// Port to the products that the ledger knows. `accountId` tells which products are meant: those of
/// this account and those of all accounts. The rules of Ledger hold.
class ProductRepository
{
public:
    virtual ~ProductRepository() = default;

    /// Finds products by the beginnings of words of name and barcode, whatever the case, accents
    /// and script. Sorted by name.
    virtual LedgerResult<QList<Product>> find(const QString &accountId, const QString &typed,
                                              int limit) = 0;
    /// Returns the product with that barcode, a GTIN in any of its forms, or a product without an
    /// id when there is none.
    virtual LedgerResult<Product> withBarcode(const QString &accountId, const QString &barcode) = 0;
    /// Returns all products, page by page and sorted by name.
    virtual LedgerResult<ProductPage> page(const QString &accountId, const PageMark &after,
                                           int limit) = 0;
    /// Saves the product as edited; a product with id 0 is added. Fails with Busy when another
    /// product has its barcode.
    virtual LedgerResult<Product> save(const Product &product) = 0;
    /// Adds all products or none. A product is recognised by its barcode, else by its name where
    /// only one product has it; sameproduct.h has the rules. Two rows of one list with the same name and no
    /// barcode that differ are two products. `goesOn` is called every hundred products and at the end with
    /// the number looked at so far; when it returns false, all of them are taken back. A trial never keeps
    /// others from writing; ask for it with maintaining() in ledgerjob.h.
    using Watch = std::function<bool(int added)>;
    virtual LedgerResult<ProductsAdded> add(const QList<Product> &products, const AddOptions &options = {},
                                            const Watch &goesOn = {}) = 0;
    /// Takes back what one add() did, all of it in one step: removes what was fresh, and gives what was
    /// changed the details that it had. A product that was edited since, or was changed and removed since,
    /// stays as it is. Returns how many these are.
    virtual LedgerResult<int> undo(const ProductsAdded &added) = 0;
    virtual LedgerResult<Done> remove(const QList<ProductId> &ids) = 0;
    /// Undoes remove().
    virtual LedgerResult<Done> restore(const QList<ProductId> &ids) = 0;
};

} // namespace linktill
