// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/composenotices.h"

#include "application/links/composesession.h"
#include "application/wording/linkwording.h"
#include "core/clock.h"
#include "core/region.h"
#include "gui/compose/linkform.h"

namespace linktill::gui {

ComposeNotices::ComposeNotices(LinkForm &form, ComposeSession &session, const Clock &clock,
                               QObject *parent)
    : QObject(parent), m_form(form), m_session(session), m_clock(clock)
{
    sayOfDrafts();
    sayOfKeeping();
    sayOfSending();
}

/// Returns the local time, "14:05"; with the date when `utc` is not today.
QString ComposeNotices::shownWhen(const QDateTime &utc) const
{
    const QDateTime local = utc.toLocalTime();
    return local.date() == m_clock.now().toLocalTime().date() ? shortTime(local.time())
                                                              : shortDateTime(local);
}

void ComposeNotices::sayOfDrafts()
{
    const auto clearHint = [this] { m_form.setHint({}); };
    connect(&m_session, &ComposeSession::serviceChanged, this, clearHint);
    connect(&m_session, &ComposeSession::begun, this, clearHint);
    connect(&m_session, &ComposeSession::draftShown, this, clearHint);
    connect(&m_session, &ComposeSession::turned, this, [this] { m_form.closeNotice(); });
    connect(&m_session, &ComposeSession::draftReturned, this, [this](const QDateTime &when) {
        m_form.offerNew(tr("Your unfinished link from %1 is back.").arg(shownWhen(when)));
    });
    connect(&m_session, &ComposeSession::draftWaits, this, [this](const QDateTime &when) {
        m_form.notify(NoticeLevel::Info, 
            tr("An unfinished link from %1 is in the list of drafts.").arg(shownWhen(when)));
    });
    connect(&m_session, &ComposeSession::draftInDoubt, this, [this] {
        m_form.notify(NoticeLevel::Warning,
                      tr("It is not known yet whether that link was made. It is in the "
                         "list of drafts."));
    });
}

void ComposeNotices::sayOfKeeping()
{
    const auto hint = [this](const QString &text) {
        if (m_session.stage() != ComposeSession::Stage::Made)
            m_form.setHint(text);
    };
    connect(&m_session.keeper(), &DraftKeeper::kept, this, [hint] { hint(tr("Draft saved")); });
    connect(&m_session.keeper(), &DraftKeeper::notKept, this, [hint] { hint({}); });
    connect(&m_session, &ComposeSession::draftNotKept, this, [this](const LedgerError &error) {
        m_form.notify(NoticeLevel::Problem,
                      tr("The draft is not saved.") + u' ' + ledgerSentence(error));
    });
    connect(&m_session, &ComposeSession::draftIsLink, this, [this] {
        m_form.notify(NoticeLevel::Warning,
                      tr("A link was already made of this draft. It is on the page Links."));
    });
}

void ComposeNotices::sayOfSending()
{
    connect(&m_session, &ComposeSession::sendingEnded, this, [this](const auto &skew) {
        if (skew)
            m_form.notify(NoticeLevel::Warning, clockSentence(*skew));
    });
    connect(&m_session, &ComposeSession::renumbered, this,
            [this](const QString &offered, const QString &taken) {
                m_form.notify(NoticeLevel::Info, 
                    tr("Order number %1 was used for another link meanwhile. This one has %2.")
                        .arg(offered, taken));
            });
}

} // namespace linktill::gui
