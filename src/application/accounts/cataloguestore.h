// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue.h"

#include <mutex>
#include <optional>

namespace linktill {

/// The catalogue of payment methods that a profile uses: `payment_channels.json` in its folder where
/// that is sound and newer than the one that is built in, else the one that is built in. Read when
/// something is first asked of it.
class CatalogueStore
{
public:
    explicit CatalogueStore(QString folder);

    const Catalogue &catalogue() const { return m_catalogue; }
    QString file() const;
    /// The fault of the profile's file, after it was read: told once.
    std::optional<CatalogueFault> takeFault();
    /// Checks a file and puts a copy of it into the profile, whole or not at all; it is used from then
    /// on. Gives its as_of. On a failure everything stays as it is.
    Result<QString, CatalogueFault> update(const QString &file);

private:
    std::optional<Catalogue> readOwn();

    const QString m_folder;
    std::mutex m_mutex; ///< guards the fault
    std::optional<CatalogueFault> m_fault;
    const Catalogue m_catalogue;
};

/// One sentence: "Line 12: KOMOJU.methods.name should be a text."
QString catalogueSentence(const CatalogueFault &fault);

} // namespace linktill
