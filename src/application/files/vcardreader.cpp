// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/vcard.h"

#include "core/textencoding.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

constexpr int maxValues = 1000; ///< of one card; real cards have fewer

/// A property such as "item1.EMAIL;TYPE=home:linh@example.com".
struct Property
{
    QString name;           ///< upper case
    QStringList parameters; ///< upper case
    QString value;          ///< as written, with escapes
    bool has(QLatin1String word) const
    {
        return std::any_of(parameters.begin(), parameters.end(), [word](const QString &parameter) {
            return parameter == word || parameter.section(u'=', 1).split(u',').contains(word);
        });
    }
};

QByteArray fromQuotedPrintable(const QByteArray &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isHex = false;
        const uint code = text[i] == '=' ? text.mid(i + 1, 2).toUInt(&isHex, 16) : 0;
        bytes += isHex ? char(code) : text[i];
        i += isHex ? 2 : 0;
    }
    return bytes;
}

QString plainValue(const Property &property)
{
    if (!property.has("QUOTED-PRINTABLE"_L1))
        return property.value;
    const QByteArray bytes = fromQuotedPrintable(property.value.toLatin1());
    QString encoding;
    for (const QString &parameter : property.parameters) {
        if (parameter.startsWith("CHARSET="_L1))
            encoding = parameter.mid(8);
    }
    for (const QString &known : textEncodings()) {
        if (known.compare(encoding, Qt::CaseInsensitive) == 0)
            return decodedAsFarAsPossible(bytes, known);
    }
    const QString named = encoding.isEmpty() ? QString() : decodedAsFarAsPossible(bytes, encoding);
    return named.isEmpty() ? decodedAsFarAsPossible(bytes, encodingOf(bytes)) : named;
}

std::optional<Property> propertyOf(const QString &line)
{
    bool quoted = false;
    qsizetype colon = -1;
    for (qsizetype i = 0; i < line.size() && colon < 0; ++i) {
        if (line[i] == u'"')
            quoted = !quoted;
        else if (line[i] == u':' && !quoted)
            colon = i;
    }
    if (colon < 0)
        return std::nullopt;
    Property property;
    property.parameters = line.left(colon).toUpper().remove(u'"').split(u';');
    property.name = property.parameters.takeFirst().section(u'.', -1).trimmed();
    property.value = line.mid(colon + 1);
    property.value = plainValue(property);
    return property;
}

/// Splits the value at each `;` that is not escaped, and undoes escapes.
QStringList partsOf(const QString &value)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        if (c == u'\\' && i + 1 < value.size()) {
            const QChar next = value[++i];
            parts.last() += next == u'n' || next == u'N' ? QChar(u'\n') : next;
        } else if (c == u';') {
            parts << QString();
        } else {
            parts.last() += c;
        }
    }
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

QString textOf(const QString &value)
{
    return partsOf(value).join(u';');
}

/// The parts of an address in the order of its property.
constexpr const char *addressFields[] = {"po_box", "line2", "line1", "city", "state", "postal_code", "country"};

/// Returns "TEL" for "item1.TEL;TYPE=cell:…".
QStringView nameIn(QStringView line)
{
    const auto end =
        std::find_if(line.begin(), line.end(), [](QChar c) { return c == u':' || c == u';'; });
    const QStringView name = line.first(end - line.begin());
    return name.sliced(name.lastIndexOf(u'.') + 1).trimmed();
}

/// Returns whether the property is read; all others are skipped.
bool isRead(QStringView name)
{
    constexpr QLatin1String names[] = {"BEGIN"_L1,
                                       "END"_L1,
                                       "FN"_L1,
                                       "N"_L1,
                                       "ORG"_L1,
                                       "EMAIL"_L1,
                                       "TEL"_L1,
                                       "NOTE"_L1,
                                       "ADR"_L1,
                                       "KIND"_L1,
                                       "X-LINKTILL-PARTY"_L1,
                                       "X-ADDRESSBOOKSERVER-KIND"_L1};
    return std::any_of(std::begin(names), std::end(names), [name](QLatin1String one) {
        return name.size() == one.size() && name.compare(one, Qt::CaseInsensitive) == 0;
    });
}

/// Returns whether the property begins or ends a card. These are read even when the rest of the
/// card is left out.
bool isLimit(QStringView name)
{
    return name.compare("BEGIN"_L1, Qt::CaseInsensitive) == 0 ||
           name.compare("END"_L1, Qt::CaseInsensitive) == 0;
}

bool isQuotedPrintable(const QString &line)
{
    return QStringView(line)
        .left(line.indexOf(u':'))
        .contains("QUOTED-PRINTABLE"_L1, Qt::CaseInsensitive);
}

