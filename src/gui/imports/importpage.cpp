// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/imports/importpage.h"

#include "gui/imports/columnlist.h"
#include "gui/imports/doublesdialog.h"
#include "gui/imports/fieldlist.h"
#include "gui/imports/formatbar.h"
#include "gui/imports/importgrid.h"
#include "gui/imports/importquestions.h"
#include "gui/imports/importreading.h"
#include "gui/imports/importrun.h"
#include "gui/imports/mappingmenu.h"
#include "gui/imports/nottakencard.h"
#include "gui/imports/outcomecard.h"
#include "gui/imports/runcard.h"
#include "gui/widgets/filedialogs.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/keys.h"

#include "ui_importpage.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QResizeEvent>
#include <QTimer>

#include <utility>

namespace linktill::gui {

namespace {

constexpr int narrowBelow = 932; ///< page width in pixels: a window of 1100 without its side bar
constexpr int smallBelow = 680, lowBelow = 420;
constexpr int cardsHeight = 206; ///< beside each other
constexpr int gridHeight = 340;  ///< where the page scrolls

OnMatch usualOnMatch(const ImportSubject &subject)
{
    return subject.isGoods() ? OnMatch::Replace : OnMatch::FillGaps;
}

} // namespace

ImportPage::ImportPage(const ImportServices &services, std::shared_ptr<const ImportSubject> subject,
                       QWidget *parent)
    : Page(parent), m_services(services), m_ui(std::make_unique<Ui::ImportPage>()),
      m_reading(new ImportReading(services, subject, this)),
      m_run(new ImportRun(services.ledger, usualOnMatch(*subject), this)),
      m_fields(new FieldList(this))
{
    m_ui->setupUi(this);
    m_notice.emplace(m_ui->importNotice, m_ui->importNoticeLabel, m_ui->closeImportNotice);
    m_fields->fill(subject->fields());
    build();
    buildHead();
    connectParts();
    setAcceptDrops(true);
    arrange();
    showAll();
}

ImportPage::~ImportPage() = default;

void ImportPage::build()
{
    m_grid = new ImportGrid(*m_reading, m_fields, m_ui->importGridSlot);
    m_columns = new ColumnList(m_fields, m_ui->importGridSlot);
    m_ui->importGridLayout->addWidget(m_columns);
    m_ui->importGridLayout->addWidget(m_grid, 1);
    m_format = new FormatBar(*m_ui, *m_reading, this);
    m_mapping = new MappingMenu(m_ui->mappingButton, *m_reading, m_services.dialogs);
    m_questions = new ImportQuestions(*m_ui, *m_reading, this);
    m_notTaken = new NotTakenCard(*m_ui, *m_reading, this);
    m_outcome = new OutcomeCard(*m_ui, *m_reading, *m_run, this);
    m_runCard = new RunCard(*m_ui, *m_reading, *m_run, m_services.dialogs, this);
    m_ui->importContentLayout->setStretchFactor(m_ui->importGridSlot, 1);
    for (QWidget *card :
         {m_ui->notTakenCard, m_ui->outcomeCard, m_ui->runCard}) // their widths are in proportion
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_ui->importBar->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_ui->importFormLayout->setStretchFactor(m_ui->recognisedLayout, 1);
    m_ui->importCardsLayout->setStretchFactor(m_ui->notTakenCard, 326);
    m_ui->importCardsLayout->setStretchFactor(m_ui->outcomeCard, 412);
    m_ui->importCardsLayout->setStretchFactor(m_ui->runCard, 364);
}

void ImportPage::buildHead()
{
    m_ui->importBackButton->setIcon(icon(QStringLiteral("back")));
    m_ui->otherFileButton->setIcon(icon(QStringLiteral("upload")));
    m_ui->pasteFileButton->setIcon(icon(QStringLiteral("paste")));
    m_ui->mappingButton->setIcon(icon(QStringLiteral("sliders")));
    connect(m_ui->importBackButton, &QToolButton::clicked, this, &ImportPage::left);
    for (QPushButton *button : {m_ui->otherFileButton, m_ui->openFileButton})
        connect(button, &QPushButton::clicked, this, &ImportPage::askForFile);
    for (QPushButton *button : {m_ui->pasteFileButton, m_ui->pasteEmptyButton})
        connect(button, &QPushButton::clicked, this, &ImportPage::paste);
    connect(m_ui->undoLastButton, &QPushButton::clicked, m_run, &ImportRun::undo);
    connect(m_ui->showRowsButton, &QPushButton::toggled, this, &ImportPage::showParts);
    onKey(Key::Import, this, [this] { m_runCard->press(); });
    onKey(Key::NextProblem, this, [this] { nextProblem(); });
    onKey(Key::LeaveImport, this, [this] { leave(); });
}

void ImportPage::connectParts()
{
    const auto tellProblem = [this](const QString &sentence) {
        notify(NoticeLevel::Problem, sentence);
    };
    connect(m_reading, &ImportReading::begun, this, &ImportPage::showAll);
    connect(m_reading, &ImportReading::done, this, &ImportPage::read);
    connect(m_reading, &ImportReading::failed, this, [this, tellProblem](const QString &sentence) {
        m_run->clear();
        showAll();
        tellProblem(sentence);
    });
    connect(m_run, &ImportRun::changed, this, &ImportPage::showAll);
    connect(m_run, &ImportRun::failed, m_runCard, &RunCard::say);
    connect(m_run, &ImportRun::failed, this, [this, tellProblem](const QString &sentence) {
        if (!m_reading->hasFile()) // then the card is not shown
            tellProblem(sentence);
    });
    connect(m_run, &ImportRun::undone, this, [this] {
        if (!m_reading->hasFile() || m_room != Room::Wide)
            notify(NoticeLevel::Info, m_runCard->undoneSentence());
    });
    connect(m_run, &ImportRun::ledgerFailed, this, &ImportPage::ledgerFailed);
    connect(m_run, &ImportRun::imported, this, [this] {
        if (m_run->state() == ImportRun::State::Done)
            m_lastImported = m_reading->name();
        Q_EMIT imported();
    });
    connect(m_mapping, &MappingMenu::failed, this, tellProblem);
    connect(m_runCard, &RunCard::failed, this, tellProblem);
    connect(m_runCard, &RunCard::left, this, &ImportPage::left);
    connect(m_columns, &ColumnList::chosen, m_reading, &ImportReading::setField);
    connect(m_outcome, &OutcomeCard::nextProblemWanted, this, &ImportPage::nextProblem);
    connect(m_outcome, &OutcomeCard::onlyProblemsWanted, m_grid, &ImportGrid::setOnlyProblems);
    connect(m_grid, &ImportGrid::onlyProblemsChanged, m_ui->onlyProblemsButton,
            &QPushButton::setChecked);
    connect(m_outcome, &OutcomeCard::reviewWanted, this,
            [this] { (new DoublesDialog(*m_run, this))->open(); });
}

const ImportSubject &ImportPage::subject() const
{
    return m_reading->subject();
}

void ImportPage::setSubject(std::shared_ptr<const ImportSubject> subject)
{
    if (isImporting())
        return;
    const bool isOtherKind = subject->isGoods() != m_reading->subject().isGoods();
    m_fields->fill(subject->fields());
    if (isOtherKind || m_run->state() == ImportRun::State::Done)
        m_run->clear();
    if (isOtherKind)
        m_run->setOnMatch(usualOnMatch(*subject));
    m_reading->setSubject(std::move(subject));
    if (isOtherKind)
        m_notice->hide();
    m_outcome->retranslate();
    showAll();
}

void ImportPage::open(const QString &file)
{
    if (isImporting())
        return;
    m_notice->hide();
    m_run->clear();
    m_questions->hide();
    m_grid->setOnlyProblems(false);
    m_isNewFile = true;
    m_reading->openFile(file);
}

void ImportPage::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return notify(NoticeLevel::Warning, tr("There is no text on the clipboard."));
    if (isImporting())
        return;
    m_notice->hide();
    m_run->clear();
    m_questions->hide();
    m_grid->setOnlyProblems(false);
    m_isNewFile = true;
    m_reading->openText(text, tr("Pasted text"));
}

