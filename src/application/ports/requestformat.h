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

/// A draft read from a file, with what could not be read. A script stops at such a problem; the
/// window says it aloud and goes by the draft that the merchant then sees.
struct ReadRequest
{
    LinkContent draft;
    Issues issues;
};

/// Parts of a call that only the account knows or that are made when it is sent; never shown.
enum class Secret { None, Key, SubMerchantKey, Signature, Token };

struct CallHeader
{
    QString name, value;
    Secret secret = Secret::None; ///< follows the value
};

/// A create call as it goes out, but for its secrets. What people are shown, what the ledger keeps and
/// what is sent are all made of it.
struct CreateCall
{
    QString path; ///< below the account's address
    QList<CallHeader> headers;
    QByteArray body; ///< a JSON object, a member a line; these bytes stand in the ledger
    QList<std::pair<QString, Secret>> secrets; ///< the body's other members, see withMembers()
};

/// A JSON object, a member a line, with further texts at its head. The bytes of the others stay as they are.
QByteArray withMembers(const QByteArray &object, const QList<std::pair<QString, QString>> &texts);

/// Port to the file form of a draft, which is the gateway's own JSON.
class RequestFormat
{
public:
    virtual ~RequestFormat() = default;
    virtual ReadRequest read(const QByteArray &bytes) const = 0;
    /// Without key and signature: those belong to the account. What the draft holds that is no
    /// number or time is written as the text it is, so that a saved file loses nothing.
    virtual QByteArray write(const LinkContent &draft) const = 0;
    /// How a draft is sent that is normalised().
    virtual CreateCall createCall(const LinkContent &draft) const = 0;
    /// The draft of a call's body, without the zeros that the call adds where nothing was entered.
    virtual LinkContent readSent(const QByteArray &body) const = 0;
};

} // namespace linktill
