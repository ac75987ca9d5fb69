// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"
#include "gui/links/linksservices.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace linktill::gui {

class LinksModel;
class QrDialog;

/// How links of the list are handed out: copied, opened, shown as a large QR code. Each is judged
/// before, and that it was shared is written into its timeline.
class LinkHandOut : public QObject
{
    Q_OBJECT
public:
    /// Dialogs open over `page`, to which this belongs. `model` has the links as they are now.
    LinkHandOut(const LinksServices &services, const LinksModel &model, QWidget *page);

    void copy(const QList<Link> &links);
    void open(const QList<Link> &links);
    void showQr(const Link &link);
    /// The link whose QR code is shown large, as it was told last.
    std::optional<Link> shownLarge() const;
    /// The same, for a person who looks at the page.
    bool showsQrOf(LinkId id) const;

Q_SIGNALS:
    void copied(int count);
    /// One that may not be handed out, or could not be; in sentences.
    void refused(const QString &sentences);
    void ledgerFailed(const linktill::LedgerError &error);
    /// Links went out: their status may change soon.
    void shared();
    /// A QR code is shown large, or no longer.
    void shownLargeChanged();

private:
    void handOut(const QList<Link> &links, std::function<void(const QList<Link> &)> then);
    void judge(const QList<Link> &links, const QHash<QString, QStringList> &hosts,
               std::function<void(const QList<Link> &)> then);
    void openQr(const Link &link);
    void record(const QList<Link> &links, const QString &how);

    LinksServices m_services;
    const LinksModel &m_model;
    QWidget *m_page;
    QPointer<QrDialog> m_qr; ///< while it is open
};

} // namespace linktill::gui
