// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/paper/printdialog.h"

#include "application/ports/rawprinting.h"
#include "core/savefile.h"
#include "gui/paper/background.h"
#include "gui/paper/paperpreferences.h"
#include "gui/paper/paperpreview.h"
#include "gui/widgets/announce.h"
#include "gui/widgets/fieldnote.h"
#include "gui/widgets/filedialogs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace linktill::gui {

namespace {

constexpr int mostCopies = 20;
constexpr int fieldsWidth = 330;
/// Stands in the list of printers for a roll printer that the system does not know.
const auto rawEntry = u"\nraw"_s;

QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

QString writePdf(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    const bool isWritten = out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && commitWhole(out);
    return isWritten ? QString() : out.errorString();
}

} // namespace

PrintDialog::PrintDialog(Services services, const paper::PaperJob &job, const AccountPreferences &preferences,
                         QWidget *parent)
    : QDialog(parent), m_services(std::move(services)), m_job(job),
      m_wanted(recalledChoice(m_services.view, job.isPaid))
{
    setObjectName(u"printDialog"_s);
    setWindowTitle(m_job.isPaid ? tr("Print receipt") : tr("Print link"));
    setAttribute(Qt::WA_DeleteOnClose);
    build(preferences);
    offerLayouts();
    offerPrinters({});
    layoutChosen();
    m_services.printers.system->list(this, [this](const QList<SystemPrinter> &printers) {
        m_isListed = true;
        offerPrinters(printers);
        showFields();
    });
    const QSize frame(8, 40);
    resize(QSize(820, 640).boundedTo(screen()->availableSize() - frame));
    m_print->setFocus();
}

void PrintDialog::build(const AccountPreferences &preferences)
{
    m_preview = new PaperPreview(this);
    m_preview->setAccessibleName(tr("Preview"));
    auto *columns = new QHBoxLayout;
    QScrollArea *fields = scrolled(buildFields(preferences), this);
    fields->setObjectName(u"printFields"_s);
    fields->setFixedWidth(fieldsWidth);
    columns->addWidget(fields);
    QScrollArea *preview = scrolled(m_preview, this);
    preview->setObjectName(u"printPreview"_s);
    columns->addWidget(preview, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    m_status = new QLabel(this);
    m_status->setObjectName(u"printStatus"_s);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    layout->addWidget(m_status);
    layout->addWidget(buildButtons());
    say({}, false);
}

QWidget *PrintDialog::buildFields(const AccountPreferences &preferences)
{
    auto *fields = new QWidget(this);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(4);
    const auto add = [&](const QString &words, QWidget *field, const char *name) {
        field->setObjectName(QString::fromLatin1(name));
        auto *label = new QLabel(words, fields);
        label->setProperty("role", u"fieldLabel"_s);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
        column->addSpacing(8);
        return label;
    };
    m_layout = new QComboBox(fields);
    m_printer = new QComboBox(fields);
    m_raw = new QLineEdit(fields);
    m_copies = new QSpinBox(fields);
    for (QComboBox *box : {m_layout, m_printer}) { // a long name must not widen the column
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    add(tr("Layout"), m_layout, "printLayoutChoice");
    add(tr("Printer"), m_printer, "printPrinterChoice");
    m_rawLabel = add(tr("Network address or device"), m_raw, "printRawEdit");
    m_raw->setPlaceholderText(u"192.168.1.50:9100"_s);
    m_copies->setRange(1, mostCopies);
    add(tr("Copies"), m_copies, "printCopiesEdit");
    m_drawer = new QCheckBox(tr("Open the cash drawer"), fields);
    m_drawer->setObjectName(u"printDrawerCheck"_s);
    m_logoInCode = new QCheckBox(tr("Logo in the QR code"), fields);
    m_logoInCode->setObjectName(u"printLogoInCodeCheck"_s);
    m_preferences = new PaperPreferences(&m_services.dialogs, fields);
    for (QWidget *check : {static_cast<QWidget *>(m_drawer), static_cast<QWidget *>(m_logoInCode)})
        column->addWidget(check);
    column->addSpacing(8);
    column->addWidget(m_preferences);
    column->addStretch();
    m_preferences->setPreferences(preferences);
    connect(m_layout, &QComboBox::activated, this, &PrintDialog::layoutChosen);
    connect(m_printer, &QComboBox::activated, this, &PrintDialog::showFields);
    connect(m_raw, &QLineEdit::textChanged, this, &PrintDialog::showFields);
    connect(m_logoInCode, &QCheckBox::toggled, this, &PrintDialog::showPreview);
    connect(m_preferences, &PaperPreferences::logoRead, this, &PrintDialog::showFields);
    connect(m_preferences, &PaperPreferences::logoRead, this, &PrintDialog::showPreview);
    connect(m_preferences, &PaperPreferences::changed, this,
            [this] { Q_EMIT preferencesChanged(m_preferences->preferences()); });
    return fields;
}

QWidget *PrintDialog::buildButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_pdf = new QPushButton(tr("Save as PDF…"), row);
    m_pdf->setObjectName(u"printPdfButton"_s);
    auto *cancel = new QPushButton(tr("Cancel"), row);
    cancel->setObjectName(u"printCancelButton"_s);
    m_print = new QPushButton(tr("Print"), row);
    m_print->setObjectName(u"printButton"_s);
    m_print->setProperty("primary", true);
    m_print->setDefault(true);
    layout->addWidget(m_pdf);
    layout->addStretch();
    layout->addWidget(cancel);
    layout->addWidget(m_print);
    connect(m_pdf, &QPushButton::clicked, this, &PrintDialog::savePdf);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::print);
    return row;
}