void ImportPage::forgetImported()
{
    if (m_run->state() != ImportRun::State::Done)
        return;
    m_reading->close();
    m_run->clear();
    m_questions->hide();
    m_notice->hide();
    showAll();
}

void ImportPage::startOver()
{
    m_run->forgetUndo(); // it cannot be undone in another ledger
    if (m_run->state() == ImportRun::State::Done)
        forgetImported();
    else
        m_run->tryAgain();
}

bool ImportPage::isImporting() const
{
    return m_run->isBusy();
}

void ImportPage::askForFile()
{
    const QString file =
        m_services.dialogs.fileToOpen(this, subject().title(), subject().fileFilter());
    if (!file.isEmpty())
        open(file);
}

void ImportPage::leave()
{
    if (m_run->state() == ImportRun::State::Running)
        m_run->cancel();
    else
        Q_EMIT left();
}

void ImportPage::nextProblem()
{
    m_ui->showRowsButton->setChecked(true);
    m_grid->nextProblem();
    // Once the grid has its place on a page that scrolls.
    QTimer::singleShot(0, this, [this] { m_ui->importScroll->ensureWidgetVisible(m_grid); });
}

/// Shows what was read, and tries what would happen with it.
void ImportPage::read()
{
    const ImportContents &contents = m_reading->contents();
    if (contents.fault)
        notify(NoticeLevel::Problem, fileSentence(*contents.fault, m_reading->name()));
    else if (contents.total() == 0)
        notify(NoticeLevel::Problem, subject().nothingFound());
    else if (m_isNewFile)
        m_notice->hide();
    m_format->show();
    m_questions->show();
    m_notTaken->show();
    if (contents.bad.isEmpty())
        m_grid->setOnlyProblems(false);
    m_grid->showRows();
    m_columns->showColumns(contents);
    m_runCard->say({});
    m_run->setRows(contents.add, contents.good);
    showAll();
    if (std::exchange(m_isNewFile, false))
        find();
}

