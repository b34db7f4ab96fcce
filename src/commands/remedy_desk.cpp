// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/remedy_desk.h"

#include "commands/workspace_private.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RemedyDesk)
};

bool isOpen(const Remedy &row)
{
    return row.state == RemedyState::Found || row.state == RemedyState::Reopened;
}

int daysLate(const Remedy &row, QDate today)
{
    return isOpen(row) && row.dueOn.isValid() && row.dueOn < today
               ? static_cast<int>(row.dueOn.daysTo(today))
               : 0;
}

} // namespace

double RemedyTally::rate() const
{
    return found == 0 ? -1 : static_cast<double>(passed) / found;
}

WallTime RemedyDesk::now() const
{
    return WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(inside().clock.now()));
}

QDate RemedyDesk::today() const
{
    return inside().today();
}

bool RemedyDesk::may(Permission permission, ProjectId project) const
{
    auto &d = inside();
    const auto mine = d.power();
    return mine && (*mine)->may(*d.store, permission, project, d.today()).allowed;
}

bool RemedyDesk::standIn(PersonId one, PersonId other) const
{
    auto &d = inside();
    const auto mine = d.power();
    if (!mine)
        return false;
    const QDate today = d.today();
    return std::ranges::any_of((*mine)->facts().standIns, [&](const StandIn &row) {
        const bool pair =
            (row.from == one && row.to == other) || (row.from == other && row.to == one);
        return pair && row.firstDay <= today && (!row.lastDay.isValid() || row.lastDay >= today);
    });
}

bool RemedyDesk::mayFix(const Remedy &row) const
{
    const PersonId self = inside().session.person;
    if (self == row.responsible)
        return true;
    auto &d = inside();
    const auto mine = d.power();
    return mine && std::ranges::any_of((*mine)->facts().standIns, [&](const StandIn &s) {
               return s.from == row.responsible && s.to == self && s.firstDay <= d.today()
                      && (!s.lastDay.isValid() || s.lastDay >= d.today());
           });
}

QString RemedyDesk::whyNotCheck(const Remedy &row) const
{
    const PersonId self = inside().session.person;
    if (self == row.fixedBy || self == row.responsible)
        return Words::tr("Who put it right, or was to, does not check it.");
    if (standIn(self, row.fixedBy) || standIn(self, row.responsible))
        return Words::tr("Who stands in for the one who put it right does not check it.");
    if (!may(Permission::RiskEdit, row.project))
        return workspace().reasonFor(Permission::RiskEdit);
    return {};
}

Result<> RemedyDesk::mayCheck(const Remedy &row) const
{
    if (const QString why = whyNotCheck(row); !why.isEmpty())
        return fail(ErrorCode::Forbidden, why);
    if (row.state != RemedyState::Fixed)
        return fail(ErrorCode::Conflict, Words::tr("It was not reported as put right."));
    return {};
}

Result<Remedy> RemedyDesk::row(RemedyId id) const
{
    const auto rows = inside().store->load<Remedy>(RowFilter{"id", id.value()});
    if (!rows)
        return passOn(rows);
    if (rows->empty())
        return fail(ErrorCode::NotFound, Words::tr("There is no such remedy."));
    return rows->front();
}

Result<std::vector<RemedyLine>> RemedyDesk::list(bool passedToo, ProjectId only) const
{
    auto &d = inside();
    const auto rows = only.isValid() ? d.store->load<Remedy>(RowFilter{"project", only.value()})
                                     : d.store->load<Remedy>();
    const auto projects = workspace().projects();
    if (!rows)
        return passOn(rows);
    if (!projects)
        return passOn(projects);
    const auto person = [this](PersonId id) {
        return workspace().nameOf(EntityKind::Person, id.value());
    };
    std::vector<RemedyLine> lines;
    for (const Remedy &row : *rows) {
        if (row.state == RemedyState::Passed && !passedToo)
            continue;
        const auto project = std::ranges::find(*projects, row.project, &Project::id);
        const bool mine = row.responsible == d.session.person;
        if (project == projects->end() || (!mine && !may(Permission::RiskRead, row.project)))
            continue;
        lines.push_back({row,
                         project->code + u' ' + project->name,
                         project->owner,
                         workspace().nameOf(EntityKind::OrgUnit, project->owner.value()),
                         person(row.responsible),
                         person(row.fixedBy),
                         person(row.checkedBy),
                         daysLate(row, d.today()),
                         mine,
                         isOpen(row) && mayFix(row),
                         row.state == RemedyState::Fixed && whyNotCheck(row).isEmpty()});
    }
    std::ranges::sort(lines, [](const RemedyLine &a, const RemedyLine &b) {
        return std::tuple(a.row.state == RemedyState::Passed, a.row.dueOn, a.row.id)
               < std::tuple(b.row.state == RemedyState::Passed, b.row.dueOn, b.row.id);
    });
    return lines;
}

Result<int> RemedyDesk::turns() const
{
    const auto rows = inside().store->load<Remedy>();
    if (!rows)
        return passOn(rows);
    const PersonId self = inside().session.person;
    return static_cast<int>(std::ranges::count_if(
        *rows, [self](const Remedy &row) { return isOpen(row) && row.responsible == self; }));
}

