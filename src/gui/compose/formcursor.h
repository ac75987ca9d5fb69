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

/// Knows in which field of the form the cursor is, or was last. Puts it back there, together with text
/// that was typed but is not in the draft yet: half a number, the cell of a row.
class FormCursor : public QObject
{
    Q_OBJECT

public:
    /// The form must outlive this object.
    explicit FormCursor(const DraftForm &form, QObject *parent = nullptr);

    FormPlace place() const;
    /// Puts the cursor and the typed text there. Does nothing when the form of that field is not built.
    void setPlace(const FormPlace &place);
    /// Forgets the last place. To be called when the form shows another draft.
    void forget();

Q_SIGNALS:
    /// The cursor is in another field or at another place in it, or the text there has changed.
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
