// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/openledger.h"

#include "application/ports/ledgerqueue.h"
#include "core/regularfile.h"
#include "ledger/schema.h"
#include "ledger/successor.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

/// A ledger of at most this many bytes is read through at every opening, in some ten milliseconds. A larger
/// one would delay the start by seconds, so examine() reads it through when the window has time.
constexpr qint64 checkedAtOpening = 8 * 1024 * 1024;

/// Returns whether the fault can pass while the program runs: somebody makes room, the network is back.
bool mayPass(const LedgerError &error)
{
    switch (error.fault) {
    case LedgerFault::ReadOnly:
    case LedgerFault::DiskFull:
    case LedgerFault::Busy:
    case LedgerFault::OutOfReach:
    case LedgerFault::InTheWay:
        return true;
    default:
        return false;
    }
}

} // namespace

OpenLedger::OpenLedger(SqlLedger::Setup setup)
    : m_setup(std::move(setup)), m_folder(m_setup.folder), m_writer(u"ledger-writer"_s),
      m_reader(u"ledger-reader"_s)
{
    m_writer.post([this] { open(); });
}

OpenLedger::~OpenLedger()
{
    finish();
}

void OpenLedger::finish()
{
    m_ending = true;
    if (m_maintenance)
        m_maintenance->finish();
    m_reader.finish([this] { m_reading.reset(); });
    m_writer.finish([this] { closeWriting(); });
}

void OpenLedger::closeWriting()
{
    const bool wasWorking = m_writing != nullptr;
    m_writing.reset();
    // Pages that were moved into the file in the meantime are no reason to read the whole file again.
    if (wasWorking && !m_isSuspect && m_soundSince.isValid()
        && !m_folder.soundSince(now()).isValid())
        m_folder.noteSoundness(m_soundSince);
}

SerialExecutor &OpenLedger::queue(LedgerQueue queue)
{
    if (queue != LedgerQueue::Maintenance)
        return queue == LedgerQueue::Reading ? m_reader : m_writer;
    const std::lock_guard lock(m_mutex);
    if (!m_maintenance)
        m_maintenance = std::make_unique<SerialExecutor>(u"ledger-maintenance"_s);
    return *m_maintenance;
}

WriteContext OpenLedger::context() const
{
    // Where nothing can be written, this program has no token and so is sending nothing.
    const ProcessLease *lease = nullptr;
    {
        const std::lock_guard lock(m_mutex);
        lease = m_lease.get();
    }
    return {m_setup.user, lease ? lease->token() : QString(), now(),
            [lease](const QString &token) { return lease && lease->isPresent(token); }};
}

void OpenLedger::setState(std::optional<LedgerError> fault, Reading reading)
{
    {
        const std::lock_guard lock(m_mutex);
        m_fault = std::move(fault);
        m_mayRead = reading;
        m_isOpen = true;
        ++m_opened;
    }
    m_openedOnce.notify_all();
}

std::optional<LedgerError> OpenLedger::fault()
{
    std::unique_lock lock(m_mutex);
    m_openedOnce.wait(lock, [this] { return m_isOpen; });
    return m_fault;
}

std::optional<LedgerError> OpenLedger::state()
{
    if (!m_reader.isCurrent())
        m_writer.call([this] { (void)ready(); });
    return fault();
}

std::optional<LedgerError> OpenLedger::ready()
{
    // What is written into a file that has lost its name can never be found again.
    const bool isGone = m_wasOpen && !QFile::exists(m_folder.file());
    std::optional<LedgerError> fault = this->fault();
    if (!fault && isGone) {
        fault = LedgerError{LedgerFault::OutOfReach, m_folder.file(), 0};
        markUnreachable(*fault);
    }
    if (fault && mayPass(*fault) && !isGone)
        open();
    return this->fault();
}

void OpenLedger::markUnreachable(const LedgerError &error)
{
    m_writing.reset();
    setState(error, Reading::Yes);
}

void OpenLedger::tryAgainSoon(const LedgerError &fault)
{
    // This does not wait, since the queues would then wait for each other.
    if (!mayPass(fault) || m_tryingAgain.exchange(true))
        return;
    m_writer.post([this] {
        (void)ready();
        m_tryingAgain = false;
    });
}

void OpenLedger::open()
{
    const LedgerResult<Done> opened = openFile();
    if (opened)
        return setState(std::nullopt, Reading::Yes);
    if (opened.error().fault == LedgerFault::Damaged)
        setDamagedAside();
    setState(opened.error(), readingWithout(opened.error()));
}

