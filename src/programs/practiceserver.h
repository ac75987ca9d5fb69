// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace linktill {

class Clock;

/// Runs the practice gateway inside this program. The module linktill-shop provides it.
class PracticeServer
{
public:
    virtual ~PracticeServer() = default;
    /// Returns the gateway's address; empty when it could not start.
    virtual QUrl url() const = 0;
    virtual QString key() const = 0;
    virtual QString secret() const = 0;
};

/// The type of the module's only function, whose name is `practiceServerFunction`. It returns a
/// started server, which the caller owns. `clock` must outlive the server.
using PracticeServerFunction = PracticeServer *(*)(const Clock &clock);
inline constexpr const char *practiceServerFunction = "linktill_practice_server";

} // namespace linktill
