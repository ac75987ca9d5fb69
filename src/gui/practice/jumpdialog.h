// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QDialog>

#include <functional>

class QDateEdit;
class QLabel;
class QTimeEdit;

namespace linktill::gui {

/// Asks to which moment the practice clock is to jump. Stays open, and says why, while that is not possible.
class JumpDialog : public QDialog
{
    Q_OBJECT
public:
    /// `now` is the practice time, UTC. `jump` gets UTC and returns false for a moment that can't be reached.
    JumpDialog(const QDateTime &now, std::function<bool(const QDateTime &)> jump, QWidget *parent);

private:
    void tryJump();

    const std::function<bool(const QDateTime &)> m_jump;
    QDateEdit *m_date;
    QTimeEdit *m_time;
    QLabel *m_fault;
};

} // namespace linktill::gui
