// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/linkhistory.h"
#include "gui/links/linkactions.h"
#include "gui/links/linkguard.h"
#include "qr/qrcode.h"

#include <QFrame>

#include <memory>
#include <optional>

class QFormLayout;
class QLabel;

namespace Ui {
class LinkDetail;
}

namespace linktill {
class RequestFormat;
}

namespace linktill::gui {

class Section;

/// All there is to know about the selected link: QR code, link, amounts, parties, history, request
/// as sent. Of several links their number and sums.
class LinkDetail : public QFrame
{
    Q_OBJECT

public:
    LinkDetail(const RequestFormat &format, LinkActions &actions, QWidget *parent = nullptr);
    ~LinkDetail() override;

    /// One link shows at once what the list knows of it; showHistory() adds the rest.
    void showLinks(const QList<Link> &links);
    /// Nothing when another link is shown by now. `concerns` is what judgeLink() says of the link.
    void showHistory(const LinkHistory &history, const Issues &concerns);

protected:
    void changeEvent(QEvent *event) override;

private:
    void bind(QWidget *button, LinkActions::Act act, LinkActions &actions);
    void showOne(const Link &link);
    void showSums(const QList<Link> &links);
    /// `since`: when it came into its state, UTC; invalid where that is not known.
    void showFacts(const Link &link, const LinkContent *draft, const QDateTime &since = {});
    void showEnvironment(Environment environment);
    void showUrl();
    void drawQr();

    const RequestFormat &m_format;
    std::unique_ptr<Ui::LinkDetail> m_ui;
    QFormLayout *m_facts;
    Section *m_request;
    QByteArray m_sent;
    LinkId m_shown = 0; ///< 0 when it is none or several
    QLabel *m_concern;  ///< what is against the link
    JudgedLink m_judged;
    bool m_isJudged = false; ///< else it is not drawn yet
    bool m_isOver = false;   ///< paid, expired or cancelled
    std::optional<qr::QrCode> m_code;
};

} // namespace linktill::gui
