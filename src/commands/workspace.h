// SPDX-License-Identifier: GPL-3.0-or-later
// The one door to the data: runs commands, keeps each plan scheduled, writes the log, then says
// what changed.
#pragma once

#include "access/decision.h"
#include "audit/chain_verifier.h"
#include "audit/log_record.h"
#include "commands/attachment_files.h"
#include "commands/plan_door.h"
#include "commands/pool_use.h"
#include "commands/session.h"
#include "crypto/secret.h"
#include "domain/organisation.h"

#include <functional>
#include <optional>

namespace zs {

/// Which log records are wanted; unset members do not narrow.
struct AuditFilter {
    std::optional<UtcMillis> from;
    std::optional<UtcMillis> to; ///< exclusive
    std::optional<PersonId> person;
    std::optional<ProjectId> project;
    QString command; ///< empty = all
};

struct BackupInfo {
    QString path;
    UtcMillis takenAt = 0;
    qint64 size = 0;
    int attachmentsLost = 0; ///< named by the workspace, but found sound nowhere
};

class Workspace final : public PlanDoor {
    Q_OBJECT

public:
    struct OpenOptions {
        QString path;
        QString login;
        Secret passphrase;
        Secret factor = {}; ///< from a key file or token, where the log-in needs one
        /// Asked once for the one-time code of a person who has such codes; empty = gave up.
        std::function<QString()> askCode = {};
    };
    struct CreateOptions {
        QString path;
        QString name; ///< shown in the title line
        QString login;
        QString personName;
        Secret passphrase;
        bool fictional = false;            ///< sample data; the program says so on screen
        bool cheapKeys = false;            ///< tests only: a key derivation that costs nothing
        std::optional<std::uint64_t> seed; ///< sample only: repeatable ids
        QString policy = {};               ///< key of the passphrase policy; empty = the first one
        QString profile = {};              ///< key of the protection profile; empty = none
    };

