// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/entry/itemtext.h"
#include "desk/goods.h"
#include "desk/ledgerjob.h"

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

/// Whose goods a form takes from. Without a ledger there are none.
struct GoodsAccess
{
    std::function<Ledger &()> ledger;
    std::function<QString()> accountId;
};

/// The field at the head of the items: a name is typed or a barcode scanned, and Return adds it. The
/// ledger is asked aside, so the field is free for the next scan at once; answers come in the order
/// of the scans. What is not among the goods stays in a sentence until it is added or left out.
class ItemEntry : public QWidget
{
    Q_OBJECT

public:
    /// Form and table must outlive it.
    ItemEntry(DraftForm &form, ListEditor &table, GoodsAccess goods, QWidget *parent = nullptr);
    ~ItemEntry() override;

Q_SIGNALS:
    /// The list of all goods is asked for.
    void goodsWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Found
    {
        Article article; ///< without an id: none
        qint64 quantity = 1;
        bool isScanned = false; ///< by its barcode
    };

    static LedgerResult<Found> lookUp(Ledger &ledger, const QString &accountId,
                                      const QString &typed);
    void forgetSearch();
    void typed(const QString &text);
    void offer(const QList<Article> &articles);
    void enter();
    void takeOffered(int row);
    void next();
    void answered(const QString &typed, const LedgerResult<Found> &found);
    void put(const Found &found);
    void addUnknown();
    void warn(const QString &sentence);
    void showState();

    DraftForm &m_form;
    ListEditor &m_table;
    GoodsAccess m_goods;
    std::unique_ptr<Ui::ItemEntry> m_ui;
    QPointer<LedgerJob> m_search; ///< for what is being typed; the newest answer wins
    QList<Article> m_offered;
    QStringList m_waiting; ///< entered and not looked up yet, in order
    bool m_isLooking = false;
    int m_turn = 0; ///< another draft came: answers for the one before are void
    QStringList m_unknown; ///< as they were entered
    int m_priceRow = -1;   ///< row that waits for its price
};

} // namespace linktill::gui
