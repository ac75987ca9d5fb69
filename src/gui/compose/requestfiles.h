// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QObject>

namespace linktill {
class ComposeSession;
class RequestFormat;
struct ReadRequest;
}

namespace linktill::gui {

class FileDialogs;
class LinkForm;

/// Reads a request from a file into the form and writes the form into a file, in the gateway's JSON.
class RequestFiles : public QObject
{
    Q_OBJECT
public:
    /// All references must outlive this object.
    RequestFiles(LinkForm &form, ComposeSession &session, const RequestFormat &format, FileDialogs &dialogs,
                 QObject *parent = nullptr);

    void askForRequest();
    /// Reads the files into the form, one after the other; what stood in the form goes into the list of
    /// drafts. A notice tells that, names the fields whose values could not be read, and says why a file was
    /// not opened. While a link is being sent, none is.
    void open(const QStringList &files);
    void askWhereToSave();

private:
    Result<ReadRequest, QString> read(const QString &file) const;
    void save(const QString &file);

    LinkForm &m_form;
    ComposeSession &m_session;
    const RequestFormat &m_format;
    FileDialogs &m_dialogs;
};

} // namespace linktill::gui
