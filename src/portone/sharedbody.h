// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

/// These functions give the part of a call that people may copy and send to support without reading it first.
/// A value is shown only where a list says that its field holds nothing private, and only in the form that
/// such a value has. All other values and unknown fields are shown by kind and length, and order numbers that
/// Linktill did not make up also by their last four characters. The functions have no side effects.
namespace linktill::portone {

struct Credentials;

/// Returns the body of a request or an answer.
QString sharedBody(const QByteArray &body, const Credentials &account);
/// Returns the address of a call without its query and without any part of its path that may be private.
QString sharedAddress(const QUrl &url, const Credentials &account);

} // namespace linktill::portone
