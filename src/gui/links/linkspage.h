// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerjob.h"
#include "application/ports/linkhistory.h"
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
class UnresolvedLinks;
struct PaletteEntry;

/// The page on which the links that were made are found again, looked at and looked after: list with
/// filters and sums on the left, the selected link on the right. What is done with links is done by
/// LinkBatchRunner, UnresolvedLinks, LinkHandOut and LinkArchive.
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
    /// Palette entries for the links that are selected.
    QList<PaletteEntry> paletteEntries() const;
    /// Another ledger stands in the place of the one before, or the same works again.
    void startOver();
    /// Shows this menu for backups of the list.
    void offerBackups(QMenu *menu);
    /// Calls to the gateway are on their way.
    bool isBusy() const override;
    /// Accounts came, went, or another one is active.
    void accountsChanged();
    /// Its QR code is shown large, and how it ended once it has.
    bool showsQrOf(LinkId id) const;
    void notify(NoticeLevel level, const QString &sentences) override;
    void retranslate() override;

Q_SIGNALS:
    void newLinkWanted();
    /// The ledger did not do what it was asked; the page has said so, but for damage.
    void ledgerFailed(const linktill::LedgerError &error);
    /// Links went out: their status may change soon.
    void linksShared();
    /// `draft` is what `from` was made of, with the order number of `from`.
    void duplicateWanted(const linktill::LinkContent &draft, const linktill::Link &from);
    void editWanted(const linktill::LinkHistory &made);
    /// A person has this link in sight and may wait for its payment; 0: none.
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
    void loaded();
    void selected();
    void readHistory();
    void showMenu(const QPoint &at);
    void act(LinkActions::Act act);
    void duplicate();
    /// Reads all there is of the one link that is selected.
    void withHistory(std::function<void(const LinkHistory &)> then);
    void archived(const QString &sentence, bool canUndo);
    void tellWatched();
    void tellOfLedger(const LedgerError &error);

    LinksServices m_services;
    std::unique_ptr<Ui::LinksPage> m_ui;
    std::optional<NoticeBar> m_notice; ///< from the constructor on
    LinkActions *m_actions = nullptr;
    LinksList *m_list = nullptr;
    LinkDetail *m_detail = nullptr;
    LinkBatchRunner *m_batches = nullptr;
    UnresolvedLinks *m_unresolved = nullptr;
    LinkHandOut *m_handOut = nullptr;
    LinkArchive *m_archive = nullptr;
    QPointer<LedgerJobFor<LinkHistory>> m_history;
    QBasicTimer m_watchSoon; ///< runs when another link was selected: the next key may go on
    bool m_hasFailed = false; ///< since the person asked last
    bool m_tellsOfLedger = false; ///< the notice says why it could not be read
};

} // namespace linktill::gui
