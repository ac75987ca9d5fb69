// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue.h"
#include "fuzz.h"

using namespace linktill;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto read = Catalogue::fromJson(json);
    if (!read) {
        const int line = read.error().line;
        PROMISE(line >= 1 && line <= json.count('\n') + 1, QString::number(line));
        return 0;
    }
    for (const Channel &channel : read->channels()) {
        PROMISE(read->channel(channel.key) && !channel.key.isEmpty(), channel.key);
        for (const ChannelMethod &method : channel.methods)
            PROMISE(read->method(channel.key, method.key), method.key);
    }
    return 0;
}
