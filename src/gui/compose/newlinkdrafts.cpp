// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Which draft the page holds: a new one, one like another, one that was left; and how each is kept.
#include "gui/compose/newlinkpage.h"

#include "core/clock.h"
#include "core/ordernumber.h"
#include "core/region.h"
#include "application/links/linkdesk.h"
#include "application/wording/linkwording.h"
#include "application/ports/requestformat.h"
#include "gui/widgets/keys.h"
#include "gui/compose/customerfinder.h"
#include "gui/compose/draftform.h"
#include "gui/compose/draftkeeper.h"
#include "gui/compose/formcursor.h"
#include "gui/compose/methodbook.h"
#include "gui/compose/formhistory.h"
#include "gui/compose/madelink.h"
#include "gui/compose/numberwatch.h"
#include "gui/compose/previewpanel.h"
#include "gui/compose/usualwatch.h"
#include "gui/widgets/fieldnote.h"
#include "gui/widgets/section.h"

#include "ui_newlinkpage.h"

#include <QScrollArea>
#include <QScrollBar>

#include <utility>

namespace linktill::gui {

namespace {

/// "14:05" today, else with the day.
QString shownWhen(const QDateTime &utc, const QDateTime &now)
{
    const QDateTime local = utc.toLocalTime();
    return local.date() == now.toLocalTime().date()
        ? shortTime(local.time())
        : shortDateTime(local);
}

} // namespace

void NewLinkPage::buildKeeping()
{
    m_keeper = new DraftKeeper({m_services.ledger, m_services.format, [this] { return leftForm(); }},
                               this);
    connect(m_keeper, &DraftKeeper::kept, this, [this] {
        m_saidNotKept = false;
        if (m_shown != Side::Result)
            m_ui->pageHint->setText(tr("Draft saved"));
    });
    connect(m_keeper, &DraftKeeper::notKept, this, &NewLinkPage::notKept);
    connect(m_keeper, &DraftKeeper::found, this, &NewLinkPage::leftFound);
    connect(m_cursor, &FormCursor::moved, this, [this] {
        if (m_keeper->isChanged() || !m_keeper->saved().id.isEmpty())
            m_keeper->changed();
    });
    connect(m_numbers, &NumberWatch::answered, this, &NewLinkPage::numbersAnswered);
    connect(m_usual, &UsualWatch::answered, this, &NewLinkPage::refreshIssues);
    connect(m_form, &DraftForm::fieldLeft, this, [this](const QString &path) {
        if (m_bringsBack
            && (path == QLatin1String("merchant_order_id") || path == QLatin1String("custom_link_ref")))
            m_numbers->lookNow();
    });
    m_ui->noticeNewButton->hide();
    m_ui->noticeNewButton->setToolTip(keyText(Key::NewLink));
    connect(m_ui->noticeNewButton, &QPushButton::clicked, this, &NewLinkPage::startNew);
    m_ui->draftsButton->setVisible(bool(m_services.ledger));
    m_ui->draftsButton->setToolTip(withKey(m_ui->draftsButton->text(), Key::Drafts));
    connect(m_ui->draftsButton, &QToolButton::clicked, this, &NewLinkPage::draftsWanted);
}

/// Nothing was typed since the draft was made.
bool NewLinkPage::isUntouched() const
{
    LinkDraft fresh = m_fresh;
    fresh.merchantOrderId = m_offered;
    return fresh == m_form->draft();
}

std::optional<LeftForm> NewLinkPage::leftForm() const
{
    if (!m_desk || m_shown == Side::Result || isUntouched())
        return std::nullopt;
    return LeftForm{m_form->draft(), m_cursor->place()};
}

QString NewLinkPage::draftId() const
{
    return m_keeper->id();
}

void NewLinkPage::keepDraft()
{
    m_keeper->save();
}

QString NewLinkPage::offeredOrderId()
{
    m_offered = m_desk->freshOrderId();
    return m_offered;
}

void NewLinkPage::setDesk(std::shared_ptr<LinkDesk> desk)
{
    const QString id = desk->account().id;
    if (m_desk) {
        keepDraft();
        if (m_shown == Side::Result)
            m_resultOf = m_desk->account().id;
        // What has become a link is no draft any more.
        if (const auto form = leftForm()) {
            SavedDraft left = savedFrom(*form, m_services.format);
            left.id = m_keeper->id();
            left.accountId = m_desk->account().id;
            m_others.insert(left.accountId, left);
        }
    }
    m_desk = std::move(desk);
    m_customers->setAccount(id);
    m_refusedField.reset();
    m_ui->pageHint->clear();
    showAccount();
    if (showsRequest())
        m_preview->offerRequest(m_services.format, m_desk->account(), m_services.view);
    m_default = {};
    if (m_bringsBack)
        m_methods->read(id);
    readTemplates();
    if (m_resultOf == id) {
        m_keeper->begin(id);
        return showMade();
    }
    if (m_others.contains(id)) {
        showLeft(m_others.take(id));
        m_history->forget();
        return;
    }
    m_keeper->begin(id);
    showNew();
    m_history->forget();
    if (m_bringsBack)
        m_keeper->askForLeft();
}

/// A form with nothing in it but what the account brings along.
void NewLinkPage::showNew()
{
    showSide(Side::Preview);
    const LinkDraft draft = freshDraft();
    m_offered = draft.merchantOrderId;
    m_form->setDraft(draft);
    m_cursor->forget();
    refreshIssues();
}

void NewLinkPage::showLeft(const SavedDraft &saved)
{
    m_others.remove(saved.accountId);
    m_refusedField.reset();
    showSide(Side::Preview);
    const LeftForm left = linktill::leftForm(saved, m_services.format);
    // One of the account's series is as good as any other: the next will do when it is used.
    m_offered = isOfOrderPattern(m_desk->account().orderPattern, left.draft.merchantOrderId)
        ? left.draft.merchantOrderId : QString();
    m_fresh = m_desk->newDraft();
    m_filledFrom = {};
    m_form->setDraft(left.draft);
    if (!left.place.field.isEmpty())
        openSectionOf(left.place.field);
    m_cursor->setPlace(left.place);
    m_keeper->hold(saved); // last: what came before was no typing
    m_history->own();
    m_ui->pageHint->clear();
    refreshIssues();
    if (QWidget *editor = left.place.field.isEmpty() ? nullptr : m_form->editorFor(left.place.field))
        bringIntoView(editor);
}

void NewLinkPage::bringBack()
{
    m_bringsBack = true;
    m_keeper->askForLeft();
    m_methods->read(m_desk->account().id); // after the form that was left
    readTemplates();
    lookAtNumbers();
}

void NewLinkPage::leftFound(const SavedDraft &saved)
{
    const QString when = shownWhen(saved.changed, m_services.clock.now());
    if (!isUntouched() || m_shown != Side::Preview) {
        // Something is in the form by now: that stays.
        notify(NoticeLevel::Info,
               tr("An unfinished link from %1 is in the list of drafts.").arg(when));
        return;
    }
    showLeft(saved);
    m_history->forget();
    offerNew(tr("Your unfinished link from %1 is back.").arg(when));
}

/// A sentence, and a button that begins a new link.
void NewLinkPage::offerNew(const QString &sentence)
{
    const int at = m_ui->scrollArea->verticalScrollBar()->value();
    notify(NoticeLevel::Info, sentence);
    m_ui->noticeNewButton->show();
    m_ui->scrollArea->verticalScrollBar()->setValue(at); // the cursor's field stays in view
}

void NewLinkPage::openDraft(const SavedDraft &draft)
{
    if (isSending() || draft.id == m_keeper->id())
        return;
    m_keeper->putAside();
    m_ui->noticeFrame->hide();
    SavedDraft own = draft;
    own.accountId = m_desk->account().id; // also when the account that it had is gone
    showLeft(own);
}

void NewLinkPage::dropDraft(const QString &draftId)
{
    for (auto it = m_others.begin(); it != m_others.end(); ++it) {
        if (it->id == draftId) {
            m_others.erase(it);
            break;
        }
    }
    if (draftId != m_keeper->id() || isSending())
        return;
    m_keeper->begin(m_keeper->accountId());
    m_ui->noticeFrame->hide();
    m_ui->pageHint->clear();
    showNew();
}

void NewLinkPage::becameLink(const QString &draftId)
{
    if (draftId.isEmpty() || draftId != m_keeper->id() || isSending() || m_shown == Side::Result)
        return;
    const bool hasFailed = m_shown == Side::Failure; // what it says is over
    const bool wasChanged = m_keeper->isChanged() && !(hasFailed && m_form->draft() == m_sent);
    m_keeper->begin(m_keeper->accountId());
    m_inDoubt.remove(draftId);
    if (hasFailed)
        showSide(Side::Preview);
    if (wasChanged)
        m_form->change([this](LinkDraft &draft) { draft = m_desk->another(draft); });
    else
        showNew();
    m_history->forget(); // what is a link does not come back as a draft
}

/// The ledger keeps nothing: said once, until it does again.
void NewLinkPage::notKept(const LedgerError &error)
{
    m_ui->pageHint->clear();
    if (error.fault == LedgerFault::BeingSent) {
        becameLink(m_keeper->id());
        notice(Severity::Warning, tr("A link was already made of this draft. It is on the page Links."));
        return;
    }
    if (!std::exchange(m_saidNotKept, true))
        notice(Severity::Problem, tr("The draft is not saved.") + u' ' + ledgerSentence(error));
}

void NewLinkPage::numbersAnswered()
{
    // A number that this program thought of is replaced without a word.
    if (!isSending() && m_shown != Side::Result && m_form->draft().merchantOrderId == m_offered) {
        if (isNumbered()) {
            const QString next = m_numbers->toOffer(m_offered);
            if (next != m_offered) {
                m_desk->learnNextNumber(next);
                renumber(next);
            }
        } else if (m_numbers->used().orderId(m_offered)) {
            renumber(m_desk->freshOrderId());
        }
    }
    refreshIssues();
}

/// The form's number was thought of here, and is another one now. Not a step to undo.
void NewLinkPage::renumber(const QString &orderId)
{
    const QString used = std::exchange(m_offered, orderId);
    const auto change = [&](LinkDraft &draft) {
        if (draft.merchantOrderId == used)
            draft.merchantOrderId = orderId;
    };
    m_history->rewrite(change);
    m_form->change(change);
}

/// Whether the form's number is the next of the account's series, and nobody's choice.
bool NewLinkPage::isNumbered() const
{
    return !m_offered.isEmpty() && !m_desk->account().orderPattern.isEmpty()
        && m_form->draft().merchantOrderId == m_offered;
}

void NewLinkPage::lookAtNumbers()
{
    if (!m_bringsBack)
        return;
    m_numbers->look(m_desk->account().id, shownDraft(),
                    isNumbered() ? OfferedOf{m_desk->orderSeriesNow(), m_keeper->id()}
                                 : OfferedOf());
    m_usual->look(m_desk->account().id, m_form->draft().currency);
}

/// The link that was being sent has got another number than the form offered.
void NewLinkPage::numberTaken(const QString &orderId)
{
    const QString offered = m_offered;
    m_sent.merchantOrderId = orderId;
    renumber(orderId);
    notify(NoticeLevel::Info,
           tr("Order number %1 was used for another link meanwhile. This one has %2.")
               .arg(offered, orderId));
}

void NewLinkPage::startNew()
{
    if (isSending())
        return;
    m_keeper->putAside();
    m_ui->noticeFrame->hide();
    m_ui->pageHint->clear();
    showNew();
    m_ui->scrollArea->verticalScrollBar()->setValue(0);
    m_form->editorFor(QStringLiteral("amount"))->setFocus();
}

void NewLinkPage::startAnother()
{
    if (isSending())
        return;
    m_keeper->putAside();
    showSide(Side::Preview);
    m_ui->noticeFrame->hide();
    const LinkDraft another = m_desk->another(m_made->model());
    m_offered = another.merchantOrderId;
    m_form->setDraft(another);
    m_form->editorFor(QStringLiteral("amount"))->setFocus();
}

void NewLinkPage::startLike(const LinkDraft &draft)
{
    if (isSending())
        return;
    m_keeper->putAside();
    showSide(Side::Preview);
    m_ui->noticeFrame->hide();
    LinkDraft another = m_desk->another(draft);
    another.environment = m_desk->newDraft().environment; // that of the account it is made in now
    m_offered = another.merchantOrderId;
    m_form->setDraft(another);
    refreshIssues();
    m_ui->scrollArea->verticalScrollBar()->setValue(0);
    m_form->editorFor(QStringLiteral("amount"))->setFocus();
}

} // namespace linktill::gui
