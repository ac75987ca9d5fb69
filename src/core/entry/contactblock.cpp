// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/entry/contactblock.h"

#include "core/addressformat.h"
#include "core/country.h"
#include "core/entry/addressparts.h"
#include "core/entry/contactlines.h"
#include "core/entry/statename.h"

#include <QRegularExpression>

#include <algorithm>

namespace linktill {

namespace {

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// Returns whether the line names a street: "Jalan Ampang" is no town, though it stands above the postal
/// code.
bool isStreet(const QString &line)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(?:Jalan|Jln|Jl|Lorong|Lrg|Lebuh|Persiaran|Soi|Rua|Rue|Via|Calle|Đường|Phố)\\b|"
                       "(?:ถนน|ถ\\.|ซอย|ซ\\.))|\\b(?:Road|Rd|Street|St|Avenue|Ave|Lane|Drive|Boulevard|Blvd)\\.?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return form.match(line).hasMatch();
}

/// These countries have states that no other country has, by their script or by what people call them.
constexpr const char *countriesToTell[] = {"TH", "VN", "KR", "JP", "HK", "TW", "CN", "ID", "MY"};

/// Takes a block of text apart, from the parts that are sure to those that are left.
class BlockReader
{
public:
    BlockReader(const QString &text, QString country, const QLocale &locale)
        : m_home(country), m_country(std::move(country)), m_locale(locale)
    {
        split(text);
    }

    ContactBlock read()
    {
        takeEmail();
        takeCountry();
        tellCountry();
        m_parts = addressParts(m_country);
        takePhone();
        dropEndLabels();
        forgetEmpty();
        takeName();
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

    void takeEmail()
    {
        for (QString &line : m_lines) {
            if (m_block.party.email.isEmpty())
                m_block.party.email = linktill::takeEmail(line);
        }
        forgetEmpty();
    }

    void takePhone()
    {
        // The plan of the shop's own country comes second, for a number at home beside an address elsewhere.
        for (const QString &country : {m_country, m_home}) {
            // A number with a label comes before a text that only looks like a number.
            for (const bool isLabelled : {true, false}) {
                for (qsizetype i = 0; i < m_lines.size(); ++i) {
                    if ((m_labels[i] == ContactLabel::Phone) != isLabelled)
                        continue;
                    m_block.party.phone = linktill::takePhone(m_lines[i], country);
                    if (m_block.party.phone.isEmpty())
                        continue;
                    m_block.phoneCountry = country;
                    return;
                }
            }
        }
    }

    /// Removes the label at the end of a line whose number was taken: "..., Tel: ".
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
        m_block.party.name = m_lines.takeFirst();
        m_labels.removeFirst();
    }

    void takeCountry()
    {
        for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
            auto found = m_labels[i] == ContactLabel::Country ? codeAlone(m_lines[i]) : std::nullopt;
            if (!found)
                found = linktill::takeCountry(m_lines[i], m_home, m_locale.name(), i == 0);
            if (!found)
                continue;
            // "Hong Kong, China" names two countries, of which the first is meant.
            QString rest = trimmedPart(m_lines[i]);
            const auto nearer = linktill::takeCountry(rest, m_home, m_locale.name(), i == 0);
            if (nearer && found->code == QLatin1String("CN")) {
                m_lines[i] = rest;
                found = NamedCountry{nearer->code, nearer->written + QStringLiteral(", ") + found->written};
            }
            m_country = found->code;
            m_block.party.address.countryCode = found->code;
            m_block.party.address.countryName = found->written;
            forgetEmpty();
            return;
        }
    }

    static std::optional<NamedCountry> codeAlone(QString &line)
    {
        const QString code = line.toUpper();
        if (!isCountry(code))
            return std::nullopt;
        return NamedCountry{code, std::exchange(line, QString())};
    }

