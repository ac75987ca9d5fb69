// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/keybox.h"

namespace linktill::gui {

/// Currency or country, by code or by name in the user's language: "THB – Thai Baht".
class CodeBox : public KeyBox
{
    Q_OBJECT

public:
    enum Kind { Currency, Country };

    explicit CodeBox(QWidget *parent = nullptr);
    explicit CodeBox(Kind kind, QWidget *parent = nullptr);

    void setKind(Kind kind);
    Kind kind() const { return m_kind; }
    /// In upper case if it is one, else what was typed.
    QString code() const { return key(); }
    void setCode(const QString &code);
    /// Its code is that of a currency or country, and not on the way to one or empty.
    bool isKnown() const { return !knownKey(code()).isEmpty(); }

Q_SIGNALS:
    void codeChanged(const QString &code);

protected:
    QString knownKey(const QString &typed) const override;

private:
    QString line(const QString &code, const QString &name) const;
    QString name(const QString &code) const;
    /// English names, which many know, and the currency's sign.
    QString others(const QString &code) const;

    Kind m_kind = Currency;
};

} // namespace linktill::gui
