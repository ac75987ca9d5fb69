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

/// Hands out links of the list: copies or opens them, or shows a large QR code. Each link is judged
/// first, and sharing it is recorded in its timeline.
class LinkHandOut : public QObject
{
    Q_OBJECT
public:
    /// `page` owns this object; dialogs open over it. `model` has the current links.
    LinkHandOut(const LinksServices &services, const LinksModel &model, QWidget *page);

    void copy(const QList<Link> &links);
    void open(const QList<Link> &links);
    void showQr(const Link &link);
    /// Judges the links and calls `then` with those that may be handed out; asks the person first when there are
    /// concerns.
    void handOut(const QList<Link> &links, std::function<void(const QList<Link> &)> then);
    /// Records in the timelines that the links were shared. They are shared even when this fails.
    void record(const QList<Link> &links, const QString &how);
    /// Returns the link whose QR code is shown large, in its last known state; nothing when none is.
    std::optional<Link> shownLarge() const;
    /// Returns true when the QR code of that link is shown large and visible.
    bool showsQrOf(LinkId id) const;

Q_SIGNALS:
    void copied(int count);
    /// A link was refused or could not be opened; `sentences` say why.
    void refused(const QString &sentences);
    void ledgerFailed(const linktill::LedgerError &error);
    /// Links were handed out, so their state may change soon.
    void shared();
    /// The large QR code was opened or closed.
    void shownLargeChanged();

private:
    void judge(const QList<Link> &links, const QHash<QString, QStringList> &hosts,
               std::function<void(const QList<Link> &)> then);
    void openQr(const Link &link);

    LinksServices m_services;
    const LinksModel &m_model;
    QWidget *m_page;
    QPointer<QrDialog> m_qr; ///< null while no QR code is shown large
};

} // namespace linktill::gui
