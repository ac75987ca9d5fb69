// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/requestformat.h"

#include <QJsonObject>

namespace linktill::portone {

/// Returns the draft as the gateway wants it, without `portone_key` and `signature_hash`: empty optional
/// fields are left out, unused discount and charges are 0, and every flag of the create page is there.
QJsonObject requestJson(const LinkContent &draft);

/// Returns an edit as JSON: every field of the link that can be changed, with its new value, so that a
/// gateway that replaces and one that merges come to the same. A field that was emptied is sent empty. A time
/// that has passed and was not changed is left out, since no gateway takes it again.
QJsonObject updateJson(const LinkContent &made, const LinkContent &edited, const QDateTime &now);

/// Reads and writes request files, which are the gateway's JSON. Numbers come back in their shortest form
/// ("12.50" is read as "12.5"), or as they are written together with a problem when JSON cannot carry them to
/// the last digit. A key that stands twice in one object is a problem, too; the last one counts.
class JsonRequestFormat final : public RequestFormat
{
public:
    static constexpr qsizetype maxBytes = 1024 * 1024;

    ReadRequest read(const QByteArray &bytes) const override;
    QByteArray write(const LinkContent &draft) const override;
    CreateCall createCall(const LinkContent &draft) const override;
    LinkContent readSent(const QByteArray &body) const override;
};

} // namespace linktill::portone
