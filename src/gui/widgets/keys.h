// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

class QShortcut;
class QWidget;

namespace linktill::gui {

/// Names every key of the window by what it does. keyTable() is the only place that says which key
/// that is: shortcuts, tooltips, the list that F1 shows and the palette's hints come from it.
enum class Key {
    NewLink, Links, Customers, Drafts, Open, Save, Palette, ShowKeys, ShowCustomer, Account,
    Templates, SaveTemplate,
    Create, CopyMade, EditMade, CheckMade, PrintMade, Undo, Redo, Another, AddItem, Goods, FindField, LeaveEdit,
    FindLink, CopyLink, OpenLink, Refresh, EditLink, Duplicate, ShowQr, PrintLink, Archive, Unarchive,
    CancelLink, UndoLinks, SendAgain, GiveUp, FreshLink, SendRound,
    AddRow, RemoveRow, RowUp, RowDown,
    DeleteDraft, UndoDraft,
    DeleteGoods,
    RenameTemplate, DeleteTemplate, UndoTemplate,
    FindCustomer, CustomerLink, RemoveCustomers, UndoCustomers,
    Import, NextProblem, LeaveImport,
    PayAsCustomer, FailAsCustomer, LeaveAsCustomer, PausePractice
};

/// Says where a key works; the same key can do something else elsewhere.
enum class KeyPlace { Everywhere, NewLink, Links, Rows, Drafts, Goods, Templates, Customers, Imports, Practice };

struct KeyEntry
{
    Key key;
    KeyPlace place;
    QList<QKeySequence> sequences; ///< the first one is shown to people
};

/// A Mac's keyboard has no Insert key, and its key "delete" deletes backwards.
enum class Keyboard { Pc, Mac };

QList<KeyEntry> keyEntries(Keyboard keyboard);
/// Returns the entries for the keyboard of this system.
const QList<KeyEntry> &keyTable();
QList<QKeySequence> keysOf(Key key);
/// Returns a key as this system writes it: "Ctrl+N", on macOS "⌘N". Nothing else writes keys for people.
QString shownKey(const QKeySequence &sequence);
/// Returns the first of the keys as this system writes it, or the span of keys.
QString keyText(Key key);
/// Returns in words what the key does.
QString keyWords(Key key);
QString placeWords(KeyPlace place);
/// Returns `text` with its key: "New link (Ctrl+N)".
QString withKey(const QString &text, Key key);

/// Makes the key call `act` while `where` is visible, or in another context of it.
void onKey(Key key, QWidget *where, const std::function<void()> &act,
           Qt::ShortcutContext context = Qt::WindowShortcut);

} // namespace linktill::gui