void PrintDialog::offerLayouts()
{
    for (const paper::PaperLayout &layout : paper::paperLayouts()) {
        if (!paper::refusalOf(layout, m_job))
            m_layout->addItem(paper::layoutWords(layout), QString::fromLatin1(layout.name));
    }
    const int found = m_layout->findData(m_wanted.layout);
    m_layout->setCurrentIndex(std::max(0, found));
    m_copies->setValue(m_wanted.copies);
    m_drawer->setChecked(m_wanted.opensDrawer);
    m_logoInCode->setChecked(m_wanted.hasLogoInCode);
    m_raw->setText(m_wanted.raw);
}

/// Keeps what is chosen where it is still there. Only rolls go to printers that the system does not know.
void PrintDialog::offerPrinters(const QList<SystemPrinter> &printers)
{
    m_printers = printers;
    // Until the system's printers were offered, nobody has chosen one.
    const QString wanted = m_hasOffered    ? m_printer->currentData().toString()
                           : m_wanted.isRaw ? rawEntry
                                            : m_wanted.printer;
    m_hasOffered = m_isListed;
    m_printer->clear();
    for (const SystemPrinter &printer : m_printers)
        //: a printer in a list that is off, out of paper or paused
        m_printer->addItem(printer.isStopped ? tr("%1 (stopped)").arg(printer.name) : printer.name, printer.name);
    if (isRoll())
        m_printer->addItem(tr("Roll printer on the network…"), rawEntry);
    int found = m_printer->findData(wanted);
    for (qsizetype i = 0; found < 0 && i < m_printers.size(); ++i)
        found = m_printers[i].isDefault ? int(i) : -1;
    m_printer->setCurrentIndex(std::max(m_printer->count() > 0 ? 0 : -1, found));
}

const paper::PaperLayout *PrintDialog::layoutChoice() const
{
    return paper::layoutNamed(m_layout->currentData().toString());
}

bool PrintDialog::isRoll() const
{
    const paper::PaperLayout *layout = layoutChoice();
    return layout && layout->kind == paper::PaperKind::Roll;
}

void PrintDialog::layoutChosen()
{
    offerPrinters(m_printers);
    showFields();
    showPreview();
}

void PrintDialog::showFields()
{
    const bool isRaw = m_printer->currentData().toString() == rawEntry;
    m_rawLabel->setVisible(isRaw);
    m_raw->setVisible(isRaw);
    m_drawer->setVisible(isRoll());
    m_logoInCode->setVisible(!m_job.isPaid && !m_preferences->logo().isNull());
    m_print->setEnabled(!m_isPrinting && layoutChoice() && choice().isComplete());
    m_pdf->setEnabled(!m_isPrinting && layoutChoice());
    if (m_isPrinting)
        return;
    if (isRaw && !m_raw->text().trimmed().isEmpty() && !rawTargetFrom(m_raw->text()))
        return say(tr("Enter an address such as 192.168.1.50:9100, or a device such as /dev/usb/lp0."), true);
    if (m_isListed && m_printers.isEmpty() && !isRaw)
        return say(tr("This computer has no printer. You can save a PDF."), false);
    say({}, false);
}

paper::PaperJob PrintDialog::job() const
{
    paper::PaperJob job = m_job;
    job.logo = m_preferences->logo();
    job.hasLogoInCode = m_logoInCode->isChecked() && !job.logo.isNull();
    return job;
}

void PrintDialog::showPreview()
{
    m_preview->show(layoutChoice(), job());
}

PrintChoice PrintDialog::choice() const
{
    PrintChoice choice;
    choice.layout = m_layout->currentData().toString();
    choice.isRaw = m_printer->currentData().toString() == rawEntry;
    choice.printer = choice.isRaw ? m_wanted.printer : m_printer->currentData().toString();
    choice.raw = m_raw->text().trimmed();
    choice.copies = m_copies->value();
    choice.opensDrawer = isRoll() && m_drawer->isChecked();
    choice.hasLogoInCode = m_logoInCode->isChecked();
    return choice;
}

void PrintDialog::print()
{
    const PrintChoice chosen = choice();
    if (!chosen.isComplete() || m_isPrinting)
        return;
    m_isPrinting = true;
    showFields();
    say(tr("Printing…"), false);
    keepChoice(m_services.view, m_job.isPaid, chosen);
    printPaper(m_services.printers, chosen, job(), this, [this](const PaperEnd &end) {
        m_isPrinting = false;
        showFields();
        if (!end.isDone)
            return say(end.sentence, true);
        Q_EMIT printed(end.sentence, end.isWarning);
        accept();
    });
}

void PrintDialog::savePdf()
{
    const paper::PaperLayout *layout = layoutChoice();
    QString file = m_services.dialogs.fileToSave(this, tr("Save as PDF"), m_job.orderId + u".pdf"_s,
                                                 tr("PDF document (*.pdf)"));
    if (file.isEmpty() || !layout)
        return;
    if (!file.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        file += ".pdf"_L1;
    keepChoice(m_services.view, m_job.isPaid, choice());
    m_isPrinting = true;
    showFields();
    inBackground<QString>(
        this, [file, layout, job = job()] { return writePdf(file, paper::paperPdf(*layout, job)); },
        [this, file](const QString &fault) {
            m_isPrinting = false;
            showFields();
            if (!fault.isEmpty())
                return say(tr("%1 could not be written: %2.").arg(file, fault), true);
            Q_EMIT printed(tr("Saved as %1.").arg(file), false);
            accept();
        });
}

void PrintDialog::say(const QString &sentence, bool isProblem)
{
    if (m_status->text() == sentence)
        return;
    m_status->setText(sentence);
    setSeverityProperty(m_status, isProblem ? severityName(Severity::Problem) : QString());
    if (!sentence.isEmpty())
        announce(m_status, sentence);
}

} // namespace linktill::gui
