// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/links/leftform.h"
#include "application/ports/ledgerjob.h"
#include "application/ports/saveddraft.h"

#include <QBasicTimer>
#include <QObject>
#include <QPointer>

#include <functional>

namespace linktill {

/// Keeps the form of a new link in the ledger, at most a second behind typing and without ever
/// waiting for the disk. A form with nothing in it is not kept. Whoever owns the form says when it
/// has changed, and when it holds another draft.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        std::function<Ledger &()> ledger; ///< none: nothing is kept
        const RequestFormat &format;
        std::function<std::optional<LeftForm>()> form; ///< nothing: there is nothing to keep
    };
    explicit DraftKeeper(Services services, QObject *parent = nullptr);

    /// Of the draft in the form, whether it was saved yet or not.
    const QString &id() const { return m_id; }
    const QString &accountId() const { return m_accountId; }
    /// Something was typed since this draft came into the form.
    bool isChanged() const { return m_changed; }

    void changed();
    /// Where the cursor is goes with a draft that is kept.
    void cursorMoved();
    /// Now, without waiting for the end of the second.
    void save();
    /// The draft as it is in the ledger now; without an id when there is none.
    const SavedDraft &saved() const { return m_saved; }

    /// A draft that was put aside is in the form again, under the present id: its old one leaves the list,
    /// unless somebody else has taken it meanwhile.
    void removeOther(const QString &id);

    /// Another draft begins, of that account. What is not saved by then is not.
    void begin(const QString &accountId);
    /// The same, and the last one goes into the list of drafts.
    void putAside();
    /// The form holds this one now.
    void hold(const SavedDraft &draft);
    /// Asks for the draft of the account that was left behind, if there is one.
    void askForLeft();

Q_SIGNALS:
    void kept();
    void notKept(const linktill::LedgerError &error);
    /// The answer to askForLeft(), when there is one and nothing else began since.
    void found(const linktill::SavedDraft &draft);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void save(DraftLock lock);
    void write(const SavedDraft &draft);
    void remove();

    Services m_services;
    QString m_id, m_accountId;
    SavedDraft m_saved; ///< as it was given to the ledger last
    QBasicTimer m_timer;
    bool m_changed = false;
    QPointer<LedgerJobFor<SavedDraft>> m_asking;
};

} // namespace linktill
