// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/imports/mappingmemory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace linktill::gui {

namespace {

constexpr qsizetype maxMappings = 30;
constexpr QLatin1String keyName("key"), mapName("map");

/// Returns the list without the mapping of these headings.
QJsonArray without(const QJsonArray &list, const QString &key)
{
    QJsonArray others;
    for (const QJsonValue &one : list) {
        if (one[keyName].toString() != key)
            others << one;
    }
    return others;
}

QJsonArray listIn(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

QString textOf(const QJsonArray &list)
{
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace

MappingMemory::MappingMemory(ViewSettings memory, bool isGoods)
    : m_memory(std::move(memory)),
      m_name(isGoods ? QStringLiteral("import/goods") : QStringLiteral("import/customers")),
      m_kind(isGoods ? ImportKind::Products : ImportKind::Customers)
{
}

QHash<QString, QByteArray> MappingMemory::maps() const
{
    QHash<QString, QByteArray> maps;
    const QJsonArray list = listIn(m_memory.recalled(m_name));
    for (const QJsonValue &one : list)
        maps.insert(one[keyName].toString(), QJsonDocument(one[mapName].toObject()).toJson());
    return maps;
}

bool MappingMemory::knows(const QStringList &headings) const
{
    return maps().contains(headingsName(headings));
}

void MappingMemory::keep(const TableForm &form, const QStringList &headings) const
{
    if (headings.join(QString()).isEmpty())
        return; // nothing by which such a table is known again
    const QString key = headingsName(headings);
    QJsonArray list = without(listIn(m_memory.recalled(m_name)), key);
    const QJsonObject map = QJsonDocument::fromJson(importMap(m_kind, form, headings)).object();
    list.prepend(QJsonObject{{keyName, key}, {mapName, map}});
    while (list.size() > maxMappings)
        list.removeLast();
    m_memory.keep(m_name, textOf(list));
}

void MappingMemory::forget(const QStringList &headings) const
{
    m_memory.keep(m_name,
                  textOf(without(listIn(m_memory.recalled(m_name)), headingsName(headings))));
}

} // namespace linktill::gui
