// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/linkform.h"

#include "application/accounts/cataloguestore.h"
#include "application/wording/wording.h"
#include "core/demands.h"
#include "core/draftfields.h"
#include "gui/compose/draftform.h"
#include "gui/compose/fieldundo.h"
#include "gui/compose/formcursor.h"
#include "gui/compose/formlock.h"
#include "gui/compose/formsections.h"
#include "gui/compose/itementry.h"
#include "gui/compose/itemssum.h"
#include "gui/compose/methodpicker.h"
#include "gui/compose/methodsform.h"
#include "gui/compose/pasteoffer.h"
#include "gui/compose/requiredmarks.h"
#include "gui/compose/scanwatch.h"
#include "gui/widgets/fieldnote.h"
#include "gui/widgets/listeditor.h"
#include "gui/widgets/momentedit.h"
#include "gui/widgets/rowsmodel.h"
#include "gui/widgets/section.h"

#include "ui_createpanel.h"
#include "ui_customercard.h"
#include "ui_formframe.h"
#include "ui_paymentcard.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QLineEdit>
#include <QStyle>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace linktill::gui {

namespace {

class FormContent final : public ContentForm
{
public:
    FormContent(DraftForm &form, const FormCursor &cursor) : m_form(form), m_cursor(cursor) {}

    const LinkContent &draft() const override { return m_form.draft(); }
    FormPlace place() const override { return m_cursor.place(); }
    void setDraft(const LinkContent &draft) override { m_form.setDraft(draft); }
    void restore(const LinkContent &draft) override { m_form.restore(draft); }
    void change(const std::function<void(LinkContent &)> &edit) override { m_form.change(edit); }
    void tellPending() override { m_form.tellPending(); }

private:
    DraftForm &m_form;
    const FormCursor &m_cursor;
};

} // namespace

LinkForm::LinkForm(Services services, QWidget *parent)
    : FormFrame(parent), m_services(std::move(services)), m_parts(std::make_unique<QObject>(this)),
      m_form(new DraftForm(m_services.catalogue, m_parts.get())),
      m_cursor(new FormCursor(*m_form, m_parts.get())),
      m_content(std::make_unique<FormContent>(*m_form, *m_cursor))
{
    buildCards();
    m_lock = new FormLock(*m_form, {ui().paymentFrame, ui().customerFrame, ui().sectionsFrame},
                          m_parts.get());
    buildSections();
    connect(m_form, &DraftForm::edited, this, &LinkForm::onEdited);
    connect(m_form, &DraftForm::fieldLeft, this, &LinkForm::onFieldLeft);
    connect(createUi().issuesButton, &QPushButton::clicked, this, &LinkForm::showFirstProblem);
    connect(new FieldUndo(*m_form, m_parts.get()), &FieldUndo::fieldEntered, this, &LinkForm::fieldEntered);
    buildMethods();
    buildScanning();
}

LinkForm::~LinkForm() = default;

void LinkForm::buildCards()
{
    Ui::PaymentCard payment;
    payment.setupUi(ui().paymentFrame);
    Ui::CustomerCard customer;
    customer.setupUi(ui().customerFrame);
    m_form->bind(ui().paymentFrame);
    m_form->bind(ui().customerFrame);
    new ItemsSum(*m_form, *payment.useSumButton, m_parts.get());
    (new PasteOffer(*m_form, QStringLiteral("customer"), this))->watch(customer.customerNameEdit);
}

void LinkForm::buildSections()
{
    const auto specs = [this] {
        return sectionSpecs(*m_form, m_services.catalogue, m_services.clock, m_services.freshOrderId,
                            [this](QWidget *parent) { return buildMethodsForm(parent); },
                            [this](ListEditor &table, QWidget *parent) {
                                return buildItemEntry(table, parent);
                            });
    };
    m_sections = new FormSections(specs, ui().sectionsFrame, m_parts.get());
    connect(m_sections, &FormSections::opened, this, &LinkForm::sayCatalogueFault);
    connect(m_sections, &FormSections::opened, m_lock, &FormLock::lockWhatIsNew);
    connect(m_sections, &FormSections::built, this, [this] {
        m_sections->showSummaries(m_form->draft());
        refreshIssues();
    });
}

/// Sends scans anywhere on the page to the item entry. Without a ledger there are no goods to scan.
void LinkForm::buildScanning()
{
    if (!m_services.ledger)
        return;
    auto *scans = new ScanWatch(*m_form, this);
    connect(scans, &ScanWatch::scanned, this, [this](const Scan &scan) {
        m_sections->open(QStringLiteral("order_details"));
        if (auto *entry = findChild<ItemEntry *>())
            entry->take(scan);
    });
}

