// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"
#include "application/ports/linkhistory.h"
#include "gui/paper/printpaper.h"

#include <QObject>

#include <functional>

namespace linktill {
class AccountBook;
class Catalogue;
class Ledger;
class LinkEvents;
class RequestFormat;
}

namespace linktill::gui {

/// Lists what makes papers of links; all of it outlives whoever uses it.
struct PaperSources
{
    std::function<Ledger &()> ledger;
    const AccountBook &book;
    const RequestFormat &format;
    const Catalogue &catalogue;
};

/// Reads the link's logo in the background and calls `then` with the job; a logo that can't be read is left out.
void withPaperJob(const PaperSources &sources, const LinkHistory &history, QObject *context,
                  std::function<void(const paper::PaperJob &)> then);

/// Prints a receipt for each link that is paid, where the link's account wants it: as the person last printed
/// one, and once for each payment, however many windows and programs hear of it.
class ReceiptPrinter : public QObject
{
    Q_OBJECT
public:
    ReceiptPrinter(const PaperSources &sources, const PaperPrinters &printers, const ViewSettings &view,
                   LinkEvents &events, QObject *parent);

Q_SIGNALS:
    /// A receipt was not printed, or a person should look at the printer; `sentence` says why.
    void failed(const linktill::Link &link, const QString &sentence);
    void ledgerFailed(const linktill::LedgerError &error);

private:
    void paid(const Link &link);
    void print(const Link &link);

    PaperSources m_sources;
    PaperPrinters m_printers;
    ViewSettings m_view;
    LinkEvents &m_events;
};

} // namespace linktill::gui