bool isPreferred(const Property &property)
{
    return property.has("PREF"_L1) || property.parameters.contains("PREF=1"_L1);
}

/// Returns whether the property says something of the card rather than of the person.
bool isOfCard(const QString &name)
{
    static const QSet<QString> names{u"BEGIN"_s,    u"END"_s,       u"VERSION"_s,  u"PRODID"_s, u"REV"_s,
                                     u"UID"_s,      u"N"_s,         u"SOURCE"_s,   u"KIND"_s,   u"X-ABLABEL"_s,
                                     u"X-ABUID"_s,  u"X-ABADR"_s,   u"CLASS"_s,    u"PROFILE"_s,
                                     u"X-ADDRESSBOOKSERVER-KIND"_s, u"X-ADDRESSBOOKSERVER-MEMBER"_s, u"MEMBER"_s};
    return names.contains(name);
}

/// Returns the phone's rank, where a smaller one is tried sooner; nothing for a device that takes no calls.
std::optional<int> rankOf(const Property &phone)
{
    for (const auto kind : {"FAX"_L1, "PAGER"_L1, "MODEM"_L1, "BBS"_L1, "TELEX"_L1}) {
        if (phone.has(kind))
            return std::nullopt;
    }
    if (phone.has("CELL"_L1))
        return isPreferred(phone) ? 0 : 1;
    return isPreferred(phone) ? 2 : phone.has("HOME"_L1) ? 3 : phone.has("WORK"_L1) ? 5 : 4;
}

/// Returns what a note calls a property that finds no field: "TEL WORK".
QString labelOf(const Property &property)
{
    QString label = property.name;
    for (const auto kind : {"CELL"_L1, "HOME"_L1, "WORK"_L1, "MAIN"_L1, "OTHER"_L1}) {
        if (property.has(kind))
            label += u' ' + QString(kind);
    }
    return label;
}

QString phoneOf(const QString &value)
{
    const QString text = textOf(value);
    if (!text.startsWith("tel:"_L1, Qt::CaseInsensitive))
        return text;
    const QStringList parts = text.mid(4).split(u';');
    for (const QString &part : parts) {
        if (part.startsWith("ext="_L1, Qt::CaseInsensitive))
            return parts.front() + u" ext. "_s + part.mid(4);
    }
    return parts.front();
}

} // namespace

struct CardLines::Card
{
    void read(const Property &property)
    {
        const CustomerParts::Text text{textOf(property.value), -1, labelOf(property)};
        const bool isRead = !text.text.isEmpty() && take(property, text);
        if (text.text.isEmpty() || isOfCard(property.name))
            return;
        QStringList &names = isRead ? card.taken : card.notTaken;
        if (!names.contains(property.name))
            names << property.name;
    }
    /// Counts a property of which only the name is read.
    void skip(const QString &property)
    {
        if (!isOfCard(property) && !card.notTaken.contains(property) && card.notTaken.size() < maxValues)
            card.notTaken << property;
    }

