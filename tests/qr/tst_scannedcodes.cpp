// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Two libraries read every code that the program makes, also from a bad photograph of it.
#include "paper/paperpages.h"
#include "paper/samplejobs.h"
#include "qr/qrcode.h"
#include "support/drawnsvg.h"
#include "support/zbarreader.h" // before the other one, which makes a name of zbar's a macro
#include "support/qrreader.h"

#include <QBuffer>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace linktill;
using linktill::qr::QrCode;

namespace {

QImage asJpeg(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.convertToFormat(QImage::Format_RGB32).save(&buffer, "JPEG", 50);
    return QImage::fromData(buffer.data(), "JPEG");
}

QImage turned(const QImage &image)
{
    QTransform turn;
    turn.rotate(5);
    const QImage tilted = image.convertToFormat(QImage::Format_ARGB32).transformed(turn, Qt::SmoothTransformation);
    QImage onWhite(tilted.size() + QSize(40, 40), QImage::Format_RGB32);
    onWhite.fill(Qt::white);
    QPainter painter(&onWhite);
    painter.drawImage(20, 20, tilted);
    return onWhite;
}

/// Returns which readers fail at which kind of picture; empty when all read the text.
QString failures(const QImage &image, const QString &text)
{
    const QList<std::pair<QString, QImage>> pictures{
        {u"plain"_s, image}, {u"JPEG 50"_s, asJpeg(image)}, {u"5° turn"_s, turned(image)},
        {u"JPEG 50 of a 5° turn"_s, asJpeg(turned(image))}};
    QStringList failed;
    for (const auto &[name, picture] : pictures) {
        if (readQr(picture).text != text)
            failed << u"zxing: "_s + name;
        const QStringList seen = zbarTexts(picture);
        if (!seen.contains(text) || QStringList(seen).removeDuplicates() + 1 != seen.size())
            failed << u"zbar: "_s + name;
    }
    return failed.join(u", "_s);
}

QString linkOf(int length)
{
    QString link = u"https://checkout.portone.cloud?ref="_s;
    for (int i = 0; link.size() < length; ++i)
        link += QString::number(i * 7919, 36);
    return link.left(length);
}

/// Draws logos as shops have them.
QImage logoOf(const QString &kind)
{
    QImage logo(kind == u"word" ? QSize(400, 120) : QSize(300, 300), QImage::Format_ARGB32);
    logo.fill(kind == u"disc" ? Qt::transparent : kind == u"square" ? QColor(20, 30, 80) : QColor(Qt::white));
    QPainter painter(&logo);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (kind == u"disc") {
        painter.setBrush(QColor(180, 40, 30));
        painter.drawEllipse(logo.rect().adjusted(4, 4, -4, -4));
    } else if (kind == u"photograph") {
        QLinearGradient light(0, 0, 300, 300);
        light.setColorAt(0, QColor(250, 240, 200));
        light.setColorAt(1, QColor(60, 90, 40));
        painter.fillRect(logo.rect(), light);
    }
    QFont font;
    font.setPixelSize(kind == u"word" ? 90 : 190);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(kind == u"word" ? QColor(20, 90, 40) : QColor(Qt::white));
    painter.drawText(logo.rect(), Qt::AlignCenter, kind == u"word" ? u"KhomFa"_s : u"K"_s);
    return logo;
}

} // namespace

class TestScannedCodes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void links_data();
    void links();
    void logos_data();
    void logos();
    void logoTakesItsShare();
    void documents();
    void papers_data();
    void papers();
    void documentPages_data();
    void documentPages();
};

void TestScannedCodes::links_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<int>("side");
    for (const int length : {40, 64, 120, 300}) {
        for (const int side : {208, 416, 1024}) // on screen at 1× and 2×, and saved
            QTest::addRow("%d characters, %d px", length, side) << linkOf(length) << side;
    }
    QTest::newRow("practice") << u"http://127.0.0.1:40123/pay?ref=2jXkN0dJ8sQmYw1bV5cT7hL3pRz"_s << 208;
}

