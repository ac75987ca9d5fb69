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

/// Facts that belong to the draft in the form and are not part of it.
struct DraftOwner
{
    QString draftId;
    QString offered; ///< the order number that it began with
};

/// Undo and redo across the whole form. Each step is the draft as it was, so that whatever changed
/// it, a hand, a completion or another draft, is taken back in the same way. Typing in one field is
/// one step for each word or pause; all else is a step of its own.
class DraftHistory : public QObject
{
    Q_OBJECT
public:
    /// The form must outlive it; `owner` is asked at each step.
    DraftHistory(ContentForm &form, std::function<DraftOwner()> owner, QObject *parent = nullptr);

    /// The form was edited. `typed`: somebody typed, so that it may be a part of the last step.
    void note(bool typed);
    /// All has followed from the last edit, which was noted already when it was `typed`.
    void settle(bool typed);
    /// The cursor has come to this field: what is typed in another one begins another step.
    void enterField(const QString &path);

    bool canGo(int steps) const;
    /// Whose draft stands there: one step back is -1, one forward 1.
    const DraftOwner &ownerAt(int steps) const;
    /// Brings the draft of that step into the form.
    void go(int steps);

    /// Begins with what the form holds now; there is no way back from it.
    void forget();
    /// The draft in the form got another owner without being changed.
    void own();
    /// All steps of one draft go on under another name.
    void rename(const QString &draftId, const QString &now);
    /// Changes what the steps hold, and not the form.
    void rewrite(const std::function<void(LinkContent &)> &change);

Q_SIGNALS:
    /// Where the step that was taken back or done again had changed something, and what was being
    /// typed there.
    void went(const linktill::FormPlace &place);

private:
    struct State
    {
        LinkContent draft;
        FormPlace place; ///< of the cursor when it came about
        QString changed; ///< the field in which it differs from the one before
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

/// The first field in which two drafts differ, `preferred` if that is one of them; of a list with
/// its row. Empty: they are the same.
QString changedField(const LinkContent &before, const LinkContent &after, const QString &preferred = {});

} // namespace linktill
