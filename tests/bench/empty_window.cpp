// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// An empty window: the least that any program of this kind takes to start. With an argument it has
// one field to type in, laid out, and so has paid for the fonts before it appears.
#include <QApplication>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QWidget>

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QWidget window;
    if (argc > 1)
        (new QVBoxLayout(&window))->addWidget(new QLineEdit(QStringLiteral("0")));
    window.resize(640, 480);
    window.show();
    return QApplication::exec();
}
