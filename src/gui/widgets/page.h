// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <QWidget>

#include <optional>

namespace linktill::gui {

/// Info tells what went well, Warning what a person should look at, Problem what was not done.
enum class NoticeLevel { Info, Warning, Problem };

/// Declares what the window needs of each page.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Returns whether something that was begun on the page waits for the gateway's answer.
    virtual bool isBusy() const = 0;
    /// Shows the sentences at the head of the page until a person puts them away or the next ones come.
    virtual void notify(NoticeLevel level, const QString &sentences) = 0;
    /// Writes the texts of the page's own widgets once more, in the language that the program has now.
    virtual void retranslate() = 0;
    /// Begins what Ctrl+F does on this page.
    virtual void find() = 0;
    /// Returns the one link that the page is about now, for keys that work everywhere; nothing when there is
    /// none, or when the ledger does not know it yet.
    virtual std::optional<Link> linkAtHand() const { return std::nullopt; }

protected:
    void changeEvent(QEvent *event) override;
    /// Return presses the button that has the focus, as Space does and as people expect: Qt does that only in
    /// dialogs. Whatever gives Return another meaning on the page gets the key before.
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace linktill::gui
