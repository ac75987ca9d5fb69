// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerjob.h"
#include "gui/imports/importservices.h"
#include "gui/imports/importsubject.h"
#include "gui/imports/mappingmemory.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace linktill::gui {

/// Holds the file that is being imported: its bytes, the form in which it is read, the cells that
/// were mended, and what it holds. Reads it in a thread of the ledger, once more after each change;
/// changes that come while it reads are read together afterwards.
class ImportReading : public QObject
{
    Q_OBJECT
public:
    ImportReading(const ImportServices &services, std::shared_ptr<const ImportSubject> subject,
                  QObject *parent);

    /// Reads the same file for another account, or another kind of records.
    void setSubject(std::shared_ptr<const ImportSubject> subject);
    const ImportSubject &subject() const { return *m_subject; }

    void openFile(const QString &path);
    /// `name` stands for the name of a file.
    void openText(const QString &text, const QString &name);
    void close();
    bool hasFile() const { return m_hasFile; }
    bool isReading() const { return m_job; }
    const QString &name() const { return m_name; }
    const ImportContents &contents() const { return m_contents; }
    const TableEdits &edits() const { return m_edits; }

    /// Changes the form and reads again. `what` says what follows from the change.
    void setForm(const TableForm &form, ReadAgain what);
    /// Makes a column another field, and remembers that for these headings.
    void setField(int column, const QString &field);
    /// Puts another text in place of a cell.
    void mend(int line, int column, const QString &text);
    /// Reads the file as a saved mapping (importmap.h) says.
    void useMap(const QByteArray &map);
    /// Takes the columns as they were detected, without what was remembered.
    void forgetMapping();
    bool isMappingRemembered() const { return m_memory.knows(m_contents.headings); }

Q_SIGNALS:
    void begun();
    /// Is emitted when contents() are those of the present form.
    void done();
    void failed(const QString &sentence);

private:
    struct Answer
    {
        QByteArray bytes;
        ImportContents contents;
    };
    void begin(const QString &path, const QString &name);
    void read(ReadAgain what);
    void start();
    void took(const LedgerResult<Answer> &answer);

    ImportServices m_services;
    std::shared_ptr<const ImportSubject> m_subject;
    MappingMemory m_memory;
    QString m_path, m_name; ///< m_path is empty for pasted text, and once the file was read
    QByteArray m_bytes;
    TableForm m_form; ///< as wanted; that of the contents once it was read
    QByteArray m_map; ///< to be used with the next reading
    TableEdits m_edits;
    ImportContents m_contents;
    QPointer<LedgerJob> m_job;
    std::optional<ReadAgain> m_next; ///< what has to be read when m_job is done
    bool m_hasFile = false;
};

} // namespace linktill::gui
