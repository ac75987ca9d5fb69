// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/goodsimport.h"

#include "core/currency.h"
#include "core/textencoding.h"
#include "desk/csvtable.h"
#include "desk/linkwording.h"
#include "gui/filedialogs.h"

#include "ui_importdialog.h"

#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QPushButton>

namespace linktill::gui {

namespace {

constexpr int previewRows = 6;
constexpr int mostBadShown = 500;
constexpr qint64 mostBytes = 64 * 1024 * 1024;
constexpr char separators[] = {',', ';', '\t', '|'};

QString reasonOf(const BadGoodsRow &row)
{
    switch (row.fault) {
    case GoodsRowFault::NoName:
        return GoodsImport::tr("Line %1: there is no name.").arg(row.line);
    case GoodsRowFault::BadPrice:
        return GoodsImport::tr("Line %1: “%2” is no price.").arg(row.line).arg(row.what);
    case GoodsRowFault::BadCurrency:
        return GoodsImport::tr("Line %1: “%2” is no currency.").arg(row.line).arg(row.what);
    case GoodsRowFault::BadPicture:
        return GoodsImport::tr("Line %1: a picture needs an address that begins with https://, “%2” "
                               "does not.")
            .arg(row.line)
            .arg(row.what);
    case GoodsRowFault::BadText:
        break;
    }
    return GoodsImport::tr("Line %1 cannot be read in this encoding.").arg(row.line);
}

QString columnName(const QString &column)
{
    const QStringList names{GoodsImport::tr("Name"), GoodsImport::tr("Barcode"),
                            GoodsImport::tr("Picture"), GoodsImport::tr("Price"),
                            GoodsImport::tr("Currency")};
    const qsizetype at = goodsHeadings().indexOf(column);
    return at >= 0 ? names[at] : GoodsImport::tr("Price in %1").arg(column);
}

} // namespace

GoodsImport::GoodsImport(GoodsServices services, const QString &accountId, const QString &currency,
                         const QString &file, QWidget *parent)
    : QDialog(parent), m_services(services), m_accountId(accountId), m_currency(currency),
      m_file(file), m_ui(std::make_unique<Ui::ImportDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("GoodsImport"));
    setWindowTitle(tr("Import goods"));
    build();
    resize(760, 560);
    look(Look::First);
}

GoodsImport::~GoodsImport() = default;

void GoodsImport::build()
{
    m_ui->importButton->setEnabled(false);
    m_ui->saveBadButton->hide();
    m_ui->previewTable->verticalHeader()->hide();
    m_ui->previewTable->horizontalHeader()->hide();
    m_ui->badList->hide();
    hint(tr("Reading the file…"));
    m_ui->encodingBox->addItems(textEncodings());
    m_ui->separatorBox->addItems({tr("Comma"), tr("Semicolon"), tr("Tab"), tr("Vertical line")});
    connect(m_ui->encodingBox, &QComboBox::currentIndexChanged, this, &GoodsImport::changed);
    connect(m_ui->separatorBox, &QComboBox::currentIndexChanged, this, &GoodsImport::changed);
    connect(m_ui->headingsCheck, &QCheckBox::toggled, this, [this](bool has) {
        m_looked.form.hasHeadings = has;
        if (!m_showing)
            look(Look::SameColumns);
    });
    connect(m_ui->importButton, &QPushButton::clicked, this, &GoodsImport::keep);
    connect(m_ui->importCancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->saveBadButton, &QPushButton::clicked, this, &GoodsImport::saveBad);
}

void GoodsImport::changed()
{
    if (m_showing)
        return;
    m_looked.form.encoding = m_ui->encodingBox->currentText();
    m_looked.form.separator = separators[qMax(0, m_ui->separatorBox->currentIndex())];
    look(Look::NewColumns);
}

void GoodsImport::look(Look what)
{
    delete m_job; // its answer is no longer wanted
    auto *job = chore<Looked>(
        m_services.ledger,
        [what, looked = m_looked, name = m_file, reader = m_services.readCsv, account = m_accountId,
         currency = m_currency](Ledger &) mutable -> LedgerResult<Looked> {
            if (what == Look::First) {
                QFile file(name);
                if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
                    return linktill::Failure{LedgerError{LedgerFault::OutOfReach, name, 0}};
                looked.bytes = file.readAll();
            }
            const GoodsFile file(looked.bytes, reader, account, currency);
            if (what == Look::First)
                looked.form = file.guessed();
            else if (what == Look::NewColumns)
                looked.form = file.withColumns(looked.form);
            looked.preview = file.preview(looked.form, previewRows);
            looked.read = file.read(looked.form);
            return looked;
        },
        this);
    m_job = job;
    connect(job, &LedgerJob::finished, this, [this, job] {
        if (job->result())
            show(*job->result());
        else
            hint(tr("The file cannot be read, or it is larger than 64 MB."));
    });
    job->start();
}

