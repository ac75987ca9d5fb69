// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"

namespace linktill::ledger {

/// The ledger's file goes out of its place, or another one comes into it: several steps, of which a kill or
/// a power cut may leave any number undone. So what is to become of which file is noted first, in
/// `ledger.moving`, and whoever opens the folder next finishes it. An exchange has a ledger in place at every
/// instant. All of it under the folder's lock, while nobody has the file open.
class LedgerMove
{
public:
    explicit LedgerMove(const QString &folder);

    /// The file that is to take the ledger's place: written whole before exchange() is called.
    QString coming() const;
    /// Removes it, what SQLite laid beside it, and what is left of a note that nobody could read.
    void forgetComing() const;

    /// coming() is in the ledger's place from now on, and the file that was there is called `aside`, a name
    /// without folder; empty: none was there. On a failure everything is as it was.
    LedgerResult<Done> exchange(const QString &aside) const;
    /// The ledger and its journal, or what of both is there, are called `aside` from now on.
    LedgerResult<Done> setAside(const QString &aside) const;
    /// Does what a program that ended over it has left undone. Before anything of the folder is opened.
    LedgerResult<Done> finish() const;

private:
    struct Note
    {
        QString aside;
        bool comes = false; ///< coming() takes the place; else it stays free
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