void TestScannedCodes::links()
{
    QFETCH(QString, link);
    QFETCH(int, side);
    const auto code = QrCode::encode(link);
    QVERIFY(code);
    const QImage image = code->imageFitting(side);
    if (image.width() / (code->size() + 8) >= 3) // smaller modules do not outlive a bad JPEG
        QCOMPARE(failures(image, link), QString());
    QCOMPARE(readQr(image).text, link);
    QCOMPARE(failures(QImage::fromData(code->png(), "PNG"), link), QString());
}

void TestScannedCodes::logos_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("kind");
    for (const int length : {34, 45, 62, 64, 90, 200, 300}) {
        for (const char *kind : {"square", "word", "disc", "photograph"})
            QTest::addRow("%d characters, %s", length, kind) << linkOf(length) << QString::fromLatin1(kind);
    }
}

void TestScannedCodes::logos()
{
    QFETCH(QString, link);
    QFETCH(QString, kind);
    const auto code = QrCode::withLogo(link, logoOf(kind));
    QVERIFY(code);
    QCOMPARE(failures(QImage::fromData(code->png(), "PNG"), link), QString());
    const int side = (code->size() + 8) * 6;
    QImage painted(side, side, QImage::Format_RGB32);
    QPainter painter(&painted);
    code->paint(painter, painted.rect());
    painter.end();
    QCOMPARE(failures(painted, link), QString());
    QVERIFY(code->svg().contains("<image "));
}

void TestScannedCodes::logoTakesItsShare()
{
    for (const int length : {34, 64, 120, 300, 800}) {
        const auto bare = QrCode::encode(linkOf(length), qr::Correction::High);
        const auto code = QrCode::withLogo(linkOf(length), logoOf(u"disc"_s));
        QVERIFY(bare && code);
        QCOMPARE(code->size(), bare->size());
        int first = code->size(), last = 0;
        for (int y = 0; y < code->size(); ++y) {
            for (int x = 0; x < code->size(); ++x) {
                if (code->isDark(x, y) != bare->isDark(x, y)) {
                    first = std::min({first, x, y});
                    last = std::max({last, x, y});
                }
            }
        }
        const double side = last - first + 1;
        QVERIFY(side * side <= 0.1 * code->size() * code->size());
        QCOMPARE(first, code->size() - 1 - last); // in the middle
    }
    QVERIFY(QrCode::withLogo(linkOf(60), {}));
    QVERIFY(!QrCode::withLogo(linkOf(1400), logoOf(u"square"_s))); // too long for its correction
}

