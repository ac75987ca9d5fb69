// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests what the window does on macOS, as far as other systems can: its keys and how they are written, and
// the actions that macOS moves into the application menu.
#include "gui/links/linkspage.h"
#include "gui/palette/palette.h"
#include "gui/widgets/keys.h"
#include "gui/window/applicationmenu.h"
#include "gui/window/keysdialog.h"
#include "support/heldgateway.h"
#include "support/windowfixture.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QTranslator>

#include <algorithm>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

/// Writes "Ctrl" as a Mac does. Qt asks a translator for the names of keys wherever it writes them for a
/// person, so that a "Ctrl" that is still there was written by hand.
class MacKeys final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "QShortcut") == 0 && qstrcmp(source, "Ctrl") == 0 ? u"⌘"_s : QString();
    }
};

QList<QKeySequence> sequencesOf(const QList<gui::KeyEntry> &entries)
{
    QList<QKeySequence> all;
    for (const gui::KeyEntry &entry : entries)
        all += entry.sequences;
    return all;
}

/// Returns all that a window or dialog shows or tells at once: texts, tooltips, placeholders, rows.
QStringList textsOf(QWidget &window)
{
    QStringList texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        for (const char *name : {"text", "title", "placeholderText", "toolTip", "accessibleName",
                                 "accessibleDescription", "windowTitle", "plainText"})
            texts << widget->property(name).toString();
    }
    for (const QAction *action : window.findChildren<QAction *>())
        texts << action->text() << action->toolTip();
    texts.removeAll(QString());
    return texts;
}

} // namespace

class TestMacos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_w.reset(); }

    void aMacHasAKeyForEverything();
    void aMacDeletesWithItsDeleteKey();
    void keysOfAMacDoNotCollide();
    void macosKeepsItsOwnKeys();
    void keysOfThisSystem();
    void noKeyIsWrittenByHand();
    void theApplicationMenu();
    void preferencesListTheSettings();
    void noMenuBarElsewhere();

private:
    QAction *inMenuBar(const QMenuBar &bar, QAction::MenuRole role)
    {
        const QList<QAction *> actions = bar.actions().constFirst()->menu()->actions();
        const auto found = std::find_if(actions.begin(), actions.end(), [role](const QAction *action) {
            return action->menuRole() == role;
        });
        return found == actions.end() ? nullptr : *found;
    }

    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<HeldGateway> m_gateway;
    std::unique_ptr<WindowFixture> m_w;
};

void TestMacos::init()
{
    gui::Theme::apply(*qApp, gui::Appearance::Light);
    m_clock = std::make_unique<FixedClock>(seedNow());
    m_gateway = std::make_unique<HeldGateway>();
    m_w = std::make_unique<WindowFixture>(*m_gateway, *m_clock);
}

/// A Mac's keyboard has no Insert key; most have no key that deletes forwards.
void TestMacos::aMacHasAKeyForEverything()
{
    const QList<gui::KeyEntry> pc = gui::keyEntries(gui::Keyboard::Pc);
    const QList<gui::KeyEntry> mac = gui::keyEntries(gui::Keyboard::Mac);
    QCOMPARE(mac.size(), pc.size());
    for (qsizetype i = 0; i < mac.size(); ++i) {
        QCOMPARE(mac[i].key, pc[i].key);
        QCOMPARE(mac[i].place, pc[i].place);
        const Qt::Key first = mac[i].sequences.constFirst()[0].key();
        QVERIFY2(first != Qt::Key_Insert && first != Qt::Key_Delete, qPrintable(gui::keyWords(mac[i].key)));
    }
}

void TestMacos::aMacDeletesWithItsDeleteKey()
{
    int deleting = 0;
    for (const gui::KeyEntry &entry : gui::keyEntries(gui::Keyboard::Mac)) {
        if (!entry.sequences.contains(QKeySequence(Qt::Key_Delete)))
            continue;
        ++deleting;
        QCOMPARE(entry.sequences.constFirst(), QKeySequence(Qt::Key_Backspace));
    }
    QCOMPARE(deleting, 6);
}

void TestMacos::keysOfAMacDoNotCollide()
{
    QHash<QString, QList<gui::KeyPlace>> places;
    for (const gui::KeyEntry &entry : gui::keyEntries(gui::Keyboard::Mac)) {
        for (const QKeySequence &sequence : entry.sequences) {
            QList<gui::KeyPlace> &at = places[sequence.toString()];
            QVERIFY2(!at.contains(entry.place), qPrintable(sequence.toString()));
            at << entry.place;
            QVERIFY2(at.size() == 1 || !at.contains(gui::KeyPlace::Everywhere),
                     qPrintable(sequence.toString()));
        }
    }
}

