// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Replaces libFuzzer: gives every file of the given folders, and its beginnings, to the target.
#include "fuzz.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    int read = 0;
    const QStringList folders = QCoreApplication::arguments().mid(1);
    for (const QString &folder : folders) {
        for (QDirIterator files(folder, QDir::Files); files.hasNext();) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            const QByteArray bytes = file.readAll();
            // The target also gets every beginning of the file, as while it is typed; of a long file about
            // a hundred beginnings.
            const qsizetype step = qMax<qsizetype>(1, bytes.size() / 100);
            for (qsizetype length = 0; length <= bytes.size(); length += step)
                LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                                       std::size_t(length));
            LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                                   std::size_t(bytes.size()));
            ++read;
        }
    }
    std::printf("Totals: %d passed, 0 failed, 0 skipped, 0 blacklisted\n", read);
    return read > 0 ? 0 : 1; // a corpus that is missing shows nothing
}