QWidget *LinkForm::buildItemEntry(ListEditor &table, QWidget *parent)
{
    if (!m_services.ledger || m_form->isFixed(QStringLiteral("order_details")))
        return nullptr;
    auto *entry = new ItemEntry(*m_form, table, {m_services.ledger, m_services.accountId}, parent);
    connect(entry, &ItemEntry::goodsWanted, this, &LinkForm::goodsWanted);
    connect(entry, &ItemEntry::asks, this, [this, entry] { bringIntoView(entry); });
    return entry;
}

void LinkForm::buildMethods()
{
    m_required = new RequiredMarks(*m_form, m_services.catalogue, m_parts.get());
    connect(m_required, &RequiredMarks::asked, this, &LinkForm::openRequired);
}

QWidget *LinkForm::buildMethodsForm(QWidget *parent)
{
    auto *form = new MethodsForm({*m_form, m_services.catalogue, *m_services.methods, m_services.dialogs,
                                  m_services.store},
                                 parent);
    auto *picker = form->findChild<MethodPicker *>();
    connect(picker, &MethodPicker::listShown, this, [this, picker](bool shown) {
        if (shown)
            bringIntoView(picker);
    });
    connect(form, &MethodsForm::catalogueUpdated, this, [this] {
        m_required->lookAgain();
        m_form->change([](LinkContent &) {}); // so that the draft is checked against the new catalogue
    });
    return form;
}

void LinkForm::setEnvironment(Environment environment)
{
    QPushButton *button = createButton();
    button->setProperty("environment", environmentName(environment));
    style()->unpolish(button);
    style()->polish(button);
}

void LinkForm::setLocked(bool locked)
{
    m_lock->setLocked(locked);
}

void LinkForm::showEvent(QShowEvent *event)
{
    FormFrame::showEvent(event);
    // The sections stand below the fields that every link needs, so typing can begin before they are built.
    QTimer::singleShot(0, m_sections, &FormSections::build);
    if (!focusWidget() || focusWidget() == this)
        focusAmount();
}

void LinkForm::onEdited()
{
    endView();
    Q_EMIT edited();
    m_sections->showSummaries(m_form->draft());
}

void LinkForm::onFieldLeft(const QString &path)
{
    refreshIssues();
    // When currency or country changes, chosen methods that no longer fit the link are shown.
    if (path != QLatin1String("currency") && path != QLatin1String("country_code"))
        return;
    if (m_form->draft().methods.isEmpty() || misfits(m_form->draft(), m_services.catalogue).isEmpty())
        return;
    m_sections->open(QStringLiteral("chosen_payment_methods"));
    m_form->speakOf(QStringLiteral("chosen_payment_methods"));
}

void LinkForm::refreshIssues()
{
    m_form->fieldIssues().set(m_services.issues());
    const Issues shown = m_form->fieldIssues().shown();
    const auto problems = int(std::count_if(shown.begin(), shown.end(), [](const Issue &issue) {
        return issue.severity == Severity::Problem;
    }));
    m_sections->showIssues(shown);
    QPushButton *button = createUi().issuesButton;
    button->setVisible(!shown.isEmpty());
    button->setText(problems > 0
                        ? tr("%n thing(s) to mend before it can go out", nullptr, problems)
                        : tr("%n thing(s) to look at", nullptr, int(shown.size())));
    setSeverityProperty(button, severityName(problems ? Severity::Problem : Severity::Warning));
    sayCatalogueFault();
}

void LinkForm::showFirstProblem()
{
    const Issues shown = m_form->fieldIssues().shown();
    for (const auto severity : {Severity::Problem, Severity::Warning}) {
        for (const Issue &issue : shown) {
            if (issue.severity == severity)
                return reveal(issue);
        }
    }
}

bool LinkForm::isReady()
{
    // A field that is still being typed in counts as left.
    if (QWidget *focused = QApplication::focusWidget(); focused && isAncestorOf(focused)) {
        focused->clearFocus();
        focused->setFocus();
    }
    m_form->tellPending();
    m_form->fieldIssues().revealAll();
    refreshIssues();
    if (!hasProblems(m_form->fieldIssues().all()))
        return areItemsTaken();
    showFirstProblem();
    return false;
}

void LinkForm::reveal(const Issue &issue)
{
    m_sections->open(issue.field);
    m_form->fieldIssues().focus(issue);
    bringIntoView(m_form->editorFor(issue.field));
}

void LinkForm::revealRefused(const Issue &issue)
{
    m_form->fieldIssues().revealAll();
    refreshIssues();
    reveal(issue);
}

/// Returns true when no typed or scanned item waits to be added. Otherwise shows a notice, because the item
/// would be missing in the link without anybody noticing.
bool LinkForm::areItemsTaken()
{
    const auto *entry = findChild<ItemEntry *>();
    const QString open = entry ? entry->openText() : QString();
    if (open.isEmpty())
        return true;
    addItems();
    //: %1 is what was typed or scanned, several with commas
    notify(NoticeLevel::Problem, tr("This is not among the items yet: %1. Add it, or leave it out.").arg(open));
    return false;
}

