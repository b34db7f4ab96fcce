// SPDX-License-Identifier: GPL-3.0-or-later
// Backups, restoring, passphrases, holiday notices.
#include "commands/access_desk.h"
#include "commands/workspace_private.h"
#include "commands/workspace_reader.h"
#include "store/backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBackupsKept = 10; ///< default of the setting "backup.keep"

QString stamp(UtcMillis now)
{
    return QDateTime::fromMSecsSinceEpoch(now).toString(u"yyyyMMdd-HHmmss"_s);
}

/// A path in `folder` that no file has yet.
QString freeName(const QDir &folder, const QString &base, const QString &suffix)
{
    QString name = base + suffix;
    for (int i = 2; folder.exists(name); ++i)
        name = base + u'-' + QString::number(i) + suffix;
    return folder.filePath(name);
}

void removeBackup(const QString &path)
{
    QFile::remove(path);
    QFile::remove(keyFileOf(path));
}

QString lostText(int count)
{
    return Workspace::tr("Attached files that are missing or damaged: %1.").arg(count);
}

} // namespace

std::vector<BackupInfo> backupsIn(const QString &folder)
{
    std::vector<BackupInfo> found;
    for (const QFileInfo &file :
         QDir(folder).entryInfoList({u"*.zsw"_s}, QDir::Files, QDir::Name | QDir::Reversed))
        found.push_back({file.filePath(), file.lastModified().toMSecsSinceEpoch(), file.size()});
    return found;
}

Result<> Workspace::Private::writeBackup(Store &from, const QString &folder, BackupInfo &info) const
{
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Io,
                    Workspace::tr("The backup folder %1 cannot be made.").arg(folder));
    const QString base = QFileInfo(from.path()).completeBaseName() + u'-' + stamp(clock.now());
    const QString target = freeName(QDir(folder), base, u".zsw"_s);
    const auto lost = backUpFiles(from, folder); // the bytes before the rows that name them
    if (!lost)
        return passOn(lost);
    if (auto done = backupTo(from, dataKey, target); !done)
        return done;
    QFile::copy(keyFileOf(from.path()),
                keyFileOf(target)); // the backup opens by itself with today's passphrases
    info = {target, clock.now(), QFileInfo(target).size(), *lost};
    return {};
}

Result<BackupInfo> Workspace::backup(const QString &folder)
{
    return backUp(folder, u"backup"_s);
}

Result<BackupInfo> Workspace::backupBeforeImport()
{
    return backUp({}, u"backup-before-import"_s);
}

Result<BackupInfo> Workspace::backUp(const QString &folder, const QString &act)
{
    if (auto may = d->authorise(act, {}); !may)
        return passOn(may);
    const QString target = folder.isEmpty() ? d->backupFolder() : folder;
    BackupInfo info;
    if (auto done = d->writeBackup(*d->store, target, info); !done)
        return passOn(done);
    if (folder.isEmpty()) {
        const auto kept = static_cast<std::size_t>(
            std::max(1, setting(u"backup.keep"_s, QString::number(kBackupsKept)).toInt()));
        const auto all = backupsIn(target);
        for (std::size_t i = kept; i < all.size(); ++i) {
            if (all[i].path != info.path) // after the clock was set back the newest sorts last
                removeBackup(all[i].path);
        }
    }
    if (readOnlyReason().isEmpty()) {
        QString text = QFileInfo(info.path).fileName();
        if (info.attachmentsLost > 0)
            text += u' ' + lostText(info.attachmentsLost);
        if (auto logged = note(act, {}, text); !logged)
            return passOn(logged);
    }
    return info;
}

std::vector<BackupInfo> Workspace::backups() const
{
    return backupsIn(d->backupFolder());
}

namespace {

/// Puts the backup in the workspace file's place; the old file stays beside it under a name of its
/// own.
Result<QString> exchangeFile(const QString &path, const QString &backupPath, UtcMillis now)
{
    const QString pending = path + u".restored"_s;
    QFile::remove(pending);
    if (!QFile::copy(backupPath, pending))
        return fail(ErrorCode::Io,
                    Workspace::tr("The backup %1 could not be copied.").arg(backupPath));
    const QFileInfo file(path);
    const QString old =
        freeName(file.dir(), file.completeBaseName() + u"-replaced-"_s + stamp(now), u".zsw"_s);
    if (file.exists() && !QFile::rename(path, old)) {
        QFile::remove(pending);
        return fail(ErrorCode::Io, Workspace::tr("The workspace file could not be put aside."));
    }
    for (const QString &tail : {u"-wal"_s, u"-shm"_s}) { // they belong to the old file
        if (QFileInfo::exists(path + tail))
            QFile::rename(path + tail, old + tail);
    }
    if (!QFile::rename(pending, path)) {
        QFile::rename(old, path);
        return fail(
            ErrorCode::Io,
            Workspace::tr("The backup could not be put in place. The workspace is as it was."));
    }
    return old;
}

} // namespace

