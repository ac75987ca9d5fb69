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

/// Runs a certificate authority with the openssl program. Its files are removed with the object.
class TestAuthority
{
public:
    TestAuthority()
    {
        const QString config = QStringLiteral("basicConstraints=critical,CA:TRUE");
        run({"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
             "-days", "2", "-subj", "/CN=Linktill test authority", "-addext", config,
             "-keyout", file("ca.key"), "-out", file("ca.pem")});
        write(QStringLiteral("ca.conf"),
              "[ca]\ndefault_ca=here\n[here]\ndefault_md=sha256\nrand_serial=yes\nunique_subject=no\n"
              "policy=any\ndatabase=" + file("index").toLocal8Bit() + "\nnew_certs_dir="
                  + m_folder.path().toLocal8Bit() + "\n[any]\ncommonName=supplied\n");
        write(QStringLiteral("index"), {});
    }

    enum Term { Running, Ended };

    /// Makes the files NAME.pem and NAME.key. The certificate is for the subject alternative name
    /// `alternative`, for example "IP:127.0.0.1".
    void issue(const QString &name, const QString &alternative, Term term = Running)
    {
        write(name + QStringLiteral(".ext"), "subjectAltName=" + alternative.toLatin1());
        run({"req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
             "-subj", "/CN=gateway", "-keyout", key(name), "-out", file(name + QStringLiteral(".csr"))});
        QList<Word> words{"ca", "-batch", "-notext", "-config", file("ca.conf"), "-cert", file("ca.pem"),
                          "-keyfile", file("ca.key"), "-in", file(name + QStringLiteral(".csr")),
                          "-extfile", file(name + QStringLiteral(".ext")), "-out", certificate(name)};
        if (term == Ended)
            words += {"-startdate", "20240101000000Z", "-enddate", "20240102000000Z"};
        else
            words += {"-days", "2"};
        run(words);
    }

    /// Makes a certificate that is signed with its own key.
    void issueSelfSigned(const QString &name, const QString &alternative)
    {
        run({"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
             "-days", "2", "-subj", "/CN=gateway", "-addext",
             QStringLiteral("subjectAltName=") + alternative, "-keyout", key(name), "-out",
             certificate(name)});
    }

    QString certificate(const QString &name) const { return file(name + QStringLiteral(".pem")); }
    QString key(const QString &name) const { return file(name + QStringLiteral(".key")); }

    /// Returns the TLS configuration of a server that uses the certificate of that name.
    QSslConfiguration server(const QString &name) const
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(read(certificate(name))));
        tls.setPrivateKey(QSslKey(read(key(name)), QSsl::Ec));
        return tls;
    }
    /// Returns the TLS configuration of a client that trusts this authority.
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
    void write(const QString &name, const QByteArray &text)
    {
        QFile written(file(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(name));
    }
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
