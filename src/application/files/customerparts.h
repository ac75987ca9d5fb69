// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/files/headingcountry.h"
#include "application/ports/knowncustomer.h"
#include "application/ports/tablefile.h"

#include <QMap>

#include <optional>

namespace linktill {

/// All that a row of a table or a card says of one person, before it is decided what becomes a field. What
/// finds no field goes into the note, behind the words that the file has for it; nothing is left out unsaid.
class CustomerParts
{
public:
    /// One text of the file, and where it stands.
    struct Text
    {
        QString text;
        int column = -1;
        QString heading; ///< what the file calls it
    };
    /// A phone or an e-mail address. One with a smaller rank is tried sooner (contactRank()).
    struct Contact
    {
        Text text;
        int rank = 0;
    };
    /// An address: by the ends of the fields' ids, "line1", "city", …; "address" is one in one piece.
    using AddressTexts = QMap<QString, Text>;

    /// Each takes a text that is not empty. Of several for one field the first is the field.
    void addName(const QString &part, const Text &text); ///< "name", "first_name", …, "company"
    void addEmail(const Contact &email);
    void addPhone(const Contact &phone);
    /// Adds a field of the one who is billed ("billing") or gets the goods ("shipping"), such as "last_name".
    void addParty(const QString &group, const QString &part, const Text &text);
    void addAddress(const QString &group, const QString &part, const Text &text);
    void addNote(const Text &text); ///< as it is
    void keep(const Text &text);    ///< into the note, behind its heading
    void setFamilyFirst() { m_isFamilyFirst = true; }
    /// Sets what the table's headings tell of the country of addresses and phones that name none.
    void setHeadingCountry(const HeadingCountry &told) { m_told = told; }

    struct Composed
    {
        KnownCustomer customer; ///< tidy; the account is not set
        QList<RowRemark> remarks; ///< without lines
        int emailColumn = -1, phoneColumn = -1; ///< where those of the customer stand
    };
    /// Puts everything into fields and note. `country` is the country of phones without a "+" where neither the
    /// person's own address nor the headings tell one.
    Composed compose(const QString &country);

private:
    QString nameOfParts() const;
    void composeName(KnownCustomer &customer);
    void composeParty(const QString &group, Party &party);
    void composeAddresses(KnownCustomer &customer, const QString &country);
    void composeEmail(KnownCustomer &customer);
    void composePhone(KnownCustomer &customer, const QString &country);
    void composePartyContacts(const QString &group, Party &party, const QString &country);
    void keepAddress(const AddressTexts &address);
    void tellCountry(const AddressTexts &texts, Address &address, const QString &country);
    void fillFrom(KnownCustomer &customer) const;
    QString phoneCountry(const KnownCustomer &customer, const QString &country) const;
    std::optional<QString> numberOf(const QString &written, const QString &own, const QString &country) const;
    QString takePhone(const Text &text, const QString &own, const QString &country);
    /// Does the same where numberOf() has returned `number`.
    QString takePhone(const Text &text, const QString &own, const QString &country,
                      const std::optional<QString> &number);

    QMap<QString, Text> m_names;
    QMap<QString, QMap<QString, Text>> m_parties;
    QMap<QString, AddressTexts> m_addresses;
    QList<Contact> m_emails, m_phones;
    QStringList m_notes;
    QList<Text> m_kept;
    Composed m_composed;
    HeadingCountry m_told;
    bool m_isCountryNamed = false; ///< by one of the addresses
    bool m_isFamilyFirst = false;
};

} // namespace linktill
