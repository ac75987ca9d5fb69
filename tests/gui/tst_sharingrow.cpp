// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests how a link goes to its customer: the row of ways, the last look at the message, dragging, and sending
// again. Nothing is opened: a function of the test takes the addresses.
#include "application/accounts/accountbook.h"
#include "application/links/calllimits.h"
#include "application/links/linkevents.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "core/clock.h"
#include "gui/links/linkspage.h"
#include "gui/links/liveday.h"
#include "gui/sharing/linkdrag.h"
#include "gui/sharing/messageedit.h"
#include "gui/sharing/sendagaindialog.h"
#include "gui/sharing/sharedialog.h"
#include "gui/sharing/sharerow.h"
#include "ledger/ledgerfixture.h"
#include "portone/requestjson.h"
#include "support/fakeserviceprovider.h"
#include "support/heldgateway.h"
#include "support/memory/memoryledger.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDrag>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace linktill {

using namespace Qt::StringLiterals;

namespace {

const Customer mali{u"Mali Wongsa"_s, u"mali@example.com"_s, u"+66812345602"_s};

Link maliLink(const QString &accountId)
{
    Link link;
    link.accountId = accountId;
    link.accountName = u"Tea"_s;
    link.facts.orderId = u"KF-42"_s;
    link.facts.amount = 250000;
    link.facts.currency = u"THB"_s;
    link.facts.description = u"Tea tasting"_s;
    link.facts.customer = mali;
    link.url = u"https://pay.example/?ref=R1"_s;
    link.state = LinkState::Created;
    return link;
}

QString howOf(const LinkEvent &event)
{
    return event.kind == LinkEventKind::Shared
        ? QJsonDocument::fromJson(event.detail).object().value(u"how"_s).toString()
        : QString();
}

/// Everything that the page Links is given, with a real ledger or one in memory.
struct Shop
{
    explicit Shop(bool isReal)
    {
        if (isReal)
            ledger = fixture.open();
        else
            ledger = std::make_unique<memory::MemoryLedger>(u"somchai"_s, fixture.clock);
    }
    LinkKey add(const QString &order, const Customer &customer = mali, const QString &url = {})
    {
        Sending sending = sendingOf(order);
        sending.accountId = practiceAccount().id;
        sending.environment = Environment::Practice;
        sending.draft.customer = customer;
        const auto key = ledger->links().begin(sending);
        CreatedLink created = createdOf(order);
        if (!url.isEmpty())
            created.url = url;
        return key && ledger->links().settle(*key, created) ? *key : LinkKey();
    }
    QStringList sharedHow(LinkId id)
    {
        QStringList how;
        const QList<LinkEvent> timeline = ledger->links().link(id)->events;
        for (const LinkEvent &event : timeline)
            how << howOf(event);
        how.removeAll(QString());
        return how;
    }
    std::unique_ptr<gui::LinksPage> page()
    {
        auto made = std::make_unique<gui::LinksPage>(
            gui::LinksServices{*ledger, book, provider, format, questions, limits, liveDay, events, fixture.clock});
        made->resize(1200, 700);
        made->show();
        return made;
    }

    LedgerFixture fixture;
    std::unique_ptr<Ledger> ledger;
    QTemporaryDir folder;
    AccountBook book{folder.path()};
    HeldGateway gateway;
    FakeServiceProvider provider{gateway, fixture.clock};
    portone::JsonRequestFormat format;
    HeldQuestions questions;
    CallLimits limits;
    gui::LiveDay liveDay;
    LinkEvents events;
};

/// Selects the link with this order number on the page.
bool choose(gui::LinksPage &page, const QString &order)
{
    auto *table = page.findChild<QTableView *>(u"linksTable"_s);
    const auto row = [&]() -> int {
        for (int i = 0; i < table->model()->rowCount(); ++i) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                if (table->model()->index(i, column).data().toString() == order)
                    return i;
            }
        }
        return -1;
    };
    if (!QTest::qWaitFor([&] { return row() >= 0; }))
        return false;
    table->selectRow(row());
    return true;
}

} // namespace

