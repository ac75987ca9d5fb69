// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/window/accountbar.h"

#include "application/accounts/accountbook.h"
#include "application/links/appsession.h"
#include "application/links/paymentlinkservice.h"
#include "application/ports/serviceprovider.h"
#include "application/wording/accountwording.h"
#include "core/clock.h"
#include "core/region.h"
#include "gui/accounts/accountmenu.h"
#include "gui/compose/newlinkpage.h"
#include "gui/window/windowpages.h"
#include "gui/window/windowservices.h"

#include "ui_mainwindow.h"

#include <QStyle>
#include <QTimer>

namespace linktill::gui {

namespace {

/// Time between two looks at the token, which lives for hours.
constexpr int tokenLookMs = 60'000;

QString accountHint(const Account &account, const QDateTime &now)
{
    if (account.isPractice())
        return AccountBar::tr("Nothing here is real: no account, no money.");
    if (account.access != Access::Token || !account.tokenExpires.isValid())
        return {};
    const QString end = shortDateTime(account.tokenExpires.toLocalTime());
    return account.tokenExpires <= now ? AccountBar::tr("Its token has ended on %1.").arg(end)
                                       : AccountBar::tr("Its token ends on %1.").arg(end);
}

} // namespace

AccountBar::AccountBar(AppSession &session, WindowPages &pages, const WindowServices &services,
                       const Ui::MainWindow &ui)
    : QObject(&pages), m_pages(pages), m_services(services), m_ui(ui),
      m_menu(new AccountMenu(services.accounts, services.page.questions, ui.accountButton))
{
    m_menu->keepWhile([&session](const QString &id) { return session.hasChangeInFlight(id); });
    connect(m_menu, &AccountMenu::accountChanged, this, &AccountBar::useAccount);
    connect(m_menu, &AccountMenu::failed, this,
            [this](const QString &why) { m_pages.notify(NoticeLevel::Problem, why); });
    // A link belongs to the account that it is sent with, so no other one can be chosen meanwhile.
    connect(&pages.newLink(), &NewLinkPage::sendingChanged, m_menu,
            [this](bool sending) { m_menu->setEnabled(!sending); });
    auto *look = new QTimer(this);
    look->setInterval(tokenLookMs);
    connect(look, &QTimer::timeout, this, &AccountBar::showAccount);
    look->start();
    useAccount();
    tellRemarks();
}

void AccountBar::choose(const QString &accountId)
{
    m_menu->choose(accountId);
}

void AccountBar::useAccount()
{
    m_pages.newLink().session().setService(m_services.accounts.provider.serviceFor(m_services.accounts.book.active()));
    m_pages.accountsChanged();
    showAccount();
}

void AccountBar::showAccount()
{
    const Account &account = m_services.accounts.book.active();
    QLabel *badge = m_ui.environmentBadge;
    badge->setText(environmentWord(account.environment).toUpper());
    badge->setProperty("environment", environmentName(account.environment));
    badge->style()->unpolish(badge);
    badge->style()->polish(badge);
    m_ui.accountHint->setText(accountHint(account, m_services.accounts.clock.now()));
    m_ui.accountHint->setToolTip(m_ui.accountHint->text()); // a small window cuts the text short
}

void AccountBar::tellRemarks()
{
    QStringList sentences = m_services.remarks;
    for (const AccountFileDamage &damage : m_services.accounts.book.damages())
        sentences.append(damageSentence(damage));
    if (!sentences.isEmpty())
        m_pages.newLink().notify(NoticeLevel::Problem, sentences.join(QLatin1Char('\n')));
}

} // namespace linktill::gui
