// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/sharing/messageedit.h"

#include "application/accounts/accountbook.h"
#include "application/sharing/messagetemplate.h"
#include "application/wording/accountwording.h"
#include "application/wording/linkwording.h"
#include "core/region.h"
#include "gui/widgets/announce.h"
#include "gui/widgets/fieldnote.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace linktill::gui {

MessageEdit::MessageEdit(AccountBook *book, QWidget *parent) : QWidget(parent), m_book(book)
{
    build();
    for (const MessageLanguage &each : messageLanguages())
        m_language->addItem(each.name, each.code);
    connect(m_language, &QComboBox::currentIndexChanged, this, &MessageEdit::fill);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MessageEdit::changed);
    connect(m_keep, &QPushButton::clicked, this, &MessageEdit::keep);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_text->setPlainText(
            shareMessage({m_link, shopOf(m_link, account())}, language(), language().message).text);
        m_text->setFocus();
    });
}

void MessageEdit::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *top = new QHBoxLayout;
    auto *title = new QLabel(tr("&Language"), this);
    title->setProperty("role", QStringLiteral("fieldLabel"));
    m_language = new QComboBox(this);
    m_language->setObjectName(QStringLiteral("messageLanguage"));
    m_language->setAccessibleName(tr("Language of the message"));
    title->setBuddy(m_language);
    top->addWidget(title);
    top->addWidget(m_language);
    top->addStretch();
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setAccessibleName(tr("Message"));
    m_text->setTabChangesFocus(true);
    m_note = new QLabel(this);
    m_note->setObjectName(QStringLiteral("messageNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_keep = new QPushButton(tr("&Keep as template"), this);
    m_keep->setObjectName(QStringLiteral("messageKeepButton"));
    m_keep->setToolTip(tr("Use this text for all links of this account in this language"));
    m_keep->setAutoDefault(false);
    m_reset = new QPushButton(tr("&Reset"), this);
    m_reset->setObjectName(QStringLiteral("messageResetButton"));
    m_reset->setToolTip(tr("Put back Linktill's own text"));
    m_reset->setAutoDefault(false);
    auto *below = new QHBoxLayout;
    below->addWidget(m_keep);
    below->addWidget(m_reset);
    below->addStretch();
    column->addLayout(top);
    column->addWidget(m_text, 1);
    column->addWidget(m_note);
    column->addLayout(below);
}

void MessageEdit::show(const Link &link, const QString &country, ShareWay way)
{
    m_link = link;
    m_country = country;
    m_way = way;
    m_typed.clear();
    const LanguageHints hints = languageHints(link, account(), country, wordLocale().name().left(2));
    {
        const QSignalBlocker quiet(m_language);
        m_language->setCurrentIndex(m_language->findData(languageFor(hints).code));
    }
    m_keep->setVisible(account() != nullptr);
    fill();
}

void MessageEdit::setWay(ShareWay way)
{
    m_way = way;
    showNote();
}

const MessageLanguage &MessageEdit::language() const
{
    const MessageLanguage *chosen = messageLanguage(m_language->currentData().toString());
    return chosen ? *chosen : messageLanguages().constFirst();
}

const Account *MessageEdit::account() const
{
    return m_book ? m_book->byId(m_link.accountId) : nullptr;
}

QString MessageEdit::ownTemplate() const
{
    const Account *of = account();
    return templateFor(language(), of ? of->preferences : AccountPreferences());
}

/// Shows the text of the chosen language: what was typed in it before, else the template filled in.
void MessageEdit::fill()
{
    const auto typed = m_typed.constFind(language().code);
    {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(
            typed != m_typed.constEnd()
                ? *typed
                : shareMessage({m_link, shopOf(m_link, account())}, language(), ownTemplate()).text);
    }
    showNote();
}

void MessageEdit::changed()
{
    m_typed[language().code] = m_text->toPlainText();
    showNote();
}

ShareMessage MessageEdit::message() const
{
    return shareMessage({m_link, shopOf(m_link, account())}, language(), m_text->toPlainText());
}

ShareAddress MessageEdit::address() const
{
    const Account *of = account();
    const QString country = m_country.isEmpty() && of ? of->country : m_country;
    return shareAddress(m_way, message(), m_link.url, m_link.facts.customer, country);
}

void MessageEdit::showNote()
{
    const QString way = shareWayWord(shareWayName(m_way));
    const QStringList unknown = unknownPlaceholders(m_text->toPlainText());
    const ShareAddress to = address();
    QStringList notes;
    if (!unknown.isEmpty())
        //: %1 are words in braces, %2 those that are known
        notes << tr("%1 stays as it is. Known words: %2.")
                     .arg(unknown.join(u' '), u'{' + messagePlaceholders().join(QStringLiteral("} {")) + u'}');
    if (to.url.isEmpty() && m_way != ShareWay::Message)
        notes << tr("%1 can't be opened from here. The message is copied: paste it there.").arg(way);
    else if (to.isShortened)
        notes << tr("The message is too long for %1, which gets only the link. The whole message is copied: paste "
                    "it there.").arg(way);
    else if (to.needsPaste && m_way != ShareWay::Message)
        notes << tr("%1 opens without the message. It is copied: paste it there.").arg(way);
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
    setSeverityProperty(m_note, unknown.isEmpty() ? QString() : severityName(Severity::Warning));
}

void MessageEdit::say(const QString &sentence, bool isProblem)
{
    m_note->setText(sentence);
    m_note->show();
    setSeverityProperty(m_note, isProblem ? severityName(Severity::Problem) : QString());
    announce(m_note, sentence);
}

void MessageEdit::keep()
{
    const Account *of = account();
    if (!of)
        return;
    AccountPreferences preferences = of->preferences;
    const MessageFacts facts{m_link, shopOf(m_link, of)};
    const QString text = m_text->toPlainText();
    if (text == shareMessage(facts, language(), language().message).text) // the program's own needs no keeping
        preferences.messages.remove(language().code);
    else
        preferences.messages.insert(language().code,
                                    messageTemplateFrom(text, facts, language(), ownTemplate()));
    const auto kept = m_book->changePreferences(m_link.accountId, preferences);
    if (!kept)
        return say(accountSentence(kept.error()), true);
    //: %1 is a language
    say(tr("Kept as template for %1.").arg(language().name), false);
}

std::function<bool(const QUrl &)> &addressOpener()
{
    static std::function<bool(const QUrl &)> opener = &QDesktopServices::openUrl;
    return opener;
}

bool sendOnItsWay(const ShareMessage &message, const ShareAddress &address)
{
    if (address.needsPaste || address.url.isEmpty())
        QApplication::clipboard()->setText(message.text);
    if (address.url.isEmpty() || addressOpener()(address.url))
        return true;
    QApplication::clipboard()->setText(message.text);
    return false;
}

} // namespace linktill::gui
