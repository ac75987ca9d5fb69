// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <QFrame>

class QPushButton;

namespace linktill::gui {

/// Says in the top bar that a link was paid, whatever page is shown, and stays until it is clicked or
/// closed. Several payments are counted; the last one is named. Takes only room that is free, and
/// moves nothing else.
class PaidNotice : public QFrame
{
    Q_OBJECT
public:
    explicit PaidNotice(QWidget *parent = nullptr);

    /// Adds a payment. Names the link's account when its id is not `activeAccount`.
    void tell(const Link &link, const QString &activeAccount);

    /// Returns the width that the text needs, up to a limit.
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Is emitted when a person wants to see the link that was paid last.
    void showWanted(const linktill::Link &link);
    void dismissed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void dismiss();
    void fit();

    QPushButton *m_show, *m_close;
    Link m_last;
    QString m_text;
    int m_count = 0;
};

} // namespace linktill::gui
