// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/imports/importsubject.h"

namespace linktill::gui {

/// Products, from tables.
class ProductSubject final : public ImportSubject
{
public:
    /// Each product gets `ownerId`, which is empty for all accounts. Prices are in `currency` where
    /// the file names none.
    ProductSubject(QString accountId, QString ownerId, QString currency)
        : m_accountId(std::move(accountId)), m_ownerId(std::move(ownerId)),
          m_currency(std::move(currency))
    {
    }

    bool isGoods() const override { return true; }
    QString accountId() const override { return m_accountId; }
    ImportContents read(const ImportRequest &request) const override;
    QList<FieldWord> fields() const override;
    QString title() const override;
    QString whenKnown() const override;
    QString nothingFound() const override;
    QString fileFilter() const override;
    QStringList layouts() const override;

private:
    QString m_accountId, m_ownerId, m_currency;
};

} // namespace linktill::gui
