// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/drafts/draftsmodel.h"

#include "application/links/leftform.h"
#include "gui/links/linksmodel.h"

namespace linktill::gui {

DraftsModel::DraftsModel(QHash<QString, QString> accounts, QString inForm, QObject *parent)
    : QAbstractTableModel(parent), m_accounts(std::move(accounts)), m_inForm(std::move(inForm))
{
}

void DraftsModel::setDrafts(const QList<SavedDraft> &drafts)
{
    beginResetModel();
    m_drafts = drafts;
    endResetModel();
}

void DraftsModel::setInForm(const QString &id)
{
    m_inForm = id;
    if (!m_drafts.isEmpty())
        Q_EMIT dataChanged(index(0, Title), index(int(m_drafts.size()) - 1, Title));
}

int DraftsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_drafts.size());
}

int DraftsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString DraftsModel::titleOf(const SavedDraft &draft) const
{
    if (changedLink(draft) && draft.lock != DraftLock::Elsewhere)
        //: changes of a link that were not sent; %1 says which link
        return tr("Changes: %1").arg(draft.title);
    if (draft.id == m_inForm) //: a draft in the list, which the form shows now
        return tr("%1 (in the form)").arg(draft.title);
    if (draft.lock == DraftLock::Elsewhere)
        return tr("%1 (open in another window)").arg(draft.title);
    return draft.title;
}

QVariant DraftsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const SavedDraft &draft = m_drafts[index.row()];
    switch (index.column()) {
    case Title:
        return titleOf(draft);
    case AccountName:
        return m_accounts.value(draft.accountId);
    case Changed:
        return shownInstant(draft.changed);
    default:
        return {};
    }
}

QVariant DraftsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Draft");
    case AccountName:
        return tr("Account");
    case Changed:
        return tr("Last changed");
    default:
        return {};
    }
}

} // namespace linktill::gui
