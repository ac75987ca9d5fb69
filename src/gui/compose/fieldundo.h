// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class QKeyEvent;
class QWidget;

namespace linktill::gui {

class DraftForm;

/// Puts the fields' own undo out of action, which knows nothing of the other fields: DraftHistory does it
/// for the whole form. Only the cell of a table, which is no part of the draft until it is left, keeps its own.
class FieldUndo : public QObject
{
    Q_OBJECT
public:
    /// The form must outlive it.
    explicit FieldUndo(DraftForm &form, QObject *parent = nullptr);

Q_SIGNALS:
    /// The cursor has come to this field; empty: to none of the form.
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
