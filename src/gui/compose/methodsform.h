// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issue.h"
#include "core/linkcontent.h"

#include <QWidget>

#include <functional>
#include <memory>

class QMenu;
class QPushButton;

namespace Ui {
class MethodsSection;
}

namespace linktill {
class Catalogue;
class CatalogueStore;
class MethodPresets;
struct MethodSet;
}

namespace linktill::gui {

class DraftForm;
class FileDialogs;

/// Shows the section Payment methods: the picker, the methods that this account uses, its named sets, the
/// update of the catalogue from a file, and the chosen methods in order. The draft holds the chosen methods.
class MethodsForm : public QWidget
{
    Q_OBJECT

public:
    struct Services
    {
        DraftForm &form;
        const Catalogue &catalogue;
        MethodPresets &book;
        FileDialogs &dialogs;
        CatalogueStore *store; ///< may be null: then the catalogue stays as it is
    };
    /// All services must outlive this widget.
    explicit MethodsForm(const Services &services, QWidget *parent = nullptr);
    ~MethodsForm() override;

Q_SIGNALS:
    /// Another catalogue is in use from now on.
    void catalogueUpdated();

private:
    void buildButtons();
    QPushButton *addButton(const char *name, const QString &text);
    void buildPicker();
    void follow();
    void showBook();
    void fillSetsMenu();
    void fillCareMenus();
    QList<PaymentMethod> usedAndFitting() const;
    void choose(const QList<PaymentMethod> &methods);
    void askForName(const QString &title, const QString &proposal,
                    const std::function<void(const QString &)> &named);
    void saveAs(const QString &name);
    void rename(const QString &name, const QString &to);
    void remove(const QString &name);
    void removeMisfits();
    void updateFromFile();
    void say(const QString &sentence);
    void warn(Severity severity, const QString &sentence);

    Services m_services;
    std::unique_ptr<Ui::MethodsSection> m_ui;
    QMenu *m_sets;
    QPushButton *m_listButton, *m_usedButton, *m_setsButton, *m_undoButton, *m_updateButton;
};

} // namespace linktill::gui
