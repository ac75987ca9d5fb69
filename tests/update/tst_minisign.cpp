// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests signatures in minisign's format: by the minisign program, by libsodium, and false ones.
#include "support/minisigner.h"
#include "support/testpaths.h"
#include "update/minisign.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace linktill {

using namespace Qt::StringLiterals;
using update::signatureFlaw;

class TestMinisign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixtureOfMinisign_data();
    void fixtureOfMinisign();
    void signedByTheProgram_data();
    void signedByTheProgram();
    void theProgramTrustsTheTestsOwn();
    void flaws_data();
    void flaws();
    void everyByteCounts();

private:
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(path));
        return file.readAll();
    }
    static QByteArray fixture(const char *name)
    {
        return contents(QStringLiteral(LINKTILL_SOURCE_DIR "/tests/data/update/") + QLatin1String(name));
    }
    /// Returns the line of a file that holds a public key.
    static QByteArray keyOf(const QByteArray &file) { return file.split('\n').value(1); }
    /// Writes a file into the folder of the test.
    QString write(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", name);
        return file.fileName();
    }
    /// Runs minisign in the folder of the test; returns its words, empty after success.
    QString minisign(const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setWorkingDirectory(m_folder.path());
        process.start(u"minisign"_s, arguments);
        if (!process.waitForStarted() || !process.waitForFinished())
            return u"minisign does not run"_s;
        return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAll());
    }

    QTemporaryDir m_folder;
    const QByteArray m_file = "{\"version\": \"0.2.0\"}";
};

void TestMinisign::fixtureOfMinisign_data()
{
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("hashed") << fixture("linktill-update.json.minisig");
    QTest::newRow("legacy") << fixture("legacy.minisig");
    QTest::newRow("lines of Windows") << fixture("legacy.minisig").replace("\n", "\r\n");
    QTest::newRow("another untrusted comment")
        << fixture("legacy.minisig").replace("untrusted comment: ", "untrusted comment: anything ");
}

void TestMinisign::fixtureOfMinisign()
{
    QFETCH(QByteArray, signature);
    QCOMPARE(signatureFlaw(fixture("linktill-update.json"), signature, keyOf(fixture("minisign.pub"))),
             QString());
}

void TestMinisign::signedByTheProgram_data()
{
    QTest::addColumn<QStringList>("form");
    QTest::newRow("hashed") << QStringList{u"-H"_s};
    QTest::newRow("legacy") << QStringList{u"-l"_s};
}

void TestMinisign::signedByTheProgram()
{
    QFETCH(QStringList, form);
    write("file", m_file);
    QCOMPARE(minisign({u"-G"_s, u"-W"_s, u"-f"_s, u"-p"_s, u"pub"_s, u"-s"_s, u"key"_s}), QString());
    QCOMPARE(minisign(QStringList{u"-S"_s, u"-W"_s, u"-s"_s, u"key"_s, u"-m"_s, u"file"_s} + form), QString());
    QCOMPARE(signatureFlaw(m_file, contents(m_folder.filePath(u"file.minisig"_s)),
                           keyOf(contents(m_folder.filePath(u"pub"_s)))),
             QString());
}

/// Otherwise the test's own signatures would show nothing.
void TestMinisign::theProgramTrustsTheTestsOwn()
{
    const Minisigner signer;
    write("own", m_file);
    for (const auto form : {Minisigner::Form::Hashed, Minisigner::Form::Legacy}) {
        const QByteArray signature = signer.sign(m_file, form);
        write("own.minisig", signature);
        QCOMPARE(minisign({u"-V"_s, u"-m"_s, u"own"_s, u"-P"_s, QString::fromLatin1(signer.publicKey())}),
                 QString());
        QCOMPARE(signatureFlaw(m_file, signature, signer.publicKey()), QString());
    }
}

void TestMinisign::flaws_data()
{
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("flaw");
    const Minisigner signer, other;
    const QByteArray good = signer.sign(m_file), key = signer.publicKey();
    const QList<QByteArray> lines = good.split('\n');
    const auto line = [&](qsizetype number, const QByteArray &text) {
        QList<QByteArray> changed = lines;
        changed[number] = text;
        return changed.join('\n');
    };
    const auto raw = [&](const QByteArray &algorithm) {
        return line(1, (algorithm + QByteArray::fromBase64(lines[1]).mid(2)).toBase64());
    };
    const QString none = u"no signature of minisign"_s, unfit = u"the signature does not fit the file"_s,
                  comment = u"the signature does not fit the trusted comment"_s;
    QTest::newRow("good") << good << key << QString();
    QTest::newRow("of another file") << signer.sign("{\"version\": \"9.9.9\"}") << key << unfit;
    QTest::newRow("by another key") << other.sign(m_file) << key << u"signed with another key"_s;
    QByteArray otherWithThisId = other.publicKey();
    QTest::newRow("another key of that id")
        << good << ("Ed" + QByteArray::fromBase64(key).mid(2, 8) + QByteArray::fromBase64(otherWithThisId).mid(10)).toBase64()
        << unfit;
    QTest::newRow("hashed, told as legacy") << raw("Ed") << key << unfit;
    QTest::newRow("unknown algorithm") << raw("EX") << key << none;
    QTest::newRow("another trusted comment") << line(2, "trusted comment: file:other.json") << key << comment;
    QTest::newRow("trusted comment of another file")
        << line(3, signer.sign("other").split('\n').value(3)) << key << comment;
    QTest::newRow("no trusted comment") << line(2, "comment: file") << key << none;
    QTest::newRow("no signature of the comment") << line(3, "") << key << none;
    QTest::newRow("cut off") << good.left(good.size() / 2) << key << none;
    QTest::newRow("a byte less") << line(1, QByteArray::fromBase64(lines[1]).chopped(1).toBase64()) << key << none;
    QTest::newRow("no base64") << line(1, QByteArray(lines[1]).replace(3, 1, "*")) << key << none;
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html>\n<html>\n<body>\n</body>") << key << none;
    QTest::newRow("empty") << QByteArray() << key << none;
    QTest::newRow("no key") << good << QByteArray() << u"there is no public key"_s;
    QTest::newRow("half a key") << good << key.left(30) << u"there is no public key"_s;
}

void TestMinisign::flaws()
{
    QFETCH(QByteArray, signature);
    QFETCH(QByteArray, key);
    QTEST(signatureFlaw(m_file, signature, key), "flaw");
}

/// No byte of the file, of the signature, or of the trusted comment can be changed.
void TestMinisign::everyByteCounts()
{
    const Minisigner signer;
    const QByteArray good = signer.sign(m_file), key = signer.publicKey();
    for (qsizetype i = 0; i < m_file.size(); ++i) {
        QByteArray changed = m_file;
        changed[i] = char(changed[i] ^ 1);
        QVERIFY2(!signatureFlaw(changed, good, key).isEmpty(), qPrintable(QString::number(i)));
    }
    for (qsizetype i = good.indexOf('\n') + 1; i < good.size() - 1; ++i) { // the last line break is free
        QByteArray changed = good;
        changed[i] = char(changed[i] ^ 1);
        QVERIFY2(!signatureFlaw(m_file, changed, key).isEmpty(), qPrintable(QString::number(i)));
    }
}

} // namespace linktill

QTEST_GUILESS_MAIN(linktill::TestMinisign)
#include "tst_minisign.moc"
