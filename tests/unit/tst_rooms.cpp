// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the arrows between the rooms of src/, as the #include lines and the CMake files show them.
// CONTRIBUTING.md says what each room is for.
#include "support/testpaths.h"

#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Room
{
    QStringList rooms;  ///< the rooms that it may include
    QStringList qt;     ///< Qt's modules besides Core
    QStringList others; ///< how the header names of other libraries begin
};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

const QHash<QString, Room> &house()
{
    static const QHash<QString, Room> table = [] {
        QHash<QString, Room> t;
        const auto add = [&t](const char *name, const char *rooms, const char *qt,
                              const char *others) {
            t.insert(QString::fromLatin1(name), {words(rooms), words(qt), words(others)});
        };
        add("core", "", "", "unicode/ phonenumbers/");
        add("application", "core", "", "");
        add("portone", "core application", "QtNetwork", "");
        add("ledger", "core application", "QtSql", "");
        add("vault", "core application", "QtDBus", "qtkeychain/ qt6keychain/");
        add("sheet", "core application", "", "xlsxwriter.h csv.h unzip.h");
        add("update", "core application", "QtNetwork", "sodium.h");
        add("desktop", "core application", "QtDBus", "");
        add("practice", "", "", "httplib.h");
        add("qr", "core", "QtGui", "qrencode.h");
        add("paper", "core application qr", "QtGui", "");
        add("printing", "core application", "QtNetwork", "");
        add("gui", "core application qr paper", "QtGui QtWidgets QtPrintSupport", "");
        add("cli", "core application qr paper", "QtGui", "");
        add("programs", "core application portone ledger vault sheet update desktop practice qr paper printing gui cli",
            "QtGui QtWidgets QtNetwork QtSql", "");
        return t;
    }();
    return table;
}

/// Returns the rooms that have rooms of their own, and which of these each inner room may include.
const QHash<QString, QHash<QString, QStringList>> &innerRooms()
{
    static const QHash<QString, QHash<QString, QStringList>> table = [] {
        QHash<QString, QHash<QString, QStringList>> t;
        const auto add = [&t](const char *room, const char *inner, const char *others) {
            t[QString::fromLatin1(room)].insert(QString::fromLatin1(inner), words(others));
        };
        add("application", "ports", "");
        add("application", "wording", "ports");
        add("application", "accounts", "ports wording");
        add("application", "links", "ports wording accounts");
        add("application", "files", "ports wording links");
        add("application", "sharing", "ports wording");
        add("application", "updates", "ports wording");
        add("gui", "widgets", "");
        add("gui", "imports", "widgets");
        add("gui", "accounts", "widgets paper");
        add("gui", "sharing", "widgets");
        add("gui", "links", "widgets sharing");
        add("gui", "products", "widgets");
        add("gui", "templates", "widgets");
        add("gui", "notices", "widgets links");
        add("gui", "drafts", "widgets links");
        add("gui", "palette", "widgets links");
        add("gui", "paper", "widgets links");
        add("gui", "compose", "widgets links products templates sharing");
        add("gui", "customers", "widgets compose sharing");
        add("gui", "display", "widgets links");
        add("gui", "practice", "widgets links");
        add("gui", "window",
            "widgets accounts links products templates notices drafts palette compose customers imports display practice paper "
            "sharing");
        return t;
    }();
    return table;
}

/// Returns Qt's module of a header, "QtWidgets" for "QLabel"; empty when the header is not Qt's.
QString qtModuleOf(const QString &header)
{
    static QHash<QString, QString> known;
    if (const auto found = known.constFind(header); found != known.constEnd())
        return *found;
    QString module;
    if (header.startsWith(QLatin1String("Qt")) && header.contains(QLatin1Char('/'))) {
        module = header.section(QLatin1Char('/'), 0, 0);
    } else if (header.startsWith(QLatin1Char('Q')) || header.startsWith(QLatin1Char('q'))) {
        const QString root = QLibraryInfo::path(QLibraryInfo::HeadersPath);
        for (const QString &name :
             words("QtCore QtNetwork QtSql QtGui QtWidgets QtSvg QtPrintSupport "
                   "QtConcurrent QtDBus QtXml QtTest")) {
            if (module.isEmpty() && QFile::exists(root + u'/' + name + u'/' + header))
                module = name;
        }
    }
    known.insert(header, module);
    return module;
}