Result<> Workspace::restore(const QString &backupPath)
{
    if (auto may = d->authorise(u"restore"_s, {}); !may)
        return passOn(may);
    const auto seen = verifyBackup(backupPath, d->dataKey);
    if (!seen)
        return passOn(seen);
    if (!seen->holds())
        return fail(ErrorCode::Corrupt,
                    tr("The backup's audit log is broken: %1").arg(seen->broken->message()));
    if (governance() == Governance::Separated) { // which one person cannot undo
        const auto then = backupSetting(backupPath, d->dataKey, u"access.governance"_s);
        if (!then)
            return passOn(then);
        if (*then != "separated"_L1)
            return d->refuse(
                {ErrorCode::Forbidden,
                 tr("This backup is from before the three administrators were appointed: with it "
                    "everybody could do everything. It is not restored."),
                 {}},
                u"restore"_s,
                {});
    }
    const QString path = d->store->path();
    const auto before = d->store->last();
    const auto held = d->store->lockFile(); // nobody comes in between
    d->plans.clear();
    d->store.reset();
    const auto old = [&] {
        const QWriteLocker nobodyReads(&WorkspaceReader::filesInUse());
        return exchangeFile(path, backupPath, d->clock.now());
    }();
    if (!old) {
        if (auto reopened = d->openStore(path, held); !reopened)
            return passOn(reopened);
        return passOn(old);
    }
    // from here on the log is the backup's: its head is the one to remember
    (void)d->keys.rememberHead({seen->head.sequence, seen->head.hash}, d->dataKey);
    if (auto reopened = d->openStore(path, held); !reopened)
        return passOn(reopened);
    QString text =
        tr("From %1; the log before stood at record %2 (%3); the old file is %4.")
            .arg(QFileInfo(backupPath).fileName())
            .arg(before ? before->sequence : 0)
            .arg(before ? toHex(before->hash).left(16) : QString(), QFileInfo(*old).fileName());
    if (const int lost = d->bringFilesBack(QFileInfo(backupPath).path()); lost > 0)
        text += u' ' + lostText(lost);
    if (auto logged = note(u"restore"_s, {}, text); !logged)
        return passOn(logged);
    d->powers.reset();
    d->takePolicy(); // it may be another one
    Q_EMIT changed(ChangeSet{u"restore"_s, {}, {}});
    return {};
}

Result<std::unique_ptr<Workspace>> Workspace::openLastGood(const OpenOptions &options,
                                                           const Clock &clock)
{
    auto keys = KeySlotFile::open(keyFileOf(options.path));
    if (!keys)
        return passOn(keys);
    auto key = keys->unlock(options.login, options.passphrase, options.factor, clock);
    if (!key)
        return passOn(key);
    for (const BackupInfo &candidate : backupsIn(options.path + u".backups"_s)) {
        const auto seen = verifyBackup(candidate.path, *key);
        if (!seen || !seen->holds())
            continue;
        auto alone = Store::lock(options.path); // nobody may be writing to the file put aside
        if (!alone)
            return passOn(alone);
        const auto old = [&] {
            const QWriteLocker nobodyReads(&WorkspaceReader::filesInUse());
            return exchangeFile(options.path, candidate.path, clock.now());
        }();
        alone->reset();
        if (!old)
            return passOn(old);
        if (auto head = keys->rememberHead({seen->head.sequence, seen->head.hash}, *key); !head)
            return passOn(head);
        auto workspace = open(options, clock);
        if (!workspace)
            return workspace;
        QString text = tr("From %1 because the workspace file was damaged; the old file is %2.")
                           .arg(QFileInfo(candidate.path).fileName(), QFileInfo(*old).fileName());
        const int lost = (*workspace)->d->bringFilesBack(QFileInfo(candidate.path).path());
        if (lost > 0)
            text += u' ' + lostText(lost);
        // whoever came upon the damage, it stands in the log what took the file's place
        if (const auto logged = (*workspace)->d->write(ChangeSet{u"restore"_s, {}, {}}, text);
            !logged)
            return passOn(logged);
        return workspace;
    }
    return fail(ErrorCode::NotFound,
                tr("There is no backup that can be opened beside this workspace."));
}

