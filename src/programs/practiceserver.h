// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace linktill {

class Clock;

/// The module linktill-shop gives this: the practice gateway, running inside this program.
class PracticeServer
{
public:
    virtual ~PracticeServer() = default;
    /// Where it listens; empty when it could not start.
    virtual QUrl url() const = 0;
    virtual QString key() const = 0;
    virtual QString secret() const = 0;
};

/// The one function of the module, by the name of `practiceServerFunction`: a server that has been
/// started, of which the caller is the owner. `clock` must outlive it.
using PracticeServerFunction = PracticeServer *(*)(const Clock &clock);
inline constexpr const char *practiceServerFunction = "linktill_practice_server";

} // namespace linktill
