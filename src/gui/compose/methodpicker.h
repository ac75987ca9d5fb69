// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linkcontent.h"
#include "gui/compose/methodsmodel.h"

#include <QWidget>

#include <memory>

class QLineEdit;
class QTableView;

namespace linktill {
class MethodFinder;
}

namespace linktill::gui {

class FoundMethods;
class TypingPause;

/// Finds payment methods while a name is typed (`methodSearch`) and shows them below (`foundView`),
/// those that fit the link first. In the field Return adds the first that fits, Down goes into the
/// list, Escape puts the list away; in the list Space and Return check and uncheck. The catalogue is
/// read when the first letter is typed or the list is asked for.
class MethodPicker : public QWidget
{
    Q_OBJECT

public:
    /// Returns the link that decides which methods come first and are checked; called for each filling.
    using LinkSource = std::function<const LinkContent &()>;

    explicit MethodPicker(QWidget *parent = nullptr);
    ~MethodPicker() override;

    void setSources(CatalogueSource catalogue, LinkSource link);
    /// Sets the methods that this account chose before.
    void setUsed(const QList<PaymentMethod> &used);
    /// Updates the list after the link has changed.
    void follow();
    /// Drops all that was read from the catalogue. To be called when another catalogue is used.
    void forgetCatalogue();
    bool isListShown() const;

public Q_SLOTS:
    void showList(bool show);

Q_SIGNALS:
    void listShown(bool shown);
    void methodChosen(const linktill::PaymentMethod &method);
    void methodDropped(const linktill::PaymentMethod &method);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void find();
    void buildList();
    void fill();
    bool searchKey(int key);
    bool listKey(int key);
    void chooseFirst();
    void toggle(int row);
    void shareWidth();

    CatalogueSource m_catalogue;
    LinkSource m_link;
    QList<PaymentMethod> m_used;
    std::unique_ptr<MethodFinder> m_finder;
    QString m_currency, m_country; ///< the link's when the list was filled
    QLineEdit *m_search;
    TypingPause *m_pause;
    FoundMethods *m_found;
    QTableView *m_list = nullptr; ///< null until first shown
};

} // namespace linktill::gui