class TestSharingRow : public QObject
{
    Q_OBJECT
    QList<QUrl> m_opened;
    bool m_opens = true;

private Q_SLOTS:
    void init();
    void theMostUsedComesFirst();
    void whatIsMissingIsSaid();
    void theMessageSaysThatItIsCopied();
    void theLastLook();
    void whatWasTypedGoes();
    void textsAreKeptAsTemplates();
    void waysWithoutTextCopyTheMessage_data();
    void waysWithoutTextCopyTheMessage();
    void noProgramToOpen();
    void whatIsDragged();
    void dragging();
    void sharedFromTheList();
    void doubtfulLinksAreAskedAbout();
    void wrongLinksAreNeverShared();
    void aFreshLinkIsWanted();
    void sendingAgain_data();
    void sendingAgain();
    void aRoundThatWasCutOff();
    void twoProgramsSendOnce();
    void whatIsPaidMeanwhileIsLeftOut();
    void skippingAndStopping();
    void nothingIsDue();
};

void TestSharingRow::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_opened.clear();
    m_opens = true;
    gui::addressOpener() = [this](const QUrl &address) {
        m_opened << address;
        return m_opens;
    };
    QApplication::clipboard()->clear();
}

void TestSharingRow::theMostUsedComesFirst()
{
    QHash<QString, QString> kept;
    const gui::ViewSettings view{[&](const QString &name) { return kept.value(name); },
                                 [&](const QString &name, const QString &value) { kept[name] = value; }};
    gui::ShareRow row(view);
    row.resize(500, 80);
    row.begin(mali);
    row.show();
    const auto tiles = [&row] {
        QList<QToolButton *> buttons = row.findChildren<QToolButton *>();
        buttons.removeIf([](QToolButton *button) { return button->isHidden(); });
        std::sort(buttons.begin(), buttons.end(), [](QToolButton *a, QToolButton *b) { return a->x() < b->x(); });
        QStringList names;
        for (QToolButton *button : buttons)
            names << button->objectName().mid(6);
        return names;
    };
    QTRY_COMPARE(tiles(), (QStringList{u"message"_s, u"mail"_s, u"sms"_s, u"line"_s, u"whatsapp"_s, u"zalo"_s,
                                       u"more"_s}));
    row.countUse(ShareWay::Viber);
    row.countUse(ShareWay::Viber);
    row.countUse(ShareWay::Line);
    QCOMPARE(tiles()[0], u"message"_s); // no tile moves under the mouse
    row.begin(mali);
    QTRY_COMPARE(tiles(), (QStringList{u"viber"_s, u"line"_s, u"message"_s, u"mail"_s, u"sms"_s, u"whatsapp"_s,
                                       u"more"_s}));
    QStringList rest;
    for (const QAction *action : row.findChild<QMenu *>()->actions()) {
        if (action->isVisible())
            rest << action->text();
    }
    QCOMPARE(rest, (QStringList{u"Zalo"_s, u"KakaoTalk"_s, u"Telegram"_s, u"Messenger"_s}));
    kept.begin().value() = u"viber=x,pigeon=7,line=99999999999999,=,,"_s; // anybody may have written this
    row.begin(mali);
    QCOMPARE(row.findChild<QToolButton *>(u"share_viber"_s)->isHidden(), true);
}

void TestSharingRow::whatIsMissingIsSaid()
{
    gui::ShareRow row({});
    row.begin({u"Mali"_s, {}, {}});
    auto *mail = row.findChild<QToolButton *>(u"share_mail"_s), *sms = row.findChild<QToolButton *>(u"share_sms"_s);
    QVERIFY(!mail->isEnabled() && !sms->isEnabled());
    QCOMPARE(mail->toolTip(), u"The customer has no email address"_s);
    QCOMPARE(sms->accessibleDescription(), u"The customer has no phone number"_s);
    QVERIFY(row.findChild<QToolButton *>(u"share_line"_s)->isEnabled());
    row.setCustomer(mali);
    QVERIFY(mail->isEnabled() && sms->isEnabled());
    QVERIFY(!mail->toolTip().contains(u"no email"_s));
}

void TestSharingRow::theMessageSaysThatItIsCopied()
{
    gui::ShareRow row({});
    row.sayCopied();
    auto *tile = row.findChild<QToolButton *>(u"share_message"_s);
    QCOMPARE(tile->text(), u"Copied"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tile->text(), u"Message"_s, 4000);
}

