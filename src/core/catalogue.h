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
    QStringList countries;  ///< of the method where it has its own, else of its channel; empty: any
    std::optional<bool> live, sandbox; ///< listed; nothing where the source does not say
    bool operator==(const ChannelMethod &) const = default;
};

/// A channel's demand on the customer's details.
struct ChannelRule
{
    QStringList methods;      ///< keys this rule is for, a trailing '*' matches any; empty: all
    QStringList countries;    ///< the link's country_code this rule is for; empty: all
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

/// Why a file is no catalogue, or not taken as one.
struct CatalogueFault
{
    enum class Kind {
        NotJson,    ///< detail: the reader's reason
        WrongShape, ///< detail: what it is about; expected: what should be there
        NoChannels, ///< a list, but an empty one
        NoDate,     ///< as_of is missing or no month or day; detail: what is there
        NotNewer,   ///< detail: its as_of
        TooLarge,
        Unreadable, ///< detail: the system's reason
        NotKept,    ///< it is fine, but could not be put into the profile; detail: the reason
    };
    enum class Expected { Text, List, Texts, Objects, Answer, Once };

    Kind kind = Kind::NotJson;
    QString detail = {};
    int line = 0; ///< from 1 on; 0: none in particular
    Expected expected = Expected::Text;
    bool operator==(const CatalogueFault &) const = default;
};

/// Payment channels and methods of the gateway, from payment_channels.json.
class Catalogue
{
public:
    static Result<Catalogue, CatalogueFault> fromJson(const QByteArray &json);
    /// The catalogue that is built in; read when it is first asked for a channel, by any thread.
    static const Catalogue &bundled();
    /// A catalogue that `newer` gives when something is first asked for; where it gives nothing, the bundled one.
    explicit Catalogue(std::function<std::optional<Catalogue>()> newer);
    /// Only of one with a place for another. What was given out before stays valid.
    void become(const Catalogue &other) const;

    /// The month or day that it describes, "2025-06"; may be empty.
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
    /// Nothing: the bundled one.
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
