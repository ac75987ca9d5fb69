// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// What the page does: create, fail, start again, open and save. How it looks is in newlinkpage.cpp.
#include "gui/pages/newlinkpage.h"

#include "desk/linkdesk.h"
#include "desk/requestformat.h"
#include "desk/wording.h"
#include "gui/filedialogs.h"
#include "gui/pages/draftform.h"
#include "gui/pages/failurepanel.h"
#include "gui/pages/resultpanel.h"
#include "gui/pages/sectionsummary.h"
#include "gui/pages/sendingpanel.h"

#include "ui_newlinkpage.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>

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
    if (isSending() || m_shown == Side::Result)
        return;
    // A field that is still being typed in is as good as left.
    if (QWidget *focused = QApplication::focusWidget(); focused && isAncestorOf(focused)) {
        focused->clearFocus();
        focused->setFocus();
    }
    m_form->revealAll();
    refreshIssues();
    if (hasProblems(m_form->issues()))
        showFirstProblem();
    else
        send();
}

void NewLinkPage::send()
{
    m_sent = m_form->draft();
    auto *job = m_desk.create(m_sent);
    m_job = job;
    connect(job, &GatewayJob::finished, this, [this, job] {
        m_job.clear();
        concluded(job->outcome());
    });
    showSide(Side::Sending);
    m_sending->begin(tr("Creating the link…"));
    job->start();
}

void NewLinkPage::concluded(const Outcome<CreatedLink> &outcome)
{
    if (const auto *created = std::get_if<CreatedLink>(&outcome)) {
        showSide(Side::Result);
        m_result->showLink(*created, shownMoney(m_sent.amount, m_sent.currency), m_resultHint);
        fitSide();
    } else if (const auto *refused = std::get_if<Refused>(&outcome)) {
        showFailure(explain(*refused), false);
        if (!refused->field.isEmpty())
            reveal({refused->field, Severity::Problem, IssueCode::Required, {}});
    } else if (const auto *notSent = std::get_if<NotSent>(&outcome)) {
        showFailure(explain(*notSent), false);
    } else {
        showFailure(explain(std::get<OutcomeUnknown>(outcome)), true);
    }
}

void NewLinkPage::showFailure(const Explanation &explanation, bool canAsk)
{
    showSide(Side::Failure);
    m_failure->explain(explanation, canAsk);
    fitSide();
}

void NewLinkPage::askGateway()
{
    auto *job = m_desk.lookUp(m_sent.merchantOrderId);
    m_job = job;
    connect(job, &GatewayJob::finished, this, [this, job] {
        m_job.clear();
        const auto *found = std::get_if<LinkStatus>(&job->outcome());
        if (found) {
            showFailure({tr("The link exists"),
                         tr("The gateway knows order %1: reference %2, state %3.")
                             .arg(found->merchantOrderId, found->reference, found->status),
                         tr("Find it in the gateway's back office. Do not create it again."), {}},
                        false);
        } else if (const auto *refused = std::get_if<Refused>(&job->outcome())) {
            showFailure({tr("The gateway has no such link"),
                         tr("It does not know order %1.").arg(m_sent.merchantOrderId),
                         tr("Press Create again. The order number stays the same, so that there "
                            "can be only one link."),
                         refused->message},
                        false);
        } else {
            showFailure({tr("It is still not known whether there is a link"),
                         tr("The gateway could not be asked."),
                         tr("Try again when the connection is back."), {}},
                        true);
        }
    });
    showSide(Side::Sending);
    m_sending->begin(tr("Asking the gateway…"));
    job->start();
}

void NewLinkPage::startNew()
{
    if (isSending())
        return;
    showSide(Side::Preview);
    m_ui->noticeFrame->hide();
    m_form->setDraft(m_desk.newDraft());
    m_ui->scrollArea->verticalScrollBar()->setValue(0);
    m_form->editorFor(QStringLiteral("amount"))->setFocus();
}

void NewLinkPage::startAnother()
{
    if (isSending())
        return;
    showSide(Side::Preview);
    m_form->setDraft(m_desk.another(m_sent));
    m_form->editorFor(QStringLiteral("amount"))->setFocus();
}

void NewLinkPage::askForRequest()
{
    const QString file =
        m_dialogs.fileToOpen(this, tr("Open request"), tr("Requests (*.json);;All files (*)"));
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
    const ReadRequest request = m_format.read(in.read(mostBytes));
    QStringList sentences;
    for (const Issue &issue : request.issues) {
        if (isAboutWholeFile(issue)) {
            notice(Severity::Problem, tr("%1 was not opened. %2").arg(file, issueSentence(issue)));
            return;
        }
        sentences.append(QStringLiteral("%1: %2").arg(fieldLabel(issue.field),
                                                      issueSentence(issue)));
    }
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
        m_dialogs.fileToSave(this, tr("Save request"),
                             (name.isEmpty() ? QStringLiteral("request") : name)
                                 + QLatin1String(".json"),
                             tr("Requests (*.json)"));
    if (!file.isEmpty())
        saveRequest(file);
}

void NewLinkPage::saveRequest(const QString &file)
{
    const QByteArray bytes = m_format.write(m_form->draft());
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        m_ui->pageHint->setText(tr("Saved as %1").arg(QFileInfo(file).fileName()));
    else
        notice(Severity::Problem, tr("%1 could not be written: %2.").arg(file, out.errorString()));
}

} // namespace linktill::gui
