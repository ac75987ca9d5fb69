// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "desk/customerfile.h"
#include "desk/ledgerjob.h"

#include <QBasicTimer>
#include <QDialog>
#include <QPointer>

#include <atomic>
#include <memory>

class QComboBox;

namespace Ui {
class ImportDialog;
}

namespace linktill::gui {

class FileDialogs;

/// What the dialog is given; all borrowed, all outlive it.
struct ImportServices
{
    Ledger &ledger;
    FileDialogs &dialogs;
    CsvReader readCsv;
    Account account; ///< to which the customers belong
};

/// Customers from a file: what was noticed of its encoding, separator and columns can be seen on its
/// first rows and changed. Rows that are no customers are listed and can be saved to mend them. Reads
/// aside; nothing is kept before Import. Deletes itself.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(ImportServices services, const QString &file, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// While customers are being imported, that is cancelled first.
    void reject() override;

Q_SIGNALS:
    void imported(const linktill::CustomersAdded &added);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    /// What came of looking into the file.
    struct Looked
    {
        QByteArray bytes;
        CustomerFileForm form;
        QList<QStringList> preview;
        ReadCustomers read;
    };
    enum class Look { First, NewColumns, SameColumns };

    /// Shared with the ledger's thread.
    struct Progress
    {
        std::atomic<int> done = 0;
        std::atomic<bool> isCancelled = false;
    };

    void build();
    void look(Look what);
    void show(const Looked &looked);
    void showPreview();
    void showBad();
    void changed();
    void keep();
    void kept(const LedgerResult<CustomersAdded> &added);
    void hint(const QString &sentence);
    void setFormEnabled(bool enabled);
    void saveBad();

    ImportServices m_services;
    QString m_file;
    std::unique_ptr<Ui::ImportDialog> m_ui;
    Looked m_looked;
    QList<QComboBox *> m_columnBoxes;
    QPointer<LedgerJob> m_job;
    std::shared_ptr<Progress> m_progress; ///< while customers are being imported
    QBasicTimer m_look;
    bool m_showing = false;
};

} // namespace linktill::gui
