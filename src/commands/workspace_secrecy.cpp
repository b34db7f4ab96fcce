// SPDX-License-Identifier: GPL-3.0-or-later
// What the door asks of every act besides the person's powers: labels only move by their own act
// and never down without the power to determine them, bound acts wait for an approval, and what
// leaves above the site's label has leave.
#include "commands/case_effects.h"
#include "commands/secrecy_desk.h"
#include "commands/workspace_private.h"

#include <algorithm>
#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kLabelColumns{
    u"classification", u"secrecy_years", u"secrecy_from", u"need_to_know"};

bool touchesLabel(const EntityChange &change)
{
    const EntityInfo &info = *entityInfo(change.entity);
    return std::ranges::any_of(kLabelColumns, [&](QStringView column) {
        const int index = fieldIndex(info, column);
        return std::ranges::any_of(change.fields,
                                   [index](const FieldChange &f) { return f.field == index; });
    });
}

bool makesWorkspace(const ChangeSet &set)
{
    return set.command == "sample"_L1 || set.command == "create-workspace"_L1;
}

/// What the act takes back or does again, without saying so.
QStringView plainName(const ChangeSet &set)
{
    const QStringView name(set.command);
    return name.startsWith("undo:"_L1) || name.startsWith("redo:"_L1) ? name.sliced(5) : name;
}

/// Committed with a case, which only the desks can do: what the case approved is carried out.
bool carriesCase(const ChangeSet &set)
{
    return std::ranges::any_of(set.changes, [](const EntityChange &change) {
        return change.entity == EntityKind::ApprovalAct;
    });
}

/// Of a project that this very set brings in.
bool comesIn(const EntityChange &change, const ChangeSet &set)
{
    const int index = fieldIndex(*entityInfo(change.entity), u"project");
    const auto field = std::ranges::find(change.fields, index, &FieldChange::field);
    const Uuid *project = field == change.fields.end() ? nullptr : std::get_if<Uuid>(&field->after);
    return project && std::ranges::any_of(set.changes, [project](const EntityChange &other) {
               return other.entity == EntityKind::Project && other.kind == ChangeKind::Insert
                      && other.id == *project;
           });
}

template <class Row>
Result<std::optional<Row>> rowOf(Store &store, const Uuid &id)
{
    auto rows = store.load<Row>(RowFilter{"id", id});
    if (!rows)
        return passOn(rows);
    return rows->empty() ? std::optional<Row>() : std::optional<Row>(std::move(rows->front()));
}

Result<> checkFiles(Store &store, const Project &project, const UnitTree &units)
{
    const auto files = store.load<Attachment>(RowFilter{"project", project.id.value()});
    if (!files)
        return passOn(files);
    for (const Attachment &file : *files) {
        if (auto lies = mayLieIn(file, project, units); !lies)
            return lies;
    }
    return {};
}

} // namespace

ExportRules Workspace::Private::exportRules()
{
    const auto stored = [this](const char *key) {
        const auto found = settings.constFind(QString::fromLatin1(key));
        return found == settings.cend() ? QString() : found->value;
    };
    const ExportRules usual;
    const auto mine = power();
    // while founding nobody is there who could approve, and everybody may do everything
    const bool separated = !mine || (*mine)->governance() == Governance::Separated;
    return {fromLevel(stored(kExportApproval), separated ? usual.approval : FromLevel()),
            fromLevel(stored(kScreenMark), usual.screenMark),
            fromLevel(stored(kPrintMark), usual.printMark)};
}

Result<> Workspace::Private::refuse(Error why, const QString &act, ProjectId project)
{
    if (store->readOnlyReason().isEmpty()) {
        const ChangeSet refusal{u"refused"_s, project, {}};
        if (const auto logged = write(refusal, act + u": "_s + why.message); !logged)
            return passOn(logged);
    }
    return std::unexpected(std::move(why));
}

// ---- labels ----

