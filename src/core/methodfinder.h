// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue.h"
#include "core/linkcontent.h"

namespace linktill {

/// A method of the catalogue, and how it fits the link that is being written.
struct FoundMethod
{
    const Channel *channel = nullptr;
    const ChannelMethod *method = nullptr;
    bool fits = true;  ///< serves the link's currency and country
    bool used = false; ///< this account chose it before

    PaymentMethod key() const { return {channel->key, method->key}; }
};

/// Finds payment methods by what people type: names and keys of channels and methods, their kind
/// ("card", "QR"), and what they are called where they are at home ("พร้อมเพย์"). Every word that is
/// typed must be there. The catalogue must outlive it.
class MethodFinder
{
public:
    explicit MethodFinder(const Catalogue &catalogue);

    /// Methods that fit the link's currency and country come first, among them those that were used before;
    /// then what is called so before what is only of that kind; the catalogue's order in between.
    QList<FoundMethod> find(const QString &typed, const LinkContent &link,
                            const QList<PaymentMethod> &used = {}) const;

private:
    struct Entry
    {
        const Channel *channel;
        const ChannelMethod *method;
        QString name;  ///< folded: names and keys
        QString words; ///< folded: kinds and local names
    };
    QList<Entry> m_entries;
};

} // namespace linktill
