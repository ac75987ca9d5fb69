// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests that Ctrl+K finds everything and F1 lists every key, both without the mouse.
#include "application/ports/draftrepository.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "gui/links/linkspage.h"
#include "gui/palette/palette.h"
#include "gui/widgets/keys.h"
#include "gui/widgets/wordmatch.h"
#include "gui/window/keysdialog.h"
#include "support/heldgateway.h"
#include "support/keycounter.h"
#include "support/windowfixture.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QTableView>
#include <QTreeWidget>

#include <algorithm>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_w.reset(); }

    void folds_data();
    void folds();
    void scores();
    void madeWhenFirstWanted();
    void findsEachKind_data();
    void findsEachKind();
    void everyFieldCanBeReached();
    void findsALink();
    void theNewestAnswerCounts();
    void arrowsAndReturn();
    void escapeGoesBack();
    void latelyUsedComesFirst();
    void latelyUsedComesFirstOnlyWhileNothingIsTyped();
    void aMomentIsTypedAtOnce_data();
    void aMomentIsTypedAtOnce();
    void everySectionCanBeTypedInto();
    void nothingFound();
    void fitsASmallWindow();
    void theFieldInTheHeadBar();
    void another();
    void copiesWhatWasMade();
    void findsAFieldByCtrlF();
    void f1TellsEveryKey();
    void keysDoNotCollide();
    void keysAreSearched();
    void countsKeys();

private:
    bool hasDraftOf(const QString &number)
    {
        const auto drafts = m_w->ledger().drafts().all();
        return drafts && std::any_of(drafts->begin(), drafts->end(), [&number](const SavedDraft &draft) {
            return draft.request.contains(number.toUtf8());
        });
    }
    gui::Palette *palette() { return m_w->window().findChild<gui::Palette *>(); }
    QTreeView *list() { return m_w->find<QTreeView>("paletteList"); }
    QStringList lines()
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all << list()->model()->index(row, 0).data().toString();
        return all;
    }
    QString chosen() { return list()->currentIndex().siblingAtColumn(0).data().toString(); }
    void open()
    {
        m_w->key(Qt::Key_K, Qt::ControlModifier);
        if (!palette() || !palette()->isVisible())
            qFatal("The palette does not open.");
    }
    /// Opens the palette and enters the whole text at once, because other tests count the keys.
    void look(const QString &typed)
    {
        open();
        m_w->find<QLineEdit>("paletteEdit")->setText(typed);
        m_w->pause();
    }
    LinkKey addLink(const QString &order, const QString &customer);

    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<HeldGateway> m_gateway;
    std::unique_ptr<WindowFixture> m_w;
};

void TestPalette::init()
{
    gui::Theme::apply(*qApp, gui::Appearance::Light);
    m_clock = std::make_unique<FixedClock>(seedNow());
    m_gateway = std::make_unique<HeldGateway>();
    m_w = std::make_unique<WindowFixture>(*m_gateway, *m_clock);
}

LinkKey TestPalette::addLink(const QString &order, const QString &customer)
{
    Sending sending;
    sending.accountId = practiceAccount().id;
    sending.accountName = practiceAccount().name;
    sending.environment = Environment::Practice;
    sending.draft = seedDraft();
    sending.draft.merchantOrderId = order;
    sending.draft.customLinkRef.clear();
    sending.draft.customer.name = customer;
    sending.request = m_w->format.write(sending.draft);
    const auto id = m_w->ledger().links().begin(sending);
    if (!id)
        qFatal("%s is not written down", qPrintable(order));
    if (!m_w->ledger().links().settle(*id, CreatedLink{u"https://pay.example/"_s + order, u"ref-"_s + order, order}))
        qFatal("%s is not settled", qPrintable(order));
    return *id;
}

void TestPalette::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("case") << u"New LINK"_s << u"new link"_s;
    QTest::newRow("accents") << u"Épicerie Zoë"_s << u"epicerie zoe"_s;
    QTest::newRow("Vietnamese") << u"Huỷ Đường"_s << u"huy duong"_s;
    QTest::newRow("wide") << u"ＡＢＣ１"_s << u"abc1"_s;
    QTest::newRow("Thai") << u"ลิงก์"_s << u"ลงก"_s;
}

