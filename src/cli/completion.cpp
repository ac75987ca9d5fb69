// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/completion.h"

#include "cli/completionscripts.h"
#include "cli/setting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill::cli {

namespace {

enum class ValueKind { None, Text, File, Folder, Word, Field };

/// Returns what the value of an option is, by the word that stands for it in --help.
ValueKind valueKind(const QCommandLineOption &option, const Options &options)
{
    const QString name = option.valueName();
    if (name.isEmpty())
        return ValueKind::None;
    if (name == u"FILE")
        return ValueKind::File;
    if (name == u"DIR")
        return ValueKind::Folder;
    if (name == u"path=value")
        return ValueKind::Field;
    return options.wordsOf(option).isEmpty() ? ValueKind::Text : ValueKind::Word;
}

/// Returns what can be completed after the option. Fields end in "=", since a value follows.
QStringList valuesOf(const QCommandLineOption &option, const Options &options)
{
    if (valueKind(option, options) != ValueKind::Field)
        return options.wordsOf(option);
    QStringList paths = settingPaths();
    for (QString &path : paths)
        path += u'=';
    return paths;
}

struct Next
{
    QString word, summary;
};

/// Says what can follow after the words that were typed: "" at first, "account", "account add".
struct Place
{
    QString words;
    QList<Next> next;
    bool takesFile = false;
    QList<QCommandLineOption> options;
};

/// Returns the options that go with all forms that can come of `words`.
QList<QCommandLineOption> optionsAfter(const QString &words, const QList<CommandForm> &forms,
                                       const Options &options)
{
    QList<QCommandLineOption> found;
    for (const QCommandLineOption &option : options.all()) {
        const bool isVersion = option.names() == options.version.names(); // which takes no command
        const bool fits = std::all_of(forms.begin(), forms.end(), [&](const CommandForm &form) {
            const bool isMeant = words.isEmpty() || form.name == words || form.words() == words;
            return !isMeant || form.takes(option);
        });
        if (fits && (!isVersion || words.isEmpty()))
            found << option;
    }
    return found;
}

QList<Place> placesOf(const Options &options)
{
    const QList<CommandForm> forms = commandForms(options);
    QList<Place> commands, actions;
    Place first{{}, {}, false, optionsAfter({}, forms, options)};
    for (const CommandForm &form : forms) {
        const bool isNew = commands.isEmpty() || commands.last().words != form.name;
        if (isNew) {
            commands << Place{form.name, {}, false, optionsAfter(form.name, forms, options)};
            first.next << Next{form.name,
                               form.actionName.isEmpty() ? form.summary : form.actionName};
        }
        if (form.actionName.isEmpty())
            continue;
        if (!isNew) // the summary of a command with actions names them
            first.next.last().summary += u", "_s + form.actionName;
        commands.last().next << Next{form.actionName, form.summary};
        actions << Place{
            form.words(), {}, form.argument == u"FILE", optionsAfter(form.words(), forms, options)};
    }
    return QList<Place>{first} + commands + actions;
}

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

template <class List, class F> QString joined(const List &list, const char *between, F &&text)
{
    QStringList parts;
    for (const auto &item : list)
        parts << text(item);
    return parts.join(QLatin1String(between));
}

QString wordOf(const Next &next)
{
    return next.word;
}

/// Returns the names of the options whose values are of one of the kinds.
QString namesOf(const Options &options, std::initializer_list<ValueKind> kinds, const char *between)
{
    QStringList names;
    for (const QCommandLineOption &option : options.all()) {
        if (std::find(kinds.begin(), kinds.end(), valueKind(option, options)) != kinds.end())
            names << nameOf(option);
    }
    return names.join(QLatin1String(between));
}

QString namesWithValue(const Options &options, const char *between)
{
    return namesOf(
        options,
        {ValueKind::Text, ValueKind::File, ValueKind::Folder, ValueKind::Word, ValueKind::Field},
        between);
}

/// Returns the patterns of `case` for every place but the first.
QString placePatterns(const QList<Place> &places)
{
    return joined(places.mid(1), "|", [](const Place &place) {
        return quoted(place.words.contains(u' ') ? place.words : u' ' + place.words);
    });
}

/// Puts the parts in the places of @NAME@.
QString filled(const char *scriptTemplate, const QList<QPair<const char *, QString>> &parts)
{
    QString script = QString::fromUtf8(scriptTemplate);
    for (const auto &[name, text] : parts)
        script.replace(u'@' + QLatin1String(name) + u'@', text);
    return script;
}

/// Fills in what bash and zsh write alike: patterns of `case`.
QString filledWithPatterns(const char *scriptTemplate, const Options &options,
                           const QList<Place> &places, const QString &values, const QString &words)
{
    return filled(scriptTemplate, {{"VALUED", namesWithValue(options, "|")},
                                   {"PLACES", placePatterns(places)},
                                   {"FILES", namesOf(options, {ValueKind::File}, "|")},
                                   {"FOLDERS", namesOf(options, {ValueKind::Folder}, "|")},
                                   {"VALUES", values},
                                   {"WORDS", words}});
}

QString bashScript(const Options &options)
{
    const QList<Place> places = placesOf(options);
    QString values, words;
    for (const QCommandLineOption &option : options.all()) {
        const ValueKind kind = valueKind(option, options);
        if (kind == ValueKind::Word || kind == ValueKind::Field)
            values += u"    %1) words=%2%3 ;;\n"_s.arg(
                nameOf(option), quoted(valuesOf(option, options).join(u' ')),
                kind == ValueKind::Field ? u"; compopt -o nospace"_s : QString());
    }
    for (const Place &place : places)
        words += u"    %1) next=%2 file=%3 options=%4 ;;\n"_s.arg(
            quoted(place.words), quoted(joined(place.next, " ", wordOf)),
            place.takesFile ? u"yes"_s : QString(), quoted(joined(place.options, " ", nameOf)));
    return filledWithPatterns(bashTemplate, options, places, values, words);
}

/// Returns 'word:summary', as _describe of zsh takes it.
QString described(QString word, const QString &summary)
{
    return quoted(word.replace(u':', u"\\:"_s) + u':' + summary);
}

QString zshScript(const Options &options)
{
    const QList<Place> places = placesOf(options);
    QString values, words;
    for (const QCommandLineOption &option : options.all()) {
        const ValueKind kind = valueKind(option, options);
        if (kind == ValueKind::Word || kind == ValueKind::Field)
            values += u"    (%1) compadd%2 -- %3 ;;\n"_s.arg(
                nameOf(option), kind == ValueKind::Field ? u" -S ''"_s : QString(),
                joined(valuesOf(option, options), " ", quoted));
    }
    for (const Place &place : places)
        words +=
            u"    (%1)\n        next=(%2)\n        file=%3\n        options=(%4)\n        ;;\n"_s
                .arg(quoted(place.words),
                     joined(place.next, " ",
                            [](const Next &next) { return described(next.word, next.summary); }),
                     place.takesFile ? u"yes"_s : QString(),
                     joined(place.options, " ", [](const QCommandLineOption &option) {
                         return described(nameOf(option), option.description());
                     }));
    return filledWithPatterns(zshTemplate, options, places, values, words);
}

QString fishQuoted(QString text)
{
    return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

/// Returns the condition that one of the places is reached.
QString fishCondition(const char *kind, const QStringList &places)
{
    return fishQuoted(
        u"__linktill_cli_at "_s + QLatin1String(kind) + u' ' +
        joined(places, " ", [](const QString &words) { return u'"' + words + u'"'; }));
}

QString fishOption(const QCommandLineOption &option, const QStringList &places,
                   const Options &options)
{
    QString line = u"complete -c linktill-cli -n "_s + fishCondition("options", places);
    if (option.names().size() > 1)
        line += u" -s "_s + option.names().first();
    line += u" -l "_s + option.names().last();
    const ValueKind kind = valueKind(option, options);
    if (kind == ValueKind::File)
        line += u" -r -F"_s;
    else if (kind == ValueKind::Folder)
        line += u" -x -a '(__fish_complete_directories)'"_s;
    else if (kind == ValueKind::Word || kind == ValueKind::Field)
        line += u" -x -a "_s + fishQuoted(valuesOf(option, options).join(u' '));
    else if (kind == ValueKind::Text)
        line += u" -x"_s;
    return line + u" -d "_s + fishQuoted(option.description()) + u'\n';
}

QString fishScript(const Options &options)
{
    const QList<Place> places = placesOf(options);
    QString lines;
    for (const Place &place : places) {
        for (const Next &next : place.next)
            lines += u"complete -c linktill-cli -n %1 -a %2 -d %3\n"_s.arg(
                fishCondition("words", {place.words}), next.word, fishQuoted(next.summary));
        if (place.takesFile)
            lines +=
                u"complete -c linktill-cli -n %1 -F\n"_s.arg(fishCondition("words", {place.words}));
    }
    for (const QCommandLineOption &option : options.all()) {
        QStringList where;
        for (const Place &place : places) {
            if (isAmong(place.options, option))
                where << place.words;
        }
        lines += fishOption(option, where, options);
    }
    return filled(fishTemplate,
                  {{"VALUED", namesWithValue(options, " ")},
                   {"PLACES", joined(places.mid(1), " ",
                                     [](const Place &place) { return fishQuoted(place.words); })},
                   {"LINES", lines}});
}

} // namespace

QString completionScript(Shell shell, const Options &options)
{
    switch (shell) {
    case Shell::Bash:
        return bashScript(options);
    case Shell::Zsh:
        return zshScript(options);
    case Shell::Fish:
        break;
    }
    return fishScript(options);
}

} // namespace linktill::cli