OpenLedger::Reading OpenLedger::readingWithout(const LedgerError &fault) const
{
    switch (fault.fault) {
    case LedgerFault::ReadOnly:
        // SQLite cannot leave its notes about readers there, but needs them to read a journal.
        return QFileInfo(m_folder.file() + "-wal"_L1).size() > 0 ? Reading::Yes : Reading::Frozen;
    case LedgerFault::DiskFull:
    case LedgerFault::Busy:
        return Reading::Yes;
    default:
        return Reading::No;
    }
}

LedgerResult<Done> OpenLedger::openFile()
{
    if (!makePrivateFolder(m_folder.folder()))
        return Failure{LedgerError{LedgerFault::OutOfReach, m_folder.folder(), 0}};
    LedgerError error;
    const auto lock = m_folder.lock(&error);
    if (!lock || !m_folder.isWritable()) {
        const auto seen = m_folder.look(); // a newer version is reported rather than a closed folder
        if (!seen)
            return seen;
        return Failure{lock ? LedgerError{LedgerFault::ReadOnly, m_folder.file(), 0} : error};
    }
    if (const auto finished = m_folder.move().finish(); !finished)
        return finished;
    if (const auto seen = m_folder.look(); !seen)
        return seen;
    m_folder.dropUnfinished();
    return connectAndMigrate();
}

LedgerResult<Done> OpenLedger::connectAndMigrate()
{
    if (!m_lease) {
        auto lease = std::make_unique<ProcessLease>(m_folder.folder());
        const std::lock_guard lock(m_mutex);
        m_lease = std::move(lease);
    }
    LedgerFolder::makePrivate(m_folder.file());
    const auto connected = connectTo(m_folder.file(), OpenAs::Write, m_setup.maxPages);
    if (!connected)
        return Failure{connected.error()};
    m_writing = *connected;
    const auto prepared = prepare();
    // SQLite gives them the ledger's permissions; on Windows the folder does, which may be a shared one.
    for (const auto end : {"-wal"_L1, "-shm"_L1})
        makePrivate(m_folder.file() + end);
    if (prepared)
        m_wasOpen = true;
    else
        m_writing.reset();
    return prepared;
}

LedgerResult<Done> OpenLedger::prepare()
{
    Sql sql(m_writing->db);
    const int version = schemaVersion(sql);
    if (!sql.ok())
        return Failure{sql.error()};
    if (version > newestVersion)
        return Failure{LedgerError{LedgerFault::NewerVersion, u"version %1"_s.arg(version), 0}};
    m_soundSince = m_folder.soundSince(now());
    if (QFileInfo(m_folder.file()).size() <= checkedAtOpening && !m_soundSince.isValid()) {
        if (const auto sound = quickCheck(m_writing->db); !sound)
            return sound;
        m_soundSince = now();
        m_folder.noteSoundness(m_soundSince);
    }
    if (version > 0 && version < newestVersion && !m_backedUp) {
        if (const auto backup = m_folder.backUp(m_writing->db, now()); !backup)
            return Failure{backup.error()};
        m_backedUp = true; // another try must not push older backups out
    }
    return migrate(m_writing->db);
}

bool OpenLedger::hasOthers() const
{
    return m_lease ? m_lease->hasOthers() : ProcessLease(m_folder.folder()).hasOthers();
}

void OpenLedger::setDamagedAside()
{
    // A file that another program writes to stays where it is.
    LedgerError error;
    const auto lock = m_folder.lock(&error);
    const bool isThere = QFile::exists(m_folder.file());
    const bool leftJournal = QFile::exists(m_folder.file() + "-wal"_L1);
    if (lock && (isThere ? !hasOthers() : leftJournal))
        (void)m_folder.move().setAside(QFileInfo(m_folder.nameFor(u"damaged"_s, now())).fileName());
}

void OpenLedger::quarantine(const LedgerError &error)
{
    m_writer.call([&] {
        setState(error, Reading::No);
        m_reader.call([this] { m_reading.reset(); });
        m_writing.reset();
        setDamagedAside();
    });
}