/// Returns what is wrong with `header`, which is of the same room as the file that includes it;
/// empty when nothing is.
QString innerFault(const QString &room, const QString &inner, const QString &header)
{
    const auto rooms = innerRooms().constFind(room);
    const QString other = header.section(QLatin1Char('/'), 1, 1);
    if (rooms == innerRooms().constEnd() || other == inner || rooms->value(inner).contains(other))
        return {};
    return QStringLiteral("%1/%2 may not know %1/%3").arg(room, inner, other);
}

/// Returns what is wrong with one line of a file of `room`, whose inner room is `inner`; empty when
/// nothing is.
QString fault(const QString &room, const QString &line, QSet<QString> *included = nullptr,
              const QString &inner = {})
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*#\\s*include\\s*(?:\"([^\"]+)\"|<([^>]+)>)"));
    const auto match = form.match(line);
    if (!match.hasMatch())
        return {};
    const Room &own = house()[room];
    const QString ours = match.captured(1);
    const QString header = ours.isEmpty() ? match.captured(2) : ours;
    const QString other = header.section(QLatin1Char('/'), 0, 0);
    if (house().contains(other) && header.contains(QLatin1Char('/'))) {
        if (included && other != room)
            included->insert(other);
        if (other == room)
            return innerFault(room, inner, header);
        return own.rooms.contains(other)
                   ? QString()
                   : QStringLiteral("%1 may not know %2").arg(room, other);
    }
    const QString module = qtModuleOf(header);
    if (!module.isEmpty())
        return module == QLatin1String("QtCore") || own.qt.contains(module)
                   ? QString()
                   : QStringLiteral("%1 may not use %2 (%3)").arg(room, module, header);
    const bool isForm = header.startsWith(QLatin1String("ui_")); // is made from ui/
    if (!ours.isEmpty() && !header.endsWith(QLatin1String(".moc")))
        return isForm && room == QLatin1String("gui")
                   ? QString()
                   : QStringLiteral("%1 names no room").arg(header);
    for (auto it = house().begin(); it != house().end(); ++it) {
        for (const QString &library : it->others) {
            if (header.startsWith(library) && it.key() != room)
                return QStringLiteral("%1 is for %2 only").arg(header, it.key());
        }
    }
    return {};
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
               ? QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))
               : QStringList();
}

QString sourceDir()
{
    return QStringLiteral(LINKTILL_SOURCE_DIR "/src");
}

