// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/methodsform.h"

#include "application/accounts/cataloguestore.h"
#include "application/links/methodpresets.h"
#include "application/ports/ledger.h"
#include "application/ports/methodrepository.h"
#include "application/wording/linkwording.h"
#include "core/demands.h"
#include "gui/compose/draftform.h"
#include "gui/compose/methodpicker.h"
#include "gui/widgets/announce.h"
#include "gui/widgets/fieldnote.h"
#include "gui/widgets/filedialogs.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/listeditor.h"

#include "ui_methodssection.h"

#include <QFileInfo>
#include <QInputDialog>
#include <QMenu>

#include <algorithm>

namespace linktill::gui {

namespace {

constexpr int longestName = 80;

/// Returns the name for a menu, with each & doubled so that it is no access key.
QString shown(QString name) { return name.replace(u'&', QLatin1String("&&")); }

} // namespace

MethodsForm::MethodsForm(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_ui(std::make_unique<Ui::MethodsSection>()),
      m_sets(new QMenu(this))
{
    m_ui->setupUi(this);
    buildButtons();
    buildPicker();
    m_services.form.bind(this);
    connect(m_ui->removeMisfitsButton, &QPushButton::clicked, this, &MethodsForm::removeMisfits);
    connect(&m_services.form, &DraftForm::edited, this, &MethodsForm::follow);
    connect(&m_services.book, &MethodPresets::changed, this, &MethodsForm::showBook);
    connect(&m_services.book, &MethodPresets::failed, this, [this](const LedgerError &error) {
        warn(Severity::Problem, ledgerSentence(error));
    });
    if (m_services.form.isFixed(QStringLiteral("chosen_payment_methods"))) {
        for (QWidget *part : {static_cast<QWidget *>(m_ui->methodPickerLabel),
                              static_cast<QWidget *>(m_ui->methodPicker), m_ui->methodButtons})
            part->hide();
    }
    follow();
    showBook();
}

MethodsForm::~MethodsForm() = default;

QPushButton *MethodsForm::addButton(const char *name, const QString &text)
{
    auto *button = new QPushButton(text, m_ui->methodButtons);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    m_ui->methodButtons->layout()->addWidget(button);
    return button;
}

void MethodsForm::buildButtons()
{
    new FlowLayout(m_ui->methodButtons);
    m_listButton = addButton("allMethodsButton", tr("All methods"));
    m_listButton->setCheckable(true);
    m_usedButton = addButton("usedMethodsButton", tr("All this account uses"));
    m_setsButton = addButton("methodSetsButton", tr("Sets"));
    m_setsButton->setMenu(m_sets);
    m_sets->setObjectName(QStringLiteral("methodSetsMenu"));
    m_updateButton = addButton("updateMethodsButton", tr("Update from file…"));
    m_updateButton->setToolTip(tr("Use a newer list of payment methods (payment_channels.json)"));
    m_undoButton = addButton("undoSetButton", tr("Undo"));
    m_usedButton->setVisible(m_services.book.isThere());
    m_setsButton->setVisible(m_services.book.isThere());
    m_updateButton->setVisible(m_services.store);
    connect(m_listButton, &QPushButton::toggled, m_ui->methodPicker, &MethodPicker::showList);
    connect(m_usedButton, &QPushButton::clicked, this, [this] { choose(usedAndFitting()); });
    connect(m_sets, &QMenu::aboutToShow, this, &MethodsForm::fillSetsMenu);
    connect(m_updateButton, &QPushButton::clicked, this, &MethodsForm::updateFromFile);
    connect(m_undoButton, &QPushButton::clicked, this, [this] {
        m_services.book.undoRemove();
        m_setsButton->setFocus();
        say({});
    });
}

void MethodsForm::buildPicker()
{
    MethodPicker *picker = m_ui->methodPicker;
    DraftForm &form = m_services.form;
    picker->setSources([this]() -> const Catalogue & { return m_services.catalogue; },
                       [&form]() -> const LinkContent & { return form.draft(); });
    connect(picker, &MethodPicker::listShown, m_listButton, &QPushButton::setChecked);
    connect(picker, &MethodPicker::methodChosen, this, [&form](const PaymentMethod &method) {
        form.change([&](LinkContent &draft) {
            if (!draft.methods.contains(method))
                draft.methods.append(method);
        });
    });
    connect(picker, &MethodPicker::methodDropped, this, [&form](const PaymentMethod &method) {
        form.change([&](LinkContent &draft) { draft.methods.removeAll(method); });
    });
}

void MethodsForm::follow()
{
    m_ui->methodPicker->follow();
    const LinkContent &draft = m_services.form.draft();
    const int strange = m_services.form.isFixed(QStringLiteral("chosen_payment_methods"))
        ? 0
        : int(misfits(draft, m_services.catalogue).size());
    m_ui->removeMisfitsButton->setVisible(strange > 0);
    //: methods that do not serve the link's currency or country
    m_ui->removeMisfitsButton->setText(tr("Remove these %n", nullptr, strange));
    m_ui->removeMisfitsButton->setAccessibleDescription(
        tr("Takes out the methods that do not serve the link's currency or country."));
    m_usedButton->setEnabled(!usedAndFitting().isEmpty());
}

void MethodsForm::showBook()
{
    m_ui->methodPicker->setUsed(m_services.book.methods().used);
    m_undoButton->setVisible(m_services.book.canUndoRemove());
    follow();
}

/// Returns the methods that this account used before, that fit the link and that it does not have yet.
QList<PaymentMethod> MethodsForm::usedAndFitting() const
{
    LinkContent draft = m_services.form.draft();
    QList<PaymentMethod> used = m_services.book.methods().used;
    const QList<PaymentMethod> chosen = draft.methods;
    used.removeIf([&](const PaymentMethod &method) { return chosen.contains(method); });
    draft.methods = used;
    const QList<qsizetype> strange = misfits(draft, m_services.catalogue);
    for (auto row = strange.rbegin(); row != strange.rend(); ++row)
        used.removeAt(*row);
    return used;
}

void MethodsForm::choose(const QList<PaymentMethod> &methods)
{
    m_services.form.change([&](LinkContent &draft) { draft.methods.append(methods); });
    m_ui->methodsEditor->setFocus();
}

void MethodsForm::fillSetsMenu()
{
    m_sets->clear();
    const QList<MethodSet> sets = m_services.book.methods().sets;
    for (const MethodSet &set : sets) {
        const QString name = shown(set.name);
        //: a set of payment methods
        QAction *apply = m_sets->addAction(set.isDefault ? tr("%1 (default)").arg(name) : name);
        connect(apply, &QAction::triggered, this, [this, methods = set.methods] {
            m_services.form.change([&](LinkContent &draft) { draft.methods = methods; });
        });
    }
    m_sets->addSeparator();
    QAction *save = m_sets->addAction(tr("Save as a set…"));
    save->setObjectName(QStringLiteral("saveSetAction"));
    save->setEnabled(!m_services.form.draft().methods.isEmpty());
    connect(save, &QAction::triggered, this, [this] {
        askForName(tr("Save as a set"), {}, [this](const QString &name) { saveAs(name); });
    });
    if (!sets.isEmpty())
        fillCareMenus();
}

void MethodsForm::fillCareMenus()
{
    QMenu *rename = m_sets->addMenu(tr("Rename"));
    QMenu *remove = m_sets->addMenu(tr("Delete"));
    QMenu *standard = m_sets->addMenu(tr("Begin new links with"));
    const auto choice = [&](const QString &text, const QString &name, bool isChosen) {
        QAction *action = standard->addAction(text);
        action->setCheckable(true);
        action->setChecked(isChosen);
        connect(action, &QAction::triggered, this, [this, name] {
            m_services.book.makeDefault(name);
            say(name.isEmpty() ? tr("New links begin without payment methods.")
                               : tr("New links begin with “%1”.").arg(name));
        });
    };
    //: of sets of payment methods
    choice(tr("None"), {}, m_services.book.defaultMethods().isEmpty());
    for (const MethodSet &set : m_services.book.methods().sets) {
        const QString name = set.name;
        connect(rename->addAction(shown(name)), &QAction::triggered, this, [this, name] {
            askForName(tr("Rename"), name, [this, name](const QString &to) { this->rename(name, to); });
        });
        connect(remove->addAction(shown(name)), &QAction::triggered, this,
                [this, name] { this->remove(name); });
        choice(shown(name), name, set.isDefault);
    }
}

void MethodsForm::askForName(const QString &title, const QString &proposal,
                             const std::function<void(const QString &)> &named)
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("setNameDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the set"));
    dialog->setTextValue(proposal);
    connect(dialog, &QInputDialog::textValueSelected, this, [named](const QString &typed) {
        const QString name = typed.simplified().left(longestName);
        if (!name.isEmpty())
            named(name);
    });
    dialog->open();
}

