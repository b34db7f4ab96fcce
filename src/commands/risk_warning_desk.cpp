// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/risk_warning_desk.h"

#include "access/charge.h"
#include "commands/case_people.h"
#include "commands/workspace_private.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RiskWarningDesk)
};

const QString kPolicySetting = u"risk.warnings"_s;

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject evidenceOf(const RiskWarning &row)
{
    return QJsonDocument::fromJson(row.evidence.toUtf8()).object();
}

WarningSeverity severityOf(const RiskWarning &row, const WarningBook &book)
{
    if (const WarningRule *rule = book.find(row.rule))
        return rule->severity;
    return evidenceOf(row).value(u"severity"_s).toString() == "stop"_L1 ? WarningSeverity::Stop
                                                                        : WarningSeverity::Warning;
}

} // namespace

WallTime RiskWarningDesk::now() const
{
    return WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(inside().clock.now()));
}

QDate RiskWarningDesk::today() const
{
    return inside().today();
}

Result<WarningBook> RiskWarningDesk::book() const
{
    auto book = shippedWarnings();
    if (!book)
        return book;
    const QString own = workspace().setting(kPolicySetting);
    if (own.isEmpty())
        return book;
    const auto policy =
        policyFrom(QJsonDocument::fromJson(own.toUtf8()).object(), std::move(book->policy));
    if (!policy)
        return passOn(policy);
    book->policy = *policy;
    return book;
}

Result<> RiskWarningDesk::setPolicy(const WarningPolicy &policy)
{
    const QJsonObject json = policyJson(policy);
    if (const auto read = policyFrom(json, {}); !read)
        return passOn(read);
    auto &d = inside();
    if (auto may = d.authorise(u"set-warning-policy"_s, {}); !may)
        return may;
    const ChangeSet set = d.settingChange(u"set-warning-policy"_s, kPolicySetting, jsonText(json));
    if (set.isEmpty())
        return {};
    if (const auto written = d.write(set, {}); !written)
        return passOn(written);
    if (auto read = d.loadSettings(); !read)
        return read;
    Q_EMIT workspace().changed(set);
    return {};
}

bool RiskWarningDesk::may(Permission permission, ProjectId project) const
{
    auto &d = inside();
    const auto mine = d.power();
    return mine && (*mine)->may(*d.store, permission, project, d.today()).allowed;
}

PersonId RiskWarningDesk::answers(const RiskSign &sign, const Project &project) const
{
    const auto mine = inside().power();
    if (!mine)
        return {};
    const PowerFacts &facts = (*mine)->facts();
    std::vector<Member> members;
    for (const Person &person : facts.people)
        members.push_back({person.id, person.unit, person.active, facts.grantsOf(person.id)});
    const auto receivers = warningRecipients(
        chargeOf((*mine)->objectOf(project), sign.unit != project.owner ? sign.unit : OrgUnitId()),
        0,
        members,
        facts.roles,
        facts.units,
        inside().today());
    return receivers.empty() ? PersonId() : receivers.front();
}

Result<RiskSigns> RiskWarningDesk::findSigns(const WorkspaceReader &reader)
{
    return reader.read<RiskSigns>([](Workspace &read) -> Result<RiskSigns> {
        const RiskWarningDesk desk(read);
        const auto known = desk.book();
        if (!known)
            return passOn(known);
        return desk.signs(*known);
    });
}

Result<RiskWarningDesk::Judged> RiskWarningDesk::judge()
{
    const auto known = book();
    if (!known)
        return passOn(known);
    const auto found = signs(*known);
    if (!found)
        return passOn(found);
    return judge(*found);
}

