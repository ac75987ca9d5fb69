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

/// A country as a line names it.
struct NamedCountry
{
    QString code, written;
};
/// Takes the country out of the line: what stands behind the last comma, beside a postal code or a state
/// ("Singapore 238843", "Kowloon Hong Kong"), or before one where the script writes so (香港九龍).
/// `home`: whose short names of states come before names of countries. `isFirst`: as in namedState().
std::optional<NamedCountry> takeCountry(QString &line, const QString &home, const QString &locale,
                                        bool isFirst);
/// Without what separates words at either end.
QString trimmedPart(const QString &text);

} // namespace linktill
