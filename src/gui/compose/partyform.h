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

/// Billing and shipping share this form. Shipping can follow billing: while "Same as billing" is on,
/// it is a copy that changes with it and is not typed in.
class PartyForm : public QWidget
{
    Q_OBJECT
public:
    /// `kind` is "billing" or "shipping".
    PartyForm(DraftForm &form, const QString &kind, QWidget *parent = nullptr);
    ~PartyForm() override;

private:
    /// Turns following on or off by what the draft holds.
    void recognise();
    void offerPaste(const QString &kind);
    void setFollowing(bool following);
    void follow();

    DraftForm &m_form;
    std::unique_ptr<Ui::PartySection> m_ui;
};

} // namespace linktill::gui
