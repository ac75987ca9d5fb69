// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Lets a real client of AT-SPI (tests/support/a11y-walk) go over the whole program again and again,
// while rows come and go on every page and in every dialog that has rows. The client also asks about
// rows that it still holds but that have gone. The test runs in tests/support/a11y-session.
#include "application/ports/customerrepository.h"
#include "application/ports/ledgermaintenance.h"
#include "application/ports/linkrepository.h"
#include "application/ports/productrepository.h"
#include "application/ports/templaterepository.h"
#include "gui/accounts/accountdialog.h"
#include "gui/compose/pastedialog.h"
#include "gui/compose/reviewdialog.h"
#include "gui/imports/customersubject.h"
#include "gui/imports/importpage.h"
#include "gui/widgets/accessibleviews.h"
#include "gui/window/restoredialog.h"
#include "ledger/ledgerfixture.h"
#include "sheet/csvrows.h"
#include "support/heldgateway.h"
#include "support/testpaths.h"
#include "support/windowfixture.h"

#include <QAbstractTableModel>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeWidget>

#include <functional>

namespace linktill {

using namespace Qt::StringLiterals;

namespace {

/// The longest wait in ms. It tells a client that hangs from one that is slow: a walk over a thousand
/// objects takes five seconds on an idle machine.
constexpr int patience = 120'000;

class Reader
{
public:
    Reader()
    {
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
                         [this] { read(); });
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(LINKTILL_SOURCE_DIR "/tests/support/a11y-walk"),
                        {QString::number(QCoreApplication::applicationPid())});
    }
    ~Reader()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// Has the client go over everything that is there now; returns true when it has finished.
    bool walks()
    {
        const QString time = QString::number(++m_times);
        m_process.write(time.toLatin1() + '\n');
        return waitFor([&] { return m_walked == time; });
    }
    /// Ends the client; returns true when it found the program to the end.
    bool isContent()
    {
        m_process.closeWriteChannel();
        return waitFor([this] { return m_process.state() == QProcess::NotRunning; }) &&
               m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }
    /// Waits like QTest::qWaitFor(), which would sleep between the client's questions; the client asks
    /// thousands.
    bool waitFor(const std::function<bool()> &isSo)
    {
        QSignalSpy told(&m_process, &QProcess::readyReadStandardOutput);
        for (const QDeadlineTimer until(patience); !isSo();) {
            if (until.hasExpired() || m_process.state() == QProcess::NotRunning)
                return false;
            told.wait(1000);
        }
        return true;
    }

    QHash<QString, int> listed; ///< the most children that each view ever had, by its name
    QStringList said;

private:
    void read()
    {
        while (m_process.canReadLine()) {
            const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
            const QString words = line.section(u' ', 1);
            if (line.startsWith("walked "_L1))
                m_walked = words.section(u' ', 1);
            else if (line.startsWith("said "_L1))
                said << words;
            else if (line.startsWith("children "_L1))
                listed[words.section(u' ', 1)] = std::max(listed.value(words.section(u' ', 1)),
                                                          words.section(u' ', 0, 0).toInt());
        }
    }

    QProcess m_process;
    int m_times = 0;  ///< how often the client was asked to go over everything
    QString m_walked; ///< the number of the last walk that the client has finished
};

class MillionRows final : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 1'000'000;
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 12;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(index.row()) : QVariant();
    }
};

} // namespace

class TestScreenReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void recentLinksOfACustomer();
    void thePageLinks();
    void thePageOfAnEdit();
    void thePageCustomers();
    void theFormAndItsLists();
    void thePalette();
    void dialogsWithLists();
    void importingAFile();
    void pastingABlock();
    void restoringABackup();
    void reviewingAnEdit();
    void addingAnAccount();
    void aMillionRows();
    void whatIsAnnouncedIsSaid();

private:
    LinkKey addLink(int number, const QString &customer = u"Phan Linh"_s);
    /// Opens and closes the list of each combo box.
    void walkThroughChoices(QDialog &dialog);
    QDialog *dialog() { return m_w->window().findChild<QDialog *>(); }

    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<HeldGateway> m_gateway;
    std::unique_ptr<WindowFixture> m_w;
    std::unique_ptr<Reader> m_reader;
};

