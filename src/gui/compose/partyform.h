// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class PartySection;
}

namespace linktill {
struct Party;
}

namespace linktill::gui {

class DraftForm;

/// Shows the form of billing or shipping. While "Same as billing" is checked, shipping is a read-only copy
/// that changes with billing.
class PartyForm : public QWidget
{
    Q_OBJECT
public:
    /// `kind` is "billing" or "shipping".
    PartyForm(DraftForm &form, const QString &kind, QWidget *parent = nullptr);
    ~PartyForm() override;

private:
    /// Checks "Same as billing" when the draft has equal, non-empty parties; unchecks it otherwise.
    void recognise();
    void offerPaste(const QString &kind);
    void setFollowing(bool following);
    void follow();

    DraftForm &m_form;
    std::unique_ptr<Ui::PartySection> m_ui;
};

} // namespace linktill::gui
