// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/linkquery.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QMenu;

namespace Ui {
class LinkFilters;
}

namespace linktill {
class AccountBook;
class Clock;
}

namespace linktill::gui {

/// Lets a person choose which links are listed: search while typing, account, state and time in the first
/// row, the rest in a second row that opens. At first the filter is the active account.
class LinkFilters : public QWidget
{
    Q_OBJECT

public:
    explicit LinkFilters(const Clock &clock, QWidget *parent = nullptr);
    ~LinkFilters() override;

    /// Returns the current filter. Periods such as "Today" are computed from the current day at each call.
    LinkFilter filter() const;
    /// Returns true when the filter leaves out links of the active account or shows links of others. The
    /// choice between the list and the archive does not count.
    bool isLimiting() const;
    /// Goes back to all links of the active account.
    void clear();
    /// Searches for `words` among the links of the account, without any other filter.
    void search(const QString &words, const QString &accountId);
    void focusSearch();

    // The following functions set what can be chosen; the chosen entry stays.
    /// Also chooses the active account, unless the person has chosen another one or all.
    void setAccounts(const AccountBook &book);
    void setCreators(const QStringList &creators);
    void setCurrencies(const QStringList &currencies);

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Period { Any, Today, Week, Month, MonthBefore, Between };

    void buildStates();
    void buildBoxes();
    void edited();
    void showStates();
    void showClear();
    void chooseAccount(const QString &id);
    QList<LinkState> states() const;
    QDate today() const;
    std::pair<QDateTime, QDateTime> span() const;
    /// Returns the amount in minor units; nothing when the text is empty or no amount of the currency.
    std::optional<qint64> amountIn(const QString &typed, const QString &currency) const;

    const Clock &m_clock;
    std::unique_ptr<Ui::LinkFilters> m_ui;
    QMenu *m_states;
    QString m_active;     ///< id of the active account
    bool m_quiet = false; ///< true while several fields change, so that changed() comes once
};

} // namespace linktill::gui
