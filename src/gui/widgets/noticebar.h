// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/page.h"

class QAbstractButton;
class QFrame;
class QLabel;

namespace linktill::gui {

/// The notice at the head of a page: gives the frame and the label of the page's form their behaviour.
/// Borrows both; a screen reader says each sentence once. Hidden until there is something to say.
class NoticeBar
{
public:
    /// `close` puts the notice away; may be null.
    NoticeBar(QFrame *frame, QLabel *label, QAbstractButton *close = nullptr);

    void show(NoticeLevel level, const QString &sentences);
    /// Joins what stands there already; alone it is shown as Info.
    void add(const QString &sentence);
    void hide();

private:
    QFrame *m_frame;
    QLabel *m_label;
};

} // namespace linktill::gui
