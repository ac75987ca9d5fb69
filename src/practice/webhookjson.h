// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/practicegateway.h"

#include <QByteArray>

namespace linktill::practice {

/// Returns the body of the webhook "payment link": the link's state has changed. It is signed with the secret.
QByteArray linkWebhook(const PracticeLink &link, const QString &key, const QString &secret);
/// Returns the body of the webhook "payment": the state of one payment has changed.
QByteArray paymentWebhook(const PracticeLink &link, const PracticePayment &payment, const QString &key,
                          const QString &secret);

} // namespace linktill::practice
