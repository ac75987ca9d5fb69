// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/resultpanel.h"

#include "application/links/madelink.h"
#include "application/wording/accountwording.h"
#include "application/wording/linkwording.h"
#include "application/wording/wording.h"
#include "core/region.h"
#include "core/savefile.h"
#include "gui/links/linksmodel.h"
#include "gui/links/resulttext.h"
#include "gui/sharing/linkdrag.h"
#include "gui/sharing/sharer.h"
#include "gui/sharing/sharerow.h"
#include "gui/widgets/announce.h"
#include "gui/widgets/fieldnote.h"
#include "gui/widgets/filedialogs.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/keys.h"
#include "gui/widgets/statemark.h"

#include "ui_resultpanel.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QMimeData>
#include <QSaveFile>
#include <QStyle>
#include <QTimer>
#include <QTimerEvent>
#include <QUrl>

#include <algorithm>

namespace linktill::gui {

namespace {
constexpr int qrSide = 208; ///< logical pixels, quiet zone included
constexpr int referenceWidth = 260;
constexpr int draggedQr = 512; ///< pixels of the picture that other programs get
constexpr int copiedForMs = 2000;
constexpr int lookMs = 5000;        ///< between updates of the times on the panel
constexpr qint64 staleSeconds = 60; ///< without an answer of the gateway until a warning is shown

/// Returns the property `tone` for the word of a state, by which the style sheet colours it; may be empty.
QString toneOf(LinkState state)
{
    switch (state) {
    case LinkState::Success:
        return QStringLiteral("success");
    case LinkState::Expired:
    case LinkState::Cancelled:
        return QStringLiteral("muted");
    default:
        return {};
    }
}

} // namespace

ResultPanel::ResultPanel(Services services, QWidget *parent)
    : QWidget(parent), m_services(std::move(services)), m_ui(std::make_unique<Ui::ResultPanel>())
{
    m_ui->setupUi(this);
    m_ui->copyLinkButton->setToolTip(keyText(Key::CopyMade));
    m_ui->newLinkButton->setToolTip(keyText(Key::NewLink));
    m_ui->checkNowButton->setIcon(icon(QStringLiteral("refresh")));
    m_ui->checkNowButton->setToolTip(withKey(tr("Check now"), Key::CheckMade));
    m_ui->checkNowButton->setAccessibleName(tr("Check now"));
    m_ui->qrLabel->setFixedSize(qrSide, qrSide);
    for (QLabel *line : {m_ui->resultFor, m_ui->resultExpiry, m_ui->resultSending}) {
        line->setMinimumWidth(1); // so that a long word is cut and the panel does not grow
        line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    connect(m_ui->copyLinkButton, &QPushButton::clicked, this, &ResultPanel::copyLink);
    const auto whenAllowed = [this](QPushButton *button, void (ResultPanel::*act)()) {
        connect(button, &QPushButton::clicked, this,
                [this, act] { handOut([this, act] { (this->*act)(); }); });
    };
    whenAllowed(m_ui->copyQrButton, &ResultPanel::copyQr);
    whenAllowed(m_ui->saveQrButton, &ResultPanel::saveQr);
    whenAllowed(m_ui->openLinkButton, &ResultPanel::openLink);
    m_ui->printMadeButton->setToolTip(keyText(Key::PrintMade));
    connect(m_ui->printMadeButton, &QPushButton::clicked, this, &ResultPanel::printWanted);
    m_ui->showCustomerButton->setIcon(icon(QStringLiteral("display")));
    m_ui->showCustomerButton->setToolTip(withKey(keyWords(Key::ShowCustomer), Key::ShowCustomer));
    m_ui->showCustomerButton->setAccessibleName(keyWords(Key::ShowCustomer));
    connect(m_ui->showCustomerButton, &QToolButton::clicked, this, &ResultPanel::displayWanted);
    connect(m_ui->newLinkButton, &QPushButton::clicked, this, &ResultPanel::newLinkWanted);
    connect(m_ui->freshLinkButton, &QPushButton::clicked, this, &ResultPanel::freshLinkWanted);
    connect(m_ui->checkNowButton, &QToolButton::clicked, this, &ResultPanel::checkWanted);
    connect(m_ui->showInLinksButton, &QPushButton::clicked, this, &ResultPanel::showInLinksWanted);
    buildSharing();
}

/// Adds the ways to the customer, and lets code and address be dragged into other programs.
void ResultPanel::buildSharing()
{
    m_row = new ShareRow(m_services.view, m_ui->resultCard);
    m_ui->resultLayout->insertWidget(m_ui->resultLayout->indexOf(m_ui->referenceLabel), m_row);
    m_sharer = new Sharer(m_services.book, m_row, this);
    connect(m_row, &ShareRow::wanted, this, [this](ShareWay way) {
        handOut([this, way] {
            m_sharer->share(way, m_services.made.link(), m_services.made.draft().countryCode);
        });
    });
    connect(m_sharer, &Sharer::shared, this, [this](const Link &link, const QString &how) {
        if (link.facts.orderId == m_link.merchantOrderId)
            Q_EMIT shared(how);
    });
    for (QWidget *place : {static_cast<QWidget *>(m_ui->qrLabel), static_cast<QWidget *>(m_ui->linkEdit)}) {
        auto *drag = new LinkDrag(place, [this] {
            return m_code && canBePaid() ? linkMimeData(m_link.url, m_code->image(draggedQr)) : nullptr;
        });
        connect(drag, &LinkDrag::taken, this, [this] { Q_EMIT shared(QStringLiteral("drag")); });
    }
}

ResultPanel::~ResultPanel() = default;

void ResultPanel::showLink()
{
    m_link = m_services.made.created();
    m_judged = {m_link.url, m_services.made.concerns()};
    const Environment environment = m_services.made.link().environment;
    showEnvironment(environment);
    m_row->begin(m_services.made.link().facts.customer);
    showUrl();
    showReferences();
    QStringList warnings = m_judged.sentences().split(u'\n', Qt::SkipEmptyParts);
    if (m_link.isAssembled)
        warnings << assembledSentence();
    if (!m_link.isRecorded)
        warnings << notRecordedSentence();
    if (!warnings.isEmpty())
        showHint(warnings.join(u'\n'), true);
    else
        showHint(environment == Environment::Practice
                     ? tr("A practice link: its checkout page works while Linktill is open.")
                     : QString(),
                 false);
    showStanding();
    warnings.prepend(createdSentence(m_services.made.link().facts));
    announce(this, warnings.join(u'\n'));
}

void ResultPanel::showReferences()
{
    const QFontMetrics metrics(m_ui->referenceLabel->font());
    const auto brief = [&metrics](const QString &text) { // a long word would not wrap
        return metrics.elidedText(text, Qt::ElideMiddle, referenceWidth);
    };
    const QString both = tr("Order %1 · reference %2");
    m_ui->referenceLabel->setText(both.arg(brief(m_link.merchantOrderId), brief(m_link.reference)));
    m_ui->referenceLabel->setToolTip(both.arg(m_link.merchantOrderId, m_link.reference));
}

void ResultPanel::showStanding()
{
    const Link &link = m_services.made.link();
    m_ui->resultAmount->setText(shownAmount(link.facts.amount, link.facts.currency));
    m_ui->resultFor->setText(forLine(link.facts));
    m_ui->resultFor->setToolTip(link.facts.description);
    m_ui->resultFor->setVisible(!m_ui->resultFor->text().isEmpty());
    m_ui->resultSending->setText(sendingLine(m_services.made.draft()));
    m_row->setCustomer(link.facts.customer);
    m_sharer->hear(link);
    showState();
    showEnd();
    showChecked();
}

bool ResultPanel::canBePaid() const
{
    return !isFinal(m_services.made.link().state);
}

void ResultPanel::showState()
{
    const Link &link = m_services.made.link();
    m_ui->resultState->setText(linkStateWord(link));
    m_ui->resultState->setProperty("tone", toneOf(link.state));
    style()->unpolish(m_ui->resultState);
    style()->polish(m_ui->resultState);
}

/// Shows how the link ended in place of the code and its buttons; shows the code while the link can be paid.
void ResultPanel::showEnd()
{
    const Link &link = m_services.made.link();
    const bool isOver = !canBePaid();
    const bool isPaid = link.state == LinkState::Success;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const QList<QWidget *> forPaying{m_ui->linkEdit, m_ui->copyLinkButton, m_ui->openLinkButton,
                                     m_ui->copyQrButton, m_ui->saveQrButton, m_ui->showCustomerButton, m_row};
    // Hiding the focused button would pass the focus on to Print.
    const bool losesFocus = isOver && std::any_of(forPaying.begin(), forPaying.end(),
                                                  [](const QWidget *part) {
                                                       return part == QApplication::focusWidget()
                                                           || part->isAncestorOf(QApplication::focusWidget());
                                                   });
    for (QWidget *part : forPaying)
        part->setVisible(!isOver);
    m_ui->qrLabel->setVisible(!isOver && m_code);
    m_ui->resultEnd->setVisible(isOver);
    m_ui->showInLinksButton->setVisible(isOver);
    m_ui->printMadeButton->setVisible(isPaid || !isOver);
    m_ui->printMadeButton->setText(isPaid ? tr("Print receipt…") : tr("Print…"));
    if (!isOver)
        return;
    // It is as high as what it replaces, so that nothing below moves.
    const int gap = m_ui->resultLayout->spacing();
    const int buttons = isPaid ? 0 : gap + m_ui->openLinkButton->sizeHint().height(); // one of them prints the receipt
    m_ui->resultEnd->setFixedHeight(qrSide + buttons + gap + m_row->layout()->heightForWidth(m_row->width()));
    m_ui->resultChecked->setMinimumHeight(m_ui->checkNowButton->sizeHint().height());
    m_ui->freshLinkButton->setVisible(link.state == LinkState::Expired);
    m_ui->resultEndMark->setPixmap(stateMark(link.state, devicePixelRatioF()));
    m_ui->resultEndTitle->setText(endTitle(link, m_services.made.since(), m_services.now()));
    setSeverityProperty(m_ui->resultEndTitle, isPaid ? QStringLiteral("success") : QString());
    m_ui->resultEndText->setText(endText(link, m_services.made.draft(), m_services.catalogue));
    if (losesFocus || (hadFocus && !isAncestorOf(QApplication::focusWidget()))) // the focused button is hidden now
        m_ui->newLinkButton->setFocus(Qt::OtherFocusReason);
}

/// Shows when the gateway last told the link's state, and the times of the link, which change as time passes.
void ResultPanel::showChecked()
{
    const MadeLink &made = m_services.made;
    const QDateTime now = m_services.now();
    m_ui->resultExpiry->setText(canBePaid() ? expiryLine(made.link(), now)
                                            : createdLine(made.link(), now));
    m_ui->checkNowButton->setVisible(canBePaid());
    const QDateTime last = made.checked().isValid() ? made.checked() : made.link().created;
    const bool isStale = canBePaid() && last.secsTo(now) > staleSeconds;
    QString text;
    if (isStale)
        //: %1 is a time of day
        text = tr("Not checked since %1, trying again")
                   .arg(shortTime(last.toLocalTime().time()));
    else if (made.checked().isValid())
        //: %1 is a time of day
        text = (canBePaid() ? tr("Checked %1") : tr("Confirmed by PortOne %1"))
                   .arg(timeWithSeconds(made.checked().toLocalTime().time()));
    m_ui->resultChecked->setText(text);
    setSeverityProperty(m_ui->resultChecked, isStale ? severityName(Severity::Warning) : QString());
}

void ResultPanel::setNarrow(bool narrow)
{
    QBoxLayout *const head = m_ui->resultHeadLayout;
    head->setDirection(narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    head->setAlignment(m_ui->resultTextLayout, narrow ? Qt::AlignTop : Qt::Alignment());
}

void ResultPanel::focusCopy()
{
    QWidget *const where = canBePaid() ? m_ui->copyLinkButton : m_ui->newLinkButton;
    where->setFocus(Qt::OtherFocusReason);
}

void ResultPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_clock.start(lookMs, this);
    if (!m_link.url.isEmpty())
        showChecked();
}

void ResultPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_clock.stop();
}

void ResultPanel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_clock.timerId())
        showChecked();
    else
        QWidget::timerEvent(event);
}

