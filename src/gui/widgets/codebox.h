// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/keybox.h"

namespace linktill::gui {

/// Asks for a currency or country, by code or by name in the user's language: "THB – Thai Baht".
class CodeBox : public KeyBox
{
    Q_OBJECT

public:
    enum Kind { Currency, Country };

    explicit CodeBox(QWidget *parent = nullptr);
    explicit CodeBox(Kind kind, QWidget *parent = nullptr);

    void setKind(Kind kind);
    Kind kind() const { return m_kind; }
    /// Returns a known code in upper case, anything else as it was typed.
    QString code() const { return key(); }
    void setCode(const QString &code);
    /// Returns whether the code is one of a currency or country; false while it is incomplete or empty.
    bool isKnown() const { return !knownKey(code()).isEmpty(); }

Q_SIGNALS:
    void codeChanged(const QString &code);

protected:
    QString knownKey(const QString &typed) const override;

private:
    QString line(const QString &code, const QString &name) const;
    QString name(const QString &code) const;
    /// Returns further words that find the line: English names, which many know, and the currency's sign.
    QString others(const QString &code) const;

    Kind m_kind = Currency;
};

} // namespace linktill::gui
