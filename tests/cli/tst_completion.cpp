// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the completion of bash, zsh and fish: that the scripts hold the table of commands and
// nothing else, and what each of the shells makes of them.
#include "cli/completion.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace linktill::cli;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(linktill::cli::Shell)

namespace {

QSet<QString> setOf(const QStringList &list)
{
    return {list.begin(), list.end()};
}

QSet<QString> found(const QString &text, const QString &pattern)
{
    QSet<QString> all;
    for (auto it = QRegularExpression(pattern).globalMatch(text); it.hasNext();)
        all << it.next().captured(1);
    return all;
}

void addShells()
{
    QTest::addColumn<Shell>("shell");
    QTest::newRow("bash") << Shell::Bash;
    QTest::newRow("zsh") << Shell::Zsh;
    QTest::newRow("fish") << Shell::Fish;
}

QString programOf(Shell shell)
{
    return shell == Shell::Bash ? u"bash"_s : shell == Shell::Zsh ? u"zsh"_s : u"fish"_s;
}

} // namespace

class TestCompletion : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    const Options m_options;

    QString file(Shell shell) const { return m_folder.filePath(u"script."_s + programOf(shell)); }
    QString script(Shell shell) const { return completionScript(shell, m_options); }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        all.insert(u"HOME"_s, m_folder.path()); // fish makes files there
        all.insert(u"ZDOTDIR"_s, m_folder.path());
        all.insert(u"TERM"_s, u"dumb"_s);
        all.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        all.remove(u"XDG_CONFIG_HOME"_s);
        return all;
    }

    QString run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.filePath(u"place"_s));
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setProcessEnvironment(environment());
        process.start(program, arguments);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return program + u" did not run: "_s + process.errorString();
        const QString printed = QString::fromUtf8(process.readAll());
        return process.exitCode() == 0
                   ? printed
                   : printed + u"exit status "_s + QString::number(process.exitCode());
    }

    /// Returns what bash offers for the last of the words, which are parted as bash parts them.
    QStringList bashOffers(QStringList words) const
    {
        const QString body = u"compopt() { offered+=(\"compopt $*\"); }\n"
                             "source \"$1\"; shift\n"
                             "COMP_WORDS=(\"$@\") COMP_CWORD=$(($# - 1))\n"
                             "_linktill_cli\n"
                             "printf '%s\\n' \"${offered[@]}\" \"${COMPREPLY[@]}\""_s;
        return run(u"bash"_s,
                   QStringList{u"--norc"_s, u"-c"_s, body, u"bash"_s, file(Shell::Bash)} + words)
            .split(u'\n', Qt::SkipEmptyParts);
    }

    /// Returns what zsh offers; like zsh itself, it leaves out what does not begin with the last
    /// word.
    QStringList zshOffers(const QStringList &words) const
    {
        const QString body =
            u"compdef() { :; }\n"
            "compset() { PREFIX=${PREFIX#$2}; }\n"
            "_files() { print -r -- \"_files $*\"; }\n"
            "_describe() { print -rl -- ${${(P)2}%%:*}; }\n"
            "compadd() { while [[ $1 != -- ]]; do shift; done; shift; print -rl -- $@; }\n"
            "source $1; shift\n"
            "words=(\"$@\") CURRENT=$# PREFIX=$words[-1]\n"
            "_linktill_cli | while read -r one; do\n"
            "    [[ $one == $PREFIX* || $one == _files* ]] && print -r -- $one\n"
            "done; true"_s;
        return run(u"zsh"_s,
                   QStringList{u"-f"_s, u"-c"_s, body, u"zsh"_s, file(Shell::Zsh)} + words)
            .split(u'\n', Qt::SkipEmptyParts);
    }

    QStringList fishOffers(const QStringList &words) const
    {
        const QString printed =
            run(u"fish"_s, {u"--no-config"_s, u"-c"_s, u"source $argv[1]; complete -C $argv[2]"_s,
                            file(Shell::Fish), words.join(u' ')});
        QStringList offers;
        for (const QString &line : printed.split(u'\n', Qt::SkipEmptyParts))
            offers << line.section(u'\t', 0, 0);
        return offers;
    }

    QStringList offers(Shell shell, const QStringList &words) const
    {
        return shell == Shell::Bash  ? bashOffers(words)
               : shell == Shell::Zsh ? zshOffers(words)
                                     : fishOffers(words);
    }

