// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/linkhistory.h"
#include "gui/links/linkactions.h"
#include "gui/links/linkguard.h"
#include "gui/widgets/viewsettings.h"
#include "qr/qrcode.h"

#include <QFrame>

#include <memory>
#include <optional>

class QFormLayout;
class QLabel;
class QPushButton;

namespace Ui {
class LinkDetail;
}

namespace linktill {
class RequestFormat;
}

namespace linktill::gui {

class Section;
class ShareRow;

/// Shows everything about the selected link: QR code, address, amounts, parties, timeline and the
/// request as sent. When several links are selected, shows their number and sums.
class LinkDetail : public QFrame
{
    Q_OBJECT

public:
    LinkDetail(const RequestFormat &format, LinkActions &actions, const ViewSettings &view,
               QWidget *parent = nullptr);
    ~LinkDetail() override;

    /// Shows at once what the list knows about one link, or the sums of several. showHistory() adds the rest.
    void showLinks(const QList<Link> &links);
    /// Adds the timeline and the request. Does nothing when another link is shown by now. `concerns` are
    /// the issues that judgeLink() returned for the link.
    void showHistory(const LinkHistory &history, const Issues &concerns);
    ShareRow *shareRow() const { return m_row; }
    /// Returns where the shown link belongs (ISO 3166-1 alpha-2); empty while that is not known.
    const QString &country() const { return m_country; }

Q_SIGNALS:
    /// Another program took the shown link, which was dragged there.
    void dragged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildSharing(LinkActions &actions);
    void bind(QWidget *button, LinkActions::Act act, LinkActions &actions);
    void showOne(const Link &link);
    void showSums(const QList<Link> &links);
    /// `draft` is the content that was sent, null while unknown. `since` is when the link came into its
    /// state, UTC; invalid while unknown.
    void showFacts(const Link &link, const LinkContent *draft, const QDateTime &since = {});
    void showEnvironment(Environment environment);
    void showUrl();
    void drawQr();

    const RequestFormat &m_format;
    std::unique_ptr<Ui::LinkDetail> m_ui;
    QFormLayout *m_facts;
    Section *m_request;
    QByteArray m_sent;
    LinkId m_shown = 0; ///< 0 while no link or several are shown
    ShareRow *m_row;
    QPushButton *m_fresh;
    QString m_country;
    QLabel *m_concern;  ///< says why the link should not be handed out
    JudgedLink m_judged;
    bool m_isJudged = false; ///< m_judged includes known hosts; the code is drawn only then
    bool m_isOver = false;   ///< paid, expired or cancelled
    std::optional<qr::QrCode> m_code;
};

} // namespace linktill::gui
