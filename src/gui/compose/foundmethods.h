// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/methodfinder.h"

#include <QAbstractTableModel>

namespace linktill::gui {

/// Lists the payment methods that were found, with a check box beside each. A pressed box only emits
/// pressed(); setChosen() decides which boxes are checked.
class FoundMethods : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MethodColumn, ChannelColumn, CurrenciesColumn, CountriesColumn, ListedColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFound(const QList<FoundMethod> &found);
    void setChosen(const QList<PaymentMethod> &chosen);
    const FoundMethod &at(int row) const { return m_found.at(row); }
    bool isChosen(int row) const { return m_chosen.contains(m_found.at(row).key()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void pressed(const linktill::PaymentMethod &method, bool chosen);

private:
    QString text(const FoundMethod &found, int column) const;

    QList<FoundMethod> m_found;
    QList<PaymentMethod> m_chosen;
};

} // namespace linktill::gui
