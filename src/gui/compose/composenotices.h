// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace linktill {
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
    /// Both outlive it.
    ComposeNotices(LinkForm &form, ComposeSession &session, QObject *parent = nullptr);

private:
    void sayOfDrafts();
    void sayOfKeeping();
    void sayOfSending();

    LinkForm &m_form;
    ComposeSession &m_session;
};

} // namespace linktill::gui
