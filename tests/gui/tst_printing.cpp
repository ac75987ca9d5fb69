// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the print dialog, and receipts that print themselves, with printers that keep what they are given.
#include "application/accounts/accountbook.h"
#include "application/links/linkevents.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "application/ports/rawprinting.h"
#include "core/catalogue.h"
#include "gui/paper/paperpreferences.h"
#include "gui/paper/paperpreview.h"
#include "gui/paper/printdialog.h"
#include "gui/paper/receiptprinter.h"
#include "gui/widgets/filedialogs.h"
#include "ledger/ledgerfixture.h"
#include "portone/requestjson.h"
#include "support/escposreader.h"
#include "support/memory/memoryledger.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace linktill;
using namespace linktill::gui;

namespace {

class KeptJob final : public PrintJob
{
public:
    explicit KeptJob(std::optional<PrintFailure> end) : m_end(std::move(end)) {}
    void start() override
    {
        QTimer::singleShot(0, this, [this] { conclude(m_end); });
    }
    void cancel() override {}

private:
    std::optional<PrintFailure> m_end;
};

class KeptRolls final : public RawPrinting
{
public:
    PrintJob *send(const PrintTarget &target, const QByteArray &bytes) override
    {
        targets << target;
        rolls << bytes;
        return new KeptJob(end);
    }
    QList<PrintTarget> targets;
    QByteArrayList rolls;
    std::optional<PrintFailure> end;
};

class KeptPages final : public SystemPrinting
{
public:
    void list(QObject *context, std::function<void(const QList<SystemPrinter> &)> then) override
    {
        QTimer::singleShot(0, context, [this, then] { then(printers); });
    }
    void print(const QString &printer, const paper::PaperLayout &layout, const paper::PaperJob &job, int copies,
               QObject *context, std::function<void(const PagesEnd &)> then) override
    {
        printed << u"%1 %2 %3 ×%4"_s.arg(printer, QString::fromLatin1(layout.name), job.orderId).arg(copies);
        QTimer::singleShot(0, context, [this, then] { then(end); });
    }
    QList<SystemPrinter> printers{{u"Office"_s, false, false}, {u"Till"_s, true, false}, {u"Cellar"_s, false, true}};
    QStringList printed;
    PagesEnd end = PagesEnd::Taken;
};

class OneFile final : public FileDialogs
{
public:
    QString fileToOpen(QWidget *, const QString &, const QString &) override { return answer; }
    QString fileToSave(QWidget *, const QString &, const QString &proposal, const QString &) override
    {
        proposed = proposal;
        return answer;
    }
    QString answer, proposed;
};

struct Surroundings
{
    PrintDialog::Services services() { return {{&rolls, &pages}, dialogs, view()}; }
    ViewSettings view()
    {
        return {[this](const QString &name) { return kept.value(name); },
                [this](const QString &name, const QString &value) { kept[name] = value; }};
    }
    KeptRolls rolls;
    KeptPages pages;
    OneFile dialogs;
    QHash<QString, QString> kept;
};

paper::PaperJob jobOf(bool isPaid)
{
    paper::PaperJob job;
    job.shop = u"Khom Fa Tea"_s;
    job.environment = Environment::Live;
    job.amount = u"฿2,500.00"_s;
    job.url = u"https://pay.example/1"_s;
    job.orderId = u"KF-1"_s;
    job.isPaid = isPaid;
    return job;
}

template <class T> T *in(QWidget *dialog, const char *name)
{
    return dialog->findChild<T *>(QString::fromLatin1(name));
}

void choose(QComboBox *box, int index)
{
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

/// Holds what the printers of receipts of one program need; several may share a ledger.
struct Till
{
    explicit Till(Ledger &shared, const QString &folder) : ledger(shared), book(folder) {}
    std::unique_ptr<ReceiptPrinter> printer()
    {
        return std::make_unique<ReceiptPrinter>(
            PaperSources{[this]() -> Ledger & { return ledger; }, book, format, Catalogue::bundled()},
            PaperPrinters{&around.rolls, &around.pages}, around.view(), events, nullptr);
    }
    Ledger &ledger;
    AccountBook book;
    portone::JsonRequestFormat format;
    LinkEvents events;
    Surroundings around;
};

Link paidLink(Ledger &ledger, const QString &order)
{
    Sending sending = sendingOf(order);
    sending.accountId = practiceAccount().id;
    sending.environment = Environment::Practice;
    const LinkKey key = make(ledger, sending, u"R-"_s + order);
    LinkStatus status;
    status.status = u"Success"_s;
    status.state = LinkState::Success;
    return *ledger.links().recordStatus(key, status);
}

void wantReceipts(AccountBook &book)
{
    AccountPreferences preferences;
    preferences.printsReceipts = true;
    if (!book.changePreferences(practiceAccount().id, preferences))
        qFatal("The account takes no preferences.");
}

const QString rollChoice = u"{\"layout\":\"roll58\",\"is_raw\":true,\"raw\":\"10.0.0.9\",\"drawer\":true}"_s;

} // namespace

class TestPrinting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void printsOnASystemPrinter();
    void remembersTheChoice();
    void printsARoll();
    void offersWhatFits_data();
    void offersWhatFits();
    void saysWhyNot();
    void noPrinter();
    void savesPdf();
    void readsALogo();
    void fitsSmallScreens();
    void receiptPrintsItself();
    void receiptPrintsOnceForAllPrograms();
    void receiptWaitsForAPrinter();
    void receiptFailureIsSaid();
    void choicesFromElsewhere_data();
    void choicesFromElsewhere();
};