void TestScreenReader::init()
{
    gui::Theme::apply(*qApp, gui::Appearance::Light);
    m_clock = std::make_unique<FixedClock>(seedNow());
    m_gateway = std::make_unique<HeldGateway>();
    m_w = std::make_unique<WindowFixture>(*m_gateway, *m_clock);
    m_reader = std::make_unique<Reader>();
}

void TestScreenReader::cleanup()
{
    if (m_reader && !QTest::currentTestFailed())
        QVERIFY(m_reader->isContent());
    m_reader.reset();
    m_w.reset();
}

LinkKey TestScreenReader::addLink(int number, const QString &customer)
{
    Sending sending;
    sending.accountId = practiceAccount().id;
    sending.accountName = practiceAccount().name;
    sending.environment = Environment::Practice;
    sending.draft = seedDraft();
    sending.draft.merchantOrderId = u"LT-%1"_s.arg(number);
    sending.draft.customLinkRef.clear();
    sending.draft.customer = {customer, {}, {}};
    sending.request = "{}";
    return make(m_w->ledger(), sending, u"R%1"_s.arg(number));
}

/// The list beside the form is filled, filled anew and emptied.
void TestScreenReader::recentLinksOfACustomer()
{
    KnownCustomer linh, mai;
    linh.accountId = mai.accountId = practiceAccount().id;
    linh.contact.name = u"Phan Linh"_s;
    mai.contact.name = u"Mai Nguyen"_s;
    for (int i = 0; i < 9; ++i)
        QVERIFY(addLink(i, i < 6 ? linh.contact.name : mai.contact.name).id);
    for (int time = 0; time < 3; ++time) {
        m_w->page().startFor(linh);
        QTRY_VERIFY(m_w->window().findChild<QListWidget *>(u"recentLinksList"_s));
        auto *recent = m_w->find<QListWidget>("recentLinksList");
        QTRY_COMPARE(recent->count(), 5);
        if (time == 1) {
            recent->setFocus();
            recent->setCurrentRow(2);
        }
        QVERIFY(m_reader->walks());
        m_w->page().startFor(mai);
        QTRY_COMPARE(recent->count(), 3);
        QVERIFY(m_reader->walks());
        m_w->page().startNew();
        QTRY_COMPARE(recent->count(), 0);
        QVERIFY(m_reader->walks());
    }
    QCOMPARE(m_reader->listed.value(u"Recent links of this customer"_s), 5);
}

void TestScreenReader::thePageLinks()
{
    for (int i = 0; i < 12; ++i)
        QVERIFY(addLink(i).id);
    m_w->key(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_w->window().findChild<QTableView *>(u"linksTable"_s));
    auto *table = m_w->find<QTableView>("linksTable");
    QTRY_COMPARE(table->model()->rowCount(), 12);
    table->setFocus();
    table->selectRow(3);
    QVERIFY(m_reader->walks());
    auto *search = m_w->find<QLineEdit>("searchEdit");
    search->setText(u"LT-1"_s);
    QTRY_VERIFY(table->model()->rowCount() < 12);
    search->setText(u"no such link"_s);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QVERIFY(m_reader->walks());
    search->clear();
    QTRY_COMPARE(table->model()->rowCount(), 12);
    table->selectAll();
    QVERIFY(m_reader->walks());
}

