// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class QKeyEvent;
class QWidget;

namespace linktill::gui {

class DraftForm;

/// Turns off the undo of the single fields, which knows nothing of the other fields: DraftHistory undoes
/// for the whole form. Only a table's cell keeps its own undo, since its text is not in the draft until
/// the cell is left.
class FieldUndo : public QObject
{
    Q_OBJECT
public:
    /// The form must outlive this object.
    explicit FieldUndo(DraftForm &form, QObject *parent = nullptr);

Q_SIGNALS:
    /// The cursor has come to the field of this path; empty when it is in no field of the form.
    void fieldEntered(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QWidget *focused);
    bool isOwnUndo(const QKeyEvent &event) const;

    DraftForm &m_form;
    QPointer<QWidget> m_watched;
};

} // namespace linktill::gui
