// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

namespace linktill::gui {

class MainWindow;
class WindowPages;

/// Opens request files that come from outside the window in the form of page New link: from a second start
/// of the program, and from the system, which sends QFileOpenEvent on macOS. While a dialog is open they
/// wait, and the page behind it says so.
class IncomingRequests : public QObject
{
    Q_OBJECT
public:
    /// Belongs to `window`, and filters the application's events.
    IncomingRequests(WindowPages &pages, MainWindow &window);

    void open(const QString &file);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openWaiting();

    WindowPages &m_pages;
    MainWindow &m_window;
    QStringList m_waiting; ///< paths
};

} // namespace linktill::gui
