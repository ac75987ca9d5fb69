// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/newlinkpage.h"

#include "core/catalogue.h"
#include "core/clock.h"
#include "application/links/linkdesk.h"
#include "gui/widgets/announce.h"
#include "gui/widgets/keys.h"
#include "gui/compose/customerfinder.h"
#include "gui/compose/draftform.h"
#include "gui/compose/draftkeeper.h"
#include "gui/compose/formcursor.h"
#include "gui/compose/formlock.h"
#include "gui/compose/itemssum.h"
#include "gui/compose/madelink.h"
#include "gui/compose/numberwatch.h"
#include "gui/compose/pasteoffer.h"
#include "gui/compose/previewpanel.h"
#include "gui/compose/recentlinks.h"
#include "gui/compose/resultpanel.h"
#include "gui/compose/scanwatch.h"
#include "gui/compose/sendquestions.h"
#include "gui/compose/sendingpanel.h"
#include "gui/compose/usualwatch.h"
#include "gui/widgets/codebox.h"
#include "gui/widgets/fieldnote.h"
#include "gui/widgets/section.h"

#include "ui_createpanel.h"
#include "ui_customercard.h"
#include "ui_newlinkpage.h"
#include "ui_paymentcard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStyle>
#include <QTimer>

namespace linktill::gui {

namespace {
constexpr int narrowFormBelow = 900; ///< page width, without the side bar
constexpr int lowFormBelow = 480;    ///< page height: the side would not fit beside the form
constexpr int sideMargin = 24;
} // namespace

NewLinkPage::NewLinkPage(PageServices services, QWidget *parent)
    : Page(parent), m_services(std::move(services)), m_ui(std::make_unique<Ui::NewLinkPage>()),
      m_form(new DraftForm(m_services.catalogue, this)), m_cursor(new FormCursor(*m_form, this)),
      m_numbers(new NumberWatch(m_services.ledger, this)),
      m_usual(new UsualWatch(m_services.ledger, this)),
      m_customers(new CustomerFinder(*m_form, m_services.ledger, this))
{
    m_ui->setupUi(this);
    m_notice.emplace(m_ui->noticeFrame, m_ui->noticeLabel, m_ui->noticeCloseButton);
    buildCards();
    m_lock = new FormLock(*m_form, {m_ui->paymentFrame, m_ui->customerFrame, m_ui->sectionsFrame},
                          this);
    m_made = new MadeLink({m_services.ledger, m_services.format, m_services.events}, this);
    m_questions = new SendQuestions(m_services.ledger, m_services.questions, m_services.liveDay, this);
    buildSide();
    // What has just opened gets its height in several steps; until the person goes on, what was
    // brought into view stays there.
    connect(m_ui->scrollArea->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            &NewLinkPage::keepInView);
    connect(qApp, &QApplication::focusChanged, this, [this] { m_inView.clear(); });
    connect(m_form, &DraftForm::edited, this, &NewLinkPage::onEdited);
    connect(m_form, &DraftForm::fieldLeft, this, &NewLinkPage::refreshIssues);
    buildKeeping();
    buildCustomers();
    buildHistory();
    buildMethods();
    buildTemplates();
    buildMade();
    buildScanning();
    onKey(Key::Create, this, [this] { create(); });
    arrange();
}

NewLinkPage::~NewLinkPage()
{
    keepDraft();
    // Its fields lose the focus as they go, when the members that hear of it have gone already.
    disconnect(qApp, nullptr, this, nullptr);
}

void NewLinkPage::showAccount()
{
    switch (m_desk->account().environment) {
    case Environment::Practice:
        m_createUi->createButton->setText(tr("Create practice link"));
        break;
    case Environment::Sandbox:
        m_createUi->createButton->setText(tr("Create sandbox link"));
        break;
    case Environment::Live:
        m_createUi->createButton->setText(tr("Create live link"));
        break;
    }
    QPushButton *button = m_createUi->createButton;
    button->setProperty("environment", environmentName(m_desk->account().environment));
    style()->unpolish(button);
    style()->polish(button);
}

Section *NewLinkPage::section(const QString &name)
{
    buildSections();
    return findChild<Section *>(name);
}

void NewLinkPage::buildCards()
{
    Ui::PaymentCard payment;
    payment.setupUi(m_ui->paymentFrame);
    Ui::CustomerCard customer;
    customer.setupUi(m_ui->customerFrame);
    m_form->bind(m_ui->paymentFrame);
    m_form->bind(m_ui->customerFrame);
    new ItemsSum(*m_form, *payment.useSumButton, this);
    (new PasteOffer(*m_form, QStringLiteral("customer"), this))->watch(customer.customerNameEdit);
}

void NewLinkPage::buildSections()
{
    if (!m_sections.empty())
        return;
    auto *layout = new QVBoxLayout(m_ui->sectionsFrame);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_specs = sectionSpecs(*m_form, m_services.catalogue, m_services.clock, [this] { return offeredOrderId(); },
                           [this](QWidget *parent) { return buildMethodsForm(parent); },
                           [this](ListEditor &table, QWidget *parent) {
                               return buildItemEntry(table, parent);
                           });
    for (const SectionSpec &spec : m_specs) {
        if (!m_sections.empty()) {
            auto *line = new QFrame(m_ui->sectionsFrame);
            line->setObjectName(QStringLiteral("sectionLine"));
            layout->addWidget(line);
        }
        auto *section = new Section(m_ui->sectionsFrame);
        section->setObjectName(spec.name);
        section->setTitle(spec.title);
        section->setContentFactory(spec.build);
        connect(section, &Section::opened, this, &NewLinkPage::sayCatalogueFault);
        connect(section, &Section::opened, m_lock, &FormLock::lockWhatIsNew);
        layout->addWidget(section);
        m_sections.push_back(section);
    }
    refreshSummaries();
    refreshIssues();
}

void NewLinkPage::buildSide()
{
    m_side = new QWidget(this);
    m_side->setObjectName(QStringLiteral("sidePanel"));
    auto *layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_preview = new PreviewPanel(m_services.catalogue, m_side);
    layout->addWidget(m_preview);
    m_createPanel = new QWidget(this);
    m_createUi = std::make_unique<Ui::CreatePanel>();
    m_createUi->setupUi(m_createPanel);
    layout->addWidget(m_createPanel);
    layout->addStretch();

    connect(m_createUi->createButton, &QPushButton::clicked, this, &NewLinkPage::create);
    connect(m_createUi->issuesButton, &QPushButton::clicked, this, &NewLinkPage::showFirstProblem);
    showSide(Side::Preview);
}

void NewLinkPage::arrange()
{
    // Wide: the side stands beside the form. Narrow: it goes under the form, and Create stays in a
    // bar at the bottom, in reach wherever the form is scrolled to.
    auto fill = [](QWidget *slot, QWidget *content, const QMargins &margins) {
        if (!slot->layout())
            new QVBoxLayout(slot);
        slot->layout()->setContentsMargins(margins);
        slot->layout()->addWidget(content);
        slot->show();
    };
    if (m_narrow) {
        fill(m_ui->narrowSlot, m_side, {});
        fill(m_ui->createBar, m_createPanel, {sideMargin, 8, sideMargin, 8});
        m_ui->sideScroll->hide();
    } else {
        fill(m_ui->sideSlot, m_side, {0, 56, sideMargin, sideMargin});
        m_ui->sideScroll->show();
        auto *layout = static_cast<QVBoxLayout *>(m_side->layout());
        layout->insertWidget(layout->count() - 1, m_createPanel); // before the stretch
        m_ui->createBar->hide();
        m_ui->narrowSlot->hide();
    }
    if (m_result)
        m_result->setNarrow(m_narrow);
    m_createUi->createHint->setVisible(!m_narrow);
    static_cast<QBoxLayout *>(m_createPanel->layout())
        ->setDirection(m_narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (m_narrow)
        m_ui->createBar->setVisible(m_shown != Side::Result);
}

void NewLinkPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QSize size = event->size();
    const bool narrow = size.width() < narrowFormBelow || size.height() < lowFormBelow;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    arrange();
}

void NewLinkPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // The sections stand below what every link needs: the first line can be typed before they are there.
    QTimer::singleShot(0, this, &NewLinkPage::buildSections);
    if (!focusWidget() || focusWidget() == this)
        m_form->editorFor(QStringLiteral("amount"))->setFocus();
    tellWatched();
}

void NewLinkPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    tellWatched();
}

/// The parts of the side that only some links need, made when they are first shown.
void NewLinkPage::buildPart(Side side)
{
    QWidget *part = nullptr;
    if (side == Side::Sending && !m_sending) {
        part = m_sending = new SendingPanel(m_services.clock, m_side);
        connect(m_sending, &SendingPanel::cancelWanted, this, [this] {
            if (m_job)
                m_job->cancel();
        });
    } else if (side == Side::Failure && !m_failure) {
        part = m_failure = new FailurePanel(m_side);
        connect(m_failure, &FailurePanel::checkWanted, this, &NewLinkPage::checkOrder);
        connect(m_failure, &FailurePanel::sendAgainWanted, this, [this] { send(m_sent); });
    } else if (side == Side::Result && !m_result) {
        part = buildResult();
    }
    if (!part)
        return;
    auto *layout = static_cast<QVBoxLayout *>(m_side->layout());
    layout->insertWidget(layout->indexOf(m_preview) + 1, part);
}

void NewLinkPage::showSide(Side side)
{
    m_shown = side;
    buildPart(side);
    m_lock->setLocked(side == Side::Result || side == Side::Sending);
    showHead();
    m_preview->setVisible(side == Side::Preview || side == Side::Failure);
    if (m_recent)
        m_recent->setVisible(side == Side::Preview && !m_recent->isEmpty());
    m_createPanel->setVisible(side != Side::Result);
    m_createUi->createButton->setEnabled(side != Side::Sending);
    if (m_narrow)
        m_ui->createBar->setVisible(side != Side::Result);
    if (m_sending)
        m_sending->setVisible(side == Side::Sending);
    if (m_failure)
        m_failure->setVisible(side == Side::Failure);
    if (m_result)
        m_result->setVisible(side == Side::Result);
    fitSide();
    if (m_narrow && side != Side::Preview)
        bringIntoView(m_ui->narrowSlot);
}

