// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace linktill {
class Clock;
class ComposeSession;
struct LedgerError;
}

namespace linktill::gui {

class LinkForm;

/// Says what a session tells of its drafts and numbers: in the notice at the head of the form, or in the
/// hint beside its title.
class ComposeNotices : public QObject
{
    Q_OBJECT
public:
    /// All that is given outlives it.
    ComposeNotices(LinkForm &form, ComposeSession &session, const Clock &clock,
                   QObject *parent = nullptr);

private:
    QString shownWhen(const QDateTime &utc) const;
    void sayOfDrafts();
    void sayOfKeeping();
    void sayOfSending();

    LinkForm &m_form;
    ComposeSession &m_session;
    const Clock &m_clock;
};

} // namespace linktill::gui
