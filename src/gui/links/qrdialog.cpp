// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/links/qrdialog.h"

#include "application/links/linkevents.h"
#include "gui/links/linksmodel.h"
#include "gui/links/resulttext.h"
#include "gui/sharing/linkdrag.h"
#include "gui/widgets/announce.h"
#include "gui/widgets/fieldnote.h"
#include "gui/widgets/statemark.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace linktill::gui {

namespace {
constexpr int minSide = 160, bestSide = 480, draggedCodeSide = 512;

QLabel *line(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}
} // namespace

QrDialog::QrDialog(const Link &link, const LinkEvents &events, QWidget *parent)
    : QDialog(parent), m_link(link), m_code(qr::QrCode::encode(link.url)),
      m_amount(line("qrDialogAmount", this)), m_for(line("qrDialogFor", this)),
      m_picture(line("qrDialogPicture", this))
{
    setWindowTitle(tr("QR code"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_amount);
    layout->addWidget(m_for);
    if (!m_code)
        m_picture->setText(link.url);
    m_picture->setMinimumSize(minSide, minSide);
    m_picture->setAccessibleName(tr("QR code of the payment link"));
    auto *drag = new LinkDrag(m_picture, [this] {
        return m_code && !isFinal(m_link.state) ? linkMimeData(m_link.url, m_code->image(draggedCodeSide)) : nullptr;
    });
    connect(drag, &LinkDrag::taken, this, [this] { Q_EMIT dragged(m_link); });
    layout->addWidget(m_picture, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    const QSize room = parent ? parent->screen()->availableSize() : QSize(800, 600);
    const int side = std::min({bestSide, room.width() - 80, room.height() - 200});
    resize(side + 40, side + 140);
    showFacts();
    if (isFinal(m_link.state))
        showEnd();
    connect(&events, &LinkEvents::changed, this, &QrDialog::hear);
}

void QrDialog::hear(const Link &link)
{
    if (link.key() != m_link.key())
        return;
    m_link = link;
    showFacts();
    if (!m_picture || !isFinal(m_link.state))
        return;
    showEnd();
    announce(this, endSentence(m_link));
}

void QrDialog::showFacts()
{
    m_amount->setText(shownAmount(m_link));
    m_for->setText(m_link.facts.description);
    m_for->setVisible(!m_link.facts.description.isEmpty());
}

void QrDialog::showEnd()
{
    auto *end = new QWidget(this);
    end->setObjectName(QStringLiteral("qrDialogEnd"));
    QLabel *mark = line("qrDialogEndMark", end), *title = line("qrDialogEndTitle", end),
           *text = line("qrDialogEndText", end);
    mark->setPixmap(stateMark(m_link.state, devicePixelRatioF()));
    title->setText(endTitle(m_link, {}, {}));
    setSeverityProperty(title,
                        m_link.state == LinkState::Success ? QStringLiteral("success") : QString());
    text->setText(endText(m_link));
    auto *column = new QVBoxLayout(end);
    column->addStretch();
    for (QLabel *part : {mark, title, text})
        column->addWidget(part);
    column->addStretch();
    delete layout()->replaceWidget(m_picture, end);
    delete m_picture;
    m_picture = nullptr;
    end->show();
}

void QrDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (!m_code || !m_picture)
        return;
    layout()->activate();
    const qreal ratio = devicePixelRatioF();
    const int side = std::max(minSide, std::min(m_picture->width(), m_picture->height()));
    QImage image = m_code->imageFitting(qRound(side * ratio));
    image.setDevicePixelRatio(ratio);
    m_picture->setPixmap(QPixmap::fromImage(image));
}

} // namespace linktill::gui
