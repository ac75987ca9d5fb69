// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/wording/shape.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

QString kindOf(const QString &text)
{
    static const QRegularExpression address(u"\\A\\s*(https?)://"_s);
    static const QRegularExpression digits(u"\\A[\\d+() ./-]*\\d[\\d+() ./-]*\\z"_s);
    if (const auto match = address.match(text); match.hasMatch())
        return u"URL, "_s + match.captured(1);
    if (text.contains(u"://"))
        return u"URL, other scheme"_s;
    if (text.contains(u'@'))
        return u"email"_s;
    return digits.match(text).hasMatch() ? u"digits"_s : u"text"_s;
}

} // namespace

QString shapeOf(const QString &text)
{
    if (text.isEmpty())
        return text;
    return u"%1, %2 characters"_s.arg(kindOf(text)).arg(text.toUcs4().size());
}

QString codeOrShape(const QString &text)
{
    static const QRegularExpression form(u"\\A[A-Z0-9_]{1,64}\\z"_s);
    return form.match(text).hasMatch() ? text : shapeOf(text);
}

} // namespace linktill
