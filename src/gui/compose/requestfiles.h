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

/// Requests as files, in the gateway's JSON: one is read into the form, and the form written into one.
class RequestFiles : public QObject
{
    Q_OBJECT
public:
    /// All that is given outlives it.
    RequestFiles(LinkForm &form, ComposeSession &session, const RequestFormat &format, FileDialogs &dialogs,
                 QObject *parent = nullptr);

    void askForRequest();
    /// Values that could not be read stand beside their fields.
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
