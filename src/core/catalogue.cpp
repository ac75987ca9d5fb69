// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue.h"

#include "core/jsonplace.h"
#include "core/resource.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <map>
#include <mutex>
#include <vector>

// The resources of a static library are registered only by Q_INIT_RESOURCE, which must stand outside of any
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

using Expected = CatalogueFault::Expected;

/// Reads the catalogue's objects and keeps the first thing that is wrong, with its place.
class Reader
{
public:
    QString text(const QJsonObject &from, const char *key, const QString &place)
    {
        const QJsonValue value = from.value(QLatin1String(key));
        if (!value.isString() || value.toString().isEmpty())
            fail(place, key, Expected::Text);
        return value.toString();
    }

    QStringList texts(const QJsonObject &from, const char *key, const QString &place)
    {
        const QJsonValue value = from.value(QLatin1String(key));
        if (!value.isUndefined() && !value.isArray())
            fail(place, key, Expected::List);
        QStringList list;
        for (const QJsonValue entry : value.toArray()) {
            if (!entry.isString())
                fail(place, key, Expected::Texts);
            list << entry.toString();
        }
        return list;
    }

    QJsonArray objects(const QJsonObject &from, const char *key, const QString &place)
    {
        const QJsonValue value = from.value(QLatin1String(key));
        if (!value.isArray())
            fail(place, key, Expected::List);
        const QJsonArray list = value.toArray();
        for (const QJsonValue entry : list) {
            if (!entry.isObject())
                fail(place, key, Expected::Objects);
        }
        return list;
    }

    std::optional<bool> answer(const QJsonObject &from, const char *key, const QString &place)
    {
        const QJsonValue value = from.value(QLatin1String(key));
        if (value.isBool())
            return value.toBool();
        if (!value.isNull() && !value.isUndefined())
            fail(place, key, Expected::Answer);
        return std::nullopt;
    }

    /// Calls read(object) for each object of a list; meanwhile `at` names that object.
    template <class F>
    void each(const QJsonObject &from, const char *key, const QString &place, F &&read)
    {
        const QJsonArray list = objects(from, key, place);
        at << QLatin1String(key) << QString();
        for (qsizetype i = 0; i < list.size(); ++i) {
            at.last() = QString::number(i);
            read(list[i].toObject());
        }
        at.resize(at.size() - 2);
    }

    void fail(const QString &place, const char *key, Expected expected)
    {
        if (fault)
            return;
        const QString name = QLatin1String(key);
        fault = CatalogueFault{CatalogueFault::Kind::WrongShape,
                               place.isEmpty() ? name : place + u'.' + name, 0, expected};
        faultAt = at;
        faultAt << name;
    }

    QStringList at; ///< path of the object that is being read
    std::optional<CatalogueFault> fault;
    QStringList faultAt;
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
    reader.each(from, "methods", channel.key, [&](const QJsonObject &entry) {
        channel.methods << readMethod(reader, entry, channel);
    });
    const QJsonValue rules = from.value(QLatin1String("requires"));
    if (rules.isObject()) { // a single rule may stand without a list around it
        channel.rules << readRule(reader, rules.toObject(), channel.key);
    } else if (!rules.isUndefined()) {
        reader.each(from, "requires", channel.key, [&](const QJsonObject &entry) {
            channel.rules << readRule(reader, entry, channel.key);
        });
    }
    return channel;
}

/// Reads one channel of the bundled catalogue; returns nothing when no channel has that key.
std::optional<Channel> readBundled(const QString &key)
{
    const QByteArray line =
        coreResourceLine(bundledFile, "{\"channel\":\"" + key.toUtf8() + "\",");
    if (line.isEmpty())
        return std::nullopt;
    Reader reader;
    Channel channel = readChannel(reader, QJsonDocument::fromJson(line).object());
    if (reader.fault)
        qFatal("%s: %s", bundledFile, qUtf8Printable(reader.fault->detail));
    if (channel.key != key) // a `key` with quotation marks in it can find another line
        return std::nullopt;
    return channel;
}

/// Returns a channel of the bundled catalogue, which is read only once; null when no channel has that key.
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

struct Catalogue::Place
{
    std::function<std::optional<Catalogue>()> newer;
    std::once_flag asked;
    std::mutex mutex; ///< guards `held`
    std::vector<std::shared_ptr<const Data>> held; ///< pointers that were handed out point into these
    std::atomic<const Data *> current = nullptr;
};

Catalogue::Catalogue(std::function<std::optional<Catalogue>()> newer)
    : m_place(std::make_shared<Place>())
{
    m_place->newer = std::move(newer);
}

void Catalogue::become(const Catalogue &other) const
{
    const std::lock_guard lock(m_place->mutex);
    m_place->held.push_back(other.m_data);
    m_place->current = other.m_data.get();
}

const Catalogue::Data *Catalogue::own() const
{
    if (!m_place)
        return m_data.get();
    std::call_once(m_place->asked, [this] {
        const std::optional<Catalogue> newer = m_place->newer ? m_place->newer() : std::nullopt;
        if (newer)
            become(*newer);
    });
    return m_place->current;
}

Result<Catalogue, CatalogueFault> Catalogue::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return Failure{CatalogueFault{CatalogueFault::Kind::NotJson, error.errorString(),
                                      lineAt(json, error.offset)}};
    Reader reader;
    auto data = std::make_shared<Data>();
    data->asOf = document.object().value(QLatin1String("as_of")).toString();
    reader.each(document.object(), "channels", {}, [&](const QJsonObject &entry) {
        const Channel channel = readChannel(reader, entry);
        if (data->byKey.contains(channel.key))
            reader.fail(channel.key, "channel", Expected::Once);
        data->byKey.insert(channel.key, data->channels.size());
        data->channels << channel;
    });
    if (reader.fault) {
        reader.fault->line = lineOf(json, reader.faultAt);
        return Failure{*reader.fault};
    }
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
            qFatal("%s: %s", bundledFile, qUtf8Printable(read.error().detail));
        return read->m_data;
    }();
    return *data;
}

QString Catalogue::asOf() const
{
    if (const Data *known = own())
        return known->asOf;
    const QByteArray line = coreResourceLine(bundledFile, " \"as_of\"");
    return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).remove(u'"').trimmed();
}

const Channel *Catalogue::channel(const QString &key) const
{
    const Data *known = own();
    if (!known)
        return bundledChannel(key);
    const auto found = known->byKey.constFind(key);
    return found == known->byKey.constEnd() ? nullptr : &known->channels[*found];
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
