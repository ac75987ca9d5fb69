// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "programs/desktop.h"

namespace linktill {

Result<std::unique_ptr<Notifier>, MissingModule> systemNotifier()
{
    const auto make = moduleFunction(modules::desktop, notifierFunction);
    if (!make)
        return Failure{make.error()};
    return std::unique_ptr<Notifier>(reinterpret_cast<NotifierFunction>(*make)());
}

Result<std::unique_ptr<SoundPlayer>, MissingModule> systemSound(const QString &folder)
{
    const auto make = moduleFunction(modules::desktop, soundPlayerFunction);
    if (!make)
        return Failure{make.error()};
    return std::unique_ptr<SoundPlayer>(reinterpret_cast<SoundPlayerFunction>(*make)(folder));
}

} // namespace linktill
