// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/foreigntable.h"

#include "core/textencoding.h"
#include "desk/csvtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

/// The first rows without what stands in quotation marks.
QStringList bareRows(const QString &text)
{
    QStringList rows{QString()};
    bool quoted = false;
    for (const QChar c : text.left(8000)) {
        quoted ^= c == u'"';
        if (c == u'\n' && !quoted) {
            if (rows.size() == 4)
                break;
            if (!rows.last().trimmed().isEmpty())
                rows << QString();
        } else if (!quoted) {
            rows.last() += c;
        }
    }
    if (rows.last().isEmpty())
        rows.removeLast();
    return rows;
}

/// How many separators each of the rows has at least.
qsizetype leastOf(const QStringList &rows, char separator)
{
    qsizetype least = -1;
    for (const QString &row : rows) {
        const qsizetype count = row.count(QLatin1Char(separator));
        least = least < 0 ? count : qMin(least, count);
    }
    return least;
}

} // namespace

char separatorOf(const QString &text)
{
    const QStringList lines = bareRows(text);
    char best = ',';
    qsizetype most = 0;
    for (const char separator : {',', ';', '\t', '|'}) {
        if (const qsizetype least = leastOf(lines, separator); least > most) {
            most = least;
            best = separator;
        }
    }
    return best;
}

QString tableText(const QByteArray &bytes, const QString &encoding)
{
    QString all = decodedAsFarAsPossible(bytes, encoding);
    return all.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

bool isGarbled(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c == QChar(0xfffd) || (c.unicode() < 0x20 && c != u'\n' && c != u'\t');
    });
}

QString plainCell(const QString &cell)
{
    const QString bare = cell.mid(1);
    return cell.startsWith(u'\'') && harmless(bare) == cell ? bare : cell;
}

} // namespace linktill
