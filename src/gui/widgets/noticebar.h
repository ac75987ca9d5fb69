// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/page.h"

class QAbstractButton;
class QFrame;
class QLabel;

namespace linktill::gui {

/// Shows a notice at the head of a page, in the frame and the label of the page's form. Borrows both.
/// The frame is hidden until there is a notice; a screen reader says each sentence once.
class NoticeBar
{
public:
    /// `close` hides the notice; it may be null.
    NoticeBar(QFrame *frame, QLabel *label, QAbstractButton *close = nullptr);

    void show(NoticeLevel level, const QString &sentences);
    /// Adds a sentence to the notice that is shown; shows it as Info when there is none.
    void add(const QString &sentence);
    void hide();

private:
    QFrame *m_frame;
    QLabel *m_label;
};

} // namespace linktill::gui
