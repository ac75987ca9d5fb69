// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/templates/templatedialog.h"

#include "application/accounts/accountbook.h"
#include "application/ports/ledger.h"
#include "application/ports/ledgerjob.h"
#include "application/ports/templaterepository.h"
#include "application/wording/linkwording.h"
#include "gui/widgets/announce.h"
#include "gui/widgets/fieldnote.h"

#include "ui_templatedialog.h"

#include <QPushButton>

namespace linktill::gui {

namespace {

LedgerResult<LinkTemplate> saveIn(TemplateRepository &templates, LinkTemplate edited, bool replaces)
{
    if (replaces) {
        const auto other = templates.named(edited.accountId, edited.name);
        if (!other)
            return linktill::Failure{other.error()};
        if (other->accountId == edited.accountId) // this account must not replace a template of all accounts
            edited.id = other->id;
    }
    return templates.save(edited);
}

} // namespace

TemplateDialog::TemplateDialog(Ledger &ledger, const LinkTemplate &edited, const QString &accountId,
                               QWidget *parent)
    : QDialog(parent), m_ledger(ledger), m_edited(edited), m_accountId(accountId),
      m_ui(std::make_unique<Ui::TemplateDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(edited.id == 0 ? tr("Save as template") : tr("Rename template"));
    m_ui->templateNameEdit->setText(edited.name);
    m_ui->templateNameEdit->selectAll();
    m_ui->allAccountsBox->setChecked(edited.id != 0 && edited.accountId.isEmpty());
    // Templates of the practice account stay there.
    m_ui->allAccountsBox->setVisible(accountId != practiceAccount().id);
    QPushButton *ok = m_ui->templateButtons->button(QDialogButtonBox::Save);
    ok->setObjectName(QStringLiteral("saveTemplateButton"));
    connect(m_ui->templateNameEdit, &QLineEdit::textEdited, this,
            [this, ok, words = ok->text()] {
        if (m_replaces.isEmpty())
            return;
        m_replaces.clear();
        ok->setText(words);
        m_ui->templateNote->setNotes({});
    });
    connect(m_ui->templateButtons, &QDialogButtonBox::accepted, this, &TemplateDialog::save);
    connect(m_ui->templateButtons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->templateNameEdit->setFocus();
}

TemplateDialog::~TemplateDialog() = default;

void TemplateDialog::save()
{
    LinkTemplate edited = m_edited;
    edited.name = m_ui->templateNameEdit->text().simplified();
    edited.accountId = m_ui->allAccountsBox->isChecked() ? QString() : m_accountId;
    if (edited.name.isEmpty())
        return say(tr("It needs a name."));
    m_ui->templateButtons->setEnabled(false);
    auto *job = writing<LinkTemplate>(
        m_ledger,
        [edited, replaces = edited.name == m_replaces](Ledger &ledger) {
            return saveIn(ledger.templates(), edited, replaces);
        },
        this);
    connect(job, &LedgerJob::finished, this, [this, job, name = edited.name] {
        m_ui->templateButtons->setEnabled(true);
        if (!job->result())
            return notSaved(job->result().error(), name);
        const LinkTemplate done = *job->result();
        accept();
        Q_EMIT saved(done);
    });
    job->start();
}

void TemplateDialog::notSaved(const LedgerError &error, const QString &name)
{
    if (error.fault != LedgerFault::Busy || !error.detail.startsWith(QLatin1String("name")))
        return say(ledgerSentence(error));
    if (m_edited.id != 0 || m_replaces == name)
        return say(tr("There is another template “%1”. Choose another name.").arg(name));
    m_replaces = name;
    m_ui->templateButtons->button(QDialogButtonBox::Save)->setText(tr("Replace"));
    say(tr("There is a template “%1” already. Replace it, or choose another name.").arg(name));
}

void TemplateDialog::say(const QString &sentence)
{
    m_ui->templateNote->setField(m_ui->templateNameEdit);
    m_ui->templateNote->setNote(Severity::Problem, sentence);
    announce(m_ui->templateNote, sentence);
    m_ui->templateNameEdit->setFocus();
}

} // namespace linktill::gui
