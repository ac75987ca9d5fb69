// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListWidget>
#include <QPointer>

class QLineEdit;

namespace linktill::gui {

/// Shows lines below a field while somebody types in it. The first line is chosen at first; Return takes
/// the chosen one, Up and Down choose another, Escape hides the list. The list never has the focus and
/// takes no other keys; Tab goes to the next field as always. It is a child of the window, so that it
/// needs no window of its own.
class SuggestionList : public QListWidget
{
    Q_OBJECT

public:
    explicit SuggestionList(const QString &accessibleName, QWidget *window);

    /// Shows `lines` below `edit` until that loses the focus. Hides when there are no lines.
    void offer(QLineEdit *edit, const QStringList &lines);

Q_SIGNALS:
    void taken(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takesKey(int key, Qt::KeyboardModifiers modifiers);
    void place();
    void attach(QLineEdit *edit);
    void detach();

    QPointer<QLineEdit> m_edit;
    QList<QMetaObject::Connection> m_moves;
};

} // namespace linktill::gui
