// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/article.h"
#include "application/ports/ledgerjob.h"
#include "application/ports/table.h"

#include <QDialog>
#include <QPointer>

#include <memory>

namespace Ui {
class GoodsDialog;
}

namespace linktill::gui {

class FileDialogs;
class GoodsModel;

/// What the dialog is given; all borrowed, all outlive it.
struct GoodsServices
{
    Ledger &ledger;
    FileDialogs &dialogs;
    CsvReaderSource csvReader = {}; ///< without it no file is imported
};

/// The goods that are known: found, added, edited, deleted, brought in and taken out. Deleting can be
/// undone until the list is closed.
class GoodsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Shows the goods of this account and of all; a new one's price is asked for in `currency`.
    GoodsDialog(GoodsServices services, const QString &accountId, const QString &currency,
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
    void askForFile();
    void askWhereToSave();
    /// Whose goods are made here: those made up for practice stay there.
    QString owner() const;
    void tell(const QString &sentence);

    GoodsServices m_services;
    Ledger &m_ledger;
    QString m_accountId, m_currency;
    std::unique_ptr<Ui::GoodsDialog> m_ui;
    GoodsModel *m_model;
    QPointer<LedgerJob> m_job; ///< the newest question wins
    QList<ArticleId> m_deleted; ///< what Undo brings back
};

} // namespace linktill::gui