/// Returns the faults of all files of a room, and in `included` the rooms that they include.
QStringList faultsOf(const QString &room, QSet<QString> *included)
{
    QStringList faults;
    QDirIterator files(sourceDir() + u'/' + room, {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString inner = QDir(sourceDir() + u'/' + room).relativeFilePath(path).section(u'/', 0, 0);
        int number = 0;
        for (const QString &line : linesOf(path)) {
            ++number;
            if (const QString what = fault(room, line, included, inner); !what.isEmpty())
                faults.append(QStringLiteral("%1:%2: %3").arg(path).arg(number).arg(what));
        }
    }
    return faults;
}

/// Returns the rooms and Qt modules ("QtGui") that a room's CMake file links.
QSet<QString> linksOf(const QString &room)
{
    static const QRegularExpression comment(QStringLiteral("#[^\n]*"));
    static const QRegularExpression links(QStringLiteral(
        "(?:\\bLINKS|target_link_libraries\\(\\w+\\s+(?:PUBLIC|PRIVATE))([^)]*)\\)"));
    QString text = linesOf(sourceDir() + u'/' + room + QStringLiteral("/CMakeLists.txt"))
                       .join(QLatin1Char('\n'));
    text.remove(comment);
    QSet<QString> result;
    for (auto found = links.globalMatch(text); found.hasNext();) {
        for (QString name : found.next().captured(1).simplified().split(QLatin1Char(' '))) {
            if (name.startsWith(QLatin1String("Qt6::")))
                result.insert(name.replace(QLatin1String("Qt6::"), QLatin1String("Qt")));
            else if (house().contains(name))
                result.insert(name);
        }
    }
    return result;
}

QSet<QString> reachedFrom(const QString &room)
{
    QSet<QString> reached;
    QStringList open{room};
    while (!open.isEmpty()) {
        for (const QString &next : linksOf(open.takeFirst())) {
            if (house().contains(next) && !reached.contains(next)) {
                reached.insert(next);
                open.append(next);
            }
        }
    }
    return reached;
}

/// Returns "gui/window/x.cpp:12" for each line of the room that contains `word`, except in the file `owner`.
QStringList linesWith(const QRegularExpression &word, const QString &room, const QString &owner = {})
{
    QStringList found;
    QDirIterator files(sourceDir() + u'/' + room, {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = QDir(sourceDir()).relativeFilePath(path);
        int number = 0;
        for (const QString &line : linesOf(path)) {
            ++number;
            if (name != owner && line.contains(word))
                found << QStringLiteral("%1:%2").arg(name).arg(number);
        }
    }
    return found;
}

class TestRooms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFolderIsARoom();
    void everyFolderInARoomIsOne();
    void noticesABadInnerLine_data();
    void noticesABadInnerLine();
    void arrows_data();
    void arrows();
    void noticesABadLine_data();
    void noticesABadLine();
    void theWindowAsksAClock();
    void keysStandInTheTable();
    void oneHeaderAsksForTheSystem();
    void threadsAreOfQt();
    void everySystemHasItsAnswer();
    void walksLeadThroughFilesThatAreThere();

private:
    static QStringList rooms()
    {
        return QDir(sourceDir()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }
};

void TestRooms::everyFolderIsARoom()
{
    QVERIFY(rooms().size() >= 8);
    for (const QString &room : rooms())
        QVERIFY2(house().contains(room), qPrintable(room));
}

void TestRooms::everyFolderInARoomIsOne()
{
    for (auto room = innerRooms().begin(); room != innerRooms().end(); ++room) {
        const QDir folder(sourceDir() + u'/' + room.key());
        QCOMPARE(folder.entryList({QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files), QStringList());
        QStringList known = room->keys();
        known.sort();
        QCOMPARE(folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name), known);
    }
}

void TestRooms::noticesABadInnerLine_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("inner");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("bad");
    const auto row = [](const char *name, const char *room, const char *inner, const char *line, bool bad) {
        QTest::newRow(name) << QString::fromLatin1(room) << QString::fromLatin1(inner)
                            << QString::fromLatin1(line) << bad;
    };
    row("a port knows a caller", "application", "ports", "#include \"application/links/recovery.h\"", true);
    row("sentences know a call", "application", "wording", "#include \"application/links/linkoperation.h\"", true);
    row("a widget knows a subject", "gui", "widgets", "#include \"gui/links/linkspage.h\"", true);
    row("one page another", "gui", "links", "#include \"gui/compose/newlinkpage.h\"", true);
    row("no inner room", "gui", "links", "#include \"gui/theme.h\"", true);
    row("down the list", "application", "links", "#include \"application/ports/gateway.h\"", false);
    row("its own", "gui", "links", "#include \"gui/links/linksmodel.h\"", false);
    row("the window knows all", "gui", "window", "#include \"gui/compose/newlinkpage.h\"", false);
}

void TestRooms::noticesABadInnerLine()
{
    QFETCH(QString, room);
    QFETCH(QString, inner);
    QFETCH(QString, line);
    QFETCH(bool, bad);
    QCOMPARE(!fault(room, line, nullptr, inner).isEmpty(), bad);
}

void TestRooms::arrows_data()
{
    QTest::addColumn<QString>("room");
    for (const QString &room : rooms())
        QTest::newRow(qPrintable(room)) << room;
}

void TestRooms::arrows()
{
    QFETCH(QString, room);
    QSet<QString> included;
    const QStringList faults = faultsOf(room, &included);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    if (room == QLatin1String("programs")) // several programs, each with its own links
        return;
    for (const QString &link : linksOf(room)) {
        QVERIFY2(link == QLatin1String("QtCore") || house()[room].rooms.contains(link) ||
                     house()[room].qt.contains(link),
                 qPrintable(QStringLiteral("%1 links %2").arg(room, link)));
    }
    const QSet<QString> reached = reachedFrom(room);
    for (const QString &other : included)
        QVERIFY2(
            reached.contains(other),
            qPrintable(QStringLiteral("%1 includes %2 and does not link it").arg(room, other)));
}

void TestRooms::noticesABadLine_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("bad");
    const auto row = [](const char *name, const char *room, const char *line, bool bad) {
        QTest::newRow(name) << QString::fromLatin1(room) << QString::fromLatin1(line) << bad;
    };
    row("up the list", "core", "#include \"application/ports/outcome.h\"", true);
    row("an adapter in the window", "gui", "#include \"portone/token.h\"", true);
    row("practice borrows", "practice", "#include \"core/money.h\"", true);
    row("practice borrows, spaced", "practice", "  #  include \"portone/signature.h\"", true);
    row("widgets in the application", "application", "#include <QLabel>", true);
    row("widgets by module", "portone", "#include <QtWidgets/QWidget>", true);
    row("pictures in core", "core", "#include <QImage>", true);
    row("network in core", "core", "#include <QNetworkReply>", true);
    row("another's library", "gui", "#include <qrencode.h>", true);
    row("no room named", "gui", "#include \"theme.h\"", true);
    row("down the list", "application", "#include \"core/money.h\"", false);
    row("its own", "core", "#include \"core/money.h\"", false);
    row("network in portone", "portone", "#include <QNetworkReply>", false);
    row("widgets in the window", "gui", "#include <QLabel>", false);
    row("a form", "gui", "#include \"ui_mainwindow.h\"", false);
    row("the language's own", "core", "#include <optional>", false);
    row("only talk", "core", "// see \"application/ports/outcome.h\"", false);
}

