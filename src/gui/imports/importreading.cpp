// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/imports/importreading.h"

#include "application/ports/ledger.h"
#include "application/wording/wording.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace linktill::gui {

ImportReading::ImportReading(const ImportServices &services,
                             std::shared_ptr<const ImportSubject> subject, QObject *parent)
    : QObject(parent), m_services(services), m_subject(std::move(subject)),
      m_memory(services.view, m_subject->isGoods())
{
}

void ImportReading::setSubject(std::shared_ptr<const ImportSubject> subject)
{
    const bool isOtherKind = subject->isGoods() != m_subject->isGoods();
    m_subject = std::move(subject);
    m_memory = MappingMemory(m_services.view, m_subject->isGoods());
    if (isOtherKind)
        close();
    else if (m_hasFile)
        read(ReadAgain::Rows);
}

void ImportReading::close()
{
    delete m_job;
    m_next.reset();
    m_hasFile = false;
    m_contents = {};
    m_bytes.clear();
    m_name.clear();
}

void ImportReading::openFile(const QString &path)
{
    begin(path, QFileInfo(path).fileName());
}

void ImportReading::openText(const QString &text, const QString &name)
{
    m_bytes = text.toUtf8();
    begin({}, name);
}

void ImportReading::begin(const QString &path, const QString &name)
{
    delete m_job; // the file before is no longer wanted
    m_next.reset();
    m_path = path;
    m_name = name;
    m_edits.clear();
    m_map.clear();
    m_form = {};
    m_contents = {};
    m_hasFile = true;
    read(ReadAgain::All);
}

void ImportReading::setForm(const TableForm &form, ReadAgain what)
{
    if (form == m_form)
        return;
    m_form = form;
    if (what != ReadAgain::Rows)
        m_edits.clear(); // its columns and lines may be others now
    read(what);
}

void ImportReading::setField(int column, const QString &field)
{
    if (column >= m_form.columns.size() || m_form.columns[column] == field)
        return;
    m_form.columns[column] = field;
    m_memory.keep(m_form, m_contents.headings);
    read(ReadAgain::Rows);
}

void ImportReading::mend(int line, int column, const QString &text)
{
    m_edits.insert({line, column}, text);
    read(ReadAgain::Rows);
}

void ImportReading::useMap(const QByteArray &map)
{
    m_map = map;
    m_edits.clear();
    read(ReadAgain::Columns);
}

void ImportReading::forgetMapping()
{
    m_memory.forget(m_contents.headings);
    read(ReadAgain::Columns);
}

void ImportReading::read(ReadAgain what)
{
    m_next = m_next ? qMin(*m_next, what)
                    : what; // All asks for more than Columns, Columns for more than Rows
    if (!m_job)
        start();
}

void ImportReading::start()
{
    const auto readers = m_services.readTables();
    if (!readers) {
        m_hasFile = false;
        Q_EMIT failed(missingPartSentence(readers.error().name));
        return;
    }
    ImportRequest request{m_bytes,
                          *readers,
                          m_form,
                          m_edits,
                          *std::exchange(m_next, std::nullopt),
                          m_memory.maps(),
                          std::exchange(m_map, {})};
    auto *job = maintaining<Answer>(
        m_services.ledger,
        [request, path = m_path, subject = m_subject](Ledger &) mutable -> LedgerResult<Answer> {
            if (!path.isEmpty()) {
                QFile file(path);
                if (!file.open(QIODevice::ReadOnly) || file.size() > maxTableBytes)
                    return linktill::Failure{LedgerError{LedgerFault::OutOfReach, path, 0}};
                request.bytes = file.readAll();
            }
            ImportContents contents = subject->read(request);
            return Answer{std::move(request.bytes), std::move(contents)};
        },
        this);
    m_job = job;
    connect(job, &LedgerJob::finished, this, [this, job] {
        m_job = nullptr; // it deletes itself
        took(job->result());
    });
    job->start();
    Q_EMIT begun();
}

void ImportReading::took(const LedgerResult<Answer> &answer)
{
    if (!answer) {
        m_hasFile = false;
        //: %1 is a number of megabytes
        Q_EMIT failed(
            tr("The file can't be read or is larger than %1 MB.").arg(maxTableBytes / 1024 / 1024));
        return;
    }
    m_bytes = answer->bytes;
    m_path.clear();
    if (m_next)
        return start(); // what was just read is out of date already
    m_contents = answer->contents;
    m_form = m_contents.form;
    Q_EMIT done();
}

} // namespace linktill::gui
