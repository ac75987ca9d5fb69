// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "programs/comeforward.h"

#include "gui/window/mainwindow.h"

#include <QAbstractNativeEventFilter>
#include <QGuiApplication>
#include <QWindow>

namespace linktill {

namespace {

bool isOnX11()
{
    return QGuiApplication::platformName() == u"xcb";
}

/// Brings the window forward at the time that the X server has now. Window managers refuse to put a window
/// before another one that a person has used since, and Qt tells them the time of the last event that this
/// program got, which may be hours ago. So this causes an event first: the X server sends one for each change
/// of a property. Qt has read its time when the queued call is made.
class ActivationWithTime : public QObject, public QAbstractNativeEventFilter
{
public:
    explicit ActivationWithTime(gui::MainWindow &window) : QObject(&window), m_window(window)
    {
        qApp->installNativeEventFilter(this);
        QWindow *native = window.windowHandle();
        native->setTitle(native->title()); // is set again, though it is the same
    }

    bool nativeEventFilter(const QByteArray &, void *event, qintptr *) override
    {
        constexpr int propertyNotify = 28; // XCB_PROPERTY_NOTIFY
        if ((*static_cast<const quint8 *>(event) & 0x7f) == propertyNotify) {
            qApp->removeNativeEventFilter(this);
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_window.comeForward();
                    deleteLater();
                },
                Qt::QueuedConnection);
        }
        return false;
    }

private:
    gui::MainWindow &m_window;
};

} // namespace

void comeForward(gui::MainWindow &window, const QString &activationToken)
{
    if (isOnX11()) {
        new ActivationWithTime(window);
        return;
    }
    constexpr const char *variable = "XDG_ACTIVATION_TOKEN"; // there Qt looks for it on Wayland
    if (!activationToken.isEmpty())
        qputenv(variable, activationToken.toUtf8());
    window.comeForward();
    qunsetenv(variable); // a token is good for one window
}

void endStartOnX11()
{
    if (!isOnX11())
        return;
    QWindow unseen; // Qt ends the start when it shows the first window
    unseen.setFlags(Qt::Tool | Qt::BypassWindowManagerHint);
    unseen.setGeometry(-1, -1, 1, 1);
    unseen.show();
}

} // namespace linktill
