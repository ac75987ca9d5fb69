// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

/// The part of a call that people may copy and send to support without reading it first. Values go
/// where a list says that their field holds nothing private, and only in the form that such a value
/// has; of all others, and of unknown fields, their kind and length; of order numbers that are not made
/// up by Linktill the last four signs beside. Pure.
namespace linktill::portone {

struct Credentials;

/// The body of a request or an answer.
QString sharedBody(const QByteArray &body, const Credentials &account);
/// The address of a call: without query, and with no part of its path that may be private.
QString sharedAddress(const QUrl &url, const Credentials &account);

} // namespace linktill::portone
