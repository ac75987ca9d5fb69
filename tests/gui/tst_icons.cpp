// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the icons that were drawn ahead of time. They are run at each scale that the icons were drawn for.
#include "gui/widgets/icons.h"
#include "gui/widgets/statemark.h"
#include "gui/widgets/theme.h"
#include "support/testpaths.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace linktill {

using namespace gui;

namespace {

const QString sources = QStringLiteral(LINKTILL_SOURCE_DIR);

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Returns what `pattern` captures in the files of a folder, at any depth.
QSet<QString> found(const QString &folder, const QString &files, const char *pattern)
{
    const QRegularExpression expression(QString::fromLatin1(pattern));
    QSet<QString> names;
    QDirIterator all(sources + folder, {files}, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString text = fileText(all.next());
        for (auto hits = expression.globalMatch(text); hits.hasNext();)
            names.insert(hits.next().captured(1));
    }
    return names;
}

QStringList sorted(const QSet<QString> &set)
{
    QStringList list = set.values();
    list.sort();
    return list;
}

QStringList drawings()
{
    QStringList names;
    for (const QFileInfo &file : QDir(sources + u"/resources/icons"_s).entryInfoList({u"*.svg"_s}))
        names.append(file.baseName());
    return names;
}

/// Returns the opacity of an icon at `side` pixels, as it was drawn.
QImage drawnAt(const QString &name, int side)
{
    const auto here = std::find(iconSides.begin(), iconSides.end(), side);
    const int left = std::accumulate(iconSides.begin(), here, 0);
    return QImage(u":/icons/%1.png"_s.arg(name)).copy(left, 0, side, side);
}

/// Returns the icon as it was drawn, in `colour` on `ground`.
QImage onGround(const QString &name, int side, const QColor &colour, const QColor &ground)
{
    QImage ink(side, side, QImage::Format_ARGB32_Premultiplied);
    ink.fill(colour);
    ink.setAlphaChannel(drawnAt(name, side));
    QImage picture(side, side, QImage::Format_RGB32);
    picture.fill(ground);
    QPainter(&picture).drawImage(0, 0, ink);
    return picture;
}

/// Returns whether `part` is in `whole`, pixel by pixel.
bool contains(const QImage &whole, const QImage &part)
{
    for (int y = 0; y <= whole.height() - part.height(); ++y) {
        for (int x = 0; x <= whole.width() - part.width(); ++x) {
            if (whole.copy(x, y, part.width(), part.height()) == part)
                return true;
        }
    }
    return false;
}

/// Returns what a screen shows of a widget, in the pixels of the screen.
QImage shown(QWidget &widget)
{
    widget.ensurePolished();
    widget.resize(widget.sizeHint());
    QImage image = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    image.setDevicePixelRatio(1);
    return image;
}

void eachTheme()
{
    QTest::addColumn<Appearance>("theme");
    QTest::newRow("light") << Appearance::Light;
    QTest::newRow("dark") << Appearance::Dark;
    QTest::newRow("high contrast") << Appearance::HighContrast;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Without Qt's own plugins, so that nothing but the program itself can read or draw the icons.
    void initTestCase() { QCoreApplication::setLibraryPaths({}); }
    void init() { Theme::apply(*qApp, Appearance::Light); }

    void namesInTheCodeAreTheDrawings();
    void everyIconIsDrawnInEverySize();
    void hasThePalettesColour_data() { eachTheme(); }
    void hasThePalettesColour();
    void isDrawnForEachRatio_data();
    void isDrawnForEachRatio();
    void checkMarkIsSharp_data() { eachTheme(); }
    void checkMarkIsSharp();
    void arrowIsSharp_data() { eachTheme(); }
    void arrowIsSharp();
    void stateMarkIsCutOut();
    void nothingLinksQtSvg();
};

void TestIcons::namesInTheCodeAreTheDrawings()
{
    QSet<QString> named = found(u"/src/gui"_s, u"*.cpp"_s, R"(\bicon\(QStringLiteral\("([^"]+))");
    named += found(u"/src/gui/imports"_s, u"*.cpp"_s, R"(\bmarkIn\(QStringLiteral\("([^"]+))");
    named += found(u"/src/gui/window"_s, u"mainwindow.cpp"_s, R"(\{m_ui->\w+Button, "([^"]+))");
    named += found(u"/src/gui/widgets"_s, u"listeditor.cpp"_s, R"(addButton\("([^"]+))");
    named += found(u"/src/gui/widgets"_s, u"statemark.cpp"_s, R"(QStringLiteral\("([^"]+))");
    named += found(u"/resources/style"_s, u"*.qss"_s, R"(url\(([^.)]+))");
    QCOMPARE(sorted(named), drawings());
}

void TestIcons::everyIconIsDrawnInEverySize()
{
    for (const QString &name : drawings()) {
        const QImage all(u":/icons/%1.png"_s.arg(name));
        QVERIFY2(!all.isNull(), qPrintable(name + u" is missing in resources/gui.qrc"_s));
        QCOMPARE(all.format(), QImage::Format_Grayscale8);
        QCOMPARE(all.width(), std::accumulate(iconSides.begin(), iconSides.end(), 0));
        QCOMPARE(all.height(), iconSides.back());
        const QImage large = drawnAt(name, iconSides.back());
        for (const int side : iconSides) {
            const QImage small = large.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            const QImage drawn = drawnAt(name, side);
            int difference = 0;
            for (int y = 0; y < side; ++y) {
                for (int x = 0; x < side; ++x)
                    difference += std::abs(qGray(small.pixel(x, y)) - qGray(drawn.pixel(x, y)));
            }
            QVERIFY2(difference < 10 * side * side,
                     qPrintable(u"%1 at %2: %3"_s.arg(name).arg(side).arg(difference / side / side)));
        }
    }
}

void TestIcons::hasThePalettesColour()
{
    QFETCH(Appearance, theme);
    const QIcon lock = icon(u"lock"_s); // made before the theme changes
    QCOMPARE(lock.pixmap(QSize(32, 32), 1.0).size(), QSize(32, 32));
    Theme::apply(*qApp, theme);
    for (const auto &[mode, role] : {std::pair(QIcon::Normal, Role::Text),
                                     std::pair(QIcon::Active, Role::Text),
                                     std::pair(QIcon::Disabled, Role::Disabled)}) {
        const QImage picture = lock.pixmap(QSize(32, 32), 1.0, mode).toImage();
        int full = 0;
        for (int y = 0; y < 32; ++y) {
            for (int x = 0; x < 32; ++x) {
                const QColor pixel = picture.pixelColor(x, y);
                QCOMPARE(pixel.alpha(), qGray(drawnAt(u"lock"_s, 32).pixel(x, y)));
                if (pixel.alpha() != 255)
                    continue;
                ++full;
                QCOMPARE(pixel.name(), Theme::color(role).name());
            }
        }
        QVERIFY(full > 20);
    }
}

void TestIcons::isDrawnForEachRatio_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<int>("pixels");
    QTest::newRow("18 at 100 %") << 18 << 1.0 << 18;
    QTest::newRow("18 at 125 %") << 18 << 1.25 << 23;
    QTest::newRow("18 at 150 %") << 18 << 1.5 << 27;
    QTest::newRow("18 at 200 %") << 18 << 2.0 << 36;
    QTest::newRow("16 at 125 %") << 16 << 1.25 << 20;
    QTest::newRow("10 at 125 %") << 10 << 1.25 << 13;
    QTest::newRow("14 at 150 %") << 14 << 1.5 << 21;
    QTest::newRow("32 at 200 %") << 32 << 2.0 << 64;
}

void TestIcons::isDrawnForEachRatio()
{
    QFETCH(int, side);
    QFETCH(double, ratio);
    QFETCH(int, pixels);
    const QImage drawn = onGround(u"search"_s, pixels, Theme::color(Role::Text), Qt::white);

    const QPixmap pixmap = icon(u"search"_s).pixmap(QSize(side, side), ratio);
    QCOMPARE(pixmap.size(), QSize(pixels, pixels));
    QImage canvas(QSize(50, 50) * ratio, QImage::Format_RGB32);
    canvas.setDevicePixelRatio(ratio);
    canvas.fill(Qt::white);
    QPainter painter(&canvas);
    icon(u"search"_s).paint(&painter, 5, 6, side, side);
    painter.end();
    QVERIFY(contains(canvas, drawn));
}

void TestIcons::checkMarkIsSharp()
{
    QFETCH(Appearance, theme);
    Theme::apply(*qApp, theme);
    QCheckBox box;
    box.setChecked(true);
    const int side = qRound(16 * box.devicePixelRatioF());
    const QImage mark = onGround(u"check"_s, side, Theme::color(Role::OnAccent), Theme::color(Role::Accent));
    // The corners are those of the box, which is round.
    const QRect inside = mark.rect().adjusted(side / 6, side / 6, -side / 6, -side / 6);
    QVERIFY(contains(shown(box), mark.copy(inside)));
}

void TestIcons::arrowIsSharp()
{
    QFETCH(Appearance, theme);
    Theme::apply(*qApp, theme);
    QComboBox box;
    const int side = qRound(12 * box.devicePixelRatioF());
    QVERIFY(contains(shown(box), onGround(u"chevron-down"_s, side, Theme::color(Role::Muted),
                                          Theme::color(Role::Raised))));
}

void TestIcons::stateMarkIsCutOut()
{
    const QImage drawn = drawnAt(u"hourglass"_s, 64);
    const QPixmap mark = stateMark(LinkState::Expired, 2);
    QCOMPARE(mark.size(), QSize(128, 128));
    const QImage picture = mark.toImage();
    for (int y = 0; y < 64; ++y) {
        for (int x = 0; x < 64; ++x)
            QVERIFY(std::abs(picture.pixelColor(32 + x, 32 + y).alpha() + qGray(drawn.pixel(x, y)) - 255) <= 1);
    }
}

void TestIcons::nothingLinksQtSvg()
{
    QVERIFY(found(u"/src"_s, u"CMakeLists.txt"_s, "(Qt6::Svg)").isEmpty());
}

} // namespace linktill

QTEST_MAIN(linktill::TestIcons)
#include "tst_icons.moc"
