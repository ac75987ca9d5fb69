// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPoint>

#include <functional>
#include <memory>
#include <optional>

class QDrag;
class QImage;
class QMimeData;
class QWidget;

namespace linktill::gui {

/// Returns a link as other programs take it: as text, as an address and as the picture of its QR code (PNG); the
/// picture is left out when it is null.
std::unique_ptr<QMimeData> linkMimeData(const QString &url, const QImage &qr);

/// Lets a person drag a link out of a widget that shows it into any program.
class LinkDrag : public QObject
{
    Q_OBJECT
public:
    /// Returns what is dragged now; null when nothing may be, for example a link about which there are concerns.
    using Source = std::function<std::unique_ptr<QMimeData>()>;
    /// `widget` owns this object.
    LinkDrag(QWidget *widget, Source source);

    /// Runs a drag and returns what became of it; tests put another function in its place.
    std::function<Qt::DropAction(QDrag *)> run;

Q_SIGNALS:
    /// Another program took the link.
    void taken();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void drag();

    QWidget *m_widget;
    Source m_source;
    std::optional<QPoint> m_pressed; ///< where the left button went down
};

} // namespace linktill::gui