Result<RemedyId> RemedyDesk::find(const Finding &finding)
{
    auto &d = inside();
    const auto people = workspace().people();
    if (!people)
        return passOn(people);
    const auto responsible = std::ranges::find(*people, finding.responsible, &Person::id);
    const QString title = storable(finding.title.simplified());
    if (title.isEmpty() || responsible == people->end() || !responsible->active)
        return fail(ErrorCode::Invalid, Words::tr("A remedy needs words and a person."));
    if (!finding.due.isValid() || finding.due < d.today())
        return fail(ErrorCode::Invalid, Words::tr("The day it is due is over already."));
    Remedy row;
    row.id = d.ids.next<RemedyId>();
    row.project = finding.project;
    row.task = finding.task;
    row.warning = finding.warning;
    row.entry = finding.entry;
    row.title = title;
    row.foundBy = d.session.person;
    row.foundAt = now();
    row.responsible = finding.responsible;
    row.dueOn = finding.due;
    const auto done =
        workspace().commit(ChangeSet{u"find-remedy"_s, row.project, {inserted(row)}}, title);
    if (!done)
        return passOn(done);
    return row.id;
}

Result<> RemedyDesk::account(const QString &act,
                             const Remedy &before,
                             const Remedy &after,
                             const QString &note)
{
    auto &d = inside();
    const bool isOwn = act == "fix-remedy"_L1; // who is responsible needs no power for it
    if (auto may = d.authorise(act, isOwn ? ProjectId() : before.project); !may)
        return may;
    ChangeSet set{act, before.project, {}};
    addUpdate(set, before, after);
    if (const auto written = d.write(set, note); !written)
        return passOn(written);
    Q_EMIT workspace().changed(set);
    return {};
}

Result<std::vector<Attachment>> RemedyDesk::evidenceFor(ProjectId project) const
{
    return inside().store->load<Attachment>(RowFilter{"project", project.value()}, u"name, id"_s);
}

Result<> RemedyDesk::fix(RemedyId id, const QString &what, AttachmentId evidence)
{
    const auto before = row(id);
    if (!before)
        return passOn(before);
    if (!mayFix(*before))
        return fail(ErrorCode::Forbidden,
                    Words::tr("Only who is responsible for it, or stands in for them, may report "
                              "it as put right."));
    if (!isOpen(*before))
        return fail(ErrorCode::Conflict, Words::tr("It was reported as put right already."));
    if (what.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Words::tr("Say what was put right."));
    const auto files = evidenceFor(before->project);
    if (!files || !std::ranges::contains(*files, evidence, &Attachment::id))
        return fail(ErrorCode::Invalid,
                    Words::tr("Name a file of this project that shows what was put right."));
    Remedy after = *before;
    after.state = RemedyState::Fixed;
    after.fixedBy = inside().session.person;
    after.fixedAt = now();
    after.fixNote = storable(what.trimmed());
    after.evidence = evidence;
    after.checkedBy = {};
    after.checkedAt = {};
    return account(u"fix-remedy"_s, *before, after, after.fixNote);
}

Result<> RemedyDesk::pass(RemedyId id, const QString &note)
{
    const auto before = row(id);
    if (!before)
        return passOn(before);
    if (auto may = mayCheck(*before); !may)
        return may;
    Remedy after = *before;
    after.state = RemedyState::Passed;
    after.checkedBy = inside().session.person;
    after.checkedAt = now();
    after.checkNote = storable(note.trimmed());
    return account(u"check-remedy"_s, *before, after, after.checkNote);
}

Result<> RemedyDesk::reopen(RemedyId id, const QString &why, QDate due)
{
    const auto before = row(id);
    if (!before)
        return passOn(before);
    if (auto may = mayCheck(*before); !may)
        return may;
    if (why.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Words::tr("Say what is missing."));
    if (!due.isValid() || due < inside().today())
        return fail(ErrorCode::Invalid, Words::tr("The day it is due is over already."));
    Remedy after = *before;
    after.state = RemedyState::Reopened;
    after.checkedBy = inside().session.person;
    after.checkedAt = now();
    after.checkNote = storable(why.trimmed());
    after.dueOn = due;
    ++after.reopened;
    return account(u"check-remedy"_s, *before, after, after.checkNote);
}

Result<std::vector<RemedyTally>> RemedyDesk::tally(QDate from, QDate to) const
{
    const auto lines = list(true);
    if (!lines)
        return passOn(lines);
    std::map<OrgUnitId, RemedyTally> byUnit;
    for (const RemedyLine &line : *lines) {
        const QDate found = line.row.foundAt.date();
        if ((from.isValid() && found < from) || (to.isValid() && found > to))
            continue;
        RemedyTally &tally = byUnit[line.unit];
        tally.unit = line.unitName;
        ++tally.found;
        const bool fixed = !isOpen(line.row);
        tally.fixed += fixed ? 1 : 0;
        tally.passed += line.row.state == RemedyState::Passed ? 1 : 0;
        tally.inTime += fixed && line.row.fixedAt.date() <= line.row.dueOn ? 1 : 0;
        tally.late += line.daysLate > 0 ? 1 : 0;
        tally.reopened += line.row.reopened > 0 ? 1 : 0;
    }
    std::vector<RemedyTally> all;
    for (auto &[unit, tally] : byUnit)
        all.push_back(std::move(tally));
    std::ranges::stable_sort(all, std::greater(), &RemedyTally::found);
    return all;
}

} // namespace zs
