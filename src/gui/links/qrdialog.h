// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"
#include "qr/qrcode.h"

#include <QDialog>

#include <optional>

class QLabel;

namespace linktill {
class LinkEvents;
}

namespace linktill::gui {

/// Shows a link's QR code large, for a customer on the other side of the counter. Once the link is
/// paid, expired or cancelled, the dialog says so in place of the code, so that nobody pays
/// twice.
class QrDialog : public QDialog
{
    Q_OBJECT

public:
    /// `events` tells about changes of the link and must outlive the dialog.
    QrDialog(const Link &link, const LinkEvents &events, QWidget *parent = nullptr);

    /// Returns the link in its last known state.
    const Link &link() const { return m_link; }

Q_SIGNALS:
    /// Another program took the code, which was dragged there.
    void dragged(const linktill::Link &link);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void hear(const Link &link);
    void showFacts();
    void showEnd();

    Link m_link;
    std::optional<qr::QrCode> m_code;
    QLabel *m_amount, *m_for;
    QLabel *m_picture; ///< null once the link is over
};

} // namespace linktill::gui