void TestSharingRow::theLastLook()
{
    Shop shop(false);
    gui::ShareDialog dialog(&shop.book, maliLink(practiceAccount().id), u"TH"_s, ShareWay::Line);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy sent(&dialog, &gui::ShareDialog::sent);
    dialog.show();
    auto *language = dialog.findChild<QComboBox *>(u"messageLanguage"_s);
    QCOMPARE(language->currentText(), u"ไทย"_s); // by the customer's phone
    language->setCurrentIndex(language->findData(u"vi"_s));
    auto *text = dialog.findChild<QPlainTextEdit *>(u"messageText"_s);
    QVERIFY(text->toPlainText().startsWith(u"Xin chào Mali Wongsa"_s));
    auto *open = dialog.findChild<QPushButton *>(u"shareOpenButton"_s);
    QCOMPARE(open->text(), u"Open LINE"_s);
    QVERIFY(open->isDefault());
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(m_opened.size(), 1);
    const QByteArray address = m_opened[0].toEncoded();
    QVERIFY(address.startsWith("https://line.me/R/share?text="));
    QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(address.mid(address.indexOf('=') + 1))),
             text->toPlainText());
    QVERIFY(QApplication::clipboard()->text().isEmpty()); // it is in the address
}

void TestSharingRow::whatWasTypedGoes()
{
    Shop shop(false);
    gui::MessageEdit edit(&shop.book);
    edit.show(maliLink(practiceAccount().id), u"TH"_s, ShareWay::WhatsApp);
    auto *text = edit.findChild<QPlainTextEdit *>(u"messageText"_s);
    auto *language = edit.findChild<QComboBox *>(u"messageLanguage"_s);
    auto *note = edit.findChild<QLabel *>(u"messageNote"_s);
    text->setPlainText(u"Order {order} {x}"_s);
    QVERIFY(note->text().startsWith(u"{x} stays as it is."_s));
    QCOMPARE(edit.message().text, u"Order KF-42 {x}\nhttps://pay.example/?ref=R1"_s);
    language->setCurrentIndex(language->findData(u"en"_s));
    QVERIFY(edit.message().text.startsWith(u"Hello Mali Wongsa"_s));
    language->setCurrentIndex(language->findData(u"th"_s)); // what was typed comes back
    QCOMPARE(text->toPlainText(), u"Order {order} {x}"_s);
    QTest::mouseClick(edit.findChild<QPushButton *>(u"messageResetButton"_s), Qt::LeftButton);
    QVERIFY(text->toPlainText().startsWith(u"สวัสดี คุณ Mali Wongsa"_s));
}

void TestSharingRow::textsAreKeptAsTemplates()
{
    Shop shop(false);
    const QString account = practiceAccount().id;
    gui::MessageEdit edit(&shop.book);
    edit.show(maliLink(account), u"TH"_s, ShareWay::WhatsApp);
    auto *text = edit.findChild<QPlainTextEdit *>(u"messageText"_s);
    auto *keep = edit.findChild<QPushButton *>(u"messageKeepButton"_s);
    text->setPlainText(u"Dear Mali Wongsa, ฿2,500.00: https://pay.example/?ref=R1"_s);
    QTest::mouseClick(keep, Qt::LeftButton);
    QCOMPARE(edit.findChild<QLabel *>(u"messageNote"_s)->text(), u"Kept as template for ไทย."_s);
    QCOMPARE(AccountBook(shop.folder.path()).byId(account)->preferences.messages,
             (QMap<QString, QString>{{u"th"_s, u"Dear {customer}, {amount}: {link}"_s}}));
    Link other = maliLink(account);
    other.facts.customer.name = u"Somchai"_s;
    edit.show(other, u"TH"_s, ShareWay::WhatsApp);
    QVERIFY(text->toPlainText().startsWith(u"Dear Somchai, "_s));
    QTest::mouseClick(edit.findChild<QPushButton *>(u"messageResetButton"_s), Qt::LeftButton);
    QTest::mouseClick(keep, Qt::LeftButton);
    QVERIFY(AccountBook(shop.folder.path()).byId(account)->preferences.messages.isEmpty());
    edit.show(maliLink(u"a-gone"_s), u"TH"_s, ShareWay::WhatsApp); // there is nothing to keep it in
    QVERIFY(keep->isHidden());
}