/// Opens the sections of the fields that a method requires. The cursor stays where it is and in view.
void LinkForm::openRequired(const QStringList &fields)
{
    if (m_form->isFixed(QStringLiteral("chosen_payment_methods")))
        return;
    for (const QString &field : fields)
        m_sections->open(field);
    QWidget *focused = QApplication::focusWidget();
    auto *picker = findChild<MethodPicker *>();
    if (picker && focused && picker->isAncestorOf(focused))
        bringIntoView(picker);
    else if (focused && isAncestorOf(focused))
        bringIntoView(focused);
}

/// Shows a notice, once, when the profile has a list of methods that cannot be used.
void LinkForm::sayCatalogueFault()
{
    const auto fault = m_services.store ? m_services.store->takeFault() : std::nullopt;
    if (fault)
        //: %1 is a file's name with its folder, %2 the reason as a sentence
        notify(NoticeLevel::Warning, tr("The list of payment methods in %1 is not used; the one of this "
                                     "program is. %2")
                                      .arg(m_services.store->file(), catalogueSentence(*fault)));
}

QList<std::pair<QString, QString>> LinkForm::sectionTitles()
{
    return m_sections->titles();
}

Section *LinkForm::section(const QString &name)
{
    m_sections->build();
    return findChild<Section *>(name);
}

/// Opens the section and puts the cursor into its first field, since a person who looked for a section wants
/// to type there.
void LinkForm::showSection(const QString &name)
{
    const QString first = m_sections->firstField(name);
    if (first == QLatin1String("order_details"))
        addItems();
    else if (!first.isEmpty())
        showField(first.endsWith(u'.') ? first.chopped(1) : first);
}

QList<std::pair<QString, QString>> LinkForm::fieldLabels()
{
    QStringList paths;
    const LinkContent draft;
    visitScalars(draft, [&](const QString &path, const QString &, FieldKind) { paths.append(path); });
    visitFlags(draft, [&](const QString &path, bool) { paths.append(path); });
    visitMoments(draft, [&](const QString &path, const Moment &) { paths.append(path); });
    for (const char *list :
         {"order_details", "notes", "chosen_payment_methods", "custom_txn_webhook_urls"})
        paths.append(QString::fromLatin1(list));
    QList<std::pair<QString, QString>> labels;
    for (const QString &path : std::as_const(paths)) {
        if (m_sections->hold(path) || m_form->editorFor(path))
            labels.append({path, fieldLabel(path)});
    }
    return labels;
}

void LinkForm::showField(const QString &path)
{
    m_sections->open(path);
    QWidget *editor = m_form->editorFor(path);
    if (!editor)
        return;
    // A method is added to an empty table through the search field.
    if (path == QLatin1String("chosen_payment_methods") && m_form->draft().methods.isEmpty()) {
        if (auto *search = findChild<QWidget *>(QStringLiteral("methodSearch")))
            editor = search;
    }
    landIn(editor);
    bringIntoView(editor);
    // A window that becomes active later remembers only what is laid out, as a section just built is not yet.
    if (!isActiveWindow())
        QTimer::singleShot(0, editor, [this, editor] { landIn(editor); });
}

/// Puts the cursor into the part of the editor that takes typed text.
void LinkForm::landIn(QWidget *editor)
{
    auto *list = qobject_cast<ListEditor *>(editor);
    if (auto *moment = qobject_cast<MomentEdit *>(editor))
        moment->beginTyping();
    else if (list && list->model() && list->model()->rowCount() == 0 && !m_form->isLocked()
             && list->isEnabled())
        list->addRow();
    else
        editor->setFocus(Qt::OtherFocusReason);
}

void LinkForm::showPlace(const FormPlace &place)
{
    if (place.field.isEmpty())
        return;
    m_sections->open(place.field);
    m_cursor->setPlace(place);
    bringIntoView(m_form->editorFor(place.field));
}

void LinkForm::addItems()
{
    m_sections->open(QStringLiteral("order_details"));
    if (auto *entry = findChild<QWidget *>(QStringLiteral("itemEntryEdit"))) {
        entry->setFocus(Qt::OtherFocusReason);
        bringIntoView(entry);
    } else {
        showField(QStringLiteral("order_details"));
    }
}

void LinkForm::focusAmount()
{
    m_form->editorFor(QStringLiteral("amount"))->setFocus(Qt::OtherFocusReason);
}

void LinkForm::chooseAmount()
{
    focusAmount();
    if (auto *edit = qobject_cast<QLineEdit *>(m_form->editorFor(QStringLiteral("amount"))))
        edit->selectAll();
}

} // namespace linktill::gui
