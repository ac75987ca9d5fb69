// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests layouts, pages, documents and rolls. With LINKTILL_PICTURES=FOLDER the pages are also kept there.
#include "paper/paperpages.h"
#include "paper/paperwords.h"
#include "samplejobs.h"
#include "support/escposreader.h"
#include "support/qrreader.h"

#include <QDir>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace linktill;
using namespace linktill::paper;

namespace {

QImage painted(const PaperLayout &layout, const PaperJob &job, int page = 0, double dotsPerMm = 8)
{
    const QSizeF size = pageSize(layout, job) * dotsPerMm;
    QImage image(qRound(size.width()), qRound(size.height()), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, layout, job, page, dotsPerMm);
    return image;
}

void keepPicture(const QImage &image, const QString &name)
{
    const QString folder = qEnvironmentVariable("LINKTILL_PICTURES");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        image.save(folder + u'/' + name + u".png"_s);
    }
}

/// Returns which pixels differ between two pictures of the same size.
QImage difference(const QImage &one, const QImage &other)
{
    QImage mask(one.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            mask.scanLine(y)[x] = one.pixel(x, y) == other.pixel(x, y) ? 0 : 255;
    }
    return mask;
}

qint64 commonPixels(const QImage &one, const QImage &other)
{
    qint64 count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            count += one.constScanLine(y)[x] && other.constScanLine(y)[x];
    }
    return count;
}

bool hasInk(const QImage &image, const QRect &where)
{
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x) {
            if (image.rect().contains(x, y) && qGray(image.pixel(x, y)) < 128)
                return true;
        }
    }
    return false;
}

const PaperLayout &layoutOf(const char *name)
{
    return *layoutNamed(QString::fromLatin1(name));
}

} // namespace

class TestPaperPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void labelsLieOnThePage();
    void namesAreKnown();
    void refusals_data();
    void refusals();
    void daysInTwoCalendars();
    void wordsOnceInEnglish();
    void cardHoldsTheLink_data();
    void cardHoldsTheLink();
    void longTextsStayApart_data();
    void longTextsStayApart();
    void documentHasItsSize_data();
    void documentHasItsSize();
    void longReceiptsTakePages();
    void rollIsBlackAndWhite_data();
    void rollIsBlackAndWhite();
    void rollIsAsLongAsItsContent();
    void rollBytesAreThePicture_data();
    void rollBytesAreThePicture();
    void practiceIsSaid();
    void bigAmountsFitOnARoll();
    void lookedAt_data();
    void lookedAt();
};

void TestPaperPages::labelsLieOnThePage()
{
    QVERIFY(paperLayouts().size() >= 14);
    for (const PaperLayout &layout : paperLayouts()) {
        if (layout.kind != PaperKind::Sheet)
            continue;
        const QPointF last =
            layout.first + QPointF((layout.columns - 1) * layout.pitch.x(), (layout.rows - 1) * layout.pitch.y());
        QVERIFY2(last.x() + layout.label.width() <= layout.page.width() + 0.01, layout.name);
        QVERIFY2(last.y() + layout.label.height() <= layout.page.height() + 0.01, layout.name);
        QVERIFY2(layout.pitch.x() >= layout.label.width() && layout.pitch.y() >= layout.label.height(), layout.name);
    }
}

void TestPaperPages::namesAreKnown()
{
    QStringList names, said;
    for (const PaperLayout &layout : paperLayouts()) {
        names << QString::fromLatin1(layout.name);
        said << layoutWords(layout);
        QCOMPARE(layoutNamed(names.constLast()), &layout);
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(said.removeDuplicates(), 0);
    for (const char *name : {"card", "tent", "sheet", "roll58", "roll80", "receipt"})
        QVERIFY(layoutNamed(QString::fromLatin1(name)));
    QVERIFY(!layoutNamed(u"poster"_s));
}

void TestPaperPages::refusals_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("link");
    QTest::addColumn<int>("refusal");
    const auto row = [](const char *layout, const char *link, int refusal) {
        QTest::addRow("%s of a link that is %s", layout, link) << QString::fromLatin1(layout)
                                                              << QString::fromLatin1(link) << refusal;
    };
    for (const char *card : {"card", "tent", "sheet"}) {
        row(card, "open", -1);
        row(card, "paid", int(PaperRefusal::Paid));
        row(card, "over", int(PaperRefusal::Over));
        row(card, "without address", int(PaperRefusal::NoLink));
    }
    row("roll58", "open", -1);
    row("roll58", "paid", -1);
    row("roll80", "over", int(PaperRefusal::Over));
    row("roll80", "without address", int(PaperRefusal::NoLink));
    row("receipt", "open", int(PaperRefusal::NotPaid));
    row("receipt", "paid", -1);
    row("receipt-a4", "over", int(PaperRefusal::Over));
}

