// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "gateway/jobrun.h"
#include "portone/portonegateway.h"
#include "support/faultyserver.h"
#include "support/seeddraft.h"

Q_DECLARE_METATYPE(linktill::Mishap)

/// Holds what the tests against a FaultyServer share.
namespace linktill::portone {

inline const QByteArray created =
    R"({"payment_link":"https://p.example/a","payment_link_ref":"r"})";
inline const QByteArray secret = "S3CR3T-not-to-be-seen";
/// Is so long that a busy machine changes no result. A test that waits for a timeout uses `brief`.
inline constexpr std::chrono::seconds ample(10);
inline constexpr std::chrono::milliseconds brief(200);
inline Timeouts timeoutsFor(const QString &expected)
{
    return {expected.endsWith(QLatin1String("ConnectTimeout")) ? brief : ample,
            expected.endsWith(QLatin1String("AnswerTimeout")) ? brief : ample};
}

class SteeredClock : public Clock
{
public:
    QDateTime now() const override { return time; }
    QDateTime time = seedNow();
};

inline Credentials accountAt(const QUrl &url)
{
    return {url, QStringLiteral("KEY"), secret};
}

} // namespace linktill::portone
