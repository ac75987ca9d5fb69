// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerjob.h"
#include "application/ports/tablefile.h"

#include <QBasicTimer>
#include <QDialog>
#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>

namespace Ui {
class ImportDialog;
}

namespace linktill::gui {

class FileDialogs;

/// Imports a file of customers or goods. Shows the first rows as read with the encoding, separator and
/// columns that were recognized, which a person can change. Lists the rows that cannot be used and can
/// save them, so that they can be mended. The file is read in another thread. Nothing is stored before
/// Import; then all good rows are stored or none. Deletes itself.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ~ImportDialog() override;

    /// Cancels the import while rows are being imported, and leaves the dialog open; else closes it.
    void reject() override;

protected:
    /// Holds what was found in the file.
    struct Looked
    {
        QByteArray bytes;
        TableForm form;
        QList<CsvRow> preview;
        std::function<void()> keep; ///< stores the good rows, then calls kept()
        qsizetype count = 0;
        QList<BadRow> bad;
        std::optional<BadFile> fault;
    };
    enum class Look { First, NewColumns, SameColumns };
    using Reader = std::function<Looked(Looked, Look)>;
    using Rows = std::function<void(const Looked &, const RowVisitor &)>;

    /// Names a kind of column: `text` is shown, `name` stands in TableForm.
    struct Heading
    {
        QString text, name;
    };
    struct Words
    {
        QList<Heading> headings;
        QString nothing; ///< "There are no goods in it."
        std::function<QString(int)> import; ///< "Import 3 customers"
    };

    ImportDialog(Ledger &ledger, FileDialogs &dialogs, const QString &file, Words words,
                 QWidget *parent);

    /// Begins to read the file; the constructor of the derived class calls it once. `reader` runs in a
    /// thread of the ledger. `rows` gives the file's rows once more, to save those that are left out.
    void begin(Reader reader, Rows rows);
    /// Returns the function that the ledger calls with the number of rows added so far; it returns false
    /// once the import is cancelled.
    std::function<bool(int)> watch() const;
    /// Closes the dialog when the rows were stored, or says why they were not.
    void kept(const std::optional<LedgerError> &error);
    Ledger &ledger() const { return m_ledger; }

    /// Has the ledger `add` all rows or none. Calls `told` with the result when that worked, then kept().
    template <class Added, class Told>
    void keepAll(typename LedgerJobFor<Added>::Question add, Told told)
    {
        auto *job = writing<Added>(m_ledger, std::move(add), this);
        connect(job, &LedgerJob::finished, this, [this, job, told] {
            if (!job->result())
                return kept(job->result().error());
            told(*job->result());
            kept({});
        });
        job->start();
    }
    /// Reads `table`, a CustomerFile or a ProductFile. `keep` gets the list of good rows later, in the thread
    /// of the dialog.
    template <class File, class Keep>
    static Looked lookInto(const File &table, Looked looked, Look what, Keep keep)
    {
        if (what == Look::First)
            looked.form = table.guessed();
        else if (what == Look::NewColumns)
            looked.form = table.withColumns(looked.form);
        looked.preview = table.preview(looked.form, previewRows);
        auto read = table.read(looked.form);
        looked.bad = std::move(read.bad);
        looked.fault = read.fault;
        looked.count = read.good.size();
        looked.keep = [keep, good = std::move(read.good)] { keep(good); };
        return looked;
    }

    void timerEvent(QTimerEvent *event) override;

private:
    static constexpr int previewRows = 6;

    /// Is shared with the ledger's thread.
    struct Progress
    {
        std::atomic<int> done = 0;
        std::atomic<bool> isCancelled = false;
    };

    void build();
    void changed();
    void look(Look what);
    void show(const Looked &looked);
    void showPreview();
    void addColumnBox(int column);
    void showBad();
    void import();
    void saveBad();
    void hint(const QString &sentence);
    void tell(const QString &sentence);
    void setFormEnabled(bool enabled);

    Ledger &m_ledger;
    FileDialogs &m_dialogs;
    const QString m_file;
    const Words m_words;
    std::unique_ptr<Ui::ImportDialog> m_ui;
    Reader m_reader;
    Rows m_rows;
    Looked m_looked;
    QPointer<LedgerJob> m_job;
    std::shared_ptr<Progress> m_progress; ///< null unless rows are being imported
    QBasicTimer m_look;
    bool m_showing = false;
};

} // namespace linktill::gui
