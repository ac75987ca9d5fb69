// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace linktill {

/// Places before and after each ledger write and network step that may be interrupted. The crash
/// tests kill a program at each of them and list them by number.
enum CrashPoint {
    BeforeBegin = 1,
    AfterBegin,
    BeforeSending,
    RequestLeaving, ///< the request is handed to the system
    AnswerCame,     ///< the whole answer is here, not yet read
    BeforeSettling,
    AfterSettling,
    BeforeAsking,
    QuestionLeaving,
    QuestionAnswered, ///< the whole answer is here, not yet read
    BeforeAdopting,
    AfterAdopting,
    BeforeBeginningAgain,
    AfterBeginningAgain,
    BeforeTelling, ///< everything is written down, and nobody was told yet
    BeforeGathering, ///< this and the next two: in a recovery
    BeforeSettlingOpen,
    AfterSettlingOpen,
    LastCreatePoint = AfterSettlingOpen,
    BeforeBeginningEdit,
    AfterBeginningEdit,
    BeforeSendingEdit,
    BeforeRecordingEdit,
    AfterRecordingEdit,
    BeforeRecordingFailure, ///< in an edit
    AfterRecordingFailure,
    BeforeSendingCancel,
    BeforeRecordingCancel,
    AfterRecordingCancel,
    BeforeRecordingStatus, ///< the status after a cancel or an edit that failed
    AfterRecordingStatus,
    BeforeImporting,
    ImportingRow, ///< once for each row
    AfterImporting,

    // The points below are in backups and where files move in several steps: ledger/ledgermove.h.
    FirstMovePoint = 101,
    ComingCopied = FirstMovePoint, ///< the new file is there, not yet complete
    ComingWhole,      ///< the new file is on the disk, and no note says yet what it is for
    MoveNoted,        ///< a note says where each file goes, and nothing was moved
    PresentKept,      ///< the present ledger has its second name
    WalMoved,         ///< its write-ahead log was moved too
    ComingInPlace,    ///< the new file is in place, and the note is still there
    MoveOver,         ///< the move is over, and nobody has opened the new ledger yet
    BackupWritten,    ///< under a temporary name
    BackupNamed,      ///< the backup has its name, and the oldest backup is still there
    LastMovePoint = BackupNamed,
};

/// Does nothing. In the programs of tests/crashing, which are not shipped, it may end the program.
void crashPoint(CrashPoint point);

} // namespace linktill
