// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <QFrame>
#include <QList>

class QPushButton;

namespace linktill::gui {

/// Says in the top bar that links expire soon and are not paid, until a person has done something about it or
/// closes it. One link can be extended or sent again from here; several are shown on page Links.
class ExpiryNotice : public QFrame
{
    Q_OBJECT
public:
    explicit ExpiryNotice(QWidget *parent = nullptr);

    /// Adds links to those that it tells of.
    void tell(const QList<Link> &links, const QString &activeAccount, const QDateTime &now);
    /// Leaves out a link that was paid, has ended or was changed meanwhile; without any link it goes.
    void leaveOut(LinkId id);
    void dismiss();
    const QList<Link> &links() const { return m_links; }

    /// Returns the width that the text needs, up to a limit.
    QSize sizeHint() const override;

Q_SIGNALS:
    void extendWanted(const linktill::Link &link);
    void sendWanted(const linktill::Link &link);
    void showWanted(const QList<linktill::Link> &links);
    /// It has something to say, or not any more.
    void wantsToBeSeen(bool seen);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showText();
    void fit();
    int buttonsWidth() const;

    QPushButton *m_show, *m_extend, *m_send, *m_close;
    QList<Link> m_links;
    QString m_activeAccount, m_text;
    QDateTime m_now; ///< when it was told last
};

} // namespace linktill::gui
