// SPDX-License-Identifier: GPL-3.0-or-later
// What Workspace holds; shared by the files that implement it.
#pragma once

#include "commands/open_plan.h"
#include "commands/workspace.h"
#include "crypto/key_slots.h"
#include "domain/attachment.h"
#include "store/store.h"

#include <QCache>
#include <QHash>

namespace zs {

struct Workspace::Private {
    Private(const Clock &theClock, KeySlotFile keySlots, Secret key)
        : clock(theClock)
        , keys(std::move(keySlots))
        , dataKey(std::move(key))
        , ids(theClock)
    {}

    const Clock &clock;
    KeySlotFile keys;
    Secret dataKey;
    IdSource ids;
    std::unique_ptr<Store> store;
    Session session;
    HolidayTable holidays;
    QHash<QString, Setting> settings;
    QHash<ProjectId, OpenPlan> plans;

    [[nodiscard]] Result<> loadSettings();
    /// Empty when the setting has that value already.
    [[nodiscard]] ChangeSet
    settingChange(const QString &command, const QString &key, const QString &value);
    /// The open plan, loaded when it is not.
    [[nodiscard]] Result<OpenPlan *> openPlan(ProjectId project);
    [[nodiscard]] Result<Plan> loadPlan(ProjectId project);
    /// Invalid when the next plan closes a cycle over several projects that `planned` may have
    /// closed.
    [[nodiscard]] Result<> checkAcross(const ChangeSet &planned, const Plan &next);
    /// The other project that a link of this one waits for; invalid for a link within it.
    [[nodiscard]] ProjectId waitedFor(ProjectId project, LinkId link) const;
    /// Forgets the open plans of other projects that show rows which the set changed: shared
    /// resources and calendars, links between projects.
    void dropTouched(const ChangeSet &set);
    /// Rows, log record, remembered head.
    [[nodiscard]] Result<LogRecord> write(const ChangeSet &set, const QString &note);
    [[nodiscard]] ActInfo act(ProjectId project, const QString &note);
    [[nodiscard]] QString backupFolder() const
    {
        return store->path() + QStringLiteral(".backups");
    }
    [[nodiscard]] Result<> writeBackup(Store &from, const QString &folder, BackupInfo &info) const;
    /// The attached files that a store names, written to a folder of backups and read back; how
    /// many were found sound nowhere.
    [[nodiscard]] Result<int> backUpFiles(Store &from, const QString &folder) const;
    /// Takes back from a folder of backups what is missing or damaged here; how many were not found
    /// there either.
    [[nodiscard]] int bringFilesBack(const QString &folder) const;
    /// Compares the log with the head remembered beside it; a shorter or different log is opened
    /// read only.
    void checkRememberedHead();
    [[nodiscard]] Result<> openStore(const QString &path, std::shared_ptr<QLockFile> held = {});
};

[[nodiscard]] DeviceId thisDevice();
[[nodiscard]] QString keyFileOf(const QString &workspacePath);
[[nodiscard]] std::vector<BackupInfo> backupsIn(const QString &folder);

} // namespace zs
