// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue.h"
#include "core/linkcontent.h"

namespace linktill {

/// Holds a method of the catalogue, and how it fits the link that is being written.
struct FoundMethod
{
    const Channel *channel = nullptr;
    const ChannelMethod *method = nullptr;
    bool fits = true;  ///< the method serves the link's currency and country
    bool used = false; ///< this account chose it before

    PaymentMethod key() const { return {channel->key, method->key}; }
};

/// Finds payment methods by what people type: names and keys of channels and methods, their kind ("card",
/// "QR"), and what they are called in their own country ("พร้อมเพย์"). Every typed word must be found. The
/// catalogue must outlive the finder.
class MethodFinder
{
public:
    explicit MethodFinder(const Catalogue &catalogue);

    /// Returns the methods that match: first those that fit the link's currency and country; among equals
    /// first those that were used before, then those whose name matches and not only their kind; otherwise in
    /// the catalogue's order.
    QList<FoundMethod> find(const QString &typed, const LinkContent &link,
                            const QList<PaymentMethod> &used = {}) const;

private:
    struct Entry
    {
        const Channel *channel;
        const ChannelMethod *method;
        QString name;  ///< names and keys, folded
        QString words; ///< kinds and local names, folded
    };
    QList<Entry> m_entries;
};

} // namespace linktill
