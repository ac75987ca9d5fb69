// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

namespace linktill {

/// A certificate authority that lives as long as a test, made by the openssl program.
class TestAuthority
{
public:
    TestAuthority()
    {
        const QString config = QStringLiteral("basicConstraints=critical,CA:TRUE");
        run({"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
             "-days", "2", "-subj", "/CN=Linktill test authority", "-addext", config,
             "-keyout", file("ca.key"), "-out", file("ca.pem")});
    }

    /// Makes NAME.pem and NAME.key, for `alternative` ("IP:127.0.0.1"), to end in `days`.
    void issue(const QString &name, const QString &alternative, int days = 2)
    {
        QFile extensions(file(name + QStringLiteral(".ext")));
        if (!extensions.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        extensions.write("subjectAltName=" + alternative.toLatin1());
        extensions.close();
        run({"req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
             "-subj", "/CN=gateway", "-keyout", key(name), "-out", file(name + QStringLiteral(".csr"))});
        run({"x509", "-req", "-in", file(name + QStringLiteral(".csr")), "-CA", file("ca.pem"),
             "-CAkey", file("ca.key"), "-CAcreateserial", "-days", QString::number(days),
             "-extfile", extensions.fileName(), "-out", certificate(name)});
    }

    /// A certificate that nobody but itself vouches for.
    void issueSelfSigned(const QString &name, const QString &alternative)
    {
        run({"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
             "-days", "2", "-subj", "/CN=gateway", "-addext",
             QStringLiteral("subjectAltName=") + alternative, "-keyout", key(name), "-out",
             certificate(name)});
    }

    QString certificate(const QString &name) const { return file(name + QStringLiteral(".pem")); }
    QString key(const QString &name) const { return file(name + QStringLiteral(".key")); }

    /// A server's side of TLS with a certificate of that name.
    QSslConfiguration server(const QString &name) const
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(read(certificate(name))));
        tls.setPrivateKey(QSslKey(read(key(name)), QSsl::Ec));
        return tls;
    }
    /// What a computer trusts that knows this authority.
    QSslConfiguration trusting() const
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificate(QSslCertificate(read(file("ca.pem"))));
        return tls;
    }

private:
    struct Word : QString
    {
        Word(const char *text) : QString(QString::fromLatin1(text)) {}
        Word(const QString &text) : QString(text) {}
    };

    QString file(const Word &name) const { return m_folder.filePath(name); }
    static QByteArray read(const QString &name)
    {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(name));
        return file.readAll();
    }
    void run(const QList<Word> &words)
    {
        QProcess openssl;
        openssl.setProcessChannelMode(QProcess::MergedChannels);
        openssl.start(QStringLiteral("openssl"), QStringList(words.begin(), words.end()));
        if (!openssl.waitForFinished() || openssl.exitCode() != 0)
            qFatal("openssl: %s", openssl.readAll().constData());
    }

    QTemporaryDir m_folder;
};

} // namespace linktill
