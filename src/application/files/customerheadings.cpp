// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/customerheadings.h"

#include "application/files/headingmeaning.h"
#include "application/files/headingwords.h"
#include "application/files/importfields.h"
#include "core/contactrules.h"
#include "core/entry/contacttext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

bool isAddressPart(const QString &part)
{
    static const QSet<QString> all{u"address"_s, u"line"_s, u"line2"_s, u"po_box"_s, u"district"_s,
                                   u"city"_s,    u"state"_s, u"postal_code"_s, u"country"_s};
    return all.contains(part);
}

/// Returns the group of an address: the first numbered one is the usual one, the second another one.
QString addressGroup(const HeadingMeaning &meaning)
{
    if (meaning.isGroupNumber && meaning.number == 2)
        return u"other"_s;
    if (meaning.isGroupNumber && meaning.number > 2)
        return {};
    return meaning.group.isEmpty() ? u"billing"_s : meaning.group;
}

/// Knows all headings of a table, and so what one of them means beside the others.
class CustomerTable
{
public:
    explicit CustomerTable(const QStringList &headings) : m_headings(headings)
    {
        for (const QString &heading : headings)
            m_meanings << headingMeaning(heading);
        m_hasParts = has(u"first_name"_s) || has(u"last_name"_s);
        nameReceiver();
        joinShipping();
    }

    QString fieldAt(qsizetype column) const
    {
        const auto &meaning = m_meanings[column];
        if (!meaning || isCodeOfState(column))
            return {};
        const QString &part = meaning->part;
        const bool isLoneRegion = headingKey(m_headings[column]) == "region"_L1 && !isInPlaces(addressGroup(*meaning));
        if (isLoneRegion) // of sales, or of a computer
            return QString(keepField);
        if (isAddressPart(part))
            return addressField(*meaning);
        if (part == "title"_L1)
            return m_hasParts && !has(u"prefix"_s) ? u"prefix"_s : QString(keepField);
        const bool isOfParty = part == "name"_L1 || part == "first_name"_L1 || part == "last_name"_L1 ||
                               part == "company"_L1 || part == "email"_L1 || part == "phone"_L1;
        return isOfParty ? partyField(column, part) : part;
    }
    /// Returns the field of who is billed or who receives, where the heading names one of these.
    QString partyField(qsizetype column, const QString &part) const
    {
        const QString &group = m_meanings[column]->group;
        return group == "billing"_L1 || group == "shipping"_L1 ? group + u'.' + part : part;
    }
    bool isUnclear(qsizetype column) const
    {
        return m_meanings[column] && m_meanings[column]->part == "contact"_L1;
    }

    bool hasName() const { return m_hasParts || has(u"name"_s); }

private:
    /// "Province Code" says again what "Province" says.
    bool isCodeOfState(qsizetype column) const
    {
        const auto isCode = [this](qsizetype i) { return headingWords(m_headings[i]).contains("code"_L1); };
        if (m_meanings[column]->part != "state"_L1 || !isCode(column))
            return false;
        for (qsizetype i = 0; i < m_meanings.size(); ++i) {
            const auto &other = m_meanings[i];
            const bool isSame = other && other->part == "state"_L1 &&
                                addressGroup(*other) == addressGroup(*m_meanings[column]);
            if (isSame && !isCode(i))
                return true;
        }
        return false;
    }
    bool has(const QString &part, const QString &group = {}) const
    {
        return std::any_of(m_meanings.begin(), m_meanings.end(), [&](const auto &one) {
            return one && one->part == part && (group.isEmpty() || addressGroup(*one) == group);
        });
    }

    /// "Recipient" is the customer, unless another column names one.
    void nameReceiver()
    {
        static const QStringList receivers = headingKeys(u"recipient|recipient name|ชื่อผู้รับ|tên người nhận|수령인|수취인|받는분|받는사람");
        const auto isReceiver = [this](qsizetype i) { return receivers.contains(headingKey(m_headings[i])); };
        const auto isOwnName = [&](qsizetype i) {
            const auto &one = m_meanings[i];
            return one && one->group.isEmpty() && (one->part == "name"_L1 || one->part == "first_name"_L1) && !isReceiver(i);
        };
        bool hasOwn = false;
        for (qsizetype i = 0; i < m_meanings.size(); ++i)
            hasOwn = hasOwn || isOwnName(i);
        for (qsizetype i = 0; i < m_meanings.size() && hasOwn; ++i) {
            if (m_meanings[i] && isReceiver(i))
                m_meanings[i]->group = u"shipping"_s;
        }
    }

