// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledger.h"
#include "application/links/linkerrand.h"
#include "gui/links/liveday.h"
#include "gui/links/linkactions.h"
#include "gui/widgets/noticebar.h"
#include "gui/widgets/page.h"
#include "gui/widgets/viewmemory.h"

#include <QBasicTimer>
#include <QPointer>

#include <memory>
#include <optional>

class QMenu;

namespace Ui {
class LinksPage;
}

namespace linktill {
class AccountBook;
class LinkEvents;
class Pacer;
class RequestFormat;
class Shops;
}

namespace linktill::gui {

class LinkDetail;
struct PaletteEntry;
class LinkFilters;
class LinkSelection;
class LinksFeed;
class LinksModel;
class LinksNews;
class QrDialog;
struct Question;
class Questions;
class TableColumns;

/// What the page is given; all borrowed, all outlive it.
struct LinksServices
{
    Ledger &ledger;
    const AccountBook &book;
    Shops &shops;
    const RequestFormat &format;
    Questions &questions;
    Pacer &pacer;
    const LiveDay &liveDay;
    LinkEvents &events; ///< told what happens here, and listened to
    ViewMemory view = {};
};

/// The page on which the links that were made are found again, looked at and looked after: list with
/// filters and sums on the left, the selected link on the right. What it looks like is in
/// linkspage.cpp, what it does with links in linksacts.cpp, with those whose outcome is open in
/// linksopen.cpp.
class LinksPage : public Page
{
    Q_OBJECT

public:
    explicit LinksPage(LinksServices services, QWidget *parent = nullptr);
    ~LinksPage() override;

    /// Looks into the ledger once more; the list keeps its place and its selection.
    void refresh();
    void find() override;
    /// Finds this one, and selects it when it is there.
    void showLink(const linktill::Link &link);
    /// What can be done with the links that are selected.
    QList<PaletteEntry> paletteEntries() const;
    /// Another ledger stands in the place of the one before, or the same works again.
    void startOver();
    /// What can be done about backups of the list.
    void offerBackups(QMenu *menu);
    /// Calls to the gateway are on their way.
    bool isBusy() const override { return !m_errand.isNull(); }
    /// Accounts came, went, or another one is active.
    void accountsChanged();
    /// Its QR code is shown large, and how it ended once it has.
    bool showsQrOf(LinkId id) const;
    void notify(NoticeLevel level, const QString &sentences) override;
    void retranslate() override;

Q_SIGNALS:
    void newLinkWanted();
    /// What was asked of the ledger it did not do; the page has said so, but for damage.
    void ledgerFailed(const linktill::LedgerError &error);
    /// Links went out: their status may change soon.
    void linksShared();
    /// `draft` is what `from` was made of, with the order number of `from`.
    void duplicateWanted(const linktill::LinkDraft &draft, const linktill::Link &from);
    void editWanted(const linktill::LinkHistory &made);
    /// A person has this link in sight and may wait for its payment; 0: none.
    void watchWanted(linktill::LinkId id);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void buildTable();
    void buildColumns();
    void buildDetail();
    void setFilter();
    void loaded();
    void newsCame(const LinkNews &news);
    void linkChanged(const Link &link);
    void showSums(const LinkSums &sums);
    void fitSums();
    void showEmpty();
    void selectWanted();
    void fillFilters();
    void selected();
    void readHistory();
    void showMenu(const QPoint &at);

    void act(LinkActions::Act act);
    void copy();
    void open();
    void showQr();
    void duplicate();
    /// Whether another one like it can be made; asks what to do instead when it may exist already.
    bool mayDuplicate(const Link &link);
    void sendAgain(const Link &link);
    void askToGiveUp();
    Question settleQuestion(const Link &link, LinkErrand::Kind kind) const;
    void askToSettle(const Link &link, LinkErrand::Kind kind);
    QString howEditWasSettled(const LinkErrand &errand) const;
    /// Reads all there is of the one link that is selected.
    void withHistory(std::function<void(const LinkHistory &)> then);
    void archive(bool archived);
    void undo();
    void askToCancel();
    void beginErrand(LinkErrand::Kind kind, const QList<Link> &links);
    void errandEnded(const LinkErrand &errand);
    /// What went as wished; empty when there is nothing to say of it.
    QString whatWasDone(const LinkErrand &errand) const;
    QString howItWasSettled(const LinkErrand &errand) const;
    /// Those that may be handed out, after a person's yes where something is against one.
    void handOut(const QList<Link> &links, std::function<void(const QList<Link> &)> then);
    void shared(const QList<Link> &links, const QString &how);
    void showQrOf(const Link &link);
    void tellWatched();
    void setArchived(const QList<LinkKey> &keys, bool archived, bool undoable);
    void archiveDone(const QList<Link> &links, bool archived, bool undoable);
    void tell(const LedgerError &error);

    LinksServices m_services;
    std::unique_ptr<Ui::LinksPage> m_ui;
    std::optional<NoticeBar> m_notice; ///< from the constructor on
    LinksModel *m_model;
    LinksFeed *m_feed;
    LinksNews *m_news;
    LinkActions *m_actions;
    LinkSelection *m_selection = nullptr;
    LinkFilters *m_filters;
    TableColumns *m_columns = nullptr;
    LinkDetail *m_detail = nullptr;
    QPointer<LinkErrand> m_errand;
    QPointer<LedgerJobFor<LinkHistory>> m_history;
    QList<LinkKey> m_undo; ///< what Undo sets back
    QPointer<QrDialog> m_qr; ///< while it is open
    QBasicTimer m_watchSoon; ///< runs when another link was selected: the next key may go on
    QBasicTimer m_sumSoon; ///< runs when a link has changed that is not in the sums yet
    QString m_sums; ///< a line each, the first says how many links there are
    bool m_undoArchived = false; ///< and to what
    bool m_wasLoaded = false;
    LinkId m_wanted = 0; ///< selected when the list comes in which it is
    bool m_hasFailed = false; ///< since the person asked last
    bool m_tellsOfLedger = false; ///< the notice says why it could not be read
};

} // namespace linktill::gui
