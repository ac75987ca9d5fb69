// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerjob.h"
#include "gui/imports/importcontents.h"

#include <QBasicTimer>
#include <QObject>
#include <QPointer>

#include <atomic>
#include <memory>

namespace linktill::gui {

/// Has the ledger add the rows: first as a trial, which tells in numbers what would happen, then
/// for good. All rows are added or none; afterwards that can be undone, also when other rows have been read
/// meanwhile, until others were added. For that it keeps what the import changed, as it was before.
class ImportRun : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Running, Cancelling, Done, Undoing, Undone };

    ImportRun(Ledger &ledger, OnMatch onMatch, QObject *parent);
    ~ImportRun() override;

    OnMatch onMatch() const { return m_onMatch; }
    void setOnMatch(OnMatch onMatch);
    /// Takes the rows of a file, and tries what would happen with them.
    void setRows(const ImportAdd &add, int count);
    /// Has no rows any more. What was imported can still be undone.
    void clear();
    /// Tries once more, since the ledger may know others now.
    void tryAgain();

    State state() const { return m_state; }
    bool isBusy() const
    {
        return m_state == State::Running || m_state == State::Cancelling ||
               m_state == State::Undoing;
    }
    int count() const { return m_count; }
    /// Returns how many rows were added so far.
    int progress() const;
    /// Returns what would happen, or has happened; nothing while that is not known.
    const std::optional<ImportAdded> &outcome() const { return m_outcome; }

    void start();
    void cancel();
    /// Takes back the last import that was done.
    void undo();
    bool canUndo() const { return m_undo && !isBusy(); }
    /// The last import cannot be undone any more, since its ledger is gone.
    void forgetUndo();
    /// Returns how many records the last undo() left as they were, since they were changed after
    /// the import.
    int stayed() const { return m_stayed; }
    /// Makes one customer of a pair of the outcome. Returns at once; changed() comes later.
    void merge(qsizetype pair);
    void keepApart(qsizetype pair);

Q_SIGNALS:
    void changed();    ///< state or outcome
    void progressed(); ///< now and then while rows are being added
    void imported();   ///< the ledger has other records now: imported, undone, merged
    void undone();
    /// Is emitted when nothing was kept, or not undone, and says why.
    void failed(const QString &sentence);
    void ledgerFailed(const linktill::LedgerError &error);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    /// Is shared with the ledger's thread.
    struct Progress
    {
        std::atomic<int> done = 0;
        std::atomic<bool> isCancelled = false;
    };
    static ImportWatch watchOf(const std::shared_ptr<Progress> &progress);
    void ended(const LedgerResult<ImportAdded> &added);
    void stopTrial();
    void tell(const LedgerError &error);

    Ledger &m_ledger;
    OnMatch m_onMatch;
    ImportAdd m_add;
    int m_count = 0;
    State m_state = State::Idle;
    std::optional<ImportAdded> m_outcome;
    std::function<LedgerResult<int>(Ledger &)> m_undo; ///< of the last import; empty when there is none
    int m_stayed = 0;
    std::shared_ptr<Progress> m_progress;
    std::shared_ptr<Progress> m_trial;
    QPointer<LedgerJob> m_trialJob;
    QBasicTimer m_look;
};

} // namespace linktill::gui
