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
    /// The list goes by this; it is asked for when the list is shown.
    using LinkSource = std::function<const LinkContent &()>;

    explicit MethodPicker(QWidget *parent = nullptr);
    ~MethodPicker() override;

    void setSources(CatalogueSource catalogue, LinkSource link);
    /// Chosen by this account before.
    void setUsed(const QList<PaymentMethod> &used);
    /// The link has changed.
    void follow();
    /// Another catalogue is used now.
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
    QString m_currency, m_country; ///< that the list was made for
    QLineEdit *m_search;
    TypingPause *m_pause;
    FoundMethods *m_found;
    QTableView *m_list = nullptr; ///< made when it is first shown
};

} // namespace linktill::gui