/// Returns how many lines are no rows, " · 2 lines left out"; empty when there are none.
QString ImportPage::skippedHint() const
{
    const int count = int(m_reading->contents().skippedLines.size());
    return count == 0 ? QString() : QStringLiteral(" · ") + tr("%n line(s) left out", nullptr, count);
}

void ImportPage::showHead()
{
    const ImportContents &contents = m_reading->contents();
    m_ui->importTitle->setText(subject().title());
    const bool isKnown =
        m_reading->hasFile() && !(m_reading->isReading() && contents.columns.isEmpty());
    QString details = m_reading->hasFile() ? m_reading->name() : QString();
    if (isKnown && !contents.form.isCard)
        //: name of a file · 243 rows · 31 columns
        details = tr("%1 · %2 · %3")
                      .arg(details, tr("%n row(s)", nullptr, contents.total()),
                           tr("%n column(s)", nullptr, contents.columnCount()))
            + skippedHint();
    else if (isKnown)
        //: name of a file · 243 contacts
        details = tr("%1 · %2").arg(details, tr("%n contact(s)", nullptr, contents.total()));
    else if (m_reading->hasFile())
        //: %1 is the name of a file
        details = tr("%1 · being read…").arg(details);
    m_ui->importDetails->setText(details);
    const bool isDone = m_run->state() == ImportRun::State::Done;
    for (QPushButton *button : {m_ui->otherFileButton, m_ui->pasteFileButton}) {
        button->setVisible(m_reading->hasFile());
        button->setEnabled(!m_run->isBusy());
    }
    m_ui->undoLastButton->setText(tr("Undo last import"));
    m_ui->undoLastButton->setToolTip(tr("Takes back the import of %1").arg(m_lastImported));
    m_ui->undoLastButton->setVisible(m_run->canUndo() && !isDone); // then the card has a button for it
    const bool editable = !m_run->isBusy() && !isDone;
    m_format->setEditable(editable);
    m_notTaken->setEditable(editable);
    m_grid->setEditable(editable);
    m_columns->setEnabled(editable);
}

void ImportPage::showAll()
{
    showHead();
    m_outcome->show();
    m_runCard->show();
    showParts();
}