void TestPalette::folds()
{
    QFETCH(QString, text);
    QTEST(gui::foldedWords(text), "folded");
}

void TestPalette::scores()
{
    const QString text = u"show the drafts"_s;
    const int begin = gui::matchScore(u"sho"_s, text), word = gui::matchScore(u"dra"_s, text);
    const int inside = gui::matchScore(u"raf"_s, text), loose = gui::matchScore(u"shdr"_s, text);
    QVERIFY(begin > word);
    QVERIFY(word > inside);
    QVERIFY(inside > loose);
    QVERIFY(loose > 0);
    QVERIFY(gui::matchScore(u"dra sho"_s, text) > inside);
    QCOMPARE(gui::matchScore(u"dra zzz"_s, text), 0);
    QCOMPARE(gui::matchScore(u"ws"_s, text), 0);
    QCOMPARE(gui::matchScore(u"  "_s, text), 0);
}

void TestPalette::madeWhenFirstWanted()
{
    QVERIFY(!palette());
    open();
    QCOMPARE(m_w->noteOf("amount"), QString()); // opening the palette does not count as leaving the field
    QVERIFY(lines().contains(u"New link"_s));
    QCOMPARE(QApplication::focusWidget(), m_w->find("paletteEdit"));
}

void TestPalette::findsEachKind_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("hint");
    QTest::newRow("page") << u"links"_s << u"Links"_s << u"Page"_s;
    QTest::newRow("action with its key") << u"open req"_s << u"Open a request from a file"_s
                                          << gui::keyText(gui::Key::Open);
    QTest::newRow("action without a key") << u"show log"_s << u"Show log"_s << u"Action"_s;
    QTest::newRow("setting") << u"dark"_s << u"Appearance: Dark"_s << u"Setting"_s;
    QTest::newRow("language") << u"tieng viet"_s << u"Language: Tiếng Việt"_s << u"Setting"_s;
    QTest::newRow("account") << u"add account"_s << u"Account: Add account…"_s << u"Setting"_s;
    QTest::newRow("section") << u"return pa"_s << u"Return pages"_s << u"Section"_s;
    QTest::newRow("field") << u"order number"_s << u"Order number"_s << u"Field"_s;
    QTest::newRow("field by its JSON name") << u"merchant_order_id"_s << u"Order number"_s << u"Field"_s;
}

void TestPalette::findsEachKind()
{
    QFETCH(QString, typed);
    look(typed);
    QTEST(chosen(), "line");
    QTEST(list()->currentIndex().siblingAtColumn(1).data().toString(), "hint");
}

/// Each field that is listed has an editor in the form of a new link, and choosing it goes there.
void TestPalette::everyFieldCanBeReached()
{
    const auto fields = m_w->page().linkForm().fieldLabels();
    QVERIFY(fields.size() > 50);
    QStringList seen;
    for (const auto &[path, label] : fields) {
        QVERIFY2(label != path, qPrintable(path));
        QVERIFY2(!seen.contains(label), qPrintable(label));
        seen << label;
        m_w->page().linkForm().showField(path);
        QWidget *editor = m_w->form().editorFor(path);
        QVERIFY2(editor, qPrintable(path));
        const QWidget *focused = QApplication::focusWidget();
        if (path == QLatin1String("chosen_payment_methods")) // it is shown while no method is chosen
            editor = m_w->find("methodSearch");
        QVERIFY2(focused && (editor == focused || editor->isAncestorOf(focused)), qPrintable(path));
    }
}

void TestPalette::findsALink()
{
    addLink(u"INV-7001"_s, u"Nguyễn Phan"_s);
    addLink(u"INV-7002"_s, u"Anong"_s);
    open();
    m_w->keys("inv-7001");
    QTRY_VERIFY(chosen().startsWith(u"INV-7001 · Nguyễn Phan"_s));
    m_w->key(Qt::Key_Return);
    QVERIFY(!palette()->isVisible());
    auto *table = m_w->find<QTableView>("linksTable");
    QTRY_VERIFY(table->isVisible() && table->selectionModel()->hasSelection());
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(QApplication::focusWidget(), table);
}

