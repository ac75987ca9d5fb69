// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/imports/importcontents.h"

#include <QByteArray>

namespace linktill::gui {

/// What has to be found out anew about a file.
enum class ReadAgain {
    All,     ///< its form, too
    Columns, ///< encoding, separator or sheet was changed: which column is which
    Rows,    ///< only what the rows say
};

struct ImportRequest
{
    QByteArray bytes;
    TableReaders readers;
    TableForm form; ///< not used with ReadAgain::All
    TableEdits edits;
    ReadAgain what = ReadAgain::All;
    /// Remembered mappings (importmap.h) by headingsName(). Not used with ReadAgain::Rows.
    QHash<QString, QByteArray> maps = {};
    QByteArray map = {}; ///< a saved mapping that is to be used; empty for none
};

/// A field and what people call it.
struct FieldWord
{
    QString id, text;
    QString group; ///< title of the group; empty for the first ones
};

/// What is imported: customers or products. Has no state that changes, so that any thread may use
/// it.
class ImportSubject
{
public:
    virtual ~ImportSubject() = default;

    virtual bool isGoods() const = 0;
    /// Returns the account to which the records will belong.
    virtual QString accountId() const = 0;
    /// Reads the file; takes long, so not in the window's thread.
    virtual ImportContents read(const ImportRequest &request) const = 0;

    // The following are words in the program's present language.
    virtual QList<FieldWord> fields() const = 0;
    virtual QString title() const = 0;     ///< "Import customers"
    virtual QString whenKnown() const = 0; ///< "When a customer exists"
    virtual QString nothingFound() const = 0;
    virtual QString fileFilter() const = 0; ///< as in QFileDialog
    /// Returns the names of programs whose files are known.
    virtual QStringList layouts() const = 0;
};

} // namespace linktill::gui