void NewLinkPage::fitSide()
{
    // Beside the form it scrolls up and down only, so it is as wide as what it shows.
    const int bar = m_ui->sideScroll->verticalScrollBar()->sizeHint().width();
    m_side->layout()->activate();
    m_ui->sideScroll->setMinimumWidth(m_side->minimumSizeHint().width() + sideMargin + bar);
}

void NewLinkPage::onEdited()
{
    m_inView.clear();
    if (m_refusedField) {
        const QWidget *editor = m_form->editorFor(m_refusedField->field);
        const QWidget *focused = QApplication::focusWidget();
        if (editor && focused && (editor == focused || editor->isAncestorOf(focused)))
            m_refusedField.reset();
    }
    if (m_shown != Side::Result) { // a link that was made is no draft
        m_keeper->changed();
        lookAtNumbers();
    }
    refreshIssues();
    m_preview->showDraft(shownDraft());
    refreshSummaries();
}

void NewLinkPage::refreshSummaries()
{
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        m_sections[i]->setSummary(m_specs[i].summary(m_form->draft()));
}

Issues NewLinkPage::check(const LinkDraft &draft) const
{
    if (m_shown == Side::Result) // it is made: nothing of it can be mended here
        return {};
    NumbersUsed used = m_numbers->used();
    if (isNumbered()) // the next one is taken in its place
        used.orderId = {};
    return m_desk->check(draft, used, m_usual->usual());
}

void NewLinkPage::setTitles(const QString &title, const QString &hint, const QString &button)
{
    m_ui->pageTitle->setText(title);
    m_ui->pageHint->setText(hint);
    m_createUi->createButton->setText(button);
}

void NewLinkPage::addToCreatePanel(QWidget *widget)
{
    m_createPanel->layout()->addWidget(widget);
}

void NewLinkPage::refreshIssues()
{
    Issues issues = check(m_form->draft());
    if (m_refusedField)
        issues.prepend(*m_refusedField);
    m_form->setIssues(issues);
    const Issues shown = m_form->shownIssues();
    int problems = 0, warnings = 0;
    for (const Issue &issue : shown)
        ++(issue.severity == Severity::Problem ? problems : warnings);
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        int sectionProblems = 0, sectionWarnings = 0;
        for (const Issue &issue : shown) {
            if (m_specs[i].holds(issue.field))
                ++(issue.severity == Severity::Problem ? sectionProblems : sectionWarnings);
        }
        m_sections[i]->setProblems(sectionProblems, sectionWarnings);
    }
    QPushButton *button = m_createUi->issuesButton;
    button->setVisible(problems + warnings > 0);
    button->setText(problems > 0 ? tr("%n thing(s) to mend before it can go out", nullptr, problems)
                                 : tr("%n thing(s) to look at", nullptr, warnings));
    setSeverityProperty(button, severityName(problems ? Severity::Problem : Severity::Warning));
    sayCatalogueFault();
}

void NewLinkPage::showFirstProblem()
{
    const Issues shown = m_form->shownIssues();
    for (const auto severity : {Severity::Problem, Severity::Warning}) {
        for (const Issue &issue : shown) {
            if (issue.severity == severity) {
                reveal(issue);
                return;
            }
        }
    }
}

void NewLinkPage::reveal(const Issue &issue)
{
    openSectionOf(issue.field);
    m_form->focusIssue(issue);
    bringIntoView(m_form->editorFor(issue.field));
}

void NewLinkPage::bringIntoView(QWidget *widget)
{
    m_inView = widget;
    keepInView();
}

void NewLinkPage::keepInView()
{
    if (!m_inView)
        return;
    QScrollArea *area = m_ui->scrollArea;
    if (m_inView == m_ui->narrowSlot) // its head to the top
        area->verticalScrollBar()->setValue(m_inView->mapTo(m_ui->scrollContent, QPoint()).y());
    else
        area->ensureWidgetVisible(m_inView, 24, 96);
}

void NewLinkPage::notify(NoticeLevel level, const QString &sentences)
{
    m_ui->noticeNewButton->hide();
    m_notice->show(level, sentences);
    m_ui->scrollArea->verticalScrollBar()->setValue(0);
}

void NewLinkPage::notice(Severity severity, const QString &sentences)
{
    notify(severity == Severity::Problem ? NoticeLevel::Problem : NoticeLevel::Warning, sentences);
}

void NewLinkPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_createUi->retranslateUi(m_createPanel);
    if (!m_desk)
        return;
    showAccount();
    showHead();
    refreshIssues();
}

void NewLinkPage::hint(const QString &sentence)
{
    m_ui->pageHint->setText(sentence);
    announce(m_ui->pageHint, sentence);
}

} // namespace linktill::gui
