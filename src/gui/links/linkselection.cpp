// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/links/linkselection.h"

#include "gui/links/linksmodel.h"

#include <QItemSelectionModel>

#include <algorithm>

namespace linktill::gui {

LinkSelection::LinkSelection(LinksModel &model, QItemSelectionModel &rows, QObject *parent)
    : QObject(parent), m_model(model), m_rows(rows)
{
    connect(&rows, &QItemSelectionModel::selectionChanged, this, &LinkSelection::rowsChanged);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { rowsCame(first, last); });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_holding)
            Q_EMIT changed();
    });
}

QList<Link> LinkSelection::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_rows.selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<Link> links;
    links.reserve(rows.size());
    for (const int row : std::as_const(rows))
        links.append(m_model.links().at(row));
    return links;
}

QList<Link> LinkSelection::links() const
{
    return m_holding ? m_held : selectedRows() + m_away;
}

void LinkSelection::hold()
{
    if (m_holding)
        return;
    m_held = links();
    m_holding = true;
}

void LinkSelection::settle()
{
    if (!m_holding)
        return;
    m_holding = false;
    m_away.clear();
    for (const Link &link : std::as_const(m_held)) {
        const int row = m_model.rowOf(link.id);
        if (row < 0)
            m_away.append(link);
        else
            selectRow(row);
    }
    m_held.clear();
    Q_EMIT changed();
}

void LinkSelection::release()
{
    m_holding = false;
    m_held.clear();
    m_away.clear();
}

void LinkSelection::update(const Link &link)
{
    for (QList<Link> *links : {&m_away, &m_held}) {
        for (Link &kept : *links) {
            if (kept.id == link.id)
                kept = link;
        }
    }
    if (!m_holding)
        Q_EMIT changed();
}

/// Forgets selected links without a row: a person who changes the selection means the visible rows only.
void LinkSelection::rowsChanged()
{
    if (m_holding || m_selecting)
        return;
    m_away.clear();
    Q_EMIT changed();
}

void LinkSelection::rowsCame(int first, int last)
{
    if (m_holding || m_away.isEmpty())
        return;
    for (int row = first; row <= last; ++row) {
        const LinkId id = m_model.links().at(row).id;
        const auto away = std::find_if(m_away.begin(), m_away.end(),
                                       [id](const Link &link) { return link.id == id; });
        if (away == m_away.end())
            continue;
        m_away.erase(away);
        selectRow(row);
    }
}

void LinkSelection::selectRow(int row)
{
    m_selecting = true;
    m_rows.select(m_model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_selecting = false;
}

} // namespace linktill::gui
