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

/// The list of page Links: its table with columns and filters, what is selected in it, the sums below,
/// and what stands there while it is empty. Follows what happens to the links in this program and in
/// others.
class LinksList : public QObject
{
    Q_OBJECT
public:
    /// `ui`: the form of `page`, to which this belongs.
    LinksList(const LinksServices &services, const Ui::LinksPage &ui, QWidget *page);

    LinksModel &model() const { return *m_model; }
    QList<Link> selected() const;
    /// Looks into the ledger once more; the list keeps its place and its selection.
    void refresh();
    /// The same, and for what there is to filter by.
    void reload();
    void sumUp();
    void find();
    /// Finds this one, and selects it when it is there.
    void showLink(const Link &link);
    void accountsChanged();
    /// While a person sees the list it notices what other programs do.
    void follow(bool isShown);
    void fitSums();
    void showEmpty();

Q_SIGNALS:
    void selectionChanged();
    void loaded();
    /// Something has happened to it, here or elsewhere, that its timeline shows.
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
    QBasicTimer m_sumSoon; ///< runs when a link has changed that is not in the sums yet
    QString m_sums; ///< a line each, the first says how many links there are
    bool m_wasLoaded = false;
    LinkId m_wanted = 0; ///< selected when the list comes in which it is
};

} // namespace linktill::gui