void TestPrinting::printsOnASystemPrinter()
{
    Surroundings around;
    auto *dialog = new PrintDialog(around.services(), jobOf(false), {}, nullptr);
    dialog->open();
    auto *printers = in<QComboBox>(dialog, "printPrinterChoice");
    QTRY_COMPARE(printers->count(), 3);
    QCOMPARE(printers->currentData().toString(), u"Till"_s); // the system's own choice
    QVERIFY(printers->itemText(2) != u"Cellar"_s);           // it says that it is stopped
    in<QSpinBox>(dialog, "printCopiesEdit")->setValue(2);
    QSignalSpy printed(dialog, &PrintDialog::printed);
    in<QPushButton>(dialog, "printButton")->click();
    QVERIFY(!in<QPushButton>(dialog, "printButton")->isEnabled()); // not twice
    QTRY_COMPARE(printed.size(), 1);
    QCOMPARE(around.pages.printed, QStringList{u"Till card KF-1 ×2"_s});
}

void TestPrinting::remembersTheChoice()
{
    Surroundings around;
    {
        auto *dialog = new PrintDialog(around.services(), jobOf(false), {}, nullptr);
        dialog->open();
        auto *printers = in<QComboBox>(dialog, "printPrinterChoice");
        QTRY_COMPARE(printers->count(), 3);
        auto *layouts = in<QComboBox>(dialog, "printLayoutChoice");
        choose(layouts, layouts->findData(u"sheet-l7160"_s));
        choose(printers, printers->findData(u"Office"_s));
        QSignalSpy printed(dialog, &PrintDialog::printed);
        in<QPushButton>(dialog, "printButton")->click();
        QTRY_COMPARE(printed.size(), 1);
    }
    auto *again = new PrintDialog(around.services(), jobOf(false), {}, nullptr);
    again->open();
    QTRY_COMPARE(in<QComboBox>(again, "printPrinterChoice")->count(), 3);
    QCOMPARE(in<QComboBox>(again, "printLayoutChoice")->currentData().toString(), u"sheet-l7160"_s);
    QCOMPARE(in<QComboBox>(again, "printPrinterChoice")->currentData().toString(), u"Office"_s);
    again->reject();
    auto *receipt = new PrintDialog(around.services(), jobOf(true), {}, nullptr); // has a choice of its own
    QTRY_COMPARE(in<QComboBox>(receipt, "printPrinterChoice")->currentData().toString(), u"Till"_s);
    delete receipt;
}

