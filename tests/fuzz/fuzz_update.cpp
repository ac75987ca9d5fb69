// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Reads an announcement and its signature, as they come over the network. The input is the signature file,
// four lines, and then the announcement.
#include "fuzz.h"
#include "update/minisign.h"
#include "update/releasefile.h"

using namespace linktill;

namespace {

/// The key of tests/data/update/minisign.pub, which signed one file only.
const QByteArray publicKey = "RWSVLRccTIH/Ol4RMO/IhzOfdH0enysROjt/VOTrtKT8Hic6YDKodJ8i";

/// Returns where the fifth line begins.
qsizetype afterSignature(const QByteArray &input)
{
    qsizetype at = 0;
    for (int line = 0; line < 4 && at >= 0; ++line) {
        const qsizetype end = input.indexOf('\n', at);
        at = end < 0 ? input.size() : end + 1;
    }
    return at;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype at = afterSignature(input);
    const QByteArray file = input.mid(at);
    const auto release = update::readRelease(file);
    if (release) {
        const QString shown = release->version.toString() + u' ' + release->page.toString();
        PROMISE(release->version.segmentCount() >= 2 && release->version.segmentCount() <= 4, shown);
        PROMISE(release->date.isValid(), shown);
        PROMISE(release->page.scheme() == u"https" && !release->page.host().isEmpty(), shown);
        PROMISE(!release->notes.value(QStringLiteral("en")).isEmpty(), shown);
    }
    if (update::signatureFlaw(file, input.left(at), publicKey).isEmpty())
        PROMISE(release && release->version == QVersionNumber(99, 1, 0), QString::fromUtf8(file));
    return 0;
}
