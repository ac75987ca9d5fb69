// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/formhistory.h"

#include "core/linkchanges.h"
#include "gui/widgets/keys.h"
#include "gui/widgets/rowsmodel.h"
#include "gui/compose/draftform.h"
#include "gui/compose/formcursor.h"
#include "gui/widgets/listeditor.h"

#include <QApplication>
#include <QHash>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace linktill::gui {

namespace {

constexpr std::size_t mostStates = 300;
constexpr qint64 pauseMs = 1500; ///< who stops for that long begins another step

bool isKeyOf(const QKeyEvent &event, Key key)
{
    const QKeySequence pressed(event.keyCombination());
    return keysOf(key).contains(pressed);
}

} // namespace

QString changedField(const LinkDraft &before, const LinkDraft &after, const QString &preferred)
{
    const QStringList changed = changedFields(before, after);
    const auto found = std::find_if(changed.cbegin(), changed.cend(), [&](const QString &path) {
        return editorPath(path) == preferred;
    });
    return found != changed.cend() ? *found : changed.value(0);
}

FormHistory::FormHistory(DraftForm &form, const FormCursor &cursor,
                         std::function<DraftOwner()> owner, QObject *parent)
    : QObject(parent), m_form(form), m_cursor(cursor), m_owner(std::move(owner)), m_states(1)
{
    connect(&form, &DraftForm::typed, this, [this] { note(true); });
    connect(&form, &DraftForm::settled, this, [this](bool typed) {
        if (typed && !m_going) // noted by then; other fields may have followed
            m_states[std::size_t(m_at)].draft = m_form.draft();
        else
            note(false);
    });
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { watch(now); });
}

void FormHistory::forget()
{
    m_states.clear();
    m_states.push_back({m_form.draft(), m_cursor.place(), {}, m_owner()});
    m_at = 0;
    m_typing.clear();
}

void FormHistory::own()
{
    m_states[std::size_t(m_at)].owner = m_owner();
}

void FormHistory::rename(const QString &draftId, const QString &now)
{
    for (State &state : m_states) {
        if (state.owner.draftId == draftId)
            state.owner.draftId = now;
    }
}

void FormHistory::rewrite(const std::function<void(LinkDraft &)> &change)
{
    for (State &state : m_states) {
        const bool wasOffered = state.draft.merchantOrderId == state.owner.offered;
        change(state.draft);
        if (wasOffered)
            state.owner.offered = state.draft.merchantOrderId;
    }
}

bool FormHistory::canGo(int steps) const
{
    return m_at + steps >= 0 && m_at + steps < int(m_states.size());
}

const DraftOwner &FormHistory::ownerAt(int steps) const
{
    return m_states[std::size_t(m_at + steps)].owner;
}

void FormHistory::go(int steps)
{
    if (!canGo(steps))
        return;
    const QString field = m_states[std::size_t(std::max(m_at, m_at + steps))].changed;
    m_at += steps;
    m_typing.clear();
    State &state = m_states[std::size_t(m_at)];
    m_going = true;
    m_form.restore(state.draft);
    m_going = false;
    state.draft = m_form.draft(); // what follows another field has followed
    const bool wasThere = editorPath(state.place.field) == editorPath(field);
    Q_EMIT went(wasThere ? state.place : FormPlace{field, {}, {}, 0});
}

void FormHistory::note(bool typed)
{
    if (m_going)
        return;
    State &now = m_states[std::size_t(m_at)];
    State next{m_form.draft(), m_cursor.place(), {}, m_owner()};
    if (next.draft == now.draft) {
        now.place = next.place; // half a number is no value yet
        return;
    }
    next.changed = changedField(now.draft, next.draft, editorPath(next.place.field));
    const bool inLine = typed && next.place.text && !next.changed.contains(u'[');
    if (inLine && goesOn(next.changed)) {
        next.changed = now.changed;
        now = std::move(next);
        m_states.resize(std::size_t(m_at) + 1);
        if (m_at > 0 && now.draft == m_states[std::size_t(m_at) - 1].draft) {
            m_states.pop_back(); // typed and deleted again
            --m_at;
            m_typing.clear();
        }
    } else {
        m_typing = inLine ? next.changed : QString();
        push(std::move(next));
    }
    m_lastKey.start();
}

void FormHistory::push(State state)
{
    m_states.resize(std::size_t(m_at) + 1);
    m_states.push_back(std::move(state));
    if (m_states.size() > mostStates)
        m_states.erase(m_states.begin());
    m_at = int(m_states.size()) - 1;
}

bool FormHistory::goesOn(const QString &field) const
{
    return m_at > 0 && m_typing == field && m_lastKey.isValid() && m_lastKey.elapsed() < pauseMs
        && !beginsWord();
}

/// The first letter after a space.
bool FormHistory::beginsWord() const
{
    const FormPlace place = m_cursor.place();
    const FormPlace &before = m_states[std::size_t(m_at)].place;
    if (!place.text || !before.text || place.text->size() <= before.text->size() || place.cursor < 2)
        return false;
    const QString &text = *place.text;
    return text.at(place.cursor - 2).isSpace() && !text.at(place.cursor - 1).isSpace();
}

void FormHistory::watch(QWidget *focused)
{
    if (m_watched)
        m_watched->removeEventFilter(this);
    const QString path = focused ? m_form.pathOf(focused) : QString();
    if (path != m_typing)
        m_typing.clear();
    m_watched = path.isEmpty() ? nullptr : focused;
    if (m_watched)
        m_watched->installEventFilter(this);
}

/// Of the cell that is being typed in, as long as there is something in it to take back.
bool FormHistory::isOwnUndo(const QKeyEvent &event) const
{
    const auto *line = qobject_cast<QLineEdit *>(m_watched);
    if (!line || !qobject_cast<ListEditor *>(m_form.editorFor(m_form.pathOf(line))))
        return false;
    return isKeyOf(event, Key::Undo) ? line->isUndoAvailable() : line->isRedoAvailable();
}

bool FormHistory::eventFilter(QObject *watched, QEvent *event)
{
    // A line claims these keys for itself before the form hears of them.
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
