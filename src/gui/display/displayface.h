// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/sharing/customerwords.h"
#include "gui/display/displaycontent.h"
#include "qr/qrcode.h"

#include <QWidget>

#include <optional>

namespace linktill::gui {

/// Paints what the customer reads from a metre away: shop, amount and items on one side, the QR code or how the
/// link ended on the other. Higher than wide, the QR code is above. All sizes grow with the window.
class DisplayFace : public QWidget
{
    Q_OBJECT
public:
    explicit DisplayFace(QWidget *parent = nullptr);

    void setContent(const DisplayContent &content);
    const DisplayContent &content() const { return m_content; }
    void setLanguage(const QString &language);
    /// Sets the present time (UTC), from which the time left is counted.
    void setNow(const QDateTime &now);

    /// Returns how much larger everything is than in a window of 1366 by 768.
    qreal scale() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isPortrait() const { return height() > width(); }
    QFont font(int pixels, bool bold = false) const;
    /// Returns the font, made smaller until the text is no wider than `width`.
    QFont fitting(const QString &text, int pixels, int width, bool bold = false) const;
    void paintIdle(QPainter &painter) const;
    int paintShop(QPainter &painter, const QRect &room) const;
    void paintFacts(QPainter &painter, const QRect &room) const;
    void paintItems(QPainter &painter, const QRect &room) const;
    void paintProof(QPainter &painter, const QRect &room) const;
    void paintCode(QPainter &painter, const QRect &room) const;
    void paintTimeLeft(QPainter &painter, const QRect &room) const;
    void paintEnd(QPainter &painter, const QRect &room) const;
    void paintLogo(QPainter &painter, const QRect &room) const;
    void describe();

    DisplayContent m_content;
    CustomerWords m_words;
    QDateTime m_now;
    std::optional<qr::QrCode> m_code;
};

} // namespace linktill::gui
