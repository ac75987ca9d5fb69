// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace linktill {
class ComposeSession;
class RequestFormat;
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
    /// Reads the file into the form. A notice names the fields whose values could not be read, or says why
    /// the file was not opened. Does nothing while a link is being sent.
    void open(const QString &file);
    void askWhereToSave();

private:
    void save(const QString &file);

    LinkForm &m_form;
    ComposeSession &m_session;
    const RequestFormat &m_format;
    FileDialogs &m_dialogs;
};

} // namespace linktill::gui