    /// Takes "Street 1" beside "Ship City" for the street of that address, and "City" beside "Ship to address".
    void joinShipping()
    {
        const QString billing = u"billing"_s, shipping = u"shipping"_s;
        const bool isStreetOut = hasPlace(shipping) && !hasStreet(shipping) && !hasPlace(billing);
        const bool isPlaceOut = hasStreet(shipping) && !hasPlace(shipping) && !hasStreet(billing);
        const bool isAllOut = !hasPlace(shipping) && !hasStreet(shipping) && isBehindReceiver();
        for (auto &meaning : m_meanings) {
            const bool isOut = meaning && isAddressPart(meaning->part) && meaning->group.isEmpty();
            if (isOut && (isStreetOut || isPlaceOut || isAllOut))
                meaning->group = shipping;
        }
    }
    /// Returns whether the address stands behind the name of who receives, in a table that also names who buys.
    bool isBehindReceiver() const
    {
        bool isReceiver = false, isBuyer = false;
        for (const auto &meaning : m_meanings) {
            const bool isName = meaning && (meaning->part == "name"_L1 || meaning->part == "first_name"_L1);
            if (meaning && isAddressPart(meaning->part))
                return isReceiver && isBuyer;
            isReceiver = isReceiver || (isName && meaning->group == "shipping"_L1);
            isBuyer = isBuyer || (isName && meaning->group.isEmpty());
        }
        return false;
    }
    bool hasPlace(const QString &group) const
    {
        return has(u"city"_s, group) || has(u"state"_s, group) || has(u"postal_code"_s, group);
    }
    bool hasStreet(const QString &group) const
    {
        return has(u"line"_s, group) || has(u"line2"_s, group) || has(u"address"_s, group);
    }

    QString addressField(const HeadingMeaning &meaning) const
    {
        const QString group = addressGroup(meaning);
        if (group.isEmpty())
            return QString(keepField);
        const QString before = group + u'.';
        const int line = meaning.isGroupNumber ? 0 : meaning.number;
        if (meaning.part == "line"_L1 || (meaning.part == "address"_L1 && line > 0 && isInParts(group)))
            return before + (line <= 1 ? u"line1"_s : line == 2 ? u"line2"_s : u"line3"_s);
        if (meaning.part == "address"_L1 && isInParts(group) && !hasFirstLine(group))
            return before + u"line1"_s;
        if (meaning.part == "city"_L1 && line == 2)
            return before + u"district"_s;
        return before + meaning.part;
    }

    /// Returns whether the table has further places of such an address.
    bool isInPlaces(const QString &group) const
    {
        const auto others = {u"line"_s, u"line2"_s, u"city"_s, u"district"_s, u"postal_code"_s, u"country"_s};
        return std::any_of(others.begin(), others.end(), [&](const QString &part) { return has(part, group); });
    }
    /// Returns whether the table gives such an address in several columns.
    bool isInParts(const QString &group) const
    {
        const bool isRegionAlone = has(u"state"_s, group) && !isInPlaces(group) && hasHeading(u"region"_s);
        if (isRegionAlone)
            return hasLines(group);
        const auto others = {u"line"_s, u"line2"_s, u"city"_s, u"district"_s, u"state"_s, u"postal_code"_s};
        return std::any_of(others.begin(), others.end(),
                           [&](const QString &part) { return has(part, group); }) ||
               hasLines(group);
    }
    bool hasHeading(const QString &key) const
    {
        return std::any_of(m_headings.begin(), m_headings.end(),
                           [&key](const QString &heading) { return headingKey(heading) == key; });
    }
    bool hasFirstLine(const QString &group) const
    {
        return std::any_of(m_meanings.begin(), m_meanings.end(), [&](const auto &one) {
            return one && one->part == "line"_L1 && addressGroup(*one) == group &&
                   (one->isGroupNumber || one->number <= 1);
        });
    }
    /// "address_1" and "address_2" are lines; "Bill to 1" to "Bill to 5" are one text.
    bool hasLines(const QString &group) const
    {
        int highest = 0;
        for (const auto &one : m_meanings) {
            if (one && one->part == "address"_L1 && !one->isGroupNumber && addressGroup(*one) == group)
                highest = qMax(highest, one->number);
        }
        return highest == 2;
    }

    const QStringList m_headings;
    QList<std::optional<HeadingMeaning>> m_meanings;
    bool m_hasParts = false;
};