void TestPaperPages::refusals()
{
    QFETCH(QString, layout);
    QFETCH(QString, link);
    QFETCH(int, refusal);
    PaperJob job = link == u"paid" ? paidJob() : openJob();
    job.isOver = link == u"over";
    if (link == u"without address")
        job.url.clear();
    const auto found = refusalOf(*layoutNamed(layout), job);
    QCOMPARE(found ? int(*found) : -1, refusal);
    QVERIFY(!found || !refusalSentence(*found).isEmpty());
}

void TestPaperPages::daysInTwoCalendars()
{
    const PaperLanguage language(u"th"_s);
    const QDateTime day(QDate(2026, 11, 30), QTime(7, 31), Qt::UTC);
    QCOMPARE(dayWords(day).own, u"30 พ.ย. 2569"_s);
    QCOMPARE(dayWords(day).english, u"30 Nov 2026"_s);
    QCOMPARE(timeWords(day), u"14:31"_s);
    const QDateTime leap(QDate(2028, 2, 29), QTime(5, 0), Qt::UTC); // 2571 is no leap year by itself
    QCOMPARE(dayWords(leap).own, u"29 ก.พ. 2571"_s);
    QCOMPARE(payByWords(openJob().expires).dotted(),
             u"ชำระภายใน 4 ธ.ค. 2569 18:30 น. · Pay by 4 Dec 2026, 18:30"_s);
    QCOMPARE(payByWords({}).dotted(), u"ไม่มีวันหมดอายุ · No expiry date"_s);
}

void TestPaperPages::wordsOnceInEnglish()
{
    const PaperLanguage language(u"en"_s);
    QCOMPARE(words("Total").inOneLine(), u"Total"_s);
    QCOMPARE(words("Thank you").dotted(), u"Thank you"_s);
    QCOMPARE(payByWords(openJob().expires).dotted(), u"Pay by 4 Dec 2026, 18:30"_s);
}

void TestPaperPages::cardHoldsTheLink_data()
{
    QTest::addColumn<QString>("layout");
    for (const PaperLayout &layout : paperLayouts()) {
        if (layout.kind != PaperKind::Receipt)
            QTest::newRow(layout.name) << QString::fromLatin1(layout.name);
    }
}

void TestPaperPages::cardHoldsTheLink()
{
    QFETCH(QString, layout);
    const PaperLanguage language(u"th"_s);
    const PaperLayout &form = *layoutNamed(layout);
    const QImage page = painted(form, openJob());
    // Of several codes on a page one after the other is cut out.
    const QRect whole = form.kind == PaperKind::Sheet
        ? QRectF(form.first * 8, form.label * 8).toRect()
        : form.kind == PaperKind::Tent ? QRect(0, page.height() / 2, page.width(), page.height() / 2) : page.rect();
    QCOMPARE(readQr(page.copy(whole)).text, sampleLink());
}

void TestPaperPages::longTextsStayApart_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("language");
    for (const char *layout : {"card", "card-a4", "tent", "sheet", "sheet-3x8", "sheet-l7160", "sheet-5163"}) {
        for (const char *language : {"th", "vi", "en"})
            QTest::addRow("%s %s", layout, language) << QString::fromLatin1(layout) << QString::fromLatin1(language);
    }
}

