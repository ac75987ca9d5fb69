// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/window/windowpaper.h"

#include "application/accounts/accountbook.h"
#include "application/links/appsession.h"
#include "application/links/ledgersupervisor.h"
#include "application/links/linkevents.h"
#include "application/ports/ledger.h"
#include "application/ports/ledgerjob.h"
#include "application/ports/linkrepository.h"
#include "application/wording/linkwording.h"
#include "core/linktrust.h"
#include "gui/links/linkguard.h"
#include "gui/links/linkspage.h"
#include "gui/paper/printdialog.h"
#include "gui/window/windowpages.h"
#include "gui/window/windowservices.h"

using namespace Qt::StringLiterals;

namespace linktill::gui {

namespace {

SystemPrinting &systemPrinting()
{
    static SystemPrinting printing;
    return printing;
}

} // namespace

WindowPaper::WindowPaper(AppSession &session, WindowPages &pages, const WindowServices &services)
    : QObject(&pages), m_session(session), m_pages(pages), m_services(services)
{
    connect(&pages.newLink(), &NewLinkPage::printWanted, this, &WindowPaper::print);
    connect(&pages, &WindowPages::linksMade, this, [this](LinksPage *links) {
        connect(links, &LinksPage::printWanted, this, &WindowPaper::print);
    });
    if (!services.ledger)
        return;
    auto *receipts = new ReceiptPrinter(sources(), printers(), services.view, session.events(), this);
    connect(receipts, &ReceiptPrinter::failed, this, [this](const Link &, const QString &sentence) {
        m_pages.notify(NoticeLevel::Problem, sentence);
    });
    connect(receipts, &ReceiptPrinter::ledgerFailed, &session.supervisor(), &LedgerSupervisor::look);
}

PaperSources WindowPaper::sources() const
{
    return {m_services.ledger, m_services.accounts.book, m_services.page.format, m_services.page.catalogue};
}

PaperPrinters WindowPaper::printers() const
{
    return {m_services.rawPrinting, m_services.systemPrinting ? m_services.systemPrinting : &systemPrinting()};
}

QWidget *WindowPaper::window() const
{
    return m_pages.current()->window();
}

void WindowPaper::print(LinkId id)
{
    if (id == 0 || !m_services.ledger)
        return m_pages.notify(NoticeLevel::Warning,
                              tr("This link is not in your link history, so it can’t be printed."));
    auto *job = reading<LinkHistory>(
        m_services.ledger(), [id](Ledger &ledger) { return ledger.links().link(id); }, this);
    connect(job, &LedgerJob::finished, this, [this, job] {
        if (job->result())
            judge(*job->result());
        else
            m_pages.notify(NoticeLevel::Problem, ledgerSentence(job->result().error()));
    });
    job->start();
}

/// A receipt has no link on it.
void WindowPaper::judge(const LinkHistory &history)
{
    if (history.link.state == LinkState::Success)
        return open(history);
    if (isFinal(history.link.state))
        return m_pages.notify(NoticeLevel::Warning, paper::refusalSentence(paper::PaperRefusal::Over));
    if (history.link.url.isEmpty())
        return m_pages.notify(NoticeLevel::Warning, paper::refusalSentence(paper::PaperRefusal::NoLink));
    const JudgedLink judged{history.link.url, concernsOf(history.link, history.knownHosts)};
    if (judged.isRefused())
        return m_pages.notify(NoticeLevel::Problem, judged.sentences());
    passLinks(m_services.page.questions, window(), {judged}, [this, history] { open(history); });
}

void WindowPaper::open(const LinkHistory &history)
{
    const Account *account = m_services.accounts.book.byId(history.link.accountId);
    const paper::PaperJob job =
        paper::paperJob(history, m_services.page.format, account, m_services.page.catalogue);
    auto *dialog = new PrintDialog({printers(), m_services.page.dialogs, m_services.view}, job,
                                   account ? account->preferences : AccountPreferences(), window());
    connect(dialog, &PrintDialog::printed, this, [this, link = history.link](const QString &sentence, bool isWarning) {
        m_pages.notify(isWarning ? NoticeLevel::Warning : NoticeLevel::Info, sentence);
        record(link);
    });
    connect(dialog, &PrintDialog::preferencesChanged, this,
            [this, id = history.link.accountId](const AccountPreferences &preferences) {
                if (!m_services.accounts.book.changePreferences(id, preferences))
                    m_pages.notify(NoticeLevel::Problem, tr("The account's settings could not be saved."));
            });
    dialog->open();
}

void WindowPaper::record(const Link &link)
{
    const QString how = link.state == LinkState::Success ? u"receipt"_s : u"print"_s;
    auto *job = writing<Link>(
        m_services.ledger(), [key = link.key(), how](Ledger &ledger) { return ledger.links().recordShared(key, how); },
        this);
    connect(job, &LedgerJob::finished, this, [this, job] {
        if (job->result())
            m_session.events().tell(*job->result());
    });
    job->start();
}

} // namespace linktill::gui