/// Qt writes the Command key as Ctrl. These keys belong to macOS or to its application menu.
void TestMacos::macosKeepsItsOwnKeys()
{
    const QList<QKeySequence> ours = sequencesOf(gui::keyEntries(gui::Keyboard::Mac));
    QVERIFY(ours.contains(QKeySequence(Qt::CTRL | Qt::Key_N)));
    for (const Qt::Key key : {Qt::Key_Q, Qt::Key_H, Qt::Key_M, Qt::Key_W, Qt::Key_Comma, Qt::Key_Space,
                              Qt::Key_Tab, Qt::Key_QuoteLeft}) {
        for (const Qt::KeyboardModifiers with : {Qt::KeyboardModifiers(Qt::ControlModifier),
                                                 Qt::ControlModifier | Qt::AltModifier}) {
            const QKeySequence theirs(with | key);
            QVERIFY2(!ours.contains(theirs), qPrintable(theirs.toString()));
        }
    }
    for (const Qt::Key key : {Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_Q}) { // screenshots, log out
        const QKeySequence theirs(Qt::CTRL | Qt::SHIFT | key);
        QVERIFY2(!ours.contains(theirs), qPrintable(theirs.toString()));
    }
}

void TestMacos::keysOfThisSystem()
{
#ifdef Q_OS_MACOS
    QCOMPARE(gui::keyText(gui::Key::Links), u"⌘L"_s);
    QCOMPARE(gui::keyText(gui::Key::Customers), u"⇧⌘L"_s);
    QVERIFY(gui::KeysDialog::asText().contains(u"⌘K\t"_s));
    QVERIFY(!gui::KeysDialog::asText().contains(u"Ctrl"_s));
#else
    QCOMPARE(gui::keyText(gui::Key::Links), u"Ctrl+L"_s);
    QCOMPARE(gui::keyText(gui::Key::Customers), u"Ctrl+Shift+L"_s);
    QVERIFY(gui::KeysDialog::asText().contains(u"Ctrl+K\t"_s));
#endif
}

void TestMacos::noKeyIsWrittenByHand()
{
    MacKeys writesKeys;
    qApp->installTranslator(&writesKeys);
    m_w->reopen();
    m_w->window().showLinks();
    m_w->window().showCustomers();
    m_w->window().showDrafts();
    m_w->window().showGoods();
    m_w->window().showNewLink();
    for (auto *dialog : m_w->window().findChildren<QDialog *>())
        dialog->close();
    m_w->window().activateWindow();
    QTRY_VERIFY(m_w->window().isActiveWindow());
    m_w->key(Qt::Key_K, Qt::ControlModifier);
    QStringList texts = textsOf(m_w->window());
    const auto *list = m_w->find<QAbstractItemView>("paletteList");
    for (int row = 0; row < list->model()->rowCount(); ++row)
        texts << list->model()->index(row, 1).data().toString();
    texts << gui::KeysDialog::asText();
    const auto shown = [](Qt::Key key) { return gui::shownKey(QKeySequence(Qt::CTRL | key)); };
    const QStringList expected{shown(Qt::Key_N) + u"\tBegin a new link"_s,
                               u"Search or do… "_s + shown(Qt::Key_K), shown(Qt::Key_Return),
                               u"Search customer, order, reference, notes (%1)"_s.arg(shown(Qt::Key_F)),
                               shown(Qt::Key_O)};
    qApp->removeTranslator(&writesKeys);

    for (const QString &text : std::as_const(texts))
        QVERIFY2(!text.contains(u"Ctrl"_s), qPrintable(text));
    for (const QString &key : expected) {
        QVERIFY2(key.contains(u'⌘'), qPrintable(key));
        QVERIFY2(std::any_of(texts.cbegin(), texts.cend(),
                             [&key](const QString &text) { return text.contains(key); }),
                 qPrintable(key));
    }
}

void TestMacos::theApplicationMenu()
{
    int shown = 0, preferences = 0;
    const std::unique_ptr<QMenuBar> bar(gui::applicationMenuBar(
        &m_w->window(), [&shown] { ++shown; }, [&preferences] { ++preferences; }));
    QAction *about = inMenuBar(*bar, QAction::AboutRole);
    QAction *settings = inMenuBar(*bar, QAction::PreferencesRole);
    QAction *quit = inMenuBar(*bar, QAction::QuitRole);
    QVERIFY(about && settings && quit);
    QCOMPARE(about->text(), u"About Linktill"_s);
    QCOMPARE(quit->text(), u"Quit Linktill"_s);
    about->trigger();
    QCOMPARE(shown, 1);
    settings->trigger();
    QCOMPARE(preferences, 1);
    QVERIFY(m_w->window().isVisible());
    quit->trigger();
    QVERIFY(!m_w->window().isVisible());
}

void TestMacos::preferencesListTheSettings()
{
    m_w->window().showSettings();
    QVERIFY(m_w->window().findChild<gui::Palette *>()->isVisible());
    const auto *list = m_w->find<QAbstractItemView>("paletteList");
    QStringList lines;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        lines << list->model()->index(row, 0).data().toString();
    QVERIFY2(lines.contains(u"Appearance: Dark"_s) && lines.contains(u"Language: ไทย"_s)
                 && lines.contains(u"Account: Add account…"_s),
             qPrintable(lines.join(u'\n')));
    QVERIFY(!lines.contains(u"Begin a new link"_s));
    m_w->key(Qt::Key_Escape);
    QVERIFY(!m_w->window().findChild<gui::Palette *>()->isVisible());
}

void TestMacos::noMenuBarElsewhere()
{
    QCOMPARE(m_w->window().findChildren<QMenuBar *>().size(), gui::hasApplicationMenu ? 1 : 0);
}

QTEST_MAIN(TestMacos)
#include "tst_macos.moc"