/// Blanks one text after the other: the pixels that one changes are never those that another one changes.
void TestPaperPages::longTextsStayApart()
{
    QFETCH(QString, layout);
    QFETCH(QString, language);
    const PaperLanguage spoken(language);
    const PaperLayout &form = *layoutNamed(layout);
    PaperJob job = openJob(language == u"th");
    job.shop = job.shop.repeated(12);
    job.amount = u"฿999,999,999,999,999.00"_s;
    job.description = (job.description + u' ').repeated(30);
    job.orderId = u"ORDERNUMBER"_s.repeated(9);
    const double dots = form.page.width() > 200 ? 4 : 8;
    const QImage full = painted(form, job, 0, dots);
    keepPicture(full, u"long-%1-%2"_s.arg(layout, language));
    QList<QImage> masks;
    for (QString PaperJob::*text : {&PaperJob::shop, &PaperJob::amount, &PaperJob::description, &PaperJob::orderId}) {
        PaperJob without = job;
        (without.*text).clear();
        masks << difference(full, painted(form, without, 0, dots));
    }
    for (qsizetype one = 0; one < masks.size(); ++one) {
        for (qsizetype other = one + 1; other < masks.size(); ++other)
            QVERIFY2(commonPixels(masks[one], masks[other]) == 0, qPrintable(u"%1 %2"_s.arg(one).arg(other)));
    }
    const QRect first = form.kind == PaperKind::Sheet ? QRectF(form.first * dots, form.label * dots).toRect()
        : form.kind == PaperKind::Tent ? QRect(0, full.height() / 2, full.width(), full.height() / 2) : full.rect();
    QCOMPARE(readQr(full.copy(first)).text, sampleLink()); // no text lies over it
}

void TestPaperPages::documentHasItsSize_data()
{
    QTest::addColumn<QString>("layout");
    for (const PaperLayout &layout : paperLayouts())
        QTest::newRow(layout.name) << QString::fromLatin1(layout.name);
}

void TestPaperPages::documentHasItsSize()
{
    QFETCH(QString, layout);
    const PaperLayout &form = *layoutNamed(layout);
    const PaperJob job = form.kind == PaperKind::Receipt ? paidJob() : openJob();
    const QByteArray pdf = paperPdf(form, job, 2);
    static const QRegularExpression box(u"/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"_s);
    auto found = box.globalMatch(QString::fromLatin1(pdf));
    int pages = 0;
    const QSizeF size = pageSize(form, job);
    while (found.hasNext()) {
        const auto match = found.next();
        QVERIFY(qAbs(match.captured(1).toDouble() * 25.4 / 72 - size.width()) < 0.4);
        QVERIFY(qAbs(match.captured(2).toDouble() * 25.4 / 72 - size.height()) < 0.4);
        ++pages;
    }
    QCOMPARE(pages, 2 * pageCount(form, job));
}

void TestPaperPages::longReceiptsTakePages()
{
    const PaperLanguage language(u"th"_s);
    PaperJob job = paidJob();
    while (job.items.size() < 200)
        job.items << job.items.first(3);
    const PaperLayout &form = layoutOf("receipt");
    const int pages = pageCount(form, job);
    QVERIFY(pages > 3 && pages < 20);
    for (int page = 0; page < pages; ++page) {
        const QImage image = painted(form, job, page, 4);
        QVERIFY(hasInk(image, image.rect()));
        QVERIFY(!hasInk(image, QRect(0, image.height() - 16, image.width(), 16))); // nothing over the edge
        keepPicture(image, u"receipt-many-%1"_s.arg(page));
    }
    QVERIFY(pageCount(form, paidJob()) == 1);
}

void TestPaperPages::rollIsBlackAndWhite_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<int>("dots");
    QTest::addColumn<bool>("paid");
    for (const bool paid : {false, true}) {
        QTest::addRow("58 mm, paid %d", paid) << u"roll58"_s << 384 << paid;
        QTest::addRow("80 mm, paid %d", paid) << u"roll80"_s << 576 << paid;
    }
}

void TestPaperPages::rollIsBlackAndWhite()
{
    QFETCH(QString, layout);
    QFETCH(int, dots);
    QFETCH(bool, paid);
    const PaperLanguage language(u"th"_s);
    PaperJob job = paid ? paidJob() : openJob();
    job.logo = QImage(300, 200, QImage::Format_RGB32);
    job.logo.fill(QColor(200, 60, 60));
    const QImage picture = rollPicture(*layoutNamed(layout), job);
    QCOMPARE(picture.width(), dots);
    QCOMPARE(picture.format(), QImage::Format_Mono);
    keepPicture(picture, layout + (paid ? u"-proof"_s : u"-slip"_s));
    if (!paid)
        QCOMPARE(readQr(picture.convertToFormat(QImage::Format_Grayscale8)).text, sampleLink());
}

