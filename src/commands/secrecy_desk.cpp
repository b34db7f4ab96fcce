// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/secrecy_desk.h"

#include "commands/access_desk.h"
#include "commands/workspace_private.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Secrecy {
    Q_DECLARE_TR_FUNCTIONS(SecrecyDesk)
};

} // namespace

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

Result<> SecrecyDesk::setRules(const ExportRules &rules)
{
    const QString act = u"set-export-rule"_s;
    const QString words =
        Secrecy::tr("Export and print take an approval: %1. Watermark on the screen: %2. Watermark "
                    "on paper: %3.")
            .arg(fromLevelText(rules.approval),
                 fromLevelText(rules.screenMark),
                 fromLevelText(rules.printMark));
    return AccessDesk(m_workspace)
        .setRules(act,
                  {{QString::fromLatin1(kExportApproval), storedLevel(rules.approval)},
                   {QString::fromLatin1(kScreenMark), storedLevel(rules.screenMark)},
                   {QString::fromLatin1(kPrintMark), storedLevel(rules.printMark)}},
                  words);
}

QStringList SecrecyDesk::bindings() const
{
    return bindingsFrom(m_workspace.setting(QString::fromLatin1(kApprovalBinding)));
}

Result<> SecrecyDesk::setBindings(const QStringList &keys)
{
    const QString act = u"set-approval-binding"_s;
    QStringList names;
    for (const Binding &binding : bindingTable()) {
        if (keys.contains(binding.key))
            names << binding.name.text();
    }
    const QString words = names.isEmpty() ? Secrecy::tr("No act is bound to an approval.")
                                          : Secrecy::tr("Acts carried out by an approval only: %1")
                                                .arg(names.join(Secrecy::tr("; ")));
    return AccessDesk(m_workspace)
        .setRules(act, {{QString::fromLatin1(kApprovalBinding), storedBindings(keys)}}, words);
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
