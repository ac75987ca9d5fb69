// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/accounts/cataloguestore.h"

#include "application/wording/wordingtr.h"
#include "core/regularfile.h"
#include "core/savefile.h"

#include <QDir>
#include <QRegularExpression>

#include <utility>

namespace linktill {

namespace {

using Kind = CatalogueFault::Kind;
constexpr qint64 largestCatalogue = 8 * 1024 * 1024; ///< a hundred times the present size

Result<QByteArray, CatalogueFault> contentsOf(QFile &&file)
{
    if (!file.open(QIODevice::ReadOnly))
        return Failure{CatalogueFault{Kind::Unreadable, file.errorString()}};
    const QByteArray bytes = file.read(largestCatalogue + 1);
    if (file.error() != QFileDevice::NoError)
        return Failure{CatalogueFault{Kind::Unreadable, file.errorString()}};
    if (bytes.size() > largestCatalogue)
        return Failure{CatalogueFault{Kind::TooLarge}};
    return bytes;
}

Result<Catalogue, CatalogueFault> soundFrom(const QByteArray &bytes)
{
    auto read = Catalogue::fromJson(bytes);
    if (!read)
        return read;
    if (read->channels().isEmpty())
        return Failure{CatalogueFault{Kind::NoChannels}};
    static const QRegularExpression date(QStringLiteral("^20\\d\\d-(0[1-9]|1[0-2])(-[0-3]\\d)?$"));
    if (!date.match(read->asOf()).hasMatch())
        return Failure{CatalogueFault{Kind::NoDate, read->asOf()}};
    return read;
}

/// Dates of this form sort like texts.
bool isNewer(const Catalogue &one, const Catalogue &other) { return one.asOf() > other.asOf(); }

QString expectedWords(CatalogueFault::Expected expected)
{
    switch (expected) {
    case CatalogueFault::Expected::Text:
        return Wording::tr("a text");
    case CatalogueFault::Expected::List:
        return Wording::tr("a list");
    case CatalogueFault::Expected::Texts:
        return Wording::tr("a list of texts");
    case CatalogueFault::Expected::Objects:
        return Wording::tr("a list of objects");
    case CatalogueFault::Expected::Answer:
        return Wording::tr("true, false or null");
    case CatalogueFault::Expected::Once:
        break;
    }
    return Wording::tr("listed only once");
}

} // namespace

CatalogueStore::CatalogueStore(QString folder)
    : m_folder(std::move(folder)), m_catalogue([this] { return readOwn(); })
{
}

QString CatalogueStore::file() const
{
    return QDir(m_folder).filePath(QStringLiteral("payment_channels.json"));
}

std::optional<Catalogue> CatalogueStore::readOwn()
{
    if (!QFile::exists(file()))
        return std::nullopt;
    const auto bytes = contentsOf(RegularFile(file()));
    const auto read = bytes ? soundFrom(*bytes)
                            : Result<Catalogue, CatalogueFault>(Failure{bytes.error()});
    if (!read) {
        const std::lock_guard lock(m_mutex);
        m_fault = read.error();
        return std::nullopt;
    }
    // An older file is no fault: the program has a newer catalogue.
    return isNewer(*read, Catalogue::bundled()) ? std::optional(*read) : std::nullopt;
}

std::optional<CatalogueFault> CatalogueStore::takeFault()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_fault, std::nullopt);
}

Result<QString, CatalogueFault> CatalogueStore::update(const QString &name)
{
    const auto bytes = contentsOf(QFile(name));
    if (!bytes)
        return Failure{bytes.error()};
    const auto read = soundFrom(*bytes);
    if (!read)
        return Failure{read.error()};
    if (!isNewer(*read, m_catalogue))
        return Failure{CatalogueFault{Kind::NotNewer, read->asOf()}};
    makePrivateFolder(m_folder);
    QString reason;
    if (!savePrivately(file(), *bytes, &reason))
        return Failure{CatalogueFault{Kind::NotKept, reason}};
    m_catalogue.become(*read);
    return read->asOf();
}

QString catalogueSentence(const CatalogueFault &fault)
{
    const QString line = QString::number(fault.line);
    switch (fault.kind) {
    case Kind::NotJson:
        //: %1 is a line's number, %2 a reason in the words of the reader
        return Wording::tr("It cannot be read as JSON: line %1, %2.").arg(line, fault.detail);
    case Kind::WrongShape:
        //: %1 is a line's number, %2 a name like KOMOJU.methods.name, %3 "a text", "a list", …
        return Wording::tr("It is no list of payment methods: in line %1, “%2” should be %3.")
            .arg(line, fault.detail.left(80), expectedWords(fault.expected));
    case Kind::NoChannels:
        return Wording::tr("It lists no payment channel.");
    case Kind::NoDate:
        return Wording::tr("It does not say of which month it is: “as_of” should be like 2026-03.");
    case Kind::NotNewer:
        //: %1 is a month like 2026-03
        return Wording::tr("It is of %1, and the list in use is as new or newer.").arg(fault.detail);
    case Kind::TooLarge:
        return Wording::tr("It is far too large for a list of payment methods.");
    case Kind::Unreadable:
        return Wording::tr("It cannot be read: %1.").arg(fault.detail);
    case Kind::NotKept:
        break;
    }
    return Wording::tr("It is fine, but could not be stored: %1.").arg(fault.detail);
}

} // namespace linktill