/// Tells e-mail addresses and phones by the cells of a column. Phones that a spreadsheet has taken the zero from
/// are told only where the heading speaks of a contact.
enum class Shortened { No, May };
QString fieldByCells(const QList<QStringList> &rows, qsizetype column, Shortened shortened = Shortened::No)
{
    static const QRegularExpression date(uR"(^(\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})(\D|$))"_s);
    int filled = 0, emails = 0, phones = 0;
    for (const QStringList &row : rows) {
        const QString cell = row.value(column).trimmed();
        if (cell.isEmpty() || isPlaceholder(cell))
            continue;
        ++filled;
        emails += isEmail(emailText(cell).email);
        const QString phone = phoneText(cell).phone;
        const auto digits = std::count_if(phone.begin(), phone.end(), [](QChar c) { return c.isDigit(); });
        const bool isNumber = std::none_of(phone.begin(), phone.end(), [](QChar c) { return c.isLetter(); });
        const bool isDate = date.match(phone).hasMatch();
        const bool isShortened = shortened == Shortened::May && digits >= 8 && digits <= 11;
        const bool isShaped = isShortened || phone.startsWith(u'+') || phone.startsWith(u'0') || phone.size() > digits;
        phones += isNumber && isShaped && digits >= 8 && digits <= 15 && !phone.contains(u'/') && !isDate;
    }
    return filled > 0 && emails * 5 >= filled * 3   ? u"email"_s
           : filled > 0 && phones * 5 >= filled * 4 ? u"phone"_s
                                                    : QString();
}

bool hasLetters(const QList<QStringList> &rows, qsizetype column)
{
    return std::any_of(rows.begin(), rows.end(), [column](const QStringList &row) {
        const QString cell = row.value(column);
        return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
    });
}

/// Returns whether the column has "Mr." and the like, and no titles of jobs.
bool holdsTitles(const QList<QStringList> &rows, qsizetype column)
{
    static const QStringList titles = headingKeys(u"mr|mrs|ms|miss|mx|dr|prof|sir|madam|khun|bapak|ibu|herr|frau|sr|sra|"
                                                  u"dra|mme|นาย|นาง|นางสาว|คุณ|ดร|ông|bà|anh|chị|cô");
    return std::all_of(rows.begin(), rows.end(), [column](const QStringList &row) {
        const QString cell = row.value(column).trimmed();
        return cell.isEmpty() || titles.contains(headingKey(cell));
    });
}

/// "Contact" may be a phone, an e-mail address, or the name of somebody.
QString unclearField(const CustomerTable &table, const QList<QStringList> &rows, qsizetype column)
{
    const QString field = fieldByCells(rows, column, Shortened::May);
    if (!field.isEmpty())
        return table.partyField(column, field);
    if (!hasLetters(rows, column))
        return field;
    return table.hasName() ? QString(keepField) : u"name"_s;
}

} // namespace

int customerHeadingsIn(const QStringList &cells)
{
    int known = 0;
    for (const QString &cell : cells) {
        const auto meaning = headingMeaning(cell);
        known += meaning && !cell.contains(u'@');
    }
    return known;
}

QStringList customerColumnsByCells(qsizetype columns, const QList<QStringList> &rows)
{
    QStringList fields;
    for (qsizetype i = 0; i < columns; ++i)
        fields << fieldByCells(rows, i);
    const auto name = [&] {
        for (qsizetype i = 0; i < columns; ++i) {
            if (fields[i].isEmpty() && hasLetters(rows, i))
                return i;
        }
        return qsizetype(-1);
    }();
    if (name >= 0)
        fields[name] = u"name"_s;
    return fields;
}

QStringList customerColumnsOf(const QStringList &headings, const QList<QStringList> &rows)
{
    const CustomerTable table(headings);
    QStringList fields;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        fields << (table.isUnclear(i) ? unclearField(table, rows, i) : table.fieldAt(i));
        if (fields.last() == "prefix"_L1 && headingKey(headings[i]) == "title"_L1 && !holdsTitles(rows, i))
            fields.last() = keepField; // of a job
    }
    for (const QString &needed : {u"email"_s, u"phone"_s}) {
        for (qsizetype i = 0; i < fields.size() && !fields.contains(needed); ++i) {
            if (fields[i].isEmpty() && contactRank(headings[i]) && fieldByCells(rows, i) == needed)
                fields[i] = needed;
        }
    }
    return fields;
}

} // namespace linktill
