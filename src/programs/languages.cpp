// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "programs/languages.h"

#include "core/system.h"
#include "programs/profile.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

namespace linktill {

namespace {

QString languageOf(const QLocale &locale) { return locale.name().section(u'_', 0, 0); }

/// Finds the first language of the system's list that Linktill speaks.
QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        const QLocale locale(name);
        if (locale.language() != QLocale::C && spokenLanguages().contains(languageOf(locale)))
            return languageOf(locale);
    }
    return QStringLiteral("en");
}

/// Returns the locale of that name. When Qt does not know the language in that country, it returns
/// the locale of the country's own people: with English in Thailand Qt would use the American form,
/// which makes May of the fifth of December.
QLocale named(const QString &name)
{
    const QLocale locale(name);
    const QString country = name.section(u'.', 0, 0).section(u'@', 0, 0).section(u'_', -1);
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    const bool isElsewhere = name.contains(u'_') && territory != QLocale::AnyTerritory
        && territory != locale.territory();
    return isElsewhere ? QLocale(QLocale::AnyLanguage, territory) : locale;
}

/// Returns the locale for "LC_NUMERIC" or "LC_TIME". Windows and macOS have one for all, with the user's
/// changes in the system's settings. Elsewhere the environment gives it, and it is C when that names no
/// region: QLocale::system() has each category's forms, but not their names.
QLocale systemLocale(const char *category)
{
    if (thisSystem != System::Freedesktop)
        return QLocale::system();
    for (const char *variable : {"LC_ALL", category, "LANG"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return named(name);
    }
    return QLocale::c();
}

void install(QCoreApplication &app, const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    translator.release()->setParent(&app);
}

} // namespace

QStringList spokenLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("th"), QStringLiteral("vi")};
}

Region systemRegion(const QString &language)
{
    // Asking for English on a British system means British English.
    const QLocale spoken(language);
    const QLocale words(spoken.language(), QLocale::system().territory());
    const auto orWords = [&words](const QLocale &locale) {
        return locale.language() == QLocale::C ? words : locale;
    };
    return {orWords(systemLocale("LC_NUMERIC")), orWords(systemLocale("LC_TIME")), words};
}

void installLanguage(QCoreApplication &app, const QString &wanted)
{
    qDeleteAll(app.findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly));
    const QString language = spokenLanguages().contains(wanted) ? wanted : systemLanguage();
    useRegion(systemRegion(language));
    // Installs Qt's own words (buttons, file dialogs), where their translations are installed.
    if (language != u"en")
        install(app, QStringLiteral("qtbase_") + language,
                QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // Also done for English, whose file holds the plurals.
    install(app, QStringLiteral("linktill_") + language, QStringLiteral(":/i18n"));
}

QString languageArgument(const QStringList &arguments)
{
    return earlyArgument(arguments, QStringLiteral("--language"));
}

} // namespace linktill
