// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/key_slots.h"

#include "crypto/key_slot_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QUuid>
#include <QtEndian>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kDataKeySize = 32;
constexpr std::size_t kSlotKeySize = 16;
constexpr std::size_t kSaltSize = 16;
constexpr std::size_t kMostUnknown = 64;
constexpr qint64 kMostBytes = 4 << 20;  ///< far above 10,000 slots; more is not a key file
constexpr std::size_t kMostTraces = 24; ///< as many as any policy may ask about
constexpr int kFreeTries = 3;
constexpr UtcMillis kFirstDelay = 1'000;
constexpr UtcMillis kLongestDelay = 900'000; ///< 15 minutes

struct KeySlots {
    Q_DECLARE_TR_FUNCTIONS(KeySlots)
};

QByteArrayView viewOf(const Secret &secret)
{
    return {secret.bytes().data(), static_cast<qsizetype>(secret.bytes().size())};
}

QByteArray randomBytes(std::size_t size)
{
    return viewOf(Secret::random(size)).toByteArray();
}

/// What binds a sealed data key to its place: another slot's or another person's does not open
/// there.
QByteArray slotContext(const QString &id, const QString &login)
{
    return QByteArrayLiteral("zhengshu key slot 1\0") + id.toUtf8() + '\0' + login.toUtf8();
}

QByteArray headMac(const KeySlotFile::Head &head, const Secret &dataKey)
{
    QByteArray bytes = QByteArrayLiteral("zhengshu log head 1\0") + QByteArray(8, '\0');
    qToBigEndian(head.sequence, bytes.data() + bytes.size() - 8);
    bytes += toBytes(head.hash);
    return hmacSm3(dataKey, bytes);
}

QByteArray keyCheckOf(const Secret &dataKey)
{
    return hmacSm3(dataKey, "zhengshu data key check 1");
}

bool isDataKey(const KeySlotContents &contents, const Secret &key)
{
    return Secret(contents.keyCheck) == Secret(keyCheckOf(key));
}

QByteArray decoyName(const KeySlotContents &contents, const QString &login)
{
    const QByteArray bytes = QByteArrayLiteral("unknown login\0") + login.toUtf8();
    return hmacSm3(Secret(contents.pepper), bytes);
}

const KeySlot *slotOf(const KeySlotContents &contents, const QString &login)
{
    const auto at = std::ranges::find(contents.keySlots, login, &KeySlot::login);
    return at == contents.keySlots.end() ? nullptr : &*at;
}

KeySlot *slotOf(KeySlotContents &contents, const QString &login)
{
    const auto at = std::ranges::find(contents.keySlots, login, &KeySlot::login);
    return at == contents.keySlots.end() ? nullptr : &*at;
}

/// A slot in which an unknown login is tried: always the same one for a login, with a salt of its
/// own, so that neither the cost nor the outcome differs from a known login with a wrong
/// passphrase.
KeySlot decoyFor(const KeySlotContents &contents, const QString &login)
{
    const QByteArray name = decoyName(contents, login);
    const auto choice = qFromBigEndian<quint64>(name.constData()) % contents.keySlots.size();
    KeySlot decoy = contents.keySlots[choice];
    decoy.salt = name.last(static_cast<qsizetype>(kSaltSize));
    return decoy;
}

/// A slot without a factor takes no notice of one.
Secret slotKey(const KeySlot &slot, const Secret &passphrase, const Secret &factor)
{
    const Secret own = argon2id(passphrase, slot.salt, slot.cost, kSlotKeySize);
    const bool both = slot.factor != FactorKind::None;
    return withFactor(own, both ? factor : Secret(), slot.salt, kSlotKeySize);
}

Result<>
sealInto(KeySlot &slot, const Secret &passphrase, const Secret &factor, const Secret &dataKey)
{
    slot.salt = randomBytes(kSaltSize);
    const Secret key = slotKey(slot, passphrase, factor);
    slot.sealed = seal(key, viewOf(dataKey), slotContext(slot.id, slot.login));
    if (slot.sealed.bytes.isEmpty())
        return fail(ErrorCode::Internal,
                    KeySlots::tr("There is not enough free memory to seal the passphrase."));
    return {};
}