Result<>
Workspace::Private::labelFits(const Labelling &before, const Labelling &after, ProjectId project)
{
    const auto mine = power();
    if (!mine)
        return passOn(mine);
    if (!isLoosened(before, after, (*mine)->facts().units))
        return {};
    return (*mine)->may(*store, Permission::LabelApprove, project, today()).toResult();
}

Result<> Workspace::Private::projectLabelFits(const EntityChange &change, const ChangeSet &set)
{
    if (change.kind != ChangeKind::Update || !touchesLabel(change))
        return {};
    if (plainName(set) != QLatin1StringView(SetLabel::kName))
        return fail(ErrorCode::Forbidden,
                    Workspace::tr("A secrecy label is set by its own act, with the power for it."));
    const auto before = rowOf<Project>(*store, change.id);
    const auto mine = power();
    if (!before)
        return passOn(before);
    if (!mine)
        return passOn(mine);
    if (!*before)
        return {}; // the store says that it is gone
    Project after = **before;
    apply(after, change);
    if (auto fits = labelFits(labellingOf(**before), labellingOf(after), after.id); !fits)
        return fits;
    const bool lowered = after.classification < (*before)->classification;
    return lowered ? checkFiles(*store, after, (*mine)->facts().units) : Result<>();
}

Result<> Workspace::Private::fileLabelFits(const EntityChange &change, const ChangeSet &set)
{
    const bool fresh = change.kind == ChangeKind::Insert;
    if (change.kind == ChangeKind::Delete || (!fresh && !touchesLabel(change)))
        return {};
    if (!fresh && plainName(set) != QLatin1StringView(SetLabel::kName))
        return fail(ErrorCode::Forbidden,
                    Workspace::tr("A secrecy label is set by its own act, with the power for it."));
    Attachment after;
    if (!fresh) {
        const auto before = rowOf<Attachment>(*store, change.id);
        if (!before)
            return passOn(before);
        if (!*before)
            return {};
        after = **before;
    }
    const Labelling was = labellingOf(after);
    apply(after, change);
    if (!fresh) {
        if (auto fits = labelFits(was, labellingOf(after), after.project); !fits)
            return fits;
    } else if (plainName(set) != set.command) {
        return {}; // an undo brings back what lay there, whatever the rules are by now
    }
    const auto project = rowOf<Project>(*store, after.project.value());
    const auto mine = power();
    if (!project)
        return passOn(project);
    if (!mine)
        return passOn(mine);
    return *project ? mayLieIn(after, **project, (*mine)->facts().units) : Result<>();
}

Result<> Workspace::Private::labelsFit(const ChangeSet &set)
{
    if (makesWorkspace(set))
        return {};
    for (const EntityChange &change : set.changes) {
        Result<> fits;
        if (change.entity == EntityKind::Project)
            fits = projectLabelFits(change, set);
        else if (change.entity == EntityKind::Attachment)
            fits = fileLabelFits(change, set);
        if (!fits)
            return refuse(fits.error(), set.command, set.project);
    }
    return {};
}

// ---- acts bound to approvals ----

QStringList Workspace::Private::bindings() const
{
    const auto found = settings.constFind(QString::fromLatin1(kApprovalBinding));
    return found == settings.cend() ? QStringList() : bindingsFrom(found->value);
}

Result<> Workspace::Private::bindingFits(const ChangeSet &set)
{
    const QStringList bound = bindings();
    // a case carries out what it approves; two administrators decide about administrators; what an
    // import brings was decided elsewhere
    const bool byOthers = carriesCase(set) || set.command == "decide-two-persons"_L1
                          || set.command == "appoint-administrators"_L1 || makesWorkspace(set);
    if (bound.isEmpty() || byOthers)
        return {};
    for (const EntityChange &change : set.changes) {
        const Binding *binding = bindingOf(change);
        if (!binding || !bound.contains(binding->key) || comesIn(change, set))
            continue;
        const QString &process = binding->process;
        return refuse({ErrorCode::Forbidden,
                       Workspace::tr("This site carries it out by an approval only: %1. Start the "
                                     "process \"%2\"; it is done with the last signature.")
                           .arg(binding->name.text(), processTitle(process)),
                       approvalDetail({process, binding->key})},
                      set.command,
                      set.project);
    }
    return {};
}

