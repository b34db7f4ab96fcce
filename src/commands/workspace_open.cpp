// SPDX-License-Identifier: GPL-3.0-or-later
// Opening and creating a workspace: keys, store, person, the first records of the log.
#include "commands/workspace_private.h"
#include "store/backup.h"

#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

namespace zs {

using namespace Qt::StringLiterals;

DeviceId thisDevice()
{
    QByteArray name = QSysInfo::machineUniqueId();
    if (name.isEmpty())
        name = QSysInfo::machineHostName().toUtf8();
    Uuid id =
        Uuid::fromBytes(toBytes(sm3(QByteArray(QByteArray("zhengshu-device:") + name))).first(16));
    id.bytes[6] = static_cast<std::uint8_t>(
        0x80 | (id.bytes[6] & 0x0F)); // RFC 9562 version 8: a digest of our own
    id.bytes[8] = static_cast<std::uint8_t>(0x80 | (id.bytes[8] & 0x3F));
    return DeviceId(id);
}

QString keyFileOf(const QString &workspacePath)
{
    return workspacePath + u".keys"_s;
}

namespace {

Setting newSetting(IdSource &ids, const QString &key, const QString &value)
{
    Setting setting;
    setting.id = decltype(setting.id)(ids.next());
    setting.key = key;
    setting.value = value;
    return setting;
}

/// Between login and machine in the note of a log-in.
constexpr auto kAtMachine = " @ "_L1;

} // namespace

Result<> Workspace::Private::loadSettings()
{
    auto rows = store->load<Setting>();
    if (!rows)
        return passOn(rows);
    settings.clear();
    holidays = shippedHolidays();
    for (const Setting &setting : *rows) {
        settings.insert(setting.key, setting);
        if (setting.key.startsWith("holidays."_L1)) {
            if (auto notice = readNotice(setting.value.toUtf8()))
                holidays.add(std::move(*notice));
        }
    }
    return {};
}

void Workspace::Private::checkRememberedHead()
{
    const auto head = keys.head(dataKey);
    if (!store->readOnlyReason().isEmpty())
        return;
    if (!head) { // whoever cuts the log takes the remembered head away too: do not write a new one
        store->makeReadOnly(
            Workspace::tr("%1 It is open for reading only; verify the log, then restore a backup.")
                .arg(head.error().message));
        return;
    }
    if (!*head)
        return;
    const auto record = recordAt(store->statements(), (*head)->sequence);
    if (record && *record && (*record)->hash == (*head)->hash)
        return;
    store->makeReadOnly(Workspace::tr("The audit log does not reach or does not match record %1, "
                                      "which was written before. The "
                                      "workspace file was exchanged or cut. It is open for reading "
                                      "only; verify the log, then "
                                      "restore a backup.")
                            .arg((*head)->sequence));
}

Result<> Workspace::Private::openStore(const QString &path, std::shared_ptr<QLockFile> held)
{
    Store::Options options{.path = path, .key = dataKey, .beforeMigration = {}};
    options.beforeMigration = [this, path](Store &old) {
        BackupInfo info;
        return writeBackup(old, path + u".backups"_s, info);
    };
    options.lock = std::move(held);
    auto opened = Store::open(options);
    if (!opened)
        return passOn(opened);
    store = std::move(*opened);
    checkRememberedHead();
    return loadSettings();
}

Result<std::unique_ptr<Workspace>> Workspace::open(const OpenOptions &options, const Clock &clock)
{
    if (!QFileInfo::exists(options.path))
        return fail(ErrorCode::NotFound, tr("There is no workspace file %1.").arg(options.path));
    auto keys = KeySlotFile::open(keyFileOf(options.path));
    if (!keys)
        return passOn(keys);
    const KeySlot *slot = keys->slotOf(options.login);
    const int failures = slot ? slot->failures : 0;
    auto key = keys->unlock(options.login, options.passphrase, options.factor, clock);
    if (!key)
        return passOn(key);
    auto d = std::make_unique<Private>(clock, std::move(*keys), std::move(*key));
    d->factor = options.factor;
    if (auto opened = d->openStore(options.path); !opened)
        return passOn(opened);
    d->session = Session{{}, options.login, options.login, thisDevice()};
    const auto people = d->store->load<Person>();
    if (!people)
        return passOn(people);
    for (const Person &person : *people) {
        if (person.login == options.login)
            d->session = {person.id, person.name, person.login, thisDevice()};
    }
    ChangeSet entry{u"log-in"_s, {}, {}};
    if (auto checked = d->checkCode(options.askCode, failures, entry); !checked)
        return passOn(checked);
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(d)));
    if (auto logged = workspace->logIn(entry, failures); !logged)
        return passOn(logged);
    if (workspace->readOnlyReason().isEmpty())
        // a key that does not open stays closed: the person can work, but not sign
        (void)workspace->d->loadSigningKey(options.passphrase);
    workspace->d->takePolicy();
    return workspace;
}

Result<> Workspace::logIn(const ChangeSet &entry, int failures)
{
    d->lastLogin = d->readLastLogin(failures);
    if (!readOnlyReason().isEmpty())
        return {};
    if (failures > 0) {
        if (auto logged = note(u"log-in-failed"_s, {}, QString::number(failures)); !logged)
            return logged;
    }
    if (auto may = d->authorise(entry); !may)
        return may;
    const auto logged =
        d->write(entry, d->session.login + kAtMachine + QSysInfo::machineHostName());
    if (!logged)
        return passOn(logged);
    return {};
}

