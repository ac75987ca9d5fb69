// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/csvtable.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace linktill {

namespace {

/// Returns whether the text is "+" and figures, which no spreadsheet can take for more than a number.
bool isPhone(const QString &text)
{
    return text.startsWith(u'+') && text.size() > 1 &&
           std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString written(const TableCell &cell, bool keepsPhones)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return keepsPhones && isPhone(*text) ? *text : harmless(*text);
    if (const auto *number = std::get_if<TableNumber>(&cell))
        return number->plain;
    if (const auto *time = std::get_if<QDateTime>(&cell); time && time->isValid())
        // Only a time with a fixed offset is written with its offset; one with a zone is written without.
        return time->toOffsetFromUtc(time->offsetFromUtc()).toString(Qt::ISODate);
    return {};
}

QByteArray quoted(const QString &text)
{
    const bool needsQuotes = std::any_of(text.begin(), text.end(), [](QChar c) {
        // The last two separate cells in the spreadsheets of some countries.
        return c == u',' || c == u'"' || c == u'\r' || c == u'\n' || c == u';' || c == u'\t';
    });
    if (!needsQuotes)
        return text.toUtf8();
    return '"' + QString(text).replace(u'"', QLatin1String("\"\"")).toUtf8() + '"';
}

/// Opens a device directly: with enough rights, QSaveFile would replace it by a file of its name.
std::unique_ptr<QFileDevice> deviceFor(const QString &name)
{
    const QFileInfo info(name);
    if (info.exists() && !info.isFile())
        return std::make_unique<QFile>(name);
    auto file = std::make_unique<QSaveFile>(name);
    // In somebody else's folder a file may be writable though it cannot be replaced.
    file->setDirectWriteFallback(true);
    return file;
}

} // namespace

QString harmless(const QString &text)
{
    // Full-width signs count too, because East Asian spreadsheets read them like the plain ones.
    static const QString signs = QStringLiteral("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20");
    return !text.isEmpty() && signs.contains(text.front()) ? u'\'' + text : text;
}

CsvTable::CsvTable(const QString &file) : m_file(deviceFor(file)), m_out(*m_file)
{
    m_ok = m_file->open(QIODevice::WriteOnly);
    write("\xef\xbb\xbf");
}

CsvTable::CsvTable(QIODevice &out) : m_out(out)
{
    write("\xef\xbb\xbf");
}

CsvTable::~CsvTable() = default;

void CsvTable::add(const TableRow &row)
{
    QByteArray line;
    for (const TableCell &cell : row)
        line += quoted(written(cell, m_keepsPhones)) + ',';
    line.chop(1);
    write(line + "\r\n");
}

bool CsvTable::finish()
{
    // A full device reports its error only when it gets the buffered bytes.
    if (auto *file = qobject_cast<QFileDevice *>(&m_out))
        m_ok = m_ok && file->flush();
    if (auto *file = qobject_cast<QSaveFile *>(m_file.get()))
        m_ok = m_ok && file->commit();
    return m_ok;
}

QString CsvTable::detail() const
{
    return m_out.errorString();
}

void CsvTable::write(const QByteArray &bytes)
{
    m_ok = m_ok && m_out.write(bytes) == bytes.size();
}

} // namespace linktill
