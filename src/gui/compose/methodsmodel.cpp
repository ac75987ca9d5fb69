// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/methodsmodel.h"

#include "core/catalogue.h"

namespace linktill::gui {

void MethodsModel::setCatalogue(CatalogueSource catalogue)
{
    beginResetModel();
    m_catalogue = std::move(catalogue);
    endResetModel();
}

int MethodsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int MethodsModel::columnWeight(int column) const { return column == ChannelColumn ? 2 : 3; }

QString MethodsModel::heading(int column) const
{
    return column == ChannelColumn ? tr("Channel") : tr("Method");
}

QString MethodsModel::raw(int row, int column) const
{
    const PaymentMethod &chosen = m_rows.at(row);
    return column == ChannelColumn ? chosen.channel : chosen.method;
}

void MethodsModel::setRaw(int row, int column, const QString &text)
{
    PaymentMethod &chosen = m_rows[row];
    (column == ChannelColumn ? chosen.channel : chosen.method) = text;
}

QString MethodsModel::display(int row, int column) const
{
    const PaymentMethod &chosen = m_rows.at(row);
    const QString key = raw(row, column);
    if (!m_catalogue || key.isEmpty())
        return key;
    if (column == ChannelColumn) {
        const Channel *channel = m_catalogue().channel(chosen.channel);
        return channel && !channel->name.isEmpty() ? channel->name : key;
    }
    const ChannelMethod *method = m_catalogue().method(chosen.channel, chosen.method);
    return method && !method->name.isEmpty() ? method->name : key;
}

} // namespace linktill::gui
