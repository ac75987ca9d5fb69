// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/practicegateway.h"

#include <QJsonObject>

namespace linktill::practice {

// A link in the shapes in which the gateway's answers show it.
QJsonObject statusOf(const PracticeLink &link);
QJsonObject editedLink(const PracticeLink &link);
QJsonObject paymentRow(const PracticeLink &link, const PracticePayment &payment);

/// An edit replaces plain members and lists, merges objects, and takes away what it sets to null.
QJsonObject merged(QJsonObject old, const QJsonObject &edit);

} // namespace linktill::practice
