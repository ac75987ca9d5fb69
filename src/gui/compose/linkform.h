// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/links/contentform.h"
#include "core/account.h"
#include "core/issue.h"
#include "gui/compose/formframe.h"

#include <QList>

#include <functional>
#include <memory>
#include <utility>

namespace linktill {

class Ledger;
class Catalogue;
class CatalogueStore;
class Clock;
class MethodPresets;
}

namespace linktill::gui {

class DraftForm;
class FileDialogs;
class FormCursor;
class FormLock;
class FormSections;
class ListEditor;
class RequiredMarks;
class Section;

/// Shows the form of a link: cards and sections with the issues of their fields, the entry and scanning of
/// items, and payment methods with what they require. The page that contains it decides which draft is in it
/// and what is done with the draft.
class LinkForm : public FormFrame
{
    Q_OBJECT
public:
    struct Services
    {
        const Catalogue &catalogue;
        const Clock &clock;
        FileDialogs &dialogs;
        /// Returns all issues of the draft. Not called before the constructor has returned.
        std::function<Issues()> issues;
        /// Returns another order number for the draft. Not needed where the number is fixed.
        std::function<QString()> freshOrderId = {};
        /// Gives the ledger that has the goods; without it there are none.
        std::function<Ledger &()> ledger = {};
        std::function<QString()> accountId = {};
        /// Holds the sets of payment methods. May be null at first, see useMethods().
        MethodPresets *methods = nullptr;
        /// Stores a newer catalogue. When it is null, the catalogue stays as it is.
        CatalogueStore *store = nullptr;
    };
    /// All services must outlive the form.
    explicit LinkForm(Services services, QWidget *parent = nullptr);
    ~LinkForm() override;

    DraftForm &draftForm() const { return *m_form; }
    FormCursor &cursor() const { return *m_cursor; }
    /// Returns the interface by which a session reads and fills the form.
    ContentForm &content() const { return *m_content; }
    /// Sets the sets of payment methods. Must be called before the sections are built.
    void useMethods(MethodPresets &methods) { m_services.methods = &methods; }
    /// Gives the button that sends the colour of the account's environment.
    void setEnvironment(Environment environment);
    /// Makes the form read-only, or editable again.
    void setLocked(bool locked);

    /// Fetches the issues again and shows them.
    void refreshIssues();
    /// Prepares for sending: shows all issues and goes to the first problem. Returns true when there is no
    /// problem and every typed or scanned item has been added.
    bool isReady();
    /// Opens the section of the issue and puts the cursor into the editor in which it can be corrected.
    void reveal(const Issue &issue);
    /// Shows all issues and then does the same as reveal(), for a field that the gateway refused.
    void revealRefused(const Issue &issue);

    /// Returns name and title of all sections, for the palette.
    QList<std::pair<QString, QString>> sectionTitles();
    Section *section(const QString &name);
    void showSection(const QString &name);
    /// Returns the paths of all fields with their labels.
    QList<std::pair<QString, QString>> fieldLabels();
    /// Opens the section of the field and puts the cursor into its editor.
    void showField(const QString &path);
    /// Opens the section of the place and puts the cursor and the typed text back there.
    void showPlace(const FormPlace &place);
    /// Puts the cursor into the field in which items are typed and scanned.
    void addItems();
    void focusAmount();
    /// Selects the whole amount so that typing replaces it.
    void chooseAmount();

Q_SIGNALS:
    void edited();
    /// The cursor has come to the field of this path; empty when it is in no field of the form.
    void fieldEntered(const QString &path);
    /// The person wants to see the list of all goods.
    void goodsWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildCards();
    void buildSections();
    void buildScanning();
    void buildMethods();
    QWidget *buildMethodsForm(QWidget *parent);
    QWidget *buildItemEntry(ListEditor &table, QWidget *parent);
    void onEdited();
    void onFieldLeft(const QString &path);
    void showFirstProblem();
    void openRequired(const QStringList &fields);
    bool areItemsTaken();
    void landIn(QWidget *editor);
    void sayCatalogueFault();

    Services m_services;
    /// Owns all parts that are no widgets. They are deleted before the fields, which lose the focus when
    /// they are deleted.
    std::unique_ptr<QObject> m_parts;
    DraftForm *m_form;
    FormCursor *m_cursor;
    std::unique_ptr<ContentForm> m_content;
    FormSections *m_sections = nullptr;
    FormLock *m_lock = nullptr;
    RequiredMarks *m_required = nullptr;
};

} // namespace linktill::gui
