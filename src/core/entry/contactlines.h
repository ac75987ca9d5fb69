// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// The parts of contactblock.cpp that know how people write contacts down.
namespace linktill {

enum class ContactLabel { Name, Phone, Email, Address, PostalCode, Country };

/// A line with the label in front of it ("Tel: ", "ที่อยู่ ") cut off.
struct LabelledLine
{
    QString text;
    std::optional<ContactLabel> label;
    QString dropped; ///< the label as it was written
};
LabelledLine withoutLabel(const QString &line);

/// Takes the first e-mail address out of the text; empty when there is none.
QString takeEmail(QString &text);
/// Takes the first phone out of the text that the numbering plan knows; as it was written.
QString takePhone(QString &text, const QString &country);
/// The country that a whole line names, in the language of `locale`, English or its own.
QString countryNamed(const QString &line, const QString &locale);
/// Without what separates words at either end.
QString trimmedPart(const QString &text);

} // namespace linktill
