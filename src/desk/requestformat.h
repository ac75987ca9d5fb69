// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issue.h"
#include "core/linkdraft.h"

#include <QByteArray>

namespace linktill {

/// A draft read from a file, with what could not be read. A script stops at such a problem; the
/// window says it aloud and goes by the draft that the merchant then sees.
struct ReadRequest
{
    LinkDraft draft;
    Issues issues;
};

/// Port to the file form of a draft, which is the gateway's own JSON.
class RequestFormat
{
public:
    virtual ~RequestFormat() = default;
    virtual ReadRequest read(const QByteArray &bytes) const = 0;
    /// Without key and signature: those belong to the account. What the draft holds that is no
    /// number or time is written as the text it is, so that a saved file loses nothing.
    virtual QByteArray write(const LinkDraft &draft) const = 0;
};

} // namespace linktill
