// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ports/requestformat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace linktill {

namespace {

/// Returns the text as a JSON string, in quotes and escaped.
QByteArray jsonText(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

} // namespace

QByteArray withMembers(const QByteArray &object, const QList<std::pair<QString, QString>> &texts)
{
    QByteArrayList members;
    for (const auto &[name, text] : texts)
        members << "\n    " + jsonText(name) + ": " + jsonText(text);
    QByteArray head = members.join(',');
    if (!texts.isEmpty() && !QJsonDocument::fromJson(object).object().isEmpty())
        head += ',';
    return QByteArray(object).insert(object.indexOf('{') + 1, head);
}

} // namespace linktill
