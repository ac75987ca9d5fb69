// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"
#include "gui/links/linksservices.h"

#include <QObject>

namespace linktill::gui {

/// Puts links into the archive and takes them out again; the last time can be undone.
class LinkArchive : public QObject
{
    Q_OBJECT
public:
    LinkArchive(const LinksServices &services, QObject *parent);

    /// Links that cannot be put there are left out.
    void archive(const QList<Link> &links) { set(keysOf(links, true), true, true); }
    void unarchive(const QList<Link> &links) { set(keysOf(links, false), false, true); }
    void undo();
    /// Nothing can be undone any more.
    void forget();

Q_SIGNALS:
    /// Whether undo() would take it back is told, too.
    void done(const QString &sentence, bool canUndo);
    void ledgerFailed(const linktill::LedgerError &error);

private:
    static QList<LinkKey> keysOf(const QList<Link> &links, bool toArchive);
    void set(const QList<LinkKey> &keys, bool archived, bool undoable);
    void tellDone(const QList<Link> &links, bool archived, bool undoable);

    LinksServices m_services;
    QList<LinkKey> m_undo; ///< what undo() sets back
    bool m_undoArchived = false; ///< and to what
};

} // namespace linktill::gui
