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

/// Whose goods a form takes from. Without a ledger there are none.
struct ProductAccess
{
    std::function<Ledger &()> ledger;
    std::function<QString()> accountId;
};

/// The field at the head of the items: a name is typed or a barcode scanned, and Return adds it. The
/// ledger is asked aside, so the field is free for the next scan at once; answers come in the order
/// of the scans. What is not among the goods, or was scanned into an amount, stays in a sentence until
/// it is added, put where the cursor was, or left out.
class ItemEntry : public QWidget
{
    Q_OBJECT

public:
    /// Form and table must outlive it.
    ItemEntry(DraftForm &form, ListEditor &table, ProductAccess goods, QWidget *parent = nullptr);
    ~ItemEntry() override;

    /// Takes a code that was scanned while the cursor was elsewhere on the page.
    void take(const Scan &scan);
    /// Texts that were typed or scanned and are not among the items yet, with commas; empty when there is
    /// nothing.
    QString openText() const;

Q_SIGNALS:
    /// The list of all goods is asked for.
    void goodsWanted();
    /// It says something of what was scanned elsewhere: to be seen.
    void asks();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Found
    {
        Product product; ///< without an id: none
        qint64 quantity = 1;
        bool isScanned = false; ///< by its barcode
    };

    /// An entered text, and the form's currency then: the next scan may be falling into its field.
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
    /// Those that wait for the person's word; with the same answer for all.
    QList<Scan> &open() { return m_asked.isEmpty() ? m_unknown : m_asked; }
    void warn(const QString &sentence);
    void showState();

    DraftForm &m_form;
    ListEditor &m_table;
    ProductAccess m_goods;
    std::unique_ptr<Ui::ItemEntry> m_ui;
    TypingPause *m_pause;
    QPointer<LedgerJob> m_search; ///< for what is being typed; the newest answer wins
    QList<Product> m_offered;
    QList<Entered> m_waiting; ///< not looked up yet, in order
    bool m_isLooking = false;
    int m_turn = 0; ///< another draft came: answers for the one before are void
    QList<Scan> m_unknown; ///< as they were read
    QList<Scan> m_asked;   ///< scanned into amounts, not looked up yet
    int m_priceRow = -1;   ///< row that waits for its price
};

} // namespace linktill::gui
