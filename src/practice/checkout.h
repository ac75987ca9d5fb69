// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/httpserver.h"
#include "practice/linkbook.h"

#include <QDateTime>

namespace linktill::practice {

/// Serves the customer's page behind a link: `GET /pay?ref=` and the form that it posts back.
class Checkout
{
public:
    explicit Checkout(LinkBook &book);

    static bool isFor(const Call &call);
    Answer answer(const Call &call, const QDateTime &now);

private:
    Answer show(const Call &call, const QDateTime &now);
    Answer act(const Call &call, const QDateTime &now);

    LinkBook &m_book;
};

} // namespace linktill::practice
