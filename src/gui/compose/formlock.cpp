// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/formlock.h"

#include "gui/compose/draftform.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QStyle>

#include <utility>

namespace linktill::gui {

namespace {

constexpr const char *lockedProperty = "locked";

void setLockedProperty(QWidget *widget, bool locked)
{
    widget->setProperty(lockedProperty, locked);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

FormLock::FormLock(DraftForm &form, QList<QWidget *> roots, QObject *parent)
    : QObject(parent), m_form(form), m_roots(std::move(roots))
{
}

void FormLock::setLocked(bool locked)
{
    if (locked == m_isLocked)
        return;
    m_isLocked = locked;
    m_form.setLocked(locked);
    if (locked)
        return lockWhatIsNew();
    for (const Held &held : std::exchange(m_held, {}))
        unlock(held);
}

void FormLock::lockWhatIsNew()
{
    if (!m_isLocked)
        return;
    for (const QWidget *root : m_roots) {
        const auto widgets = root->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!widget->property(lockedProperty).toBool())
                lock(widget);
        }
    }
}

/// Locks one widget. A check box that is bound to the draft stays enabled: disabled, it would be too pale
/// to read, and the form takes back every edit. The line inside a date field is locked with the field.
void FormLock::lock(QWidget *widget)
{
    Held held{widget, true, {}, {}};
    if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        if (qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
            return;
        held.wasFree = !line->isReadOnly();
        held.placeholder = line->placeholderText();
        line->setReadOnly(true);
        line->setPlaceholderText({});
    } else if (auto *date = qobject_cast<QAbstractSpinBox *>(widget)) {
        held.wasFree = !date->isReadOnly();
        date->setReadOnly(true);
    } else if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        held.triggers = view->editTriggers();
        view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    } else if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
        const bool isHeader = button->objectName() == QLatin1String("sectionHeader");
        if (isHeader || (qobject_cast<QCheckBox *>(button) && !m_form.pathOf(button).isEmpty()))
            return;
        held.wasFree = button->isEnabled();
        button->setEnabled(false);
    } else if (!qobject_cast<QComboBox *>(widget)) {
        return;
    }
    setLockedProperty(widget, true);
    m_held.append(held);
}

void FormLock::unlock(const Held &held)
{
    if (!held.widget)
        return;
    if (auto *line = qobject_cast<QLineEdit *>(held.widget)) {
        line->setReadOnly(!held.wasFree);
        if (line->placeholderText().isEmpty()) // otherwise another draft has set a new one
            line->setPlaceholderText(held.placeholder);
    } else if (auto *date = qobject_cast<QAbstractSpinBox *>(held.widget)) {
        date->setReadOnly(!held.wasFree);
    } else if (auto *view = qobject_cast<QAbstractItemView *>(held.widget)) {
        view->setEditTriggers(held.triggers);
    } else if (qobject_cast<QAbstractButton *>(held.widget)) {
        held.widget->setEnabled(held.wasFree);
    }
    setLockedProperty(held.widget, false);
}

} // namespace linktill::gui