/// Renders PDF files by another program.
static QImage rendered(const QByteArray &pdf, int dpi, int page = 1)
{
    QTemporaryDir dir;
    QFile file(dir.filePath(u"a.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess poppler;
    poppler.start(u"pdftoppm"_s, {u"-r"_s, QString::number(dpi), u"-f"_s, QString::number(page), u"-l"_s,
                                  QString::number(page), u"-png"_s, u"-singlefile"_s, file.fileName(), dir.filePath(u"out"_s)});
    if (!poppler.waitForFinished(60'000))
        return {};
    return QImage(dir.filePath(u"out.png"_s));
}

void TestScannedCodes::documents()
{
    for (const QImage &logo : {QImage(), logoOf(u"square"_s)}) {
        const auto code = QrCode::withLogo(paper::sampleLink(), logo);
        const QImage page = rendered(code->pdf(60), 200);
        QVERIFY(qAbs(page.width() - 472) <= 2); // 60 mm
        QCOMPARE(failures(page, paper::sampleLink()), QString());
    }
}

void TestScannedCodes::papers_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<bool>("hasLogo");
    for (const paper::PaperLayout &layout : paper::paperLayouts()) {
        if (layout.kind == paper::PaperKind::Receipt)
            continue;
        for (const bool logo : {false, true})
            QTest::addRow("%s, logo %d", layout.name, logo) << QString::fromLatin1(layout.name) << logo;
    }
}

void TestScannedCodes::papers()
{
    QFETCH(QString, layout);
    QFETCH(bool, hasLogo);
    const paper::PaperLayout &form = *paper::layoutNamed(layout);
    paper::PaperJob job = paper::openJob();
    if (hasLogo) {
        job.logo = logoOf(u"square"_s);
        job.hasLogoInCode = true;
    }
    if (form.kind == paper::PaperKind::Roll) {
        QCOMPARE(failures(paper::rollPicture(form, job).convertToFormat(QImage::Format_RGB32), job.url), QString());
        return;
    }
    const double dots = 12; // 300 dpi
    QImage page((form.page * dots).toSize(), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    paper::paintPage(painter, form, job, 0, dots);
    painter.end();
    const QRect part = form.kind == paper::PaperKind::Sheet ? QRectF(form.first * dots, form.label * dots).toRect()
        : form.kind == paper::PaperKind::Tent ? QRect(0, page.height() / 2, page.width(), page.height() / 2)
                                              : page.rect();
    QCOMPARE(failures(page.copy(part), job.url), QString());
    if (form.kind != paper::PaperKind::Sheet)
        return;
    for (int row = 0; row < form.rows; ++row) { // each label has its code
        for (int column = 0; column < form.columns; ++column) {
            const QPointF corner = form.first + QPointF(column * form.pitch.x(), row * form.pitch.y());
            QCOMPARE(readQr(page.copy(QRectF(corner * dots, form.label * dots).toRect())).text, job.url);
        }
    }
}

void TestScannedCodes::documentPages_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("language");
    for (const char *layout : {"card", "tent", "sheet-l7160", "roll58", "receipt"}) {
        for (const char *language : {"th", "vi"})
            QTest::addRow("%s %s", layout, language) << QString::fromLatin1(layout) << QString::fromLatin1(language);
    }
}

/// Another program finds text and size in the document, and draws the code so that it can be read.
void TestScannedCodes::documentPages()
{
    QFETCH(QString, layout);
    QFETCH(QString, language);
    const paper::PaperLanguage spoken(language);
    const paper::PaperLayout &form = *paper::layoutNamed(layout);
    const bool isProof = form.kind == paper::PaperKind::Receipt;
    const paper::PaperJob job = isProof ? paper::paidJob(language == u"th") : paper::openJob(language == u"th");
    const QByteArray pdf = paper::paperPdf(form, job);
    const QImage page = rendered(pdf, 200);
    const QSizeF size = paper::pageSize(form, job) * 200 / 25.4;
    QVERIFY(qAbs(page.width() - size.width()) <= 2 && qAbs(page.height() - size.height()) <= 2);
    const QString folder = qEnvironmentVariable("LINKTILL_PICTURES");
    if (!folder.isEmpty())
        page.save(folder + u"/pdf-%1-%2.png"_s.arg(layout, language));
    if (!isProof)
        QVERIFY(zbarTexts(page).contains(job.url));

    QTemporaryDir dir;
    QFile file(dir.filePath(u"a.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
    file.close();
    QProcess poppler;
    poppler.start(u"pdftotext"_s, {u"-layout"_s, file.fileName(), u"-"_s});
    QVERIFY(poppler.waitForFinished(60'000));
    const QString text = QString::fromUtf8(poppler.readAllStandardOutput());
    QVERIFY2(text.contains(job.orderId), qPrintable(text));
    const QString words = QString(text).simplified();
    QVERIFY2(words.contains(isProof ? u"Not a tax invoice"_s : u"Dec 2026"_s), qPrintable(text));
}

QTEST_MAIN(TestScannedCodes)
#include "tst_scannedcodes.moc"
