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
/// waiting for the disk. An empty form is not kept. The owner of the form tells when it has
/// changed, and when it holds another draft.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        std::function<Ledger &()> ledger; ///< empty: nothing is kept
        const RequestFormat &format;
        std::function<std::optional<LeftForm>()> form; ///< returns nothing when there is nothing to keep
    };
    explicit DraftKeeper(Services services, QObject *parent = nullptr);

    /// Id of the draft in the form, whether it was saved yet or not.
    const QString &id() const { return m_id; }
    const QString &accountId() const { return m_accountId; }
    /// Returns whether something was typed since this draft came into the form.
    bool isChanged() const { return m_changed; }

    void changed();
    /// Saves the cursor's place with a draft that is kept.
    void cursorMoved();
    /// Saves now, without waiting for the end of the second.
    void save();
    /// The draft as it was last given to the ledger; without an id when there is none.
    const SavedDraft &saved() const { return m_saved; }

    /// Removes the old entry of a draft that is in the form again under the present id, unless
    /// somebody else has taken it meanwhile.
    void removeOther(const QString &id);

    /// Begins another draft of that account. What was not saved before is lost.
    void begin(const QString &accountId);
    /// Puts the present draft into the list of drafts and begins another one.
    void putAside();
    /// Takes this draft as the one that the form holds now.
    void hold(const SavedDraft &draft);
    /// Asks for the account's draft that was left behind, if there is one.
    void askForLeft();

Q_SIGNALS:
    void kept();
    void notKept(const linktill::LedgerError &error);
    /// Answers askForLeft(), if there is such a draft and nothing else began since.
    void found(const linktill::SavedDraft &draft);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void save(DraftLock lock);
    void write(const SavedDraft &draft);
    void remove();

    Services m_services;
    QString m_id, m_accountId;
    SavedDraft m_saved; ///< as it was last given to the ledger
    QBasicTimer m_timer;
    bool m_changed = false;
    QPointer<LedgerJobFor<SavedDraft>> m_asking;
};

} // namespace linktill
