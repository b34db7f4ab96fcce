// SPDX-License-Identifier: GPL-3.0-or-later
// What Workspace holds; shared by the files that implement it.
#pragma once

#include "commands/account_desk.h"
#include "commands/export_rules.h"
#include "commands/label_commands.h"
#include "commands/open_plan.h"
#include "commands/powers.h"
#include "commands/workspace.h"
#include "crypto/key_slots.h"
#include "crypto/sm2_key.h"
#include "domain/approval_rows.h"
#include "domain/attachment.h"
#include "domain/case_result_rows.h"
#include "domain/power_rows.h"
#include "store/store.h"

#include <QCache>
#include <QHash>
#include <QSet>

namespace zs {

enum class LoginAct : std::uint8_t;
struct JudgedPacks;
/// What a second administrator agrees to, canonically.
[[nodiscard]] QByteArray loginConsent(const QString &login, LoginAct act);

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
    std::optional<Powers> powers;            ///< made when first asked for
    std::shared_ptr<JudgedPacks> judged;     ///< rule packs; made when first asked for
    std::optional<Sm2PrivateKey> signingKey; ///< the person's, unsealed at log-in
    QSet<ProjectId> classifiedOpened;        ///< those written down in this session
    Secret factor;                           ///< what this log-in brought beside the passphrase
    LastLogin lastLogin;
    bool renewalDue = false; ///< nothing may be done but choosing a new passphrase
    bool factorDue = false;  ///< nothing may be done but setting up a second factor
    bool planOfCase = false; ///< a case that ends approved changes its plan
    bool founding = false;   ///< the first acts of a new workspace, before its policy holds

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
    /// Ok, or Forbidden: settings of powers ("access.") are written by the appointment only.
    [[nodiscard]] Result<> settingsFit(const ChangeSet &set) const;
    /// Unseals the person's key, if there is one.
    [[nodiscard]] Result<> loadSigningKey(const Secret &passphrase);
    /// The person's key that is in use, if there is one.
    [[nodiscard]] Result<std::optional<PersonKey>> signingKeyRow();
    /// The secret of the person's one-time codes that is in use, if there is one.
    [[nodiscard]] Result<std::optional<OneTimeSecret>> codeRow();
    /// Ok when the person has no codes, or gives a right one: then `set` takes note that it is
    /// used. Cancelled when none is given; Forbidden, like a wrong passphrase, for a wrong one;
    /// either counts as a failure after the `failures` there were before.
    [[nodiscard]] Result<>
    checkCode(const std::function<QString()> &ask, int failures, ChangeSet &set);
    /// Ok, or Forbidden: keys and codes are written by the person they belong to.
    [[nodiscard]] Result<> ownRowsFit(const ChangeSet &set);
    [[nodiscard]] const PassphrasePolicy &policy() const;
    /// Invalid with what speaks against a passphrase for that login.
    [[nodiscard]] Result<> checkPassphrase(const QString &login,
                                           const Secret &fresh,
                                           std::span<const PassphraseTrace> earlier = {}) const;
    /// Reads the log-in before this one from the log.
    [[nodiscard]] LastLogin readLastLogin(int failures);
    /// Puts the policy's limits into the key file, and tells whether the passphrase must be
    /// renewed and whether a second factor is missing.
    void takePolicy();
    /// Why nothing may be done before the own account is in order; empty when it is.
    [[nodiscard]] QString accountDue() const;
    /// The powers, asked by what puts the own account in order; others ask power().
    [[nodiscard]] Result<Powers *> powersInAnyCase();
    /// Ok, or Forbidden and logged: a set from outside holds rows that its act is for, of projects
    /// on which the person may do it.
    [[nodiscard]] Result<> rowsFit(const ChangeSet &set);
    /// Ok, or Forbidden: nobody's log-in name, and no administrator's place, is changed by one
    /// person.
    [[nodiscard]] Result<> peopleFit(const ChangeSet &set);
    /// The same for log-ins: who holds roles gets a new passphrase, and an administrator loses the
    /// log-in, only when a second administrator has agreed.
    [[nodiscard]] Result<> loginFits(const QString &login, LoginAct act);
    [[nodiscard]] Result<bool> consentedTo(const QString &login, LoginAct act);
    /// Whether this session's person is cleared for that case, whatever the turn in it.
    [[nodiscard]] Result<bool> sees(const ApprovalCase &about);
    /// The same; a refusal is logged.
    [[nodiscard]] Result<> maySee(const ApprovalCase &about);
    /// Who administers processes by a role of theirs and may have to do with that case; valid
    /// `only`: asked about that person alone.
    [[nodiscard]] Result<std::vector<PersonId>> stewardsOf(const ApprovalCase &about,
                                                           PersonId only = {});
    /// The same for what a command plans, which is never a desk's.
    [[nodiscard]] Result<> planFits(const ChangeSet &set);
    /// The project that a row is or belongs to, as stored or as it is going to be; invalid: none.
    [[nodiscard]] Result<std::vector<ProjectId>> projectsOf(const EntityChange &change);
    /// What a key derivation costs for this session's own log-in: others are made as dear.
    [[nodiscard]] Argon2Cost ownCost() const;
    /// Seals the key anew, into the row that is there or into a new one.
    [[nodiscard]] Result<PersonKey> sealedRow(const Sm2PrivateKey &key, const Secret &passphrase);
    [[nodiscard]] Result<Powers *> power();
    [[nodiscard]] QDate today() const;
    /// Ok, or Forbidden with the reason, which is logged.
    [[nodiscard]] Result<> authorise(const QString &act, ProjectId project);
    [[nodiscard]] Result<> authorise(const ChangeSet &set);
    [[nodiscard]] Result<> answer(const Decision &decision, const QString &act, ProjectId project);
    /// Whether the person may open that project; who opens 机密 or above is written down (保密法
    /// 实施条例 第21条).
    [[nodiscard]] Result<> mayOpen(const Project &project);
    // --- secrecy and approvals, asked of every act (workspace_secrecy.cpp) ---
    [[nodiscard]] ExportRules exportRules();
    [[nodiscard]] QStringList bindings() const;
    /// Logs the refusal and gives it back.
    [[nodiscard]] Result<> refuse(Error why, const QString &act, ProjectId project);
    [[nodiscard]] Result<> labelsFit(const ChangeSet &set);
    [[nodiscard]] Result<> projectLabelFits(const EntityChange &change, const ChangeSet &set);
    [[nodiscard]] Result<> fileLabelFits(const EntityChange &change, const ChangeSet &set);
    [[nodiscard]] Result<>
    labelFits(const Labelling &before, const Labelling &after, ProjectId project);
    /// Ok, or Forbidden with the process to start.
    [[nodiscard]] Result<> bindingFits(const ChangeSet &set);
    /// Ok, or Forbidden: what a case sets off is carried out by its own process only.
    [[nodiscard]] Result<> effectFits(const ApprovalCase &row) const;
    [[nodiscard]] Result<std::vector<ExportPermit>> openPermits();
    /// The leave that an export or print would use up; nothing when none is needed, Forbidden when
    /// it is missing.
    [[nodiscard]] Result<std::optional<ExportPermit>> leaveFor(const QString &act,
                                                               ProjectId project);
    /// The record of an act that changes nothing else, with the leave that it uses up.
    [[nodiscard]] Result<ChangeSet>
    accounted(const QString &act, ProjectId project, const QString &text);
    [[nodiscard]] Result<> mayOpenFile(const Attachment &file);
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
