// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/practicegateway.h"

#include <QJsonObject>

namespace linktill::practice {

/// Returns the time with microseconds, as the gateway writes times of events.
QString longTime(const QDateTime &time);

// These return a link in the shapes of the gateway's answers.
QJsonObject statusOf(const PracticeLink &link);
QJsonObject editedLink(const PracticeLink &link);
QJsonObject paymentRow(const PracticeLink &link, const PracticePayment &payment);

/// Returns the request after an edit, which replaces plain members and lists, merges objects, and
/// removes what it sets to null.
QJsonObject merged(QJsonObject old, const QJsonObject &edit);

} // namespace linktill::practice