private Q_SLOTS:
    void initTestCase();
    void scriptHoldsTheTable_data() { addShells(); }
    void scriptHoldsTheTable();
    void scriptIsSound_data() { addShells(); }
    void scriptIsSound();
    void formsOfferTheirOptions_data() { addShells(); }
    void formsOfferTheirOptions();
    void wordsAreOffered_data();
    void wordsAreOffered();
    void optionsFollowWhereNoWordDoes_data() { addShells(); }
    void optionsFollowWhereNoWordDoes();
    void filesAreOffered_data();
    void filesAreOffered();
    void bashPartsWordsAtEquals_data();
    void bashPartsWordsAtEquals();
    void completesAtAPrompt_data();
    void completesAtAPrompt();
    void everyFormIsRead();
    void helpListsEveryForm();
};

void TestCompletion::initTestCase()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"place/ein Ordner"_s));
    QFile request(m_folder.filePath(u"place/ein Ordner/คำขอ 1.json"_s));
    QVERIFY(request.open(QIODevice::WriteOnly));
    for (const Shell shell : {Shell::Bash, Shell::Zsh, Shell::Fish}) {
        QFile to(file(shell));
        QVERIFY(to.open(QIODevice::WriteOnly));
        to.write(script(shell).toUtf8());
    }
}