void MethodsForm::saveAs(const QString &name)
{
    const MethodSet *before = m_services.book.set(name);
    const bool isDefault = before && before->isDefault;
    say(before ? tr("“%1” was replaced.").arg(name) : tr("“%1” is saved.").arg(name));
    m_services.book.save({name, m_services.form.draft().methods, isDefault});
}

void MethodsForm::rename(const QString &name, const QString &to)
{
    if (name == to)
        return;
    if (m_services.book.set(to)) {
        warn(Severity::Problem, tr("There is a set “%1” already. Choose another name.").arg(to));
        return;
    }
    say({});
    m_services.book.rename(name, to);
}

void MethodsForm::remove(const QString &name)
{
    say(tr("“%1” was deleted.").arg(name));
    m_services.book.remove(name);
}

void MethodsForm::removeMisfits()
{
    m_services.form.change([this](LinkContent &draft) {
        const QList<qsizetype> strange = misfits(draft, m_services.catalogue);
        for (auto row = strange.rbegin(); row != strange.rend(); ++row)
            draft.methods.removeAt(*row);
    });
    m_ui->methodPicker->setFocus(); // the button, which had the focus, is hidden now
}

void MethodsForm::updateFromFile()
{
    const QString file = m_services.dialogs.fileToOpen(
        this, tr("Update payment methods"), tr("Lists of payment methods (*.json);;All files (*)"));
    if (file.isEmpty())
        return;
    const auto updated = m_services.store->update(file);
    if (!updated) {
        //: %1 is a file's name, %2 the reason as a sentence
        warn(Severity::Problem, tr("%1 was not taken; the list stays as it is. %2")
                                    .arg(QFileInfo(file).fileName(),
                                         catalogueSentence(updated.error())));
        return;
    }
    m_ui->methodPicker->forgetCatalogue();
    //: %1 is a month like 2026-03
    say(tr("The list of payment methods is now of %1.").arg(*updated));
    Q_EMIT catalogueUpdated();
}

void MethodsForm::say(const QString &sentence)
{
    m_ui->methodsNote->setHint(sentence);
    announce(m_ui->methodsNote, sentence);
}

void MethodsForm::warn(Severity severity, const QString &sentence)
{
    m_ui->methodsNote->setNote(severity, sentence);
    announce(m_ui->methodsNote, sentence);
}

} // namespace linktill::gui
