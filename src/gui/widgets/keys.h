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

/// Every key of the window. The table behind it is the only place that says which key does what: it
/// gives the shortcuts, the tooltips, the list that F1 shows and what the palette says beside an
/// action.
enum class Key {
    NewLink, Links, Customers, Drafts, Open, Save, Palette, ShowKeys, Account,
    Templates, SaveTemplate,
    Create, CopyMade, EditMade, CheckMade, Undo, Redo, Another, AddItem, Goods, FindField, LeaveEdit,
    FindLink, CopyLink, OpenLink, Refresh, EditLink, Duplicate, ShowQr, Archive, Unarchive,
    CancelLink, UndoLinks, SendAgain, GiveUp,
    AddRow, RemoveRow, RowUp, RowDown,
    DeleteDraft, UndoDraft,
    DeleteGoods,
    RenameTemplate, DeleteTemplate, UndoTemplate,
    FindCustomer, CustomerLink, RemoveCustomers, UndoCustomers
};

/// Where a key does what the table says; the same key can do something else elsewhere.
enum class KeyPlace { Everywhere, NewLink, Links, Rows, Drafts, Goods, Templates, Customers };

struct KeyEntry
{
    Key key;
    KeyPlace place;
    QList<QKeySequence> sequences; ///< the first is the one that is told
};

const QList<KeyEntry> &keyTable();
QList<QKeySequence> keysOf(Key key);
/// As it is written on this system: "Ctrl+N".
QString keyText(Key key);
/// The action of the key, in words.
QString keyWords(Key key);
QString placeWords(KeyPlace place);
/// "New link (Ctrl+N)".
QString withKey(const QString &text, Key key);

/// The key does this while `where` can be seen.
void onKey(Key key, QWidget *where, const std::function<void()> &act);

} // namespace linktill::gui
