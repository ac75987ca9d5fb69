// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/window/incomingrequests.h"

#include "gui/compose/newlinkpage.h"
#include "gui/compose/requestfiles.h"
#include "gui/window/mainwindow.h"
#include "gui/window/windowpages.h"

#include <QApplication>
#include <QFileInfo>
#include <QFileOpenEvent>

#include <utility>

namespace linktill::gui {

IncomingRequests::IncomingRequests(WindowPages &pages, MainWindow &window)
    : QObject(&window), m_pages(pages), m_window(window)
{
    qApp->installEventFilter(this);
}

void IncomingRequests::open(const QString &file)
{
    if (file.isEmpty()) // the system asks for an address, not for a file
        return;
    m_waiting << file;
    if (!QApplication::activeModalWidget())
        return openWaiting();
    QStringList names;
    for (const QString &waiting : std::as_const(m_waiting))
        names << QFileInfo(waiting).fileName();
    //: %1 is the name of a file, or several
    m_pages.notify(NoticeLevel::Info, tr("%1 will open on the page New link when you close the window in front.")
                                          .arg(names.join(QStringLiteral(", "))));
}

void IncomingRequests::openWaiting()
{
    if (m_waiting.isEmpty() || QApplication::activeModalWidget())
        return;
    m_pages.show(m_pages.newLink());
    m_pages.newLink().files().open(std::exchange(m_waiting, {}));
}

bool IncomingRequests::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::WindowUnblocked && !m_waiting.isEmpty()) {
        // What the dialog was opened for is done first.
        QMetaObject::invokeMethod(this, &IncomingRequests::openWaiting, Qt::QueuedConnection);
    }
    if (event->type() != QEvent::FileOpen)
        return false;
    m_window.comeForward();
    open(static_cast<QFileOpenEvent *>(event)->file());
    return true;
}

} // namespace linktill::gui
