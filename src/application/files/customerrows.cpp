// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/customerrows.h"

#include "application/files/headingmeaning.h"
#include "application/files/foreigntable.h"
#include "application/files/headingwords.h"
#include "application/files/importfields.h"
#include "core/entry/contacttext.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

constexpr int lastRank = 49; ///< of a phone that a person has chosen, such as a fax

bool isOfParty(const QString &part)
{
    return part == "name"_L1 || part == "first_name"_L1 || part == "last_name"_L1 || part == "company"_L1 ||
           part == "email"_L1 || part == "phone"_L1;
}

bool isContact(const QString &field)
{
    return field == "phone"_L1 || field == "email"_L1;
}

/// Returns the words of "Phone 1" and of "Phone 1 Type", which are the same.
QString labelled(const QString &heading)
{
    QStringList words = headingWords(heading);
    words.removeIf([](const QString &word) {
        return word == "type"_L1 || word == "label"_L1 || word == "value"_L1 || word == "address"_L1;
    });
    return words.join(u' ');
}

/// Returns whether both headings are the same but for their numbers, which follow each other: "電話番号1" and "2".
bool isNextPiece(const QString &heading, const QString &next)
{
    QStringList words = headingWords(heading), following = headingWords(next);
    if (words.size() < 2 || words.size() != following.size())
        return false;
    const int number = words.takeLast().toInt(), after = following.takeLast().toInt();
    return number > 0 && after == number + 1 && words == following;
}

/// Google sets a mark before the label of what is used first: "* Mobile".
QString withoutMark(const QString &label)
{
    if (label == "SMTP"_L1 || label == "EX"_L1) // Outlook's kinds of e-mail addresses
        return {};
    return label.startsWith(u'*') ? label.mid(1).trimmed() : label;
}

} // namespace

CustomerRows::CustomerRows(const QStringList &fields, const QStringList &headings, QString country)
    : m_country(std::move(country)), m_told(headingCountry(fields, headings))
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const QString &field = fields[i];
        Column column{field, headings.value(i), field.section(u'.', 0, -2), field.section(u'.', -1), 0};
        column.rank = contactRank(column.heading).value_or(lastRank);
        m_isFamilyFirst = m_isFamilyFirst || (field == "last_name"_L1 && isFamilyFirst(column.heading));
        m_columns << column;
    }
    for (qsizetype i = m_columns.size() - 2; i >= 0; --i) {
        const bool isNumber = m_columns[i].part == "phone"_L1 || m_columns[i].part == "postal_code"_L1;
        if (isNumber && m_columns[i].field == m_columns[i + 1].field &&
            isNextPiece(m_columns[i].heading, m_columns[i + 1].heading))
            m_columns[i].pieces = m_columns[i + 1].pieces + 1;
    }
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].field != labelField)
            continue;
        const bool isBehind = i > 0 && labelled(m_columns[i].heading) == labelled(m_columns[i - 1].heading);
        const qsizetype of = isBehind ? i - 1 : i + 1;
        if (of < m_columns.size())
            m_columns[of].label = i;
    }
}

void CustomerRows::take(CustomerParts &parts, const Column &column, const CustomerParts::Text &text,
                        const QString &label) const
{
    const int rank = label.isEmpty() ? column.rank
                                     : contactRank(column.heading + u' ' + label).value_or(lastRank);
    if (isContact(column.field)) {
        takeContacts(parts, column, text, rank);
        return;
    }
    if (column.field == keepField)
        parts.keep(text);
    else if (column.field == "note"_L1)
        parts.addNote(text);
    else if (column.group.isEmpty())
        parts.addName(column.part, text);
    else if (isOfParty(column.part))
        parts.addParty(column.group, column.part, text);
    else
        parts.addAddress(column.group, column.part, text);
}

/// Takes a cell of one or of several, such as "Phone:(650) 555-0175 Mobile:(650) 555-0176".
void CustomerRows::takeContacts(CustomerParts &parts, const Column &column, const CustomerParts::Text &text,
                                int rank) const
{
    static const QRegularExpression labels(uR"((?:^|[\s,;])(\p{L}[\p{L} ]{1,20}):\s*(?=[+(\d]))"_s);
    if (column.field == "email"_L1) {
        parts.addEmail({text, rank});
        return;
    }
    auto matches = labels.globalMatch(text.text);
    if (!matches.hasNext() || matches.peekNext().capturedStart() > 0) {
        parts.addPhone({text, rank});
        return;
    }
    while (matches.hasNext()) {
        const auto match = matches.next();
        const qsizetype to = matches.hasNext() ? matches.peekNext().capturedStart() : text.text.size();
        CustomerParts::Text one = text;
        one.text = text.text.mid(match.capturedEnd(), to - match.capturedEnd()).trimmed();
        one.heading += u" ("_s + match.captured(1).trimmed() + u')';
        if (const auto its = contactRank(match.captured(1)))
            parts.addPhone({one, *its});
        else
            parts.keep(one);
    }
}

/// Returns "090-1234-5678" of columns that hold its pieces; nothing where they hold whole numbers.
QString CustomerRows::joinedPieces(const QStringList &cells, qsizetype from) const
{
    QStringList pieces;
    for (qsizetype i = from; i < from + m_columns[from].pieces; ++i) {
        const QString piece = plainCell(cells.value(i).trimmed());
        const bool isShort = piece.size() <= 5 && std::all_of(piece.begin(), piece.end(), [](QChar c) { return c.isDigit(); });
        if (!isShort)
            return {};
        if (!piece.isEmpty())
            pieces << piece;
    }
    return pieces.size() > 1 ? pieces.join(u'-') : QString();
}

CustomerParts::Composed CustomerRows::read(const QStringList &cells, QList<int> &leftOut) const
{
    CustomerParts parts;
    parts.setHeadingCountry(m_told);
    if (m_isFamilyFirst)
        parts.setFamilyFirst();
    for (qsizetype i = 0; i < qMin(cells.size(), m_columns.size()); ++i) {
        const Column &column = m_columns[i];
        if (const QString joined = column.pieces > 1 ? joinedPieces(cells, i) : QString(); !joined.isEmpty()) {
            take(parts, column, {joined, int(i), column.heading}, {});
            i += column.pieces - 1;
            continue;
        }
        const QString cell = plainCell(cells[i].trimmed());
        if (column.field == labelField)
            continue;
        const QString its = plainCell(cells.value(column.label).trimmed());
        const bool isNothing = cell.isEmpty() || (column.field != "name"_L1 && isPlaceholder(cell));
        if (isNothing || column.field.isEmpty())
            continue;
        if (isContact(column.field) && !its.isEmpty() && !contactRank(its)) { // "Work Fax"
            leftOut << int(i);
            continue;
        }
        const bool isLabelled = isContact(column.field) && !withoutMark(its).isEmpty();
        const QString heading = isLabelled ? column.heading + u" ("_s + withoutMark(its) + u')' : column.heading;
        take(parts, column, {cell, int(i), heading}, its);
    }
    return parts.compose(m_country);
}

} // namespace linktill
