// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <QFrame>

class QPushButton;

namespace linktill::gui {

/// Says in the top bar that a link was paid, on whatever page the person is, and stays until it is
/// clicked or closed. Several payments are counted; the last one is named. Takes the room that is
/// there and pushes nothing.
class PaidNotice : public QFrame
{
    Q_OBJECT
public:
    explicit PaidNotice(QWidget *parent = nullptr);

    /// A link of another account than the active one says which.
    void tell(const Link &link, const QString &activeAccount);

    /// As wide as its words are, up to a limit.
    QSize sizeHint() const override;

Q_SIGNALS:
    /// The last one is to be looked at.
    void showWanted(const linktill::Link &link);

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
