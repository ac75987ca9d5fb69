// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/drafts/draftsdialog.h"

#include "application/accounts/accountbook.h"
#include "application/ports/draftrepository.h"
#include "application/ports/ledger.h"
#include "application/wording/linkwording.h"
#include "gui/drafts/draftsmodel.h"
#include "gui/widgets/announce.h"
#include "gui/widgets/keys.h"
#include "gui/widgets/listtable.h"

#include "ui_draftsdialog.h"

#include <QHeaderView>
#include <QPushButton>

#include <utility>

namespace linktill::gui {

namespace {

constexpr int accountWidth = 150, changedWidth = 170;

QHash<QString, QString> namesIn(const AccountBook &book)
{
    QHash<QString, QString> names;
    for (const Account &account : book.accounts())
        names.insert(account.id, account.name);
    return names;
}

} // namespace

DraftsDialog::DraftsDialog(Ledger &ledger, const AccountBook &book, const QString &inForm,
                           QWidget *parent)
    : QDialog(parent), m_ledger(ledger), m_inForm(inForm), m_ui(std::make_unique<Ui::DraftsDialog>()),
      m_model(new DraftsModel(namesIn(book), inForm, this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->draftsNoteFrame->hide();
    m_ui->noDraftsLabel->hide();
    buildTable();
    connect(m_ui->openDraftButton, &QPushButton::clicked, this, &DraftsDialog::openSelected);
    connect(m_ui->deleteDraftButton, &QPushButton::clicked, this, &DraftsDialog::deleteSelected);
    connect(m_ui->undoDraftButton, &QPushButton::clicked, this, &DraftsDialog::undo);
    connect(m_ui->closeDraftsButton, &QPushButton::clicked, this, &QDialog::reject);
    const std::pair<Key, QPushButton *> keys[] = {
        {Key::DeleteDraft, m_ui->deleteDraftButton},
        {Key::UndoDraft, m_ui->undoDraftButton},
    };
    for (const auto &[key, button] : keys) {
        onKey(key, this, [button = button] { button->click(); });
        button->setToolTip(withKey(button->text(), key));
    }
    enable();
    load();
}

DraftsDialog::~DraftsDialog() = default;

void DraftsDialog::buildTable()
{
    QTableView *table = m_ui->draftsTable;
    table->setModel(m_model);
    makeListTable(table);
    QHeaderView *header = table->horizontalHeader();
    header->setSectionResizeMode(DraftsModel::Title, QHeaderView::Stretch);
    table->setColumnWidth(DraftsModel::AccountName, accountWidth);
    table->setColumnWidth(DraftsModel::Changed, changedWidth);
    connect(table, &QTableView::doubleClicked, this, &DraftsDialog::openSelected);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DraftsDialog::enable);
}

void DraftsDialog::load()
{
    // A writing job waits for those before it, so that the list has the form's newest text.
    auto *job =
        writing<QList<SavedDraft>>(m_ledger, [](Ledger &ledger) { return ledger.drafts().all(); }, this);
    connect(job, &LedgerJob::finished, this, [this, job] {
        if (job->result())
            showDrafts(*job->result());
        else
            say(job->result().error());
    });
    job->start();
}

void DraftsDialog::showDrafts(const QList<SavedDraft> &drafts)
{
    const int row = m_ui->draftsTable->currentIndex().row();
    m_model->setDrafts(drafts);
    m_ui->draftsTable->setVisible(!drafts.isEmpty());
    m_ui->noDraftsLabel->setVisible(drafts.isEmpty());
    if (drafts.isEmpty()) {
        (m_deleted.isEmpty() ? m_ui->closeDraftsButton : m_ui->undoDraftButton)->setFocus();
    } else {
        // selectRow() would heed the keys that are still held down from calling the list.
        m_ui->draftsTable->selectionModel()->setCurrentIndex(
            m_model->index(qBound(0, row, int(drafts.size()) - 1), 0),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_ui->draftsTable->setFocus();
    }
    enable();
}

QList<SavedDraft> DraftsDialog::selected() const
{
    QList<SavedDraft> drafts;
    for (const QModelIndex &index : m_ui->draftsTable->selectionModel()->selectedRows())
        drafts << m_model->drafts().at(index.row());
    return drafts;
}

void DraftsDialog::enable()
{
    const QList<SavedDraft> drafts = selected();
    bool free = true;
    for (const SavedDraft &draft : drafts)
        free = free && draft.lock != DraftLock::Elsewhere;
    m_ui->openDraftButton->setEnabled(free && drafts.size() == 1);
    m_ui->deleteDraftButton->setEnabled(free && !drafts.isEmpty());
    m_ui->undoDraftButton->setEnabled(!m_deleted.isEmpty());
}

void DraftsDialog::openSelected()
{
    const QList<SavedDraft> drafts = selected();
    if (drafts.size() != 1)
        return;
    if (drafts.first().id == m_inForm) {
        accept();
        return;
    }
    auto *job = writing<SavedDraft>(
        m_ledger, [id = drafts.first().id](Ledger &ledger) { return ledger.drafts().acquire(id); }, this);
    connect(job, &LedgerJob::finished, this, [this, job] {
        if (!job->result()) {
            say(job->result().error());
            load();
            return;
        }
        const SavedDraft draft = *job->result();
        accept();
        Q_EMIT taken(draft);
    });
    job->start();
}

void DraftsDialog::deleteSelected()
{
    const QList<SavedDraft> drafts = selected();
    if (drafts.isEmpty())
        return;
    for (const SavedDraft &draft : drafts) {
        Q_EMIT deleting(draft.id);
        if (draft.id == m_inForm)
            m_inForm.clear();
    }
    m_model->setInForm(m_inForm);
    auto *job = writing<QList<SavedDraft>>(
        m_ledger,
        [drafts](Ledger &ledger) -> LedgerResult<QList<SavedDraft>> {
            QList<SavedDraft> deleted;
            for (const SavedDraft &draft : drafts) {
                const auto removed = ledger.drafts().remove(draft.id);
                if (removed)
                    deleted << draft;
                else if (deleted.isEmpty())
                    return linktill::Failure{removed.error()};
            }
            return deleted;
        },
        this);
    connect(job, &LedgerJob::finished, this, [this, job] {
        if (job->result()) {
            m_deleted = *job->result();
            tell(tr("%n draft(s) deleted.", nullptr, int(m_deleted.size())), true);
        } else {
            say(job->result().error());
        }
        load();
    });
    job->start();
}

void DraftsDialog::undo()
{
    const QList<SavedDraft> drafts = std::exchange(m_deleted, {});
    if (drafts.isEmpty())
        return;
    auto *job = writing<Done>(
        m_ledger,
        [drafts](Ledger &ledger) -> LedgerResult<Done> {
            for (auto it = drafts.crbegin(); it != drafts.crend(); ++it) {
                SavedDraft draft = *it;
                draft.lock = DraftLock::Nobody; // the form holds it no more
                if (const auto saved = ledger.drafts().save(draft); !saved)
                    return saved;
            }
            return Done();
        },
        this);
    connect(job, &LedgerJob::finished, this, [this, job, drafts] {
        if (job->result()) {
            tell(tr("%n draft(s) brought back.", nullptr, int(drafts.size())), false);
        } else {
            m_deleted = drafts;
            say(job->result().error());
        }
        load();
    });
    job->start();
}

void DraftsDialog::tell(const QString &sentence, bool canUndo)
{
    m_ui->draftsNote->setText(sentence);
    m_ui->undoDraftButton->setVisible(canUndo);
    m_ui->draftsNoteFrame->show();
    announce(m_ui->draftsNoteFrame, sentence);
    enable();
}

void DraftsDialog::say(const LedgerError &error)
{
    const bool isTaken = error.fault == LedgerFault::Busy && error.detail.startsWith(u"draft");
    tell(isTaken ? tr("This draft is open in another window.") : ledgerSentence(error),
         !m_deleted.isEmpty());
}

} // namespace linktill::gui
