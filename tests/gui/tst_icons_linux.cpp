// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests, where /proc tells what a program has loaded, that icons need no Qt Svg.
#include "gui/widgets/icons.h"
#include "gui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QTest>

using namespace linktill;

class TestIconsLinux : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setLibraryPaths({}); } // as in tst_icons.cpp, no plugins of others

    void qtSvgIsNotLoaded()
    {
        gui::Theme::apply(*qApp, gui::Appearance::Light);
        QCheckBox box;
        box.setChecked(true);
        QVERIFY(!box.grab().isNull() && !gui::icon(QStringLiteral("search")).pixmap(16).isNull());
        // Now everything that icons and the style sheet need is loaded.
        QFile maps(QStringLiteral("/proc/self/maps"));
        QVERIFY(maps.open(QIODevice::ReadOnly));
        const QByteArray loaded = maps.readAll();
        QVERIFY(loaded.contains("Qt6Widgets"));
        QVERIFY(!loaded.contains("Qt6Svg"));
    }
};

QTEST_MAIN(TestIconsLinux)
#include "tst_icons_linux.moc"
