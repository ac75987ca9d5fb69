// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/foundmethods.h"

#include <QGuiApplication>
#include <QPalette>

namespace linktill::gui {

namespace {

constexpr qsizetype maxCodes = 3; ///< as many as fit into a cell; the tool tip has all

QString codes(const QStringList &list)
{
    if (list.isEmpty())
        return FoundMethods::tr("any"); // no limit of currencies or countries
    const QString few = list.first(qMin(maxCodes, list.size())).join(QLatin1String(", "));
    //: currencies or countries: "THB, VND, SGD and 12 more"
    return list.size() > maxCodes
        ? FoundMethods::tr("%1 and %n more", nullptr, int(list.size() - maxCodes)).arg(few)
        : few;
}

QString listed(const ChannelMethod &method)
{
    const bool live = method.live.value_or(false), sandbox = method.sandbox.value_or(false);
    if (live && sandbox)
        return FoundMethods::tr("Live, sandbox");
    if (live)
        return FoundMethods::tr("Live");
    return sandbox ? FoundMethods::tr("Sandbox") : FoundMethods::tr("Not listed");
}

} // namespace

void FoundMethods::setFound(const QList<FoundMethod> &found)
{
    beginResetModel();
    m_found = found;
    endResetModel();
}

void FoundMethods::setChosen(const QList<PaymentMethod> &chosen)
{
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    if (!m_found.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
}

int FoundMethods::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

int FoundMethods::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FoundMethods::text(const FoundMethod &found, int column) const
{
    switch (column) {
    case MethodColumn:
        //: a payment method that this account chose before
        return found.used ? tr("%1 (used before)").arg(found.method->name) : found.method->name;
    case ChannelColumn:
        return found.channel->name;
    case CurrenciesColumn:
        return codes(found.method->currencies);
    case CountriesColumn:
        return codes(found.method->countries);
    case ListedColumn:
        return listed(*found.method);
    default:
        return {};
    }
}

QVariant FoundMethods::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FoundMethod &found = m_found.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(found, index.column());
    case Qt::CheckStateRole:
        if (index.column() == MethodColumn)
            return isChosen(index.row()) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::ForegroundRole: // grey; the cells of currency and country say why
        return found.fits ? QVariant()
                          : QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText));
    case Qt::ToolTipRole: {
        if (index.column() == CurrenciesColumn && found.method->currencies.size() > maxCodes)
            return found.method->currencies.join(QLatin1String(", "));
        if (index.column() == CountriesColumn && found.method->countries.size() > maxCodes)
            return found.method->countries.join(QLatin1String(", "));
        const QString key = found.channel->key + QLatin1String(" · ") + found.method->key;
        return found.fits ? key : tr("Does not fit the link's currency or country.") + u'\n' + key;
    }
    case Qt::AccessibleTextRole: { // the first cell reads out the whole row
        QStringList parts;
        for (int column = 0; column < ColumnCount; ++column)
            parts << text(found, column);
        if (!found.fits)
            parts << tr("Does not fit the link's currency or country.");
        return index.column() == MethodColumn ? QVariant(parts.join(QLatin1String(", "))) : QVariant();
    }
    default:
        return {};
    }
}

QVariant FoundMethods::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MethodColumn:
        return tr("Method");
    case ChannelColumn:
        return tr("Channel");
    case CurrenciesColumn:
        return tr("Currencies");
    case CountriesColumn:
        return tr("Countries");
    default:
        return tr("Listed for");
    }
}

Qt::ItemFlags FoundMethods::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == MethodColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

bool FoundMethods::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != MethodColumn)
        return false;
    Q_EMIT pressed(m_found.at(index.row()).key(), value.toInt() == Qt::Checked);
    return true;
}

} // namespace linktill::gui
