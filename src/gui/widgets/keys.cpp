// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/keys.h"

#include "core/system.h"

#include <QCoreApplication>
#include <QShortcut>
#include <QWidget>

#include <algorithm>

namespace linktill::gui {

namespace {

QString word(const char *text)
{
    return QCoreApplication::translate("Keys", text);
}

QList<QKeySequence> one(QKeySequence sequence) { return {sequence}; }

constexpr Keyboard thisKeyboard = thisSystem == System::Mac ? Keyboard::Mac : Keyboard::Pc;

/// Returns the key that deletes what is chosen. A Mac's key "delete" is ⌫, which also deletes a message in
/// Mail; its large keyboards have the other one, too. A text field that has the cursor takes either itself.
QList<QKeySequence> deleteKeys(Keyboard keyboard, Qt::KeyboardModifiers with = {})
{
    const QKeySequence forwards(with | Qt::Key_Delete);
    if (keyboard == Keyboard::Pc)
        return {forwards};
    return {QKeySequence(with | Qt::Key_Backspace), forwards};
}

QList<KeyEntry> pageKeys()
{
    using enum KeyPlace;
    return {
        {Key::NewLink, Everywhere, one(QKeySequence::New)},
        {Key::Links, Everywhere, one(Qt::CTRL | Qt::Key_L)},
        {Key::Customers, Everywhere, one(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
        {Key::Drafts, Everywhere, one(Qt::CTRL | Qt::SHIFT | Qt::Key_O)},
        {Key::Goods, Everywhere, one(Qt::CTRL | Qt::Key_G)},
        {Key::Templates, Everywhere, one(Qt::CTRL | Qt::Key_T)},
        {Key::Open, Everywhere, one(QKeySequence::Open)},
        {Key::Save, Everywhere, one(QKeySequence::Save)},
        {Key::Palette, Everywhere, one(Qt::CTRL | Qt::Key_K)},
        {Key::ShowKeys, Everywhere, one(Qt::Key_F1)},
        {Key::ShowCustomer, Everywhere, one(Qt::Key_F11)},
        {Key::Account, Everywhere,
         {Qt::CTRL | Qt::Key_1, Qt::CTRL | Qt::Key_2, Qt::CTRL | Qt::Key_3, Qt::CTRL | Qt::Key_4,
          Qt::CTRL | Qt::Key_5, Qt::CTRL | Qt::Key_6, Qt::CTRL | Qt::Key_7, Qt::CTRL | Qt::Key_8,
          Qt::CTRL | Qt::Key_9}},
        {Key::Create, NewLink, {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}},
        {Key::SaveTemplate, NewLink, one(Qt::CTRL | Qt::SHIFT | Qt::Key_T)},
        {Key::CopyMade, NewLink, one(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
        {Key::EditMade, NewLink, one(Qt::Key_F2)},
        {Key::CheckMade, NewLink, one(Qt::Key_F5)},
        {Key::PrintMade, NewLink, one(Qt::CTRL | Qt::Key_P)},
        {Key::Undo, NewLink, one(Qt::CTRL | Qt::Key_Z)},
        {Key::Redo, NewLink, {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}},
        {Key::Another, NewLink, one(Qt::CTRL | Qt::Key_D)},
        {Key::AddItem, NewLink, one(Qt::CTRL | Qt::Key_I)},
        {Key::FindField, NewLink, one(QKeySequence::Find)},
        {Key::LeaveEdit, NewLink, one(Qt::Key_Escape)},
    };
}

QList<KeyEntry> listKeys(Keyboard keyboard)
{
    using enum KeyPlace;
    return {
        {Key::FindLink, Links, one(QKeySequence::Find)},
        {Key::CopyLink, Links, one(QKeySequence::Copy)},
        {Key::OpenLink, Links, one(Qt::CTRL | Qt::Key_Return)},
        {Key::Refresh, Links, one(Qt::Key_F5)},
        {Key::SendAgain, Links, one(Qt::SHIFT | Qt::Key_F5)},
        {Key::EditLink, Links, one(Qt::Key_F2)},
        {Key::Duplicate, Links, one(Qt::CTRL | Qt::Key_D)},
        {Key::FreshLink, Links, one(Qt::CTRL | Qt::SHIFT | Qt::Key_D)},
        {Key::SendRound, Links, one(Qt::CTRL | Qt::SHIFT | Qt::Key_M)},
        {Key::ShowQr, Links, one(Qt::CTRL | Qt::Key_R)},
        {Key::PrintLink, Links, one(Qt::CTRL | Qt::Key_P)},
        {Key::Archive, Links, one(Qt::CTRL | Qt::Key_E)},
        {Key::Unarchive, Links, one(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
        {Key::CancelLink, Links, deleteKeys(keyboard)},
        {Key::GiveUp, Links, deleteKeys(keyboard, Qt::ShiftModifier)},
        {Key::UndoLinks, Links, one(Qt::CTRL | Qt::Key_Z)},
        {Key::AddRow, Rows,
         keyboard == Keyboard::Mac
             ? QList<QKeySequence>{Qt::ALT | Qt::Key_Return, Qt::Key_Insert} // others' keyboards have it
             : one(Qt::Key_Insert)},
        {Key::RemoveRow, Rows, deleteKeys(keyboard)},
        {Key::RowUp, Rows, one(Qt::ALT | Qt::Key_Up)},
        {Key::RowDown, Rows, one(Qt::ALT | Qt::Key_Down)},
        {Key::DeleteDraft, Drafts, deleteKeys(keyboard)},
        {Key::UndoDraft, Drafts, one(Qt::CTRL | Qt::Key_Z)},
        {Key::DeleteGoods, KeyPlace::Goods, deleteKeys(keyboard)},
        {Key::RenameTemplate, KeyPlace::Templates, one(Qt::Key_F2)},
        {Key::DeleteTemplate, KeyPlace::Templates, deleteKeys(keyboard)},
        {Key::UndoTemplate, KeyPlace::Templates, one(Qt::CTRL | Qt::Key_Z)},
        {Key::FindCustomer, KeyPlace::Customers, one(QKeySequence::Find)},
        {Key::CustomerLink, KeyPlace::Customers, one(Qt::CTRL | Qt::Key_Return)},
        {Key::RemoveCustomers, KeyPlace::Customers, deleteKeys(keyboard)},
        {Key::UndoCustomers, KeyPlace::Customers, one(Qt::CTRL | Qt::Key_Z)},
        {Key::Import, Imports, {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}},
        {Key::NextProblem, Imports, one(Qt::Key_F8)},
        {Key::LeaveImport, Imports, one(Qt::Key_Escape)},
        {Key::PayAsCustomer, Practice, one(Qt::Key_P)},
        {Key::FailAsCustomer, Practice, one(Qt::Key_F)},
        {Key::LeaveAsCustomer, Practice, one(Qt::Key_L)},
        {Key::PausePractice, Practice, one(Qt::CTRL | Qt::Key_Period)},
    };
}

const char *pageKeyWords(Key key)
{
    switch (key) {
    case Key::NewLink:
        return QT_TRANSLATE_NOOP("Keys", "Begin a new link");
    case Key::Links:
        return QT_TRANSLATE_NOOP("Keys", "Show the links");
    case Key::Customers:
        return QT_TRANSLATE_NOOP("Keys", "Show the customers");
    case Key::Drafts:
        return QT_TRANSLATE_NOOP("Keys", "Show the drafts");
    case Key::Goods:
        return QT_TRANSLATE_NOOP("Keys", "Show the goods");
    case Key::Templates:
        return QT_TRANSLATE_NOOP("Keys", "Use a template");
    case Key::SaveTemplate:
        return QT_TRANSLATE_NOOP("Keys", "Save the form as a template");
    case Key::Open:
        return QT_TRANSLATE_NOOP("Keys", "Open a request from a file");
    case Key::Save:
        return QT_TRANSLATE_NOOP("Keys", "Save the request as a file");
    case Key::Palette:
        return QT_TRANSLATE_NOOP("Keys", "Search or do anything");
    case Key::ShowKeys:
        return QT_TRANSLATE_NOOP("Keys", "Show all keys");
    case Key::ShowCustomer:
        return QT_TRANSLATE_NOOP("Keys", "Show the link to the customer");
    case Key::Account:
        return QT_TRANSLATE_NOOP("Keys", "Use the first to ninth account");
    case Key::Create:
        return QT_TRANSLATE_NOOP("Keys", "Create the link");
    case Key::CopyMade:
        return QT_TRANSLATE_NOOP("Keys", "Copy the link that was just made");
    case Key::EditMade:
        return QT_TRANSLATE_NOOP("Keys", "Edit the link that was just created");
    case Key::CheckMade:
        return QT_TRANSLATE_NOOP("Keys", "Check the status of the link that was just created");
    case Key::PrintMade:
        return QT_TRANSLATE_NOOP("Keys", "Print the link that was just created, or its receipt");
    case Key::Undo:
        return QT_TRANSLATE_NOOP("Keys", "Undo the last change of the form");
    case Key::Redo:
        return QT_TRANSLATE_NOOP("Keys", "Do it again");
    case Key::Another:
        return QT_TRANSLATE_NOOP("Keys", "Begin another link like this one");
    case Key::AddItem:
        return QT_TRANSLATE_NOOP("Keys", "Add an item by name or barcode");
    case Key::FindField:
        return QT_TRANSLATE_NOOP("Keys", "Find a field or section");
    case Key::LeaveEdit:
        return QT_TRANSLATE_NOOP("Keys", "Stop editing a link");
    default:
        return nullptr;
    }
}

const char *listKeyWords(Key key)
{
    switch (key) {
    case Key::FindLink:
        return QT_TRANSLATE_NOOP("Keys", "Search the links");
    case Key::CopyLink:
        return QT_TRANSLATE_NOOP("Keys", "Copy the link");
    case Key::OpenLink:
        return QT_TRANSLATE_NOOP("Keys", "Open the link in the browser");
    case Key::Refresh:
        return QT_TRANSLATE_NOOP("Keys", "Ask for the status");
    case Key::EditLink:
        return QT_TRANSLATE_NOOP("Keys", "Edit the link");
    case Key::Duplicate:
        return QT_TRANSLATE_NOOP("Keys", "Make another like the chosen one");
    case Key::FreshLink:
        return QT_TRANSLATE_NOOP("Keys", "Create a fresh link in place of an expired one");
    case Key::SendRound:
        return QT_TRANSLATE_NOOP("Keys", "Send the selected links to their customers again");
    case Key::ShowQr:
        return QT_TRANSLATE_NOOP("Keys", "Show the QR code");
    case Key::PrintLink:
        return QT_TRANSLATE_NOOP("Keys", "Print the link or its receipt");
    case Key::Archive:
        return QT_TRANSLATE_NOOP("Keys", "Put into the archive");
    case Key::Unarchive:
        return QT_TRANSLATE_NOOP("Keys", "Take out of the archive");
    case Key::CancelLink:
        return QT_TRANSLATE_NOOP("Keys", "Cancel the link");
    case Key::SendAgain:
        return QT_TRANSLATE_NOOP("Keys", "Send a link again whose outcome is open");
    case Key::GiveUp:
        return QT_TRANSLATE_NOOP("Keys", "Put an open link down as not wanted any more");
    case Key::UndoLinks:
        return QT_TRANSLATE_NOOP("Keys", "Undo what was archived");
    case Key::AddRow:
        return QT_TRANSLATE_NOOP("Keys", "Add a row");
    case Key::RemoveRow:
        return QT_TRANSLATE_NOOP("Keys", "Remove the chosen rows");
    case Key::RowUp:
        return QT_TRANSLATE_NOOP("Keys", "Move the row up");
    case Key::RowDown:
        return QT_TRANSLATE_NOOP("Keys", "Move the row down");
    case Key::DeleteDraft:
        return QT_TRANSLATE_NOOP("Keys", "Delete the chosen drafts");
    case Key::UndoDraft:
        return QT_TRANSLATE_NOOP("Keys", "Bring deleted drafts back");
    case Key::DeleteGoods:
        return QT_TRANSLATE_NOOP("Keys", "Delete the chosen goods");
    case Key::RenameTemplate:
        return QT_TRANSLATE_NOOP("Keys", "Rename the chosen template");
    case Key::DeleteTemplate:
        return QT_TRANSLATE_NOOP("Keys", "Delete the chosen template");
    case Key::UndoTemplate:
        return QT_TRANSLATE_NOOP("Keys", "Bring deleted templates back");
    case Key::FindCustomer:
        return QT_TRANSLATE_NOOP("Keys", "Search the customers");
    case Key::CustomerLink:
        return QT_TRANSLATE_NOOP("Keys", "New link for the chosen customer");
    case Key::RemoveCustomers:
        return QT_TRANSLATE_NOOP("Keys", "Delete the chosen customers");
    case Key::UndoCustomers:
        return QT_TRANSLATE_NOOP("Keys", "Bring deleted customers back");
    default:
        return nullptr;
    }
}

const char *importKeyWords(Key key)
{
    switch (key) {
    case Key::Import:
        return QT_TRANSLATE_NOOP("Keys", "Import the file");
    case Key::NextProblem:
        return QT_TRANSLATE_NOOP("Keys", "Go to the next problem");
    case Key::LeaveImport:
        return QT_TRANSLATE_NOOP("Keys", "Cancel, or leave the page");
    default:
        return nullptr;
    }
}

const char *practiceKeyWords(Key key)
{
    switch (key) {
    case Key::PayAsCustomer:
        return QT_TRANSLATE_NOOP("Keys", "Pay as the customer of the selected message");
    case Key::FailAsCustomer:
        return QT_TRANSLATE_NOOP("Keys", "Let that customer’s payment fail");
    case Key::LeaveAsCustomer:
        return QT_TRANSLATE_NOOP("Keys", "Leave as that customer, without paying");
    case Key::PausePractice:
        return QT_TRANSLATE_NOOP("Keys", "Pause or continue the practice clock");
    default:
        return nullptr;
    }
}

} // namespace

QList<KeyEntry> keyEntries(Keyboard keyboard)
{
    return pageKeys() + listKeys(keyboard);
}

const QList<KeyEntry> &keyTable()
{
    static const QList<KeyEntry> table = keyEntries(thisKeyboard);
    return table;
}

QList<QKeySequence> keysOf(Key key)
{
    const QList<KeyEntry> &table = keyTable();
    const auto found = std::find_if(table.cbegin(), table.cend(),
                                    [key](const KeyEntry &entry) { return entry.key == key; });
    return found == table.cend() ? QList<QKeySequence>() : found->sequences;
}

QString shownKey(const QKeySequence &sequence)
{
    return sequence.toString(QKeySequence::NativeText);
}

QString keyText(Key key)
{
    const QList<QKeySequence> keys = keysOf(key);
    if (keys.isEmpty())
        return {};
    const QString first = shownKey(keys.first());
    if (key != Key::Account)
        return first;
    //: a span of keys: Ctrl+1 to Ctrl+9
    return word(QT_TRANSLATE_NOOP("Keys", "%1 to %2"))
        .arg(first, shownKey(keys.last()));
}

QString keyWords(Key key)
{
    const char *words = pageKeyWords(key);
    if (!words)
        words = listKeyWords(key);
    if (!words)
        words = importKeyWords(key);
    if (!words)
        words = practiceKeyWords(key);
    return words ? word(words) : QString();
}

QString placeWords(KeyPlace place)
{
    switch (place) {
    case KeyPlace::Everywhere:
        return word(QT_TRANSLATE_NOOP("Keys", "Everywhere"));
    case KeyPlace::NewLink:
        return word(QT_TRANSLATE_NOOP("Keys", "New link and editing a link"));
    case KeyPlace::Links:
        return word(QT_TRANSLATE_NOOP("Keys", "Links"));
    case KeyPlace::Rows:
        return word(QT_TRANSLATE_NOOP("Keys", "Tables in the form"));
    case KeyPlace::Drafts:
        return word(QT_TRANSLATE_NOOP("Keys", "List of drafts"));
    case KeyPlace::Goods:
        return word(QT_TRANSLATE_NOOP("Keys", "List of goods"));
    case KeyPlace::Templates:
        return word(QT_TRANSLATE_NOOP("Keys", "List of templates"));
    case KeyPlace::Customers:
        return word(QT_TRANSLATE_NOOP("Keys", "Customers"));
    case KeyPlace::Imports:
        return word(QT_TRANSLATE_NOOP("Keys", "Import"));
    case KeyPlace::Practice:
        return word(QT_TRANSLATE_NOOP("Keys", "Practice"));
    }
    return {};
}

QString withKey(const QString &text, Key key)
{
    //: what a button does and the key for it: New link (Ctrl+N)
    return word(QT_TRANSLATE_NOOP("Keys", "%1 (%2)")).arg(text, keyText(key));
}

void onKey(Key key, QWidget *where, const std::function<void()> &act, Qt::ShortcutContext context)
{
    const QList<QKeySequence> keys = keysOf(key);
    for (const QKeySequence &sequence : keys) {
        auto *shortcut = new QShortcut(sequence, where, {}, {}, context);
        QObject::connect(shortcut, &QShortcut::activated, where, act);
    }
}

} // namespace linktill::gui
