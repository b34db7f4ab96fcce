// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/secrecy_desk.h"

#include "commands/workspace_private.h"

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

QString approvalDetail(const ApprovalHint &hint)
{
    return u"%1:%2:%3"_s.arg(QLatin1StringView(kApprovalDetail), hint.process, hint.act);
}

std::optional<ApprovalHint> approvalHint(const Error &error)
{
    const QStringList parts = error.detail.split(u':');
    if (error.code != ErrorCode::Forbidden || parts.size() != 3
        || parts[0] != QLatin1StringView(kApprovalDetail))
        return {};
    return ApprovalHint{parts[1], parts[2]};
}

ExportRules SecrecyDesk::rules() const
{
    return m_workspace.d->exportRules();
}

Result<> SecrecyDesk::keep(const QString &act, const char *key, const QString &value)
{
    auto &d = *m_workspace.d;
    const ChangeSet change = d.settingChange(act, QString::fromLatin1(key), value);
    if (change.isEmpty())
        return {};
    if (auto may = d.authorise(act, {}); !may)
        return may;
    if (const auto written = d.write(change, QString::fromLatin1(key)); !written)
        return passOn(written);
    if (auto loaded = d.loadSettings(); !loaded)
        return loaded;
    Q_EMIT m_workspace.changed(change);
    return {};
}

Result<> SecrecyDesk::setRules(const ExportRules &rules)
{
    const QString act = u"set-export-rule"_s;
    if (auto set = keep(act, kExportApproval, storedLevel(rules.approval)); !set)
        return set;
    if (auto set = keep(act, kScreenMark, storedLevel(rules.screenMark)); !set)
        return set;
    return keep(act, kPrintMark, storedLevel(rules.printMark));
}

QStringList SecrecyDesk::bindings() const
{
    return bindingsFrom(m_workspace.setting(QString::fromLatin1(kApprovalBinding)));
}

Result<> SecrecyDesk::setBindings(const QStringList &keys)
{
    const QString act = u"set-approval-binding"_s;
    return keep(act, kApprovalBinding, storedBindings(keys));
}

std::optional<Project> SecrecyDesk::readable(ProjectId project) const
{
    auto &d = *m_workspace.d;
    const auto mine = d.power();
    auto rows = d.store->load<Project>(RowFilter{"id", project.value()});
    if (!mine || !rows || rows->empty() || !(*mine)->mayRead(rows->front(), d.today()).allowed)
        return {};
    return std::move(rows->front());
}

UnitTree SecrecyDesk::units() const
{
    const auto mine = m_workspace.d->power();
    return mine ? (*mine)->facts().units : UnitTree(std::vector<OrgUnit>());
}

QStringList SecrecyDesk::warnings(ProjectId project) const
{
    const auto plan = m_workspace.plan(project);
    return plan ? labelWarnings(*plan->plan, units()) : QStringList();
}

Result<>
SecrecyDesk::maySet(ProjectId project, const Labelling &before, const Labelling &after) const
{
    auto &d = *m_workspace.d;
    const auto mine = d.power();
    if (!mine)
        return passOn(mine);
    const Permission needed =
        isLoosened(before, after, units()) ? Permission::LabelApprove : Permission::LabelPropose;
    return (*mine)->may(*d.store, needed, project, d.today()).toResult();
}

std::vector<AggregationAlarm> SecrecyDesk::alarms(ProjectId project, bool leaving) const
{
    const auto plan = m_workspace.plan(project);
    return plan ? alarmsIn(*plan->plan, leaving) : std::vector<AggregationAlarm>();
}

Result<> SecrecyDesk::noteAlarms(ProjectId project, const std::vector<AggregationAlarm> &told)
{
    if (told.empty() || !m_workspace.readOnlyReason().isEmpty())
        return {};
    QStringList texts;
    for (const AggregationAlarm &alarm : told)
        texts << alarm.text();
    return m_workspace.note(u"aggregation-alarm"_s, project, texts.join(u' '));
}

Result<std::vector<ExportPermit>> SecrecyDesk::permits() const
{
    return m_workspace.d->openPermits();
}

namespace {

QString watermark(const Workspace &workspace, const QString &mark)
{
    const Session &session = workspace.session();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(workspace.clock().now());
    return u"%1 %2 %3 %4"_s
        .arg(session.personName, session.login, now.toString(u"yyyy-MM-dd HH:mm"_s), mark)
        .simplified();
}

} // namespace

QString SecrecyDesk::screenMark(const Project &project) const
{
    return reaches(project.classification, rules().screenMark)
               ? watermark(m_workspace, markOf(project))
               : QString();
}

QString SecrecyDesk::printMark(const Project &project) const
{
    return printMarkOf(m_workspace, project.classification, markOf(project));
}

QString printMarkOf(const Workspace &workspace, Classification level, const QString &mark)
{
    const FromLevel from =
        fromLevel(workspace.setting(QString::fromLatin1(kPrintMark)), ExportRules().printMark);
    return reaches(level, from) ? watermark(workspace, mark) : QString();
}

} // namespace zs
