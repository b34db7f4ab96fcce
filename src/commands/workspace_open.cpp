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

/// How often the log-in failed since it last held, for the log.
int failuresOf(const KeySlotFile &keys, const QString &login)
{
    for (const KeySlot &slot : keys.keySlots()) {
        if (slot.login == login)
            return slot.failures;
    }
    return 0;
}

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
    const int failures = failuresOf(*keys, options.login);
    auto key = keys->unlock(options.login, options.passphrase, clock);
    if (!key)
        return passOn(key);
    auto d = std::make_unique<Private>(clock, std::move(*keys), std::move(*key));
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
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(d)));
    if (workspace->readOnlyReason().isEmpty()) {
        if (failures > 0) {
            if (auto logged = workspace->note(u"log-in-failed"_s, {}, QString::number(failures));
                !logged)
                return passOn(logged);
        }
        if (auto logged = workspace->note(u"log-in"_s, {}, options.login); !logged)
            return passOn(logged);
        // a key that does not open stays closed: the person can work, but not sign
        (void)workspace->d->loadSigningKey(options.passphrase);
    }
    return workspace;
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
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(d)));
    if (auto written = workspace->commit(std::move(first), options.name); !written)
        return passOn(written);
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