void ResultPanel::handOut(std::function<void()> then)
{
    passLinks(m_services.questions, this, {m_judged}, [this, then = std::move(then), url = m_judged.url] {
        if (url != m_judged.url)
            return; // another link is shown by now
        if (!m_judged.concerns.isEmpty()) {
            m_judged.concerns.clear();
            showUrl();
            showEnd();
        }
        then();
    });
}

/// Shows the link's address. While there are concerns about it, the text says so, no code is drawn and
/// the field is disabled, so that nothing can be copied from it.
void ResultPanel::showUrl()
{
    const bool isSound = m_judged.concerns.isEmpty();
    m_ui->linkEdit->setText(m_judged.shown());
    m_ui->linkEdit->setCursorPosition(0);
    m_ui->linkEdit->setEnabled(isSound);
    for (QPushButton *button :
         {m_ui->copyLinkButton, m_ui->openLinkButton, m_ui->copyQrButton, m_ui->saveQrButton,
          m_ui->printMadeButton})
        button->setEnabled(!m_judged.isRefused());
    m_row->setEnabled(!m_judged.isRefused());
    m_code = isSound ? qr::QrCode::encode(m_judged.url) : std::nullopt;
    drawQr();
}

void ResultPanel::openLink()
{
    if (QDesktopServices::openUrl(QUrl(m_link.url)))
        Q_EMIT shared(QStringLiteral("open"));
    else
        say(tr("No browser could be opened. Copy the link and open it yourself."), true);
}

