// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"

namespace linktill::ledger {

/// Moves the ledger's file out of its place, or another one into it. This takes several steps, and a kill or
/// a power cut may come between any two of them. So `ledger.moving` first notes what is to become of which
/// file, and whoever opens the folder next finishes the move. During an exchange a ledger is in place at
/// every instant. Its functions need the folder's lock, and nobody may have the file open.
class LedgerMove
{
public:
    explicit LedgerMove(const QString &folder);

    /// Returns the file that is to take the ledger's place. It is written whole before exchange() is called.
    QString coming() const;
    /// Removes coming(), the files that SQLite put beside it, and what is left of a note that
    /// nobody could read.
    void forgetComing() const;

    /// Puts coming() into the ledger's place and renames the file that was there to `aside`, a name without
    /// folder; `aside` is empty when no file was there. A failure leaves everything as it was.
    LedgerResult<Done> exchange(const QString &aside) const;
    /// Renames the ledger and its journal, or whichever of the two exists, to `aside`.
    LedgerResult<Done> setAside(const QString &aside) const;
    /// Finishes the move of a program that ended during it. Call it before anything in the folder is opened.
    LedgerResult<Done> finish() const;

private:
    struct Note
    {
        QString aside;
        bool comes = false; ///< coming() takes the ledger's place; otherwise the place stays empty
    };
    std::optional<Note> read() const;
    LedgerResult<Done> begin(const Note &note) const;
    LedgerResult<Done> carryOut(const Note &note) const;
    bool putComing(const Note &note) const;
    bool putAside(const Note &note) const;
    bool moveJournal(const QString &from, const QString &to) const;
    void takeBack(const Note &note) const;
    bool forgetNote() const;

    QString m_folder, m_file, m_note;
};

} // namespace linktill::ledger
