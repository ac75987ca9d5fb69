// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// An empty window: the least that any program of this kind takes to start. With an argument it has
// one field to type in, and so also pays for the fonts.
#include <QApplication>
#include <QLineEdit>
#include <QWidget>

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QWidget window;
    if (argc > 1)
        new QLineEdit(QStringLiteral("0"), &window);
    window.resize(640, 480);
    window.show();
    return QApplication::exec();
}
