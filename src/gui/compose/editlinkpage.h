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

/// Edits a link that exists: the form shows what was sent, fields that cannot change are read-only, and the
/// changes are reviewed before they are sent. It is a page of its own so that the draft on the page New link
/// is not touched; it is made for one edit and deleted afterwards.
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
    /// Returns true when something in the form differs from the link.
    bool isTouched() const { return m_session->isTouched(); }
    void notify(NoticeLevel level, const QString &sentences) override;
    void retranslate() override;
    /// Asks for the palette, in which a person finds a field.
    void find() override { Q_EMIT findWanted(); }
    /// Writes the form's changes into the ledger now.
    void keepChanges();
    /// Ends editing; the changes are dropped, in the ledger too.
    void discard();

Q_SIGNALS:
    /// The gateway accepted the edit. `sentences` tell the person about it; `isAsWished` is false when one of
    /// them tells of something that did not go as wished.
    void done(bool isAsWished, const QString &sentences);
    /// The edit failed, or its end is unknown, while this page was not visible.
    void failedUnseen(const QString &sentences);
    /// The person has given up editing.
    void left();
    /// The person wants to find a field in the palette.
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
    MethodPresets *m_methods; ///< holds no sets: the methods of a link are fixed
    LinkForm *m_form = nullptr;
    EditSession *m_session = nullptr;
    FormSide *m_side = nullptr;
    QPushButton *m_stopButton = nullptr;
};

} // namespace linktill::gui