/// Shows the parts that there is something for.
void ImportPage::showParts()
{
    const bool hasFile = m_reading->hasFile();
    const bool isCard = m_reading->contents().form.isCard;
    const bool isOver = m_run->isBusy() || m_run->state() == ImportRun::State::Done;
    m_ui->importEmpty->setVisible(!hasFile);
    if (!hasFile)
        //: %1 is a list of names of programs
        m_ui->knownLayoutsLabel->setText(tr("Recognised by their headings: %1")
                                             .arg(subject().layouts().join(QStringLiteral(" · "))));
    m_ui->importFormRow->setVisible(hasFile);
    m_ui->importCards->setVisible(hasFile);
    m_ui->importGridSlot->setVisible(hasFile);
    m_ui->importBar->setVisible(hasFile && m_room != Room::Wide);
    const bool hasColumnList = m_room == Room::Small && !isCard;
    m_ui->showRowsButton->setVisible(hasFile && hasColumnList);
    m_columns->setVisible(hasColumnList && !m_ui->showRowsButton->isChecked());
    m_grid->setVisible(!hasColumnList || m_ui->showRowsButton->isChecked());
    m_ui->notTakenCard->setVisible(!isCard);
    if (!hasFile || isOver) {
        m_ui->encodingQuestion->hide();
        m_ui->decimalQuestion->hide();
    }
}

void ImportPage::arrange()
{
    const bool isSmall = width() < smallBelow || height() < lowBelow;
    m_room = isSmall ? Room::Small : width() < narrowBelow ? Room::Narrow : Room::Wide;
    const bool isWide = m_room == Room::Wide;
    m_ui->importContentLayout->setContentsMargins(isSmall ? 12 : 24, isSmall ? 8 : 14,
                                                  isSmall ? 12 : 24, 12);
    m_ui->importCardsLayout->setDirection(isWide ? QBoxLayout::LeftToRight
                                                 : QBoxLayout::TopToBottom);
    m_ui->importCardsLayout->setSpacing(isWide ? 24 : 12);
    m_ui->importCards->setMaximumHeight(isWide ? cardsHeight : QWIDGETSIZE_MAX);
    m_ui->importCards->setMinimumHeight(isWide ? cardsHeight : 0);
    m_ui->notTakenScroll->setMinimumHeight(isWide ? 0 : 130);
    m_ui->importFormLayout->setDirection(isWide ? QBoxLayout::LeftToRight
                                                : QBoxLayout::TopToBottom);
    m_ui->formatRow->setDirection(isSmall ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_grid->setMinimumHeight(isWide ? 200 : isSmall ? 220 : gridHeight);
    m_ui->importContentLayout->setStretchFactor(m_ui->importGridSlot, isWide ? 1 : 0);
    for (QPushButton *button : {m_ui->otherFileButton, m_ui->pasteFileButton})
        button->setText(isSmall                           ? QString()
                        : button == m_ui->otherFileButton ? tr("Other file…")
                                                          : tr("Paste"));
    placeRunCard();
    showParts();
}

/// In a narrow window the card is a bar that stays while the page scrolls.
void ImportPage::placeRunCard()
{
    const bool isWide = m_room == Room::Wide;
    QBoxLayout *place =
        isWide ? static_cast<QBoxLayout *>(m_ui->importCardsLayout) : m_ui->importBarLayout;
    if (place->indexOf(m_ui->runCard) < 0) {
        place->addWidget(m_ui->runCard);
        m_ui->runCard->show();
    }
    if (isWide)
        m_ui->importCardsLayout->setStretchFactor(m_ui->runCard, 364);
    m_runCard->setNarrow(!isWide);
}

void ImportPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void ImportPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_reading->hasFile())
        m_ui->openFileButton->setFocus();
    else if (!focusWidget())
        find();
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData *dropped = event->mimeData();
    const bool isOneFile =
        dropped->urls().size() == 1 && dropped->urls().constFirst().isLocalFile();
    if (isOneFile && !isImporting())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    open(event->mimeData()->urls().constFirst().toLocalFile());
}

void ImportPage::notify(NoticeLevel level, const QString &sentences)
{
    m_notice->show(level, sentences);
}

void ImportPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_fields->fill(subject().fields());
    m_format->retranslate();
    m_mapping->retranslate();
    m_outcome->retranslate();
    if (m_reading->hasFile() && !m_reading->isReading())
        read();
    arrange();
    showAll();
}

void ImportPage::find()
{
    if (m_columns->isVisible())
        m_columns->focusFirstPicker();
    else
        m_grid->focusFirstPicker();
}

} // namespace linktill::gui