std::optional<LedgerError> OpenLedger::openReading()
{
    const std::optional<LedgerError> fault = this->fault();
    Reading mayRead;
    int opened = 0;
    {
        const std::lock_guard lock(m_mutex);
        mayRead = m_mayRead;
        opened = m_opened;
    }
    if (std::exchange(m_readingOf, opened) != opened)
        m_reading.reset();
    if (mayRead == Reading::No)
        return fault;
    if (m_reading)
        return std::nullopt;
    const auto access = mayRead == Reading::Frozen ? OpenAs::Frozen
                                                   : OpenAs::Read;
    const auto connected = connectTo(m_folder.file(), access);
    if (!connected)
        return fault ? fault : connected.error();
    Sql sql((*connected)->db);
    const int version = schemaVersion(sql);
    if (version == newestVersion) {
        m_reading = *connected;
        return std::nullopt;
    }
    // The file is too old to be read, and cannot be migrated where nothing may be written.
    return fault ? fault : LedgerError{LedgerFault::NewerVersion, u"version %1"_s.arg(version), 0};
}

LedgerResult<QString> OpenLedger::replace(const QString &backup)
{
    std::optional<LedgerResult<QString>> result;
    m_writer.call([&] {
        const auto before = fault();
        if (before && !needsAnother(before->fault))
            result.emplace(Failure{*before});
        else if (!QFile::exists(backup))
            result.emplace(Failure{LedgerError{LedgerFault::NotFound, backup, 0}});
        else
            result.emplace(giveWayTo(backup, before));
    });
    return *result;
}

LedgerResult<Done> OpenLedger::startAfresh()
{
    std::optional<LedgerResult<QString>> result;
    m_writer.call([&] {
        const auto before = fault();
        if (before && needsAnother(before->fault))
            result.emplace(giveWayTo({}, before));
        else
            result.emplace(Failure{LedgerError{LedgerFault::Busy, u"there is a ledger"_s, 0}});
    });
    return *result ? LedgerResult<Done>(Done()) : Failure{result->error()};
}

/// Replaces the present file by a copy of the backup, or by an empty ledger when `backup` is empty;
/// `before` says why the present one is no good. Returns the name that the present file has from
/// then on. A failure leaves everything as it was.
LedgerResult<QString> OpenLedger::giveWayTo(const QString &backup,
                                            const std::optional<LedgerError> &before)
{
    LedgerError error{LedgerFault::Busy, u"open in another program"_s, 0};
    const auto lock = m_folder.lock(&error);
    if (!lock || hasOthers())
        return Failure{error};
    const LedgerMove &move = m_folder.move();
    if (const auto finished = move.finish(); !finished)
        return Failure{finished.error()};
    const auto written = writeSuccessor(
        {move.coming(), backup, earlier(before.has_value()), m_setup.maxPages});
    if (!written) {
        move.forgetComing();
        return Failure{written.error()};
    }
    const bool isDamaged = before && before->fault == LedgerFault::Damaged;
    QString aside;
    if (QFile::exists(m_folder.file())) {
        aside = m_folder.nameFor(isDamaged ? u"damaged"_s : u"replaced"_s, now());
        closeForAnother();
    }
    const auto moved = move.exchange(QFileInfo(aside).fileName());
    if (!moved && before) {
        setState(before, Reading::No);
        return Failure{moved.error()};
    }
    const auto opened = connectAndMigrate(); // opens the new file, or the old one again
    setState(opened ? std::nullopt : std::optional(opened.error()),
           opened ? Reading::Yes : Reading::No);
    if (!moved || !opened)
        return Failure{moved ? opened.error() : moved.error()};
    return isDamaged && aside.isEmpty() ? m_folder.lastAside(u"damaged"_s) : aside;
}

/// Returns the files that may know of orders that were sent. A ledger that works knows of all of them.
QStringList OpenLedger::earlier(bool isBroken) const
{
    QStringList files;
    if (QFile::exists(m_folder.file()))
        files << m_folder.file();
    if (isBroken)
        files << m_folder.lastAside(u"damaged"_s) << m_folder.lastAside(u"replaced"_s)
              << m_folder.newestSound(now()).file;
    files.removeAll(QString());
    return files;
}

void OpenLedger::closeForAnother()
{
    setState(LedgerError{LedgerFault::Busy, u"being replaced"_s, 0}, Reading::No);
    m_reader.call([this] { m_reading.reset(); });
    if (m_writing)
        settleJournal(m_writing->db);
    m_writing.reset();
    m_folder.forgetSoundness();
}

} // namespace linktill::ledger
