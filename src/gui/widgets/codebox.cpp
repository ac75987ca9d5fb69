// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/codebox.h"

#include "core/country.h"
#include "core/currency.h"
#include "core/region.h"


namespace linktill::gui {

CodeBox::CodeBox(QWidget *parent) : CodeBox(Currency, parent) {}

CodeBox::CodeBox(Kind kind, QWidget *parent) : KeyBox(parent)
{
    setKind(kind);
    connect(this, &KeyBox::keyChanged, this, &CodeBox::codeChanged);
}

void CodeBox::setKind(Kind kind)
{
    m_kind = kind;
    setChoices([this] {
        QList<Choice> choices;
        for (const QString &code : m_kind == Currency ? currencyCodes() : countryCodes()) {
            const QString known = name(code);
            choices.append({code, known, line(code, known), others(code)});
        }
        return choices;
    });
}

void CodeBox::setCode(const QString &code)
{
    const QString known = knownKey(code);
    setKey(known.isEmpty() ? code : known, known.isEmpty() ? code : line(known, name(known)));
}

QString CodeBox::knownKey(const QString &typed) const
{
    const QString upper = typed.toUpper();
    const qsizetype length = m_kind == Currency ? 3 : 2;
    if (upper.size() != length)
        return {};
    return (m_kind == Currency ? isCurrency(upper) : isCountry(upper)) ? upper : QString();
}

QString CodeBox::line(const QString &code, const QString &name) const
{
    //: a currency or country in a list: THB – Thai Baht
    return tr("%1 – %2").arg(code, name);
}

QString CodeBox::others(const QString &code) const
{
    const QString english = QStringLiteral("en");
    if (m_kind == Currency)
        return currencyName(code, english) + u' ' + currencySymbol(code, english);
    QString names = countryName(code, english);
    if (code == QLatin1String("US"))
        names += QStringLiteral(" USA America");
    else if (code == QLatin1String("GB"))
        names += QStringLiteral(" UK England Great Britain");
    return names;
}

QString CodeBox::name(const QString &code) const
{
    const QString language = wordLocale().name();
    return m_kind == Currency ? currencyName(code, language) : countryName(code, language);
}

} // namespace linktill::gui
