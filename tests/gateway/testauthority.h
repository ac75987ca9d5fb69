// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/testpaths.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace linktill {

/// Gives the certificates of an authority that only tests trust; tests/data/tls/make says which there are.
namespace testauthority {

inline QString file(const QString &name)
{
    return QStringLiteral(LINKTILL_TEST_DATA "/tls/") + name;
}
inline QByteArray read(const QString &name)
{
    QFile opened(file(name));
    if (!opened.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(name));
    return opened.readAll();
}

/// Returns the TLS configuration of a server that uses the certificate of that name.
inline QSslConfiguration server(const QString &name)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(read(name + QStringLiteral(".pem"))));
    tls.setPrivateKey(QSslKey(read(name + QStringLiteral(".key")), QSsl::Ec));
    return tls;
}
/// Returns the TLS configuration of a client that trusts the authority.
inline QSslConfiguration trusting()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificate(QSslCertificate(read(QStringLiteral("ca.pem"))));
    return tls;
}

} // namespace testauthority
} // namespace linktill
