// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/sharing/sharer.h"

#include "application/accounts/accountbook.h"
#include "core/region.h"
#include "gui/sharing/sharedialog.h"
#include "gui/sharing/sharerow.h"

#include <QApplication>
#include <QClipboard>

namespace linktill::gui {

Sharer::Sharer(AccountBook *book, ShareRow *row, QWidget *over)
    : QObject(over), m_book(book), m_row(row), m_over(over)
{
}

void Sharer::share(ShareWay way, const Link &link, const QString &country)
{
    if (shareLack(way, link.facts.customer))
        return;
    if (way == ShareWay::Message)
        return copy(link, country);
    if (m_dialog)
        m_dialog->close();
    m_shown = link;
    m_dialog = new ShareDialog(m_book, link, country, way, m_over);
    connect(m_dialog, &ShareDialog::sent, this, [this, link, way] {
        m_row->countUse(way);
        Q_EMIT shared(link, shareWayName(way));
    });
    m_dialog->open();
}

void Sharer::hear(const Link &link)
{
    const bool isShown = link.accountId == m_shown.accountId && link.facts.orderId == m_shown.facts.orderId;
    if (m_dialog && isShown && isFinal(link.state))
        m_dialog->reject();
}

void Sharer::copy(const Link &link, const QString &country)
{
    const Account *account = m_book ? m_book->byId(link.accountId) : nullptr;
    const LanguageHints hints = languageHints(link, account, country, wordLocale().name().left(2));
    const MessageLanguage &language = languageFor(hints);
    const QString text = templateFor(language, account ? account->preferences : AccountPreferences());
    QApplication::clipboard()->setText(shareMessage({link, shopOf(link, account)}, language, text).text);
    m_row->sayCopied();
    m_row->countUse(ShareWay::Message);
    Q_EMIT shared(link, shareWayName(ShareWay::Message));
}

} // namespace linktill::gui
