// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/saveddraft.h"

#include <QAbstractTableModel>
#include <QHash>

namespace linktill::gui {

/// Shows saved drafts, in the order in which they were given.
class DraftsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, AccountName, Changed, ColumnCount };

    /// `accounts` has names by account id. `inForm` is the id of the draft that this window's form holds.
    explicit DraftsModel(QHash<QString, QString> accounts, QString inForm, QObject *parent = nullptr);

    const QList<SavedDraft> &drafts() const { return m_drafts; }
    void setDrafts(const QList<SavedDraft> &drafts);
    void setInForm(const QString &id);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString titleOf(const SavedDraft &draft) const;

    QHash<QString, QString> m_accounts;
    QString m_inForm;
    QList<SavedDraft> m_drafts;
};

} // namespace linktill::gui
