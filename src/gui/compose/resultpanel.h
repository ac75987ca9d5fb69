// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/outcome.h"
#include "core/account.h"
#include "gui/links/linkguard.h"
#include "gui/widgets/viewsettings.h"
#include "qr/qrcode.h"

#include <QBasicTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace Ui {
class ResultPanel;
}

namespace linktill {
class AccountBook;
class Catalogue;
class MadeLink;
}

namespace linktill::gui {

class FileDialogs;
class Questions;
class ShareRow;
class Sharer;

/// Shows a link that was created: its state, its QR code, its address, and buttons to hand it out.
/// Once the link is paid, expired or cancelled, the panel says so in place of the code, so that nobody
/// pays twice.
class ResultPanel : public QWidget
{
    Q_OBJECT
public:
    /// Lists the services that the panel needs. All of them must outlive it.
    struct Services
    {
        const MadeLink &made;
        FileDialogs &dialogs;
        Questions &questions;
        const Catalogue &catalogue;
        std::function<QDateTime()> now; ///< UTC
        AccountBook *book = nullptr; ///< has the templates of messages; may be null
        ViewSettings view = {};
    };
    explicit ResultPanel(Services services, QWidget *parent = nullptr);
    ~ResultPanel() override;

    /// Shows the link that `made` holds now. To be called when another link was made.
    void showLink();
    /// Shows the current state of the same link.
    void showStanding();
    /// Puts the code beside the text instead of above it: below the form there is width but little height.
    void setNarrow(bool narrow);
    /// Puts the focus where a second Return does no harm: on the copy button, or on New link once the link
    /// can no longer be paid.
    void focusCopy();

    void copyLink();

Q_SIGNALS:
    void newLinkWanted();
    /// The person wants a fresh link in place of this one, which has expired.
    void freshLinkWanted();
    /// The person wants the gateway to be asked now for the link's state.
    void checkWanted();
    /// The person wants to see this link on the page Links.
    void showInLinksWanted();
    /// The person wants the link, or the receipt of its payment, on paper.
    void printWanted();
    /// The person wants the customer to see the link in the customer window.
    void displayWanted();
    /// The link was handed out; `how` is "copy", "open", "qr_copy", "qr_save", "drag" or the name of a ShareWay.
    void shared(const QString &how);

protected:
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void openLink();
    void buildSharing();
    bool canBePaid() const;
    void copyQr();
    void saveQr();
    /// Calls `then`; when there are concerns about the link, asks the person first, and only once per link.
    void handOut(std::function<void()> then);
    void showUrl();
    void showEnvironment(Environment environment);
    void showReferences();
    void showState();
    void showEnd();
    void showChecked();
    void drawQr();
    void say(const QString &sentence, bool problem);
    void showHint(const QString &sentence, bool problem);

    Services m_services;
    std::unique_ptr<Ui::ResultPanel> m_ui;
    ShareRow *m_row = nullptr;
    Sharer *m_sharer = nullptr;
    CreatedLink m_link;
    JudgedLink m_judged; ///< has no concerns any more once a person said yes
    std::optional<qr::QrCode> m_code;
    QBasicTimer m_clock; ///< runs while the panel is visible, to update the times on it
};

} // namespace linktill::gui
