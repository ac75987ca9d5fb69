// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Items on the page: typed and scanned from the goods.
#include "gui/compose/newlinkpage.h"

#include "application/links/linkdesk.h"
#include "gui/compose/draftform.h"
#include "gui/compose/itementry.h"
#include "gui/compose/scanwatch.h"

namespace linktill::gui {

QWidget *NewLinkPage::buildItemEntry(ListEditor &table, QWidget *parent)
{
    if (!m_services.ledger || m_form->isFixed(QStringLiteral("order_details")))
        return nullptr;
    const GoodsAccess goods{m_services.ledger, [this] { return accountId(); }};
    auto *entry = new ItemEntry(*m_form, table, goods, parent);
    connect(entry, &ItemEntry::goodsWanted, this, &NewLinkPage::goodsWanted);
    connect(entry, &ItemEntry::asks, this, [this, entry] { bringIntoView(entry); });
    return entry;
}

/// Without a ledger there are no goods that could be meant.
void NewLinkPage::buildScanning()
{
    if (!m_services.ledger)
        return;
    m_scans = new ScanWatch(*m_form, this);
    connect(m_scans, &ScanWatch::scanned, this, [this](const Scan &scan) {
        openSectionOf(QStringLiteral("order_details"));
        if (auto *entry = findChild<ItemEntry *>())
            entry->take(scan);
    });
}

/// What was typed or scanned and not added would be missing in the link without a word.
bool NewLinkPage::areItemsTaken()
{
    const auto *entry = findChild<ItemEntry *>();
    const QString open = entry ? entry->openText() : QString();
    if (open.isEmpty())
        return true;
    addItems();
    //: %1 is what was typed or scanned, several with commas
    notice(Severity::Problem, tr("This is not among the items yet: %1. Add it, or leave it out.").arg(open));
    return false;
}

QString NewLinkPage::accountId() const
{
    return m_desk ? m_desk->account().id : QString();
}

void NewLinkPage::addItems()
{
    openSectionOf(QStringLiteral("order_details"));
    if (auto *entry = findChild<QWidget *>(QStringLiteral("itemEntryEdit"))) {
        entry->setFocus(Qt::OtherFocusReason);
        bringIntoView(entry);
    } else {
        showField(QStringLiteral("order_details"));
    }
}

} // namespace linktill::gui
