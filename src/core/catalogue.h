// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace linktill {

struct ChannelMethod
{
    QString key;            ///< "GBPRIMEPAY_CREDIT_CARD"
    QString name;           ///< "Credit Card"
    QStringList currencies; ///< empty: any
    QStringList countries;  ///< the method's own, or those of its channel where it has none; empty: any
    std::optional<bool> live, sandbox; ///< whether the source lists it there; nothing where it does not say
    bool operator==(const ChannelMethod &) const = default;
};

/// Says what a channel demands of the details of a link.
struct ChannelRule
{
    QStringList methods;      ///< keys that this rule is for, a trailing '*' matches any ending; empty: all
    QStringList countries;    ///< values of the link's country_code that this rule is for; empty: all
    QStringList fields;       ///< JSON paths that must not be empty
    QStringList anyOf;        ///< at least one of these must not be empty
    QStringList wholeAmounts; ///< currencies that take no decimals on this channel
    bool operator==(const ChannelRule &) const = default;
};

struct Channel
{
    QString key, name;
    QStringList countries; ///< empty: any
    bool crossBorder = false;
    QList<ChannelMethod> methods;
    QList<ChannelRule> rules;
    bool operator==(const Channel &) const = default;
};

/// Says why a file is no catalogue, or why it is not accepted as one.
struct CatalogueFault
{
    enum class Kind {
        NotJson,    ///< detail: the JSON parser's reason
        WrongShape, ///< detail: the member that is wrong; expected: what should be there
        NoChannels, ///< the list of channels is empty
        NoDate,     ///< as_of is missing, or is neither a month nor a day; detail: its text
        NotNewer,   ///< detail: its as_of
        TooLarge,
        Unreadable, ///< detail: the system's reason
        NotKept,    ///< the file is sound, but could not be put into the profile; detail: the reason
    };
    enum class Expected { Text, List, Texts, Objects, Answer, Once };

    Kind kind = Kind::NotJson;
    QString detail = {};
    int line = 0; ///< counted from 1; 0 when the fault has no line
    Expected expected = Expected::Text;
    bool operator==(const CatalogueFault &) const = default;
};

/// Knows the gateway's payment channels and methods, from payment_channels.json.
class Catalogue
{
public:
    static Result<Catalogue, CatalogueFault> fromJson(const QByteArray &json);
    /// Returns the catalogue that is built in. It is read when it is first asked for a channel; any thread
    /// may ask.
    static const Catalogue &bundled();
    /// Makes a catalogue that calls `newer` when it is first asked for something. It then holds what `newer`
    /// returns, or the bundled catalogue when `newer` returns nothing.
    explicit Catalogue(std::function<std::optional<Catalogue>()> newer);
    /// Takes over the content of `other`. Call this only for a catalogue that was made with `newer`. Pointers
    /// that were handed out before stay valid.
    void become(const Catalogue &other) const;

    /// Returns the month or day that the catalogue describes, "2025-06"; may be empty.
    QString asOf() const;

    const QList<Channel> &channels() const { return data().channels; }
    const Channel *channel(const QString &key) const;
    const ChannelMethod *method(const QString &channel, const QString &method) const;

private:
    struct Data
    {
        QString asOf;
        QList<Channel> channels;
        QHash<QString, qsizetype> byKey;
    };
    struct Place;

    Catalogue() = default; // the bundled one
    /// Returns null for the bundled catalogue.
    const Data *own() const;
    const Data &data() const
    {
        const Data *found = own();
        return found ? *found : bundledData();
    }
    static const Data &bundledData();

    std::shared_ptr<const Data> m_data;
    std::shared_ptr<Place> m_place;
};

} // namespace linktill
