// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/goods.h"
#include "desk/ledgerjob.h"

#include <QDialog>
#include <QPointer>

#include <memory>

namespace Ui {
class GoodsDialog;
}

namespace linktill::gui {

class GoodsModel;

/// The goods that are known: found, added, edited, deleted. Deleting can be undone until the list is
/// closed.
class GoodsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The ledger outlives it. Shows the goods of this account and of all; a new one's price is asked
    /// for in `currency`.
    GoodsDialog(Ledger &ledger, const QString &accountId, const QString &currency,
                QWidget *parent = nullptr);
    ~GoodsDialog() override;

private:
    void buildTable();
    void load();
    void showPage(const ArticlePage &page);
    void enable();
    QList<Article> selected() const;
    void edit(const Article &article);
    void editSelected();
    void deleteSelected();
    void undo();
    void tell(const QString &sentence);

    Ledger &m_ledger;
    QString m_accountId, m_currency;
    std::unique_ptr<Ui::GoodsDialog> m_ui;
    GoodsModel *m_model;
    QPointer<LedgerJob> m_job; ///< the newest question wins
    QList<ArticleId> m_deleted; ///< what Undo brings back
};

} // namespace linktill::gui