void TestScreenReader::thePageOfAnEdit()
{
    QVERIFY(addLink(1).id);
    m_w->key(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_w->window().findChild<QTableView *>(u"linksTable"_s));
    auto *table = m_w->find<QTableView>("linksTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setFocus();
    table->selectRow(0);
    m_w->key(Qt::Key_F2);
    QTRY_VERIFY(m_w->window().findChild<QWidget *>(u"EditLinkPage"_s));
    QVERIFY(m_reader->walks());
    m_w->click(m_w->find("stopEditingButton"));
    if (m_w->questions.isOpen()) // the question is whether to discard the changes
        m_w->questions.answer(true);
    QTRY_VERIFY(!m_w->window().findChild<QWidget *>(u"EditLinkPage"_s));
    QVERIFY(m_reader->walks());
}

void TestScreenReader::thePageCustomers()
{
    QList<KnownCustomer> customers;
    for (int i = 0; i < 8; ++i) {
        KnownCustomer one;
        one.accountId = practiceAccount().id;
        one.contact = {u"Mai %1"_s.arg(i), u"mai%1@example.com"_s.arg(i), {}};
        customers << one;
    }
    QVERIFY(m_w->ledger().customers().add(customers));
    m_w->key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_w->window().findChild<QTableView *>(u"customersTable"_s));
    auto *table = m_w->find<QTableView>("customersTable");
    QTRY_COMPARE(table->model()->rowCount(), 8);
    QVERIFY(m_reader->walks());
    auto *search = m_w->find<QLineEdit>("customerSearchEdit");
    search->setText(u"mai 3"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(m_reader->walks());
    search->setText(u"nobody"_s);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QVERIFY(m_reader->walks());
}

/// Tests items, methods, and what is offered while typing.
void TestScreenReader::theFormAndItsLists()
{
    Product tea;
    tea.accountId = practiceAccount().id;
    tea.name = u"Tea"_s;
    QVERIFY(m_w->ledger().products().add({tea}));
    m_w->open("itemsSection");
    auto *entry = m_w->find<QLineEdit>("itemEntryEdit");
    m_w->type(entry, "te");
    QVERIFY(m_reader->walks());
    m_w->key(Qt::Key_Return);
    QTRY_COMPARE(m_w->draft().items.size(), 1);
    QVERIFY(m_reader->walks());
    m_w->page().startNew();
    QTRY_VERIFY(m_w->draft().items.isEmpty());
    m_w->open("methodsSection");
    auto *search = m_w->find<QLineEdit>("methodSearch");
    m_w->type(search, "bank");
    QVERIFY(m_reader->walks());
    m_w->type(search, "zzz");
    QVERIFY(m_reader->walks());
}

void TestScreenReader::thePalette()
{
    m_w->key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(m_reader->walks());
    for (const char *typed : {"l", "links", "no such thing", "dark"}) {
        m_w->find<QLineEdit>("paletteEdit")->setText(QString::fromLatin1(typed));
        QVERIFY(m_reader->walks());
    }
}

void TestScreenReader::dialogsWithLists()
{
    LinkTemplate tea;
    tea.accountId = practiceAccount().id;
    tea.name = u"Tea"_s;
    tea.request = "{}";
    QVERIFY(m_w->ledger().templates().save(tea));
    m_w->enter("amount", "120");
    const std::pair<int, Qt::KeyboardModifiers> calls[] = {
        {Qt::Key_F1, {}},
        {Qt::Key_G, Qt::ControlModifier},
        {Qt::Key_T, Qt::ControlModifier},
        {Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier},
    };
    for (const auto &[key, modifiers] : calls) {
        m_w->key(key, modifiers);
        QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isVisible(), patience);
        QVERIFY(m_reader->walks());
        for (auto *edit : dialog()->findChildren<QLineEdit *>()) {
            if (edit->isVisible())
                edit->setText(u"no such thing"_s);
        }
        QVERIFY(m_reader->walks());
        QPointer<QDialog> open = dialog();
        open->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!open || !open->isVisible(), patience);
        delete open;
    }
}