/// What was found for fewer letters does not replace what was found for all of them.
void TestPalette::theNewestAnswerCounts()
{
    addLink(u"INV-7001"_s, u"Somchai"_s);
    addLink(u"XX-1"_s, u"Anong"_s);
    open();
    m_w->keys("INV-70XX");
    m_w->find<QLineEdit>("paletteEdit")->setText(u"Anong"_s);
    m_w->pause();
    QTRY_COMPARE(lines().filter(u"XX-1"_s).size(), 1);
    QCOMPARE(lines().filter(u"INV-7001"_s).size(), 0);
}

void TestPalette::arrowsAndReturn()
{
    look(u"appearance"_s);
    const QStringList all = lines();
    QVERIFY(all.size() >= 4);
    m_w->key(Qt::Key_Down);
    QCOMPARE(chosen(), all[1]);
    m_w->key(Qt::Key_Up);
    m_w->key(Qt::Key_Up);
    QCOMPARE(chosen(), all.last());
    m_w->key(Qt::Key_Down);
    QCOMPARE(chosen(), all.first());
    m_w->key(Qt::Key_PageDown);
    QVERIFY(chosen() != all.first());
    QVERIFY(m_w->find("paletteEdit")->accessibleDescription().startsWith(chosen()));
    m_w->find<QLineEdit>("paletteEdit")->setText(u"return pages"_s);
    m_w->pause();
    m_w->key(Qt::Key_Return);
    QVERIFY(m_w->find<gui::Section>("returnPagesSection")->isOpen());
    QVERIFY(!palette()->isVisible());
}

void TestPalette::escapeGoesBack()
{
    m_w->editor("description")->setFocus();
    open();
    m_w->keys("xy");
    m_w->key(Qt::Key_Escape);
    QVERIFY(!palette()->isVisible());
    QCOMPARE(QApplication::focusWidget(), m_w->editor("description"));
    QCOMPARE(m_w->draft().description, QString());
    open();
    QCOMPARE(m_w->find<QLineEdit>("paletteEdit")->text(), QString());
    m_w->key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!palette()->isVisible());
    open();
    m_w->editor("amount")->setFocus(); // a click beside the palette does the same
    QVERIFY(!palette()->isVisible());
}

void TestPalette::latelyUsedComesFirst()
{
    open();
    QVERIFY(lines().first() != u"Return pages"_s);
    m_w->find<QLineEdit>("paletteEdit")->setText(u"return pages"_s);
    m_w->pause();
    m_w->key(Qt::Key_Return);
    open();
    QCOMPARE(lines().first(), u"Return pages"_s);
    m_w->key(Qt::Key_Escape);
    m_w->close();
    m_w->reopen();
    open();
    QCOMPARE(lines().first(), u"Return pages"_s);
}

void TestPalette::latelyUsedComesFirstOnlyWhileNothingIsTyped()
{
    look(u"expiry"_s);
    const QString first = lines().constFirst();
    QVERIFY(lines().size() > 1);
    m_w->key(Qt::Key_Escape);
    for (int i = 0; i < 3; ++i) { // another entry is used many times
        look(u"expiry_date"_s);
        QVERIFY(chosen() != first);
        m_w->key(Qt::Key_Return);
    }
    look(u"expiry"_s);
    QCOMPARE(lines().constFirst(), first);
    m_w->find<QLineEdit>("paletteEdit")->clear();
    m_w->pause();
    QVERIFY(lines().constFirst() != first);
}

void TestPalette::aMomentIsTypedAtOnce_data()
{
    QTest::addColumn<QString>("looked");
    QTest::addColumn<bool>("isExpiry");
    QTest::newRow("section") << u"expiry and rem"_s << true;
    QTest::newRow("field") << u"expiry_date"_s << true;
    QTest::newRow("another section") << u"schedule"_s << false;
    QTest::newRow("another field") << u"scheduled_date"_s << false;
}

