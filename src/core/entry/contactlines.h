// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// These parts of contactblock.cpp know how people write contacts down.
namespace linktill {

enum class ContactLabel { Name, Phone, Email, Address, PostalCode, Country };

/// Holds a line, with the label in front of it ("Tel: ", "ที่อยู่ ") cut off.
struct LabelledLine
{
    QString text;
    std::optional<ContactLabel> label;
    QString dropped; ///< the label as it was written
};
LabelledLine withoutLabel(const QString &line);

/// Takes the first e-mail address out of the text; returns an empty text when there is none.
QString takeEmail(QString &text);
/// Takes the first phone that the numbering plan knows out of the text; returns it as it was written, or an
/// empty text.
QString takePhone(QString &text, const QString &country);

/// Holds a country as a line names it.
struct NamedCountry
{
    QString code, written;
};
/// Takes the country out of the line. It may stand behind the last comma, beside a postal code or a state
/// ("Singapore 238843", "Kowloon Hong Kong"), or before a state where the script puts it first (香港九龍). Short
/// names of the states of `home` come before names of countries. `isFirst` is the same as in namedState().
/// Returns nothing when the line names no country.
std::optional<NamedCountry> takeCountry(QString &line, const QString &home, const QString &locale,
                                        bool isFirst);
/// Returns the text without the separators of words at either end.
QString trimmedPart(const QString &text);

} // namespace linktill
