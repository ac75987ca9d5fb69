// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/links/editing.h"
#include "gui/compose/newlinkpage.h"

class QPushButton;

namespace linktill {
class Ledger;
}

namespace linktill::gui {

/// The form of page New link once more, for a link that exists: filled with what was sent, what is
/// fixed read-only, and at its end the changes are reviewed and sent. A page of its own, so that the
/// draft in the form of page New link is not touched; made for one edit and deleted after.
class EditLinkPage : public NewLinkPage
{
    Q_OBJECT

public:
    EditLinkPage(PageServices services, Ledger &ledger, std::shared_ptr<LinkDesk> desk, EditPlan plan,
                 QWidget *parent = nullptr);
    ~EditLinkPage() override;

    const Link &link() const { return m_plan->link(); }
    /// Something in the form differs from the link.
    bool isTouched() const;
    /// What is in the form goes into the ledger now.
    void keepChanges();
    /// Ends editing: what was changed is not kept any more.
    void discard();

Q_SIGNALS:
    /// The gateway took the edit, and what there is to say of it; not all of that is good.
    void done(bool isAsWished, const QString &sentences);
    /// It did not, or may not have, while this page was not in sight.
    void failedUnseen(const QString &sentences);
    /// Editing was given up.
    void left();

protected:
    Issues check(const LinkDraft &draft) const override;
    void showAccount() override;
    bool showsRequest() const override { return false; }
    void askThenSend() override;

private:
    void leave();
    void send();
    void concluded(const JournaledEdit &job);
    void failed(const CallFailure &failure, const JournaledEdit &job);
    void readAgain();
    // How changes are kept until they are sent or given up: see editlinkkeeping.cpp.
    void buildKeeping();
    void askForKept();
    void keptFound(const SavedDraft &saved);
    std::optional<LeftForm> leftChanges() const;
    void forgetChanges();

    Ledger &m_ledger;
    std::optional<EditPlan> m_plan;
    QPushButton *m_stopButton;
    UsualWatch *m_amounts; ///< of the account; the page itself asks no ledger
    DraftKeeper *m_changes = nullptr;
    bool m_isOver = false; ///< sent or given up
};

} // namespace linktill::gui
