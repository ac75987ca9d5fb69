// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/importmap.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace linktill {

QByteArray importMap(const TableForm &form, const QStringList &headings, bool isGoods)
{
    QJsonArray columns;
    for (qsizetype i = 0; i < form.columns.size(); ++i)
        columns << QJsonObject{{u"heading"_s, headings.value(i)}, {u"field"_s, form.columns[i]}};
    const QJsonObject map{{u"kind"_s, isGoods ? u"goods"_s : u"customers"_s},
                          {u"encoding"_s, form.encoding},
                          {u"separator"_s, QString(QLatin1Char(form.separator))},
                          {u"sheet"_s, form.sheet},
                          {u"lines_before"_s, form.linesBefore},
                          {u"has_headings"_s, form.hasHeadings},
                          {u"decimal"_s, form.decimalSign ? QString(QLatin1Char(form.decimalSign)) : QString()},
                          {u"columns"_s, columns}};
    return QJsonDocument(map).toJson();
}

Result<TableForm, MapFault> formFromMap(const QByteArray &map, TableForm guessed, const QStringList &headings)
{
    const QJsonObject object = QJsonDocument::fromJson(map).object();
    if (!object.contains("columns"_L1))
        return Failure{MapFault::NoMap};
    QHash<QString, QString> fields;
    const QJsonArray columns = object["columns"_L1].toArray();
    for (const QJsonValue &column : columns)
        fields.insert(column["heading"_L1].toString(), column["field"_L1].toString());
    for (qsizetype i = 0; i < guessed.columns.size(); ++i) {
        if (fields.contains(headings.value(i)))
            guessed.columns[i] = fields.value(headings.value(i));
    }
    return guessed;
}

QString headingsKey(const QStringList &headings)
{
    QStringList sorted = headings;
    sorted.sort();
    return QString::fromLatin1(
        QCryptographicHash::hash(sorted.join(u'\n').toUtf8(), QCryptographicHash::Sha1).toHex());
}

} // namespace linktill
