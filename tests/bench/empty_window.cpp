// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Shows an empty window, which takes the least time that any program of this kind needs to start. With an
// argument the window has one field with text, so fonts are loaded before it appears.
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
