// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/products/productsdialog.h"

#include "application/files/productfile.h"
#include "application/ports/ledger.h"
#include "application/ports/productrepository.h"
#include "application/wording/linkwording.h"
#include "gui/products/productdialog.h"
#include "gui/products/productsmodel.h"
#include "gui/widgets/announce.h"
#include "gui/widgets/filedialogs.h"
#include "gui/widgets/keys.h"
#include "gui/widgets/listtable.h"
#include "gui/widgets/typingpause.h"

#include "ui_productsdialog.h"

#include <QHeaderView>
#include <QPushButton>

#include <utility>

namespace linktill::gui {

namespace {

constexpr int maxGoodsShown = 500; ///< more are found by typing
constexpr int barcodeWidth = 160, pricesWidth = 220;

} // namespace

ProductsDialog::ProductsDialog(ProductServices services, const QString &accountId, const QString &currency,
                               QWidget *parent)
    : QDialog(parent), m_services(services), m_ledger(services.ledger), m_accountId(accountId), m_currency(currency),
      m_ui(std::make_unique<Ui::ProductsDialog>()), m_model(new ProductsModel(this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->goodsNoteFrame->hide();
    m_ui->noGoodsLabel->hide();
    buildTable();
    auto *pause = new TypingPause([this] { load(); }, this);
    connect(m_ui->goodsSearchEdit, &QLineEdit::textChanged, pause, [pause] { pause->begin(); });
    connect(m_ui->addGoodsButton, &QPushButton::clicked, this, [this] {
        Product product;
        product.accountId = owner();
        edit(product);
    });
    connect(m_ui->editGoodsButton, &QPushButton::clicked, this, &ProductsDialog::editSelected);
    connect(m_ui->deleteGoodsButton, &QPushButton::clicked, this, &ProductsDialog::deleteSelected);
    connect(m_ui->undoGoodsButton, &QPushButton::clicked, this, &ProductsDialog::undo);
    connect(m_ui->importGoodsButton, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT importWanted();
    });
    connect(m_ui->exportGoodsButton, &QPushButton::clicked, this, &ProductsDialog::askWhereToSave);
    m_ui->importGoodsButton->setEnabled(services.canImport);
    connect(m_ui->closeGoodsButton, &QPushButton::clicked, this, &QDialog::reject);
    enable();
    load();
    m_ui->goodsSearchEdit->setFocus();
}

ProductsDialog::~ProductsDialog() = default;

void ProductsDialog::buildTable()
{
    QTableView *table = m_ui->goodsTable;
    table->setModel(m_model);
    makeListTable(table);
    QHeaderView *header = table->horizontalHeader();
    header->setSectionResizeMode(ProductsModel::Name, QHeaderView::Stretch);
    table->setColumnWidth(ProductsModel::Barcode, barcodeWidth);
    table->setColumnWidth(ProductsModel::Prices, pricesWidth);
    // The key works in the table only: in the field above, Delete deletes letters.
    onKey(Key::DeleteGoods, table, [this] { deleteSelected(); }, Qt::WidgetShortcut);
    connect(table, &QTableView::doubleClicked, this, &ProductsDialog::editSelected);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ProductsDialog::enable);
}

void ProductsDialog::load()
{
    if (m_job)
        m_job->cancel();
    const QString typed = m_ui->goodsSearchEdit->text().simplified();
    auto *job = reading<ProductPage>(
        m_ledger,
        [typed, account = m_accountId](Ledger &ledger) -> LedgerResult<ProductPage> {
            if (typed.isEmpty())
                return ledger.products().page(account, {}, maxGoodsShown);
            const auto found = ledger.products().find(account, typed, maxGoodsShown);
            if (!found)
                return linktill::Failure{found.error()};
            return ProductPage{*found, {}};
        },
        this);
    m_job = job;
    connect(job, &LedgerJob::finished, this, [this, job] {
        if (m_job != job)
            return;
        if (job->result())
            showPage(*job->result());
        else
            tell(ledgerSentence(job->result().error()));
    });
    job->start();
}

