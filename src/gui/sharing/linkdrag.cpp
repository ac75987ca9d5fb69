// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/sharing/linkdrag.h"

#include <QApplication>
#include <QBuffer>
#include <QDrag>
#include <QImage>
#include <QMimeData>
#include <QMouseEvent>
#include <QPixmap>
#include <QUrl>
#include <QWidget>

namespace linktill::gui {

namespace {
constexpr int draggedSide = 96; ///< of the picture under the mouse, in pixels
}

std::unique_ptr<QMimeData> linkMimeData(const QString &url, const QImage &qr)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(url);
    data->setUrls({QUrl(url)});
    if (qr.isNull())
        return data;
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    qr.save(&buffer, "PNG");
    data->setData(QStringLiteral("image/png"), png);
    data->setImageData(qr); // Windows and macOS have forms of their own for pictures
    return data;
}

LinkDrag::LinkDrag(QWidget *widget, Source source)
    : QObject(widget), run([](QDrag *drag) { return drag->exec(Qt::CopyAction); }), m_widget(widget),
      m_source(std::move(source))
{
    widget->installEventFilter(this);
}

bool LinkDrag::eventFilter(QObject *watched, QEvent *event)
{
    const auto *mouse = static_cast<QMouseEvent *>(event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_pressed = mouse->button() == Qt::LeftButton ? std::optional(mouse->position().toPoint()) : std::nullopt;
        // A label would pass the press on, and the moves with it.
        return watched == m_widget && m_pressed && !m_widget->inherits("QLineEdit");
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        m_pressed.reset();
        break;
    case QEvent::MouseMove: {
        if (!m_pressed || !(mouse->buttons() & Qt::LeftButton))
            break;
        const QPoint way = mouse->position().toPoint() - *m_pressed;
        if (way.manhattanLength() >= QApplication::startDragDistance()) {
            m_pressed.reset();
            drag();
        }
        return true; // a field would select text meanwhile
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void LinkDrag::drag()
{
    auto data = m_source();
    if (!data)
        return;
    auto *drag = new QDrag(m_widget); // Qt deletes it after the drop
    const QImage picture = qvariant_cast<QImage>(data->imageData());
    if (!picture.isNull())
        drag->setPixmap(QPixmap::fromImage(picture.scaled(draggedSide, draggedSide)));
    drag->setMimeData(data.release());
    if (run(drag) != Qt::IgnoreAction)
        Q_EMIT taken();
}

} // namespace linktill::gui
