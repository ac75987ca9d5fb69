// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "programs/practiceserver.h"

#include "core/clock.h"
#include "practice/practicegateway.h"

namespace linktill {

namespace {

class Server final : public PracticeServer
{
public:
    explicit Server(const Clock &clock)
        : m_gateway(practice::Options{0, {}, {}, [&clock] { return clock.now(); }})
    {
        // If it does not start, its address is empty, and every call says so.
        m_gateway.start();
    }
    QUrl url() const override { return m_gateway.url(); }
    QString key() const override { return m_gateway.key(); }
    QString secret() const override { return m_gateway.secret(); }

private:
    practice::PracticeGateway m_gateway;
};

} // namespace

extern "C" Q_DECL_EXPORT PracticeServer *linktill_practice_server(const Clock &clock)
{
    return new Server(clock);
}

} // namespace linktill
