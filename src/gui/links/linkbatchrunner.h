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

/// Runs one batch at a time: an operation at the gateway on some links of the list. Shows its progress,
/// lets a person stop it, and tells in sentences how it ended.
class LinkBatchRunner : public QObject
{
    Q_OBJECT
public:
    /// `progress` and `stop` are shown while a batch runs. `page` owns this object; dialogs open over it.
    LinkBatchRunner(const LinksServices &services, QLabel *progress, QAbstractButton *stop, QWidget *page);

    bool isBusy() const { return !m_batch.isNull(); }
    /// Starts a batch. Does nothing without links or while another batch runs.
    void begin(LinkBatch::Kind kind, const QList<Link> &links);
    /// Asks the person, and after a yes starts a batch that cancels the links.
    void askToCancel(const QList<Link> &links);

Q_SIGNALS:
    void busyChanged(bool isBusy);
    void ended(linktill::gui::NoticeLevel level, const QString &sentences);

private:
    void tellChanged(const QList<Link> &before, const Link &now);
    void showProgress(int done, int total);
    void end(const LinkBatch &batch);
    /// Returns a sentence about what succeeded; empty when there is nothing to say about it.
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
