// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"
#include "gui/links/linksservices.h"

#include <QObject>

namespace linktill::gui {

/// Puts links into the archive and takes them out again. The last change can be undone.
class LinkArchive : public QObject
{
    Q_OBJECT
public:
    LinkArchive(const LinksServices &services, QObject *parent);

    /// Leaves out links that cannot be archived, see LinkActions::canArchive().
    void archive(const QList<Link> &links) { set(keysOf(links, true), true, true); }
    void unarchive(const QList<Link> &links) { set(keysOf(links, false), false, true); }
    void undo();
    /// Forgets the last change, which then cannot be undone.
    void forget();

Q_SIGNALS:
    /// Links were moved, as `sentence` says. `canUndo`: undo() takes that back.
    void done(const QString &sentence, bool canUndo);
    void ledgerFailed(const linktill::LedgerError &error);

private:
    static QList<LinkKey> keysOf(const QList<Link> &links, bool toArchive);
    void set(const QList<LinkKey> &keys, bool archived, bool undoable);
    void tellDone(const QList<Link> &links, bool archived, bool undoable);

    LinksServices m_services;
    QList<LinkKey> m_undo; ///< links that undo() changes
    bool m_undoArchived = false; ///< whether undo() puts them into the archive or takes them out
};

} // namespace linktill::gui
