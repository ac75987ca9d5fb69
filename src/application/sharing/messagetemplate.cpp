// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/sharing/messagetemplate.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

constexpr QChar gap(0x01); ///< stands for an empty value until the punctuation around it is settled

const QRegularExpression &bracedWord()
{
    static const QRegularExpression word(u"\\{([A-Za-z_]{1,30})\\}"_s);
    return word;
}

/// Replaces the braced words that have a value; an empty value leaves a gap.
QString replaced(const QString &text, const TemplateValues &values)
{
    QString result;
    qsizetype done = 0;
    for (auto it = bracedWord().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto value = values.constFind(match.captured(1));
        if (value == values.constEnd())
            continue;
        result += text.mid(done, match.capturedStart() - done);
        result += value->isEmpty() ? QString(gap) : QString(*value).remove(gap);
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

/// Fills in the parts in square brackets: one with an empty placeholder is gone, the others lose their
/// brackets. All other text stays for replaced(), except that what was filled in here is kept aside in `kept`.
QString withoutEmptyParts(const QString &line, const TemplateValues &values, QStringList &kept)
{
    static const QRegularExpression part(u"\\[([^\\[\\]]*\\{[A-Za-z_]{1,30}\\}[^\\[\\]]*)\\]"_s);
    QString result;
    qsizetype done = 0;
    for (auto it = part.globalMatch(line); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString within = replaced(match.captured(1), values);
        result += line.mid(done, match.capturedStart() - done);
        if (!within.contains(gap)) { // a private character stands for it, so that no value is filled in twice
            result += QChar(0xE000 + int(kept.size()));
            kept << within;
        }
        done = match.capturedEnd();
    }
    return result + line.mid(done);
}

/// Takes away what stands alone around the gaps of a line.
QString closed(QString line)
{
    static const QString mark = u"\\x{01}"_s, separators = u",;:·|/–—،、，：；\\-"_s, ends = u".!?…。"_s,
                         spaced = u"[·|/–—\\-]"_s;
    static const QList<std::pair<QRegularExpression, QString>> steps{
        {QRegularExpression(mark + u"(\\s*"_s + mark + u")+"_s), u"\x01"_s},
        {QRegularExpression(u"[\\(\\[“\"'«「]\\s*"_s + mark + u"\\s*[\\)\\]”\"'»」]"_s), u"\x01"_s},
        {QRegularExpression(u"^\\s*"_s + mark + u"\\s*["_s + separators + ends + u"]*\\s*"_s), {}},
        {QRegularExpression(u"\\s*["_s + separators + u"]?\\s*"_s + mark + u"\\s*(?="_s + spaced + u"\\s)"_s), u" "_s},
        {QRegularExpression(u"\\s*["_s + separators + u"]\\s*"_s + mark + u"\\s*(?=$|["_s + separators + ends
                            + u"])"_s),
         u"\x01"_s},
        {QRegularExpression(u"\\s*"_s + mark + u"\\s*(?=$|["_s + separators + ends + u"\\)\\]”»」])"_s), {}},
        {QRegularExpression(u"\\s+"_s + mark + u"\\s*|"_s + mark + u"\\s+"_s), u" "_s},
        {QRegularExpression(mark), {}},
    };
    for (const auto &[what, with] : steps)
        line.replace(what, with);
    return line.trimmed();
}

bool hasWord(const QString &line)
{
    return std::any_of(line.begin(), line.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// Returns whether all that the line had to say is missing: its only placeholders are empty, and what is left
/// of it is a label before them.
bool isBareLabel(const QString &filled)
{
    static const QRegularExpression label(u"^[^\\x{01}]*[:：]\\s*\\x{01}[\\s.]*$"_s);
    return label.match(filled).hasMatch();
}

} // namespace

QStringList messagePlaceholders()
{
    return {u"customer"_s, u"shop"_s, u"amount"_s, u"description"_s, u"expiry"_s, u"link"_s, u"order"_s};
}

QStringList unknownPlaceholders(const QString &text)
{
    QStringList unknown;
    const QStringList known = messagePlaceholders();
    for (auto it = bracedWord().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!known.contains(match.captured(1)))
            unknown << match.captured();
    }
    unknown.removeDuplicates();
    return unknown;
}

QString fillTemplate(const QString &text, const TemplateValues &values)
{
    QStringList lines;
    bool hasDropped = false;
    const QStringList given = QString(text).remove(gap).replace(u"\r\n"_s, u"\n"_s).split(u'\n');
    for (const QString &line : given) {
        QStringList kept;
        QString bare = line; // private characters are this function's own
        bare.removeIf([](QChar c) { return c.unicode() >= 0xE000 && c.unicode() < 0xF8FF; });
        const QString open = withoutEmptyParts(bare, values, kept);
        const QString filled = replaced(open, values);
        const bool isTouched = open.size() != bare.size() || filled.contains(gap);
        QString result = filled.contains(gap) ? closed(filled) : isTouched ? filled.trimmed() : filled;
        const bool isDropped = !line.trimmed().isEmpty()
            && (result.isEmpty() || (filled.contains(gap) && (isBareLabel(filled) || !(hasWord(result) || !kept.isEmpty()))));
        if (isDropped) {
            hasDropped = true;
            continue;
        }
        for (int i = 0; i < int(kept.size()); ++i)
            result.replace(QChar(0xE000 + i), kept[i]);
        const bool isSecondBlank = result.trimmed().isEmpty() && hasDropped
            && (lines.isEmpty() || lines.constLast().trimmed().isEmpty());
        if (!isSecondBlank)
            lines << result;
        hasDropped = hasDropped && result.trimmed().isEmpty();
    }
    return lines.join(u'\n').trimmed();
}

} // namespace linktill