void TestRooms::noticesABadLine()
{
    QFETCH(QString, room);
    QFETCH(QString, line);
    QFETCH(bool, bad);
    QCOMPARE(!fault(room, line).isEmpty(), bad);
}

/// Every rule about "now" asks a Clock (core/clock.h), so that tests can choose their own day.
void TestRooms::theWindowAsksAClock()
{
    static const QRegularExpression computers(
        QStringLiteral("Q(Date|Time|DateTime)::current(Date|Time|DateTime)"));
    QCOMPARE(linesWith(computers, QStringLiteral("gui")), QStringList());
    QCOMPARE(linesWith(computers, QStringLiteral("application")), QStringList());
}

/// gui/widgets/keys is the only place that says which key does what, and F1 lists no other keys.
void TestRooms::keysStandInTheTable()
{
    static const QRegularExpression aKey(QStringLiteral("QShortcut\\([^)]*Qt::Key_"));
    QCOMPARE(linesWith(aKey, QStringLiteral("gui"), QStringLiteral("gui/widgets/keys.cpp")),
             QStringList());
}

/// What compiles on one kind of system only stands in files NAME_posix.cpp and NAME_win.cpp.
void TestRooms::oneHeaderAsksForTheSystem()
{
    static const QRegularExpression question(QStringLiteral(
        "\\b(Q_OS_|_?_?WIN(32|64)\\b|__MINGW|_MSC_VER|Q_CC_MSVC|__(linux|unix|APPLE)__)"));
    QStringList found;
    for (const QString &room : rooms())
        found += linesWith(question, room, QStringLiteral("core/system.h"));
    QCOMPARE(found, QStringList());
    QVERIFY(!linesWith(question, QStringLiteral("core")).isEmpty());
}

/// With MinGW a std::thread that ends can block all others; src/practice/httpserver.cpp tells how.
void TestRooms::threadsAreOfQt()
{
    static const QRegularExpression otherThread(u"#include <(thread|future)>"_s);
    QStringList found;
    for (const QString &room : rooms())
        found += linesWith(otherThread, room);
    found += linesWith(otherThread, u"../tests"_s);
    QCOMPARE(found, QStringList());
}

void TestRooms::everySystemHasItsAnswer()
{
    const auto namesOf = [](const QString &system) {
        QStringList names;
        QDirIterator files(sourceDir(), {u"*_%1.cpp"_s.arg(system)}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            names << files.next().chopped(system.size() + 5); // "_win.cpp"
        names.sort();
        return names;
    };
    QCOMPARE(namesOf(u"win"_s), namesOf(u"posix"_s));
    QVERIFY(namesOf(u"win"_s).size() >= 6);
}

/// Each file in the walks of CONTRIBUTING.md exists, and none is visited twice.
void TestRooms::walksLeadThroughFilesThatAreThere()
{
    QFile guide(QStringLiteral(LINKTILL_SOURCE_DIR "/CONTRIBUTING.md"));
    QVERIFY(guide.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(guide.readAll());
    const QString walks = text.section(QStringLiteral("\n## Two walks\n"), 1).section(QStringLiteral("\n## "), 0, 0);
    static const QRegularExpression named(QStringLiteral("`([a-z/]+\\.(?:cpp|h|ui))`"));
    QSet<QString> visited;
    auto found = named.globalMatch(walks);
    while (found.hasNext()) {
        const QString file = found.next().captured(1);
        const QString place = file.startsWith(QLatin1String("ui/")) ? QStringLiteral("/") : QStringLiteral("/src/");
        QVERIFY2(QFile::exists(QStringLiteral(LINKTILL_SOURCE_DIR) + place + file), qPrintable(file));
        QVERIFY2(!visited.contains(file), qPrintable(file));
        visited.insert(file);
    }
    QVERIFY(visited.size() > 20);
}

} // namespace

QTEST_GUILESS_MAIN(TestRooms)
#include "tst_rooms.moc"
