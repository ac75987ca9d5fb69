// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace linktill {

enum class AddressPart { Street, Sublocality, City, State, PostalCode };

/// Describes a state, province or prefecture of a country that lists them.
struct AddressState
{
    QString key;   ///< as it is written in an address: "CA", "東京都"
    QString name;  ///< "California"
    QString latin; ///< "TOKYO"; may be empty
    QString zip;   ///< regular expression for the beginnings of its postal codes; may be empty
    QStringList names;      ///< key, name and latin, also without the word for its kind of place
    QStringList shortForms; ///< short and other customary names: "กทม.", "TP. HCM", "Penang"
};

/// Describes how a country writes its addresses, by the bundled address_formats.json and place_names.json.
struct AddressParts
{
    QList<AddressPart> order;    ///< the parts of an address, in the order in which the country writes them
    QList<AddressPart> required; ///< an address without these parts is not complete
    QString stateKind;       ///< "prefecture", "do_si", "state", ... ; "province" where the data do not say
    QString zipKind;         ///< "zip" or "postal"
    QString sublocalityKind; ///< "district", "suburb", ...
    QList<AddressState> states; ///< empty where none are listed
    QStringList before, after;  ///< words beside a state that only say that it is one: "จ.", " Province"
    /// Returns whether the postal code stands before all other parts.
    bool startsWithPostalCode() const;
    bool has(AddressPart part) const { return order.contains(part); }
    bool needs(AddressPart part) const { return required.contains(part); }
};

/// Returns how a country writes its addresses. An unknown country gets the parts that nearly all countries
/// have.
AddressParts addressParts(const QString &country);
/// Returns the key of the one state that a postal code lies in; empty when the data leave a choice or have no
/// such state.
QString stateOfPostalCode(const AddressParts &parts, const QString &postalCode);

} // namespace linktill