void ResultPanel::showEnvironment(Environment environment)
{
    m_ui->resultEnvironment->setText(environmentWord(environment).toUpper());
    m_ui->resultEnvironment->setProperty("environment", environmentName(environment));
    style()->unpolish(m_ui->resultEnvironment);
    style()->polish(m_ui->resultEnvironment);
}

void ResultPanel::drawQr()
{
    if (!m_code)
        return;
    // Whole device pixels per module keep the code crisp at every scale.
    const qreal ratio = devicePixelRatioF();
    QImage image = m_code->imageFitting(qRound(qrSide * ratio));
    image.setDevicePixelRatio(ratio);
    m_ui->qrLabel->setPixmap(QPixmap::fromImage(image));
    m_ui->qrLabel->setAccessibleName(tr("QR code of the payment link"));
}

void ResultPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ScreenChangeInternal)
        drawQr();
}

void ResultPanel::copyLink()
{
    if (!canBePaid())
        return say(endTitle(m_services.made.link(), m_services.made.since(), m_services.now()),
                   false);
    handOut([this] {
        QApplication::clipboard()->setText(m_link.url);
        m_ui->copyLinkButton->setText(tr("Copied"));
        QTimer::singleShot(copiedForMs, m_ui->copyLinkButton,
                           [this] { m_ui->copyLinkButton->setText(tr("Copy link")); });
        Q_EMIT shared(QStringLiteral("copy"));
    });
}