LastLogin Workspace::Private::readLastLogin(int failures)
{
    LastLogin last;
    last.failures = failures;
    LogQuery query;
    query.command = u"log-in"_s;
    query.person = session.person.value();
    const auto records = readRecords(store->statements(), query, 0, 1, true);
    if (!session.person.isValid() || !records || records->empty())
        return last;
    const LogRecord &record = records->front();
    last.at = record.utc;
    if (const auto at = record.note.lastIndexOf(kAtMachine); at >= 0)
        last.machine = record.note.sliced(at + kAtMachine.size());
    return last;
}

const PassphrasePolicy &Workspace::Private::policy() const
{
    const auto set = settings.constFind(u"security.policy"_s);
    return policyByKey(set == settings.cend() ? QString() : set->value);
}

Result<> Workspace::Private::checkPassphrase(const QString &login,
                                             const Secret &fresh,
                                             std::span<const PassphraseTrace> earlier) const
{
    const QStringList faults = passphraseFaults(policy(), fresh, login, earlier);
    if (faults.isEmpty())
        return {};
    return fail(ErrorCode::Invalid,
                Workspace::tr("This passphrase cannot be taken. %1").arg(faults.join(u' ')));
}

void Workspace::Private::takePolicy()
{
    const PassphrasePolicy &present = policy();
    const KeySlot *slot = keys.slotOf(session.login);
    renewalDue =
        slot && (slot->mustChange || passphraseAge(present, slot->changedAt, clock.now()).expired);
    factorDue = false;
    if (present.secondFactor && slot && slot->factor == FactorKind::None) {
        const auto codes = codeRow();
        factorDue = !codes || !*codes; // codes that cannot be read ask nobody anything
    }
    const TryLimits limits{present.maxTries, present.lockMinutes};
    if (store->readOnlyReason().isEmpty() && keys.limits() != limits)
        (void)keys.setLimits(limits); // the growing delay holds all the same
}

Result<std::unique_ptr<Workspace>> Workspace::create(const CreateOptions &options,
                                                     const Clock &clock)
{
    if (QFileInfo::exists(options.path))
        return fail(ErrorCode::Conflict,
                    tr("The file %1 exists already. Choose another name.").arg(options.path));
    const QString folder = QFileInfo(options.path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return fail(ErrorCode::NotFound, tr("There is no folder %1.").arg(folder));
    const QStringList faults =
        passphraseFaults(policyByKey(options.policy), options.passphrase, options.login);
    if (!faults.isEmpty())
        return fail(ErrorCode::Invalid,
                    tr("This passphrase cannot be taken. %1").arg(faults.join(u' ')));
    const Argon2Cost cost =
        options.cheapKeys ? Argon2Cost{.memoryKib = 64, .iterations = 1, .lanes = 1} : Argon2Cost{};
    auto keys = KeySlotFile::create(
        keyFileOf(options.path), options.login, options.passphrase, clock, cost);
    if (!keys)
        return passOn(keys);
    auto key = keys->unlock(options.login, options.passphrase, clock);
    if (!key)
        return passOn(key);
    auto d = std::make_unique<Private>(clock, std::move(*keys), std::move(*key));
    if (options.seed)
        d->ids = IdSource(clock, *options.seed);
    auto store = Store::create({.path = options.path, .key = d->dataKey, .beforeMigration = {}});
    if (!store) {
        QFile::remove(keyFileOf(options.path));
        return passOn(store);
    }
    d->store = std::move(*store);
    Person person;
    person.id = d->ids.next<PersonId>();
    person.login = options.login;
    person.name = options.personName;
    d->session = {person.id, person.name, person.login, thisDevice()};
    if (options.seed)
        d->session.device = d->ids.next<DeviceId>();
    ChangeSet first{u"create-workspace"_s, {}, {inserted(person)}};
    first.changes.push_back(inserted(newSetting(d->ids, u"workspace.name"_s, options.name)));
    if (options.fictional)
        first.changes.push_back(inserted(newSetting(d->ids, u"workspace.fictional"_s, u"true"_s)));
    for (const auto &[name, value] : {std::pair{u"security.policy"_s, options.policy},
                                      std::pair{u"security.profile"_s, options.profile}}) {
        if (!value.isEmpty())
            first.changes.push_back(inserted(newSetting(d->ids, name, value)));
    }
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(d)));
    if (auto written = workspace->commit(std::move(first), options.name); !written)
        return passOn(written);
    workspace->d->takePolicy();
    return workspace;
}

QString Workspace::setting(const QString &key, const QString &otherwise) const
{
    const auto found = d->settings.constFind(key);
    return found == d->settings.cend() ? otherwise : found->value;
}

ChangeSet
Workspace::Private::settingChange(const QString &command, const QString &key, const QString &value)
{
    ChangeSet set{command, {}, {}};
    if (const auto found = settings.constFind(key); found != settings.cend()) {
        Setting after = *found;
        after.value = value;
        addUpdate(set, *found, after);
    } else {
        set.changes.push_back(inserted(newSetting(ids, key, value)));
    }
    return set;
}

Result<> Workspace::setSetting(const QString &key, const QString &value)
{
    return set(u"set-setting"_s, key, value);
}

Result<> Workspace::saveViews(const QString &views)
{
    return set(u"save-views"_s, u"gantt.views"_s, views);
}

Result<> Workspace::set(const QString &act, const QString &key, const QString &value)
{
    ChangeSet change = d->settingChange(act, key, value);
    if (change.isEmpty())
        return {};
    const auto done = commit(std::move(change), key);
    if (!done)
        return passOn(done);
    return {};
}

} // namespace zs
