// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/customers/customersmodel.h"

#include "core/phone.h"
#include "core/region.h"

#include <QLocale>

namespace linktill::gui {

void CustomersModel::setCustomers(const QList<KnownCustomer> &customers, bool hasMore)
{
    beginResetModel();
    m_customers = customers;
    m_shownPhones.clear();
    m_hasMore = hasMore;
    endResetModel();
}

void CustomersModel::append(const QList<KnownCustomer> &customers, bool hasMore)
{
    m_hasMore = hasMore;
    if (customers.isEmpty())
        return;
    const int first = int(m_customers.size());
    beginInsertRows({}, first, first + int(customers.size()) - 1);
    m_customers += customers;
    endInsertRows();
}

const KnownCustomer *CustomersModel::at(int row) const
{
    return row >= 0 && row < m_customers.size() ? &m_customers[row] : nullptr;
}

int CustomersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_customers.size());
}

int CustomersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CustomersModel::data(const QModelIndex &index, int role) const
{
    const KnownCustomer *customer = index.isValid() ? at(index.row()) : nullptr;
    if (!customer)
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Used)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return customer->contact.name;
    case Email:
        return customer->contact.email;
    case Phone:
        return shownPhone(customer->contact.phone);
    case Used:
        return QLocale().toString(customer->used);
    case LastUsed:
        return customer->lastUsed.isValid()
            ? shortDate(customer->lastUsed.toLocalTime().date())
            : QString();
    default:
        return {};
    }
}

QString CustomersModel::shownPhone(const QString &phone) const
{
    const auto shown = m_shownPhones.constFind(phone);
    if (phone.isEmpty() || shown != m_shownPhones.cend())
        return phone.isEmpty() ? QString() : *shown;
    return *m_shownPhones.insert(phone, nicePhone(phone, {}));
}

QVariant CustomersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Email:
        return tr("E-mail");
    case Phone:
        return tr("Phone");
    case Used:
        return tr("Links");
    case LastUsed:
        return tr("Last link");
    default:
        return {};
    }
}

bool CustomersModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void CustomersModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_hasMore = false; // until more have been appended
    Q_EMIT moreWanted();
}

} // namespace linktill::gui