void TestPrinting::printsARoll()
{
    Surroundings around;
    auto *dialog = new PrintDialog(around.services(), jobOf(true), {}, nullptr);
    dialog->open();
    QTRY_VERIFY(in<QComboBox>(dialog, "printPrinterChoice")->count() >= 3);
    auto *layouts = in<QComboBox>(dialog, "printLayoutChoice");
    choose(layouts, layouts->findData(u"roll80"_s));
    auto *printers = in<QComboBox>(dialog, "printPrinterChoice");
    QCOMPARE(printers->count(), 4);
    choose(printers, 3);
    auto *address = in<QLineEdit>(dialog, "printRawEdit");
    QVERIFY(address->isVisible());
    QVERIFY(!in<QPushButton>(dialog, "printButton")->isEnabled());
    address->setText(u"ten words"_s);
    QVERIFY(!in<QPushButton>(dialog, "printButton")->isEnabled());
    QVERIFY(!in<QLabel>(dialog, "printStatus")->text().isEmpty());
    address->setText(u"10.0.0.9:9101"_s);
    in<QCheckBox>(dialog, "printDrawerCheck")->setChecked(true);
    QSignalSpy printed(dialog, &PrintDialog::printed);
    in<QPushButton>(dialog, "printButton")->click();
    QTRY_COMPARE(printed.size(), 1);
    QCOMPARE(around.rolls.targets.size(), 1);
    QCOMPARE(around.rolls.targets[0].port, 9101);
    const PrintedRoll roll = readEscPos(around.rolls.rolls[0]);
    QVERIFY(roll.isWhole);
    QCOMPARE(roll.kicks, 1);
    QCOMPARE(roll.papers.value(0).width(), 576);
}

void TestPrinting::offersWhatFits_data()
{
    QTest::addColumn<bool>("isPaid");
    QTest::newRow("a link that is to be paid") << false;
    QTest::newRow("a link that is paid") << true;
}

