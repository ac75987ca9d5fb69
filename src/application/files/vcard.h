// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/knowncustomer.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace linktill {

/// A card of a file: who it is, and where in the file it begins.
struct ReadCard
{
    int line = 0;
    bool isGroup = false; ///< a list of people, not one
    KnownCustomer customer;
    /// The customer's, then others, as they are to be tried: mobile before home before work. Never a fax.
    QStringList phones;
};

bool isVCard(const QString &text);

/// Reads cards of versions 2.1, 3.0 and 4.0 line by line, in memory for one of them. What is no name,
/// address, way to reach somebody or note is left out, however long it is: a picture. A 2.1 value in
/// quoted-printable is in the encoding that it names itself.
class CardLines
{
public:
    /// False: no more cards are wanted.
    using Visitor = std::function<bool(const ReadCard &)>;
    explicit CardLines(Visitor visit);
    ~CardLines();
    Q_DISABLE_COPY_MOVE(CardLines)

    static constexpr qsizetype longest = 128 * 1024; ///< characters of a value; more is cut

    /// The next line of the file; false: no more are wanted.
    bool read(const QString &line);
    /// A card that is cut off is one too, here and where another begins.
    void finish();

private:
    struct Card;
    void goOn(QStringView part);
    void endValue();
    void endCard();

    Visitor m_visit;
    std::unique_ptr<Card> m_card; ///< between BEGIN and END
    QString m_value;              ///< a property, with the lines that it goes on in
    int m_number = 0, m_begun = 0; ///< lines, from 1: the last one, and where the property begins
    bool m_isWanted = false, m_isQuoted = false, m_isSoft = false, m_goesOn = true;
};

/// All cards of a text.
QList<ReadCard> readVCards(const QString &text);
/// One card of version 4.0.
QByteArray vCard(const KnownCustomer &customer);

} // namespace linktill
