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

/// Shows what a session reports about its drafts, its sending and its order numbers: in the notice at the top
/// of the form or in the hint beside its title.
class ComposeNotices : public QObject
{
    Q_OBJECT
public:
    /// Form, session and clock must outlive this object.
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