void TestPrinting::offersWhatFits()
{
    QFETCH(bool, isPaid);
    Surroundings around;
    PrintDialog dialog(around.services(), jobOf(isPaid), {}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto *layouts = in<QComboBox>(&dialog, "printLayoutChoice");
    QCOMPARE(layouts->findData(u"card"_s) >= 0, !isPaid);
    QCOMPARE(layouts->findData(u"receipt"_s) >= 0, isPaid);
    QVERIFY(layouts->findData(u"roll58"_s) >= 0);
}

void TestPrinting::saysWhyNot()
{
    Surroundings around;
    around.pages.end = PagesEnd::NotThere;
    auto *dialog = new PrintDialog(around.services(), jobOf(false), {}, nullptr);
    dialog->open();
    QTRY_COMPARE(in<QComboBox>(dialog, "printPrinterChoice")->count(), 3);
    in<QPushButton>(dialog, "printButton")->click();
    QTRY_VERIFY(in<QLabel>(dialog, "printStatus")->text().contains(u"Till"_s));
    QVERIFY(dialog->isVisible() && in<QPushButton>(dialog, "printButton")->isEnabled());
    around.pages.end = PagesEnd::Stopped;
    QSignalSpy printed(dialog, &PrintDialog::printed);
    in<QPushButton>(dialog, "printButton")->click();
    QTRY_COMPARE(printed.size(), 1);
    QVERIFY(printed[0][1].toBool());
}

void TestPrinting::noPrinter()
{
    Surroundings around;
    around.pages.printers.clear();
    auto *dialog = new PrintDialog(around.services(), jobOf(false), {}, nullptr);
    dialog->open();
    QTRY_VERIFY(!in<QLabel>(dialog, "printStatus")->text().isEmpty());
    QVERIFY(!in<QPushButton>(dialog, "printButton")->isEnabled());
    QVERIFY(in<QPushButton>(dialog, "printPdfButton")->isEnabled());
    auto *layouts = in<QComboBox>(dialog, "printLayoutChoice");
    choose(layouts, layouts->findData(u"roll58"_s)); // a roll printer needs no system
    QVERIFY(in<QLineEdit>(dialog, "printRawEdit")->isVisible());
    dialog->reject();
}

void TestPrinting::savesPdf()
{
    Surroundings around;
    QTemporaryDir dir;
    auto *dialog = new PrintDialog(around.services(), jobOf(false), {}, nullptr);
    dialog->open();
    around.dialogs.answer = dir.filePath(u"no/such/folder"_s);
    in<QPushButton>(dialog, "printPdfButton")->click();
    QTRY_VERIFY(in<QLabel>(dialog, "printStatus")->text().contains(u"folder.pdf"_s));
    around.dialogs.answer = dir.filePath(u"card"_s);
    QSignalSpy printed(dialog, &PrintDialog::printed);
    in<QPushButton>(dialog, "printPdfButton")->click();
    QTRY_COMPARE(printed.size(), 1);
    QCOMPARE(around.dialogs.proposed, u"KF-1.pdf"_s);
    QFile file(dir.filePath(u"card.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
}

void TestPrinting::readsALogo()
{
    QTemporaryDir dir;
    const QString good = dir.filePath(u"logo.png"_s), bad = dir.filePath(u"logo.svg"_s);
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(good));
    QFile drawing(bad);
    QVERIFY(drawing.open(QIODevice::WriteOnly) && drawing.write("<svg><script/></svg>") > 0);
    drawing.close();
    OneFile dialogs;
    PaperPreferences shown(&dialogs);
    shown.show();
    QSignalSpy changed(&shown, &PaperPreferences::changed);
    dialogs.answer = bad;
    in<QPushButton>(&shown, "paperLogoChooseButton")->click();
    QTRY_VERIFY(in<QLabel>(&shown, "paperLogoNote")->text().contains(u"logo.svg"_s));
    QVERIFY(shown.preferences().logoFile.isEmpty() && changed.isEmpty());
    dialogs.answer = good;
    in<QPushButton>(&shown, "paperLogoChooseButton")->click();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(shown.preferences().logoFile, good);
    QVERIFY(!shown.logo().isNull());
    in<QCheckBox>(&shown, "printsReceiptsCheck")->click();
    QVERIFY(shown.preferences().printsReceipts);
    in<QPushButton>(&shown, "paperLogoRemoveButton")->click();
    QVERIFY(shown.preferences().logoFile.isEmpty() && shown.logo().isNull());
}

/// A screen of 1366 × 768 at 200 % has 683 × 384 pixels: the buttons stay, the rest scrolls.
void TestPrinting::fitsSmallScreens()
{
    Surroundings around;
    auto *dialog = new PrintDialog(around.services(), jobOf(false), {}, nullptr);
    dialog->open();
    QVERIFY2(dialog->minimumSizeHint().height() <= 344, qPrintable(QString::number(dialog->minimumSizeHint().height())));
    QVERIFY2(dialog->minimumSizeHint().width() <= 675, qPrintable(QString::number(dialog->minimumSizeHint().width())));
    dialog->resize(675, 344);
    const auto *button = in<QPushButton>(dialog, "printButton");
    QVERIFY(dialog->rect().contains(QRect(button->mapTo(dialog, QPoint()), button->size())));
    dialog->reject();
}

void TestPrinting::receiptPrintsItself()
{
    TestClock clock;
    memory::MemoryLedger ledger(u"somchai"_s, clock);
    QTemporaryDir folder;
    Till till(ledger, folder.path());
    till.around.kept[u"paper/receipt"_s] = rollChoice;
    const auto printer = till.printer();
    const Link unwanted = paidLink(ledger, u"1"_s);
    till.events.tell(unwanted, LinkState::Created); // this account wants none
    QCoreApplication::processEvents();
    QVERIFY(till.around.rolls.rolls.isEmpty());
    wantReceipts(till.book);
    const Link paid = paidLink(ledger, u"2"_s);
    till.events.tell(paid, LinkState::Created);
    till.events.tell(paid, LinkState::Created); // told by two pages
    QTRY_COMPARE(till.around.rolls.rolls.size(), 1);
    const PrintedRoll roll = readEscPos(till.around.rolls.rolls[0]);
    QVERIFY(roll.isWhole && roll.kicks == 1 && roll.cuts == 1);
    const auto isWritten = [&ledger](const Link &link) {
        const QList<LinkEvent> events = ledger.links().link(link.id)->events;
        return std::any_of(events.begin(), events.end(), [](const LinkEvent &event) {
            return event.kind == LinkEventKind::Shared && event.detail.contains("receipt_auto");
        });
    };
    QVERIFY(isWritten(paid));
    QVERIFY(!isWritten(unwanted));
}

void TestPrinting::receiptPrintsOnceForAllPrograms()
{
    TestClock clock;
    memory::MemoryLedger ledger(u"somchai"_s, clock);
    QTemporaryDir folder;
    Till first(ledger, folder.path());
    wantReceipts(first.book);
    Till second(ledger, folder.path());
    const auto one = first.printer(), other = second.printer();
    int rolls = 0;
    for (Till *till : {&first, &second})
        till->around.kept[u"paper/receipt"_s] = rollChoice;
    QSignalSpy heard(&second.events, &LinkEvents::changed);
    for (int i = 0; i < 20; ++i) {
        const Link paid = paidLink(ledger, QString::number(i));
        second.events.tell(paid, LinkState::Created);
        first.events.tell(paid, LinkState::Created);
    }
    const auto count = [&] { return first.around.rolls.rolls.size() + second.around.rolls.rolls.size(); };
    QTRY_COMPARE(count(), 20);
    rolls = int(count());
    QTRY_VERIFY(heard.size() >= 20);
    QCOMPARE(rolls, 20);
}

void TestPrinting::receiptWaitsForAPrinter()
{
    TestClock clock;
    memory::MemoryLedger ledger(u"somchai"_s, clock);
    QTemporaryDir folder;
    Till till(ledger, folder.path());
    wantReceipts(till.book);
    const auto printer = till.printer();
    QSignalSpy failed(printer.get(), &ReceiptPrinter::failed);
    const Link paid = paidLink(ledger, u"1"_s);
    till.events.tell(paid, LinkState::Created);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed[0][1].toString().contains(u"1"_s));
    for (const LinkEvent &event : ledger.links().link(paid.id)->events)
        QVERIFY(event.kind != LinkEventKind::Shared); // nothing claims that it was printed
}

void TestPrinting::receiptFailureIsSaid()
{
    TestClock clock;
    memory::MemoryLedger ledger(u"somchai"_s, clock);
    QTemporaryDir folder;
    Till till(ledger, folder.path());
    wantReceipts(till.book);
    till.around.kept[u"paper/receipt"_s] = rollChoice;
    till.around.rolls.end = PrintFailure{PrintFailure::Kind::Stuck, 100};
    const auto printer = till.printer();
    QSignalSpy failed(printer.get(), &ReceiptPrinter::failed);
    till.events.tell(paidLink(ledger, u"1"_s), LinkState::Created);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][1].toString().contains(u"10.0.0.9"_s));
}

