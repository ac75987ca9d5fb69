// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/knowncustomer.h"

#include <QAbstractTableModel>
#include <QHash>

namespace linktill::gui {

/// Shows customers as a table; emits moreWanted() when the page is to append more of them.
class CustomersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Email, Phone, Used, LastUsed, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCustomers(const QList<KnownCustomer> &customers, bool hasMore);
    void append(const QList<KnownCustomer> &customers, bool hasMore);
    /// Returns null for a row that does not exist.
    const KnownCustomer *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    QString shownPhone(const QString &phone) const;

    QList<KnownCustomer> m_customers;
    bool m_hasMore = false;
    /// The shown form of each phone number: to read a number takes longer than to paint its row.
    mutable QHash<QString, QString> m_shownPhones;
};

} // namespace linktill::gui
