// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/outcome.h"
#include "core/account.h"
#include "gui/links/linkguard.h"
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
class Catalogue;
class MadeLink;
}

namespace linktill::gui {

class FileDialogs;
class Questions;

/// A link that was created: how it stands, its QR code, the link itself, and what a merchant does
/// with it. Once it was paid, or is over, that stands in the place of the code, so that nobody pays
/// twice.
class ResultPanel : public QWidget
{
    Q_OBJECT
public:
    /// Services that it borrows; all of them outlive it.
    struct Services
    {
        const MadeLink &made;
        FileDialogs &dialogs;
        Questions &questions;
        const Catalogue &catalogue;
        std::function<QDateTime()> now; ///< UTC
    };
    explicit ResultPanel(Services services, QWidget *parent = nullptr);
    ~ResultPanel() override;

    /// Another link was made.
    void showLink();
    /// The same one, as it stands now.
    void showStanding();
    /// Below the form there is width and no height: the code stands beside what is said of it.
    void setNarrow(bool narrow);
    /// Where a second Return does no harm.
    void focusCopy();

    void copyLink();

Q_SIGNALS:
    void newLinkWanted();
    /// A link like this one that has no end yet.
    void freshLinkWanted();
    /// How it stands is to be asked for now.
    void checkWanted();
    /// All there is to know of it is to be looked at.
    void showInLinksWanted();
    /// The link went out: "copy", "open", "qr_copy", "qr_save".
    void shared(const QString &how);

protected:
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void openLink();
    bool canBePaid() const;
    void copyQr();
    void saveQr();
    /// Where something is against the link, a person is asked first, once.
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
    CreatedLink m_link;
    JudgedLink m_judged; ///< without concerns once a person said yes
    std::optional<qr::QrCode> m_code;
    QBasicTimer m_clock; ///< while it is seen: times on it grow old
};

} // namespace linktill::gui
