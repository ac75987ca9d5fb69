// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issue.h"
#include "core/linkcontent.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace linktill {

/// A draft that was read from a file, with all that could not be read. A script stops at such a
/// problem; the window names it and continues with the draft, which the merchant then sees.
struct ReadRequest
{
    LinkContent draft;
    Issues issues;
};

/// Parts of a call that only the account knows or that are made when it is sent. Never shown.
enum class Secret { None, Key, SubMerchantKey, Signature, Token };

struct CallHeader
{
    QString name, value;
    Secret secret = Secret::None; ///< the secret that follows the value
};

/// A create call as it is sent, without its secrets. What people see, what the ledger keeps and
/// what is sent are all made from it.
struct CreateCall
{
    QString path; ///< below the account's address
    QList<CallHeader> headers;
    QByteArray body; ///< a JSON object with one member a line; the ledger keeps these bytes
    QList<std::pair<QString, Secret>> secrets; ///< further members of the body, see withMembers()
};

/// Returns the JSON object, one member a line, with further texts at its head. The bytes of the
/// other members stay as they are.
QByteArray withMembers(const QByteArray &object, const QList<std::pair<QString, QString>> &texts);

/// Port to the file form of a draft, which is the gateway's own JSON.
class RequestFormat
{
public:
    virtual ~RequestFormat() = default;
    virtual ReadRequest read(const QByteArray &bytes) const = 0;
    /// Writes the draft without key and signature, because those belong to the account. A value
    /// that is no number or time is written as the text it is, so that a saved file loses nothing.
    virtual QByteArray write(const LinkContent &draft) const = 0;
    /// Returns the call that creates the draft, which must be normalised().
    virtual CreateCall createCall(const LinkContent &draft) const = 0;
    /// Returns the draft of a call's body, without the zeros that the call adds where nothing was entered.
    virtual LinkContent readSent(const QByteArray &body) const = 0;
};

} // namespace linktill
