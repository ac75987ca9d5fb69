// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"
#include "application/ports/linkhistory.h"
#include "application/ports/linkquery.h"
#include "gui/links/linksservices.h"

#include <QBasicTimer>
#include <QObject>

namespace Ui {
class LinksPage;
}

namespace linktill::gui {

class LinkFilters;
class LinkSelection;
class LinkListLoader;
class LinksModel;
class LinkChangePoller;
class TableColumns;

/// Runs the list of the page Links: the table with its columns and filters, the selection, the sums below,
/// and the text that is shown while the list is empty. Follows changes of links in this program and in
/// others.
class LinksList : public QObject
{
    Q_OBJECT
public:
    /// `ui` is the form of `page`, which owns this object.
    LinksList(const LinksServices &services, const Ui::LinksPage &ui, QWidget *page);

    LinksModel &model() const { return *m_model; }
    QList<Link> selected() const;
    /// Reads the list from the ledger again; it keeps its scroll position and selection.
    void refresh();
    /// Does the same as refresh() and reads the choices of the filters again.
    void reload();
    void sumUp();
    void find();
    /// Searches for this link and selects it once it is in the list.
    void showLink(const Link &link);
    void accountsChanged();
    /// Starts or stops watching for changes by other programs. `isShown`: a person can see the list.
    void follow(bool isShown);
    void fitSums();
    void showEmpty();

Q_SIGNALS:
    void selectionChanged();
    void loaded();
    /// The link's timeline has a new entry, from this program or from another one.
    void timelineGrew(linktill::LinkId id);
    void failed(const linktill::LedgerError &error);
    void newLinkWanted();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void buildTable();
    void buildColumns();
    void setFilter();
    void fillFilters();
    void take();
    void newsCame(const LinkNews &news);
    void linkChanged(const Link &link);
    void selectWanted();
    void showSums(const LinkSums &sums);
    void firstStep();

    LinksServices m_services;
    const Ui::LinksPage &m_ui;
    QWidget *m_page;
    LinksModel *m_model;
    LinkListLoader *m_loader;
    LinkChangePoller *m_poller;
    LinkFilters *m_filters;
    LinkSelection *m_selection = nullptr;
    TableColumns *m_columns = nullptr;
    QBasicTimer m_sumSoon; ///< runs until the sums are read again after a change
    QString m_sums; ///< lines of text; the first one begins with the number of links
    bool m_wasLoaded = false;
    LinkId m_wanted = 0; ///< id of the link to select once it is in the list; 0: none
};

} // namespace linktill::gui
