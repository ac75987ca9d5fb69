// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/links/editsession.h"
#include "gui/compose/newlinkpage.h"

class QPushButton;

namespace linktill {
class Ledger;
}

namespace linktill::gui {

/// The form of a link for one that exists: filled with what was sent, what is fixed read-only, and at its
/// end the changes are reviewed and sent. A page of its own, so that the draft in the form of page New link
/// is not touched; made for one edit and deleted after.
class EditLinkPage : public Page
{
    Q_OBJECT
public:
    EditLinkPage(PageServices services, Ledger &ledger, std::shared_ptr<PaymentLinkService> service, EditPlan plan,
                 QWidget *parent = nullptr);
    ~EditLinkPage() override;

    LinkForm &linkForm() const { return *m_form; }
    const DraftForm &form() const;
    const Link &link() const { return m_session->link(); }
    bool isBusy() const override { return m_session->isSending(); }
    /// Something in the form differs from the link.
    bool isTouched() const { return m_session->isTouched(); }
    void notify(NoticeLevel level, const QString &sentences) override;
    void retranslate() override;
    /// Looks for a field, in the palette.
    void find() override { Q_EMIT findWanted(); }
    /// Writes the form's changes into the ledger now.
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
    /// A field is looked for.
    void findWanted();

private:
    void buildForm();
    void listenToForm();
    void listenToSession();
    void listenToSending();
    void buildKeys();
    void showLink();
    void showTexts();
    void leave();
    void review();
    void tellDone(const LinkEdited &edited);
    void fail(const SendFailure &failure);

    PageServices m_services;
    MethodPresets *m_methods; ///< empty: the methods of a link are fixed
    LinkForm *m_form = nullptr;
    EditSession *m_session = nullptr;
    FormSide *m_side = nullptr;
    QPushButton *m_stopButton = nullptr;
};

} // namespace linktill::gui
