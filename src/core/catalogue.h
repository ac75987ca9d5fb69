// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

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

/// What a channel demands of the customer's details.
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

/// Payment channels and methods of the gateway, read from the bundled payment_channels.json.
class Catalogue
{
public:
    /// The error says what is wrong with the data and where.
    static Result<Catalogue, QString> fromJson(const QByteArray &json);
    /// The catalogue that is built in; read when it is first asked for a channel, by any thread.
    static const Catalogue &bundled();

    const QList<Channel> &channels() const { return data().channels; }
    const Channel *channel(const QString &key) const;
    const ChannelMethod *method(const QString &channel, const QString &method) const;

private:
    struct Data
    {
        QList<Channel> channels;
        QHash<QString, qsizetype> byKey;
    };

    Catalogue() = default; // the bundled one
    const Data &data() const { return m_data ? *m_data : bundledData(); }
    static const Data &bundledData();

    std::shared_ptr<const Data> m_data;
};

} // namespace linktill
