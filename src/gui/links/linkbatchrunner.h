// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/links/linkbatch.h"
#include "gui/links/linksservices.h"
#include "gui/widgets/page.h"

#include <QObject>
#include <QPointer>

class QAbstractButton;
class QLabel;

namespace linktill::gui {

/// Asks the gateway about links of the list, one operation for some links at a time: how far
/// it is, a way to stop it, and in sentences how it ended.
class LinkBatchRunner : public QObject
{
    Q_OBJECT
public:
    /// `progress` and `stop` are shown while an operation runs; questions are asked over `page`, to
    /// which this belongs.
    LinkBatchRunner(const LinksServices &services, QLabel *progress, QAbstractButton *stop, QWidget *page);

    bool isBusy() const { return !m_batch.isNull(); }
    /// Does nothing without links, or while another one runs.
    void begin(LinkBatch::Kind kind, const QList<Link> &links);
    /// After a person's yes.
    void askToCancel(const QList<Link> &links);

Q_SIGNALS:
    void busyChanged(bool isBusy);
    void ended(linktill::gui::NoticeLevel level, const QString &sentences);

private:
    void tellChanged(const QList<Link> &before, const Link &now);
    void showProgress(int done, int total);
    void end(const LinkBatch &batch);
    /// A sentence about what succeeded; empty when there is nothing to say of it.
    QString whatWasDone(const LinkBatch &batch) const;
    QString howItWasSettled(const LinkBatch &batch) const;
    QString howEditWasSettled(const LinkBatch &batch) const;

    LinksServices m_services;
    QLabel *m_progress;
    QAbstractButton *m_stop;
    QWidget *m_page;
    QPointer<LinkBatch> m_batch;
};

} // namespace linktill::gui
