// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/importmap.h"

#include "application/files/headingwords.h"
#include "application/files/importfields.h"
#include "application/wording/wordingtr.h"
#include "core/textencoding.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

QString kindName(ImportKind kind)
{
    return kind == ImportKind::Customers ? u"customers"_s : u"products"_s;
}

bool isField(ImportKind kind, const QString &id)
{
    const QList<ImportField> &fields = kind == ImportKind::Customers ? customerFields() : productFields();
    return id.isEmpty() ||
           std::any_of(fields.begin(), fields.end(), [&id](const ImportField &field) { return field.id == id; });
}

QString signText(char sign)
{
    return sign ? QString(QLatin1Char(sign)) : QString();
}

char signFrom(const QJsonValue &value, const QString &allowed, char otherwise)
{
    const QString text = value.toString();
    return text.size() == 1 && allowed.contains(text) ? text.front().toLatin1() : otherwise;
}

/// Gives each column the field that the map has for its heading. Columns of one heading come in their order.
/// Returns false when the map has none of the headings.
bool setColumns(const QJsonArray &columns, const QStringList &headings, TableForm &form)
{
    QHash<QString, QStringList> fields; // by heading
    for (const QJsonValue &column : columns)
        fields[headingKey(column[u"heading"_s].toString())] << column[u"field"_s].toString();
    bool isAny = !form.hasHeadings || columns.isEmpty();
    for (qsizetype i = 0; i < form.columns.size(); ++i) {
        if (!form.hasHeadings) {
            form.columns[i] = i < columns.size() ? columns[i][u"field"_s].toString() : QString();
            continue;
        }
        const auto known = fields.find(headingKey(headings.value(i)));
        if (known == fields.end() || known->isEmpty())
            continue;
        isAny = true;
        form.columns[i] = known->size() > 1 ? known->takeFirst() : known->front();
    }
    return isAny;
}

} // namespace

QString mapSentence(const BadMap &map, const QString &file)
{
    switch (map.fault) {
    case MapFault::OtherKind:
        //: %1 is a file's name
        return Wording::tr("The mapping in %1 is for another kind of file.").arg(file);
    case MapFault::UnknownField:
        //: %1 is a file's name, %2 the name of a field
        return Wording::tr("The mapping in %1 names the field “%2”, which this version does not have.")
            .arg(file, map.what);
    case MapFault::OtherHeadings:
        //: %1 is a file's name
        return Wording::tr("The mapping in %1 names none of this file's columns.").arg(file);
    case MapFault::NotAMap:
        break;
    }
    //: %1 is a file's name
    return Wording::tr("%1 is not a mapping that Linktill has saved.").arg(file);
}

QByteArray importMap(ImportKind kind, const TableForm &form, const QStringList &headings)
{
    QJsonArray columns;
    for (qsizetype i = 0; i < form.columns.size(); ++i)
        columns << QJsonObject{{u"heading"_s, headings.value(i)}, {u"field"_s, form.columns[i]}};
    QJsonObject map{{u"kind"_s, kindName(kind)},
                    {u"lines_before"_s, form.linesBefore},
                    {u"has_headings"_s, form.hasHeadings},
                    {u"decimal"_s, signText(form.decimalSign)},
                    {u"columns"_s, columns}};
    if (form.isBook) {
        map.insert(u"sheet"_s, form.sheet);
    } else {
        map.insert(u"encoding"_s, form.encoding);
        map.insert(u"separator"_s, signText(form.separator));
    }
    return QJsonDocument(map).toJson();
}

Result<TableForm, BadMap> formFromMap(const QByteArray &map, ImportKind kind, TableForm form,
                                      const QStringList &headings)
{
    const QJsonObject object = QJsonDocument::fromJson(map).object();
    if (!object[u"columns"_s].isArray() || !object[u"kind"_s].isString())
        return Failure{BadMap{MapFault::NotAMap, {}}};
    if (object[u"kind"_s].toString() != kindName(kind))
        return Failure{BadMap{MapFault::OtherKind, {}}};
    const QJsonArray columns = object[u"columns"_s].toArray();
    for (const QJsonValue &column : columns) {
        const QString field = column[u"field"_s].toString();
        if (!isField(kind, field))
            return Failure{BadMap{MapFault::UnknownField, field}};
    }
    if (const QString encoding = object[u"encoding"_s].toString(); textEncodings().contains(encoding))
        form.encoding = encoding;
    form.separator = signFrom(object[u"separator"_s], u",;\t|"_s, form.separator);
    form.sheet = qMax(0, object[u"sheet"_s].toInt(form.sheet));
    form.linesBefore = qMax(0, object[u"lines_before"_s].toInt(form.linesBefore));
    form.hasHeadings = object[u"has_headings"_s].toBool(form.hasHeadings);
    form.decimalSign = signFrom(object[u"decimal"_s], u".,"_s, 0);
    if (!setColumns(columns, headings, form))
        return Failure{BadMap{MapFault::OtherHeadings, {}}};
    return form;
}

QString headingsName(const QStringList &headings)
{
    QStringList keys;
    for (const QString &heading : headings)
        keys << headingKey(heading);
    keys.sort();
    const QByteArray all = keys.join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace linktill
