// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/jsonflaws.h"

#include "core/jsoncursor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSet>

#include <utility>

namespace linktill {

namespace {

/// Returns the digits of a number without zeros at either end, and the power of ten of its last digit. Two
/// numbers are the same when both of these are.
std::pair<QByteArray, qint64> digitsOf(QByteArray number)
{
    const bool isNegative = number.startsWith('-');
    const QByteArray lower = number.mid(isNegative ? 1 : 0).toLower();
    const qsizetype e = lower.indexOf('e');
    qint64 power = e < 0 ? 0 : lower.mid(e + 1).toLongLong();
    QByteArray digits = lower.left(e < 0 ? lower.size() : e);
    const qsizetype point = digits.indexOf('.');
    if (point >= 0) {
        power -= digits.size() - point - 1;
        digits.remove(point, 1);
    }
    while (digits.endsWith('0')) {
        digits.chop(1);
        ++power;
    }
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits[zeros] == '0')
        ++zeros;
    digits.remove(0, zeros);
    if (digits.isEmpty())
        return {};
    return {isNegative ? '-' + digits : digits, power};
}

QString unescaped(const QByteArray &name)
{
    if (!name.contains('\\'))
        return QString::fromUtf8(name);
    return QJsonDocument::fromJson("[\"" + name + "\"]").array().at(0).toString();
}

class FlawSearch
{
public:
    explicit FlawSearch(const QByteArray &json) : m_json(json) { lookAt(QString()); }

    Issues found;

private:
    void lookAt(const QString &path)
    {
        const char c = m_json.here();
        if (c == '{')
            lookIntoObject(path);
        else if (c == '[')
            lookIntoArray(path);
        else if (c == '"')
            m_json.string();
        else if (const QByteArray word = m_json.word();
                 (c == '-' || (c >= '0' && c <= '9')) && !isExactNumber(word))
            note(path, IssueCode::NumberNotExact, QString::fromLatin1(word));
    }

    void lookIntoObject(const QString &path)
    {
        QSet<QString> names;
        m_json.step();
        m_json.skipSpace();
        while (!m_json.isEnd() && m_json.here() != '}') {
            const QString name = unescaped(m_json.memberName());
            const QString member = path.isEmpty() ? name : path + u'.' + name;
            if (names.contains(name))
                note(member, IssueCode::KeyTwice, name);
            names.insert(name);
            lookAt(member);
            m_json.next();
        }
        m_json.step();
    }

    void lookIntoArray(const QString &path)
    {
        m_json.step();
        m_json.skipSpace();
        for (int row = 0; !m_json.isEnd() && m_json.here() != ']'; ++row) {
            lookAt(QStringLiteral("%1[%2]").arg(path).arg(row));
            m_json.next();
        }
        m_json.step();
    }

    void note(const QString &path, IssueCode code, const QString &what)
    {
        static const QString details = QStringLiteral("].additional_details");
        const qsizetype in = path.indexOf(details);
        found << Issue{
            in < 0 ? path : path.left(in + details.size()), Severity::Problem, code, {what}};
    }

    JsonCursor m_json;
};

} // namespace

Issues jsonFlaws(const QByteArray &json)
{
    return FlawSearch(json).found;
}

bool isExactNumber(const QByteArray &number)
{
    bool fits = false;
    number.toLongLong(&fits);
    if (fits)
        return true;
    const double value = number.toDouble(&fits);
    return fits && digitsOf(QByteArray::number(value, 'g', QLocale::FloatingPointShortest)) ==
                       digitsOf(number);
}

} // namespace linktill
