// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/templates/templatesdialog.h"

#include "application/ports/ledger.h"
#include "application/ports/templaterepository.h"
#include "application/wording/linkwording.h"
#include "gui/templates/templatedialog.h"
#include "gui/widgets/announce.h"
#include "gui/widgets/keys.h"
#include "gui/widgets/listtable.h"
#include "gui/widgets/wordmatch.h"

#include "ui_templatesdialog.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace linktill::gui {

namespace {

enum Column { Name, Content, OfAccounts, ColumnCount };
constexpr int nameColumnWidth = 260, accountsWidth = 120;

} // namespace

TemplatesDialog::TemplatesDialog(Ledger &ledger, const QString &accountId, QWidget *parent)
    : QDialog(parent), m_ledger(ledger), m_accountId(accountId),
      m_ui(std::make_unique<Ui::TemplatesDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->templatesNoteFrame->hide();
    m_ui->noTemplatesLabel->hide();
    buildTable();
    connectButtons();
    m_ui->templatesSearchEdit->installEventFilter(this);
    connect(m_ui->templatesSearchEdit, &QLineEdit::textChanged, this, &TemplatesDialog::filter);
    enable();
    load();
    m_ui->templatesSearchEdit->setFocus();
}

TemplatesDialog::~TemplatesDialog() = default;

void TemplatesDialog::buildTable()
{
    QTableWidget *table = m_ui->templatesTable;
    table->setColumnCount(ColumnCount);
    table->setHorizontalHeaderLabels({tr("Name"), tr("Content"), tr("Accounts")});
    makeListTable(table);
    QHeaderView *header = table->horizontalHeader();
    header->setSectionResizeMode(Content, QHeaderView::Stretch);
    table->setColumnWidth(Name, nameColumnWidth);
    table->setColumnWidth(OfAccounts, accountsWidth);
    // The keys work in the table only: in the field above, they edit the text.
    onKey(Key::DeleteTemplate, table, [this] { deleteSelected(); }, Qt::WidgetShortcut);
    onKey(Key::UndoTemplate, table, [this] { undo(); }, Qt::WidgetShortcut);
    connect(table, &QTableWidget::cellDoubleClicked, this, &TemplatesDialog::useSelected);
    connect(table, &QTableWidget::itemSelectionChanged, this, &TemplatesDialog::enable);
}

void TemplatesDialog::connectButtons()
{
    connect(m_ui->useTemplateButton, &QPushButton::clicked, this, &TemplatesDialog::useSelected);
    connect(m_ui->saveFormButton, &QPushButton::clicked, this, &TemplatesDialog::saveWanted);
    connect(m_ui->renameTemplateButton, &QPushButton::clicked, this, &TemplatesDialog::rename);
    connect(m_ui->deleteTemplateButton, &QPushButton::clicked, this,
            &TemplatesDialog::deleteSelected);
    connect(m_ui->undoTemplatesButton, &QPushButton::clicked, this, &TemplatesDialog::undo);
    connect(m_ui->closeTemplatesButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->defaultTemplateBox, &QCheckBox::clicked, this, &TemplatesDialog::makeDefault);
    onKey(Key::RenameTemplate, this, [this] { rename(); });
    const std::pair<Key, QPushButton *> keys[] = {
        {Key::RenameTemplate, m_ui->renameTemplateButton},
        {Key::DeleteTemplate, m_ui->deleteTemplateButton},
        {Key::UndoTemplate, m_ui->undoTemplatesButton},
    };
    for (const auto &[key, button] : keys)
        button->setToolTip(withKey(button->text(), key));
}

/// Lets a person go up and down the list, and use what is chosen there, while the cursor is in the field.
bool TemplatesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_ui->templatesSearchEdit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        useSelected();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_ui->templatesTable, event);
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void TemplatesDialog::load()
{
    auto *job = reading<QList<LinkTemplate>>(
        m_ledger, [id = m_accountId](Ledger &ledger) { return ledger.templates().of(id); }, this);
    connect(job, &LedgerJob::finished, this, [this, job] {
        if (job->result())
            show(*job->result());
        else
            tell(ledgerSentence(job->result().error()));
    });
    job->start();
}

void TemplatesDialog::show(const QList<LinkTemplate> &templates)
{
    m_all = templates;
    m_isLoaded = true;
    filter();
    if (std::exchange(m_usesWhenLoaded, false))
        useSelected();
}

