// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/quality_report.h"

#include <QCoreApplication>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("QualityReport", text);
}

QString inUnit(QualityUnit unit, double value)
{
    switch (unit) {
    case QualityUnit::Percent:
        return plainNumber(value) + u" %"_s;
    case QualityUnit::Ratio:
        return QString::number(value, 'f', 2);
    case QualityUnit::Count:
        break;
    }
    return plainNumber(value);
}

int countOf(const ScheduleQuality &quality, Verdict verdict)
{
    return static_cast<int>(
        std::ranges::count(quality.findings, verdict, &QualityFinding::verdict));
}

void addTasks(std::vector<TableRow> &rows,
              const Plan &plan,
              const std::vector<QString> &codes,
              const QualityFinding &finding)
{
    for (const int task : finding.tasks) {
        const auto at = static_cast<std::size_t>(task);
        rows.push_back({{QString(), codes[at] + u' ' + plan.tasks[at].name}, 1});
    }
}

} // namespace

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return words(QT_TRANSLATE_NOOP("QualityReport", "Passed"));
    case Verdict::Fail:
        return words(QT_TRANSLATE_NOOP("QualityReport", "Failed"));
    case Verdict::NotApplicable:
        break;
    }
    return words(QT_TRANSLATE_NOOP("QualityReport", "Not applicable"));
}

QString pointNumber(const QualityRule &rule)
{
    return rule.number > 0 ? words(QT_TRANSLATE_NOOP("QualityReport", "DCMA %1")).arg(rule.number)
                           : words(QT_TRANSLATE_NOOP("QualityReport", "Extra"));
}

QString measuredText(const QualityFinding &finding)
{
    return finding.verdict == Verdict::NotApplicable ? QString()
                                                     : inUnit(finding.rule.unit, finding.measured);
}

QString limitText(const QualityRule &rule)
{
    QStringList limits;
    if (rule.atLeast)
        limits << u"≥ "_s + inUnit(rule.unit, *rule.atLeast);
    if (rule.atMost)
        limits << u"≤ "_s + inUnit(rule.unit, *rule.atMost);
    return limits.join(u", "_s);
}

QString scoreText(const ScheduleQuality &quality)
{
    return words(
               QT_TRANSLATE_NOOP("QualityReport",
                                 "%1 of 100 points: %2 checks passed, %3 failed, %4 do not apply."))
        .arg(quality.score)
        .arg(countOf(quality, Verdict::Pass))
        .arg(countOf(quality, Verdict::Fail))
        .arg(countOf(quality, Verdict::NotApplicable));
}

TableDocument
qualityDocument(const Plan &plan, const ScheduleQuality &quality, const ReportOrigin &origin)
{
    TableDocument document =
        planDocument(plan.project,
                     origin,
                     words(QT_TRANSLATE_NOOP("QualityReport", "Schedule quality assessment")));
    const int failed = countOf(quality, Verdict::Fail);
    document.verdict = TableVerdict{
        scoreText(quality),
        words(QT_TRANSLATE_NOOP("QualityReport",
                                "Checked by the 14-point assessment of DCMA-EA PAM 200.1 and three "
                                "points more; tasks that break a point stand below it.")),
        failed == 0};
    document.columns = {
        {words(QT_TRANSLATE_NOOP("QualityReport", "Number")), 22},
        {words(QT_TRANSLATE_NOOP("QualityReport", "Check")), 60},
        {words(QT_TRANSLATE_NOOP("QualityReport", "Result")), 26},
        {words(QT_TRANSLATE_NOOP("QualityReport", "Measured")), 26, Qt::AlignRight},
        {words(QT_TRANSLATE_NOOP("QualityReport", "Limit")), 26, Qt::AlignRight},
        {words(QT_TRANSLATE_NOOP("QualityReport", "Finding")), 109},
    };
    const std::vector<QString> codes = wbsCodes(plan.tasks);
    std::vector<TableRow> rows;
    for (const QualityFinding &finding : quality.findings) {
        rows.push_back({{pointNumber(finding.rule),
                         finding.title,
                         verdictText(finding.verdict),
                         measuredText(finding),
                         limitText(finding.rule),
                         finding.text},
                        -1});
        if (finding.verdict == Verdict::Fail)
            addTasks(rows, plan, codes, finding);
    }
    setRows(document, std::move(rows));
    return document;
}

} // namespace zs