Result<KeySlot> newSlot(const QString &login,
                        const Secret &passphrase,
                        const Secret &dataKey,
                        const Clock &clock,
                        const Argon2Cost &cost)
{
    if (login.isEmpty() || passphrase.isEmpty())
        return fail(ErrorCode::Invalid, KeySlots::tr("A log-in needs a name and a passphrase."));
    KeySlot slot;
    slot.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    slot.login = login;
    slot.cost = cost;
    slot.createdAt = slot.changedAt = clock.now();
    if (auto done = sealInto(slot, passphrase, {}, dataKey); !done)
        return passOn(done);
    return slot;
}

std::unexpected<Error> cannot(const QString &message, const QFileDevice &file)
{
    const bool mayNot = file.error() == QFileDevice::PermissionsError
                        || !QFileInfo(QFileInfo(file.fileName()).absolutePath()).isWritable();
    return fail(mayNot ? ErrorCode::ReadOnly : ErrorCode::Io,
                message,
                file.fileName() + u": "_s + file.errorString());
}

Result<QByteArray> readAll(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(
            ErrorCode::NotFound, KeySlots::tr("The key file of this workspace is missing."), path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    KeySlots::tr("The key file of this workspace cannot be read."),
                    path + u": "_s + file.errorString());
    QByteArray all = file.read(kMostBytes + 1);
    if (all.size() > kMostBytes || all.size() <= kHeadLineSize) {
        return fail(
            ErrorCode::Corrupt,
            KeySlots::tr("The key file of this workspace is damaged. Restore it from a backup; "
                         "without it the workspace cannot be opened."),
            u"%1: %2 bytes"_s.arg(path).arg(all.size()));
    }
    return all;
}

/// Whole or not at all, synced.
Result<>
replaceFile(const QString &path, const QByteArray &headLine, const KeySlotContents &contents)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    const QByteArray bytes = headLine + contentsText(contents);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        return cannot(KeySlots::tr("The key file of this workspace cannot be written."), file);
    return {};
}

struct Tries {
    int &failures;
    UtcMillis &lastFailure;
};

Tries triesOf(KeySlotContents &contents, const QString &login)
{
    if (KeySlot *slot = slotOf(contents, login))
        return {slot->failures, slot->lastFailure};
    auto &unknown = contents.unknown;
    const QByteArray name = decoyName(contents, login);
    auto at = std::ranges::find(unknown, name, &UnknownLogin::name);
    if (at == unknown.end()) {
        if (unknown.size() >= kMostUnknown)
            unknown.erase(std::ranges::min_element(unknown, {}, &UnknownLogin::lastFailure));
        at = unknown.insert(unknown.end(), {name, 0, 0});
    }
    return {at->failures, at->lastFailure};
}

/// Tries that could not be written outlive a reading of the file.
void keepTries(KeySlotContents &read, const KeySlotContents &known)
{
    for (KeySlot &slot : read.keySlots) {
        if (const KeySlot *same = slotOf(known, slot.login)) {
            slot.failures = same->failures;
            slot.lastFailure = same->lastFailure;
        }
    }
    read.unknown = known.unknown;
}

UtcMillis delayAfter(int failures)
{
    if (failures < kFreeTries)
        return 0;
    const int doublings = std::min(failures - kFreeTries, 20);
    return std::min(kFirstDelay << doublings, kLongestDelay);
}

