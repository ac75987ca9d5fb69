// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <array>

namespace linktill {

/// Writes ZIP files in memory, also such as no program should write.
class ZipMaker
{
public:
    struct How
    {
        bool isPacked = true;
        bool isLocked = false; ///< says that it is encrypted
        int method = -1;       ///< of packing, when it is to be another than the true one
        quint32 wrongSum = 0;  ///< is added to the checksum
        qint64 size = -1;      ///< unpacked, when it is to be another than the true one
    };

    ZipMaker &add(const QByteArray &name, const QByteArray &content, How how)
    {
        const QByteArray packed = how.isPacked ? deflated(content) : content;
        const int method = how.method >= 0 ? how.method : how.isPacked ? 8 : 0;
        QByteArray head = number<quint16>(20) + number<quint16>(how.isLocked ? 1 : 0) +
                          number(quint16(method)) + number<quint32>(0) +
                          number<quint32>(sumOf(content) + how.wrongSum) +
                          number(quint32(packed.size())) +
                          number(quint32(how.size >= 0 ? how.size : content.size())) +
                          number(quint16(name.size())) + number<quint16>(0);
        m_directory += "PK\x01\x02" + number<quint16>(20) + head + number<quint16>(0) +
                       number<quint16>(0) + number<quint16>(0) + number<quint32>(0) +
                       number(quint32(m_files.size())) + name;
        m_files += "PK\x03\x04" + head + name + packed;
        ++m_count;
        return *this;
    }
    ZipMaker &add(const QByteArray &name, const QByteArray &content)
    {
        return add(name, content, How());
    }

    QByteArray bytes() const
    {
        return m_files + m_directory + "PK\x05\x06" + number<quint32>(0) + number(m_count) +
               number(m_count) + number(quint32(m_directory.size())) +
               number(quint32(m_files.size())) + number<quint16>(0);
    }

private:
    template <class T> static QByteArray number(T value)
    {
        const T little = qToLittleEndian(value);
        return QByteArray(reinterpret_cast<const char *>(&little), sizeof(little));
    }
    /// Qt puts the length and zlib's head in front, and a checksum of its own at the end.
    static QByteArray deflated(const QByteArray &content)
    {
        return content.isEmpty() ? QByteArray("\x03\0", 2)
                                 : qCompress(content, 1).mid(6).chopped(4);
    }
    static quint32 sumOf(const QByteArray &content)
    {
        static const std::array<quint32, 256> table = [] {
            std::array<quint32, 256> sums = {};
            for (quint32 i = 0; i < sums.size(); ++i) {
                sums[i] = i;
                for (int bit = 0; bit < 8; ++bit)
                    sums[i] = (sums[i] >> 1) ^ (sums[i] & 1 ? 0xedb88320u : 0);
            }
            return sums;
        }();
        quint32 sum = ~quint32(0);
        for (const char c : content)
            sum = (sum >> 8) ^ table[(sum ^ static_cast<unsigned char>(c)) & 0xff];
        return ~sum;
    }

    QByteArray m_files, m_directory;
    quint16 m_count = 0;
};

} // namespace linktill
