// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/links/linkerrand.h"
#include "gui/links/linksservices.h"
#include "gui/widgets/page.h"

#include <QObject>
#include <QPointer>

class QAbstractButton;
class QLabel;

namespace linktill::gui {

/// What is asked of the gateway for links of the list, one operation for some links at a time: how far
/// it is, a way to stop it, and in sentences how it ended.
class LinkOperations : public QObject
{
    Q_OBJECT
public:
    /// `progress` and `stop` are shown while an operation runs; questions are asked over `page`, to
    /// which this belongs.
    LinkOperations(const LinksServices &services, QLabel *progress, QAbstractButton *stop, QWidget *page);

    bool isBusy() const { return !m_errand.isNull(); }
    /// Does nothing without links, or while another one runs.
    void begin(LinkErrand::Kind kind, const QList<Link> &links);
    /// After a person's yes.
    void askToCancel(const QList<Link> &links);

Q_SIGNALS:
    void busyChanged(bool isBusy);
    void ended(linktill::gui::NoticeLevel level, const QString &sentences);

private:
    void tellChanged(const QList<Link> &before, const Link &now);
    void showProgress(int done, int total);
    void end(const LinkErrand &errand);
    /// What went as wished; empty when there is nothing to say of it.
    QString whatWasDone(const LinkErrand &errand) const;
    QString howItWasSettled(const LinkErrand &errand) const;
    QString howEditWasSettled(const LinkErrand &errand) const;

    LinksServices m_services;
    QLabel *m_progress;
    QAbstractButton *m_stop;
    QWidget *m_page;
    QPointer<LinkErrand> m_errand;
};

} // namespace linktill::gui
