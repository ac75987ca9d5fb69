// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "sheet/zipparts.h"

#include <algorithm>
#include <cstring>

namespace linktill::sheet {

/// The bytes of a ZIP file, and where minizip reads in them.
struct ZipMemory
{
    const QByteArray &bytes;
    qint64 at = 0;
    bool isShort = false; ///< more was to be read than there is
};

namespace {

/// A part with fewer bytes is no bomb, however well it is packed.
constexpr qint64 harmlessBytes = 64 * 1024;
constexpr qint64 longestName = 1024;

ZipMemory &memoryOf(void *stream)
{
    return *static_cast<ZipMemory *>(stream);
}

uLong readMemory(void *, void *stream, void *to, uLong length)
{
    ZipMemory &memory = memoryOf(stream);
    const qint64 count = std::min(qint64(length), memory.bytes.size() - memory.at);
    std::memcpy(to, memory.bytes.constData() + memory.at, size_t(count));
    memory.at += count;
    memory.isShort = uLong(count) < length;
    return uLong(count);
}

long seekMemory(void *, void *stream, ZPOS64_T offset, int origin)
{
    ZipMemory &memory = memoryOf(stream);
    const qint64 size = memory.bytes.size();
    const qint64 from = origin == ZLIB_FILEFUNC_SEEK_SET   ? 0
                        : origin == ZLIB_FILEFUNC_SEEK_END ? size
                                                           : memory.at;
    if (offset > ZPOS64_T(size - from))
        return -1;
    memory.at = from + qint64(offset);
    return 0;
}

/// Opens bytes in memory as a ZIP file. Returns null when they are none.
unzFile openMemory(ZipMemory *memory)
{
    zlib_filefunc64_def functions = {};
    functions.opaque = memory;
    functions.zopen64_file = [](void *opaque, const void *, int) { return opaque; };
    functions.zread_file = readMemory;
    functions.zwrite_file = [](void *, void *, const void *, uLong) { return uLong(0); };
    functions.ztell64_file = [](void *, void *stream) { return ZPOS64_T(memoryOf(stream).at); };
    functions.zseek64_file = seekMemory;
    functions.zclose_file = [](void *, void *) { return 0; };
    functions.zerror_file = [](void *, void *stream) { return int(memoryOf(stream).isShort); };
    return unzOpen2_64("", &functions);
}

} // namespace

ZipPart::ZipPart() = default;

ZipPart::~ZipPart()
{
    if (!m_zip)
        return;
    unzCloseCurrentFile(m_zip);
    unzClose(m_zip);
}

bool ZipPart::isWithinLimits(qint64 more)
{
    const qint64 size = m_read + more;
    return *m_all + more <= m_limits->unpackedBytes &&
           (size <= harmlessBytes || size / m_limits->ratio <= m_packed);
}

qint64 ZipPart::readData(char *data, qint64 length)
{
    if (m_fault)
        return -1;
    if (m_isFinished)
        return 0;
    const auto wanted = unsigned(std::min(length, m_limits->pieceBytes));
    const int count = unzReadCurrentFile(m_zip, data, wanted);
    if (count < 0) {
        m_fault = FileFault::DamagedWorkbook;
    } else if (count == 0) {
        finish();
    } else if (!isWithinLimits(count) || count > m_allowed) {
        m_fault = FileFault::HugeWorkbook;
    } else {
        m_read += count;
        *m_all += count;
        m_allowed -= count;
    }
    return m_fault ? -1 : count;
}

/// Compares the length and the checksum with what the directory says.
void ZipPart::finish()
{
    m_isFinished = true;
    if (unzCloseCurrentFile(m_zip) != UNZ_OK || m_read != m_size)
        m_fault = FileFault::DamagedWorkbook;
}

ZipParts::ZipParts(const QByteArray &bytes, const BookLimits &limits)
    : m_bytes(bytes), m_limits(limits)
{
    readDirectory();
}

QString ZipParts::keyOf(const QString &name)
{
    return name.toLower().replace(u'\\', u'/');
}

void ZipParts::readDirectory()
{
    ZipMemory memory{m_bytes};
    const unzFile zip = openMemory(&memory);
    m_fault = FileFault::DamagedWorkbook;
    if (!zip)
        return;
    int count = 0, state = unzGoToFirstFile(zip);
    for (; state == UNZ_OK && count < m_limits.parts; ++count, state = unzGoToNextFile(zip)) {
        char name[longestName + 1] = {};
        unz_file_info64 info = {};
        Place place = {};
        if (unzGetCurrentFileInfo64(zip, &info, name, longestName, nullptr, 0, nullptr, 0) !=
                UNZ_OK ||
            unzGetFilePos64(zip, &place.at) != UNZ_OK)
            break;
        place.packed = qint64(info.compressed_size);
        place.size = qint64(info.uncompressed_size);
        place.isLocked = info.flag & 1;
        const QString key = keyOf(QString::fromUtf8(name));
        if (!m_places.contains(key))
            m_places.insert(key, place);
    }
    unzClose(zip);
    m_fault.reset();
    if (state != UNZ_END_OF_LIST_OF_FILE)
        m_fault = count == m_limits.parts ? FileFault::HugeWorkbook : FileFault::DamagedWorkbook;
}

bool ZipParts::hasNameEndingWith(QLatin1String end) const
{
    return std::any_of(m_places.keyBegin(), m_places.keyEnd(),
                       [end](const QString &name) { return name.endsWith(end); });
}

std::unique_ptr<ZipPart> ZipParts::open(const QString &name) const
{
    std::unique_ptr<ZipPart> part(new ZipPart);
    part->m_limits = &m_limits;
    part->m_all = &m_all;
    part->m_allowed = m_limits.unpackedBytes;
    part->QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    const auto place = m_places.constFind(keyOf(name));
    part->m_fault = FileFault::DamagedWorkbook;
    if (place == m_places.constEnd())
        return part;
    part->m_packed = place->packed;
    part->m_size = place->size;
    if (place->isLocked) {
        part->m_fault = FileFault::LockedWorkbook;
    } else if (!part->isWithinLimits(place->size)) {
        part->m_fault = FileFault::HugeWorkbook;
    } else {
        part->m_memory.reset(new ZipMemory{m_bytes});
        part->m_zip = openMemory(part->m_memory.get());
        if (part->m_zip && unzGoToFilePos64(part->m_zip, &place->at) == UNZ_OK &&
            unzOpenCurrentFile(part->m_zip) == UNZ_OK)
            part->m_fault.reset();
    }
    return part;
}

} // namespace linktill::sheet
