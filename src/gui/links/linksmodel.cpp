// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/links/linksmodel.h"

#include "application/wording/accountwording.h"
#include "application/wording/linkwording.h"
#include "core/currency.h"
#include "core/region.h"
#include "gui/widgets/theme.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace linktill::gui {

namespace {

/// Returns the colour of a link's state, which only repeats what the word says; invalid for none.
QVariant colourOf(const Link &link)
{
    if (!link.openEdit.isEmpty())
        return Theme::color(Role::Warning);
    switch (link.state) {
    case LinkState::Success:
        return Theme::color(Role::Success);
    case LinkState::Unknown:
    case LinkState::NotSent:
        return Theme::color(Role::Warning);
    case LinkState::Refused:
        return Theme::color(Role::Danger);
    case LinkState::Expired:
    case LinkState::Cancelled:
        return Theme::color(Role::Muted);
    default:
        return {};
    }
}

QString customerOf(const LinkFacts &facts)
{
    for (const QString &text : {facts.customer.name, facts.customer.email, facts.customer.phone}) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString textOf(const Link &link, int column)
{
    switch (column) {
    case LinksModel::CreatedAt:
        return shownInstant(link.created);
    case LinksModel::State:
        return linkStateWord(link);
    case LinksModel::Amount:
        return shownAmount(link);
    case LinksModel::Customer:
        return customerOf(link.facts);
    case LinksModel::Description:
        return link.facts.description.simplified();
    case LinksModel::OrderNumber:
        return link.facts.orderId;
    case LinksModel::AccountName:
        return link.accountName;
    case LinksModel::EnvironmentWord:
        return environmentWord(link.environment);
    case LinksModel::Expires:
        return shownInstant(link.facts.expires);
    case LinksModel::ChangedAt:
        return shownInstant(link.changed);
    case LinksModel::Reference:
        return link.reference;
    case LinksModel::Creator:
        return link.creator;
    default:
        return {};
    }
}

/// Returns the full description, which a narrow column cuts short, or what an open edit changes.
QVariant toolTipOf(const Link &link, int column)
{
    if (column == LinksModel::Description)
        return link.facts.description;
    const bool isMarked = column == LinksModel::State || column == LinksModel::Amount;
    return isMarked && !link.openEdit.isEmpty() ? QVariant(openEditText(link)) : QVariant();
}

} // namespace

QString shownInstant(const QDateTime &utc)
{
    return utc.isValid() ? shortDateTime(utc.toLocalTime()) : QString();
}

QString shownAmount(qint64 minor, const QString &currency)
{
    if (const auto money = Money::fromMinor(minor, currency))
        return money->display(QLocale());
    // The sum of many links may be more than Money can hold.
    const QString plain = plainFromMinor(minor, std::max(currencyDigits(currency), 0));
    return QStringLiteral("%1 %2").arg(currency, plain);
}

QString shownAmount(const Link &link)
{
    const QString amount = shownAmount(link.facts.amount, link.facts.currency);
    const QList<ChangeWords> changes = openEditWords(link);
    const auto money = std::find_if(changes.begin(), changes.end(),
                                    [](const ChangeWords &change) { return change.isMoney; });
    //: %1 is the amount of a link, %2 what it is if an edit was saved
    return money == changes.end() ? amount : LinksModel::tr("%1 or %2").arg(amount, money->after);
}

int LinksModel::rowOf(LinkId id) const
{
    const auto at = std::find_if(m_links.begin(), m_links.end(),
                                 [id](const Link &link) { return link.id == id; });
    return at == m_links.end() ? -1 : int(at - m_links.begin());
}

void LinksModel::setLinks(const QList<Link> &links, bool more)
{
    m_more = more;
    m_asked = false;
    sortTo(links);
    insertMissing(links);
}

/// Puts the rows that stay into the order of `links` and removes the others.
void LinksModel::sortTo(const QList<Link> &links)
{
    QHash<LinkId, int> place;
    place.reserve(links.size());
    for (int i = 0; i < links.size(); ++i)
        place.insert(links[i].id, i);
    const int gone = int(links.size());
    QList<int> order(m_links.size()); // old rows
    for (int i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto placeOf = [&](int row) { return place.value(m_links[row].id, gone); };
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return placeOf(a) < placeOf(b); });
    const auto stays = std::count_if(order.begin(), order.end(),
                                     [&](int row) { return placeOf(row) < gone; });
    if (!std::is_sorted(order.begin(), order.end())) {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        QList<int> newRow(order.size());
        QList<Link> sorted;
        sorted.reserve(order.size());
        for (int i = 0; i < order.size(); ++i) {
            newRow[order[i]] = i;
            sorted.append(m_links[order[i]]);
        }
        m_links = sorted;
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        for (const QModelIndex &old : from)
            to.append(index(newRow[old.row()], old.column()));
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }
    if (stays < m_links.size()) {
        beginRemoveRows({}, int(stays), int(m_links.size()) - 1);
        m_links.resize(stays);
        endRemoveRows();
    }
}

