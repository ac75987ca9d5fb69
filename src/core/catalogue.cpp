// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue.h"

#include "core/resource.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <mutex>

// A static library's resources are registered only when asked for, and only from outside of any
// namespace.
static void initCoreResources()
{
    Q_INIT_RESOURCE(core);
}

namespace linktill {

QByteArray coreResource(const char *name)
{
    initCoreResources();
    QFile file(QLatin1String(":/linktill/core/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("core resource %s is missing", name);
    return file.readAll();
}

QByteArray coreResourceLine(const char *name, const QByteArray &start)
{
    const QByteArray all = coreResource(name);
    const qsizetype before = all.indexOf('\n' + start);
    if (before < 0)
        return {};
    QByteArray line = all.mid(before + 1, all.indexOf('\n', before + 1) - before - 1);
    if (line.endsWith(','))
        line.chop(1);
    return line;
}

namespace {

constexpr const char *bundledFile = "payment_channels.json";

/// Reads the catalogue's objects and keeps the first thing that is wrong, with its place.
class Reader
{
public:
    QString text(const QJsonObject &from, const char *key, const QString &place)
    {
        const QJsonValue value = from.value(QLatin1String(key));
        if (!value.isString() || value.toString().isEmpty())
            fail(place, key, "a text");
        return value.toString();
    }

    QStringList texts(const QJsonObject &from, const char *key, const QString &place)
    {
        const QJsonValue value = from.value(QLatin1String(key));
        if (!value.isUndefined() && !value.isArray())
            fail(place, key, "a list");
        QStringList list;
        for (const QJsonValue entry : value.toArray()) {
            if (!entry.isString())
                fail(place, key, "a list of texts");
            list << entry.toString();
        }
        return list;
    }

    QJsonArray objects(const QJsonObject &from, const char *key, const QString &place)
    {
        const QJsonValue value = from.value(QLatin1String(key));
        if (!value.isArray())
            fail(place, key, "a list");
        const QJsonArray list = value.toArray();
        for (const QJsonValue entry : list) {
            if (!entry.isObject())
                fail(place, key, "a list of objects");
        }
        return list;
    }

    std::optional<bool> answer(const QJsonObject &from, const char *key, const QString &place)
    {
        const QJsonValue value = from.value(QLatin1String(key));
        if (value.isBool())
            return value.toBool();
        if (!value.isNull() && !value.isUndefined())
            fail(place, key, "true, false or null");
        return std::nullopt;
    }

    void fail(const QString &place, const char *key, const char *expected)
    {
        if (fault.isEmpty())
            fault = QStringLiteral("%1.%2 is not %3")
                        .arg(place, QLatin1String(key), QLatin1String(expected));
    }

    QString fault;
};

ChannelMethod readMethod(Reader &reader, const QJsonObject &from, const Channel &channel)
{
    const QString place = channel.key + QLatin1String(".methods");
    ChannelMethod method;
    method.key = reader.text(from, "key", place);
    method.name = reader.text(from, "name", place);
    method.currencies = reader.texts(from, "currencies", place);
    method.countries = reader.texts(from, "countries", place);
    if (method.countries.isEmpty())
        method.countries = channel.countries;
    method.live = reader.answer(from, "live", place);
    method.sandbox = reader.answer(from, "sandbox", place);
    return method;
}

ChannelRule readRule(Reader &reader, const QJsonObject &from, const QString &channel)
{
    const QString place = channel + QLatin1String(".requires");
    return {reader.texts(from, "methods", place), reader.texts(from, "countries", place),
            reader.texts(from, "fields", place), reader.texts(from, "any_of", place),
            reader.texts(from, "whole_amounts", place)};
}

Channel readChannel(Reader &reader, const QJsonObject &from)
{
    Channel channel;
    channel.key = reader.text(from, "channel", QStringLiteral("channels"));
    channel.name = reader.text(from, "name", channel.key);
    channel.countries = reader.texts(from, "countries", channel.key);
    channel.crossBorder = reader.answer(from, "cross_border", channel.key).value_or(false);
    for (const QJsonValue entry : reader.objects(from, "methods", channel.key))
        channel.methods << readMethod(reader, entry.toObject(), channel);
    const QJsonValue rules = from.value(QLatin1String("requires"));
    if (rules.isObject()) // a single rule stands without a list around it
        channel.rules << readRule(reader, rules.toObject(), channel.key);
    else if (!rules.isUndefined()) {
        for (const QJsonValue entry : reader.objects(from, "requires", channel.key))
            channel.rules << readRule(reader, entry.toObject(), channel.key);
    }
    return channel;
}

/// One channel of the bundled catalogue; nothing when it has none of that key.
std::optional<Channel> readBundled(const QString &key)
{
    const QByteArray line =
        coreResourceLine(bundledFile, "{\"channel\":\"" + key.toUtf8() + "\",");
    if (line.isEmpty())
        return std::nullopt;
    Reader reader;
    Channel channel = readChannel(reader, QJsonDocument::fromJson(line).object());
    if (!reader.fault.isEmpty())
        qFatal("%s: %s", bundledFile, qUtf8Printable(reader.fault));
    if (channel.key != key) // a key with quotation marks in it
        return std::nullopt;
    return channel;
}

/// What was asked for of the bundled catalogue, read once each.
const Channel *bundledChannel(const QString &key)
{
    static std::mutex mutex;
    static std::map<QString, std::optional<Channel>> known;
    const std::lock_guard lock(mutex);
    auto found = known.find(key);
    if (found == known.end())
        found = known.emplace(key, readBundled(key)).first;
    return found->second ? &*found->second : nullptr;
}

} // namespace

Result<Catalogue, QString> Catalogue::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return Failure{QStringLiteral("%1 at byte %2").arg(error.errorString()).arg(error.offset)};
    Reader reader;
    auto data = std::make_shared<Data>();
    const QJsonArray channels = reader.objects(document.object(), "channels", QStringLiteral("$"));
    for (const QJsonValue entry : channels) {
        const Channel channel = readChannel(reader, entry.toObject());
        if (data->byKey.contains(channel.key))
            reader.fail(QStringLiteral("channels"), "channel", "listed once");
        data->byKey.insert(channel.key, data->channels.size());
        data->channels << channel;
    }
    if (!reader.fault.isEmpty())
        return Failure{reader.fault};
    Catalogue catalogue;
    catalogue.m_data = std::move(data);
    return catalogue;
}

const Catalogue &Catalogue::bundled()
{
    static const Catalogue catalogue;
    return catalogue;
}

const Catalogue::Data &Catalogue::bundledData()
{
    static const std::shared_ptr<const Data> data = [] {
        const auto read = fromJson(coreResource(bundledFile));
        if (!read)
            qFatal("%s: %s", bundledFile, qUtf8Printable(read.error()));
        return read->m_data;
    }();
    return *data;
}

const Channel *Catalogue::channel(const QString &key) const
{
    if (!m_data)
        return bundledChannel(key);
    const auto found = m_data->byKey.constFind(key);
    return found == m_data->byKey.constEnd() ? nullptr : &m_data->channels[*found];
}

const ChannelMethod *Catalogue::method(const QString &channelKey, const QString &key) const
{
    const Channel *in = channel(channelKey);
    if (!in)
        return nullptr;
    for (const ChannelMethod &method : in->methods) {
        if (method.key == key)
            return &method;
    }
    return nullptr;
}

} // namespace linktill
