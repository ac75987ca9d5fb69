// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/requestformat.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// This is the only place that knows how a call is made, so that the same call is shown, written down and
/// sent.
namespace linktill::portone {

/// Values of the account stand in bodies under these names.
inline constexpr QLatin1String keyMember("portone_key"), signatureMember("signature_hash");

/// Returns the headers of every call. Only the call that asks for a token is not `authorised`.
QList<CallHeader> callHeaders(bool authorised);

/// Returns the call that makes the link of a draft, which must be normalised and free of problems.
CreateCall createCall(const LinkContent &draft);

} // namespace linktill::portone
