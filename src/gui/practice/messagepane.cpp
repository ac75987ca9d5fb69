// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/practice/messagepane.h"

#include "core/linktrust.h"
#include "gui/links/linkguard.h"
#include "gui/practice/practicewords.h"
#include "gui/widgets/announce.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/keys.h"

#include "ui_practicepage.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QStyle>
#include <QUrl>

#include <utility>

namespace linktill::gui {

namespace {

constexpr QSize letterIconSize(16, 16);

void setTone(QLabel *chip, const QString &tone)
{
    if (chip->property("tone").toString() == tone)
        return;
    chip->setProperty("tone", tone);
    chip->style()->unpolish(chip);
    chip->style()->polish(chip);
}

} // namespace

MessagePane::MessagePane(Ui::PracticePage &ui, PracticeDesk &desk, Questions &questions, QWidget *page)
    : QObject(page), m_ui(ui), m_desk(desk), m_questions(questions), m_page(page)
{
    m_ui.letterIcon->setPixmap(icon(QStringLiteral("shop")).pixmap(letterIconSize, page->devicePixelRatioF()));
    m_ui.letterText->setTextFormat(Qt::RichText); // of letterMarkup(), which takes no one else's markup
    m_ui.letterText->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_ui.messageTitle->setTextFormat(Qt::PlainText);
    m_ui.messageFrom->setTextFormat(Qt::PlainText);
    m_ui.letterShop->setTextFormat(Qt::PlainText);
    m_ui.actAsLabel->setTextFormat(Qt::PlainText);
    m_ui.failButton->setIcon(icon(QStringLiteral("cross")));
    m_ui.leaveButton->setIcon(icon(QStringLiteral("back")));
    m_ui.openCheckoutButton->setIcon(icon(QStringLiteral("browser")));
    m_ui.copyLinkButton->setIcon(icon(QStringLiteral("duplicate")));
    connect(m_ui.payButton, &QPushButton::clicked, this, &MessagePane::pay);
    connect(m_ui.failButton, &QPushButton::clicked, this, &MessagePane::fail);
    connect(m_ui.leaveButton, &QPushButton::clicked, this, &MessagePane::leave);
    connect(m_ui.copyLinkButton, &QPushButton::clicked, this, &MessagePane::copyLink);
    connect(m_ui.openCheckoutButton, &QPushButton::clicked, this, [this] {
        if (m_message)
            openLink(m_desk.checkoutUrl(m_message->reference, m_message->language));
    });
    connect(m_ui.letterText, &QLabel::linkActivated, this, [this](const QString &url) { openLink(QUrl(url)); });
    retranslate();
    show({});
}

void MessagePane::retranslate()
{
    m_ui.payButton->setToolTip(withKey(m_ui.payButton->text(), Key::PayAsCustomer));
    m_ui.failButton->setToolTip(withKey(m_ui.failButton->text(), Key::FailAsCustomer));
    m_ui.leaveButton->setToolTip(withKey(m_ui.leaveButton->text(), Key::LeaveAsCustomer));
}

void MessagePane::show(const std::optional<PracticeMessage> &message)
{
    if (!m_message || !message || m_message->id != message->id)
        m_said.clear();
    m_message = message;
    for (QWidget *part : QWidgetList{m_ui.messageTitle, m_ui.messageFrom, m_ui.messageChip, m_ui.letter,
                                     m_ui.openCheckoutButton})
        part->setVisible(message.has_value());
    showActions();
    if (!message)
        return;
    const QDateTime now = m_desk.now();
    const bool isSms = message->channel == PracticeChannel::Sms;
    m_ui.messageTitle->setText(isSms ? tr("SMS to %1").arg(recipientOf(*message))
                                     : message->subject.simplified());
    m_ui.messageFrom->setText(fromLine(*message, now));
    m_ui.letterIcon->setVisible(!isSms);
    m_ui.letterShop->setVisible(!isSms);
    m_ui.letterShop->setText(message->shop.simplified());
    m_ui.letterText->setText(letterMarkup(*message));
    m_ui.letterText->setAccessibleName(message->text);
    m_ui.copyLinkButton->setVisible(!message->link.isEmpty());
    showState();
}

void MessagePane::showState()
{
    if (!m_message)
        return;
    const MessageState state = stateOf(*m_message, m_desk.now());
    m_ui.messageChip->setText(state.words);
    setTone(m_ui.messageChip, state.tone);
}

void MessagePane::showActions()
{
    const bool canBePaid = m_message && m_message->canBePaid;
    for (QPushButton *button : {m_ui.payButton, m_ui.failButton, m_ui.leaveButton})
        button->setEnabled(canBePaid);
    if (!m_message)
        m_ui.actAsLabel->setText(tr("Select a message to act as its customer."));
    else if (!m_said.isEmpty())
        m_ui.actAsLabel->setText(m_said);
    else if (canBePaid)
        //: %1 is a customer
        m_ui.actAsLabel->setText(tr("Act as %1").arg(recipientOf(*m_message)));
    else
        m_ui.actAsLabel->setText(tr("This link can’t be paid now."));
    m_ui.actAsLabel->setToolTip(m_ui.actAsLabel->text());
}

void MessagePane::pay()
{
    //: %1 is a customer
    act(&PracticeDesk::pay, tr("Paid as %1."));
}

void MessagePane::fail()
{
    //: %1 is a customer
    act(&PracticeDesk::fail, tr("The payment of %1 failed. The link stays open."));
}

void MessagePane::leave()
{
    //: %1 is a customer
    act(&PracticeDesk::leave, tr("%1 left without paying. The link stays open."));
}

void MessagePane::act(bool (PracticeDesk::*deed)(const QString &), const QString &sentence)
{
    if (!m_message || !m_message->canBePaid)
        return;
    const PracticeMessage message = *m_message; // the shop may replace it while it acts
    if (!(m_desk.*deed)(message.reference)) {
        Q_EMIT told(NoticeLevel::Warning, tr("This link can’t be paid any more."));
        return;
    }
    say(sentence.arg(recipientOf(message)));
    Q_EMIT acted();
}

/// Says it beside the buttons, where nothing moves by it.
void MessagePane::say(const QString &sentence)
{
    m_said = sentence;
    showActions();
    announce(m_page, sentence);
}

void MessagePane::copyLink()
{
    if (!m_message)
        return;
    const QString url = m_message->link.toString();
    judged(url, [this, url] {
        QApplication::clipboard()->setText(url);
        say(tr("Link copied."));
    });
}

void MessagePane::openLink(const QUrl &url)
{
    if (url.isEmpty())
        return;
    judged(url.toString(), [this, url] {
        if (!QDesktopServices::openUrl(url))
            Q_EMIT told(NoticeLevel::Warning,
                        tr("No browser could be opened. Copy the link and open it yourself."));
    });
}

void MessagePane::judged(const QString &url, std::function<void()> handOut)
{
    const JudgedLink link{url, judgeLink(url, {.isPractice = true})};
    if (link.isRefused())
        Q_EMIT told(NoticeLevel::Problem, link.sentences());
    else
        passLinks(m_questions, m_page, {link}, std::move(handOut));
}

} // namespace linktill::gui
