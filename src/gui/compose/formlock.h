// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemView>
#include <QList>
#include <QObject>
#include <QPointer>

namespace linktill::gui {

class DraftForm;

/// Makes a form readable and nothing more: its texts can be selected and copied, its sections
/// opened, and what is tried all the same is taken back by the DraftForm. Editors that are locked
/// have the property `locked`, for the style sheet.
class FormLock : public QObject
{
    Q_OBJECT
public:
    /// The form's editors stand below `roots`; all outlive it.
    FormLock(DraftForm &form, QList<QWidget *> roots, QObject *parent = nullptr);

    void setLocked(bool locked);
    /// Sections build their editors when they are first opened, also while the form is locked.
    void lockWhatIsNew();

private:
    /// A widget that is locked, and how it was before.
    struct Held
    {
        QPointer<QWidget> widget;
        bool wasFree = true; ///< enabled, or not read-only
        QString placeholder;
        QAbstractItemView::EditTriggers triggers;
    };
    void lock(QWidget *widget);
    static void unlock(const Held &held);

    DraftForm &m_form;
    const QList<QWidget *> m_roots;
    QList<Held> m_held;
    bool m_isLocked = false;
};

} // namespace linktill::gui
