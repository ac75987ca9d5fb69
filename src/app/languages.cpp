// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "app/languages.h"

#include "app/profile.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace linktill {

namespace {

QString languageOf(const QLocale &locale) { return locale.name().section(u'_', 0, 0); }

/// What the system wants first that is spoken here, with the system's own habits of that language.
QLocale systemChoice()
{
    const QLocale system = QLocale::system();
    for (const QString &name : system.uiLanguages()) {
        const QLocale locale(name);
        if (locale.language() != QLocale::C && spokenLanguages().contains(languageOf(locale)))
            return locale.language() == system.language() ? system : locale;
    }
    return QLocale(QLocale::English, system.territory());
}

QLocale choose(const QString &wanted)
{
    if (!spokenLanguages().contains(wanted))
        return systemChoice();
    // Someone who asks for English on a British system means British English.
    return languageOf(QLocale::system()) == wanted ? QLocale::system() : QLocale(wanted);
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

void installLanguage(QCoreApplication &app, const QString &wanted)
{
    qDeleteAll(app.findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly));
    const QLocale locale = choose(wanted);
    QLocale::setDefault(locale);
    const QString language = languageOf(locale);
    // Qt's own words (buttons, file dialogs), where its translations are installed.
    if (language != u"en")
        install(app, QStringLiteral("qtbase_") + language,
                QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English too: its file holds the plurals.
    install(app, QStringLiteral("linktill_") + language, QStringLiteral(":/i18n"));
}

QString languageArgument(const QStringList &arguments)
{
    return earlyArgument(arguments, QStringLiteral("--language"));
}

} // namespace linktill
