// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "update/releasefile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace linktill::update {

namespace {

/// Returns a null version unless the text is two to four numbers, without signs, spaces or words.
QVersionNumber versionOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9]{1,5}(?:\\.[0-9]{1,5}){1,3}\\z"));
    return form.match(text).hasMatch() ? QVersionNumber::fromString(text) : QVersionNumber();
}

QHash<QString, QString> notesOf(const QJsonObject &notes)
{
    QHash<QString, QString> result;
    for (auto note = notes.begin(); note != notes.end(); ++note) {
        if (const QString text = note->toString().trimmed(); !text.isEmpty())
            result.insert(note.key(), text);
    }
    return result;
}

bool isPage(const QUrl &url)
{
    return url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty()
        && url.userInfo().isEmpty();
}

} // namespace

Result<Release, QString> readRelease(const QByteArray &json)
{
    const auto fault = [](const char *text) { return Failure{QString::fromLatin1(text)}; };
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return fault("it is no JSON object");
    const QJsonObject object = document.object();
    const Release release{versionOf(object[QLatin1String("version")].toString()),
                          QDate::fromString(object[QLatin1String("date")].toString(), Qt::ISODate),
                          notesOf(object[QLatin1String("notes")].toObject()),
                          QUrl(object[QLatin1String("page")].toString(), QUrl::StrictMode)};
    if (release.version.isNull())
        return fault("its version is no version");
    if (!release.date.isValid())
        return fault("its date is no day");
    if (!release.notes.contains(QStringLiteral("en")))
        return fault("it has no notes in English");
    if (!isPage(release.page))
        return fault("its page has no https address");
    return release;
}

} // namespace linktill::update
