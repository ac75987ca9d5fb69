// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace linktill {

/// The application's own number of a template. 0 is none.
using TemplateId = qint64;

/// A whole link that is kept under a name, to make others like it.
struct LinkTemplate
{
    TemplateId id = 0;
    QString accountId; ///< the only account that sees it; empty: all accounts see it
    QString name;
    QString summary;    ///< short content for the list
    QByteArray request; ///< the draft in its file form
    QDateTime made;     ///< UTC, when its times were chosen; they move along with the present
    bool isDefault = false; ///< new links of the account that asked begin with it
    QDateTime changed;      ///< UTC, given by the ledger
    bool operator==(const LinkTemplate &) const = default;
};

} // namespace linktill
