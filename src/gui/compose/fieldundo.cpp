// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/fieldundo.h"

#include "gui/compose/draftform.h"
#include "gui/widgets/keys.h"
#include "gui/widgets/listeditor.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace linktill::gui {

namespace {

bool isKeyOf(const QKeyEvent &event, Key key)
{
    const QKeySequence pressed(event.keyCombination());
    return keysOf(key).contains(pressed);
}

} // namespace

FieldUndo::FieldUndo(DraftForm &form, QObject *parent) : QObject(parent), m_form(form)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { watch(now); });
}

void FieldUndo::watch(QWidget *focused)
{
    if (m_watched)
        m_watched->removeEventFilter(this);
    const QString path = focused ? m_form.pathOf(focused) : QString();
    m_watched = path.isEmpty() ? nullptr : focused;
    if (m_watched)
        m_watched->installEventFilter(this);
    Q_EMIT fieldEntered(path);
}

/// Returns true when the key is for the undo or redo of the table cell that is being edited, which is so as
/// long as the cell can undo or redo something.
bool FieldUndo::isOwnUndo(const QKeyEvent &event) const
{
    const auto *line = qobject_cast<QLineEdit *>(m_watched);
    if (!line || !qobject_cast<ListEditor *>(m_form.editorFor(m_form.pathOf(line))))
        return false;
    return isKeyOf(event, Key::Undo) ? line->isUndoAvailable() : line->isRedoAvailable();
}

bool FieldUndo::eventFilter(QObject *watched, QEvent *event)
{
    // A line would accept these keys as its own, and the form's shortcuts would not be called.
    if (watched == m_watched && event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if ((isKeyOf(key, Key::Undo) || isKeyOf(key, Key::Redo)) && !isOwnUndo(key)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace linktill::gui