void TestPrinting::choicesFromElsewhere_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<bool>("isComplete");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("no JSON") << u"roll58"_s << false;
    QTest::newRow("a layout that is gone") << u"{\"layout\":\"poster\",\"printer\":\"x\"}"_s << false;
    QTest::newRow("a card for a roll printer") << u"{\"layout\":\"card\",\"is_raw\":true,\"raw\":\"h\"}"_s << false;
    QTest::newRow("no address") << u"{\"layout\":\"roll58\",\"is_raw\":true,\"raw\":\"a b\"}"_s << false;
    QTest::newRow("many copies") << u"{\"layout\":\"card\",\"printer\":\"x\",\"copies\":100000}"_s << true;
    QTest::newRow("whole") << rollChoice << true;
}

void TestPrinting::choicesFromElsewhere()
{
    QFETCH(QString, kept);
    QFETCH(bool, isComplete);
    Surroundings around;
    around.kept[u"paper/link"_s] = kept;
    const PrintChoice choice = recalledChoice(around.view(), false);
    QCOMPARE(choice.isComplete(), isComplete);
    QVERIFY(choice.copies >= 1 && choice.copies <= 20);
    keepChoice(around.view(), true, choice);
    QCOMPARE(recalledChoice(around.view(), true), choice);
}

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
