// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the sounds, and which program plays them, with players of the test's own.
#include "desktop/systemsound.h"

#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace linktill;
using namespace Qt::StringLiterals;
using desktop::PlayerProgram;
using desktop::SystemSound;

class TestSystemSound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void waves_data();
    void waves();
    void wavesDiffer();
    void theFirstThatCanPlays();
    void noneIsThere_data();
    void noneIsThere();
    void oneAfterTheOther();
    void theFileIsPrivateAndWhole();
    void somethingIsInTheWay();

private:
    /// Writes a player that notes its arguments and ends with the exit code.
    QString player(const QString &name, int exitCode)
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write("#!/bin/sh\necho \"" + name.toUtf8() + " $*\" >>'" + m_folder->filePath(u"played"_s).toUtf8()
                   + "'\nexit " + QByteArray::number(exitCode) + '\n');
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    QStringList played() const
    {
        QFile file(m_folder->filePath(u"played"_s));
        return file.open(QIODevice::ReadOnly)
                   ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                   : QStringList();
    }
    QString sounds() const { return m_folder->filePath(u"sounds"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSystemSound::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSystemSound::waves_data()
{
    QTest::addColumn<Sound>("sound");
    for (const Sound sound : {Sound::Chime, Sound::Cash, Sound::Failed})
        QTest::newRow(qPrintable(desktop::soundName(sound))) << sound;
}

void TestSystemSound::waves()
{
    QFETCH(Sound, sound);
    const QByteArray wave = desktop::waveOf(sound);
    QVERIFY(wave.size() > 5'000 && wave.size() < 30'000);
    QVERIFY(wave.startsWith("RIFF"));
    QCOMPARE(wave.mid(8, 8), QByteArray("WAVEfmt "));
    QCOMPARE(qFromLittleEndian<quint32>(wave.constData() + 4), quint32(wave.size() - 8));
    QCOMPARE(qFromLittleEndian<quint16>(wave.constData() + 22), quint16(1));  // channels
    QCOMPARE(qFromLittleEndian<quint16>(wave.constData() + 34), quint16(16)); // bits
    int loudest = 0;
    for (qsizetype at = 44; at + 1 < wave.size(); at += 2)
        loudest = std::max(loudest, qAbs(int(qFromLittleEndian<qint16>(wave.constData() + at))));
    QVERIFY(loudest > 15'000 && loudest < 30'000); // to be heard, and not distorted
    QVERIFY(qAbs(int(qFromLittleEndian<qint16>(wave.constData() + wave.size() - 2))) < 300); // no click
}

void TestSystemSound::wavesDiffer()
{
    QSet<QByteArray> all;
    for (const Sound sound : {Sound::Chime, Sound::Cash, Sound::Failed})
        all << desktop::waveOf(sound);
    QCOMPARE(all.size(), 3);
}

void TestSystemSound::theFirstThatCanPlays()
{
    SystemSound sound(sounds());
    sound.usePrograms({{u"no-such-player"_s},
                       {player(u"broken"_s, 1)},
                       {player(u"good"_s, 0), {u"--quiet"_s}},
                       {player(u"later"_s, 0)}});
    QSignalSpy notPlayed(&sound, &SoundPlayer::notPlayed);
    sound.play(Sound::Chime);
    const QString file = sounds() + u"/chime.wav"_s;
    QTRY_COMPARE(played(), (QStringList{u"broken "_s + file, u"good --quiet "_s + file}));
    QCOMPARE(notPlayed.size(), 0);
}

void TestSystemSound::noneIsThere_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("no program") << false;
    QTest::newRow("one that fails") << true;
}

void TestSystemSound::noneIsThere()
{
    QFETCH(bool, isThere);
    SystemSound sound(sounds());
    sound.usePrograms(isThere ? QList<PlayerProgram>{{player(u"broken"_s, 3)}} : QList<PlayerProgram>{});
    QSignalSpy notPlayed(&sound, &SoundPlayer::notPlayed);
    sound.play(Sound::Failed);
    QCOMPARE(notPlayed.size(), 0); // tells later
    QTRY_COMPARE(notPlayed.size(), 1);
    sound.play(Sound::Failed);
    QTRY_COMPARE(notPlayed.size(), 2);
}

void TestSystemSound::oneAfterTheOther()
{
    SystemSound sound(sounds());
    sound.usePrograms({{player(u"good"_s, 0)}});
    sound.play(Sound::Chime);
    sound.play(Sound::Chime); // at the same time: one sound
    QTRY_COMPARE(played().size(), 1);
    QTRY_VERIFY((sound.play(Sound::Cash), played().size() == 2));
    QVERIFY(played().constLast().endsWith(u"/cash.wav"_s));
}

void TestSystemSound::theFileIsPrivateAndWhole()
{
    SystemSound sound(sounds());
    sound.usePrograms({{player(u"good"_s, 0)}});
    QVERIFY(QDir().mkpath(sounds()));
    QFile old(sounds() + u"/cash.wav"_s);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("RIFF of another version");
    old.close();
    sound.play(Sound::Cash);
    QTRY_COMPARE(played().size(), 1);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), desktop::waveOf(Sound::Cash));
}

void TestSystemSound::somethingIsInTheWay()
{
    SystemSound sound(sounds());
    sound.usePrograms({{player(u"good"_s, 0)}});
    QVERIFY(QDir().mkpath(sounds() + u"/chime.wav"_s)); // a folder
    QSignalSpy notPlayed(&sound, &SoundPlayer::notPlayed);
    sound.play(Sound::Chime);
    QTRY_COMPARE(notPlayed.size(), 1);
    QCOMPARE(played(), QStringList());
}

QTEST_GUILESS_MAIN(TestSystemSound)
#include "tst_systemsound.moc"
