// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/files/customerparts.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace linktill {

/// A card of a file.
struct ReadCard
{
    int line = 0;         ///< where it begins
    bool isGroup = false; ///< a list of people, not a person
    CustomerParts parts;
    QString name; ///< as it is shown in lists
    /// The names of its properties that hold something: those that are taken or kept, and those that are not.
    QStringList taken, notTaken;
};

bool isVCard(const QString &text);

/// Reads cards of versions 2.1, 3.0 and 4.0 line by line and keeps only one in memory. It reads
/// names, addresses, contacts and notes, and only counts everything else however long it is, such as a
/// picture. A 2.1 value in quoted-printable is decoded with the encoding that it names itself.
class CardLines
{
public:
    /// Returns false when no more cards are wanted.
    using Visitor = std::function<bool(ReadCard &)>;
    explicit CardLines(Visitor visit);
    ~CardLines();
    Q_DISABLE_COPY_MOVE(CardLines)

    static constexpr qsizetype longest = 128 * 1024; ///< characters of a value; the rest is cut

    /// Reads the next line of the file. Returns false when no more lines are wanted.
    bool read(const QString &line);
    /// Ends the last card. A card without its END counts too, here and where another card begins.
    void finish();

private:
    struct Card;
    void goOn(QStringView part);
    void endValue();
    void endCard();

    Visitor m_visit;
    std::unique_ptr<Card> m_card; ///< the card between BEGIN and END
    QString m_value;              ///< a property, with its continuation lines
    int m_number = 0, m_begun = 0; ///< lines, from 1: the last one read, and the property's first one
    bool m_isWanted = false, m_isQuoted = false, m_isSoft = false, m_goesOn = true;
};

/// Returns all cards of a text.
QList<ReadCard> readVCards(const QString &text);
/// Returns one card of version 4.0.
QByteArray vCard(const KnownCustomer &customer);

} // namespace linktill