Result<RiskWarningDesk::Judged> RiskWarningDesk::judge(const RiskSigns &found)
{
    auto &d = inside();
    const auto known = book();
    if (!known)
        return passOn(known);
    const auto rows = d.store->load<RiskWarning>();
    const auto projects = workspace().projects();
    if (!rows || !projects)
        return rows ? std::unexpected(projects.error()) : std::unexpected(rows.error());
    const WarningChanges changes =
        judgeWarnings(*rows, found, now(), known->policy, *officeCalendar(d.holidays));
    ChangeSet set{u"risk-warn"_s, {}, {}};
    for (const RiskSign &sign : changes.raise) {
        RiskWarning row;
        row.id = d.ids.next<RiskWarningId>();
        row.project = sign.project;
        row.task = sign.task;
        row.rule = sign.rule;
        row.probability = sign.probability;
        row.evidence = jsonText(sign.evidence);
        row.unit = sign.unit;
        const auto project = std::ranges::find(*projects, sign.project, &Project::id);
        row.person = sign.person.isValid() || project == projects->end() ? sign.person
                                                                         : answers(sign, *project);
        row.raisedAt = now();
        set.changes.push_back(inserted(row));
    }
    for (const RiskWarning &before : *rows) {
        RiskWarning after = before;
        if (std::ranges::contains(changes.close, before.id)) {
            after.state = WarningState::Closed;
            after.closedAt = now();
        } else if (std::ranges::contains(changes.escalate, before.id)) {
            after.state = WarningState::Escalated;
            after.escalatedAt = now();
        }
        addUpdate(set, before, after);
    }
    const Judged judged{static_cast<int>(changes.raise.size()),
                        static_cast<int>(changes.close.size()),
                        static_cast<int>(changes.escalate.size()),
                        changes.waiting};
    if (set.isEmpty())
        return judged;
    if (const auto written = d.write(set, {}); !written)
        return passOn(written);
    Q_EMIT workspace().changed(set);
    return judged;
}

/// Those who receive the warnings of the unit hear of what nobody answered.
bool RiskWarningDesk::isAbove(const RiskWarning &row) const
{
    return row.escalatedAt.isValid() && may(Permission::WarningReceive, row.project);
}

bool RiskWarningDesk::mayAnswer(const RiskWarning &row) const
{
    return row.person == inside().session.person || may(Permission::WarningReceive, row.project);
}

QString RiskWarningDesk::nameOf(const RiskWarning &row, const WarningBook &book)
{
    if (const WarningRule *rule = book.find(row.rule))
        return rule->name.text();
    return evidenceOf(row).value(u"name"_s).toString(row.rule);
}

QString RiskWarningDesk::textOf(const RiskWarning &row, const WarningBook &book)
{
    const QJsonObject evidence = evidenceOf(row);
    if (const WarningRule *rule = book.find(row.rule))
        return filledIn(rule->text.text(), evidence);
    return evidence.value(u"text"_s).toString();
}

Result<std::vector<WarningLine>>
RiskWarningDesk::warnings(Which which, bool closedToo, ProjectId only) const
{
    auto &d = inside();
    const auto known = book();
    const auto rows = only.isValid()
                          ? d.store->load<RiskWarning>(RowFilter{"project", only.value()})
                          : d.store->load<RiskWarning>();
    const auto projects = workspace().projects();
    if (!known)
        return passOn(known);
    if (!rows || !projects)
        return rows ? std::unexpected(projects.error()) : std::unexpected(rows.error());
    std::vector<WarningLine> lines;
    for (const RiskWarning &row : *rows) {
        if (row.state == WarningState::Closed && !closedToo)
            continue;
        const auto project = std::ranges::find(*projects, row.project, &Project::id);
        const bool mine = row.person == d.session.person;
        if (project == projects->end() || (!mine && !may(Permission::RiskRead, row.project)))
            continue;
        if (which == Which::Mine && !mine && !isAbove(row))
            continue;
        lines.push_back({row,
                         severityOf(row, *known),
                         project->code + u' ' + project->name,
                         workspace().nameOf(EntityKind::Task, row.task.value()),
                         nameOf(row, *known),
                         textOf(row, *known),
                         workspace().nameOf(EntityKind::Person, row.person.value()),
                         workspace().nameOf(EntityKind::OrgUnit, row.unit.value()),
                         mine,
                         mine || may(Permission::WarningReceive, row.project)});
    }
    std::ranges::sort(lines, [](const WarningLine &a, const WarningLine &b) {
        return std::tuple(a.row.state == WarningState::Closed, b.severity, b.row.raisedAt, b.row.id)
               < std::tuple(
                   b.row.state == WarningState::Closed, a.severity, a.row.raisedAt, a.row.id);
    });
    return lines;
}

Result<std::vector<RiskWarningId>> RiskWarningDesk::turns() const
{
    const auto rows = inside().store->load<RiskWarning>();
    if (!rows)
        return passOn(rows);
    std::vector<RiskWarningId> waiting;
    for (const RiskWarning &row : *rows) {
        const bool open = row.state == WarningState::Open || row.state == WarningState::Escalated;
        if (open && (row.person == inside().session.person || isAbove(row)))
            waiting.push_back(row.id);
    }
    return waiting;
}

