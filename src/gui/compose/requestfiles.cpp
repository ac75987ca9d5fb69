// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/requestfiles.h"

#include "application/links/composesession.h"
#include "application/ports/requestformat.h"
#include "application/wording/wording.h"
#include "core/savefile.h"
#include "gui/compose/draftform.h"
#include "gui/compose/linkform.h"
#include "gui/widgets/filedialogs.h"

#include <QFile>
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

} // namespace

RequestFiles::RequestFiles(LinkForm &form, ComposeSession &session, const RequestFormat &format,
                           FileDialogs &dialogs, QObject *parent)
    : QObject(parent), m_form(form), m_session(session), m_format(format), m_dialogs(dialogs)
{
}

void RequestFiles::askForRequest()
{
    const QString file = m_dialogs.fileToOpen(&m_form, tr("Open request"),
                                              tr("Requests (*.json);;All files (*)"));
    if (!file.isEmpty())
        open(file);
}

void RequestFiles::open(const QString &file)
{
    if (m_session.isSending())
        return;
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) {
        m_form.notify(NoticeLevel::Problem, tr("%1 could not be read: %2.").arg(file, in.errorString()));
        return;
    }
    const ReadRequest request = m_format.read(in.read(maxBytes));
    QStringList sentences;
    for (const Issue &issue : request.issues) {
        if (isAboutWholeFile(issue)) {
            m_form.notify(NoticeLevel::Problem,
                          tr("%1 was not opened. %2").arg(file, issueSentence(issue)));
            return;
        }
        sentences.append(QStringLiteral("%1: %2").arg(fieldLabel(issue.field),
                                                      issueSentence(issue)));
    }
    m_session.startFrom(request.draft);
    m_form.draftForm().fieldIssues().revealAll();
    m_form.refreshIssues();
    if (!sentences.isEmpty())
        m_form.notify(NoticeLevel::Problem, sentences.join(QLatin1Char('\n')));
}

void RequestFiles::askWhereToSave()
{
    const QString name = QFileInfo(m_form.content().draft().merchantOrderId).fileName();
    const QString file = m_dialogs.fileToSave(&m_form, tr("Save request"),
                                              (name.isEmpty() ? QStringLiteral("request") : name)
                                                  + QLatin1String(".json"),
                                              tr("Requests (*.json)"));
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
