// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/imports/importsubject.h"

namespace linktill::gui {

/// Customers, from tables and vCards.
class CustomerSubject final : public ImportSubject
{
public:
    /// `country` is that of phones without a "+".
    CustomerSubject(QString accountId, QString country)
        : m_accountId(std::move(accountId)), m_country(std::move(country))
    {
    }

    bool isGoods() const override { return false; }
    QString accountId() const override { return m_accountId; }
    ImportContents read(const ImportRequest &request) const override;
    QList<FieldWord> fields() const override;
    QString title() const override;
    QString whenKnown() const override;
    QString nothingFound() const override;
    QString fileFilter() const override;
    QStringList layouts() const override;

private:
    QString m_accountId, m_country;
};

} // namespace linktill::gui
