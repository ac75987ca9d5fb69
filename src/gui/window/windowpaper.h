// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"
#include "gui/paper/printpaper.h"
#include "gui/paper/receiptprinter.h"

#include <QObject>

namespace linktill {
class AppSession;
}

namespace linktill::gui {

class WindowPages;
struct WindowServices;

/// Prints links and receipts from all pages of the window, and by itself where an account wants that.
class WindowPaper : public QObject
{
    Q_OBJECT
public:
    /// Lives as long as `pages`; borrows the rest.
    WindowPaper(AppSession &session, WindowPages &pages, const WindowServices &services);

    /// Opens the print dialog for the link, after it was judged.
    void print(LinkId id);

private:
    void judge(const LinkHistory &history);
    void open(const LinkHistory &history);
    void record(const Link &link);
    PaperSources sources() const;
    PaperPrinters printers() const;
    QWidget *window() const;

    AppSession &m_session;
    WindowPages &m_pages;
    const WindowServices &m_services;
};

} // namespace linktill::gui