/// Counts one more try as failed, unless the login must wait: then the milliseconds still to go.
UtcMillis countTry(KeySlotContents &contents, const QString &login, UtcMillis now)
{
    const Tries tries = triesOf(contents, login);
    // a failure in the future means that the clock was set back: the whole delay runs from now on
    tries.lastFailure = std::min(tries.lastFailure, now);
    const UtcMillis delay =
        tries.failures < kFreeTries ? 0 : tries.lastFailure + delayAfter(tries.failures) - now;
    const TryLimits limits = contents.limits;
    PassphrasePolicy policy;
    policy.maxTries = limits.most;
    policy.lockMinutes = limits.lockMinutes;
    const UtcMillis lock =
        limits.most == 0 ? 0 : lockedFor(policy, tries.failures, tries.lastFailure, now);
    const UtcMillis wait = std::max(delay, lock);
    if (wait > 0)
        return wait;
    tries.failures = std::min(tries.failures + 1, 1'000);
    tries.lastFailure = now;
    return 0;
}

QString waitText(UtcMillis wait, UtcMillis now)
{
    constexpr UtcMillis kShort = 120'000;
    if (wait <= kShort)
        return KeySlots::tr("Too many wrong tries. Wait %1 seconds, then try again.")
            .arg((wait + 999) / 1'000);
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(now + wait + 59'999); // a whole minute
    return KeySlots::tr("Too many wrong tries. This log-in is locked until %1.")
        .arg(until.toString(u"yyyy-MM-dd HH:mm"_s));
}

bool isAboutWriting(const Error &error)
{
    return error.code == ErrorCode::ReadOnly || error.code == ErrorCode::Io;
}

} // namespace

Result<KeySlotFile> KeySlotFile::create(const QString &path,
                                        const QString &login,
                                        const Secret &passphrase,
                                        const Clock &clock,
                                        const Argon2Cost &cost)
{
    if (QFileInfo::exists(path))
        return fail(
            ErrorCode::Conflict, KeySlots::tr("There is a key file of that name already."), path);
    const Secret dataKey = Secret::random(kDataKeySize);
    auto slot = newSlot(login, passphrase, dataKey, clock, cost);
    if (!slot)
        return passOn(slot);
    KeySlotFile file;
    file.m_path = path;
    file.m_contents.pepper = randomBytes(32);
    file.m_contents.keyCheck = keyCheckOf(dataKey);
    file.m_contents.keySlots.push_back(*std::move(slot));
    // the head of an empty log is written too: a line that is gone later was taken away
    const QByteArray headLine = headLineText({Head{}, headMac(Head{}, dataKey)});
    if (auto done = replaceFile(path, headLine, file.m_contents); !done)
        return passOn(done);
    return file;
}

Result<KeySlotFile> KeySlotFile::open(const QString &path)
{
    KeySlotFile file;
    file.m_path = path;
    if (auto done = file.refresh(); !done)
        return passOn(done);
    return file;
}

Result<> KeySlotFile::refresh()
{
    const auto bytes = readAll(m_path);
    if (!bytes)
        return passOn(bytes);
    auto contents = parseContents(bytes->sliced(kHeadLineSize));
    if (!contents)
        return std::unexpected(contents.error().with(m_path));
    if (m_unsaved)
        keepTries(*contents, m_contents);
    m_contents = *std::move(contents);
    return {};
}

Result<> KeySlotFile::change(const Edit &edit)
{
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(5'000)) {
        if (lock.error() == QLockFile::LockFailedError)
            return fail(ErrorCode::Busy,
                        KeySlots::tr("Another program is changing the key file. Try again."),
                        m_path);
        return fail(ErrorCode::ReadOnly,
                    KeySlots::tr("The key file of this workspace cannot be written."),
                    m_path);
    }
    if (auto done = refresh(); !done)
        return done;
    KeySlotContents next = m_contents;
    const auto changed = edit(next);
    if (!changed)
        return passOn(changed);
    if (!*changed)
        return {};
    const auto present = readAll(m_path);
    if (!present)
        return passOn(present);
    if (auto done = replaceFile(m_path, present->first(kHeadLineSize), next); !done)
        return done;
    m_contents = std::move(next);
    m_unsaved = false;
    return {};
}

Result<> KeySlotFile::changeIfPossible(const Edit &edit)
{
    auto done = change(edit);
    if (done || !isAboutWriting(done.error()))
        return done;
    if (const auto edited = edit(m_contents); !edited)
        return passOn(edited);
    m_unsaved = true;
    return {};
}

Result<Secret>
KeySlotFile::unlock(const QString &login, const Secret &passphrase, const Clock &clock)
{
    return unlock(login, passphrase, {}, clock);
}

// What an onlooker can measure is the same for a known and an unknown login, because the same steps
// run for both: one file written, one decoy made, one Argon2id of one of the file's costs, one
// SM4-GCM of 48 bytes. The branches between them cost nanoseconds against some 100 ms.
Result<Secret> KeySlotFile::unlock(const QString &login,
                                   const Secret &passphrase,
                                   const Secret &factor,
                                   const Clock &clock)
{
    UtcMillis wait = 0;
    // counted before the work: whoever kills the program in the middle has had the try all the same
    const auto counted = changeIfPossible([&](KeySlotContents &contents) -> Result<bool> {
        wait = countTry(contents, login, clock.now());
        return true;
    });
    if (!counted)
        return passOn(counted);
    if (wait > 0) {
        return fail(ErrorCode::Busy, waitText(wait, clock.now()));
    }
    const KeySlot decoy = decoyFor(m_contents, login);
    const KeySlot *own = zs::slotOf(m_contents, login);
    const KeySlot &tried = own ? *own : decoy;
    const Secret key = slotKey(tried, passphrase, factor);
    if (key.isEmpty())
        return fail(ErrorCode::Internal,
                    KeySlots::tr("There is not enough free memory to check the passphrase."));
    auto dataKey = unseal(key, tried.sealed, slotContext(tried.id, login));
    if (!own || !dataKey)
        return fail(ErrorCode::Forbidden, wrongText());
    if (!isDataKey(m_contents, *dataKey)) {
        return fail(ErrorCode::Corrupt,
                    KeySlots::tr("This log-in holds the key of another workspace."),
                    m_path);
    }
    const auto cleared = changeIfPossible([&](KeySlotContents &contents) -> Result<bool> {
        const Tries tries = triesOf(contents, login);
        tries.failures = 0;
        tries.lastFailure = 0;
        return true;
    });
    if (!cleared)
        return passOn(cleared);
    return dataKey;
}

Result<> KeySlotFile::addSlot(const QString &login,
                              const Secret &passphrase,
                              const Secret &dataKey,
                              const Clock &clock,
                              const Argon2Cost &cost,
                              bool mustChange)
{
    if (!isDataKey(m_contents, dataKey))
        return fail(
            ErrorCode::Invalid, KeySlots::tr("This is not the key of this workspace."), m_path);
    auto slot = newSlot(login, passphrase, dataKey, clock, cost);
    if (!slot)
        return passOn(slot);
    slot->mustChange = mustChange;
    return change([&](KeySlotContents &contents) -> Result<bool> {
        if (zs::slotOf(contents, login))
            return fail(ErrorCode::Conflict,
                        KeySlots::tr("There is a log-in of that name already."),
                        login);
        contents.keySlots.push_back(*slot);
        return true;
    });
}

Result<> KeySlotFile::changePassphrase(const QString &login,
                                       const Secret &old,
                                       const Secret &fresh,
                                       const Clock &clock)
{
    return changePassphrase(login, old, fresh, {}, clock);
}

Result<> KeySlotFile::changePassphrase(const QString &login,
                                       const Secret &old,
                                       const Secret &fresh,
                                       const Secret &factor,
                                       const Clock &clock)
{
    if (fresh.isEmpty())
        return fail(ErrorCode::Invalid, KeySlots::tr("A log-in needs a name and a passphrase."));
    const auto dataKey = unlock(login, old, factor, clock);
    if (!dataKey)
        return passOn(dataKey);
    const KeySlot *present = slotOf(login);
    const PassphraseTrace trace = traceOf(old, present ? present->cost : Argon2Cost{});
    if (trace.digest.isEmpty())
        return fail(ErrorCode::Internal,
                    KeySlots::tr("There is not enough free memory to seal the passphrase."));
    return change([&](KeySlotContents &contents) -> Result<bool> {
        KeySlot *slot = zs::slotOf(contents, login);
        if (!slot)
            return fail(
                ErrorCode::NotFound, KeySlots::tr("There is no log-in of that name."), login);
        if (auto done = sealInto(*slot, fresh, factor, *dataKey); !done)
            return passOn(done);
        slot->earlier.insert(slot->earlier.begin(), trace);
        if (slot->earlier.size() > kMostTraces)
            slot->earlier.resize(kMostTraces);
        slot->changedAt = clock.now();
        slot->mustChange = false;
        return true;
    });
}

Result<> KeySlotFile::setFactor(const QString &login,
                                const Secret &passphrase,
                                const Secret &present,
                                const BroughtFactor &next,
                                const Clock &clock)
{
    const bool wanted = next.kind != FactorKind::None;
    if (wanted && next.secret.bytes().size() != kFactorSize)
        return fail(ErrorCode::Invalid, KeySlots::tr("This is no key file or token."));
    const auto dataKey = unlock(login, passphrase, present, clock);
    if (!dataKey)
        return passOn(dataKey);
    return change([&](KeySlotContents &contents) -> Result<bool> {
        KeySlot *slot = zs::slotOf(contents, login);
        if (!slot)
            return fail(
                ErrorCode::NotFound, KeySlots::tr("There is no log-in of that name."), login);
        slot->factor = next.kind;
        slot->factorName = wanted ? next.name : QString();
        if (auto done = sealInto(*slot, passphrase, next.secret, *dataKey); !done)
            return passOn(done);
        return true;
    });
}

Result<> KeySlotFile::countFailure(const QString &login, int failures, const Clock &clock)
{
    return changeIfPossible([&](KeySlotContents &contents) -> Result<bool> {
        const Tries tries = triesOf(contents, login);
        tries.failures = std::min(failures + 1, 1'000);
        tries.lastFailure = clock.now();
        return true;
    });
}

Result<> KeySlotFile::setLimits(TryLimits limits)
{
    return change([limits](KeySlotContents &contents) -> Result<bool> {
        const bool differs = contents.limits != limits;
        contents.limits = limits;
        return differs;
    });
}

QString KeySlotFile::wrongText() const
{
    const bool withFactors = std::ranges::any_of(
        keySlots(), [](const KeySlot &slot) { return slot.factor != FactorKind::None; });
    return withFactors
               ? KeySlots::tr("The log-in name or the passphrase is wrong, or the key file or "
                              "token that belongs to it is missing.")
               : KeySlots::tr("The log-in name or the passphrase is wrong.");
}

const KeySlot *KeySlotFile::slotOf(const QString &login) const
{
    return zs::slotOf(m_contents, login);
}

QByteArray KeySlotFile::factorChallenge() const
{
    return QByteArrayLiteral("zhengshu token challenge 1\0") + m_contents.pepper;
}

Result<> KeySlotFile::revoke(const QString &login)
{
    return change([&](KeySlotContents &contents) -> Result<bool> {
        if (!zs::slotOf(contents, login))
            return fail(
                ErrorCode::NotFound, KeySlots::tr("There is no log-in of that name."), login);
        if (contents.keySlots.size() == 1)
            return fail(ErrorCode::Invalid,
                        KeySlots::tr("The last log-in cannot be revoked: nobody could open the "
                                     "workspace any more."));
        std::erase_if(contents.keySlots, [&](const KeySlot &slot) { return slot.login == login; });
        return true;
    });
}

Result<std::optional<KeySlotFile::Head>> KeySlotFile::head(const Secret &dataKey) const
{
    const auto bytes = readAll(m_path);
    if (!bytes)
        return passOn(bytes);
    const auto line = parseHeadLine(bytes->first(kHeadLineSize));
    if (!line)
        return passOn(line);
    if (!(Secret(line->mac) == Secret(headMac(line->head, dataKey)))) {
        return fail(ErrorCode::Corrupt,
                    KeySlots::tr("The remembered end of the audit log is damaged or was altered."),
                    u"MAC of the head line does not hold"_s);
    }
    if (line->head.sequence == 0)
        return std::optional<Head>();
    return line->head;
}

// No sync and no new file: a power cut may leave the line of an earlier commit, which is a head as
// good, only older. A slot change of another process at the same moment may put an older line back,
// with the same effect.
Result<> KeySlotFile::rememberHead(const Head &head, const Secret &dataKey) const
{
    QFile file(m_path);
    const QByteArray line = headLineText({head, headMac(head, dataKey)});
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered)
        || file.write(line) != line.size())
        return cannot(
            KeySlots::tr("The end of the audit log cannot be remembered in the key file."), file);
    return {};
}

} // namespace zs
