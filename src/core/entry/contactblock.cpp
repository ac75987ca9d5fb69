// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/entry/contactblock.h"

#include "core/addressformat.h"
#include "core/country.h"
#include "core/entry/addressparts.h"
#include "core/entry/contactlines.h"
#include "core/entry/typedtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace linktill {

namespace {

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool isSpacedLetter(QChar c)
{
    const auto script = c.script();
    return (c.isLetter() || c.isMark()) && script != QChar::Script_Thai &&
           script != QChar::Script_Han && script != QChar::Script_Hangul &&
           script != QChar::Script_Katakana && script != QChar::Script_Hiragana;
}

/// Where `word` stands in `text` as a word of its own, from behind; without regard to case.
qsizetype lastWord(const QString &text, const QString &word)
{
    qsizetype at = word.isEmpty() ? -1 : text.size();
    while (at > 0 && (at = text.lastIndexOf(word, at - 1, Qt::CaseInsensitive)) >= 0) {
        const qsizetype end = at + word.size();
        const bool isCut = (at > 0 && isSpacedLetter(text[at - 1]) && isSpacedLetter(word.front())) ||
                           (end < text.size() && isSpacedLetter(text[end]) &&
                            isSpacedLetter(word.back()));
        if (!isCut)
            return at;
    }
    return -1;
}

/// A state under all its names: people leave out what kind of place it is.
QStringList namesOf(const AddressState &state)
{
    QStringList names{state.name, state.latin, state.key};
    const QString kind = QStringLiteral("Thành phố ");
    if (state.name.startsWith(kind))
        names << state.name.mid(kind.size());
    for (const QLatin1String ending : {QLatin1String(" PROVINCE"), QLatin1String(" CITY")}) {
        if (state.latin.endsWith(ending))
            names << state.latin.chopped(ending.size());
    }
    return names;
}

/// Takes a block of text apart, from what is sure to what is left.
class BlockReader
{
public:
    BlockReader(const QString &text, QString country, const QLocale &locale)
        : m_country(std::move(country)), m_locale(locale)
    {
        split(text);
    }

    ContactBlock read()
    {
        takeContacts();
        takeName();
        takeCountry();
        m_parts = addressParts(m_country);
        splitLone();
        takePostalCode();
        takeState();
        takeCity();
        takeLines();
        return m_block;
    }

private:
    void split(const QString &text)
    {
        static const QRegularExpression ends(QStringLiteral("[\\r\\n\\t\\x{2028}\\x{2029}\\x{000b}\\x{000c}\\x{0085};]+"));
        for (const QString &line : text.split(ends)) {
            QString part = trimmedPart(line);
            if (part.isEmpty())
                continue;
            const LabelledLine cut = withoutLabel(part);
            if (cut.label)
                m_block.dropped << cut.dropped;
            m_lines << cut.text;
            m_labels << cut.label;
        }
    }

    void forgetEmpty()
    {
        for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
            m_lines[i] = trimmedPart(m_lines[i]);
            if (m_lines[i].isEmpty()) {
                m_lines.removeAt(i);
                m_labels.removeAt(i);
            }
        }
    }

    void takeContacts()
    {
        Party &party = m_block.party;
        for (QString &line : m_lines) {
            if (party.email.isEmpty())
                party.email = takeEmail(line);
        }
        // A number that says so comes before one that only looks like it.
        for (const bool isLabelled : {true, false}) {
            for (qsizetype i = 0; i < m_lines.size() && party.phone.isEmpty(); ++i) {
                if ((m_labels[i] == ContactLabel::Phone) == isLabelled)
                    party.phone = takePhone(m_lines[i], m_country);
            }
        }
        dropEndLabels();
        forgetEmpty();
    }

    /// "..., Tel: " whose number was taken.
    void dropEndLabels()
    {
        for (QString &line : m_lines) {
            const QString trimmed = trimmedPart(line);
            const qsizetype space = std::max(trimmed.lastIndexOf(u' '), trimmed.lastIndexOf(u','));
            const QString last = trimmed.mid(space + 1);
            const LabelledLine cut = withoutLabel(last + u':');
            if (!last.isEmpty() && cut.label && cut.text.isEmpty() &&
                (cut.label == ContactLabel::Phone || cut.label == ContactLabel::Email) &&
                trimmed != line.trimmed()) {
                m_block.dropped << last;
                line = trimmed.left(space + 1);
            }
        }
    }

