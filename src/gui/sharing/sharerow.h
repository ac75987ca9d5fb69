// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/sharing/shareways.h"
#include "gui/widgets/viewsettings.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QToolButton;

/// Room `gui/sharing`: how a link goes to its customer: the row of ways, the last look at a message, sending
/// again, dragging a link into another program. It is given links that were judged, see gui/links/linkguard.h.
namespace linktill::gui {

/// Offers the ways by which a link can go to its customer as a row of tiles, the most used first, and the rest
/// in a menu. A way for which the customer's email address or phone is missing is greyed and says so.
class ShareRow : public QWidget
{
    Q_OBJECT
public:
    /// `view` remembers how often each way was used.
    explicit ShareRow(const ViewSettings &view, QWidget *parent = nullptr);

    /// Puts the tiles into the order of their use, for another link with this customer.
    void begin(const Customer &customer);
    /// Shows which ways the customer's data allow; no tile moves.
    void setCustomer(const Customer &customer);
    /// Counts a use; the tiles move when the next link is shown.
    void countUse(ShareWay way);
    /// Writes "Copied" on the tile Message for two seconds.
    void sayCopied();

Q_SIGNALS:
    void wanted(linktill::ShareWay way);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void arrange();
    void label();
    QHash<ShareWay, int> uses() const;

    ViewSettings m_view;
    Customer m_customer;
    QLabel *m_title;
    QHash<ShareWay, QToolButton *> m_tiles;
    QHash<ShareWay, QAction *> m_rest; ///< in the menu of the tile More
    QToolButton *m_more;
};

} // namespace linktill::gui
