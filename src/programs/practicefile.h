// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QLockFile>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

namespace linktill {

/// What the first line of the practice shop's file tells, for programs that do not run the shop.
struct PracticeHead
{
    QUrl url; ///< where the shop listens, or listened
    QString key;
    QString secret;
    qint64 aheadMs = 0; ///< how far its clock is ahead of this computer's
};

/// The file of a profile in which the practice shop is kept (practice/shopstate.h says what stands in it), and
/// the lock that lets only one program at a time run the shop.
class PracticeFile
{
public:
    /// An empty folder stands for a shop that is not kept.
    explicit PracticeFile(const QString &folder);
    ~PracticeFile();

    bool isKept() const { return !m_path.isEmpty(); }
    /// Returns false while another program runs the shop of this profile.
    bool take();
    void letGo();
    /// Returns the text; empty when there is none, or it cannot be read.
    QByteArray read() const;
    std::optional<PracticeHead> head() const;
    /// Writes the file, whole or not at all. May be called from any thread.
    bool save(const QByteArray &text) const;
    /// Gives the file, which is damaged, another name, and returns that; empty when it could not.
    QString keepAside() const;

private:
    QString m_path; ///< empty: not kept
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace linktill