    void takeName()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (m_labels[i] == ContactLabel::Name) {
                m_block.party.name = m_lines.takeAt(i);
                m_labels.removeAt(i);
                return;
            }
        }
        const bool isAlone = m_lines.size() == 1;
        const bool knowsWho = !m_block.party.email.isEmpty() || !m_block.party.phone.isEmpty();
        if (m_lines.isEmpty() || m_labels.front() || hasDigit(m_lines.front()) ||
            (isAlone && (!knowsWho || m_lines.front().contains(u','))) ||
            m_lines.front().contains(u','))
            return;
        if (!countryNamed(m_lines.front(), m_locale.name()).isEmpty())
            return;
        m_block.party.name = m_lines.takeFirst();
        m_labels.removeFirst();
    }

    void takeCountry()
    {
        for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
            const qsizetype comma = m_lines[i].lastIndexOf(u',');
            const QString last = trimmedPart(m_lines[i].mid(comma + 1));
            QString code = countryNamed(last, m_locale.name());
            if (code.isEmpty() && m_labels[i] == ContactLabel::Country && isCountry(last.toUpper()))
                code = last.toUpper();
            if (code.isEmpty())
                continue;
            m_block.party.address.countryCode = code;
            m_block.party.address.countryName = last;
            m_country = code;
            m_lines[i] = m_lines[i].left(qMax<qsizetype>(comma, 0));
            forgetEmpty();
            return;
        }
    }

    /// An address on one line has its parts between commas.
    void splitLone()
    {
        QStringList lines;
        QList<std::optional<ContactLabel>> kept;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            static const QRegularExpression commas(QStringLiteral("[,，、]"));
            for (const QString &part : m_lines[i].split(commas)) {
                if (trimmedPart(part).isEmpty())
                    continue;
                lines << trimmedPart(part);
                kept << m_labels[i];
            }
        }
        m_lines = lines;
        m_labels = kept;
    }

    void takePostalCode()
    {
        const auto form = postalCodeForm(m_country);
        if (!form)
            return;
        const QRegularExpression code(
            QStringLiteral("(?<![\\p{Nd}\\p{Latin}+-])(?:%1)(?![\\p{Nd}\\p{Latin}])").arg(form->pattern),
            QRegularExpression::CaseInsensitiveOption |
                QRegularExpression::UseUnicodePropertiesOption);
        for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
            const QString ascii = asciiKept(m_lines[i]);
            QRegularExpressionMatch last;
            for (auto all = code.globalMatch(ascii); all.hasNext();)
                last = all.next();
            if (!last.hasMatch() || last.capturedLength() == 0)
                continue;
            // The figures that a line begins with are rather a house, unless a town follows.
            if (i == 0 && m_lines.size() > 1 && last.capturedStart() == 0 &&
                !m_parts.startsWithPostalCode())
                continue;
            m_block.party.address.postalCode =
                m_lines[i].mid(last.capturedStart(), last.capturedLength());
            m_codeLine = i;
            m_lines[i] = m_lines[i].left(last.capturedStart()) + u' ' +
                         m_lines[i].mid(last.capturedEnd());
            m_lines[i] = trimmedPart(m_lines[i]);
            return;
        }
    }

    /// The same characters, one for one, with figures of any script as ASCII.
    static QString asciiKept(QString text)
    {
        for (QChar &c : text) {
            if (c.category() == QChar::Number_DecimalDigit)
                c = QChar(char16_t(u'0' + c.digitValue()));
        }
        return text;
    }

    void takeState()
    {
        static const QStringList marks{QStringLiteral("จังหวัด"), QStringLiteral("จ."),
                                       QStringLiteral("Tỉnh"), QStringLiteral("Provinsi"),
                                       QStringLiteral("TP."), QStringLiteral("Thành phố")};
        for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
            qsizetype at = -1, length = 0;
            for (const AddressState &state : m_parts.states) {
                const bool isShort = state.key.size() <= 3 && state.key.front().script() == QChar::Script_Latin;
                for (const QString &name : namesOf(state)) {
                    const qsizetype found = lastWord(m_lines[i], name);
                    // Two letters are a state only in capitals, behind a town.
                    // The last of a line, and of those the longest: "São Paulo-SP", "West Virginia".
                    const qsizetype end = found + name.size();
                    if (found < 0 || end < at + length ||
                        (end == at + length && name.size() <= length) ||
                        (isShort && name == state.key &&
                         (m_lines[i].mid(found, name.size()) != name || i == 0)))
                        continue;
                    at = found;
                    length = name.size();
                }
            }
            if (at < 0 || (i == 0 && m_lines.size() > 1 && !m_parts.startsWithPostalCode() &&
                           isSpacedLetter(m_lines[i].front())))
                continue;
            m_block.party.address.state = m_lines[i].mid(at, length);
            QString before = m_lines[i].left(at);
            for (const QString &mark : marks) {
                if (before.trimmed().endsWith(mark)) {
                    before = before.trimmed().chopped(mark.size());
                    m_block.dropped << mark;
                }
            }
            m_lines[i] = trimmedPart(before + u' ' + m_lines[i].mid(at + length));
            m_stateLine = i;
            return;
        }
    }

    void takeCity()
    {
        if (takeMarkedCity() || !m_parts.has(AddressPart::City))
            return;
        // Beside the postal code or the state, or what stood in front of them.
        qsizetype line = std::max(m_codeLine, m_stateLine);
        if (m_codeLine >= 0 && m_stateLine >= 0 && !m_lines[std::min(m_codeLine, m_stateLine)].isEmpty() &&
            m_lines[line].isEmpty())
            line = std::min(m_codeLine, m_stateLine);
        while (line > 0 && m_lines[line].isEmpty())
            --line;
        if (line < 0 || m_lines[line].isEmpty() || hasDigit(m_lines[line]))
            return;
        const qsizetype filled = std::count_if(m_lines.begin(), m_lines.end(),
                                               [](const QString &l) { return !l.isEmpty(); });
        if (line == 0 && filled == 1 && m_lines.size() == 1 && m_codeLine < 0)
            return;
        m_block.party.address.city = std::exchange(m_lines[line], QString());
    }

    /// เขต and อำเภอ say themselves what they are, 市 and 区 behind the name.
    bool takeMarkedCity()
    {
        static const QRegularExpression thai(QStringLiteral(
            "(?:^|[\\s,])((?:เขต|อำเภอ|อ\\.)\\s*[\\x{0e00}-\\x{0e7f}]+)"));
        static const QRegularExpression japanese(QStringLiteral(
            "^\\s*([\\p{Han}\\p{Hiragana}\\p{Katakana}ヶケ]{1,8}?(?:市[\\p{Han}]{1,4}区|[市区町村]))"));
        for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
            const auto match = m_country == QLatin1String("TH") ? thai.match(m_lines[i])
                               : m_country == QLatin1String("JP") && i == std::max(m_stateLine, m_codeLine)
                                   ? japanese.match(m_lines[i])
                                   : QRegularExpressionMatch();
            if (!match.hasMatch())
                continue;
            m_block.party.address.city = match.captured(1);
            m_lines[i] = trimmedPart(m_lines[i].left(match.capturedStart(1)) + u' ' +
                                     m_lines[i].mid(match.capturedEnd(1)));
            return true;
        }
        return false;
    }

    void takeLines()
    {
        forgetEmpty();
        Address &address = m_block.party.address;
        if (m_lines.isEmpty())
            return;
        // A number of a house belongs to its street: 12, Sukhumvit Road.
        qsizetype first = 1;
        while (first < m_lines.size() && m_lines.mid(0, first).join(QString()).size() < 6)
            ++first;
        address.line1 = m_lines.mid(0, first).join(QStringLiteral(", "));
        address.line2 = m_lines.mid(first).join(QStringLiteral(", "));
    }

    QString m_country;
    QLocale m_locale;
    AddressParts m_parts;
    QStringList m_lines;
    QList<std::optional<ContactLabel>> m_labels;
    qsizetype m_codeLine = -1, m_stateLine = -1;
    ContactBlock m_block;
};

} // namespace

ContactBlock readContactBlock(const QString &text, const QString &country, const QLocale &locale)
{
    constexpr qsizetype most = 4000; // a page is no address
    if (text.size() > most) {
        ContactBlock whole;
        whole.party.address.line1 = text;
        return whole;
    }
    return BlockReader(text, country, locale).read();
}

} // namespace linktill
