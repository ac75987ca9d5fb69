// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/links/leftform.h"

#include <QObject>
#include <QPointer>

class QLineEdit;
class QWidget;

namespace linktill::gui {

class DraftForm;

/// Knows in which field of the form the cursor is, or was last, and puts it back there together with
/// what is typed but is not part of the draft yet: half a number, the cell of a row.
class FormCursor : public QObject
{
    Q_OBJECT

public:
    /// The form must outlive it.
    explicit FormCursor(const DraftForm &form, QObject *parent = nullptr);

    FormPlace place() const;
    /// Only where the form of the field is built.
    void setPlace(const FormPlace &place);
    /// The form holds something else now.
    void forget();

Q_SIGNALS:
    /// Another field, another place in it, or another text.
    void moved();

private:
    void follow(QWidget *focused);
    void note(QWidget *focused, const QString &path);

    const DraftForm &m_form;
    QString m_path;
    QPointer<QWidget> m_focused;
    QPointer<QLineEdit> m_line;
};

} // namespace linktill::gui
