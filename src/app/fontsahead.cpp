// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "app/fontsahead.h"

#include <QFontDatabase>
#include <QStringList>

#ifdef LINKTILL_HAS_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace linktill {

FontsAhead::FontsAhead()
{
#ifdef LINKTILL_HAS_FONTCONFIG
    m_configuration = std::async(std::launch::async, [] { FcInit(); });
#endif
}

void FontsAhead::readDatabase()
{
    // Qt's database has a lock of its own, at which the main thread waits if it is quicker.
    m_database = std::async(std::launch::async, [] { QFontDatabase::families(); });
}

} // namespace linktill
