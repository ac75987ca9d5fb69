// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace linktill {

/// Places before and after each ledger write and each network step of what may end in the middle. The
/// tests of crashes kill a program at each of them; the numbers are their rows.
enum CrashPoint {
    BeforeBegin = 1,
    AfterBegin,
    BeforeSending,
    RequestLeaving, ///< the request is handed to the system
    AnswerCame,     ///< a whole answer, not yet read
    BeforeSettling,
    AfterSettling,
    BeforeAsking,
    QuestionLeaving,
    QuestionAnswered, ///< a whole answer, not yet read
    BeforeAdopting,
    AfterAdopting,
    BeforeBeginningAgain,
    AfterBeginningAgain,
    BeforeTelling, ///< all is written down, nobody has been told
    BeforeGathering, ///< of a recovery, as the next two
    BeforeSettlingOpen,
    AfterSettlingOpen,
    LastCreatePoint = AfterSettlingOpen,
    BeforeBeginningEdit,
    AfterBeginningEdit,
    BeforeSendingEdit,
    BeforeRecordingEdit,
    AfterRecordingEdit,
    BeforeRecordingFailure, ///< of an edit
    AfterRecordingFailure,
    BeforeSendingCancel,
    BeforeRecordingCancel,
    AfterRecordingCancel,
    BeforeRecordingStatus, ///< asked for since a cancel or an edit did not end as wished
    AfterRecordingStatus,
    BeforeImporting,
    ImportingRow, ///< once for each
    AfterImporting,

    // Of files that are moved in several steps: ledger/ledgermove.h, and of backups.
    FirstMovePoint = 101,
    ComingCopied = FirstMovePoint, ///< what is to come is there, not yet whole
    ComingWhole,      ///< and on the disk; nothing says yet what it is for
    MoveNoted,        ///< it is noted what is to become of which file; nothing was moved
    PresentKept,      ///< the ledger that was there has its second name
    WalMoved,         ///< and its write-ahead log went along
    ComingInPlace,    ///< the note is still there
    MoveOver,         ///< nobody has opened it yet
    BackupWritten,    ///< under its name of an unfinished one
    BackupNamed,      ///< the oldest one is still there
    LastMovePoint = BackupNamed,
};

/// Does nothing. In the programs of tests/crashing, which nobody gets, it may end the program.
void crashPoint(CrashPoint point);

} // namespace linktill
