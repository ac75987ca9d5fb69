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

/// The content that an account gives to each of its new links: its settings, its default set of payment
/// methods and its default template. Knows with that whether anybody has touched a form yet.
class NewLinkDefaults : public QObject
{
    Q_OBJECT
public:
    /// Without a ledger there are only the account's settings. The format must outlive it.
    NewLinkDefaults(std::function<Ledger &()> ledger, const RequestFormat &format,
                    QObject *parent = nullptr);

    /// The default template of the account is not known until it is read.
    void setService(std::shared_ptr<PaymentLinkService> service);
    MethodPresets &methods() const { return *m_methods; }
    /// From now on the ledger is asked, first for all of the present account.
    void beginAsking();
    /// They may be others by now; changed() tells.
    void readMethods();
    void readTemplate();

    /// The content that the account itself gives to a new link, without a template.
    LinkContent bare() const;
    /// The same with the default template in it. A form that holds this is fresh.
    LinkContent begin();
    /// The form holds a draft that was left: what was typed in it is not known.
    void beginLeft();
    /// Whether the draft is what its form began with, with that order number.
    bool isFresh(const LinkContent &draft, const QString &offeredOrder) const;
    /// Puts a template into the draft. What the last one put there is replaced.
    void fill(LinkContent &draft, const LinkTemplate &chosen);

Q_SIGNALS:
    /// begin() gives something else now.
    void changed();

private:
    std::function<Ledger &()> m_ledger;
    const RequestFormat &m_format;
    std::shared_ptr<PaymentLinkService> m_service;
    MethodPresets *m_methods;
    LinkTemplate m_template; ///< the default one; without an id there is none
    LinkContent m_filledFrom;  ///< what the last template put into the form
    LinkContent m_fresh;       ///< what the form began with, but for its order number
    bool m_asks = false;
};

} // namespace linktill