void GoodsImport::show(const Looked &looked)
{
    m_looked = looked;
    m_showing = true;
    m_ui->encodingBox->setCurrentText(looked.form.encoding);
    for (int i = 0; i < int(std::size(separators)); ++i) {
        if (separators[i] == looked.form.separator)
            m_ui->separatorBox->setCurrentIndex(i);
    }
    m_ui->headingsCheck->setChecked(looked.form.hasHeadings);
    showPreview();
    showBad();
    m_showing = false;
    const qsizetype good = looked.read.good.size();
    m_ui->importButton->setText(tr("Import goods (%1)").arg(locale().toString(good)));
    m_ui->importButton->setEnabled(good > 0);
    hint(good > 0 ? QString() : tr("There are no goods in it."));
}

void GoodsImport::addColumnBox(int column)
{
    QTableWidget *table = m_ui->previewTable;
    auto *box = new QComboBox(table);
    box->setAccessibleName(tr("What column %1 holds").arg(column + 1));
    box->addItem(tr("(not used)"), QString());
    for (const QString &heading : goodsHeadings())
        box->addItem(columnName(heading), heading);
    const QStringList codes = currencyCodes();
    for (const QString &code : codes)
        box->addItem(columnName(code), code);
    box->setCurrentIndex(qMax(0, box->findData(m_looked.form.columns[column])));
    connect(box, &QComboBox::activated, this, [this, column, box] {
        m_looked.form.columns[column] = box->currentData().toString();
        look(Look::SameColumns);
    });
    table->setCellWidget(0, column, box);
    table->setColumnWidth(column, 150);
}

void GoodsImport::showPreview()
{
    QTableWidget *table = m_ui->previewTable;
    const int columns = int(m_looked.form.columns.size());
    table->clear();
    table->setColumnCount(columns);
    table->setRowCount(int(m_looked.preview.size()) + 1);
    table->setRowHeight(0, 40);
    for (int column = 0; column < columns; ++column) {
        addColumnBox(column);
        for (int row = 0; row < m_looked.preview.size(); ++row)
            table->setItem(row + 1, column,
                           new QTableWidgetItem(m_looked.preview[row].value(column)));
    }
}

void GoodsImport::showBad()
{
    const QList<BadGoodsRow> &bad = m_looked.read.bad;
    m_ui->badList->clear();
    for (const BadGoodsRow &row : bad.mid(0, mostBadShown))
        m_ui->badList->addItem(reasonOf(row));
    m_ui->badLabel->setText(tr("Rows that will be left out: %1").arg(locale().toString(bad.size())));
    m_ui->badLabel->setVisible(!bad.isEmpty());
    m_ui->badList->setVisible(!bad.isEmpty());
    m_ui->saveBadButton->setVisible(!bad.isEmpty());
}

void GoodsImport::keep()
{
    m_ui->importButton->setEnabled(false);
    auto *job = writing<ArticlesAdded>(
        m_services.ledger,
        [goods = m_looked.read.good](Ledger &ledger) { return ledger.goods().add(goods); }, this);
    connect(job, &LedgerJob::finished, this, [this, job] {
        if (job->result()) {
            Q_EMIT imported(*job->result());
            accept();
            return;
        }
        hint(ledgerSentence(job->result().error()));
        m_ui->importButton->setEnabled(true);
    });
    job->start();
}

void GoodsImport::saveBad()
{
    const QString file = m_services.dialogs.fileToSave(this, tr("Save the rows that are left out"),
                                                       tr("left-out.csv"), tr("Table (*.csv)"));
    if (file.isEmpty())
        return;
    CsvTable table(file);
    for (const BadGoodsRow &row : std::as_const(m_looked.read.bad)) {
        TableRow cells{QString::number(row.line), reasonOf(row)};
        for (const QString &cell : row.cells)
            cells << cell;
        table.add(cells);
    }
    if (!table.finish())
        hint(tr("%1 cannot be written.").arg(file));
}

void GoodsImport::hint(const QString &sentence)
{
    m_ui->importHint->setText(sentence);
    m_ui->importHint->setVisible(!sentence.isEmpty());
}

} // namespace linktill::gui
