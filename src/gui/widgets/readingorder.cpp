// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/readingorder.h"

#include <QWidget>

namespace linktill::gui {

namespace {

bool takesTab(const QWidget *widget)
{
    return widget->isEnabled() && !widget->focusProxy() && (widget->focusPolicy() & Qt::TabFocus);
}

void collect(const QWidget *parent, const QWidget *focused, QWidgetList &controls)
{
    for (QObject *child : parent->children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        // The widget with the focus counts even while it is being hidden or disabled.
        if (!widget || widget->isWindow()
            || (widget->isHidden() && widget != focused && !widget->isAncestorOf(focused)))
            continue;
        if (takesTab(widget) || widget == focused)
            controls.append(widget);
        collect(widget, focused, controls);
    }
}

} // namespace

bool focusInReadingOrder(QWidget *window, bool next)
{
    QWidget *focused = window->focusWidget();
    QWidgetList controls;
    collect(window, focused, controls);
    qsizetype at = controls.indexOf(focused);
    const qsizetype count = controls.size();
    for (qsizetype step = 0; step < count; ++step) {
        at = at < 0 ? (next ? 0 : count - 1) : (at + (next ? 1 : count - 1)) % count;
        QWidget *control = controls[at];
        if (control == focused || !takesTab(control) || !control->isVisibleTo(window))
            continue;
        control->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    return false;
}

} // namespace linktill::gui