void TestSharingRow::waysWithoutTextCopyTheMessage_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("address");
    QTest::newRow("zalo") << u"zalo"_s << u"Open Zalo"_s << u"https://zalo.me/66812345602"_s;
    QTest::newRow("kakaotalk") << u"kakaotalk"_s << u"Copy message"_s << QString();
    QTest::newRow("viber") << u"viber"_s << u"Open Viber"_s << u"viber://chat?number=%2B66812345602"_s;
}

void TestSharingRow::waysWithoutTextCopyTheMessage()
{
    QFETCH(QString, way);
    QFETCH(QString, button);
    QFETCH(QString, address);
    gui::ShareDialog dialog(nullptr, maliLink(u"a-1"_s), {}, *shareWayFromName(way));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const auto *note = dialog.findChild<QLabel *>(u"messageNote"_s);
    QVERIFY2(note->isVisible() && note->text().contains(u"copied"_s), qPrintable(note->text()));
    auto *open = dialog.findChild<QPushButton *>(u"shareOpenButton"_s);
    QCOMPARE(open->text(), button);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(QApplication::clipboard()->text(), dialog.findChild<QPlainTextEdit *>(u"messageText"_s)->toPlainText());
    QCOMPARE(m_opened.size(), address.isEmpty() ? 0 : 1);
    QVERIFY(address.isEmpty() || QString::fromLatin1(m_opened[0].toEncoded()) == address);
    QVERIFY(!dialog.isVisible());
}

void TestSharingRow::noProgramToOpen()
{
    m_opens = false;
    gui::ShareDialog dialog(nullptr, maliLink(u"a-1"_s), {}, ShareWay::Mail);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy sent(&dialog, &gui::ShareDialog::sent);
    dialog.show();
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"shareOpenButton"_s), Qt::LeftButton);
    QVERIFY(sent.isEmpty() && dialog.isVisible());
    QVERIFY(dialog.findChild<QLabel *>(u"messageNote"_s)->text().startsWith(u"No program could be opened"_s));
    QVERIFY(QApplication::clipboard()->text().contains(u"https://pay.example/?ref=R1"_s));
}

void TestSharingRow::whatIsDragged()
{
    QImage picture(64, 64, QImage::Format_RGB32);
    picture.fill(Qt::black);
    const QString url = u"https://pay.example/?ref=R1&x=%20"_s;
    const auto data = gui::linkMimeData(url, picture);
    QCOMPARE(data->text(), url);
    QCOMPARE(QString::fromUtf8(data->data(u"text/uri-list"_s)).trimmed(), url);
    QVERIFY(data->hasFormat(u"text/plain"_s) && data->hasFormat(u"image/png"_s));
    const QImage read = QImage::fromData(data->data(u"image/png"_s), "PNG");
    QCOMPARE(read.size(), picture.size());
    QVERIFY(!gui::linkMimeData(url, {})->hasFormat(u"image/png"_s));
}

void TestSharingRow::dragging()
{
    QLabel label(u"code"_s);
    label.resize(200, 200);
    label.show();
    QString url = u"https://pay.example/"_s;
    auto *drag = new gui::LinkDrag(&label, [&url] { return url.isEmpty() ? nullptr : gui::linkMimeData(url, {}); });
    QSignalSpy taken(drag, &gui::LinkDrag::taken);
    Qt::DropAction action = Qt::IgnoreAction;
    QStringList dragged;
    drag->run = [&](QDrag *running) {
        dragged << running->mimeData()->text();
        running->deleteLater();
        return action;
    };
    const auto pull = [&label](int distance) {
        QTest::mousePress(&label, Qt::LeftButton, {}, {10, 10});
        QMouseEvent move(QEvent::MouseMove, QPointF(10 + distance, 10),
                         label.mapToGlobal(QPointF(10 + distance, 10)), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&label, &move);
        QTest::mouseRelease(&label, Qt::LeftButton, {}, {10 + distance, 10});
    };
    pull(2); // a click with a trembling hand
    QVERIFY(dragged.isEmpty());
    pull(60);
    QCOMPARE(dragged, QStringList{url});
    QVERIFY(taken.isEmpty()); // nobody took it
    action = Qt::CopyAction;
    pull(60);
    QCOMPARE(taken.size(), 1);
    url.clear(); // the link is over, or there are concerns
    pull(60);
    QCOMPARE(dragged.size(), 2);
}

