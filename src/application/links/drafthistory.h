// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/links/leftform.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <vector>

namespace linktill {

class ContentForm;

/// What belongs to the draft in the form without being part of it.
struct DraftOwner
{
    QString draftId;
    QString offered; ///< the order number with which it began
};

/// Undo and redo across the whole form. Each step is a whole draft, so that every kind of change is
/// taken back in the same way: typing, a completion or another draft. Typing in one field is one
/// step for each word or pause; any other change is a step of its own.
class DraftHistory : public QObject
{
    Q_OBJECT
public:
    /// The form must outlive it; `owner` is called at each step.
    DraftHistory(ContentForm &form, std::function<DraftOwner()> owner, QObject *parent = nullptr);

    /// Called when the form was edited. `typed`: somebody typed, so the edit may extend the last step.
    void note(bool typed);
    /// Called when dependent fields have followed the last edit. A `typed` edit was noted already.
    void settle(bool typed);
    /// Called when the cursor comes to this field. Typing in another field begins another step.
    void enterField(const QString &path);

    bool canGo(int steps) const;
    /// Returns whose draft that step is; one step back is -1, one forward 1.
    const DraftOwner &ownerAt(int steps) const;
    /// Brings the draft of that step into the form.
    void go(int steps);

    /// Starts with what the form holds now; undo cannot go back before it.
    void forget();
    /// Called when the unchanged draft in the form got another owner.
    void own();
    /// Gives all steps of one draft another id.
    void rename(const QString &draftId, const QString &now);
    /// Changes the drafts of all steps, and not the form.
    void rewrite(const std::function<void(LinkContent &)> &change);

Q_SIGNALS:
    /// Tells where the step that was undone or redone had changed something, and what was being
    /// typed there.
    void went(const linktill::FormPlace &place);

private:
    struct State
    {
        LinkContent draft;
        FormPlace place; ///< place of the cursor when the step was made
        QString changed; ///< the field in which it differs from the step before
        DraftOwner owner;
    };

    bool goesOn(const QString &field, const FormPlace &place) const;
    bool beginsWord(const FormPlace &place) const;
    void push(State state);

    ContentForm &m_form;
    std::function<DraftOwner()> m_owner;
    std::vector<State> m_states;
    int m_at = 0;
    QString m_typing; ///< the field in which the last step may still grow
    QElapsedTimer m_lastKey;
    bool m_isGoing = false;
};

/// Returns the first field in which two drafts differ, or `preferred` if it is one of them; in a
/// list with its row. Empty: they are equal.
QString changedField(const LinkContent &before, const LinkContent &after, const QString &preferred = {});

} // namespace linktill
