// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/qrdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace linktill::gui {

namespace {
constexpr int leastSide = 160, bestSide = 480;

QLabel *line(const QString &text, const char *name, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setVisible(!text.isEmpty());
    return label;
}
} // namespace

QrDialog::QrDialog(const QString &url, const QString &amount, const QString &description,
                   QWidget *parent)
    : QDialog(parent), m_code(qr::QrCode::encode(url)),
      m_picture(line(m_code ? QString() : url, "qrDialogPicture", this))
{
    setWindowTitle(tr("QR code"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(line(amount, "qrDialogAmount", this));
    layout->addWidget(line(description, "qrDialogFor", this));
    m_picture->setVisible(true);
    m_picture->setMinimumSize(leastSide, leastSide);
    m_picture->setAccessibleName(tr("QR code of the payment link"));
    layout->addWidget(m_picture, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    const QSize room = parent ? parent->screen()->availableSize() : QSize(800, 600);
    const int side = std::min({bestSide, room.width() - 80, room.height() - 200});
    resize(side + 40, side + 140);
}

void QrDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (!m_code)
        return;
    layout()->activate();
    const qreal ratio = devicePixelRatioF();
    const int side = std::max(leastSide, std::min(m_picture->width(), m_picture->height()));
    QImage image = m_code->imageFitting(qRound(side * ratio));
    image.setDevicePixelRatio(ratio);
    m_picture->setPixmap(QPixmap::fromImage(image));
}

} // namespace linktill::gui
