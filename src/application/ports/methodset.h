// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linkcontent.h"

#include <QList>

namespace linktill {

/// Payment methods under a name, in the order in which the customer sees them.
struct MethodSet
{
    QString name;
    QList<PaymentMethod> methods;
    bool isDefault = false; ///< new links of the account begin with it; at most one set has it
    bool operator==(const MethodSet &) const = default;
};

/// The payment methods that an account knows.
struct AccountMethods
{
    QList<PaymentMethod> used; ///< methods of its links, the most frequent first
    QList<MethodSet> sets;     ///< by name
    bool operator==(const AccountMethods &) const = default;
};

} // namespace linktill
