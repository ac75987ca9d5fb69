// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerjob.h"
#include "application/ports/linkhistory.h"
#include "application/sharing/shareways.h"
#include "gui/links/linkactions.h"
#include "gui/links/linksservices.h"
#include "gui/widgets/noticebar.h"
#include "gui/widgets/page.h"

#include <QBasicTimer>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

class QMenu;

namespace Ui {
class LinksPage;
}

namespace linktill::gui {

class LinkArchive;
class LinkDetail;
class LinkHandOut;
class LinkBatchRunner;
class LinksList;
class SendRounds;
class Sharer;
class UnresolvedLinks;
struct PaletteEntry;

/// Lets a person find, look at and manage the links that were made: the list with filters and sums is on the
/// left, the selected link on the right. LinkBatchRunner, UnresolvedLinks, LinkHandOut and LinkArchive carry
/// out the actions.
class LinksPage : public Page
{
    Q_OBJECT

public:
    explicit LinksPage(LinksServices services, QWidget *parent = nullptr);
    ~LinksPage() override;

    /// Reads the list from the ledger again; it keeps its scroll position and selection.
    void refresh();
    void find() override;
    std::optional<Link> linkAtHand() const override;
    /// Searches for this link and selects it once it is in the list.
    void showLink(const linktill::Link &link);
    /// Sends a link, which need not be in the list, to its customer.
    void share(ShareWay way, const linktill::Link &link);
    /// Returns palette entries for the actions that are possible on the selected links.
    QList<PaletteEntry> paletteEntries() const;
    /// Reads everything again. To be called when another ledger is used or the ledger works again.
    void startOver();
    /// Sets the menu of the button for backups.
    void offerBackups(QMenu *menu);
    /// Returns true while a batch calls the gateway.
    bool isBusy() const override;
    /// To be called when accounts were added, removed or changed, or another one is active.
    void accountsChanged();
    /// Returns true while the large QR code of that link, or how the link ended, is visible.
    bool showsQrOf(LinkId id) const;
    void notify(NoticeLevel level, const QString &sentences) override;
    void retranslate() override;

Q_SIGNALS:
    void newLinkWanted();
    /// The ledger failed. The page has shown a notice, except for damage, about which the window tells more.
    void ledgerFailed(const linktill::LedgerError &error);
    /// Links were handed out, so their state may change soon.
    void linksShared();
    /// The link went to its customer; `how` is the word of its timeline.
    void sharedWithCustomer(const QString &how);
    /// The person wants a link like `from`. `draft` is the content that was sent for `from`, with its order
    /// number.
    void duplicateWanted(const linktill::LinkContent &draft, const linktill::Link &from);
    void editWanted(const linktill::LinkHistory &made);
    /// The person wants a fresh link in place of this expired one.
    void freshWanted(const linktill::LinkHistory &expired);
    /// The person wants this link, or its receipt, on paper.
    void printWanted(linktill::LinkId id);
    /// The link of this id is visible and may be paid soon, so its state should be watched; 0: none.
    void watchWanted(linktill::LinkId id);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void buildList();
    void buildActs();
    void buildDetail();
    void buildSharing();
    void loaded();
    void selected();
    void readHistory();
    void showMenu(const QPoint &at);
    void act(LinkActions::Act act);
    void duplicate();
    /// Reads the history of the selected link and calls `then`; does nothing unless exactly one is selected.
    void withHistory(std::function<void(const LinkHistory &)> then);
    void archived(const QString &sentence, bool canUndo);
    void tellWatched();
    void tellOfLedger(const LedgerError &error);

    LinksServices m_services;
    std::unique_ptr<Ui::LinksPage> m_ui;
    std::optional<NoticeBar> m_notice; ///< always set once the constructor has run
    LinkActions *m_actions = nullptr;
    LinksList *m_list = nullptr;
    LinkDetail *m_detail = nullptr;
    LinkBatchRunner *m_batches = nullptr;
    UnresolvedLinks *m_unresolved = nullptr;
    LinkHandOut *m_handOut = nullptr;
    LinkArchive *m_archive = nullptr;
    SendRounds *m_rounds = nullptr;
    Sharer *m_sharer = nullptr;
    QPointer<LedgerJobFor<LinkHistory>> m_history;
    QBasicTimer m_watchSoon; ///< runs after a selection, since the next key may select another link
    bool m_hasFailed = false; ///< ledgerFailed() was emitted since the page was shown or loaded
    bool m_tellsOfLedger = false; ///< the notice is about a failure of the ledger
};

} // namespace linktill::gui