/// Shows the templates that fit the typed text, the best match first.
void TemplatesDialog::filter()
{
    const LinkTemplate *present = selected();
    const TemplateId chosen = present ? present->id : 0;
    const QString typed = foldedWords(m_ui->templatesSearchEdit->text());
    const bool isSearch = !typed.trimmed().isEmpty();
    QList<std::pair<int, LinkTemplate>> fitting;
    for (const LinkTemplate &one : std::as_const(m_all)) {
        const int score = isSearch ? matchScore(typed, foldedWords(one.name)) : 1;
        if (score > 0)
            fitting.append({score, one});
    }
    std::stable_sort(fitting.begin(), fitting.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    m_shown.clear();
    for (const auto &[score, one] : std::as_const(fitting))
        m_shown << one;
    fillTable();
    int row = 0;
    for (int i = 0; i < m_shown.size() && !isSearch; ++i) {
        if (m_shown[i].id == chosen)
            row = i;
    }
    // While deleted templates can be brought back, the empty list stays visible and keeps the cursor.
    const bool isNone = m_isLoaded && m_all.isEmpty() && m_deleted.isEmpty();
    m_ui->templatesTable->setVisible(!isNone);
    m_ui->noTemplatesLabel->setVisible(isNone);
    if (!m_shown.isEmpty())
        m_ui->templatesTable->selectionModel()->setCurrentIndex(
            m_ui->templatesTable->model()->index(row, 0),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    enable();
}

void TemplatesDialog::fillTable()
{
    QTableWidget *table = m_ui->templatesTable;
    const QSignalBlocker quiet(table);
    table->setRowCount(0);
    table->setRowCount(int(m_shown.size()));
    for (int row = 0; row < m_shown.size(); ++row) {
        const LinkTemplate &one = m_shown[row];
        const QString texts[ColumnCount] = {
            //: %1 is the name of a template that new links begin with
            one.isDefault ? tr("%1 (default)").arg(one.name) : one.name, one.summary,
            one.accountId.isEmpty() ? tr("All") : tr("This one")};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            table->setItem(row, column, item);
        }
    }
}

const LinkTemplate *TemplatesDialog::selected() const
{
    const QModelIndexList rows = m_ui->templatesTable->selectionModel()->selectedRows();
    const int row = rows.isEmpty() ? -1 : rows.constFirst().row();
    return row >= 0 && row < m_shown.size() ? &m_shown[row] : nullptr;
}

void TemplatesDialog::enable()
{
    const LinkTemplate *one = selected();
    for (QWidget *needsOne : {static_cast<QWidget *>(m_ui->useTemplateButton),
                              static_cast<QWidget *>(m_ui->renameTemplateButton),
                              static_cast<QWidget *>(m_ui->deleteTemplateButton),
                              static_cast<QWidget *>(m_ui->defaultTemplateBox)})
        needsOne->setEnabled(one);
    m_ui->defaultTemplateBox->setChecked(one && one->isDefault);
    m_ui->undoTemplatesButton->setVisible(!m_deleted.isEmpty());
}

void TemplatesDialog::useSelected()
{
    m_usesWhenLoaded = !m_isLoaded;
    const LinkTemplate *one = selected();
    if (!m_isLoaded || !one)
        return;
    const LinkTemplate used = *one;
    accept();
    Q_EMIT chosen(used);
}

void TemplatesDialog::rename()
{
    const LinkTemplate *one = selected();
    if (!one)
        return;
    auto *dialog = new TemplateDialog(m_ledger, *one, m_accountId, this);
    connect(dialog, &TemplateDialog::saved, this, [this] {
        load();
        Q_EMIT changed();
    });
    dialog->open();
}

/// Runs `change` in the ledger, calls `then` if that worked, and reads the list again.
void TemplatesDialog::change(const std::function<LedgerResult<Done>(TemplateRepository &)> &change,
                             const std::function<void()> &then)
{
    auto *job = writing<Done>(
        m_ledger, [change](Ledger &ledger) { return change(ledger.templates()); }, this);
    connect(job, &LedgerJob::finished, this, [this, job, then] {
        if (job->result()) {
            then();
        } else {
            const LedgerError &error = job->result().error();
            const bool isTaken = error.fault == LedgerFault::Busy
                && error.detail.startsWith(QLatin1String("name"));
            tell(isTaken ? tr("Its name is that of another template by now.")
                         : ledgerSentence(error));
        }
        load();
        Q_EMIT changed();
    });
    job->start();
}

void TemplatesDialog::makeDefault(bool isDefault)
{
    const LinkTemplate *one = selected();
    if (!one)
        return;
    change([account = m_accountId, id = isDefault ? one->id : 0](
               TemplateRepository &all) { return all.makeDefault(account, id); },
           [] {});
}

void TemplatesDialog::deleteSelected()
{
    const LinkTemplate *one = selected();
    if (!one)
        return;
    change([id = one->id](TemplateRepository &all) { return all.remove({id}); },
           [this, id = one->id, name = one->name] {
               m_deleted << id;
               tell(tr("“%1” was deleted.").arg(name));
           });
    m_ui->templatesTable->setFocus(); // the key for Undo works there
}

void TemplatesDialog::undo()
{
    const QList<TemplateId> ids = m_deleted;
    if (ids.isEmpty())
        return;
    change([ids](TemplateRepository &all) { return all.restore(ids); },
           [this] {
               m_deleted.clear();
               m_ui->templatesNoteFrame->hide();
           });
    m_ui->templatesTable->setFocus();
}

void TemplatesDialog::tell(const QString &sentence)
{
    m_ui->templatesNote->setText(sentence);
    m_ui->templatesNoteFrame->show();
    announce(m_ui->templatesNoteFrame, sentence);
    enable();
}

} // namespace linktill::gui