void TestCompletion::scriptHoldsTheTable()
{
    QFETCH(Shell, shell);
    QSet<QString> options, words;
    for (const QCommandLineOption &option : m_options.all())
        options << nameOf(option);
    for (const CommandForm &form : commandForms(m_options))
        words << form.name << form.actionName;
    words.remove({});
    const QString text = script(shell);
    if (shell == Shell::Fish) {
        QSet<QString> inFish;
        for (const QString &name : found(text, u"complete .* -l ([a-z-]+) "_s))
            inFish << u"--"_s + name;
        QCOMPARE(inFish, options);
        QCOMPARE(found(text, u" -a ([a-z][a-z-]*) "_s), words);
        return;
    }
    QCOMPARE(found(text, u"(--[a-z][a-z-]*)"_s), options);
    if (shell == Shell::Zsh) {
        QSet<QString> inZsh;
        for (const QString &list : found(text, u"next=\\((.*)\\)\n"_s))
            inZsh += found(list, u"'([a-z-]+):"_s);
        QCOMPARE(inZsh, words);
        return;
    }
    QSet<QString> inBash;
    for (const QString &list : found(text, u"next='([^']*)'"_s))
        inBash += setOf(list.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(inBash, words);
}

void TestCompletion::scriptIsSound()
{
    QFETCH(Shell, shell);
    QCOMPARE(run(programOf(shell), {u"-n"_s, file(shell)}), QString());
}

void TestCompletion::formsOfferTheirOptions()
{
    QFETCH(Shell, shell);
    for (const CommandForm &form : commandForms(m_options)) {
        QSet<QString> options;
        for (const QCommandLineOption &option : form.options) {
            if (nameOf(option) != u"--version")
                options << nameOf(option);
        }
        const QStringList offered =
            offers(shell, u"linktill-cli "_s.append(form.words()).append(u" --"_s).split(u' '));
        QCOMPARE(setOf(offered), options);
    }
}

void TestCompletion::wordsAreOffered_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QStringList>("offered");
    const QStringList all = commandNames(commandForms(m_options));
    const auto row = [](const char *name, const QStringList &typed, const QStringList &offered) {
        QTest::newRow(name) << QStringList{u"linktill-cli"_s} + typed << offered;
    };
    row("commands", {u""_s}, all);
    row("begun", {u"c"_s}, {u"create"_s, u"check"_s, u"cancel"_s, u"customers"_s, u"completion"_s});
    row("after an option", {u"--json"_s, u"temp"_s}, {u"templates"_s});
    row("after a value that is a command", {u"--account"_s, u"create"_s, u"temp"_s},
        {u"templates"_s});
    row("actions", {u"account"_s, u""_s}, {u"add"_s, u"list"_s, u"test"_s, u"remove"_s, u"use"_s});
    row("action after an option", {u"ledger"_s, u"--json"_s, u"backup"_s},
        {u"backup"_s, u"backups"_s});
    row("option begun", {u"create"_s, u"--re"_s}, {u"--request"_s});
    row("option after a word of one's own", {u"cancel"_s, u"list"_s, u"--y"_s}, {u"--yes"_s});
    row("option of another command", {u"check"_s, u"--q"_s}, {});
    row("option of another action", {u"account"_s, u"list"_s, u"--k"_s}, {});
    row("option of no action", {u"account"_s, u"--k"_s}, {});
    row("states", {u"list"_s, u"--state"_s, u""_s},
        {u"sending"_s, u"created"_s, u"processing"_s, u"success"_s, u"expired"_s, u"cancelled"_s,
         u"refused"_s, u"not_sent"_s, u"unknown"_s, u"other"_s});
    row("languages", {u"check"_s, u"--language"_s, u""_s}, {u"en"_s, u"th"_s, u"vi"_s});
    row("ends of an edit", {u"edit"_s, u"A-1"_s, u"--settle"_s, u""_s}, {u"new"_s, u"old"_s});
    row("environments", {u"account"_s, u"add"_s, u"Shop"_s, u"--environment"_s, u"s"_s},
        {u"sandbox"_s});
    row("country", {u"account"_s, u"add"_s, u"Shop"_s, u"--country"_s, u"VN"_s}, {u"VN"_s});
    row("currency", {u"account"_s, u"add"_s, u"Shop"_s, u"--currency"_s, u"THB"_s}, {u"THB"_s});
    row("field", {u"create"_s, u"--set"_s, u"amo"_s}, {u"amount="_s});
    row("field in a list", {u"edit"_s, u"A-1"_s, u"--set"_s, u"order_details[0].p"_s},
        {u"order_details[0].price="_s});
    row("moment", {u"check"_s, u"--set"_s, u"exp"_s}, {u"expiry_date="_s});
    row("text", {u"list"_s, u"--search"_s, u""_s}, {});
}

void TestCompletion::wordsAreOffered()
{
    QFETCH(QStringList, typed);
    QFETCH(QStringList, offered);
    for (const Shell shell : {Shell::Bash, Shell::Zsh, Shell::Fish}) {
        QStringList offers = this->offers(shell, typed);
        offers.removeAll(u"compopt -o nospace"_s);
        if (shell == Shell::Fish) // fish 4 also offers what holds the letters elsewhere
            offers.removeIf([&](const QString &offer) { return !offer.startsWith(typed.constLast()); });
        QVERIFY2(setOf(offers) == setOf(offered),
                 qPrintable(programOf(shell) + u": "_s + offers.join(u'|')));
    }
}

/// Fish offers options only after a dash, by its own habit.
void TestCompletion::optionsFollowWhereNoWordDoes()
{
    QFETCH(Shell, shell);
    const QStringList offered = offers(shell, {u"linktill-cli"_s, u"create"_s, u""_s});
    QCOMPARE(offered.contains(u"--request"_s), shell != Shell::Fish);
    QVERIFY(!offered.contains(u"create"_s));
}

