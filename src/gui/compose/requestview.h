// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "core/linkcontent.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace linktill {
class RequestFormat;
}

namespace linktill::gui {

/// Shows the JSON that will be sent, for support staff: to read (`requestText`), and to copy as it is shown
/// or as a curl command. Holds no secret.
class RequestView : public QWidget
{
    Q_OBJECT

public:
    /// The format must outlive this widget.
    explicit RequestView(const RequestFormat &format, QWidget *parent = nullptr);

    void show(const LinkContent &draft, const Account &account);
    /// This and curl() return the texts that the buttons copy.
    QString json() const;
    QString curl() const;

private:
    QPushButton *addButton(const char *name, const QString &text, QString (RequestView::*what)() const);

    const RequestFormat &m_format;
    LinkContent m_draft;
    Account m_account;
    QPlainTextEdit *m_text;
};

} // namespace linktill::gui
