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

/// Lists the templates of an account. Some letters of a name and Return use one. A person can also rename
/// and delete them, and make one the default. Deleting can be undone until the list is closed.
class TemplatesDialog : public QDialog
{
    Q_OBJECT

public:
    /// The ledger must outlive the dialog.
    TemplatesDialog(Ledger &ledger, const QString &accountId, QWidget *parent = nullptr);
    ~TemplatesDialog() override;

    /// Reads the templates again: there may be others by now.
    void load();

Q_SIGNALS:
    void chosen(const linktill::LinkTemplate &chosen);
    /// Is emitted when a person wants to save the form as a template.
    void saveWanted();
    /// Is emitted when the default template may be another one, or may have changed.
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
    QList<LinkTemplate> m_all, m_shown; ///< m_shown has those that fit the typed text, as the rows
    QList<TemplateId> m_deleted; ///< what Undo brings back
    bool m_isLoaded = false;
    bool m_usesWhenLoaded = false; ///< Return was pressed before the templates were read
};

} // namespace linktill::gui