void TestCompletion::filesAreOffered_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<bool>("onlyFolders");
    const auto row = [](const char *name, const QStringList &typed, bool onlyFolders = false) {
        QTest::newRow(name) << QStringList{u"linktill-cli"_s} + typed << onlyFolders;
    };
    row("request", {u"check"_s, u"--request"_s, u"ein"_s});
    row("qr", {u"create"_s, u"--qr"_s, u"ein"_s});
    row("csv", {u"export"_s, u"--csv"_s, u"ein"_s});
    row("xlsx", {u"export"_s, u"--xlsx"_s, u"ein"_s});
    row("update", {u"methods"_s, u"--update"_s, u"ein"_s});
    row("import", {u"customers"_s, u"import"_s, u"ein"_s});
    row("export", {u"goods"_s, u"--json"_s, u"export"_s, u"ein"_s});
    row("restore", {u"ledger"_s, u"restore"_s, u"ein"_s});
    row("profile", {u"list"_s, u"--profile"_s, u"ein"_s}, true);
}

void TestCompletion::filesAreOffered()
{
    QFETCH(QStringList, typed);
    QFETCH(bool, onlyFolders);
    QCOMPARE(bashOffers(typed),
             QStringList(onlyFolders ? u"compopt -o dirnames"_s : u"compopt -o default"_s));
    QCOMPARE(zshOffers(typed).join(u' ').trimmed(), onlyFolders ? u"_files -/"_s : u"_files"_s);
    QVERIFY2(fishOffers(typed).contains(u"ein Ordner/"_s),
             qPrintable(fishOffers(typed).join(u'|')));
}

void TestCompletion::bashPartsWordsAtEquals_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QStringList>("offered");
    const auto row = [](const char *name, const QStringList &typed, const QStringList &offered) {
        QTest::newRow(name) << QStringList{u"linktill-cli"_s} + typed << offered;
    };
    row("value begins", {u"account"_s, u"add"_s, u"--environment"_s, u"="_s},
        {u"sandbox"_s, u"live"_s});
    row("value begun", {u"list"_s, u"--state"_s, u"="_s, u"cr"_s}, {u"created"_s});
    row("file", {u"check"_s, u"--request"_s, u"="_s, u"ein"_s}, {u"compopt -o default"_s});
    row("value of a field begins", {u"create"_s, u"--set"_s, u"amount"_s, u"="_s}, {});
    row("value of a field", {u"create"_s, u"--set"_s, u"amount"_s, u"="_s, u"1"_s}, {});
    row("after a field", {u"create"_s, u"--set"_s, u"amount"_s, u"="_s, u"1"_s, u"--re"_s},
        {u"--request"_s});
    row("after an empty field",
        {u"create"_s, u"--set"_s, u"amount"_s, u"="_s, u"--set"_s, u"amo"_s},
        {u"compopt -o nospace"_s, u"amount="_s});
    row("after an address",
        {u"create"_s, u"--api-url"_s, u"http"_s, u":"_s, u"//127.0.0.1"_s, u":"_s, u"80"_s,
         u"--re"_s},
        {u"--request"_s});
    row("after a time",
        {u"--clock"_s, u"2024-07-20T00"_s, u":"_s, u"00"_s, u":"_s, u"00Z"_s, u"temp"_s},
        {u"templates"_s});
}

void TestCompletion::bashPartsWordsAtEquals()
{
    QFETCH(QStringList, typed);
    QFETCH(QStringList, offered);
    QCOMPARE(bashOffers(typed), offered);
}

void TestCompletion::completesAtAPrompt_data()
{
    QTest::addColumn<Shell>("shell");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("arguments");
    for (const Shell shell : {Shell::Bash, Shell::Zsh}) {
        const auto row = [shell](const char *name, const char *typed, const char *arguments) {
            QTest::addRow("%s: %s", qPrintable(programOf(shell)), name)
                << shell << QByteArray(typed) << QByteArray(arguments);
        };
        row("command", "cre\t", "<create>");
        row("option and word", "list --sta\tpro\t", "<list><--state><processing>");
        row("word after =", "list --state=pro\t", "<list><--state=processing>");
        row("field", "check --set amo\t12", "<check><--set><amount=12>");
        row("field in a list", "check --set order_details[0].pr\t12",
            "<check><--set><order_details[0].price=12>");
        row("file with spaces, in Thai", "check --request ein\t\t",
            "<check><--request><ein Ordner/คำขอ 1.json>");
        row("file after =", "check --request=ein\t\t", "<check><--request=ein Ordner/คำขอ 1.json>");
        row("file in quotation marks", "check --request \"ein\t\t",
            "<check><--request><ein Ordner/คำขอ 1.json>");
        row("folder", "check --profile ein\t--json", "<check><--profile><ein Ordner/--json>");
    }
}

