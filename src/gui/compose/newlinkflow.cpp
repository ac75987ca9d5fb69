// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// What the page does: create, fail, start again, open and save. How it looks is in newlinkpage.cpp.
#include "gui/compose/newlinkpage.h"

#include "core/linktrust.h"
#include "core/savefile.h"
#include "application/links/linkdesk.h"
#include "application/wording/linkwording.h"
#include "application/links/ordercheck.h"
#include "application/ports/requestformat.h"
#include "application/wording/wording.h"
#include "gui/widgets/filedialogs.h"
#include "gui/compose/draftform.h"
#include "application/links/draftkeeper.h"
#include "gui/compose/formlock.h"
#include "application/links/madelink.h"
#include "application/links/methodbook.h"
#include "application/links/numberwatch.h"
#include "gui/compose/sendingpanel.h"
#include "gui/compose/sendquestions.h"
#include "application/links/usualwatch.h"

#include "ui_newlinkpage.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>

#include <utility>

namespace linktill::gui {

namespace {

/// Larger files are no requests; the format says so itself for what is read.
constexpr qint64 mostBytes = 16 * 1024 * 1024;

bool isAboutWholeFile(const Issue &issue)
{
    return issue.code == IssueCode::NotJson || issue.code == IssueCode::NotAnObject
        || issue.code == IssueCode::FileTooLarge;
}

} // namespace

void NewLinkPage::create()
{
    if (isSending())
        return;
    if (m_shown == Side::Result) // never a second link of the same form
        return sayLocked();
    // A field that is still being typed in is as good as left.
    if (QWidget *focused = QApplication::focusWidget(); focused && isAncestorOf(focused)) {
        focused->clearFocus();
        focused->setFocus();
    }
    m_refusedField.reset(); // the gateway is asked anew
    m_form->revealAll();
    refreshIssues();
    if (hasProblems(m_form->issues()))
        return showFirstProblem();
    if (!areItemsTaken())
        return;
    // An amount that is far from the usual one is marked first, so the usual one has to be known.
    m_usual->whenAnswered([this, checked = m_form->draft()] {
        if (isSending() || m_shown == Side::Result)
            return;
        if (m_form->draft() == checked)
            askThenSend();
        else // something was typed meanwhile
            create();
    });
}

void NewLinkPage::askThenSend()
{
    m_questions->ask(*m_desk, m_form->draft(), m_form->issues(), [this, asked = m_form->draft(), desk = m_desk] {
        if (isSending() || m_shown == Side::Result || desk != m_desk)
            return;
        if (m_form->draft() == asked)
            send(asked);
        else // something was typed meanwhile, which nobody has checked
            create();
    });
}

void NewLinkPage::send(const LinkDraft &draft)
{
    m_sent = draft;
    keepDraft();
    m_taken.clear();
    auto *job = m_desk->create(m_sent, m_keeper->id(),
                               {isNumbered(), [this](const QString &orderId) { m_taken = orderId; }});
    connect(job, &GatewayJob::finished, this, [this, job] {
        ended(*job);
        if (!m_taken.isEmpty())
            numberTaken(std::exchange(m_taken, {}));
        concluded(*job);
    });
    begin(job, tr("Creating the link…"));
}

/// Shows that the gateway is asked, and asks.
void NewLinkPage::begin(GatewayJob *job, const QString &title)
{
    m_job = job;
    showSide(Side::Sending);
    m_sending->begin(title);
    connect(job, &GatewayJob::waiting, m_sending, &SendingPanel::waitUntil);
    Q_EMIT sendingChanged(true);
    job->start();
}

void NewLinkPage::ended(const GatewayJob &job)
{
    m_job.clear();
    m_lock->setLocked(false);
    m_numbers->lookAgain();
    m_usual->lookAgain();
    if (const auto skew = job.clockSkew())
        notice(Severity::Warning, clockSentence(*skew));
    Q_EMIT sendingChanged(false);
}

void NewLinkPage::concluded(const JobFor<CreatedLink> &job)
{
    const auto &outcome = job.outcome();
    if (const auto *created = std::get_if<CreatedLink>(&outcome)) {
        showCreated(*created);
    } else if (const auto *refused = std::get_if<Refused>(&outcome)) {
        showFailure(explain(*refused), job, FailurePanel::Remedy::None);
        markRefused(*refused);
    } else if (const auto *notSent = std::get_if<NotSent>(&outcome)) {
        showFailure(explain(*notSent), job, FailurePanel::Remedy::None);
        if (notSent->fault == NetworkFault::Journal)
            Q_EMIT ledgerFailed({notSent->journal, notSent->detail, 0});
    } else {
        const auto &unknown = std::get<OutcomeUnknown>(outcome);
        m_inDoubt.insert(m_keeper->id());
        showFailure(explain(unknown), job,
                    unknown.missing ? FailurePanel::Remedy::SendAgain
                                    : FailurePanel::Remedy::Check);
    }
}

void NewLinkPage::showCreated(const CreatedLink &link)
{
    m_inDoubt.remove(m_keeper->id());
    m_keeper->begin(m_keeper->accountId()); // the draft has gone with it
    if (m_bringsBack)
        m_methods->read(m_keeper->accountId()); // its methods are among the used ones now
    CreatedLink created = link;
    if (created.merchantOrderId.isEmpty())
        created.merchantOrderId = m_sent.merchantOrderId;
    m_made->begin(m_desk->account(), m_sent, m_desk->filled(normalised(m_sent)), created,
                  m_desk->now());
    showMade();
}

/// The field that the gateway's message names is opened and says so until it is edited.
void NewLinkPage::markRefused(const Refused &refused)
{
    if (refused.field.isEmpty())
        return;
    m_refusedField = Issue{refused.field, Severity::Problem, IssueCode::RefusedByGateway,
                           {refused.message}};
    m_form->revealAll();
    refreshIssues();
    reveal(*m_refusedField);
}

void NewLinkPage::showFailure(const Explanation &explanation, const GatewayJob &job,
                              FailurePanel::Remedy remedy)
{
    showSide(Side::Failure);
    m_failure->explain(explanation, supportText(job.record(), explanation), remedy);
    fitSide();
}

/// "Check now": settles an outcome that is open.
void NewLinkPage::checkOrder()
{
    auto *check = m_desk->checkOrder(m_sent.merchantOrderId);
    connect(check, &GatewayJob::finished, this, [this, check] {
        ended(*check);
        checked(*check);
    });
    begin(check, tr("Asking the gateway…"));
}

void NewLinkPage::checked(const OrderCheck &check)
{
    const Link &link = check.link();
    switch (check.answer()) {
    case OrderCheck::Answer::Exists:
        if (!link.url.isEmpty())
            return showCreated(
                {link.url, link.reference, link.facts.orderId, true, link.isAssembled});
        return showFailure({tr("The link exists"),
                            tr("The gateway knows order %1: reference %2, state %3.")
                                .arg(link.facts.orderId, link.reference, link.statusWord),
                            tr("Find it in the gateway's back office. Do not create it again."), {},
                            Created::Yes},
                           check, FailurePanel::Remedy::None);
    case OrderCheck::Answer::Missing:
        return showFailure({tr("The gateway has no such link"),
                            tr("It does not know order %1.").arg(m_sent.merchantOrderId),
                            tr("Send it again. The order number stays the same, so that there can be "
                               "only one link."),
                            {}, Created::No},
                           check, FailurePanel::Remedy::SendAgain);
    case OrderCheck::Answer::NotKnown:
        break;
    }
    showFailure({tr("It is still not known whether there is a link"),
                 check.error() ? ledgerSentence(*check.error())
                               : tr("The gateway could not be asked."),
                 tr("Try again when the connection is back."), {}, Created::Maybe},
                check, FailurePanel::Remedy::Check);
}

void NewLinkPage::askForRequest()
{
    const QString file =
        m_services.dialogs.fileToOpen(this, tr("Open request"), tr("Requests (*.json);;All files (*)"));
    if (!file.isEmpty())
        openRequest(file);
}

void NewLinkPage::openRequest(const QString &file)
{
    if (isSending())
        return;
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) {
        notice(Severity::Problem, tr("%1 could not be read: %2.").arg(file, in.errorString()));
        return;
    }
    const ReadRequest request = m_services.format.read(in.read(mostBytes));
    QStringList sentences;
    for (const Issue &issue : request.issues) {
        if (isAboutWholeFile(issue)) {
            notice(Severity::Problem, tr("%1 was not opened. %2").arg(file, issueSentence(issue)));
            return;
        }
        sentences.append(QStringLiteral("%1: %2").arg(fieldLabel(issue.field),
                                                      issueSentence(issue)));
    }
    m_keeper->putAside();
    showSide(Side::Preview);
    m_ui->noticeFrame->hide();
    m_form->setDraft(request.draft);
    m_form->revealAll();
    refreshIssues();
    if (!sentences.isEmpty())
        notice(Severity::Problem, sentences.join(QLatin1Char('\n')));
}

void NewLinkPage::askWhereToSave()
{
    const QString &order = m_form->draft().merchantOrderId;
    const QString name = QFileInfo(order).fileName();
    const QString file =
        m_services.dialogs.fileToSave(this, tr("Save request"),
                             (name.isEmpty() ? QStringLiteral("request") : name)
                                 + QLatin1String(".json"),
                             tr("Requests (*.json)"));
    if (!file.isEmpty())
        saveRequest(file);
}

void NewLinkPage::saveRequest(const QString &file)
{
    const QByteArray bytes = m_services.format.write(m_form->draft());
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && commitWhole(out))
        hint(tr("Saved as %1").arg(QFileInfo(file).fileName()));
    else
        notice(Severity::Problem, tr("%1 could not be written: %2.").arg(file, out.errorString()));
}

} // namespace linktill::gui
