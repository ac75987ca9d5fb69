// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/links/linkdetail.h"

#include "application/links/linkoperation.h"
#include "application/links/linksince.h"
#include "application/ports/requestformat.h"
#include "application/wording/accountwording.h"
#include "application/wording/linkwording.h"
#include "application/wording/wording.h"
#include "core/linkchanges.h"
#include "core/linktrust.h"
#include "gui/links/linksmodel.h"
#include "gui/links/sectionsummary.h"
#include "gui/links/sumtext.h"
#include "gui/sharing/linkdrag.h"
#include "gui/sharing/sharerow.h"
#include "gui/widgets/fieldnote.h"
#include "gui/widgets/keys.h"
#include "gui/widgets/section.h"

#include "ui_linkdetail.h"

#include <QEvent>
#include <QFormLayout>
#include <QJsonDocument>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace linktill::gui {

namespace {

constexpr int detailQrSide = 168; ///< logical pixels, quiet zone included
constexpr int draggedDetailQr = 512; ///< pixels
constexpr int requestHeight = 220;

QString indented(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return QString::fromUtf8(document.isNull() ? json : document.toJson()).trimmed();
}

QString timeline(const QList<LinkEvent> &events)
{
    QStringList lines;
    for (const LinkEvent &event : tellingEvents(events)) {
        QString line = QStringLiteral("%1  %2").arg(shownInstant(event.at), eventSentence(event));
        if (!event.who.isEmpty())
            line += QStringLiteral(" · ") + event.who;
        lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

LinkDetail::LinkDetail(const RequestFormat &format, LinkActions &actions, const ViewSettings &view,
                       QWidget *parent)
    : QFrame(parent), m_format(format), m_ui(std::make_unique<Ui::LinkDetail>()),
      m_row(new ShareRow(view, this)), m_fresh(new QPushButton(tr("Create fresh link"), this))
{
    m_ui->setupUi(this);
    m_facts = new QFormLayout(m_ui->detailFacts);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setVerticalSpacing(4);
    m_facts->setRowWrapPolicy(QFormLayout::WrapLongRows);
    bind(m_ui->detailCopyButton, LinkActions::Copy, actions);
    bind(m_ui->detailQrButton, LinkActions::ShowQr, actions);
    bind(m_ui->detailRefreshButton, LinkActions::Refresh, actions);
    bind(m_ui->detailEditButton, LinkActions::Edit, actions);
    bind(m_ui->detailDuplicateButton, LinkActions::Duplicate, actions);
    bind(m_ui->detailCancelButton, LinkActions::Cancel, actions);
    bind(m_ui->detailPrintButton, LinkActions::Print, actions);
    for (const auto &[button, act] : {std::pair(m_ui->detailPrintButton, LinkActions::Print),
                                      std::pair(m_ui->detailSendAgainButton, LinkActions::SendAgain),
                                      std::pair(m_ui->detailGiveUpButton, LinkActions::GiveUp)}) {
        bind(button, act, actions);
        QAction *action = actions.action(act); // its text depends on the link
        connect(action, &QAction::changed, button,
                [push = button, action] { push->setText(action->text()); });
    }
    buildSharing(actions);
    m_concern = new QLabel(this);
    m_concern->setObjectName(QStringLiteral("detailConcern"));
    m_concern->setTextFormat(Qt::PlainText);
    m_concern->setWordWrap(true);
    auto *column = static_cast<QVBoxLayout *>(m_ui->detailLinkEdit->parentWidget()->layout());
    column->insertWidget(column->indexOf(m_ui->detailLinkEdit) + 1, m_concern);
    auto *slot = new QVBoxLayout(m_ui->detailRequestSlot);
    slot->setContentsMargins(0, 0, 0, 0);
    m_request = new Section(m_ui->detailRequestSlot);
    m_request->setObjectName(QStringLiteral("detailRequest"));
    m_request->setTitle(tr("Request as sent"));
    m_request->setContentFactory([this](QWidget *within) {
        auto *text = new QPlainTextEdit(within);
        text->setObjectName(QStringLiteral("detailRequestText"));
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        text->setLineWrapMode(QPlainTextEdit::NoWrap);
        text->setFixedHeight(requestHeight);
        text->setAccessibleName(tr("Request as sent"));
        text->setPlainText(indented(m_sent));
        return text;
    });
    slot->addWidget(m_request);
    showLinks({});
}

LinkDetail::~LinkDetail() = default;

/// Adds the ways to the customer, what an expired link can still do, and dragging.
void LinkDetail::buildSharing(LinkActions &actions)
{
    m_fresh->setObjectName(QStringLiteral("detailFreshButton"));
    m_fresh->setProperty("primary", true);
    bind(m_fresh, LinkActions::Fresh, actions);
    m_ui->detailButtonsLayout->insertWidget(0, m_fresh);
    m_ui->detailButtonsLayout->insertWidget(m_ui->detailButtonsLayout->indexOf(m_ui->detailButtonsMain) + 1, m_row);
    for (QWidget *place :
         {static_cast<QWidget *>(m_ui->detailQr), static_cast<QWidget *>(m_ui->detailLinkEdit)}) {
        auto *drag = new LinkDrag(place, [this] {
            return m_code ? linkMimeData(m_judged.url, m_code->image(draggedDetailQr)) : nullptr;
        });
        connect(drag, &LinkDrag::taken, this, &LinkDetail::dragged);
    }
}

void LinkDetail::bind(QWidget *button, LinkActions::Act act, LinkActions &actions)
{
    auto *push = static_cast<QPushButton *>(button);
    QAction *action = actions.action(act);
    const auto follow = [push, action] {
        push->setEnabled(action->isEnabled());
        push->setToolTip(
            QStringLiteral("%1 (%2)").arg(action->text(), shownKey(action->shortcut())));
    };
    connect(action, &QAction::changed, push, follow);
    connect(push, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

void LinkDetail::showLinks(const QList<Link> &links)
{
    const bool one = links.size() == 1;
    const bool same = one && links.first().id == m_shown;
    m_shown = one ? links.first().id : 0;
    m_ui->detailEmpty->setVisible(links.isEmpty());
    for (QWidget *part : {static_cast<QWidget *>(m_ui->detailEnvironment),
                          static_cast<QWidget *>(m_ui->detailLinkEdit), m_ui->detailFacts})
        part->setVisible(one);
    for (QWidget *part : {static_cast<QWidget *>(m_ui->detailState),
                          static_cast<QWidget *>(m_ui->detailAmount), m_ui->detailButtons})
        part->setVisible(!links.isEmpty());
    if (!same) { // for the same link, the old history stays until the new one is read
        m_isJudged = false;
        for (QWidget *part :
             {static_cast<QWidget *>(m_ui->detailTimelineTitle),
              static_cast<QWidget *>(m_ui->detailTimeline), m_ui->detailRequestSlot})
            part->hide();
    }
    // These depend on the link and not on what can be done now, so that a button keeps the focus while the
    // gateway is asked.
    const bool isEdit = one && !links.first().openEdit.isEmpty();
    m_ui->detailSendAgainButton->setVisible(isEdit || (one && LinkOperation::canSendAgain(links.first())));
    m_ui->detailGiveUpButton->setVisible(isEdit || (one && LinkOperation::canGiveUp(links.first())));
    m_fresh->setVisible(one && links.first().state == LinkState::Expired);
    const bool canShare = one && existsAtGateway(links.first().state) && !isFinal(links.first().state)
        && !links.first().url.isEmpty();
    m_row->setVisible(canShare);
    if (one && !same) {
        m_country.clear();
        m_row->begin(links.first().facts.customer);
    }
    m_ui->detailFor->setVisible(one && !links.first().facts.description.isEmpty());
    if (one) {
        showOne(links.first());
        return;
    }
    m_judged = {};
    showUrl();
    if (!links.isEmpty())
        showSums(links);
}

void LinkDetail::showOne(const Link &link)
{
    m_ui->detailState->setText(linkStateWord(link));
    m_ui->detailAmount->setText(shownAmount(link));
    m_ui->detailFor->setText(link.facts.description);
    if (link.url != m_judged.url)
        m_judged = {link.url, judgeLink(link.url, surroundingsOf(link, {}))};
    m_isOver = isFinal(link.state);
    m_row->setCustomer(link.facts.customer);
    m_row->setEnabled(!m_judged.isRefused());
    showUrl();
    showEnvironment(link.environment);
    showFacts(link, nullptr);
}

void LinkDetail::showSums(const QList<Link> &links)
{
    const LinkSums sums = sumsOf(links);
    const bool isOne = sums.sums.size() == 1; // a single sum can be shown as an amount
    QStringList lines = isOne ? QStringList() : sumLines(sums);
    if (sums.openEdits > 0)
        lines << tr("%n edit(s) not confirmed", nullptr, int(sums.openEdits));
    m_ui->detailState->setText(tr("%n link(s) selected", nullptr, int(links.size())));
    m_ui->detailAmount->setVisible(isOne);
    m_ui->detailAmount->setText(shownAmount(sums.sums.constFirst().amount,
                                            sums.sums.constFirst().currency));
    m_ui->detailFor->setVisible(!lines.isEmpty());
    m_ui->detailFor->setText(lines.join(u'\n'));
}

void LinkDetail::showEnvironment(Environment environment)
{
    m_ui->detailEnvironment->setText(environmentWord(environment).toUpper());
    m_ui->detailEnvironment->setProperty("environment", environmentName(environment));
    style()->unpolish(m_ui->detailEnvironment);
    style()->polish(m_ui->detailEnvironment);
}

void LinkDetail::showFacts(const Link &link, const LinkContent *draft, const QDateTime &since)
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const auto row = [this](const QString &name, const QString &text) {
        if (text.trimmed().isEmpty())
            return;
        auto *value = new QLabel(text, m_ui->detailFacts);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *title = new QLabel(name, m_ui->detailFacts);
        title->setProperty("role", QStringLiteral("fieldLabel"));
        m_facts->addRow(title, value);
    };
    const LinkFacts &facts = link.facts;
    if (isFinal(link.state))
        row(linkStateWord(link), shownInstant(since));
    QStringList edit;
    for (const ChangeWords &change : openEditWords(link))
        edit << changeLine(change);
    row(tr("Edit not confirmed"), edit.join(QLatin1Char('\n')));
    row(tr("Order number"), facts.orderId);
    row(tr("Reference"), link.reference);
    row(tr("Link"), link.isAssembled ? assembledSentence() : QString());
    row(tr("Customer"), facts.customer.name);
    row(tr("E-mail"), facts.customer.email);
    row(tr("Phone"), facts.customer.phone);
    if (draft && draft->billing != Party())
        row(tr("Billing"), partySummary(draft->billing));
    if (draft && draft->shipping != Party())
        row(tr("Shipping"), partySummary(draft->shipping));
    if (draft && !draft->items.isEmpty())
        row(tr("Items"), itemsSummary(*draft));
    row(tr("Expires"), shownInstant(facts.expires));
    row(tr("Notes"), facts.notes);
    row(tr("Account"), link.accountName);
    row(tr("Made by"), link.creator);
    row(tr("Made on"), shownInstant(link.created));
}

void LinkDetail::showHistory(const LinkHistory &history, const Issues &concerns)
{
    if (history.link.id != m_shown || m_shown == 0)
        return;
    m_judged = {history.link.url, concerns};
    m_isJudged = true;
    showOne(history.link);
    const LinkContent sent = m_format.readSent(history.request);
    m_country = sent.countryCode;
    showFacts(history.link, &sent, stateSince(history.events, history.link.state));
    m_ui->detailTimeline->setText(timeline(history.events));
    m_sent = history.request;
    if (auto *text = qobject_cast<QPlainTextEdit *>(m_request->content()))
        text->setPlainText(indented(m_sent));
    for (QWidget *part : {static_cast<QWidget *>(m_ui->detailTimelineTitle),
                          static_cast<QWidget *>(m_ui->detailTimeline), m_ui->detailRequestSlot})
        part->show();
}

/// Shows the link's address. While there are concerns about it, the text says so, no code is drawn and the
/// field is disabled, so that nothing can be copied from it.
void LinkDetail::showUrl()
{
    const bool isSound = m_judged.concerns.isEmpty();
    m_ui->detailLinkEdit->setText(m_judged.shown());
    m_ui->detailLinkEdit->setCursorPosition(0);
    m_ui->detailLinkEdit->setVisible(!m_judged.url.isEmpty());
    m_ui->detailLinkEdit->setEnabled(isSound);
    m_concern->setText(m_judged.url.isEmpty() ? QString() : m_judged.sentences());
    m_concern->setVisible(!m_concern->text().isEmpty());
    setSeverityProperty(m_concern,
                        severityName(m_judged.isRefused() ? Severity::Problem : Severity::Warning));
    // Nobody should pay twice or pay a link that is over.
    m_code = m_isJudged && isSound && !m_isOver ? qr::QrCode::encode(m_judged.url) : std::nullopt;
    drawQr();
}

void LinkDetail::drawQr()
{
    m_ui->detailQr->setVisible(m_code.has_value());
    if (!m_code)
        return;
    // Whole device pixels per module keep the code crisp at every scale.
    const qreal ratio = devicePixelRatioF();
    QImage image = m_code->imageFitting(qRound(detailQrSide * ratio));
    image.setDevicePixelRatio(ratio);
    m_ui->detailQr->setPixmap(QPixmap::fromImage(image));
    m_ui->detailQr->setAccessibleName(tr("QR code of the payment link"));
}

void LinkDetail::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ScreenChangeInternal)
        drawQr();
}

} // namespace linktill::gui