void ResultPanel::copyQr()
{
    if (!m_code)
        return;
    QApplication::clipboard()->setImage(m_code->image(512));
    m_ui->copyQrButton->setText(tr("Copied"));
    QTimer::singleShot(copiedForMs, m_ui->copyQrButton,
                       [this] { m_ui->copyQrButton->setText(tr("Copy QR")); });
    Q_EMIT shared(QStringLiteral("qr_copy"));
}

void ResultPanel::saveQr()
{
    if (!m_code)
        return;
    const QString name = QStringLiteral("link-%1.png").arg(m_link.merchantOrderId);
    QString file = m_services.dialogs.fileToSave(this, tr("Save QR code"), name,
                                                 tr("Picture (*.png);;Drawing (*.svg);;Document (*.pdf)"));
    if (file.isEmpty())
        return;
    const bool svg = file.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
    const bool pdf = file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    if (!svg && !pdf && !file.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        file += QLatin1String(".png");
    const QByteArray bytes = svg ? m_code->svg() : pdf ? m_code->pdf() : m_code->png(512);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !commitWhole(out)) {
        say(tr("%1 could not be written: %2.").arg(file, out.errorString()), true);
        return;
    }
    say(tr("Saved as %1.").arg(file), false);
    Q_EMIT shared(QStringLiteral("qr_save"));
}

void ResultPanel::say(const QString &sentence, bool problem)
{
    showHint(sentence, problem);
    announce(this, sentence);
}

void ResultPanel::showHint(const QString &sentence, bool problem)
{
    m_ui->resultHint->setText(sentence);
    m_ui->resultHint->setVisible(!sentence.isEmpty());
    setSeverityProperty(m_ui->resultHint, problem ? severityName(Severity::Problem) : QString());
}

} // namespace linktill::gui