/// After Ctrl+F and Return the person types "tomorrow 9:00"; no heading and no switch may take its
/// space.
void TestPalette::aMomentIsTypedAtOnce()
{
    QFETCH(QString, looked);
    QFETCH(bool, isExpiry);
    m_w->key(Qt::Key_F, Qt::ControlModifier);
    m_w->keys(qPrintable(looked));
    m_w->key(Qt::Key_Return);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    m_w->keys("tomorrow 9:00");
    m_w->key(Qt::Key_Tab);
    const Moment &moment = isExpiry ? m_w->draft().expiry : m_w->draft().scheduled;
    const QDateTime typed = moment.utc.toLocalTime();
    QCOMPARE(typed.time(), QTime(9, 0));
    QCOMPARE(typed.date(), m_clock->now().toLocalTime().date().addDays(1));
}

/// Whichever section is looked for, the cursor goes to something in it that can be typed into or chosen.
void TestPalette::everySectionCanBeTypedInto()
{
    for (const auto &[name, title] : m_w->page().linkForm().sectionTitles()) {
        m_w->page().linkForm().showSection(name);
        const auto *section = m_w->find<gui::Section>(qPrintable(name));
        const QWidget *focused = QApplication::focusWidget();
        QVERIFY2(section->isOpen() && focused && section->isAncestorOf(focused)
                     && focused != section->header(),
                 qPrintable(name));
    }
}

void TestPalette::nothingFound()
{
    look(u"qqqqqq"_s);
    QTRY_VERIFY(m_w->find("paletteNothing")->isVisible());
    m_w->key(Qt::Key_Return);
    QVERIFY(palette()->isVisible());
}

void TestPalette::fitsASmallWindow()
{
    m_w = std::make_unique<WindowFixture>(*m_gateway, *m_clock, QSize(683, 344));
    QCOMPARE(m_w->window().size(), QSize(683, 344));
    open();
    const QRect window = m_w->window().rect();
    QVERIFY(window.contains(palette()->geometry()));
    QVERIFY(list()->height() >= 100);
    m_w->window().resize(1366, 768);
    QTRY_COMPARE(palette()->width(), 560);
    QVERIFY(m_w->window().rect().contains(palette()->geometry()));
    auto *button = m_w->find<QAbstractButton>("paletteButton");
    QVERIFY(button->text().contains(gui::keyText(gui::Key::Palette)));
}

void TestPalette::theFieldInTheHeadBar()
{
    m_w->click(m_w->find("paletteButton"));
    QVERIFY(palette() && palette()->isVisible());
    QCOMPARE(QApplication::focusWidget(), m_w->find("paletteEdit"));
}

/// On the page of a new link Ctrl+D starts the same draft under another number and keeps the first one.
void TestPalette::another()
{
    m_w->enter("description", "School");
    const QString number = m_w->draft().merchantOrderId;
    m_w->key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_w->draft().description, u"School"_s);
    QVERIFY(m_w->draft().merchantOrderId != number);
    // The new draft may have been saved by then, too.
    QTRY_VERIFY(hasDraftOf(number));
}

/// Two keys lead from the last field to the link in the clipboard.
void TestPalette::copiesWhatWasMade()
{
    QGuiApplication::clipboard()->setText(u"before"_s);
    m_w->page().startLike(seedDraft());
    m_w->key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    KeyCounter counter;
    m_w->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_gateway->creating);
    m_gateway->creating->end(
        CreatedLink{u"https://pay.example/1"_s, u"ref-1"_s, m_w->draft().merchantOrderId});
    m_w->key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://pay.example/1"_s);
    QCOMPARE(counter.count(), 2);
}

void TestPalette::findsAFieldByCtrlF()
{
    m_w->key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(palette() && palette()->isVisible());
    m_w->keys("order number");
    m_w->key(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), m_w->editor("merchant_order_id"));
    m_w->key(Qt::Key_L, Qt::ControlModifier);
    m_w->key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(!palette()->isVisible());
    QCOMPARE(QApplication::focusWidget(), m_w->find("searchEdit"));
}

