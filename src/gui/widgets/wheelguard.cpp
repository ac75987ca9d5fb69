// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/wheelguard.h"

#include <QEvent>
#include <QWidget>

namespace linktill::gui {

namespace {

class WheelGuard final : public QObject
{
public:
    explicit WheelGuard(QWidget *field) : QObject(field) {}

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
            return false;
        event->ignore(); // it goes on to the scroll area
        return true;
    }
};

} // namespace

void guardWheel(QWidget *field)
{
    field->setFocusPolicy(Qt::StrongFocus); // WheelFocus would give it the focus at a turn of the wheel
    field->installEventFilter(new WheelGuard(field));
}

} // namespace linktill::gui
