// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledgermove.h"

#include "application/links/crashpoint.h"
#include "core/regularfile.h"
#include "core/savefile.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

constexpr QLatin1StringView beside[] = {"-wal"_L1, "-shm"_L1};
constexpr qint64 longestNote = 1000;

} // namespace

LedgerMove::LedgerMove(const QString &folder)
    : m_folder(folder + u'/'), m_file(m_folder + "ledger.sqlite"_L1),
      m_note(m_folder + "ledger.moving"_L1)
{
}

QString LedgerMove::coming() const
{
    return m_folder + "ledger-coming.sqlite"_L1;
}

void LedgerMove::forgetComing() const
{
    for (const auto end : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(coming() + end);
    for (const QString &half : QDir(m_folder).entryList({u"ledger.moving.*"_s}, QDir::Files))
        QFile::remove(m_folder + half); // notes that programs did not finish writing
}

LedgerResult<Done> LedgerMove::exchange(const QString &aside) const
{
    return begin({aside, true});
}

LedgerResult<Done> LedgerMove::setAside(const QString &aside) const
{
    return begin({aside, false});
}

LedgerResult<Done> LedgerMove::finish() const
{
    const auto note = read();
    if (!note) {
        forgetComing(); // a program ended before it had written this file whole
        return Done();
    }
    const auto done = carryOut(*note);
    return !done && QFile::exists(m_note) ? done : LedgerResult<Done>(Done()); // or it was undone
}

/// Reads the note: one line has the present file's future name, another says whether a new file comes.
std::optional<LedgerMove::Note> LedgerMove::read() const
{
    RegularFile file(m_note);
    if (!file.exists() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QStringList lines = QString::fromUtf8(file.read(longestNote)).split(u'\n');
    const bool isOne = lines.size() == 3 && !lines[0].contains(u'/')
        && (lines[1] == "comes"_L1 || lines[1] == "goes"_L1);
    return isOne ? std::optional(Note{lines[0], lines[1] == "comes"_L1}) : std::nullopt;
}

LedgerResult<Done> LedgerMove::begin(const Note &note) const
{
    const QString text = note.aside + (note.comes ? "\ncomes\n"_L1 : "\ngoes\n"_L1);
    QString reason;
    if (!savePrivately(m_note, text.toUtf8(), &reason)) {
        forgetComing();
        return Failure{isInTheWay(m_note) ? LedgerError{LedgerFault::InTheWay, m_note, 0}
                                          : LedgerError{LedgerFault::DiskFull, reason, 0}};
    }
    crashPoint(MoveNoted);
    return carryOut(note);
}

/// Carries the move out, from whatever step it has reached.
LedgerResult<Done> LedgerMove::carryOut(const Note &note) const
{
    const bool isDone = note.comes ? putComing(note) : putAside(note);
    syncFolder(m_folder);
    if (!isDone)
        takeBack(note);
    if (!forgetNote())
        return Failure{LedgerError{LedgerFault::ReadOnly, m_note, 0}};
    crashPoint(MoveOver);
    if (!isDone)
        return Failure{LedgerError{LedgerFault::ReadOnly, m_folder + note.aside, 0}};
    return Done();
}

bool LedgerMove::putComing(const Note &note) const
{
    if (!QFile::exists(coming())) // it is already in the ledger's place
        return true;
    const QString aside = m_folder + note.aside;
    if (note.aside.isEmpty() && QFile::exists(m_file)) // somebody has put the missing ledger back
        return false;
    if (!note.aside.isEmpty()) {
        if (QFile::exists(m_file) && !QFile::exists(aside) && !keepAs(m_file, aside))
            return false;
        crashPoint(PresentKept);
        if (!moveJournal(m_file, aside))
            return false;
        crashPoint(WalMoved);
        syncFolder(m_folder);
    }
    const bool isInPlace = moveOver(coming(), m_file);
    crashPoint(ComingInPlace);
    return isInPlace;
}

bool LedgerMove::putAside(const Note &note) const
{
    const QString aside = m_folder + note.aside;
    if (QFile::exists(m_file) && (QFile::exists(aside) || !QFile::rename(m_file, aside)))
        return QFile::exists(aside); // it was done before, and another file is in place
    crashPoint(PresentKept);
    if (!moveJournal(m_file, aside))
        return false;
    crashPoint(WalMoved);
    if (QFile::exists(aside))
        return true;
    RegularFile place(aside); // only a journal was left: an empty file keeps its place in the list
    return place.open(QIODevice::WriteOnly);
}

bool LedgerMove::moveJournal(const QString &from, const QString &to) const
{
    for (const auto end : beside) {
        if (QFile::exists(from + end) && !QFile::rename(from + end, to + end))
            return false;
    }
    return true;
}

/// Undoes a move after a step failed, on a full disk or in a closed folder; the ledger is still there.
void LedgerMove::takeBack(const Note &note) const
{
    const QString aside = m_folder + note.aside;
    if (!note.aside.isEmpty()) {
        (void)moveJournal(aside, m_file);
        if (note.comes && QFile::exists(m_file))
            QFile::remove(aside);
        else if (!note.comes && !QFile::exists(m_file))
            QFile::rename(aside, m_file);
    }
    forgetComing();
}

bool LedgerMove::forgetNote() const
{
    const bool isGone = QFile::remove(m_note);
    syncFolder(m_folder);
    return isGone || !QFile::exists(m_note);
}

} // namespace linktill::ledger
