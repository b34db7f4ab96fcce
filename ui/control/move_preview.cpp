// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/move_preview.h"

#include "commands/open_plan.h"
#include "report/plan_document.h"
#include "ui/control/fact_table.h"
#include "ui/widgets/page_header.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace zs {

using namespace Qt::StringLiterals;

Result<MovePreview>
previewOf(const ScheduledPlan &now, const ChangeSet &planned, const HolidayTable &holidays)
{
    auto open = OpenPlan::create(*now.plan, holidays);
    if (!open)
        return passOn(open);
    const auto next = open->after(planned, holidays);
    if (!next)
        return passOn(next);
    MovePreview preview{now.plan, {}, now.plan->project.planFinish, next->plan->project.planFinish};
    QHash<TaskId, const Task *> after;
    for (const Task &task : next->plan->tasks)
        after.insert(task.id, &task);
    for (std::size_t i = 0; i < now.plan->tasks.size(); ++i) {
        const Task &old = now.plan->tasks[i];
        const Task *fresh = after.value(old.id);
        if (!fresh)
            continue;
        const PlannedMove move{static_cast<int>(i),
                               old.start,
                               fresh->start,
                               old.finish,
                               fresh->finish,
                               old.percentComplete,
                               fresh->percentComplete};
        if (move.startBefore != move.startAfter || move.finishBefore != move.finishAfter
            || move.percentBefore != move.percentAfter)
            preview.moves.push_back(move);
    }
    return preview;
}

namespace {

std::vector<FactRow> rowsOf(const MovePreview &preview)
{
    const std::vector<QString> codes = wbsCodes(preview.plan->tasks);
    const TaskTree tree = treeOf(preview.plan->tasks);
    const auto date = [](WallTime time, bool changed) {
        FactCell cell{dayText(time)};
        cell.bold = changed;
        return cell;
    };
    std::vector<FactRow> rows;
    for (const PlannedMove &move : preview.moves) {
        const auto at = static_cast<std::size_t>(move.task);
        const bool percent = move.percentBefore != move.percentAfter;
        FactRow row;
        row.cells = {{codes[at]},
                     {preview.plan->tasks[at].name, {}, {}, {}, tree.isSummary(at)},
                     date(move.startBefore, false),
                     date(move.startAfter, move.startBefore != move.startAfter),
                     date(move.finishBefore, false),
                     date(move.finishAfter, move.finishBefore != move.finishAfter),
                     {percent ? u"%1 → %2"_s.arg(move.percentBefore).arg(move.percentAfter)
                              : QString::number(move.percentAfter),
                      static_cast<double>(move.percentAfter)}};
        rows.push_back(std::move(row));
    }
    return rows;
}

QString summaryOf(const MovePreview &preview)
{
    const auto moved = std::ranges::count_if(preview.moves, [](const PlannedMove &move) {
        return move.startBefore != move.startAfter || move.finishBefore != move.finishAfter;
    });
    const auto told = std::ranges::count_if(preview.moves, [](const PlannedMove &move) {
        return move.percentBefore != move.percentAfter;
    });
    QString text =
        MovePreviewDialog::tr("%1 tasks get other dates, %2 other progress.").arg(moved).arg(told);
    if (preview.finishBefore != preview.finishAfter)
        text += u' '
                + MovePreviewDialog::tr("The plan's finish moves from %1 to %2.")
                      .arg(dayText(preview.finishBefore), dayText(preview.finishAfter));
    else
        text += u' ' + MovePreviewDialog::tr("The plan's finish stays.");
    return text;
}

} // namespace

MovePreviewDialog::MovePreviewDialog(const QString &title,
                                     const QString &act,
                                     const MovePreview &preview,
                                     QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"movePreview"_s);
    setWindowTitle(title);
    resize(dialogSize(*this, 900, 520));
    auto *table = new FactTable(u"movePreviewTable"_s, this);
    table->setAccessibleName(tr("Tasks that change"));
    table->setHeads({tr("WBS"),
                     tr("Task"),
                     tr("Start now"),
                     tr("Start then"),
                     tr("Finish now"),
                     tr("Finish then"),
                     tr("Complete (%)")});
    table->setStretched(1);
    table->setRows(rowsOf(preview));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(act, QDialogButtonBox::AcceptRole);
    go->setObjectName(u"movePreviewAccept"_s);
    go->setDefault(true);
    makePrimary(go);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    auto *words = new QLabel(summaryOf(preview), this);
    words->setObjectName(u"movePreviewWords"_s);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addWidget(table, 1);
    column->addWidget(
        dimLabel(tr("Nothing is changed yet. It can be taken back afterwards."), this));
    column->addWidget(buttons);
}

} // namespace zs
