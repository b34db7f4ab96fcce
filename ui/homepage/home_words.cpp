// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/homepage/home_words.h"

#include "audit/audit_text.h"
#include "domain/choice_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sheet_html.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProjectHome)
};

QString row(const QString &label, const QString &value)
{
    return u"<tr><td style=\"padding-right:12px\">%1</td><td>%2</td></tr>"_s.arg(
        dimHtml(label), value.toHtmlEscaped());
}

QString paragraph(const QString &html)
{
    return u"<p style=\"margin:4px 0\">"_s + html + u"</p>"_s;
}

} // namespace

QString projectFieldText(const Workspace &workspace, const Project &project, QStringView column)
{
    const EntityInfo &info = *entityInfo(EntityKind::Project);
    const FieldInfo &field = projectField(column);
    if (field.type == FieldType::Money && field.get(&project) == FieldValue(std::int64_t{0}))
        return u"-"_s; // nothing entered
    const QString text =
        valueText(info, field, field.get(&project), [&](EntityKind kind, const Uuid &id) {
            return workspace.nameOf(kind, id);
        });
    return text.isEmpty() ? u"-"_s : text;
}

QString figuresHtml(const Workspace &workspace, const Project &project)
{
    QStringList columns{u"kind"_s,
                        u"way"_s,
                        u"owner"_s,
                        u"leader"_s,
                        u"approved_on"_s,
                        u"planned_start"_s,
                        u"planned_finish"_s,
                        u"finished_on"_s,
                        u"place"_s,
                        u"scope"_s};
    if (workspace.may(Permission::MoneyRead))
        columns << u"estimate"_s << u"budget"_s;
    QString rows;
    for (const QString &column : columns)
        rows += row(labelOf(projectField(column)), projectFieldText(workspace, project, column));
    return sectionHtml(Words::tr("Key figures")) + u"<table>"_s + rows + u"</table>"_s;
}

QString firingHtml(const std::vector<RuleFinding> &findings)
{
    QString html = sectionHtml(Words::tr("Rules"));
    int fires = 0;
    for (const RuleFinding &finding : findings) {
        if (finding.outcome != RuleOutcome::Fires)
            continue;
        ++fires;
        const Rule &rule = *finding.entry.rule;
        const ColorRole role =
            rule.severity == RuleSeverity::Stop ? ColorRole::Late : ColorRole::AtRisk;
        const QString article = rule.article.text();
        html += paragraph(colored(u"<b>%1</b>"_s.arg(severityText(rule.severity).toHtmlEscaped()),
                                  rule.severity == RuleSeverity::Note ? ColorRole::Dim : role)
                          + u" "_s + finding.text.toHtmlEscaped() + u"<br>"_s
                          + dimHtml(article == u"—" ? rule.document.text()
                                                    : rule.document.text() + u' ' + article));
    }
    if (fires == 0)
        html += paragraph(Words::tr("No rule fires on this project.").toHtmlEscaped());
    return html;
}

QString stepHtml(const LibraryDesk::Course &course,
                 const StageStep &step,
                 const std::vector<ApprovalCase> &cases)
{
    const StepPlan *plan = course.plan->step(step.step);
    QString html = sectionHtml(plan ? plan->name.text() : step.step);
    QString rows = row(Words::tr("State"), stateWord(step.state));
    if (plan)
        rows += row(Words::tr("Written in"),
                    plan->basis.text() + u" ("_s + markText(plan->basis.mark) + u')');
    if (step.openedOn.isValid())
        rows += row(Words::tr("In hand since"), step.openedOn.toString(Qt::ISODate));
    if (step.passedOn.isValid())
        rows += row(Words::tr("Finished on"), step.passedOn.toString(Qt::ISODate));
    if (!step.reason.isEmpty()) {
        const StageShortcut *shortcut = course.plan->shortcut(step.reason);
        rows += row(Words::tr("Reason"),
                    shortcut ? shortcut->name.text() + u" ("_s + shortcut->basis.text() + u')'
                             : step.reason);
    }
    if (!step.note.isEmpty())
        rows += row(Words::tr("Note"), step.note);
    const auto tied = std::ranges::find(cases, step.inCase, &ApprovalCase::id);
    if (tied != cases.end())
        rows += row(Words::tr("Approval"),
                    Words::tr("No. %1 %2, %3")
                        .arg(tied->number)
                        .arg(tied->title,
                             choiceText(*entityInfo(EntityKind::ApprovalCase),
                                        entityInfo(EntityKind::ApprovalCase)
                                            ->fields[static_cast<std::size_t>(fieldIndex(
                                                *entityInfo(EntityKind::ApprovalCase), u"status"))],
                                        tied->status)));
    return html + u"<table>"_s + rows + u"</table>"_s;
}

std::vector<StripStep> stripOf(const LibraryDesk::Course &course)
{
    std::vector<StripStep> strip;
    for (const StageStep &step : course.steps) {
        const StepPlan *plan = course.plan->step(step.step);
        const QDate day = step.state == StepState::Passed ? step.passedOn : QDate();
        strip.push_back({plan ? plan->name.text() : step.step,
                         step.state,
                         day.isValid() ? day.toString(Qt::ISODate) : QString()});
    }
    return strip;
}

QStringList lackCells(const StageLack &lack)
{
    QString text = lack.text();
    if (const QString remark = lack.remark.text(); !remark.isEmpty())
        text += u' ' + remark;
    return {text, lack.basis.text(), markText(lack.basis.mark)};
}

} // namespace zs
