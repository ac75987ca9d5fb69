// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <sodium.h>

namespace linktill {

/// Signs as minisign does, with a key of its own.
class Minisigner
{
public:
    enum class Form { Hashed, Legacy };

    Minisigner()
    {
        if (sodium_init() < 0 || crypto_sign_keypair(raw(m_public), raw(m_secret)) != 0)
            qFatal("libsodium makes no key");
        randombytes_buf(m_id.data(), std::size_t(m_id.size()));
    }

    QByteArray publicKey() const { return ("Ed" + m_id + m_public).toBase64(); }

    /// Returns what minisign writes beside the file.
    QByteArray sign(const QByteArray &file, Form form = Form::Hashed,
                    const QByteArray &comment = "file:linktill-update.json") const
    {
        QByteArray hash(64, '\0');
        crypto_generichash(raw(hash), std::size_t(hash.size()), raw(file), std::size_t(file.size()),
                           nullptr, 0);
        const QByteArray own = signature(form == Form::Hashed ? hash : file);
        const QByteArray algorithm = form == Form::Hashed ? "ED" : "Ed";
        return "untrusted comment: made in a test\n" + (algorithm + m_id + own).toBase64()
            + "\ntrusted comment: " + comment + '\n' + signature(own + comment).toBase64() + '\n';
    }

private:
    static unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }
    static const unsigned char *raw(const QByteArray &bytes)
    {
        return reinterpret_cast<const unsigned char *>(bytes.constData());
    }
    QByteArray signature(const QByteArray &message) const
    {
        QByteArray result(crypto_sign_BYTES, '\0');
        crypto_sign_detached(raw(result), nullptr, raw(message), std::size_t(message.size()), raw(m_secret));
        return result;
    }

    QByteArray m_public{crypto_sign_PUBLICKEYBYTES, '\0'};
    QByteArray m_secret{crypto_sign_SECRETKEYBYTES, '\0'};
    QByteArray m_id{8, '\0'};
};

} // namespace linktill
