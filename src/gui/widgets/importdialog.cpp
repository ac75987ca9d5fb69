// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/importdialog.h"

#include "application/files/csvtable.h"
#include "application/wording/linkwording.h"
#include "core/textencoding.h"
#include "gui/widgets/announce.h"
#include "gui/widgets/filedialogs.h"

#include "ui_importdialog.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>

#include <utility>

namespace linktill::gui {

namespace {

constexpr int maxBadShown = 500;
constexpr int progressInterval = 100; // ms
constexpr char separators[] = {',', ';', '\t', '|'};

} // namespace

ImportDialog::ImportDialog(Ledger &ledger, FileDialogs &dialogs, const QString &file, Words words,
                           QWidget *parent)
    : QDialog(parent), m_ledger(ledger), m_dialogs(dialogs), m_file(file),
      m_words(std::move(words)), m_ui(std::make_unique<Ui::ImportDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    build();
    resize(760, 560);
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::build()
{
    m_ui->importButton->setEnabled(false);
    m_ui->saveBadButton->hide();
    m_ui->previewTable->verticalHeader()->hide();
    m_ui->badList->hide();
    hint(tr("Reading the file…"));
    m_ui->encodingBox->addItems(textEncodings());
    m_ui->separatorBox->addItems({tr("Comma"), tr("Semicolon"), tr("Tab"), tr("Vertical line")});
    connect(m_ui->encodingBox, &QComboBox::currentIndexChanged, this, &ImportDialog::changed);
    connect(m_ui->separatorBox, &QComboBox::currentIndexChanged, this, &ImportDialog::changed);
    connect(m_ui->headingsCheck, &QCheckBox::toggled, this, [this](bool has) {
        m_looked.form.hasHeadings = has;
        if (!m_showing)
            look(Look::SameColumns);
    });
    connect(m_ui->importButton, &QPushButton::clicked, this, &ImportDialog::import);
    connect(m_ui->importCancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->saveBadButton, &QPushButton::clicked, this, &ImportDialog::saveBad);
}

void ImportDialog::begin(Reader reader, Rows rows)
{
    m_reader = std::move(reader);
    m_rows = std::move(rows);
    look(Look::First);
}

void ImportDialog::changed()
{
    if (m_showing)
        return;
    m_looked.form.encoding = m_ui->encodingBox->currentText();
    m_looked.form.separator = separators[qMax(0, m_ui->separatorBox->currentIndex())];
    look(Look::NewColumns);
}

void ImportDialog::look(Look what)
{
    delete m_job; // its answer is no longer wanted
    auto *job = maintaining<Looked>(
        m_ledger,
        [what, looked = m_looked, name = m_file,
         reader = m_reader](Ledger &) mutable -> LedgerResult<Looked> {
            if (what == Look::First) {
                QFile file(name);
                if (!file.open(QIODevice::ReadOnly) || file.size() > maxTableBytes)
                    return linktill::Failure{LedgerError{LedgerFault::OutOfReach, name, 0}};
                looked.bytes = file.readAll();
            }
            return reader(std::move(looked), what);
        },
        this);
    m_job = job;
    connect(job, &LedgerJob::finished, this, [this, job] {
        if (job->result())
            show(*job->result());
        else
            tell(tr("The file cannot be read, or it is larger than 64 MB."));
    });
    job->start();
}

void ImportDialog::show(const Looked &looked)
{
    m_looked = looked;
    m_showing = true;
    m_ui->encodingBox->setCurrentText(looked.form.encoding);
    for (int i = 0; i < int(std::size(separators)); ++i) {
        if (separators[i] == looked.form.separator)
            m_ui->separatorBox->setCurrentIndex(i);
    }
    m_ui->separatorBox->setDisabled(looked.form.isCard);
    m_ui->headingsCheck->setDisabled(looked.form.isCard);
    m_ui->headingsCheck->setChecked(looked.form.hasHeadings && !looked.form.isCard);
    showPreview();
    showBad();
    m_showing = false;
    m_ui->importButton->setText(m_words.import(int(looked.count)));
    m_ui->importButton->setEnabled(looked.count > 0);
    tell(looked.fault       ? fileSentence(*looked.fault, QFileInfo(m_file).fileName())
         : looked.count > 0 ? QString()
                            : m_words.nothing);
}

void ImportDialog::addColumnBox(int column)
{
    QTableWidget *table = m_ui->previewTable;
    auto *box = new QComboBox(table);
    box->setAccessibleName(tr("What column %1 holds").arg(column + 1));
    box->addItem(tr("(not used)"), QString());
    for (const Heading &heading : m_words.headings)
        box->addItem(heading.text, heading.name);
    box->setCurrentIndex(qMax(0, box->findData(m_looked.form.columns[column])));
    connect(box, &QComboBox::activated, this, [this, column, box] {
        m_looked.form.columns[column] = box->currentData().toString();
        look(Look::SameColumns);
    });
    table->setCellWidget(0, column, box);
    table->setColumnWidth(column, 150);
}

void ImportDialog::showPreview()
{
    QTableWidget *table = m_ui->previewTable;
    const bool isCard = m_looked.form.isCard;
    const int above = isCard ? 0 : 1; // the row of combo boxes
    const int columns = isCard ? 3 : int(m_looked.form.columns.size());
    table->clear();
    table->setColumnCount(columns);
    table->setRowCount(int(m_looked.preview.size()) + above);
    table->horizontalHeader()->setVisible(isCard);
    for (int column = 0; column < columns; ++column) {
        if (isCard)
            table->setHorizontalHeaderItem(column,
                                           new QTableWidgetItem(m_words.headings[column].text));
        else
            addColumnBox(column);
        for (int row = 0; row < m_looked.preview.size(); ++row)
            table->setItem(row + above, column,
                           new QTableWidgetItem(m_looked.preview[row].cells.value(column)));
    }
    if (!isCard)
        table->setRowHeight(0, 40);
}

void ImportDialog::showBad()
{
    const QList<BadRow> &bad = m_looked.bad;
    m_ui->badList->clear();
    for (const BadRow &row : bad.mid(0, maxBadShown))
        m_ui->badList->addItem(rowSentence(row));
    m_ui->badLabel->setText(
        bad.isEmpty() ? QString() : tr("%n row(s) will be left out:", nullptr, int(bad.size())));
    m_ui->badLabel->setVisible(!bad.isEmpty());
    m_ui->badList->setVisible(!bad.isEmpty());
    m_ui->saveBadButton->setVisible(!bad.isEmpty());
}

void ImportDialog::import()
{
    m_progress = std::make_shared<Progress>();
    setFormEnabled(false);
    m_look.start(progressInterval, this);
    m_looked.keep();
}

std::function<bool(int)> ImportDialog::watch() const
{
    return [progress = m_progress](int done) {
        progress->done = done;
        return !progress->isCancelled;
    };
}

void ImportDialog::kept(const std::optional<LedgerError> &error)
{
    const bool isCancelled = std::exchange(m_progress, nullptr)->isCancelled;
    m_look.stop();
    setFormEnabled(true);
    if (!error)
        return accept();
    tell(isCancelled ? tr("The import was cancelled. Nothing of the file was kept.")
                     : ledgerSentence(*error));
}

void ImportDialog::reject()
{
    if (!m_progress) {
        QDialog::reject();
        return;
    }
    m_progress->isCancelled = true; // kept() says how it ended
    m_ui->importCancelButton->setEnabled(false);
}

void ImportDialog::timerEvent(QTimerEvent *)
{
    if (m_progress)
        //: %1 and %2 are numbers of rows
        hint(tr("%1 of %2 imported").arg(locale().toString(int(m_progress->done)),
                                         locale().toString(m_looked.count)));
}

void ImportDialog::setFormEnabled(bool enabled)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_ui->importButton, m_ui->previewTable, m_ui->encodingBox, m_ui->saveBadButton})
        widget->setEnabled(enabled);
    m_ui->separatorBox->setEnabled(enabled && !m_looked.form.isCard);
    m_ui->headingsCheck->setEnabled(enabled && !m_looked.form.isCard);
    m_ui->importCancelButton->setEnabled(true);
    if (!enabled) // the pressed button is disabled: Escape and Return must reach this one
        m_ui->importCancelButton->setFocus();
}

void ImportDialog::hint(const QString &sentence)
{
    m_ui->importHint->setText(sentence);
    m_ui->importHint->setVisible(!sentence.isEmpty());
}

void ImportDialog::tell(const QString &sentence)
{
    hint(sentence);
    announce(m_ui->importHint, sentence);
}

void ImportDialog::saveBad()
{
    const QString file = m_dialogs.fileToSave(this, tr("Save the rows that are left out"),
                                              tr("left-out.csv"), tr("Table (*.csv)"));
    if (file.isEmpty())
        return;
    CsvTable table(file);
    auto bad = m_looked.bad.cbegin();
    m_rows(m_looked, [&](const CsvRow &row) {
        if (bad == m_looked.bad.cend())
            return AfterRow::Stop;
        if (bad->line != row.line)
            return AfterRow::GoOn;
        TableRow cells{QString::number(row.line), rowSentence(*bad)};
        for (const QString &cell : row.cells)
            cells << cell;
        table.add(cells);
        return bad++->fault == RowFault::UnclosedQuote ? AfterRow::Again : AfterRow::GoOn;
    });
    if (!table.finish())
        tell(tr("%1 cannot be written.").arg(file));
}

} // namespace linktill::gui
