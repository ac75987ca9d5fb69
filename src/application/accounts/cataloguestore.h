// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue.h"

#include <mutex>
#include <optional>

namespace linktill {

/// Keeps the catalogue of payment methods that a profile uses: `payment_channels.json` in its
/// folder where that is valid and newer than the built-in one, else the built-in one. The file is
/// read when the catalogue is first used.
class CatalogueStore
{
public:
    explicit CatalogueStore(QString folder);

    const Catalogue &catalogue() const { return m_catalogue; }
    QString file() const;
    /// Returns the fault of the profile's file, once, after the file was read.
    std::optional<CatalogueFault> takeFault();
    /// Checks a file and puts a copy of it into the profile, whole or not at all; it is used from then on.
    /// Returns its as_of. Fails also when the file is not newer. After a failure nothing has changed.
    Result<QString, CatalogueFault> update(const QString &file);

private:
    std::optional<Catalogue> readOwn();

    const QString m_folder;
    std::mutex m_mutex; ///< guards m_fault
    std::optional<CatalogueFault> m_fault;
    const Catalogue m_catalogue;
};

/// Returns one sentence: "It is no list of payment methods: in line 12, “KOMOJU.methods.name”
/// should be a text."
QString catalogueSentence(const CatalogueFault &fault);

} // namespace linktill
