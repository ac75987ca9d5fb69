// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/linkquery.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QMenu;

namespace Ui {
class LinkFilters;
}

namespace linktill {
class AccountBook;
}

namespace linktill::gui {

/// Which links are shown: search as you type, state and time in the first row, the rest in a second
/// one that opens.
class LinkFilters : public QWidget
{
    Q_OBJECT

public:
    explicit LinkFilters(QWidget *parent = nullptr);
    ~LinkFilters() override;

    /// What it stands for now; today's limits are counted anew.
    LinkFilter filter() const;
    /// Something that leaves links out; the archive counts as a list of its own.
    bool isLimiting() const;
    void clear();
    /// These words and nothing else.
    void search(const QString &words);
    void focusSearch();

    // What there is to choose from; what is chosen stays.
    void setAccounts(const AccountBook &book);
    void setCreators(const QStringList &creators);
    void setCurrencies(const QStringList &currencies);

Q_SIGNALS:
    void changed();

private:
    enum class Period { Any, Today, Week, Month, MonthBefore, Between };

    void buildStates();
    void buildBoxes();
    void edited();
    void showStates();
    void showClear();
    QList<LinkState> states() const;
    std::pair<QDateTime, QDateTime> span() const;
    /// Nothing when it is empty or no amount; then the field says so.
    std::optional<qint64> amountIn(const QString &typed, const QString &currency) const;

    std::unique_ptr<Ui::LinkFilters> m_ui;
    QMenu *m_states;
    bool m_quiet = false; ///< several fields are being changed
};

} // namespace linktill::gui
