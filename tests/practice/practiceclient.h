// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/practicegateway.h"
#include "practice/signing.h"
#include "support/testpaths.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimeZone>

namespace linktill::practice::test {

using namespace Qt::StringLiterals;

inline const QString publishedKey = u"sjcrvcbVYkFobHlx"_s;
inline const QString publishedSecret =
    u"6cd264c70ec38d41a5dc2662e98c72bac58d3afc5bb4e80debbe3a976a0dc4eb"_s;
inline const QDateTime julyOf2024({2024, 7, 20}, {9, 0}, QTimeZone::utc());

inline Options publishedOptions()
{
    return {.key = publishedKey,
            .secret = publishedSecret,
            .now = [] { return julyOf2024; },
            .settleMs = 0};
}

inline QJsonObject fileObject(const QString &name)
{
    QFile file(QStringLiteral(LINKTILL_TEST_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

/// Returns the value of a JSON text. "absent" gives Undefined, with which with() leaves the field out.
inline QJsonValue valueOf(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().at(0);
}

inline QJsonObject with(QJsonObject object, const QString &path, const QByteArray &json)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot >= 0) {
        const QString outer = path.left(dot);
        object[outer] = with(object[outer].toObject(), path.mid(dot + 1), json);
    } else if (json == "absent") {
        object.remove(path);
    } else {
        object[path] = valueOf(json);
    }
    return object;
}

struct Reply
{
    int status = 0; ///< 0: no answer
    QByteArray body;
    QByteArray date;
    QByteArray location;
    QByteArray referrerPolicy;
    QByteArray refresh;
    QByteArray contentPolicy;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QString code() const { return json()["status_code"_L1].toString(); }
    QString message() const { return json()["message"_L1].toString(); }
};

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// Plays a merchant's program for a test: every call waits for its answer.
class Client
{
public:
    explicit Client(const PracticeGateway &gateway, QDateTime now = julyOf2024)
        : m_gateway(gateway), m_now(std::move(now))
    {
    }

    Headers credentials() const
    {
        const QByteArray token = makeToken(m_gateway.key(), m_gateway.secret(), m_now, 100);
        return {{"Authorization", "Bearer " + token},
                {"X-Portone-Client-Key", m_gateway.key().toUtf8()},
                {"Content-Type", "application/json"}};
    }

    Reply send(const QByteArray &verb, const QString &path, const QByteArray &body,
               const Headers &headers)
    {
        QNetworkRequest request(QUrl(m_gateway.url().toString() + path));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::ManualRedirectPolicy);
        request.setTransferTimeout(5000);
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        const std::unique_ptr<QNetworkReply> reply(
            m_network.sendCustomRequest(request, verb, body));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                reply->readAll(),
                reply->rawHeader("Date"),
                reply->rawHeader("Location"),
                reply->rawHeader("Referrer-Policy"),
                reply->rawHeader("Refresh"),
                reply->rawHeader("Content-Security-Policy"),
                reply->error()};
    }

    Reply call(const QByteArray &verb, const QString &path, const QJsonObject &body = {})
    {
        return send(verb, path, QJsonDocument(body).toJson(), credentials());
    }

    Reply get(const QString &path) { return send("GET", path, {}, credentials()); }

    /// Returns the example request of seed_request.json, signed for this gateway, with the given order id
    /// and with a reference made from it.
    QJsonObject seed(const QString &orderId = u"011352FD604A301"_s) const
    {
        QJsonObject request = fileObject(u"seed_request.json"_s);
        request["portone_key"_L1] = m_gateway.key();
        request["merchant_order_id"_L1] = orderId;
        request["custom_link_ref"_L1] = u"ref-"_s + orderId;
        return signedRequest(request);
    }

    QJsonObject signedRequest(QJsonObject request) const
    {
        const SignedPairs pairs{{"amount", QString::number(request["amount"_L1].toDouble(), 'f',
                                                           QLocale::FloatingPointShortest)},
                                {"client_key", m_gateway.key()},
                                {"currency", request["currency"_L1].toString()},
                                {"failure_url", request["failure_url"_L1].toString()},
                                {"merchant_order_id", request["merchant_order_id"_L1].toString()},
                                {"success_url", request["success_url"_L1].toString()}};
        request["signature_hash"_L1] = QString::fromLatin1(signatureOf(pairs, m_gateway.secret()));
        return request;
    }

    Reply create(const QJsonObject &request)
    {
        return call("POST", u"/api/paymentLink"_s, request);
    }

    /// Makes a link and returns its reference; empty when the request was refused.
    QString made(const QJsonObject &request)
    {
        return create(request).json()["payment_link_ref"_L1].toString();
    }

    QString stateOf(const QString &reference)
    {
        const Reply reply = get(u"/api/paymentLink/"_s + reference + u"/fetch-status"_s);
        return reply.json()["content"_L1]["status"_L1].toString();
    }

private:
    const PracticeGateway &m_gateway;
    QDateTime m_now;
    QNetworkAccessManager m_network;
};

} // namespace linktill::practice::test
