// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/customers.h"

#include <QByteArray>

namespace linktill {

/// A card of a file: who it is, and where in the file it begins.
struct ReadCard
{
    int line = 0;
    KnownCustomer customer;
};

bool isVCard(const QString &text);
/// Cards of versions 2.1, 3.0 and 4.0. What is no name, address, way to reach somebody or note is left
/// out. A 2.1 value in quoted-printable is in the encoding that it names itself.
QList<ReadCard> readVCards(const QString &text);
/// One card of version 4.0.
QByteArray vCard(const KnownCustomer &customer);

} // namespace linktill