void TestPaperPages::rollIsAsLongAsItsContent()
{
    const PaperLayout &form = layoutOf("roll58");
    PaperJob job = paidJob();
    const QImage three = rollPicture(form, job);
    QVERIFY(hasInk(three, QRect(0, 0, three.width(), 24)));
    QVERIFY(hasInk(three, QRect(0, three.height() - 24, three.width(), 24))); // no blank metre
    QVERIFY2(three.height() < 900, qPrintable(QString::number(three.height())));
    job.items << job.items << job.items;
    const QImage nine = rollPicture(form, job);
    QVERIFY(nine.height() > three.height() + 6 * 24);
    while (job.items.size() < 5000)
        job.items << job.items;
    QVERIFY(rollPicture(form, job).height() <= 16000);
}

void TestPaperPages::rollBytesAreThePicture_data()
{
    rollIsBlackAndWhite_data();
}

void TestPaperPages::rollBytesAreThePicture()
{
    QFETCH(QString, layout);
    QFETCH(bool, paid);
    const QImage picture = rollPicture(*layoutNamed(layout), paid ? paidJob() : openJob());
    const PrintedRoll printed = readEscPos(escPos(picture, {true, paid}, 2));
    QVERIFY(printed.wasReset && printed.isWhole);
    QCOMPARE(printed.cuts, 2);
    QCOMPARE(printed.kicks, paid ? 1 : 0);
    QCOMPARE(printed.papers.size(), 2);
    for (const int rows : printed.bands)
        QVERIFY(rows > 0 && rows <= 255);
    for (const QImage &paper : printed.papers)
        QCOMPARE(paper.convertToFormat(QImage::Format_RGB32), picture.convertToFormat(QImage::Format_RGB32));
    QCOMPARE(readEscPos(escPos(picture, {false, false})).cuts, 0);
}

void TestPaperPages::practiceIsSaid()
{
    PaperJob job = paidJob();
    for (const char *name : {"roll58", "receipt"}) {
        job.environment = Environment::Live;
        const QImage live = painted(layoutOf(name), job);
        job.environment = Environment::Practice;
        const QImage practice = painted(layoutOf(name), job);
        const QRect head(0, 0, practice.width(), practice.height() / 6);
        qint64 black = 0, before = 0;
        for (int y = 0; y < head.height(); ++y) {
            for (int x = 0; x < head.width(); ++x) {
                black += qGray(practice.pixel(x, y)) < 128;
                before += qGray(live.pixel(x, y)) < 128;
            }
        }
        QVERIFY2(black > before + head.width() * 10, name); // a band from side to side
    }
}

void TestPaperPages::bigAmountsFitOnARoll()
{
    PaperJob job = paidJob();
    job.amount = u"IDR 999,999,999,999,999"_s;
    job.items = {{u"ก"_s.repeated(200), u"999,999"_s, u"999,999,999,999.00"_s, u"999,999,999,999,999.00"_s}};
    for (const char *name : {"roll58", "roll80", "receipt"}) {
        const PaperLayout &form = layoutOf(name);
        const QImage page = painted(form, job);
        keepPicture(page, u"big-%1"_s.arg(QString::fromLatin1(name)));
        const int edge = 8; // a millimetre
        QVERIFY2(!hasInk(page, QRect(0, 0, edge, page.height())), name);
        QVERIFY2(!hasInk(page, QRect(page.width() - edge, 0, edge, page.height())), name);
    }
}

void TestPaperPages::lookedAt_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("language");
    for (const PaperLayout &layout : paperLayouts()) {
        for (const char *language : {"th", "vi", "en"})
            QTest::addRow("%s %s", layout.name, language)
                << QString::fromLatin1(layout.name) << QString::fromLatin1(language);
    }
}

/// Keeps a picture of each page for people, and sees that there is something on it.
void TestPaperPages::lookedAt()
{
    QFETCH(QString, layout);
    QFETCH(QString, language);
    const PaperLanguage spoken(language);
    const PaperLayout &form = *layoutNamed(layout);
    PaperJob job = form.kind == PaperKind::Receipt || form.kind == PaperKind::Roll ? paidJob(language == u"th")
                                                                                  : openJob(language == u"th");
    if (language == u"vi")
        job.environment = Environment::Practice;
    if (language == u"en")
        job.expires = {};
    const QImage page = painted(form, job, 0, form.page.width() > 200 ? 4 : 6);
    QVERIFY(hasInk(page, page.rect()));
    keepPicture(page, layout + u'-' + language);
}

QTEST_MAIN(TestPaperPages)
#include "tst_paperpages.moc"
