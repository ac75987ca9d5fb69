// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListWidget>
#include <QPointer>

class QLineEdit;

namespace linktill::gui {

/// Lines that stand below a field while something is typed in it, the first one chosen: Return takes
/// it, Up and Down choose, Escape puts them away. Never has the focus and takes no other keys; Tab goes
/// to the next field as ever. A part of the window, so that it needs no window of its own.
class SuggestionList : public QListWidget
{
    Q_OBJECT

public:
    explicit SuggestionList(const QString &accessibleName, QWidget *window);

    /// Below `edit`, until it loses the focus. Without lines it goes away.
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