    /// Returns whether the text was taken.
    bool take(const Property &property, const CustomerParts::Text &text)
    {
        const QString &kind = property.name;
        CustomerParts &parts = card.parts;
        if (kind == "FN"_L1)
            fullName = fullName.isEmpty() ? text.text.simplified() : fullName;
        else if (kind == "N"_L1)
            name = partsOf(property.value);
        else if (kind == "ORG"_L1)
            takeOrganization(property);
        else if (kind == "EMAIL"_L1)
            parts.addEmail({text, isPreferred(property) ? 0 : 1});
        else if (kind == "TEL"_L1)
            return takePhone(property);
        else if (kind == "NOTE"_L1)
            parts.addNote({QString(text.text).replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n'), -1, kind});
        else if (kind == "ADR"_L1)
            takeAddress(property);
        else if (kind == "X-LINKTILL-PARTY"_L1)
            takeParty(property);
        else if (kind.endsWith("KIND"_L1))
            card.isGroup = text.text.compare("group"_L1, Qt::CaseInsensitive) == 0;
        else
            return false;
        return true;
    }

    /// The company, and behind it its units.
    void takeOrganization(const Property &property)
    {
        QStringList units = partsOf(property.value);
        const QString company = units.takeFirst();
        units.removeAll(QString());
        if (!company.isEmpty())
            card.parts.addName(u"company"_s, {company, -1, property.name});
        if (!units.isEmpty())
            card.parts.keep({units.join(u", "_s), -1, property.name});
    }

    bool takePhone(const Property &property)
    {
        const auto rank = rankOf(property);
        if (rank)
            card.parts.addPhone({{phoneOf(property.value), -1, labelOf(property)}, *rank});
        return rank.has_value();
    }

    /// A second address of a kind is another one.
    void takeAddress(const Property &property)
    {
        const bool isShipping = property.has("PARCEL"_L1) || property.has("X-SHIPPING"_L1);
        QString group = isShipping                 ? u"shipping"_s
                        : property.has("HOME"_L1) ? u"home"_s
                        : property.has("WORK"_L1) ? u"work"_s
                                                  : u"billing"_s;
        if (groups.contains(group))
            group = u"other"_s;
        groups << group;
        const QStringList texts = partsOf(property.value);
        for (qsizetype i = 0; i < qsizetype(std::size(addressFields)); ++i) {
            if (!texts.value(i).isEmpty())
                card.parts.addAddress(group, QString::fromLatin1(addressFields[i]),
                                      {texts[i], -1, labelOf(property)});
        }
    }

    /// Name, last name, e-mail address and phone of who is billed or gets the goods, as vCard() writes them.
    void takeParty(const Property &property)
    {
        const QString group = property.has("SHIPPING"_L1) ? u"shipping"_s : u"billing"_s;
        const QStringList texts = partsOf(property.value);
        const char *const fields[] = {"name", "last_name", "email", "phone"};
        for (qsizetype i = 0; i < 4; ++i) {
            if (!texts.value(i).isEmpty())
                card.parts.addParty(group, QString::fromLatin1(fields[i]), {texts[i], -1, property.name});
        }
    }

    ReadCard whole()
    {
        const char *const parts[] = {"last_name", "first_name", "middle_name", "prefix", "suffix"};
        card.name = fullName.isEmpty() ? (name.value(1) + u' ' + name.value(0)).simplified() : fullName;
        if (!fullName.isEmpty())
            card.parts.addName(u"name"_s, {fullName, -1, {}});
        for (qsizetype i = 0; i < 5 && fullName.isEmpty(); ++i) {
            if (!name.value(i).isEmpty())
                card.parts.addName(QString::fromLatin1(parts[i]), {name[i], -1, {}});
        }
        return std::move(card);
    }

    ReadCard card;
    QStringList name;
    QString fullName;
    QStringList groups; ///< of its addresses
    int values = 0;
};

CardLines::CardLines(Visitor visit) : m_visit(std::move(visit)) {}
CardLines::~CardLines() = default;

bool CardLines::read(const QString &line)
{
    ++m_number;
    if (m_isSoft) {
        m_value.chop(m_isWanted ? 1 : 0);
        goOn(QStringView(line).trimmed());
    } else if (m_begun > 0 && (line.startsWith(u' ') || line.startsWith(u'\t'))) {
        goOn(QStringView(line).mid(1));
    } else if (!line.trimmed().isEmpty()) {
        endValue();
        m_begun = m_number;
        const QStringView name = nameIn(line);
        const bool isFull = m_card && m_card->values >= maxValues;
        m_isWanted = isRead(name) && (!isFull || isLimit(name));
        if (m_card && !m_isWanted && line.contains(u':'))
            m_card->skip(name.toString().toUpper());
        m_isQuoted = isQuotedPrintable(line);
        goOn(line);
    }
    m_isSoft = m_isQuoted && line.endsWith(u'=');
    return m_goesOn;
}

void CardLines::finish()
{
    endValue();
    endCard();
}

void CardLines::endCard()
{
    const auto ended = std::exchange(m_card, nullptr);
    if (!ended || !m_goesOn)
        return;
    ReadCard card = ended->whole();
    m_goesOn = m_visit(card);
}

void CardLines::goOn(QStringView part)
{
    if (m_isWanted && m_value.size() < longest)
        m_value += part;
}

void CardLines::endValue()
{
    const QString value = std::exchange(m_value, {});
    const auto property = m_isWanted ? propertyOf(value) : std::nullopt;
    if (!property)
        return;
    const bool isCard = property->value.trimmed().compare("VCARD"_L1, Qt::CaseInsensitive) == 0;
    if (property->name == "BEGIN"_L1 && isCard) {
        endCard(); // the card before was cut off
        m_card = std::make_unique<Card>();
        m_card->card.line = m_begun;
    } else if (property->name == "END"_L1 && isCard) {
        endCard();
    } else if (m_card) {
        m_card->read(*property);
        ++m_card->values;
    }
}

QList<ReadCard> readVCards(const QString &text)
{
    QList<ReadCard> cards;
    CardLines lines([&cards](ReadCard &card) {
        cards << card;
        return true;
    });
    const QStringList all = QString(text).remove(u'\r').split(u'\n');
    for (const QString &line : all)
        lines.read(line);
    lines.finish();
    return cards;
}

} // namespace linktill
