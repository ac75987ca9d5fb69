// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "gateway/jobrun.h"
#include "portone/portonegateway.h"
#include "support/faultyserver.h"
#include "support/seeddraft.h"

Q_DECLARE_METATYPE(linktill::Mishap)

/// What the tests against a FaultyServer share.
namespace linktill::portone {

inline const QByteArray created =
    R"({"payment_link":"https://p.example/a","payment_link_ref":"r"})";
inline const QByteArray secret = "S3CR3T-not-to-be-seen";
inline constexpr Timeouts impatient{std::chrono::milliseconds(300), std::chrono::milliseconds(300)};

class SteeredClock : public Clock
{
public:
    QDateTime now() const override { return time; }
    QDateTime time = seedNow();
};

inline Account accountAt(const QUrl &url)
{
    return {url, QStringLiteral("KEY"), secret};
}

} // namespace linktill::portone
