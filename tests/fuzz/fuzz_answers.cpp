// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ports/gateway.h"
#include "core/clock.h"
#include "core/linktrust.h"
#include "fuzz.h"
#include "portone/answers.h"
#include "portone/portonegateway.h"
#include "portone/sharedbody.h"

#include <QTimeZone>

#include <algorithm>

using namespace linktill;
using namespace linktill::portone;

namespace {

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

} // namespace

/// Reads a gateway's answer: the first byte chooses the HTTP status, the rest is the body.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static constexpr int statuses[] = {200, 201, 204, 302, 400, 401, 407, 429, 500, 503, 511};
    const int status = size > 0 ? statuses[data[0] % std::size(statuses)] : 200;
    const HttpAnswer answer{
        status, size > 1 ? QByteArray(reinterpret_cast<const char *>(data) + 1, qsizetype(size - 1))
                         : QByteArray()};
    const auto created = readCreated(answer, QStringLiteral("LT-1"));
    if (const CreatedLink *link = created ? &*created : nullptr) {
        PROMISE(status < 300 && !link->reference.isEmpty(), link->url);
        PROMISE(!hasProblems(judgeLink(link->url, {})), link->url);
    }
    LinkEdit edit;
    edit.edited.amount = QStringLiteral("12.5");
    edit.edited.currency = QStringLiteral("THB");
    const auto updated = readUpdated(answer, edit);
    if (const LinkUpdated *link = updated ? &*updated : nullptr)
        PROMISE(status < 300, link->draft.amount.text());
    (void)readStatus(answer);
    (void)readCancelled(answer, QStringLiteral("R1"));
    (void)readSignature(answer);
    static const FixedClock clock(QDateTime(QDate(2026, 3, 28), QTime(9, 12), QTimeZone::utc()));
    const auto token = readToken(answer, clock);
    if (const AccessToken *granted = token ? &*token : nullptr)
        PROMISE(!granted->token.contains('\n'), QString::fromLatin1(granted->token));
    (void)codeOf(answer);
    // What support gets has only printable ASCII characters, whatever the answer contains.
    const QString shared = sharedBody(answer.body, Credentials());
    PROMISE(isPlain(shared), shared);
    return 0;
}
