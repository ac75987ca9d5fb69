// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/requestfiles.h"

#include "application/links/composesession.h"
#include "application/ports/requestformat.h"
#include "application/wording/wording.h"
#include "core/regularfile.h"
#include "core/savefile.h"
#include "gui/compose/draftform.h"
#include "gui/compose/linkform.h"
#include "gui/widgets/filedialogs.h"

#include <QFileInfo>
#include <QSaveFile>

namespace linktill::gui {

namespace {

/// No request is larger than this. RequestFormat reports a file that is too large itself.
constexpr qint64 maxBytes = 16 * 1024 * 1024;

bool isAboutWholeFile(const Issue &issue)
{
    return issue.code == IssueCode::NotJson || issue.code == IssueCode::NotAnObject
        || issue.code == IssueCode::FileTooLarge;
}

QStringList fieldSentences(const Issues &issues)
{
    QStringList sentences;
    for (const Issue &issue : issues)
        sentences << QStringLiteral("%1: %2").arg(fieldLabel(issue.field), issueSentence(issue));
    return sentences;
}

} // namespace

RequestFiles::RequestFiles(LinkForm &form, ComposeSession &session, const RequestFormat &format,
                           FileDialogs &dialogs, QObject *parent)
    : QObject(parent), m_form(form), m_session(session), m_format(format), m_dialogs(dialogs)
{
}

void RequestFiles::askForRequest()
{
    const QString file = m_dialogs.fileToOpen(&m_form, tr("Open request"),
                                              tr("Requests (*.linktill.json *.json);;All files (*)"));
    if (!file.isEmpty())
        open({file});
}

/// Returns the request in the file, or a sentence that says why there is none.
Result<ReadRequest, QString> RequestFiles::read(const QString &file) const
{
    RegularFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return Failure{tr("%1 could not be read: %2.").arg(file, in.errorString())};
    ReadRequest request = m_format.read(in.read(maxBytes));
    for (const Issue &issue : request.issues) {
        if (isAboutWholeFile(issue))
            return Failure{tr("%1 was not opened. %2").arg(file, issueSentence(issue))};
    }
    return request;
}

void RequestFiles::open(const QStringList &files)
{
    if (m_session.isSending()) {
        m_form.news(tr("%1 was not opened, because a link is being sent. Open it again when that is done.")
                        .arg(files.join(QStringLiteral(", "))));
        return;
    }
    QStringList unopened, unread;
    bool isOpen = false, wasBegun = false;
    for (const QString &file : files) {
        const auto request = read(file);
        if (!request) {
            unopened << request.error();
            continue;
        }
        wasBegun = wasBegun || m_session.hasDraft();
        m_session.startFrom(request->draft);
        unread = fieldSentences(request->issues);
        isOpen = true;
    }
    if (isOpen) {
        m_form.draftForm().fieldIssues().revealAll();
        m_form.refreshIssues();
    }
    if (const QStringList sentences = unopened + unread; !sentences.isEmpty())
        m_form.notify(NoticeLevel::Problem, sentences.join(u'\n'));
    if (wasBegun)
        m_form.news(tr("What was in the form before is in the list of drafts."));
}

void RequestFiles::askWhereToSave()
{
    const QString name = QFileInfo(m_form.content().draft().merchantOrderId).fileName();
    const QString file = m_dialogs.fileToSave(&m_form, tr("Save request"),
                                              (name.isEmpty() ? QStringLiteral("request") : name)
                                                  + QLatin1String(".linktill.json"),
                                              tr("Requests (*.linktill.json *.json)"));
    if (!file.isEmpty())
        save(file);
}

void RequestFiles::save(const QString &file)
{
    const QByteArray bytes = m_format.write(m_form.content().draft());
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && commitWhole(out))
        m_form.hint(tr("Saved as %1").arg(QFileInfo(file).fileName()));
    else
        m_form.notify(NoticeLevel::Problem,
                      tr("%1 could not be written: %2.").arg(file, out.errorString()));
}

} // namespace linktill::gui
