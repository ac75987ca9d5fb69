// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qr/qrcode.h"

#include <QDialog>

#include <optional>

class QLabel;

namespace linktill::gui {

/// A link's QR code as large as the screen lets it be, for the customer on the other side of the
/// counter.
class QrDialog : public QDialog
{
    Q_OBJECT

public:
    QrDialog(const QString &url, const QString &amount, const QString &description,
             QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    std::optional<qr::QrCode> m_code;
    QLabel *m_picture;
};

} // namespace linktill::gui
