// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/goodsfile.h"
#include "desk/ledgerjob.h"
#include "gui/dialogs/goodsdialog.h"

#include <QDialog>
#include <QPointer>

#include <memory>

namespace Ui {
class ImportDialog;
}

namespace linktill::gui {

/// Goods from a file, as ImportDialog is for customers: what was noticed can be seen on the first rows
/// and changed, rows that are no goods are listed and can be saved. Reads aside; nothing is kept before
/// Import, then all or nothing. Deletes itself.
class GoodsImport : public QDialog
{
    Q_OBJECT

public:
    /// `accountId` is given to each article; prices are in `currency` where the file does not say.
    GoodsImport(GoodsServices services, const QString &accountId, const QString &currency,
                const QString &file, QWidget *parent = nullptr);
    ~GoodsImport() override;

Q_SIGNALS:
    void imported(const linktill::ArticlesAdded &added);

private:
    /// What came of looking into the file.
    struct Looked
    {
        QByteArray bytes;
        GoodsFileForm form;
        QList<QStringList> preview;
        ReadGoods read;
    };
    enum class Look { First, NewColumns, SameColumns };

    void build();
    void look(Look what);
    void show(const Looked &looked);
    void showPreview();
    void addColumnBox(int column);
    void showBad();
    void changed();
    void keep();
    void saveBad();
    void hint(const QString &sentence);

    GoodsServices m_services;
    QString m_accountId, m_currency, m_file;
    std::unique_ptr<Ui::ImportDialog> m_ui;
    Looked m_looked;
    QPointer<LedgerJob> m_job;
    bool m_showing = false;
};

} // namespace linktill::gui