/// The pickers and the rows are filled anew with each choice.
void TestScreenReader::importingAFile()
{
    QFile file(m_w->folder.filePath(u"customers.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Name,E-mail\nMai,mai@example.com\nLinh,not an address\nPhan,phan@example.com\n");
    file.close();
    gui::ImportPage page({m_w->ledger(), m_w->dialogs, [] { return TableReaders(&sheet::csvRows); }},
                         std::make_shared<gui::CustomerSubject>(u"practice"_s, u"TH"_s));
    page.resize(1100, 700);
    page.show();
    page.open(file.fileName());
    auto *rows = m_w->find<QTableView>("importTable", &page);
    const auto *problems = m_w->find<QLabel>("problemsNumber", &page);
    QTRY_COMPARE(rows->model()->columnCount(), 3);
    QTRY_COMPARE(problems->text(), u"1"_s);
    QVERIFY(m_reader->walks());
    auto *separator = m_w->find<QComboBox>("separatorBox", &page);
    for (const int other : {1, 0}) {
        separator->setCurrentIndex(other); // the other separator, and back
        QTRY_COMPARE(rows->model()->columnCount(), other == 0 ? 3 : 2);
        QVERIFY(m_reader->walks());
    }
    m_w->find<QAbstractButton>("headingsCheck", &page)->click();
    QTRY_COMPARE(rows->model()->rowCount(), 4);
    QVERIFY(m_reader->walks());
}

void TestScreenReader::pastingABlock()
{
    const auto lines = [](const QString &text) {
        gui::PasteDialog::Fields fields;
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
            fields.append({u"Name"_s, line});
        return fields;
    };
    auto *paste = new gui::PasteDialog(u"Mai\nLinh\nPhan"_s, true, lines, &m_w->window());
    paste->open();
    auto *tree = m_w->find<QTreeWidget>("pasteTree", paste);
    QCOMPARE(tree->topLevelItemCount(), 3);
    tree->setCurrentItem(tree->topLevelItem(2));
    QVERIFY(m_reader->walks());
    auto *text = m_w->find<QPlainTextEdit>("pasteEdit", paste);
    for (const QString &now : {u"Mai"_s, QString(), u"Linh\nPhan"_s}) {
        text->setPlainText(now);
        QVERIFY(m_reader->walks());
    }
    delete paste;
    QVERIFY(m_reader->walks());
}

/// The rows come while the dialog is open, and go with it.
void TestScreenReader::restoringABackup()
{
    QVERIFY(addLink(1).id);
    for (int time = 0; time < 2; ++time) {
        QVERIFY(m_w->ledger().maintenance()->backUpNow());
        auto *restore = new gui::RestoreDialog(m_w->ledger(), &m_w->window());
        restore->open();
        QVERIFY(m_reader->walks());
        auto *tree = m_w->find<QTreeWidget>("backupsTree", restore);
        QTRY_VERIFY(tree->topLevelItemCount() > 0);
        QVERIFY(m_reader->walks());
        delete restore;
        QVERIFY(m_reader->walks());
    }
    QVERIFY(m_reader->listed.value(u"Backups"_s) > 0);
}

void TestScreenReader::reviewingAnEdit()
{
    const LinkKey key = addLink(1);
    const Link link = m_w->ledger().links().link(key)->link;
    for (int changed = 3; changed >= 0; --changed) {
        QList<ChangeWords> changes;
        for (int i = 0; i < changed; ++i)
            changes.append({u"notes"_s, u"Note %1"_s.arg(i), u"before"_s, u"after"_s, {}});
        QPointer<QDialog> review = new gui::ReviewDialog(link, changes, &m_w->window());
        review->open();
        QVERIFY(m_reader->walks());
        review->reject();
        QTRY_VERIFY(!review);
    }
    QVERIFY(m_reader->walks());
    QVERIFY(m_reader->listed.value(u"What changes"_s) > 0);
}

void TestScreenReader::walkThroughChoices(QDialog &dialog)
{
    for (auto *box : dialog.findChildren<QComboBox *>()) {
        if (!box->isVisible())
            continue;
        box->showPopup();
        QVERIFY(m_reader->walks());
        box->hidePopup();
    }
}

void TestScreenReader::addingAnAccount()
{
    auto *account =
        new gui::AccountDialog({m_w->book(), m_w->vault, m_w->provider, *m_clock}, std::nullopt, &m_w->window());
    account->open();
    QVERIFY(m_reader->walks());
    m_w->find<gui::Section>("accountMore", account)->setOpen(true);
    walkThroughChoices(*account);
    delete account;
    QVERIFY(m_reader->walks());
}

void TestScreenReader::aMillionRows()
{
    MillionRows model;
    QTableView table;
    table.setAccessibleName(u"A million rows"_s);
    table.setModel(&model);
    table.show();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    table.selectRow(900'000);
    QVERIFY(m_reader->walks());
    const int listed = m_reader->listed.value(u"A million rows"_s);
    QVERIFY2(listed > 0 && listed <= gui::maxCellsListed, qPrintable(QString::number(listed)));
}

void TestScreenReader::whatIsAnnouncedIsSaid()
{
    QVERIFY(m_reader->walks()); // the client listens from then on
    m_w->page().notify(gui::NoticeLevel::Warning, u"The first sentence."_s);
    m_w->page().notify(gui::NoticeLevel::Warning, u"The second sentence."_s);
    QVERIFY(m_reader->walks()); // during the walk the client also hears what was announced before
    QCOMPARE(m_reader->said, (QStringList{u"The first sentence."_s, u"The second sentence."_s}));
}

} // namespace linktill

QTEST_MAIN(linktill::TestScreenReader)
#include "tst_screenreader.moc"
