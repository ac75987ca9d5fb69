// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/page.h"

#include <QKeyEvent>
#include <QPushButton>

namespace linktill::gui {

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Page::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    const bool presses = isReturn && !event->isAutoRepeat() && !(event->modifiers() & ~Qt::KeypadModifier);
    if (presses && button && button->hasFocus())
        button->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace linktill::gui
