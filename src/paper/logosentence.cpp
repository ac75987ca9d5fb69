// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "paper/logosentence.h"

#include <QCoreApplication>

namespace linktill::paper {

namespace {

struct LogoText
{
    Q_DECLARE_TR_FUNCTIONS(LogoText)
};

} // namespace

QString logoSentence(const QString &file, qr::LogoFault fault)
{
    switch (fault) {
    case qr::LogoFault::Unreadable:
        return LogoText::tr("The logo %1 can't be read.").arg(file);
    case qr::LogoFault::TooLarge:
        return LogoText::tr("The logo %1 is too large: 8 MB at most.").arg(file);
    case qr::LogoFault::NoPicture:
        return LogoText::tr("The logo %1 is not a picture that Linktill reads. Use PNG or JPEG.").arg(file);
    case qr::LogoFault::TooManyDots:
        return LogoText::tr("The logo %1 has too many pixels: 30 million at most.").arg(file);
    }
    return {};
}

} // namespace linktill::paper
