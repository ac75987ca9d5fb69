// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace linktill {

enum class AddressPart { Street, Sublocality, City, State, PostalCode };

/// A state, province or prefecture of a country that lists them.
struct AddressState
{
    QString key;   ///< as it is written in an address: "CA", "東京都"
    QString name;  ///< "California"
    QString latin; ///< "TOKYO"; may be empty
    QString zip;   ///< regular expression of the beginnings of its postal codes; may be empty
    QStringList names;      ///< the three, also without what kind of place it is
    QStringList shortForms; ///< and other customary ones: "กทม.", "TP. HCM", "Penang"
};

/// How a country writes its addresses, from the bundled address_formats.json and place_names.json.
struct AddressParts
{
    QList<AddressPart> order;    ///< the parts that there are, as they are written there
    QList<AddressPart> required; ///< without these it is not complete
    QString stateKind;       ///< "prefecture", "do_si", "state", ... ; "province" where nothing is said
    QString zipKind;         ///< "zip" or "postal"
    QString sublocalityKind; ///< "district", "suburb", ...
    QList<AddressState> states; ///< empty where none are listed
    QStringList before, after;  ///< beside a state, what only says that it is one: "จ.", " Province"
    /// Before all other parts is the postal code.
    bool startsWithPostalCode() const;
    bool has(AddressPart part) const { return order.contains(part); }
    bool needs(AddressPart part) const { return required.contains(part); }
};

/// The parts of a country that is unknown are the ones that nearly all have.
AddressParts addressParts(const QString &country);
/// The one state that a postal code lies in; nothing where the data leave a choice.
QString stateOfPostalCode(const AddressParts &parts, const QString &postalCode);

} // namespace linktill
