// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/typingpause.h"

#include <QTimerEvent>

#include <utility>

namespace linktill::gui {

TypingPause::TypingPause(std::function<void()> act, QObject *parent)
    : QObject(parent), m_act(std::move(act))
{
}

void TypingPause::begin(int ms)
{
    m_timer.start(m_lengthMs < 0 ? ms : m_lengthMs, this);
}

void TypingPause::end()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    m_act();
}

void TypingPause::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        end();
    else
        QObject::timerEvent(event);
}

} // namespace linktill::gui