Result<RiskWarning> RiskWarningDesk::row(RiskWarningId id) const
{
    const auto rows = inside().store->load<RiskWarning>(RowFilter{"id", id.value()});
    if (!rows)
        return passOn(rows);
    if (rows->empty())
        return fail(ErrorCode::NotFound, Words::tr("There is no such warning."));
    return rows->front();
}

Result<> RiskWarningDesk::account(const QString &act,
                                  const RiskWarning &before,
                                  const RiskWarning &after,
                                  const QString &note)
{
    auto &d = inside();
    if (auto may = d.authorise(act, {}); !may)
        return may;
    ChangeSet set{act, before.project, {}};
    addUpdate(set, before, after);
    if (const auto written = d.write(set, note); !written)
        return passOn(written);
    Q_EMIT workspace().changed(set);
    return {};
}

Result<> RiskWarningDesk::acknowledge(RiskWarningId id, const QString &note)
{
    const auto before = row(id);
    if (!before)
        return passOn(before);
    if (!mayAnswer(*before))
        return fail(ErrorCode::Forbidden,
                    Words::tr("Only who is to answer, or who receives the warnings of the unit, "
                              "may acknowledge it."));
    if (before->state != WarningState::Open && before->state != WarningState::Escalated)
        return fail(ErrorCode::Conflict, Words::tr("It was acknowledged or closed already."));
    RiskWarning after = *before;
    after.state = WarningState::Acknowledged;
    after.acknowledgedBy = inside().session.person;
    after.acknowledgedAt = now();
    after.note = storable(note.trimmed());
    return account(u"acknowledge-warning"_s, *before, after, after.note);
}

Result<> RiskWarningDesk::judgeWarning(RiskWarningId id, WarningVerdict verdict, const QString &why)
{
    const auto before = row(id);
    if (!before)
        return passOn(before);
    if (!mayAnswer(*before) && !may(Permission::RiskEdit, before->project))
        return fail(ErrorCode::Forbidden,
                    Words::tr("Only who answers for it, or who treats risks, may judge it."));
    if (before->state == WarningState::Open || before->state == WarningState::Escalated)
        return fail(ErrorCode::Conflict, Words::tr("Acknowledge it first, then judge it."));
    if (verdict == WarningVerdict::Unset || why.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Words::tr("Say whether it was right, and why."));
    RiskWarning after = *before;
    after.verdict = verdict;
    after.note += (after.note.isEmpty() ? QString() : u"\n"_s) + storable(why.trimmed());
    return account(u"judge-warning"_s, *before, after, storable(why.trimmed()));
}

Result<std::vector<RiskScore>> RiskWarningDesk::latestScores(ProjectId project) const
{
    if (!may(Permission::RiskRead, project))
        return std::vector<RiskScore>();
    const auto rows =
        inside().store->load<RiskScore>(RowFilter{"project", project.value()}, u"scored_on, id"_s);
    if (!rows)
        return passOn(rows);
    std::map<RiskTarget, RiskScore> latest;
    for (const RiskScore &row : *rows) {
        if (!row.task.isValid())
            latest[row.target] = row;
    }
    std::vector<RiskScore> all;
    for (auto &[target, row] : latest)
        all.push_back(std::move(row));
    return all;
}

double RiskWarningDesk::Tally::falseShare() const
{
    const int judged = justified + falseAlarms;
    return judged == 0 ? -1 : static_cast<double>(falseAlarms) / judged;
}

Result<std::vector<RiskWarningDesk::Tally>> RiskWarningDesk::tally() const
{
    const auto lines = warnings(Which::All, true);
    if (!lines)
        return passOn(lines);
    std::map<QString, Tally> byRule;
    for (const WarningLine &line : *lines) {
        Tally &tally = byRule[line.row.rule];
        tally.rule = line.row.rule;
        tally.name = line.what;
        ++tally.raised;
        tally.open += line.row.state != WarningState::Closed ? 1 : 0;
        tally.escalated += line.row.escalatedAt.isValid() ? 1 : 0;
        tally.justified += line.row.verdict == WarningVerdict::Justified ? 1 : 0;
        tally.falseAlarms += line.row.verdict == WarningVerdict::FalseAlarm ? 1 : 0;
    }
    std::vector<Tally> all;
    for (auto &[rule, tally] : byRule)
        all.push_back(std::move(tally));
    std::ranges::stable_sort(all, std::greater(), &Tally::raised);
    return all;
}

} // namespace zs