/// The shell runs on a terminal of its own, which `script` makes.
void TestCompletion::completesAtAPrompt()
{
    QFETCH(Shell, shell);
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, arguments);
    const QString start = m_folder.filePath(u".zshrc"_s); // zsh looks for this name; bash is told
    QFile commands(start);
    QVERIFY(commands.open(QIODevice::WriteOnly));
    commands.write(shell == Shell::Zsh
                       ? "autoload -U compinit; compinit -u -D\n"
                       : "bind 'set bell-style none' 'set enable-bracketed-paste off'\n");
    commands.write("source '" + file(shell).toUtf8() +
                   "'\n"
                   "linktill-cli() { printf '<%s>' \"$@\"; printf ' ended\\n'; exit; }\n"
                   "PS1='rea''dy: '\n");
    commands.close();
    QProcess terminal;
    terminal.setWorkingDirectory(m_folder.filePath(u"place"_s));
    terminal.setProcessEnvironment(environment());
    terminal.setProcessChannelMode(QProcess::MergedChannels);
    const QString command =
        shell == Shell::Zsh ? u"zsh -d -i"_s : u"bash --noprofile --rcfile '"_s + start + u"' -i"_s;
    terminal.start(u"script"_s, {u"-qec"_s, command, u"/dev/null"_s});
    QByteArray printed;
    const auto waitFor = [&](const char *text) {
        return QTest::qWaitFor([&] { return (printed += terminal.readAll()).contains(text); },
                               30'000);
    };
    QVERIFY2(waitFor("ready: "), printed.constData());
    terminal.write("linktill-cli " + typed + '\n');
    QVERIFY2(waitFor(" ended"), printed.constData());
    QVERIFY2(printed.contains(arguments + " ended"), printed.constData());
    terminal.closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(terminal.state(), QProcess::NotRunning, 30'000);
}

/// What the table lists is known to the program: no form ends in the sentences for unknown words.
void TestCompletion::everyFormIsRead()
{
    const auto environment = [](const char *) { return QString(); };
    for (const CommandForm &form : commandForms(m_options)) {
        const QStringList words = QStringList{u"linktill-cli"_s} + form.words().split(u' ');
        for (const QCommandLineOption &option : m_options.all()) {
            if (option.names() == m_options.help.names() ||
                option.names() == m_options.version.names())
                continue;
            const QStringList given = option.valueName().isEmpty()
                                          ? QStringList{nameOf(option)}
                                          : QStringList{nameOf(option), u"x"_s};
            const auto read = readArguments(words + QStringList{u"x"_s} + given, environment);
            const auto alone = readArguments(words + given, environment);
            const QString sentence = u"%1 does not go with %2."_s.arg(nameOf(option), form.words());
            const bool isRefused =
                (!read && read.error() == sentence) || (!alone && alone.error() == sentence);
            QVERIFY2(isRefused != form.takes(option), qPrintable(sentence));
        }
    }
}

void TestCompletion::helpListsEveryForm()
{
    const auto read =
        readArguments({u"linktill-cli"_s, u"--help"_s}, [](const char *) { return QString(); });
    QVERIFY(read);
    for (const CommandForm &form : commandForms(m_options)) {
        const QString line = u"\n  "_s + form.words() + u' ';
        QVERIFY2(read->text.contains(line), qPrintable(form.words()));
    }
}

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