void TestSharingRow::sharedFromTheList()
{
    Shop shop(false);
    const LinkKey key = shop.add(u"O-1"_s);
    const auto page = shop.page();
    QVERIFY(choose(*page, u"O-1"_s));
    auto *tile = page->findChild<QToolButton *>(u"share_message"_s);
    QTRY_VERIFY(tile->isVisible());
    tile->click();
    QTRY_COMPARE(shop.sharedHow(key), QStringList{u"message"_s});
    QVERIFY(QApplication::clipboard()->text().contains(u"https://pay.example/?ref=O-1"_s));
    page->findChild<QToolButton *>(u"share_whatsapp"_s)->click();
    QTRY_VERIFY(page->findChild<QDialog *>(u"shareDialog"_s));
    QCOMPARE(shop.sharedHow(key).size(), 1); // not before it was opened
    page->findChild<QPushButton *>(u"shareOpenButton"_s)->click();
    QTRY_COMPARE(shop.sharedHow(key), (QStringList{u"message"_s, u"whatsapp"_s}));
    page->findChild<QToolButton *>(u"share_line"_s)->click();
    const auto isAsked = [&page] {
        const auto *dialog = page->findChild<QDialog *>(u"shareDialog"_s);
        return dialog && dialog->isVisible();
    };
    QTRY_VERIFY(isAsked());
    Link paid = shop.ledger->links().link(key)->link;
    paid.state = LinkState::Success;
    shop.events.tellFound(paid);
    QVERIFY(!isAsked()); // nobody is asked to pay what is paid
    QVERIFY(choose(*page, u"O-1"_s));
    QTRY_VERIFY(!tile->isVisible());
    QCOMPARE(shop.sharedHow(key).size(), 2);
}

void TestSharingRow::doubtfulLinksAreAskedAbout()
{
    Shop shop(false);
    shop.add(u"O-1"_s);
    const LinkKey key = shop.add(u"O-2"_s, mali, u"https://pay.elsewhere/?ref=O-2"_s);
    const auto page = shop.page();
    QVERIFY(choose(*page, u"O-2"_s));
    page->findChild<QToolButton *>(u"share_message"_s)->click();
    QTRY_VERIFY(shop.questions.isOpen());
    QVERIFY(QApplication::clipboard()->text().isEmpty());
    shop.questions.answer(false);
    QVERIFY(QApplication::clipboard()->text().isEmpty());
    page->findChild<QToolButton *>(u"share_message"_s)->click();
    QTRY_VERIFY(shop.questions.isOpen());
    shop.questions.answer(true);
    QTRY_COMPARE(shop.sharedHow(key), QStringList{u"message"_s});
}

void TestSharingRow::wrongLinksAreNeverShared()
{
    Shop shop(false);
    const LinkKey key = shop.add(u"O-1"_s, mali, u"https://pay.example/?ref=\u202EO-1"_s);
    const auto page = shop.page();
    QVERIFY(choose(*page, u"O-1"_s));
    QTRY_VERIFY(page->findChild<QLabel *>(u"detailConcern"_s)->isVisible());
    QVERIFY(!page->findChild<QToolButton *>(u"share_message"_s)->isEnabled());
    shop.fixture.clock.pass(2 * 24 * 3600);
    page->findChild<QToolButton *>(u"sendRoundButton"_s)->click();
    QTRY_VERIFY(shop.questions.isOpen());
    shop.questions.answer(true);
    const auto *notice = page->findChild<QLabel *>(u"linksNoticeLabel"_s);
    QTRY_VERIFY2(notice->isVisible() && notice->text().startsWith(u"Order O-1:"_s), qPrintable(notice->text()));
    QVERIFY(!page->findChild<QDialog *>(u"sendAgainDialog"_s));
    QVERIFY(m_opened.isEmpty() && shop.sharedHow(key).isEmpty());
}

