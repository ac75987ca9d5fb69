// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/openledger.h"

#include "ledger/ordercounts.h"
#include "ledger/schema.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

/// A ledger of this size is read through at every opening, in some ten milliseconds. A larger one
/// would hold up the start for seconds: examine() reads it through when the window has time.
constexpr qint64 checkedAtOpening = 8 * 1024 * 1024;
/// The next opening reads so much of a journal, and folding it in waits for the disk three times: what
/// both cost together is least at some four links.
constexpr int journalPagesLeft = 80;

/// What can go away while the program runs: somebody makes room, the network is back.
bool mayPass(const LedgerError &error)
{
    switch (error.fault) {
    case LedgerFault::ReadOnly:
    case LedgerFault::DiskFull:
    case LedgerFault::Busy:
    case LedgerFault::OutOfReach:
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
    if (m_chores)
        m_chores->finish();
    m_reader.finish([this] { m_reading.reset(); });
    m_writer.finish([this] { closeWriting(); });
}

void OpenLedger::closeWriting()
{
    const bool wasWorking = m_writing != nullptr;
    if (m_writing && m_setup.leavesJournal)
        new SharedConnection(std::move(m_writing)); // closed it would fold the journal in
    m_writing.reset();
    // What was folded in meanwhile is no reason to read all of it again.
    if (wasWorking && !m_isSuspect && m_soundSince.isValid()
        && !m_folder.soundSince(now()).isValid())
        m_folder.noteSoundness(m_soundSince);
}

Lane &OpenLedger::lane(LedgerLane lane)
{
    if (lane != LedgerLane::Chores)
        return lane == LedgerLane::Reading ? m_reader : m_writer;
    const std::lock_guard lock(m_mutex);
    if (!m_chores)
        m_chores = std::make_unique<Lane>(u"ledger-chores"_s);
    return *m_chores;
}

Scribe OpenLedger::scribe() const
{
    // Where nothing may be written this program cannot be told from others, and has nothing in hand.
    const Presence *presence = nullptr;
    {
        const std::lock_guard lock(m_mutex);
        presence = m_presence.get();
    }
    return {m_setup.user, presence ? presence->token() : QString(), now(),
            [presence](const QString &token) { return presence && presence->isPresent(token); }};
}

void OpenLedger::become(std::optional<LedgerError> fault, Reading reading)
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
    // What is written into a file that has lost its name is found by nobody.
    const bool isGone = m_wasOpen && !QFile::exists(m_folder.file());
    std::optional<LedgerError> fault = this->fault();
    if (!fault && isGone) {
        fault = LedgerError{LedgerFault::OutOfReach, m_folder.file(), 0};
        lose(*fault);
    }
    if (fault && mayPass(*fault) && !isGone)
        open();
    return this->fault();
}

void OpenLedger::lose(const LedgerError &error)
{
    m_writing.reset();
    become(error, Reading::Yes);
}

void OpenLedger::tryAgainSoon(const LedgerError &fault)
{
    // Not waited for: the lanes would wait for each other.
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
        return become(std::nullopt, Reading::Yes);
    if (opened.error().fault == LedgerFault::Damaged)
        setDamagedAside();
    become(opened.error(), readingWithout(opened.error()));
}

OpenLedger::Reading OpenLedger::readingWithout(const LedgerError &fault) const
{
    switch (fault.fault) {
    case LedgerFault::ReadOnly:
        // Notes about readers cannot be left there. What stands in a journal needs them.
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
    if (!QDir().mkpath(m_folder.folder()))
        return Failure{LedgerError{LedgerFault::OutOfReach, m_folder.folder(), 0}};
    LedgerError error;
    const auto lock = m_folder.lock(&error);
    if (!lock || !m_folder.isWritable()) {
        const auto seen = m_folder.look(); // a newer version comes before a closed folder
        if (!seen)
            return seen;
        return Failure{lock ? LedgerError{LedgerFault::ReadOnly, m_folder.file(), 0} : error};
    }
    if (const auto seen = m_folder.look(); !seen)
        return seen;
    return connectAndMigrate();
}

LedgerResult<Done> OpenLedger::connectAndMigrate()
{
    if (!m_presence) {
        auto presence = std::make_unique<Presence>(m_folder.folder());
        const std::lock_guard lock(m_mutex);
        m_presence = std::move(presence);
    }
    LedgerFolder::makePrivate(m_folder.file());
    const auto connected = connectTo(m_folder.file(), OpenAs::Write, m_setup.mostPages);
    if (!connected)
        return Failure{connected.error()};
    m_writing = *connected;
    if (m_setup.leavesJournal)
        foldJournalAt(m_writing->db, journalPagesLeft);
    const auto prepared = prepare();
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
        m_backedUp = true; // trying again must not push older backups out
    }
    return migrate(m_writing->db);
}