/// The list that F1 shows has every key that is used anywhere in the window.
void TestPalette::f1TellsEveryKey()
{
    m_w->window().showLinks();
    m_w->window().showDrafts();
    m_w->window().showNewLink();
    QSet<QString> installed;
    for (const auto *shortcut : m_w->window().findChildren<QShortcut *>())
        installed << shortcut->key().toString();
    for (const auto *action : m_w->window().findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts())
            installed << keys.toString();
    }
    for (const auto *button : m_w->window().findChildren<QAbstractButton *>()) {
        QVERIFY2(button->shortcut().isEmpty() || button->shortcut().toString().startsWith(u"Alt+"_s),
                 qPrintable(button->objectName()));
    }
    installed.remove(QString());
    QVERIFY(installed.size() > 20);
    for (auto *dialog : m_w->window().findChildren<QDialog *>())
        dialog->close();
    m_w->window().activateWindow();
    QTRY_VERIFY(m_w->window().isActiveWindow());
    m_w->key(Qt::Key_F1);
    auto *keys = m_w->window().findChild<gui::KeysDialog *>();
    QVERIFY(keys && keys->isVisible());
    QSet<QString> told;
    for (const gui::KeyEntry &entry : gui::keyTable()) {
        QVERIFY(!gui::keyWords(entry.key).isEmpty());
        for (const QKeySequence &sequence : entry.sequences)
            told << sequence.toString();
    }
    for (const QString &key : std::as_const(installed))
        QVERIFY2(told.contains(key), qPrintable(key + u" is not in the list"_s));
    const QString text = gui::KeysDialog::asText();
    const auto *tree = keys->findChild<QTreeWidget *>();
    int shown = 0;
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        shown += tree->topLevelItem(i)->childCount();
    QCOMPARE(shown, gui::keyTable().size());
    QCOMPARE(text.count(u'\t'), shown);
    m_w->key(Qt::Key_F1);
    QCOMPARE(m_w->window().findChildren<gui::KeysDialog *>().size(), 1);
}

/// In each place a key does only one thing, and a key that works everywhere has no other use.
void TestPalette::keysDoNotCollide()
{
    QHash<QString, QList<gui::KeyPlace>> places;
    for (const gui::KeyEntry &entry : gui::keyTable()) {
        for (const QKeySequence &sequence : entry.sequences) {
            QList<gui::KeyPlace> &at = places[sequence.toString()];
            QVERIFY2(!at.contains(entry.place), qPrintable(sequence.toString()));
            at << entry.place;
            QVERIFY2(at.size() == 1 || !at.contains(gui::KeyPlace::Everywhere),
                     qPrintable(sequence.toString()));
        }
    }
    m_w->window().showLinks();
    m_w->window().showNewLink();
    // No two shortcuts that are installed on one widget have the same key.
    QSet<std::pair<QObject *, QString>> seen;
    for (auto *shortcut : m_w->window().findChildren<QShortcut *>()) {
        const std::pair<QObject *, QString> one(shortcut->parent(), shortcut->key().toString());
        QVERIFY2(!seen.contains(one), qPrintable(one.second));
        seen << one;
    }
}

void TestPalette::keysAreSearched()
{
    m_w->key(Qt::Key_F1);
    auto *dialog = m_w->window().findChild<gui::KeysDialog *>();
    QVERIFY(dialog);
    auto *tree = dialog->findChild<QTreeWidget *>();
    const auto shown = [tree] {
        QStringList all;
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            for (int j = 0; j < tree->topLevelItem(i)->childCount(); ++j) {
                if (!tree->topLevelItem(i)->child(j)->isHidden())
                    all << tree->topLevelItem(i)->child(j)->text(0);
            }
        }
        return all;
    };
    auto *search = dialog->findChild<QLineEdit *>(u"keysSearchEdit"_s);
    search->setText(gui::keyText(gui::Key::Palette).toLower());
    QCOMPARE(shown(), QStringList(u"Search or do anything"_s));
    search->setText(u"qr"_s);
    QCOMPARE(shown(), QStringList(u"Show the QR code"_s));
    dialog->findChild<QAbstractButton *>(u"keysCopyButton"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(gui::keyText(gui::Key::NewLink)
                                                          + u"\tBegin a new link"_s));
}

void TestPalette::countsKeys()
{
    m_w->editor("amount")->setFocus();
    KeyCounter counter;
    m_w->keys("250");
    m_w->key(Qt::Key_Tab);
    m_w->key(Qt::Key_Shift);
    m_w->keys("aa");
    m_w->key(Qt::Key_Z, Qt::ControlModifier);
    m_w->key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(counter.count() == 8, qPrintable(counter.pressed()));
    QCOMPARE(counter.pressed().section(u", "_s, -1), u"Ctrl+Return"_s);
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
