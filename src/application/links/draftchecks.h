// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/links/offeredorder.h"
#include "application/links/refusedfield.h"
#include "application/links/usualwatch.h"

namespace linktill {

class Ledger;
class ContentForm;

/// Finds what is wrong with the draft in a form: by the rules of the gateway, by numbers that were
/// used before, by an amount far beyond the usual one, and by a field that the gateway refused. The
/// ledger is asked while the person types.
class DraftChecks
{
public:
    /// The form must outlive it. Without a ledger no number counts as used and no amount as usual.
    DraftChecks(const std::function<Ledger &()> &ledger, ContentForm &form);

    void setService(std::shared_ptr<PaymentLinkService> service);
    OfferedOrder &order() { return m_order; }
    const OfferedOrder &order() const { return m_order; }
    UsualWatch &usual() { return m_usual; }
    RefusedField &refused() { return m_refused; }

    /// Returns the issues that are known so far. Needs a service.
    Issues issues() const;
    /// Returns the draft with its placeholders filled in, as the customer sees it.
    LinkContent filled() const;

    /// Asks the ledger from now on.
    void beginAsking() { m_asks = true; }
    /// Asks about what the form holds now.
    void look(const QString &draftId);
    /// Asks again, because a link was sent since.
    void lookAgain();
    /// The person has left a field.
    void fieldLeft(const QString &path);

private:
    ContentForm &m_form;
    std::shared_ptr<PaymentLinkService> m_service;
    OfferedOrder m_order;
    UsualWatch m_usual;
    RefusedField m_refused;
    bool m_asks = false;
};

} // namespace linktill
