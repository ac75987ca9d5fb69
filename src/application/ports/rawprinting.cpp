// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ports/rawprinting.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace linktill {

std::optional<PrintTarget> rawTargetFrom(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(u'/'))
        return PrintTarget{PrintTarget::Kind::Device, trimmed};
    static const QRegularExpression form(
        u"^(?:\\[([0-9A-Fa-f:.%a-z]+)\\]|([A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?))(?::([0-9]{1,5}))?$"_s);
    const auto match = form.match(trimmed);
    if (!match.hasMatch() || trimmed.size() > 300)
        return std::nullopt;
    PrintTarget target;
    target.name = match.captured(1) + match.captured(2);
    if (match.capturedLength(3) > 0) {
        const int port = match.captured(3).toInt();
        if (port < 1 || port > 65535)
            return std::nullopt;
        target.port = quint16(port);
    }
    return target;
}

QString rawTargetText(const PrintTarget &target)
{
    if (target.kind != PrintTarget::Kind::Network)
        return target.name;
    const QString host = target.name.contains(u':') ? u'[' + target.name + u']' : target.name;
    return target.port == PrintTarget::usualPort ? host : u"%1:%2"_s.arg(host).arg(target.port);
}

} // namespace linktill