bool OpenLedger::hasOthers() const
{
    return m_presence ? m_presence->hasOthers() : Presence(m_folder.folder()).hasOthers();
}

void OpenLedger::setDamagedAside()
{
    // While another program writes to it, its file stays where it is.
    LedgerError error;
    const auto lock = m_folder.lock(&error);
    if (lock && QFile::exists(m_folder.file()) && !hasOthers())
        (void)m_folder.setAside(u"damaged"_s, now());
    else if (lock && QFile::exists(m_folder.file() + "-wal"_L1)
             && !QFile::exists(m_folder.file()))
        (void)m_folder.setAside(u"damaged"_s, now());
}

void OpenLedger::condemn(const LedgerError &error)
{
    m_writer.call([&] {
        become(error, Reading::No);
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
    // Too old to be asked, and where nothing may be written it cannot be brought up.
    return fault ? fault : LedgerError{LedgerFault::NewerVersion, u"version %1"_s.arg(version), 0};
}

LedgerResult<QString> OpenLedger::replace(const QString &backup)
{
    std::optional<LedgerResult<QString>> result;
    m_writer.call([&] {
        const auto before = fault();
        if (before && before->fault != LedgerFault::Damaged) {
            result.emplace(Failure{*before});
            return;
        }
        LedgerError error;
        const auto lock = m_folder.lock(&error);
        if (!lock || hasOthers()) {
            result.emplace(Failure{
                lock ? LedgerError{LedgerFault::Busy, u"open in another program"_s, 0} : error});
            return;
        }
        result.emplace(putInPlace(backup));
        if (!*result)
            return;
        auto opened = connectAndMigrate();
        if (opened)
            opened = carryOrders(m_writing->db, **result);
        become(opened ? std::nullopt : std::optional(opened.error()),
               opened ? Reading::Yes : Reading::No);
        if (!opened)
            result.emplace(Failure{opened.error()});
    });
    return *result;
}

/// Under the lock. What fails before the file is moved leaves everything as it was.
LedgerResult<QString> OpenLedger::putInPlace(const QString &backup)
{
    if (!QFile::exists(backup))
        return Failure{LedgerError{LedgerFault::NotFound, backup, 0}};
    if (const auto sound = LedgerFolder::isSound(backup); !sound)
        return Failure{sound.error()};
    QString aside = m_folder.lastDamaged();
    if (m_writing || QFile::exists(m_folder.file())) {
        become(LedgerError{LedgerFault::Busy, u"being replaced"_s, 0}, Reading::No);
        m_reader.call([this] { m_reading.reset(); });
        if (m_writing)
            settleJournal(m_writing->db);
        m_writing.reset();
        const auto moved = m_folder.setAside(u"replaced"_s, now());
        if (!moved) {
            const auto again = connectAndMigrate();
            become(again ? std::nullopt : std::optional(again.error()),
                   again ? Reading::Yes : Reading::No);
            return moved;
        }
        aside = *moved;
    }
    if (const auto put = m_folder.putBack(backup); !put) {
        become(put.error(), Reading::No);
        return Failure{put.error()};
    }
    return aside;
}

LedgerResult<Done> OpenLedger::startAfresh()
{
    std::optional<LedgerResult<Done>> result;
    m_writer.call([&] {
        const auto before = fault();
        LedgerError error{LedgerFault::Busy, u"there is a ledger"_s, 0};
        const auto lock = m_folder.lock(&error);
        if (!before || before->fault != LedgerFault::Damaged || !lock || hasOthers()) {
            result.emplace(Failure{error});
            return;
        }
        if (QFile::exists(m_folder.file())) { // another program had it open when it was found
            if (const auto moved = m_folder.setAside(u"damaged"_s, now()); !moved) {
                result.emplace(Failure{moved.error()});
                return;
            }
        }
        result.emplace(connectAndMigrate());
        for (const QString &known : {m_folder.lastDamaged(), m_folder.newestSound(now()).file}) {
            if (*result && !known.isEmpty())
                result.emplace(carryOrders(m_writing->db, known));
        }
        become(*result ? std::nullopt : std::optional(result->error()),
               *result ? Reading::Yes : Reading::No);
    });
    return *result;
}

} // namespace linktill::ledger
