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

/// Which links are shown: search as you type, account, state and time in the first row, the rest in
/// a second one that opens. The active account is the filter to begin with.
class LinkFilters : public QWidget
{
    Q_OBJECT

public:
    explicit LinkFilters(const Clock &clock, QWidget *parent = nullptr);
    ~LinkFilters() override;

    /// The filter as it stands now; today's limits are counted anew.
    LinkFilter filter() const;
    /// Something that leaves links of the active account out, or shows those of another one; the
    /// archive counts as a list of its own.
    bool isLimiting() const;
    /// Back to all links of the active account.
    void clear();
    /// These words among the links of that account, and nothing else.
    void search(const QString &words, const QString &accountId);
    void focusSearch();

    // The choices; the chosen one stays.
    /// The filter follows the active account, unless the person has chosen another one or all.
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
    /// Nothing when it is empty or no amount; then the field says so.
    std::optional<qint64> amountIn(const QString &typed, const QString &currency) const;

    const Clock &m_clock;
    std::unique_ptr<Ui::LinkFilters> m_ui;
    QMenu *m_states;
    QString m_active;     ///< account
    bool m_quiet = false; ///< several fields are being changed
};

} // namespace linktill::gui
