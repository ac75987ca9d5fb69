// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerjob.h"
#include "application/ports/linktemplate.h"
#include "core/linkcontent.h"

#include <memory>

namespace linktill {

class PaymentLinkService;
class MethodPresets;
class RequestFormat;

/// Knows the content that an account gives to each of its new links: its settings, its default set of
/// payment methods and its default template. So it also knows whether anybody has touched a form yet.
class NewLinkDefaults : public QObject
{
    Q_OBJECT
public:
    /// Without a ledger it knows only the account's settings. The format must outlive it.
    NewLinkDefaults(std::function<Ledger &()> ledger, const RequestFormat &format,
                    QObject *parent = nullptr);

    /// Sets the account's service. Its default template is not known until it is read.
    void setService(std::shared_ptr<PaymentLinkService> service);
    MethodPresets &methods() const { return *m_methods; }
    /// Asks the ledger from now on, first for everything of the present account.
    void beginAsking();
    /// Read the methods or the template again, because they may have changed; changed() tells.
    void readMethods();
    void readTemplate();

    /// Returns the content that the account itself gives to a new link, without a template.
    LinkContent bare() const;
    /// Returns the same with the default template in it. A form that holds this content is fresh.
    LinkContent begin();
    /// Called when the form holds a draft that was left, of which it is not known what was typed.
    void beginLeft();
    /// Returns whether the draft, with that order number, is what its form began with.
    bool isFresh(const LinkContent &draft, const QString &offeredOrder) const;
    /// Puts a template into the draft. Replaces what the last template put there.
    void fill(LinkContent &draft, const LinkTemplate &chosen);

Q_SIGNALS:
    /// begin() has another result now.
    void changed();

private:
    std::function<Ledger &()> m_ledger;
    const RequestFormat &m_format;
    std::shared_ptr<PaymentLinkService> m_service;
    MethodPresets *m_methods;
    LinkTemplate m_template; ///< the default template; without an id there is none
    LinkContent m_filledFrom;  ///< what the last template put into the form
    LinkContent m_fresh;       ///< what the form began with, apart from its order number
    bool m_asks = false;
};

} // namespace linktill
