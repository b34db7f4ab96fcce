// SPDX-License-Identifier: GPL-3.0-or-later
// The log through the workspace, and names for what it speaks of.
#include "commands/stage_book.h"
#include "commands/workspace_private.h"

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// In place of what whoever reads the log may not read.
QString hidden()
{
    return Workspace::tr("(business content not shown)");
}

/// Whose rows tell of powers, persons and settings: what an auditor is there to look at.
bool isOfOffice(EntityKind kind)
{
    switch (kind) {
    case EntityKind::OrgUnit:
    case EntityKind::Person:
    case EntityKind::Setting:
    case EntityKind::SiteRole:
    case EntityKind::RoleGrant:
    case EntityKind::StandIn:
    case EntityKind::KeepAway:
    case EntityKind::PersonKey:
    case EntityKind::TwoPerson:
    case EntityKind::OneTimeSecret:
    case EntityKind::ProcessText:
        return true;
    default:
        return false;
    }
}

/// Acts whose note is what the auditor needs: what left, and what was refused.
bool tellsOfLeaving(const QString &act)
{
    return act == "export"_L1 || act == "print"_L1 || act == "refused"_L1 || act == "export-log"_L1;
}

/// The record with every value of business replaced; who, when, which act and which row stay. Its
/// hash is still that of the whole.
void maskBusiness(LogRecord &record)
{
    const bool acts = record.projectCode.isEmpty() ? record.command.startsWith("case-"_L1)
                                                         || record.command.startsWith("meeting-"_L1)
                                                   : !tellsOfLeaving(record.command);
    if (acts && !record.note.isEmpty())
        record.note = hidden();
    auto set = decodeChanges(record.payload);
    if (!set)
        return;
    bool any = false;
    for (EntityChange &change : set->changes) {
        if (isOfOffice(change.entity))
            continue;
        for (FieldChange &field : change.fields) {
            for (FieldValue *value : {&field.before, &field.after}) {
                if (!isNull(*value))
                    *value = hidden();
            }
            any = true;
        }
    }
    if (any)
        record.payload = encodeChanges(*set);
}

/// Who may not read the log reads what was done by oneself.
LogQuery queryOf(const AuditFilter &filter, const Workspace &workspace)
{
    LogQuery query{filter.from, filter.to, {}, {}, filter.command};
    if (filter.person)
        query.person = filter.person->value();
    if (filter.project)
        query.project = filter.project->value();
    if (!workspace.may(Permission::LogRead))
        query.person = workspace.session().person.value();
    return query;
}

} // namespace

Result<std::int64_t> Workspace::auditCount(const AuditFilter &filter) const
{
    return countRecords(d->store->statements(), queryOf(filter, *this));
}

Result<std::vector<LogRecord>> Workspace::auditRecords(const AuditFilter &filter,
                                                       std::int64_t offset,
                                                       std::int64_t limit,
                                                       bool newestFirst) const
{
    auto records =
        readRecords(d->store->statements(), queryOf(filter, *this), offset, limit, newestFirst);
    const auto mine = d->power();
    if (!records || !mine)
        return records;
    QHash<ProjectId, bool> readable;
    for (LogRecord &record : *records) {
        if (!readable.contains(record.project))
            readable.insert(
                record.project,
                (*mine)
                    ->may(*d->store, Permission::ProjectRead, record.project, d->today())
                    .allowed);
        if (!readable.value(record.project))
            maskBusiness(record);
    }
    return records;
}

Result<ChainReport> Workspace::verifyLog(const Progress &progress) const
{
    constexpr std::int64_t kStep = 4096; // records between two reports of progress
    const std::int64_t total = d->store->last() ? d->store->last()->sequence : 0;
    std::optional<ChainHead> expected;
    const auto damage = d->store->connection().findDamage();
    if (!damage)
        return passOn(damage);
    if (!damage->isEmpty())
        return fail(ErrorCode::Corrupt,
                    tr("The workspace file is damaged. Restore the last good backup."),
                    *damage);
    ChainVerifier verifier;
    if (const auto head = d->keys.head(d->dataKey); !head)
        verifier.loseHead();
    else if (*head)
        expected = ChainHead{(*head)->sequence, (*head)->hash};
    if (expected)
        verifier.expect(*expected);
    std::int64_t done = 0;
    bool cancelled = false;
    auto walked = eachRecord(d->store->statements(), [&](LogRecord &record) {
        verifier.feed(record);
        cancelled = ++done % kStep == 0 && progress && !progress(done, total);
        return !cancelled;
    });
    if (!walked)
        return passOn(walked);
    if (cancelled)
        return fail(ErrorCode::Cancelled, tr("The verification was stopped."));
    return verifier.finish(expected);
}

QString Workspace::nameOf(EntityKind kind, const Uuid &id) const
{
    // an administrator sees no business, not even what it is called
    if (!isOfOffice(kind) && duty() != Duty::None)
        return {};
    switch (kind) {
    case EntityKind::Task: {
        // the open plan knows it without a query
        for (const OpenPlan &open : std::as_const(d->plans)) {
            if (const int at = taskIndex(open.plan(), TaskId(id)); at >= 0)
                return open.plan().tasks[static_cast<std::size_t>(at)].name;
        }
        return d->store->text(kind, id, "name");
    }
    case EntityKind::Setting:
        return d->store->text(kind, id, "key");
    case EntityKind::OrgUnit:
    case EntityKind::Person:
    case EntityKind::Project:
    case EntityKind::Calendar:
    case EntityKind::Resource:
    case EntityKind::Baseline:
    case EntityKind::Scenario:
    case EntityKind::Attachment:
        return d->store->text(kind, id, "name");
    case EntityKind::ApprovalCase:
    case EntityKind::Meeting:
        return d->store->text(kind, id, "title");
    case EntityKind::SiteRole:
        return d->store->text(kind, id, "key");
    case EntityKind::RoleGrant:
        return d->store->text(kind, id, "role");
    case EntityKind::FollowUp:
        return d->store->text(kind, id, "text");
    case EntityKind::ProjectDocument:
        return d->store->text(kind, id, "title");
    case EntityKind::StageStep:
        return stepName(d->store->text(kind, id, "step"));
    default:
        return {};
    }
}

QStringList Workspace::auditCommands() const
{
    return distinctCommands(d->store->statements()).value_or(QStringList());
}

} // namespace zs