/// Inserts the links that have no row yet and updates the others. The rows must be in the order of
/// `links`, see sortTo().
void LinksModel::insertMissing(const QList<Link> &links)
{
    for (int i = 0; i < links.size(); ++i) {
        if (i < m_links.size() && m_links[i].id == links[i].id) {
            if (m_links[i] != links[i]) {
                m_links[i] = links[i];
                Q_EMIT dataChanged(index(i, 0), index(i, ColumnCount - 1));
            }
            continue;
        }
        int end = i + 1;
        while (end < links.size() && (i >= m_links.size() || links[end].id != m_links[i].id))
            ++end;
        beginInsertRows({}, i, end - 1);
        m_links = m_links.mid(0, i) + links.mid(i, end - i) + m_links.mid(i);
        endInsertRows();
        i = end - 1;
    }
}

void LinksModel::append(const QList<Link> &links, bool more)
{
    m_more = more;
    m_asked = false;
    QSet<LinkId> known;
    known.reserve(m_links.size());
    for (const Link &link : std::as_const(m_links))
        known.insert(link.id);
    QList<Link> fresh;
    std::copy_if(links.begin(), links.end(), std::back_inserter(fresh),
                 [&known](const Link &link) { return !known.contains(link.id); });
    if (fresh.isEmpty())
        return;
    const int at = int(m_links.size());
    beginInsertRows({}, at, at + int(fresh.size()) - 1);
    m_links.append(fresh);
    endInsertRows();
}

void LinksModel::replace(const Link &link)
{
    const int row = rowOf(link.id);
    if (row < 0)
        return;
    m_links[row] = link;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void LinksModel::remove(LinkId id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_links.removeAt(row);
    endRemoveRows();
}

std::optional<LinkColumn> LinksModel::orderOf(int column)
{
    switch (column) {
    case CreatedAt:
        return LinkColumn::Created;
    case State:
        return LinkColumn::State;
    case Amount:
        return LinkColumn::Amount;
    case Customer:
        return LinkColumn::Customer;
    case Description:
        return LinkColumn::Description;
    case OrderNumber:
        return LinkColumn::OrderId;
    case Expires:
        return LinkColumn::Expires;
    case ChangedAt:
        return LinkColumn::Changed;
    default:
        return std::nullopt;
    }
}

QString LinksModel::columnTitle(int column)
{
    switch (column) {
    case CreatedAt:
        return tr("Created");
    case State:
        return tr("State");
    case Amount:
        return tr("Amount");
    case Customer:
        return tr("Customer");
    case Description:
        return tr("For");
    case OrderNumber:
        return tr("Order number");
    case AccountName:
        return tr("Account");
    case EnvironmentWord:
        return tr("Environment");
    case Expires:
        return tr("Expires");
    case ChangedAt:
        return tr("Last change");
    case Reference:
        return tr("Reference");
    case Creator:
        return tr("Made by");
    default:
        return {};
    }
}

int LinksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_links.size());
}

int LinksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LinksModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_links.size())
        return {};
    const Link &link = m_links[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(link, index.column());
    case Qt::ToolTipRole:
        return toolTipOf(link, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return index.column() == State ? colourOf(link) : QVariant();
    case EnvironmentRole:
        return index.column() == EnvironmentWord ? environmentName(link.environment) : QVariant();
    default:
        return {};
    }
}

QVariant LinksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return columnTitle(section);
    if (role == Qt::TextAlignmentRole)
        return int((section == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

bool LinksModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_asked;
}

void LinksModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    Q_EMIT moreWanted();
}

void LinksModel::sort(int column, Qt::SortOrder order)
{
    if (const auto by = orderOf(column))
        Q_EMIT orderWanted({*by, order});
}

} // namespace linktill::gui