    bool namesState(const AddressParts &parts, StateNames names) const
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (namedState(m_lines[i], parts, i == 0 && m_lines.size() > 1, names))
                return true;
        }
        return false;
    }

    /// Recognises the country by its states: who lives in กทม. lives in Thailand, wherever this is read.
    void tellCountry()
    {
        constexpr qsizetype maxLines = 60; // more lines are no address
        if (!m_block.party.address.countryCode.isEmpty() || m_lines.size() > maxLines ||
            namesState(addressParts(m_country), StateNames::All))
            return;
        for (const char *name : countriesToTell) {
            const QString code = QString::fromLatin1(name);
            if (code == m_country || !namesState(addressParts(code), StateNames::Telling))
                continue;
            m_country = code;
            m_block.party.address.countryCode = code;
            return;
        }
    }

    /// Splits lines at their commas: an address on one line has its parts between them.
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
            // Figures at the beginning of the first line are rather a house number, unless the country's
            // addresses begin with the postal code.
            if (i == 0 && m_lines.size() > 1 && last.capturedStart() == 0 &&
                !m_parts.startsWithPostalCode())
                continue;
            m_block.party.address.postalCode =
                m_lines[i].mid(last.capturedStart(), last.capturedLength());
            m_codeLine = i;
            m_lines[i] = m_lines[i].left(last.capturedStart()) + u' ' +
                         m_lines[i].mid(last.capturedEnd());
            static const QRegularExpression brackets(QStringLiteral("\\(\\s*\\)")); // left over in S(238843)
            m_lines[i] = trimmedPart(m_lines[i].remove(brackets));
            return;
        }
    }

    /// Returns the same characters, one for one, with figures of any script as ASCII.
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
        for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
            const auto state = namedState(m_lines[i], m_parts, i == 0);
            if (!state || (i == 0 && m_lines.size() > 1 && !m_parts.startsWithPostalCode() &&
                           isSpacedLetter(m_lines[i].front())))
                continue;
            const QString written = m_lines[i].mid(state->at, state->length);
            m_block.shortState = state->key.isEmpty() ? QString() : written;
            m_block.party.address.state = state->key.isEmpty() ? written : state->key;
            m_lines[i] = trimmedPart(withoutKindBehind(m_lines[i].left(state->at)) + u' ' +
                                     withoutKindBefore(m_lines[i].mid(state->at + state->length)));
            m_stateLine = i;
            return;
        }
    }

    /// Removes the word for the kind of place in front of the state, such as "จ.".
    QString withoutKindBehind(const QString &before)
    {
        const QString text = before.trimmed();
        for (const QString &kind : std::as_const(m_parts.before)) {
            const QString rest = text.chopped(std::min(text.size(), kind.size()));
            if (!text.endsWith(kind, Qt::CaseInsensitive) ||
                (!rest.isEmpty() && isSpacedLetter(rest.back()) && isSpacedLetter(kind.front())))
                continue;
            m_block.dropped << text.right(kind.size());
            return rest;
        }
        return before;
    }

    /// Removes the word for the kind of place behind the state, such as "-ken" and " Province".
    QString withoutKindBefore(const QString &after)
    {
        for (const QString &kind : std::as_const(m_parts.after)) {
            if (!after.startsWith(kind, Qt::CaseInsensitive) ||
                (after.size() > kind.size() && isSpacedLetter(after[kind.size()])))
                continue;
            m_block.dropped << after.left(kind.size());
            return after.mid(kind.size());
        }
        return after;
    }

    void takeCity()
    {
        if (takeMarkedCity() || !m_parts.has(AddressPart::City))
            return;
        // The town stands beside the postal code or the state, or on a line before them.
        qsizetype line = std::max(m_codeLine, m_stateLine);
        if (m_codeLine >= 0 && m_stateLine >= 0 && !m_lines[std::min(m_codeLine, m_stateLine)].isEmpty() &&
            m_lines[line].isEmpty())
            line = std::min(m_codeLine, m_stateLine);
        while (line > 0 && m_lines[line].isEmpty())
            --line;
        if (line < 0 || m_lines[line].isEmpty() || hasDigit(m_lines[line]) || isStreet(m_lines[line]))
            return;
        const qsizetype filled = std::count_if(m_lines.begin(), m_lines.end(),
                                               [](const QString &l) { return !l.isEmpty(); });
        if (line == 0 && filled == 1 && m_lines.size() == 1 && m_codeLine < 0)
            return;
        m_block.party.address.city = std::exchange(m_lines[line], QString());
    }

    /// Takes a town whose name says that it is one: after เขต and อำเภอ, before 市 and 区.
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
        // The number of a house belongs to its street: 12, Sukhumvit Road.
        qsizetype first = 1;
        while (first < m_lines.size() && m_lines.mid(0, first).join(QString()).size() < 6)
            ++first;
        address.line1 = m_lines.mid(0, first).join(QStringLiteral(", "));
        address.line2 = m_lines.mid(first).join(QStringLiteral(", "));
    }

    QString m_home, m_country;
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
    constexpr qsizetype limit = 4000; // a longer text is no address
    if (text.size() > limit) {
        ContactBlock whole;
        whole.party.address.line1 = text;
        return whole;
    }
    return BlockReader(text, country, locale).read();
}

} // namespace linktill