Result<> Workspace::Private::effectFits(const ApprovalCase &row) const
{
    const QString needed = processOfEffect(row.effect);
    const bool always = isGrantedEffect(row.effect);
    const Binding *binding = nullptr;
    for (const Binding &each : bindingTable()) {
        if (needed == each.process)
            binding = &each;
    }
    if (needed.isEmpty() || row.process == needed
        || (!always && (!binding || !bindings().contains(binding->key))))
        return {};
    return fail(ErrorCode::Forbidden,
                Workspace::tr("What this approval sets off is carried out by the process \"%1\" "
                              "only.")
                    .arg(processTitle(needed)));
}

// ---- leave to take content out ----

Result<std::vector<ExportPermit>> Workspace::Private::openPermits()
{
    auto rows =
        store->load<ExportPermit>(RowFilter{"person", session.person.value()}, u"expires_at, id"_s);
    const WallTime now = WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(clock.now()));
    if (rows)
        std::erase_if(*rows, [&](const ExportPermit &permit) {
            return permit.usedAt.isValid() || permit.expiresAt <= now;
        });
    return rows;
}

Result<std::optional<ExportPermit>> Workspace::Private::leaveFor(const QString &act,
                                                                 ProjectId project)
{
    if (!project.isValid() || (act != "export"_L1 && act != "print"_L1))
        return std::optional<ExportPermit>();
    const auto row = rowOf<Project>(*store, project.value());
    if (!row)
        return passOn(row);
    const Classification level = *row ? (*row)->classification : Classification::Open;
    if (!reaches(level, exportRules().approval) && !bindings().contains(u"export"_s))
        return std::optional<ExportPermit>();
    const auto all = openPermits();
    if (!all)
        return passOn(all);
    const auto found = std::ranges::find_if(*all, [&](const ExportPermit &permit) {
        return permit.project == project && permit.act == act && permit.level >= level;
    });
    if (found != all->end() && !store->readOnlyReason().isEmpty())
        return fail(
            ErrorCode::ReadOnly,
            Workspace::tr("Leave is used up with the record of it, which cannot be written: "
                          "the workspace is open for reading only."));
    if (found != all->end())
        return *found;
    const QString mark =
        *row && level > Classification::Open ? markOf(**row) : Workspace::tr("open");
    const QString process = u"classified-export"_s;
    const QString text =
        act == "print"_L1
            ? Workspace::tr("Printing this (%1) needs leave. Start the process \"%2\"; one print "
                            "is free then.")
            : Workspace::tr("Taking this out (%1) needs leave. Start the process \"%2\"; one "
                            "export is free then.");
    return fail(ErrorCode::Forbidden,
                text.arg(mark, processTitle(process)),
                approvalDetail({process, act}));
}

Result<ChangeSet>
Workspace::Private::accounted(const QString &act, ProjectId project, const QString &text)
{
    ChangeSet set{act, project, {}};
    const auto leave = leaveFor(act, project);
    if (!leave)
        return passOn(leave);
    if (*leave) { // used up with the record of what it was used for
        ExportPermit after = **leave;
        after.usedAt = WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(clock.now()));
        after.usedFor = text;
        addUpdate(set, **leave, after);
    }
    return set;
}

// ---- files ----

Result<> Workspace::Private::mayOpenFile(const Attachment &file)
{
    const auto mine = power();
    const auto project = rowOf<Project>(*store, file.project.value());
    if (!mine)
        return passOn(mine);
    if (!project)
        return passOn(project);
    if (!*project)
        return {};
    return answer((*mine)->mayReadFile(**project, file, today()), u"open-project"_s, file.project);
}

} // namespace zs
