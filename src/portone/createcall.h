// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/requestformat.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// The one place that knows how a call is made: what of it is shown, written down and sent is the same.
namespace linktill::portone {

/// Values of the account stand in bodies under these names.
inline constexpr QLatin1String keyMember("portone_key"), signatureMember("signature_hash");

/// The headers of every call. Only the call that asks for a token is not `authorised`.
QList<CallHeader> callHeaders(bool authorised);

/// The call that makes the link of a draft that is normalised and free of problems.
CreateCall createCall(const LinkContent &draft);

} // namespace linktill::portone