void ProductsDialog::showPage(const ProductPage &page)
{
    const int row = m_ui->goodsTable->currentIndex().row();
    m_model->setProducts(page.products);
    const bool isEmpty = page.products.isEmpty();
    const bool isSearch = !m_ui->goodsSearchEdit->text().trimmed().isEmpty();
    m_ui->goodsTable->setVisible(!isEmpty || isSearch);
    m_ui->noGoodsLabel->setVisible(isEmpty && !isSearch);
    if (!isEmpty) {
        m_ui->goodsTable->selectionModel()->setCurrentIndex(
            m_model->index(qBound(0, row, int(page.products.size()) - 1), 0),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    enable();
}

QList<Product> ProductsDialog::selected() const
{
    QList<Product> products;
    const QModelIndexList rows = m_ui->goodsTable->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        products << m_model->products().at(index.row());
    return products;
}

void ProductsDialog::enable()
{
    const qsizetype chosen = m_ui->goodsTable->selectionModel()->selectedRows().size();
    m_ui->editGoodsButton->setEnabled(chosen == 1);
    m_ui->deleteGoodsButton->setEnabled(chosen > 0);
    m_ui->undoGoodsButton->setVisible(!m_deleted.isEmpty());
}

void ProductsDialog::edit(const Product &product)
{
    auto *dialog = new ProductDialog(m_ledger, product, m_currency, this);
    connect(dialog, &ProductDialog::saved, this, &ProductsDialog::load);
    dialog->open();
}

void ProductsDialog::editSelected()
{
    const QList<Product> products = selected();
    if (products.size() == 1)
        edit(products.constFirst());
}

void ProductsDialog::deleteSelected()
{
    QList<ProductId> ids;
    const QList<Product> products = selected();
    for (const Product &product : products)
        ids << product.id;
    if (ids.isEmpty())
        return;
    auto *job = writing<Done>(
        m_ledger, [ids](Ledger &ledger) { return ledger.products().remove(ids); }, this);
    connect(job, &LedgerJob::finished, this, [this, job, ids] {
        if (job->result()) {
            m_deleted = ids;
            tell(tr("Deleted from the goods: %1").arg(locale().toString(ids.size())));
        } else {
            tell(ledgerSentence(job->result().error()));
        }
        load();
    });
    job->start();
}

void ProductsDialog::undo()
{
    const QList<ProductId> ids = std::exchange(m_deleted, {});
    auto *job = writing<Done>(
        m_ledger, [ids](Ledger &ledger) { return ledger.products().restore(ids); }, this);
    connect(job, &LedgerJob::finished, this, [this, job, ids] {
        if (job->result()) {
            m_ui->goodsNoteFrame->hide();
        } else {
            m_deleted = ids;
            tell(ledgerSentence(job->result().error()));
        }
        load();
    });
    job->start();
    m_ui->goodsTable->setFocus();
}

QString ProductsDialog::owner() const
{
    return m_accountId == QLatin1String("practice") ? m_accountId : QString();
}

void ProductsDialog::askWhereToSave()
{
    const QString file = m_services.dialogs.fileToSave(this, tr("Export goods"), tr("goods.csv"),
                                                       tr("Table (*.csv)"));
    if (file.isEmpty())
        return;
    auto *job = maintaining<int>(
        m_ledger,
        [file, account = m_accountId](Ledger &ledger) { return exportGoods(ledger, account, file); },
        this);
    connect(job, &LedgerJob::finished, this, [this, job, file] {
        if (!job->result())
            tell(ledgerSentence(job->result().error()));
        else if (*job->result() < 0)
            tell(tr("%1 cannot be written.").arg(file));
        else
            tell(tr("Goods written: %1").arg(locale().toString(*job->result())));
    });
    job->start();
}

void ProductsDialog::tell(const QString &sentence)
{
    m_ui->goodsNote->setText(sentence);
    m_ui->goodsNoteFrame->show();
    announce(m_ui->goodsNoteFrame, sentence);
    enable();
}

} // namespace linktill::gui
