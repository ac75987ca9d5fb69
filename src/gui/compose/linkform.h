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

/// The form of a link: cards and sections, what is the matter with their fields, items that are typed and
/// scanned, payment methods and what they require. A page puts it in and gives it what it needs; which
/// draft is in it, and what is done with it, is not its affair.
class LinkForm : public FormFrame
{
    Q_OBJECT
public:
    struct Services
    {
        const Catalogue &catalogue;
        const Clock &clock;
        FileDialogs &dialogs;
        /// All that is the matter with what the form holds. Asked only after ready().
        std::function<Issues()> issues;
        /// Another order number for the form, where one can be chosen.
        std::function<QString()> freshOrderId = {};
        /// Whose goods items are taken from; without a ledger there are none.
        std::function<Ledger &()> ledger = {};
        std::function<QString()> accountId = {};
        /// Sets of payment methods; without it there are none.
        MethodPresets *methods = nullptr;
        /// Where a newer catalogue is put. Without it the catalogue stays as it is.
        CatalogueStore *store = nullptr;
    };
    /// All that is borrowed outlives it; the methods may come later, see useMethods().
    explicit LinkForm(Services services, QWidget *parent = nullptr);
    ~LinkForm() override;

    DraftForm &draftForm() const { return *m_form; }
    FormCursor &cursor() const { return *m_cursor; }
    /// The content that a session reads and fills.
    ContentForm &content() const { return *m_content; }
    /// Before the sections are built.
    void useMethods(MethodPresets &methods) { m_services.methods = &methods; }
    /// Of the account of the links that are written: the button that sends has its colour.
    void setEnvironment(Environment environment);
    /// While it is locked it can be read and nothing more.
    void setLocked(bool locked);

    /// Shows what is the matter now.
    void refreshIssues();
    /// Does all that comes before sending: the first problem is shown. True when there is
    /// none, and no item was typed that is not added yet.
    bool isReady();
    /// Opens its section and puts the cursor where it can be mended.
    void reveal(const Issue &issue);
    /// The same for a field that was refused: all that is the matter is shown.
    void revealRefused(const Issue &issue);

    /// Names and titles of all sections, for those who look for one.
    QList<std::pair<QString, QString>> sectionTitles();
    Section *section(const QString &name);
    void showSection(const QString &name);
    /// Paths of all fields, with what they are called.
    QList<std::pair<QString, QString>> fieldLabels();
    /// Opens its section and puts the cursor there.
    void showField(const QString &path);
    /// The same with what was typed there.
    void showPlace(const FormPlace &place);
    /// The cursor goes where items are typed and scanned.
    void addItems();
    void focusAmount();
    /// All of the amount is chosen, to be typed over.
    void chooseAmount();

Q_SIGNALS:
    void edited();
    /// The cursor has come to a field; empty: to none.
    void fieldEntered(const QString &path);
    /// The list of all goods is asked for.
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
    /// Parent of all parts that are no widgets. They go first: fields lose the focus as they go.
    std::unique_ptr<QObject> m_parts;
    DraftForm *m_form;
    FormCursor *m_cursor;
    std::unique_ptr<ContentForm> m_content;
    FormSections *m_sections = nullptr;
    FormLock *m_lock = nullptr;
    RequiredMarks *m_required = nullptr;
};

} // namespace linktill::gui
