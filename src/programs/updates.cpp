// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "programs/updates.h"

namespace linktill {

UpdateFeedSource updateFeed()
{
    const QUrl url(QStringLiteral(LINKTILL_UPDATE_URL));
    if (url.isEmpty())
        return {};
    return [url]() -> Result<std::unique_ptr<UpdateFeed>, MissingModule> {
        const auto make = moduleFunction(modules::update, updateFeedFunction);
        if (!make)
            return Failure{make.error()};
        return std::unique_ptr<UpdateFeed>(reinterpret_cast<UpdateFeedFunction>(*make)(
            url, QByteArrayLiteral(LINKTILL_UPDATE_KEY)));
    };
}

} // namespace linktill
