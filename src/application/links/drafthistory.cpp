// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/drafthistory.h"

#include "application/links/contentform.h"
#include "core/linkchanges.h"

#include <algorithm>
#include <utility>

namespace linktill {

namespace {

constexpr std::size_t maxStates = 300;
constexpr qint64 pauseMs = 1500; ///< a pause in typing that begins another step

} // namespace

QString changedField(const LinkContent &before, const LinkContent &after, const QString &preferred)
{
    const QStringList changed = changedFields(before, after);
    const auto found = std::find_if(changed.cbegin(), changed.cend(), [&](const QString &path) {
        return editorPath(path) == preferred;
    });
    return found != changed.cend() ? *found : changed.value(0);
}

DraftHistory::DraftHistory(ContentForm &form, std::function<DraftOwner()> owner, QObject *parent)
    : QObject(parent), m_form(form), m_owner(std::move(owner)), m_states(1)
{
}

void DraftHistory::forget()
{
    m_states.clear();
    m_states.push_back({m_form.draft(), m_form.place(), {}, m_owner()});
    m_at = 0;
    m_typing.clear();
}

void DraftHistory::own()
{
    m_states[std::size_t(m_at)].owner = m_owner();
}

void DraftHistory::rename(const QString &draftId, const QString &now)
{
    for (State &state : m_states) {
        if (state.owner.draftId == draftId)
            state.owner.draftId = now;
    }
}

void DraftHistory::rewrite(const std::function<void(LinkContent &)> &change)
{
    for (State &state : m_states) {
        const bool wasOffered = state.draft.merchantOrderId == state.owner.offered;
        change(state.draft);
        if (wasOffered)
            state.owner.offered = state.draft.merchantOrderId;
    }
}

bool DraftHistory::canGo(int steps) const
{
    return m_at + steps >= 0 && m_at + steps < int(m_states.size());
}

const DraftOwner &DraftHistory::ownerAt(int steps) const
{
    return m_states[std::size_t(m_at + steps)].owner;
}

void DraftHistory::go(int steps)
{
    if (!canGo(steps))
        return;
    const QString field = m_states[std::size_t(std::max(m_at, m_at + steps))].changed;
    m_at += steps;
    m_typing.clear();
    State &state = m_states[std::size_t(m_at)];
    m_isGoing = true;
    m_form.restore(state.draft);
    m_isGoing = false;
    state.draft = m_form.draft(); // dependent fields have changed too
    const bool wasThere = editorPath(state.place.field) == editorPath(field);
    Q_EMIT went(wasThere ? state.place : FormPlace{field, {}, {}, 0});
}

void DraftHistory::note(bool typed)
{
    if (m_isGoing)
        return;
    State &now = m_states[std::size_t(m_at)];
    State next{m_form.draft(), m_form.place(), {}, m_owner()};
    if (next.draft == now.draft) {
        now.place = next.place; // half a number is no value yet
        return;
    }
    next.changed = changedField(now.draft, next.draft, editorPath(next.place.field));
    const bool inLine = typed && next.place.text && !next.changed.contains(u'[');
    if (inLine && goesOn(next.changed, next.place)) {
        next.changed = now.changed;
        now = std::move(next);
        m_states.resize(std::size_t(m_at) + 1);
        if (m_at > 0 && now.draft == m_states[std::size_t(m_at) - 1].draft) {
            m_states.pop_back(); // the text was typed and deleted again
            --m_at;
            m_typing.clear();
        }
    } else {
        m_typing = inLine ? next.changed : QString();
        push(std::move(next));
    }
    m_lastKey.start();
}

void DraftHistory::settle(bool typed)
{
    if (typed && !m_isGoing)
        m_states[std::size_t(m_at)].draft = m_form.draft();
    else
        note(false);
}

void DraftHistory::push(State state)
{
    m_states.resize(std::size_t(m_at) + 1);
    m_states.push_back(std::move(state));
    if (m_states.size() > maxStates)
        m_states.erase(m_states.begin());
    m_at = int(m_states.size()) - 1;
}

bool DraftHistory::goesOn(const QString &field, const FormPlace &place) const
{
    return m_at > 0 && m_typing == field && m_lastKey.isValid() && m_lastKey.elapsed() < pauseMs
        && !beginsWord(place);
}

/// Returns whether the cursor stands after the first letter that follows a space.
bool DraftHistory::beginsWord(const FormPlace &place) const
{
    const FormPlace &before = m_states[std::size_t(m_at)].place;
    if (!place.text || !before.text || place.text->size() <= before.text->size() || place.cursor < 2)
        return false;
    const QString &text = *place.text;
    return text.at(place.cursor - 2).isSpace() && !text.at(place.cursor - 1).isSpace();
}

void DraftHistory::enterField(const QString &path)
{
    if (path != m_typing)
        m_typing.clear();
}

} // namespace linktill
