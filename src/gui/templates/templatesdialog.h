// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerjob.h"
#include "application/ports/linktemplate.h"

#include <QDialog>

#include <memory>

namespace Ui {
class TemplatesDialog;
}

namespace linktill {
class TemplateRepository;
}

namespace linktill::gui {

/// The templates of an account: some letters of a name and Return use one. Here they are also renamed,
/// deleted, and one is made the default. Deleting can be undone until the list is closed.
class TemplatesDialog : public QDialog
{
    Q_OBJECT

public:
    /// The ledger outlives it.
    TemplatesDialog(Ledger &ledger, const QString &accountId, QWidget *parent = nullptr);
    ~TemplatesDialog() override;

    /// There may be others by now.
    void load();

Q_SIGNALS:
    void chosen(const linktill::LinkTemplate &chosen);
    /// One is to be made of the form.
    void saveWanted();
    /// The default may be another, or say something else.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void connectButtons();
    void show(const QList<LinkTemplate> &templates);
    void filter();
    void fillTable();
    void enable();
    const LinkTemplate *selected() const;
    void useSelected();
    void rename();
    void makeDefault(bool isDefault);
    void deleteSelected();
    void undo();
    void change(const std::function<LedgerResult<Done>(TemplateRepository &)> &change,
                const std::function<void()> &then);
    void tell(const QString &sentence);

    Ledger &m_ledger;
    QString m_accountId;
    std::unique_ptr<Ui::TemplatesDialog> m_ui;
    QList<LinkTemplate> m_all, m_shown; ///< and those that fit what is typed, as the rows stand
    QList<TemplateId> m_deleted; ///< what Undo brings back
    bool m_isLoaded = false;
    bool m_usesWhenLoaded = false; ///< Return came before the answer
};

} // namespace linktill::gui
