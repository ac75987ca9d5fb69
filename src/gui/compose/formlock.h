// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemView>
#include <QList>
#include <QObject>
#include <QPointer>

namespace linktill::gui {

class DraftForm;

/// Makes a form read-only: texts can still be selected and copied and sections opened, and the DraftForm
/// takes back every edit. Locked editors have the property `locked`, for the style sheet.
class FormLock : public QObject
{
    Q_OBJECT
public:
    /// The form's editors are descendants of `roots`. Form and roots must outlive this object.
    FormLock(DraftForm &form, QList<QWidget *> roots, QObject *parent = nullptr);

    void setLocked(bool locked);
    /// Locks editors that were built while the form is locked: a section builds them when first opened.
    void lockWhatIsNew();

private:
    /// Remembers how a locked widget was before.
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
