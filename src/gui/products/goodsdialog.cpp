// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/products/goodsdialog.h"

#include "application/files/goodsfile.h"
#include "application/wording/linkwording.h"
#include "application/wording/wording.h"
#include "gui/widgets/announce.h"
#include "gui/products/articledialog.h"
#include "gui/products/goodsimport.h"
#include "gui/widgets/filedialogs.h"
#include "gui/widgets/keys.h"
#include "gui/widgets/listtable.h"
#include "gui/widgets/typingpause.h"
#include "gui/products/goodsmodel.h"

#include "ui_goodsdialog.h"

#include "application/ports/ledger.h"
#include "application/ports/productrepository.h"

#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>

#include <utility>

namespace linktill::gui {

namespace {

constexpr int mostGoodsShown = 500; ///< more are found by typing
constexpr int barcodeWidth = 160, pricesWidth = 220;

} // namespace

GoodsDialog::GoodsDialog(GoodsServices services, const QString &accountId, const QString &currency,
                         QWidget *parent)
    : QDialog(parent), m_services(services), m_ledger(services.ledger), m_accountId(accountId), m_currency(currency),
      m_ui(std::make_unique<Ui::GoodsDialog>()), m_model(new GoodsModel(this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->goodsNoteFrame->hide();
    m_ui->noGoodsLabel->hide();
    buildTable();
    auto *pause = new TypingPause([this] { load(); }, this);
    connect(m_ui->goodsSearchEdit, &QLineEdit::textChanged, pause, [pause] { pause->begin(); });
    connect(m_ui->addGoodsButton, &QPushButton::clicked, this, [this] {
        Article article;
        article.accountId = owner();
        edit(article);
    });
    connect(m_ui->editGoodsButton, &QPushButton::clicked, this, &GoodsDialog::editSelected);
    connect(m_ui->deleteGoodsButton, &QPushButton::clicked, this, &GoodsDialog::deleteSelected);
    connect(m_ui->undoGoodsButton, &QPushButton::clicked, this, &GoodsDialog::undo);
    connect(m_ui->importGoodsButton, &QPushButton::clicked, this, &GoodsDialog::askForFile);
    connect(m_ui->exportGoodsButton, &QPushButton::clicked, this, &GoodsDialog::askWhereToSave);
    m_ui->importGoodsButton->setEnabled(bool(services.csvReader));
    connect(m_ui->closeGoodsButton, &QPushButton::clicked, this, &QDialog::reject);
    enable();
    load();
    m_ui->goodsSearchEdit->setFocus();
}

GoodsDialog::~GoodsDialog() = default;

void GoodsDialog::buildTable()
{
    QTableView *table = m_ui->goodsTable;
    table->setModel(m_model);
    makeListTable(table);
    QHeaderView *header = table->horizontalHeader();
    header->setSectionResizeMode(GoodsModel::Name, QHeaderView::Stretch);
    table->setColumnWidth(GoodsModel::Barcode, barcodeWidth);
    table->setColumnWidth(GoodsModel::Prices, pricesWidth);
    // Here only: in the field above, Delete takes away letters.
    auto *remove = new QShortcut(keysOf(Key::DeleteGoods).constFirst(), table, {}, {}, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &GoodsDialog::deleteSelected);
    connect(table, &QTableView::doubleClicked, this, &GoodsDialog::editSelected);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &GoodsDialog::enable);
}

void GoodsDialog::load()
{
    if (m_job)
        m_job->cancel();
    const QString typed = m_ui->goodsSearchEdit->text().simplified();
    auto *job = reading<ArticlePage>(
        m_ledger,
        [typed, account = m_accountId](Ledger &ledger) -> LedgerResult<ArticlePage> {
            if (typed.isEmpty())
                return ledger.products().page(account, {}, mostGoodsShown);
            const auto found = ledger.products().find(account, typed, mostGoodsShown);
            if (!found)
                return linktill::Failure{found.error()};
            return ArticlePage{*found, {}};
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

void GoodsDialog::showPage(const ArticlePage &page)
{
    const int row = m_ui->goodsTable->currentIndex().row();
    m_model->setArticles(page.articles);
    const bool isEmpty = page.articles.isEmpty();
    const bool isSearch = !m_ui->goodsSearchEdit->text().trimmed().isEmpty();
    m_ui->goodsTable->setVisible(!isEmpty || isSearch);
    m_ui->noGoodsLabel->setVisible(isEmpty && !isSearch);
    if (!isEmpty) {
        m_ui->goodsTable->selectionModel()->setCurrentIndex(
            m_model->index(qBound(0, row, int(page.articles.size()) - 1), 0),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    enable();
}

QList<Article> GoodsDialog::selected() const
{
    QList<Article> articles;
    const QModelIndexList rows = m_ui->goodsTable->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        articles << m_model->articles().at(index.row());
    return articles;
}

void GoodsDialog::enable()
{
    const qsizetype chosen = m_ui->goodsTable->selectionModel()->selectedRows().size();
    m_ui->editGoodsButton->setEnabled(chosen == 1);
    m_ui->deleteGoodsButton->setEnabled(chosen > 0);
    m_ui->undoGoodsButton->setVisible(!m_deleted.isEmpty());
}

void GoodsDialog::edit(const Article &article)
{
    auto *dialog = new ArticleDialog(m_ledger, article, m_currency, this);
    connect(dialog, &ArticleDialog::saved, this, &GoodsDialog::load);
    dialog->open();
}

void GoodsDialog::editSelected()
{
    const QList<Article> articles = selected();
    if (articles.size() == 1)
        edit(articles.constFirst());
}

void GoodsDialog::deleteSelected()
{
    QList<ArticleId> ids;
    const QList<Article> articles = selected();
    for (const Article &article : articles)
        ids << article.id;
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

void GoodsDialog::undo()
{
    const QList<ArticleId> ids = std::exchange(m_deleted, {});
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

QString GoodsDialog::owner() const
{
    return m_accountId == QLatin1String("practice") ? m_accountId : QString();
}

void GoodsDialog::askForFile()
{
    const auto reader = m_services.csvReader();
    if (!reader) {
        tell(missingPartSentence(reader.error().name));
        return;
    }
    const QString file = m_services.dialogs.fileToOpen(
        this, tr("Import goods"), tr("Tables (*.csv *.txt *.tsv);;All files (*)"));
    if (file.isEmpty())
        return;
    auto *dialog = new GoodsImport(m_services, *reader, owner(), m_currency, file, this);
    connect(dialog, &GoodsImport::imported, this, [this](const ArticlesAdded &added) {
        load();
        m_deleted.clear(); // one note, one thing to undo
        tell(tr("New goods: %1. Known before, and up to date now: %2.")
                 .arg(locale().toString(added.fresh), locale().toString(added.known)));
    });
    dialog->open();
}

void GoodsDialog::askWhereToSave()
{
    const QString file = m_services.dialogs.fileToSave(this, tr("Export goods"), tr("goods.csv"),
                                                       tr("Table (*.csv)"));
    if (file.isEmpty())
        return;
    auto *job = chore<int>(
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

void GoodsDialog::tell(const QString &sentence)
{
    m_ui->goodsNote->setText(sentence);
    m_ui->goodsNoteFrame->show();
    announce(m_ui->goodsNoteFrame, sentence);
    enable();
}

} // namespace linktill::gui
