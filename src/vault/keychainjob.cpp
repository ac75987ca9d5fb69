// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/keychainjob.h"

#include "vault/servicestate.h"

#include <qt6keychain/keychain.h>

#include <memory>

namespace linktill {

namespace {

QString serviceName() { return QStringLiteral("io.github.linktill.Linktill"); }

/// A prompt that ends sooner was seen by no person: a service that cannot show one dismisses it at once.
constexpr qint64 fasterThanAnyone = 400; // ms
/// After this long without an answer the service is asked whether it is alive.
constexpr std::chrono::seconds quiet{4};

} // namespace

KeychainJob::KeychainJob(What what, QString entry, QByteArray secret,
                         std::chrono::milliseconds limit)
    : m_what(what), m_entry(std::move(entry)), m_secret(std::move(secret))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        fail(VaultFault::Locked, QStringLiteral("no answer in time"));
    });
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quiet);
    connect(&m_quiet, &QTimer::timeout, this, &KeychainJob::lookForLife);
}

KeychainJob::~KeychainJob() { wipe(m_secret); }

void KeychainJob::start()
{
    m_limit.start();
    const bool quietly = m_what == What::ReadQuietly;
    QMetaObject::invokeMethod(this, quietly ? &KeychainJob::askIfOpen : &KeychainJob::ask,
                              Qt::QueuedConnection);
}

void KeychainJob::cancel()
{
    m_cancelled = true;
    QMetaObject::invokeMethod(
        this, [this] { fail(VaultFault::RefusedByUser, QStringLiteral("cancelled")); },
        Qt::QueuedConnection);
}

QKeychain::Job *KeychainJob::makeJob()
{
    if (m_what == What::Read || m_what == What::ReadQuietly)
        return new QKeychain::ReadPasswordJob(serviceName());
    if (m_what == What::Remove)
        return new QKeychain::DeletePasswordJob(serviceName());
    auto *job = new QKeychain::WritePasswordJob(serviceName());
    job->setBinaryData(m_secret);
    return job;
}

void KeychainJob::ask()
{
    if (m_cancelled || concluded())
        return;
    QKeychain::Job *job = makeJob();
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->setKey(m_entry);
    // The job's copy of the secret goes first, so that the copy that is wiped afterwards is the last.
    connect(job, &QKeychain::Job::finished, job, [job] {
        auto late = std::make_shared<QByteArray>();
        if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(job))
            *late = read->binaryData();
        connect(job, &QObject::destroyed, [late] { wipe(*late); });
        job->deleteLater();
    });
    connect(job, &QKeychain::Job::finished, this, [this, job] { answered(*job); });
    m_asked.start();
    m_quiet.start();
    job->start();
}

/// Asks only when the keychain is open. Where there is no service to be asked about that (macOS, Windows),
/// the keychain is open while its user is there.
void KeychainJob::askIfOpen()
{
    askService(serviceName(), m_entry, this, [this](ServiceState state, const QString &said) {
        if (state == ServiceState::Unlocked || state == ServiceState::Unknown)
            ask();
        else if (state == ServiceState::Locked)
            fail(VaultFault::Locked, said);
        else
            fail(state == ServiceState::Absent ? VaultFault::Absent : VaultFault::Broken, said);
    });
}

/// Ends the job when the service does not answer. An open prompt may take its time, but a service that hangs
/// would hold the application up for half a minute.
void KeychainJob::lookForLife()
{
    askService(serviceName(), m_entry, this, [this](ServiceState state, const QString &said) {
        if (state == ServiceState::Silent)
            fail(VaultFault::Broken, said);
    });
}

void KeychainJob::answered(QKeychain::Job &job)
{
    if (concluded())
        return;
    m_quiet.stop();
    const int error = job.error();
    const QString text = job.errorString();
    if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(&job))
        m_secret = read->binaryData();
    connect(&job, &QObject::destroyed, this, [this, error, text] { judge(error, text); });
}

void KeychainJob::judge(int error, const QString &text)
{
    // QtKeychain reports the removal of a locked entry as done, so a removal is not believed yet.
    if (error == QKeychain::NoError && m_what != What::Remove) {
        const bool isReading = m_what == What::Read || m_what == What::ReadQuietly;
        conclude(isReading ? std::exchange(m_secret, {}) : QByteArray());
        return;
    }
    if (error == QKeychain::AccessDeniedByUser) {
        fail(VaultFault::RefusedByUser, text);
        return;
    }
    askService(serviceName(), m_entry, this,
               [this, error, text](ServiceState state, const QString &said) {
                   judgeWith(error, text, int(state), said);
               });
}

void KeychainJob::judgeWith(int error, const QString &text, int state, const QString &said)
{
    const QString detail = said.isEmpty() ? text : text + QStringLiteral(" · ") + said;
    const bool answers = ServiceState(state) == ServiceState::Unlocked
        || (ServiceState(state) == ServiceState::Locked && !promptWasSeen());
    if (error == QKeychain::OtherError && answers && !m_again) {
        m_again = true; // the service was restarted since it was last asked
        forgetService();
        ask();
        return;
    }
    const bool missing = error == QKeychain::EntryNotFound;
    const bool removed = m_what == What::Remove
        && (missing || error == QKeychain::NoError || error == QKeychain::CouldNotDeleteEntry);
    switch (ServiceState(state)) {
    case ServiceState::Absent:
        fail(VaultFault::Absent, detail);
        return;
    case ServiceState::Silent:
        fail(VaultFault::Broken, detail);
        return;
    case ServiceState::Locked:
        fail(promptWasSeen() ? VaultFault::RefusedByUser : VaultFault::Locked, detail);
        return;
    case ServiceState::Unlocked:
    case ServiceState::Unknown:
        break;
    }
    if (removed)
        conclude(QByteArray());
    else if (missing)
        fail(VaultFault::NotFound, detail);
    else if (error == QKeychain::AccessDenied)
        fail(VaultFault::Locked, detail);
    else if (error == QKeychain::NoBackendAvailable || error == QKeychain::NotImplemented)
        fail(VaultFault::Absent, detail);
    else
        fail(VaultFault::Broken, detail);
}

void KeychainJob::fail(VaultFault fault, const QString &detail)
{
    conclude(Failure{VaultError{fault, detail}});
}

bool KeychainJob::promptWasSeen() const
{
    const bool screen = qEnvironmentVariableIsSet("DISPLAY")
        || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    return screen && m_asked.elapsed() > fasterThanAnyone;
}

} // namespace linktill
