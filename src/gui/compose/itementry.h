// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerjob.h"
#include "application/ports/product.h"
#include "gui/compose/scanwatch.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

namespace Ui {
class ItemEntry;
}

namespace linktill::gui {

class DraftForm;
class ListEditor;
class TypingPause;

/// Says where a form finds its goods: in which ledger and for which account. Without a ledger there are none.
struct ProductAccess
{
    std::function<Ledger &()> ledger;
    std::function<QString()> accountId;
};

/// Adds items to a link: a person types a name or scans a barcode, and Return adds the item. The ledger
/// is read in the background, so the field is free for the next scan at once; rows are added in the order
/// of the scans. A code that is not among the goods, or was scanned into an amount, is named in a sentence
/// until it is added, put where the cursor was, or left out.
class ItemEntry : public QWidget
{
    Q_OBJECT

public:
    /// Form and table must outlive this widget.
    ItemEntry(DraftForm &form, ListEditor &table, ProductAccess goods, QWidget *parent = nullptr);
    ~ItemEntry() override;

    /// Takes a code that was scanned while the cursor was elsewhere on the page.
    void take(const Scan &scan);
    /// Returns the texts that were typed or scanned and are not among the items yet, separated by commas;
    /// empty when there are none.
    QString openText() const;

Q_SIGNALS:
    /// The person wants to see the list of all goods.
    void goodsWanted();
    /// The entry asks about a scan that happened elsewhere on the page, so it should be visible.
    void asks();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Found
    {
        Product product; ///< its id is 0 when no product was found
        qint64 quantity = 1;
        bool isScanned = false; ///< found by its barcode, or the text looks like one
    };

    /// Holds an entered text and the currency at that time: the next scan may be falling into the currency's
    /// field while the ledger answers.
    struct Entered
    {
        Scan scan;
        QString currency;
    };

    static LedgerResult<Found> lookUp(Ledger &ledger, const QString &accountId,
                                      const QString &typed);
    void forgetSearch();
    void typed(const QString &text);
    void find();
    void offer(const QList<Product> &products);
    void enter();
    void takeOffered(int row);
    void next();
    void answered(const Entered &entered, const LedgerResult<Found> &found);
    QString currency() const;
    void lookUpLater(const QList<Scan> &scans);
    void put(const Found &found, const QString &currency);
    void addAsked();
    void addUnknown();
    void putBack();
    void leaveOut();
    /// Returns the scans that wait for the person's decision: those into amounts first, then the unknown.
    QList<Scan> &open() { return m_asked.isEmpty() ? m_unknown : m_asked; }
    void warn(const QString &sentence);
    void showState();

    DraftForm &m_form;
    ListEditor &m_table;
    ProductAccess m_goods;
    std::unique_ptr<Ui::ItemEntry> m_ui;
    TypingPause *m_pause;
    QPointer<LedgerJob> m_search; ///< looks for what is being typed; only the newest answer is used
    QList<Product> m_offered;
    QList<Entered> m_waiting; ///< not looked up yet, in the order of entry
    bool m_isLooking = false;
    int m_turn = 0; ///< goes up when another draft comes; answers for earlier drafts are ignored
    QList<Scan> m_unknown; ///< not among the goods; codes as asRead() gives them
    QList<Scan> m_asked;   ///< scanned into amounts, not looked up yet
    int m_priceRow = -1;   ///< row that waits for its price; -1: none
};

} // namespace linktill::gui
