// SPDX-License-Identifier: GPL-3.0-or-later
// quality: the schedule quality check.
#include "cli/cli_commands.h"
#include "cli/report_calls.h"
#include "report/quality_report.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString verdictName(Verdict verdict)
{
    return verdict == Verdict::Pass   ? u"pass"_s
           : verdict == Verdict::Fail ? u"fail"_s
                                      : u"not_applicable"_s;
}

QJsonObject findingJson(const Plan &plan, const QualityFinding &finding)
{
    QJsonArray tasks;
    for (const int task : finding.tasks)
        tasks.append(plan.tasks[static_cast<std::size_t>(task)].name);
    QJsonObject row{{u"dcma"_s, finding.rule.number},
                    {u"title"_s, finding.title},
                    {u"verdict"_s, verdictName(finding.verdict)},
                    {u"text"_s, finding.text},
                    {u"tasks"_s, tasks},
                    {u"links"_s, static_cast<qint64>(finding.links.size())}};
    if (finding.verdict != Verdict::NotApplicable)
        row.insert(u"measured"_s, finding.measured);
    if (finding.rule.atMost)
        row.insert(u"at_most"_s, *finding.rule.atMost);
    if (finding.rule.atLeast)
        row.insert(u"at_least"_s, *finding.rule.atLeast);
    return row;
}

} // namespace

int runQuality(Invocation &call)
{
    takesProject(call);
    takesReportFiles(call);
    if (const auto code =
            call.parse(1, 1, u"quality STORE --project CODE [--pdf FILE] [--xlsx FILE]"_s))
        return *code;
    const auto opened = openProject(call);
    if (!opened)
        return call.failed(opened.error());
    const auto plan = opened->workspace->plan(opened->project);
    if (!plan)
        return call.failed(plan.error());
    const auto quality = scheduleQuality(*plan->plan, *plan->schedule, plan->calendars);
    if (!quality)
        return call.failed(quality.error());
    const auto written = writeReportFiles(
        call, *opened, qualityDocument(*plan->plan, *quality, reportOrigin(*opened->workspace)));
    if (!written)
        return call.failed(written.error());
    QJsonArray findings;
    for (const QualityFinding &finding : quality->findings) {
        findings.append(findingJson(*plan->plan, finding));
        if (!call.json())
            call.line(QStringList{pointNumber(finding.rule),
                                  verdictText(finding.verdict),
                                  finding.title,
                                  finding.text}
                          .join(u'\t'));
    }
    return call.done({{u"score"_s, quality->score}, {u"findings"_s, findings}},
                     scoreText(*quality));
}

} // namespace zs
