// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/links/offeredorder.h"
#include "application/links/refusedfield.h"
#include "application/links/usualwatch.h"

namespace linktill {

class Ledger;
class ContentForm;

/// Finds what is wrong with the draft in a form: the rules of the gateway, numbers that were used before, an
/// amount far beyond the usual, a field that the gateway refused. The ledger is asked behind the typing.
class DraftChecks
{
public:
    /// The form must outlive it. Without a ledger nothing was used and nothing is usual.
    DraftChecks(const std::function<Ledger &()> &ledger, ContentForm &form);

    void setService(std::shared_ptr<PaymentLinkService> service);
    OfferedOrder &order() { return m_order; }
    const OfferedOrder &order() const { return m_order; }
    UsualWatch &usual() { return m_usual; }
    RefusedField &refused() { return m_refused; }

    /// By what is known until now. Needs a service.
    Issues issues() const;
    /// The draft as its customer sees it, and as it is sent.
    LinkContent filled() const;

    /// From now on the ledger is asked.
    void beginAsking() { m_asks = true; }
    /// Asks for what the form holds now.
    void look(const QString &draftId);
    /// A link was sent since.
    void lookAgain();
    /// The person is done with a field.
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