    /// Opens with the person's passphrase, migrates after a backup, logs the log-in. A store that
    /// is newer than the program, cannot be migrated or cannot be written opens read only (see
    /// readOnlyReason()).
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const OpenOptions &options,
                                                                 const Clock &clock);
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const CreateOptions &options,
                                                                   const Clock &clock);
    /// For a damaged file: puts the newest backup that verifies in its place (the damaged file is
    /// kept), opens it and says so in the log.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> openLastGood(const OpenOptions &options,
                                                                         const Clock &clock);
    ~Workspace() override;

    [[nodiscard]] const Session &session() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isFictional() const;
    /// Empty when the workspace may be written; else the translated reason.
    [[nodiscard]] QString readOnlyReason() const override;
    [[nodiscard]] const HolidayTable &holidays() const;
    /// Replaces a year's holiday notice for all plans; see holidayImpact() first.
    [[nodiscard]] Result<> applyNotice(const HolidayNotice &notice);
    /// The tasks of a plan that a new notice would move: their index and new times.
    struct MovedTask {
        int task = 0;
        TaskTimes before;
        TaskTimes after;
    };
    [[nodiscard]] Result<std::vector<MovedTask>> holidayImpact(ProjectId project,
                                                               const HolidayNotice &notice);

    // --- powers ---
    /// Ok when this session's person may do the act on the project (invalid: on none); else
    /// Forbidden with the reason, which is logged. Every change asks this by itself; pages ask
    /// before an act that does its work outside, like an export.
    [[nodiscard]] Result<> authorise(const QString &act, ProjectId project = {});
    /// Whether there may be anything for which the person has the permission: to show an action.
    [[nodiscard]] bool may(Permission permission) const;
    /// Why not, or on what ground; for tool tips.
    [[nodiscard]] QString reasonFor(Permission permission) const;
    /// Which of the three administrators the person is.
    [[nodiscard]] Duty duty() const;
    [[nodiscard]] Governance governance() const;

    // --- reading: what the person may not read is not there ---
    [[nodiscard]] Result<std::vector<Project>> projects() const;
    [[nodiscard]] Result<std::vector<OrgUnit>> units() const;
    [[nodiscard]] Result<std::vector<Person>> people() const;
    /// NotFound for an unknown code.
    [[nodiscard]] Result<ProjectId> projectByCode(const QString &code) const;
    [[nodiscard]] Result<ScheduledPlan> plan(ProjectId project) override;
    /// A task's row as stored, whatever its project; nothing when there is none.
    [[nodiscard]] Result<std::optional<Task>> storedTask(TaskId task) const;
    /// The resources that all projects share, and the calendars that lie in no project.
    [[nodiscard]] Result<std::vector<Resource>> pool() const;
    [[nodiscard]] Result<std::vector<Calendar>> sharedCalendars() const;
    /// In all projects.
    [[nodiscard]] Result<std::vector<Assignment>> assignmentsOf(ResourceId resource) const;
    /// Where pool resources are used between two instants (an unset one is open) by projects other
    /// than `exceptProject`, by the stored dates; inactive tasks left out.
    [[nodiscard]] Result<std::vector<PoolUse>>
    poolUse(WallTime from, WallTime to, ProjectId exceptProject) const;
    void dropPlan(ProjectId project); ///< not going to be needed again

    // --- changing ---
    // run() commits rows and log record in one transaction
    /// Commits a change set that was made elsewhere (import, sample data, background work) as one
    /// act.
    [[nodiscard]] Result<ChangeSet> commit(ChangeSet set, const QString &note = {});
    [[nodiscard]] Result<ChangeSet> revert(const ChangeSet &done) override;
    /// Logs an act that changes no data: "export", "print", "refused", ...
    [[nodiscard]] Result<> note(const QString &act, ProjectId project, const QString &text);

    // --- the log ---
    [[nodiscard]] Result<std::int64_t> auditCount(const AuditFilter &filter) const;
    /// Records in ascending order, `limit` of them after skipping `offset`; newest first when
    /// asked.
    [[nodiscard]] Result<std::vector<LogRecord>> auditRecords(const AuditFilter &filter,
                                                              std::int64_t offset,
                                                              std::int64_t limit,
                                                              bool newestFirst = false) const;
    /// Walks the whole chain. `progress(done, total)` returns false to cancel (Cancelled).
    using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;
    [[nodiscard]] Result<ChainReport> verifyLog(const Progress &progress = {}) const;
    /// What an id is called, for people: a task's, project's or person's name; empty = unknown.
    [[nodiscard]] QString nameOf(EntityKind kind, const Uuid &id) const;
    [[nodiscard]] QStringList auditCommands() const; ///< the distinct acts in the log

    // --- attached files: what is done with them is in attachment_commands.h ---
    /// NotFound when it was removed.
    [[nodiscard]] Result<Attachment> attachment(AttachmentId id) const;
    /// The bytes; a value of its own, safe to hand to another thread.
    [[nodiscard]] AttachmentFiles files() const;

    // --- safety ---
    /// Online copy, reopened and verified before it counts. Rotates by the "backup.keep" setting.
    /// Attached files that `folder`/files does not hold yet are written there first and read back;
    /// all backups of a folder share it, and nothing is ever taken out of it.
    [[nodiscard]] Result<BackupInfo> backup(const QString &folder = {});
    /// The same as part of an import, which whoever may import may do.
    [[nodiscard]] Result<BackupInfo> backupBeforeImport();
    [[nodiscard]] std::vector<BackupInfo> backups() const;
    /// Closes the workspace file, puts the verified backup in its place (the old file is kept
    /// beside it) and reopens. Attached files without a sound copy in `<workspace>.files` are taken
    /// from the `files` folder beside the backup; the log says how many were found in neither.
    [[nodiscard]] Result<> restore(const QString &backupPath);
    [[nodiscard]] Result<> changePassphrase(const Secret &old, const Secret &fresh);
    /// Whether a passphrase that somebody else chose must be changed before any work.
    enum class FirstPassphrase { Keep, MustChange };
    [[nodiscard]] Result<> addLogin(const QString &login,
                                    const Secret &passphrase,
                                    FirstPassphrase first = FirstPassphrase::Keep);
    /// Those who have a passphrase of their own, in the order they got it.
    [[nodiscard]] QStringList logins() const;
    /// The person's passphrase opens nothing any more; the data key stays. Refuses one's own and
    /// the last one.
    [[nodiscard]] Result<> revokeLogin(const QString &login);

    // --- signing ---
    /// Makes this person's SM2 key, sealed under the passphrase, which must be the right one. A key
    /// that is in use is retired; what was signed with it stays valid.
    [[nodiscard]] Result<> makeSigningKey(const Secret &passphrase);
    /// Ok when this is the session's own passphrase, else Forbidden: asked again before an act that
    /// weighs much.
    [[nodiscard]] Result<> confirmPassphrase(const Secret &passphrase);
    /// Whether this session can sign.
    [[nodiscard]] bool canSign() const;

    [[nodiscard]] QString setting(const QString &key, const QString &otherwise = {}) const;
    [[nodiscard]] Result<> setSetting(const QString &key, const QString &value);
    /// The views of the task table that all share; everybody may keep one.
    [[nodiscard]] Result<> saveViews(const QString &views);

    [[nodiscard]] IdSource &ids() override;
    [[nodiscard]] const Clock &clock() const;

private:
    friend class AccessDesk;
    friend class AccountDesk;
    friend class ApprovalDesk;
    friend class RuleDesk;
    friend class FieldDesk;
    friend class MapDesk;
    friend class RiskDesk;
    friend class SensorDesk;
    friend class CaseBook;
    friend class ContractDesk;
    friend class FollowUpDesk;
    friend class FundingDesk;
    friend class LibraryDesk;
    friend class LikenessDesk;
    friend class MoneyDesk;
    friend class MeetingDesk;
    friend class HandOverDesk;
    friend class ProcessDesk;
    friend class SecrecyDesk;
    struct Private;
    explicit Workspace(std::unique_ptr<Private> d);
    [[nodiscard]] Result<BackupInfo> backUp(const QString &folder, const QString &act);
    [[nodiscard]] Result<> logIn(const ChangeSet &entry, int failures);
    [[nodiscard]] Result<> set(const QString &act, const QString &key, const QString &value);
    [[nodiscard]] Result<ChangeSet>
    runOnPlan(const QString &name, ProjectId project, const Planner &planner) override;

    std::unique_ptr<Private> d;
};

} // namespace zs