void TestSharingRow::aFreshLinkIsWanted()
{
    Shop shop(false);
    const LinkKey key = shop.add(u"O-1"_s);
    QVERIFY(shop.ledger->links().recordStatus(
        key, LinkStatus{u"O-1"_s, u"O-1"_s, u"Expired"_s, {}, LinkState::Expired}));
    const auto page = shop.page();
    QSignalSpy wanted(page.get(), &gui::LinksPage::freshWanted);
    QVERIFY(choose(*page, u"O-1"_s));
    auto *button = page->findChild<QPushButton *>(u"detailFreshButton"_s);
    QTRY_VERIFY(button->isVisible());
    QVERIFY(!page->findChild<QToolButton *>(u"share_message"_s)->isVisible());
    button->click();
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<LinkHistory>().link.key(), key);
}

void TestSharingRow::sendingAgain_data()
{
    QTest::addColumn<bool>("isReal");
    QTest::newRow("SQLite") << true;
    QTest::newRow("memory") << false;
}

void TestSharingRow::sendingAgain()
{
    QFETCH(bool, isReal);
    Shop shop(isReal);
    const LinkKey first = shop.add(u"O-1"_s), second = shop.add(u"O-2"_s, {u"Nid"_s, {}, u"+66812345603"_s});
    const LinkKey nobody = shop.add(u"O-3"_s, {u"Nobody"_s, {}, {}});
    QVERIFY(shop.ledger->links().recordShared(first, u"line"_s));
    shop.fixture.clock.pass(24 * 3600);
    const LinkKey today = shop.add(u"O-4"_s);
    const auto page = shop.page();
    auto *all = page->findChild<QToolButton *>(u"sendRoundButton"_s);
    all->click();
    all->click(); // one question, however often it is clicked
    QTRY_VERIFY(shop.questions.isOpen());
    QCOMPARE(shop.questions.asked.size(), 1);
    QVERIFY2(shop.questions.asked[0].title.startsWith(u"Send 2 link"_s), qPrintable(shop.questions.asked[0].title));
    shop.questions.answer(true);
    QTRY_VERIFY(page->findChild<QDialog *>(u"sendAgainDialog"_s));
    QPointer<QDialog> dialog = page->findChild<QDialog *>(u"sendAgainDialog"_s);
    QCOMPARE(dialog->findChild<QLabel *>(u"sendAgainCount"_s)->text(), u"1 of 2"_s);
    QVERIFY(m_opened.isEmpty()); // nothing goes by itself
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(dialog->findChild<QLabel *>(u"sendAgainCount"_s)->text(), u"2 of 2"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    QCOMPARE(m_opened.size(), 2);
    QVERIFY(m_opened[0].toEncoded().startsWith("https://line.me/")); // the way by which it was shared before
    QVERIFY(m_opened[1].toEncoded().startsWith("sms:+66812345603?"));
    QCOMPARE(shop.sharedHow(first), (QStringList{u"line"_s, u"again_line"_s}));
    QCOMPARE(shop.sharedHow(second), QStringList{u"again_sms"_s});
    QVERIFY(shop.sharedHow(nobody).isEmpty() && shop.sharedHow(today).isEmpty());
    const auto *notice = page->findChild<QLabel *>(u"linksNoticeLabel"_s);
    QVERIFY2(notice->text().startsWith(u"2 link"_s), qPrintable(notice->text()));
    all->click();
    QTRY_VERIFY(notice->text().startsWith(u"No link is due."_s));
    shop.fixture.clock.pass(24 * 3600); // the next round
    all->click();
    QTRY_VERIFY(shop.questions.isOpen());
    QVERIFY(shop.questions.asked.constLast().title.startsWith(u"Send 3 link"_s));
}

void TestSharingRow::aRoundThatWasCutOff()
{
    Shop shop(true);
    const LinkKey first = shop.add(u"O-1"_s), second = shop.add(u"O-2"_s);
    shop.fixture.clock.pass(24 * 3600);
    {
        const auto page = shop.page();
        page->findChild<QToolButton *>(u"sendRoundButton"_s)->click();
        QTRY_VERIFY(shop.questions.isOpen());
        shop.questions.answer(true);
        QTRY_VERIFY(page->findChild<QDialog *>(u"sendAgainDialog"_s));
        auto *dialog = page->findChild<QDialog *>(u"sendAgainDialog"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(dialog->findChild<QLabel *>(u"sendAgainCount"_s)->text(), u"2 of 2"_s);
    } // the program ends here
    shop.ledger.reset();
    shop.ledger = shop.fixture.open();
    QCOMPARE(shop.sharedHow(first).size() + shop.sharedHow(second).size(), 1);
    const auto page = shop.page();
    page->findChild<QToolButton *>(u"sendRoundButton"_s)->click();
    QTRY_VERIFY(shop.questions.isOpen());
    QVERIFY(shop.questions.asked.constLast().title.startsWith(u"Send 1 link"_s));
}

void TestSharingRow::twoProgramsSendOnce()
{
    Shop shop(true);
    const LinkKey key = shop.add(u"O-1"_s);
    shop.fixture.clock.pass(24 * 3600);
    const QDateTime round = roundBegin(shop.fixture.clock.now());
    const auto other = shop.fixture.open();
    const Link link = shop.ledger->links().link(key)->link;
    gui::SendAgainDialog dialog({*shop.ledger, shop.events, nullptr}, {{link, {}, ShareWay::Mail}}, round);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(other->links().recordSentAgain(key, u"again_mail"_s, round)); // the other one is quicker
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(dialog.sent(), 0);
    QVERIFY(m_opened.isEmpty());
    QCOMPARE(faultOf(shop.ledger->links().recordSentAgain(key, u"again_sms"_s, round)), LedgerFault::ChangedSince);
    QVERIFY(shop.ledger->links().recordSentAgain(key, u"again_sms"_s, round.addDays(1)));
}

void TestSharingRow::whatIsPaidMeanwhileIsLeftOut()
{
    Shop shop(false);
    const LinkKey key = shop.add(u"O-1"_s), other = shop.add(u"O-2"_s);
    const Link link = shop.ledger->links().link(key)->link, next = shop.ledger->links().link(other)->link;
    gui::SendAgainDialog dialog({*shop.ledger, shop.events, nullptr},
                                {{link, {}, ShareWay::Mail}, {next, {}, ShareWay::Mail}}, shop.fixture.clock.now());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(shop.ledger->links().recordStatus(
        key, LinkStatus{u"O-1"_s, u"O-1"_s, u"Success"_s, {}, LinkState::Success}));
    QTest::keyClick(&dialog, Qt::Key_Return);
    const auto *news = dialog.findChild<QLabel *>(u"sendAgainNews"_s);
    QTRY_VERIFY2(news->isVisible() && news->text().startsWith(u"O-1 was left out"_s), qPrintable(news->text()));
    QVERIFY(m_opened.isEmpty());
}

void TestSharingRow::skippingAndStopping()
{
    Shop shop(false);
    QList<gui::SendAgainItem> items;
    for (int i = 1; i <= 3; ++i)
        items << gui::SendAgainItem{shop.ledger->links().link(shop.add(u"O-%1"_s.arg(i)))->link, {}, ShareWay::Mail};
    gui::SendAgainDialog dialog({*shop.ledger, shop.events, nullptr}, items, shop.fixture.clock.now());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(dialog.findChild<QLabel *>(u"sendAgainCount"_s)->text(), u"2 of 3"_s);
    m_opens = false; // stays, says so, and goes on with the next press without sending it twice
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_COMPARE(dialog.sent(), 1);
    QCOMPARE(dialog.findChild<QLabel *>(u"sendAgainCount"_s)->text(), u"2 of 3"_s);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(dialog.findChild<QLabel *>(u"sendAgainCount"_s)->text(), u"3 of 3"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(m_opened.size(), 1);
    QVERIFY(shop.sharedHow(items[0].link.id).isEmpty() && shop.sharedHow(items[2].link.id).isEmpty());
}

void TestSharingRow::nothingIsDue()
{
    Shop shop(false);
    shop.add(u"O-1"_s); // today
    const auto page = shop.page();
    QVERIFY(choose(*page, u"O-1"_s));
    auto *action = page->findChild<QAction *>(u"sendRoundAction"_s);
    QVERIFY(action->isEnabled());
    action->trigger();
    const auto *notice = page->findChild<QLabel *>(u"linksNoticeLabel"_s);
    QTRY_VERIFY(notice->text().startsWith(u"No link is due."_s));
    QVERIFY(shop.questions.asked.isEmpty());
}

} // namespace linktill

QTEST_MAIN(linktill::TestSharingRow)
#include "tst_sharingrow.moc"