Result<> Workspace::changePassphrase(const Secret &old, const Secret &fresh)
{
    const auto key = d->signingKeyRow();
    if (!key)
        return passOn(key);
    const QString &login = d->session.login;
    if (auto good = d->checkPassphrase(login, fresh); !good)
        return good;
    // what was used before is told only to who knows the present one
    if (auto right = d->keys.unlock(login, old, d->factor, d->clock); !right)
        return passOn(right);
    const KeySlot *slot = d->keys.slotOf(login);
    if (old == fresh)
        return fail(ErrorCode::Invalid, tr("The new passphrase is the present one."));
    if (auto good =
            d->checkPassphrase(login, fresh, slot ? slot->earlier : std::vector<PassphraseTrace>());
        !good)
        return good;
    if (auto done = d->keys.changePassphrase(login, old, fresh, d->factor, d->clock); !done)
        return done;
    ChangeSet set{u"change-passphrase"_s, {}, {}};
    if (*key && d->signingKey) { // it opens with the passphrase, so it is sealed anew with it
        auto row = d->sealedRow(*d->signingKey, fresh);
        if (row) {
            row->id = (*key)->id;
            row->version = (*key)->version;
            row->madeAt = (*key)->madeAt;
            addUpdate(set, **key, *row);
        }
    }
    const bool wasDue = std::exchange(d->renewalDue, false); // this is what was asked for
    const auto written = d->write(set, d->session.login);
    if (written) {
        d->takePolicy();
        return {};
    }
    d->renewalDue = wasDue;
    (void)d->keys.changePassphrase(login, fresh, old, d->factor, d->clock); // both or neither
    return passOn(written);
}

Result<> Workspace::addLogin(const QString &login, const Secret &passphrase, FirstPassphrase first)
{
    if (auto may = d->authorise(u"add-login"_s, {}); !may)
        return passOn(may);
    const auto everybody = people();
    if (!everybody)
        return passOn(everybody);
    if (std::ranges::find(*everybody, login, &Person::login) == everybody->end())
        return fail(ErrorCode::NotFound,
                    tr("Nobody in the workspace has the log-in name %1.").arg(login));
    if (auto good = d->checkPassphrase(login, passphrase); !good)
        return good;
    if (const auto fits = d->loginFits(login, LoginAct::Give); !fits)
        return d->refuse(fits.error(), u"add-login"_s, {});
    const bool mustChange = first == FirstPassphrase::MustChange;
    if (auto done =
            d->keys.addSlot(login, passphrase, d->dataKey, d->clock, d->ownCost(), mustChange);
        !done)
        return done;
    return note(u"add-login"_s, {}, login);
}

QStringList Workspace::logins() const
{
    QStringList names;
    for (const KeySlot &slot : d->keys.keySlots())
        names << slot.login;
    return names;
}

Result<> Workspace::revokeLogin(const QString &login)
{
    if (auto may = d->authorise(u"revoke-login"_s, {}); !may)
        return passOn(may);
    if (login == d->session.login)
        return fail(ErrorCode::Invalid, tr("Your own log-in cannot be revoked by yourself."));
    if (const auto fits = d->loginFits(login, LoginAct::Revoke); !fits)
        return d->refuse(fits.error(), u"revoke-login"_s, {});
    if (auto done = d->keys.revoke(login); !done)
        return done;
    return note(u"revoke-login"_s, {}, login);
}

Result<> Workspace::applyNotice(const HolidayNotice &notice)
{
    if (auto may = d->authorise(u"apply-notice"_s, {}); !may)
        return passOn(may);
    const QString act = u"apply-notice"_s;
    ChangeSet set = d->settingChange(
        act, u"holidays."_s + QString::number(notice.year), QString::fromUtf8(writeNotice(notice)));
    if (set.isEmpty())
        return {};
    if (auto done = commit(std::move(set), notice.document); !done)
        return passOn(done);
    const auto all = projects();
    if (!all)
        return passOn(all);
    for (const Project &project : *all) { // each plan moves in a record of its own
        const auto open = d->openPlan(project.id);
        if (!open)
            return passOn(open);
        const ScheduledPlan present = (*open)->scheduled();
        ChangeSet moves = scheduledChanges(*present.plan, *present.schedule, {act, project.id, {}});
        if (present.plan->tasks.empty() || moves.isEmpty()) {
            d->plans.remove(project.id);
            continue;
        }
        if (auto done = commit(std::move(moves), notice.document); !done)
            return passOn(done);
    }
    return {};
}

Result<std::vector<Workspace::MovedTask>> Workspace::holidayImpact(ProjectId project,
                                                                   const HolidayNotice &notice)
{
    const auto open = d->openPlan(project);
    if (!open)
        return passOn(open);
    const ScheduledPlan present = (*open)->scheduled();
    HolidayTable changedTable = d->holidays;
    changedTable.add(notice);
    const auto after = schedule(*present.plan, CalendarSet::compile(*present.plan, changedTable));
    if (!after)
        return passOn(after);
    std::vector<MovedTask> moved;
    for (std::size_t i = 0; i < present.schedule->tasks.size(); ++i) {
        const TaskTimes &was = present.schedule->tasks[i];
        const TaskTimes &is = after->tasks[i];
        if (was.start != is.start || was.finish != is.finish)
            moved.push_back({static_cast<int>(i), was, is});
    }
    return moved;
}

} // namespace zs
