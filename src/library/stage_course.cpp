// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/stage_course.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Course {
    Q_DECLARE_TR_FUNCTIONS(StageCourse)
};

StageRows inOrder(std::span<const StageStep> steps)
{
    StageRows rows(steps.begin(), steps.end());
    std::ranges::sort(rows, {}, &StageStep::position);
    return rows;
}

void open(StageStep &row, QDate day)
{
    row.state = StepState::Open;
    if (!row.openedOn.isValid())
        row.openedOn = day;
    row.passedOn = {};
}

/// Behind what was just finished.
void openNext(StageRows &rows, QDate day)
{
    const auto next =
        std::ranges::find_if(rows, [](const StageStep &row) { return !isFinished(row); });
    if (next != rows.end())
        open(*next, day);
}

/// The row in hand if it is this step, or why not.
Result<StageStep *> inHand(StageRows &rows, const StageView &view, QStringView step)
{
    const StepPlan *plan = view.plan.step(step);
    const auto row =
        std::ranges::find_if(rows, [](const StageStep &each) { return !isFinished(each); });
    if (!plan)
        return fail(ErrorCode::NotFound, Course::tr("The template has no such step."));
    if (row == rows.end() || row->step != step)
        return fail(ErrorCode::Conflict,
                    Course::tr("The step \"%1\" is not in hand.").arg(plan->name.text()));
    return &*row;
}

Result<StageRows> finished(const StageView &view, QStringView step, CaseId by, QDate day)
{
    StageRows rows = inOrder(view.steps);
    const auto row = inHand(rows, view, step);
    if (!row)
        return passOn(row);
    (*row)->state = StepState::Passed;
    (*row)->passedOn = day;
    (*row)->reason.clear();
    if (by.isValid())
        (*row)->inCase = by;
    openNext(rows, day);
    return rows;
}

} // namespace

StageRows begunSteps(const StageTemplate &plan, ProjectId project, QDate day, IdSource &ids)
{
    StageRows rows;
    for (const StepPlan &step : plan.steps) {
        StageStep row;
        row.id = ids.next<StageStepId>();
        row.project = project;
        row.step = step.key;
        row.position = static_cast<std::int64_t>(rows.size());
        rows.push_back(std::move(row));
    }
    openNext(rows, day);
    return rows;
}

bool isFinished(const StageStep &step)
{
    return step.state == StepState::Passed || step.state == StepState::Simplified;
}

const StageStep *stepInHand(std::span<const StageStep> steps)
{
    const StageStep *first = nullptr;
    for (const StageStep &step : steps) {
        if (!isFinished(step) && (!first || step.position < first->position))
            first = &step;
    }
    return first;
}

const StageStep *lastFinished(std::span<const StageStep> steps)
{
    const StageStep *last = nullptr;
    for (const StageStep &step : steps) {
        if (isFinished(step) && (!last || step.position > last->position))
            last = &step;
    }
    return last;
}

ProjectStage stageBySteps(const StageTemplate &plan, std::span<const StageStep> steps)
{
    const StageStep *now = stepInHand(steps);
    const StepPlan *step = now ? plan.step(now->step) : nullptr;
    return step ? step->stage : ProjectStage::Closed;
}

Result<StageRows> passed(const StageView &view, QStringView step, QDate day)
{
    const auto of =
        std::ranges::find_if(view.steps, [step](const StageStep &row) { return row.step == step; });
    if (of != view.steps.end() && of->state == StepState::Returned)
        return fail(ErrorCode::Conflict,
                    Course::tr("It was sent back. Open it again first, when what was asked for is "
                               "done."));
    std::vector<StageLack> lacks = lacksOf(view, step);
    std::erase_if(lacks, [](const StageLack &lack) { return !lack.blocks(); });
    if (!lacks.empty())
        return fail(ErrorCode::Invalid,
                    Course::tr("The step cannot pass yet:") + u'\n' + inWords(lacks));
    return finished(view, step, {}, day);
}

Result<StageRows> passedByCase(const StageView &view, QStringView step, CaseId by, QDate day)
{
    return finished(view, step, by, day);
}

Result<StageRows>
leftOut(const StageView &view, QStringView shortcut, const QString &note, QDate day)
{
    const StageShortcut *reason = view.plan.shortcut(shortcut);
    const StageStep *now = stepInHand(view.steps);
    if (!reason)
        return fail(ErrorCode::NotFound, Course::tr("The template has no such reason."));
    if (!now || !reason->leaves.contains(now->step))
        return fail(
            ErrorCode::Conflict,
            Course::tr("\"%1\" does not leave out the step in hand.").arg(reason->name.text()));
    if (note.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Course::tr("Say why this reason holds for the project."));
    const RuleValue holds = reason->when ? reason->when->value(view.facts) : RuleValue(true);
    if (holds == RuleValue(false))
        return fail(ErrorCode::Invalid,
                    Course::tr("By its figures \"%1\" does not hold for the project (%2).")
                        .arg(reason->name.text(), reason->basis.text()));
    StageRows rows = inOrder(view.steps);
    for (StageStep &row : rows) {
        if (isFinished(row))
            continue;
        if (!reason->leaves.contains(row.step))
            break;
        row.state = StepState::Simplified;
        row.passedOn = day;
        row.reason = reason->key;
        row.note = note.trimmed();
    }
    openNext(rows, day);
    return rows;
}

Result<StageRows> sentBack(const StageView &view, QStringView step, const QString &why)
{
    StageRows rows = inOrder(view.steps);
    const auto row = inHand(rows, view, step);
    if (!row)
        return passOn(row);
    if ((*row)->state == StepState::Returned)
        return fail(ErrorCode::Conflict, Course::tr("It was sent back already."));
    if (why.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Course::tr("Say why it was sent back."));
    (*row)->state = StepState::Returned;
    (*row)->reason = why.trimmed();
    return rows;
}

Result<StageRows> reopened(const StageView &view, QStringView step, const QString &why, QDate day)
{
    if (why.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Course::tr("Say why it is opened again."));
    StageRows rows = inOrder(view.steps);
    const StageStep *last = lastFinished(rows);
    const StageStep *now = stepInHand(rows);
    const bool returned = now && now->step == step && now->state == StepState::Returned;
    if (!returned && (!last || last->step != step))
        return fail(ErrorCode::Conflict,
                    Course::tr("Only a step that was sent back, or the last one that is finished, "
                               "can be opened again."));
    for (StageStep &row : rows) {
        if (row.step == step) {
            open(row, day);
            row.reason.clear();
            row.note = why.trimmed();
        } else if (!isFinished(row)) {
            row.state = StepState::Waiting;
            row.openedOn = {};
        }
    }
    return rows;
}

QString inWords(const std::vector<StageLack> &lacks)
{
    QStringList lines;
    for (const StageLack &lack : lacks)
        lines << Course::tr("%1 (%2)").arg(lack.text(), lack.basis.text());
    return lines.join(u'\n');
}

} // namespace zs
