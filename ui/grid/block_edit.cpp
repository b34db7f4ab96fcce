// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/block_edit.h"

#include "commands/assignment_text.h"
#include "ui/grid/cell_reading.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("BlockEdit", text);
}

/// Collects the cells of one command, reading texts on the way.
class Builder {
public:
    explicit Builder(const GridData &data)
        : m_data(data)
        , m_taskCount(data.snapshot().size())
    {
        if (data.scheduled().plan)
            command.project = data.scheduled().plan->project.id;
    }

    EditCells command;

    /// New rows have the numbers behind the plan's last.
    void addRow(TaskId id, const QString &name)
    {
        command.rows.push_back({id, name});
        m_newIds.push_back(id);
    }
    void willAdd(int rows) { m_taskCount += rows; }

    /// `task` counts new rows on behind the snapshot's.
    Result<> put(int task, int column, const QString &text)
    {
        const bool known = task < m_data.snapshot().size();
        const GridColumn &c = m_data.column(column);
        const CellPlace place{task + 1, columnLabel(c), text};
        if (known && text == m_data.exactText(task, column))
            return {};
        if (c.kind == CellKind::Links)
            return putLinks(task, text, place, c.computed == Computed::Successors);
        if (c.computed == Computed::Resources)
            return putAssignments(task, text, place);
        auto value = readCell(m_data, known ? task : -1, column, text);
        if (!value)
            return std::unexpected(cellError(place, value.error()));
        if (known && c.field >= 0 && c.id != "start"_L1 && c.id != "finish"_L1
            && *value == m_data.stored(task, column))
            return {};
        if (c.id == "finish"_L1)
            return putFinish(task, FieldCodec<WallTime>::unpack(*value), place);
        if (c.id == "start"_L1) {
            m_startTask = task;
            m_start = FieldCodec<WallTime>::unpack(*value);
        }
        command.cells.push_back({idOf(task), c.id, std::move(*value), place});
        return {};
    }

private:
    [[nodiscard]] TaskId idOf(int task) const
    {
        const int n = m_data.snapshot().size();
        return task < n ? m_data.snapshot().row(task).id
                        : m_newIds[static_cast<std::size_t>(task - n)];
    }

    /// A finish is kept by the duration that leads to it.
    Result<> putFinish(int task, WallTime finish, const CellPlace &place)
    {
        const bool known = task < m_data.snapshot().size();
        const ScheduledPlan &plan = m_data.scheduled();
        const WorkCalendarPtr calendar = known       ? m_data.calendarOf(task)
                                         : plan.plan ? plan.calendars.project()
                                                     : nullptr;
        const WallTime start = m_startTask == task && m_start.isValid() ? m_start
                               : known     ? m_data.snapshot().row(task).start
                               : plan.plan ? plan.plan->project.planStart
                                           : WallTime();
        const Minutes duration =
            calendar && start.isValid() ? calendar->workBetween(start, finish) : 0;
        if (duration <= 0)
            return std::unexpected(
                cellError(place,
                          {ErrorCode::Invalid,
                           words(QT_TRANSLATE_NOOP(
                               "BlockEdit",
                               "There is no working time between the task's start and that day.")),
                           {}}));
        command.cells.push_back({idOf(task), u"duration"_s, FieldValue(duration), place});
        return {};
    }

    Result<> putAssignments(int task, const QString &text, const CellPlace &place)
    {
        static const std::vector<Resource> kNobody;
        const PlanPtr &plan = m_data.scheduled().plan;
        auto list = assignmentsFromText(text, plan ? plan->resources : kNobody);
        if (!list)
            return std::unexpected(cellError(place, list.error()));
        command.assignments.push_back({idOf(task), std::move(*list), place});
        return {};
    }

    Result<> putLinks(int task, const QString &text, const CellPlace &place, bool successors)
    {
        const GanttSnapshot &snapshot = m_data.snapshot();
        const auto byWbs = [&snapshot](QStringView code) {
            const auto found = std::ranges::find_if(
                snapshot.rows, [&](const GanttRow &r) { return r.wbs == code; });
            return found == snapshot.rows.end() ? -1
                                                : static_cast<int>(found - snapshot.rows.begin());
        };
        const auto list = predecessorsFromText(text, m_taskCount, m_data.durationUnits(), byWbs);
        if (!list)
            return std::unexpected(cellError(place, list.error()));
        m_later.push_back({idOf(task), place, successors, *list});
        return {};
    }

public:
    /// New rows that links name exist only now.
    void finish()
    {
        for (const LinkCell &cell : m_later) {
            if (cell.successors)
                command.successors.push_back(linked<SuccessorEdit>(cell));
            else
                command.predecessors.push_back(linked<PredecessorEdit>(cell));
        }
        m_later.clear();
    }

private:
    /// A cell of predecessors or successors as it was read.
    struct LinkCell {
        TaskId task;
        CellPlace place;
        bool successors = false;
        std::vector<PredecessorSpec> list;
    };

    template <class Edit>
    [[nodiscard]] Edit linked(const LinkCell &cell) const
    {
        Edit edit;
        edit.task = cell.task;
        edit.place = cell.place;
        for (const PredecessorSpec &spec : cell.list)
            edit.wanted.push_back(
                {idOf(spec.task), spec.type, spec.lagKind, {spec.lag}, spec.lagPercent});
        return edit;
    }

    const GridData &m_data;
    int m_taskCount;
    std::vector<TaskId> m_newIds;
    std::vector<LinkCell> m_later;
    int m_startTask = -1;
    WallTime m_start;
};

std::unexpected<Error> nothingToEdit()
{
    return fail(ErrorCode::Invalid,
                words(QT_TRANSLATE_NOOP(
                    "BlockEdit", "None of these cells can be edited: they are calculated.")));
}

bool isBlank(const std::vector<QString> &row)
{
    return std::ranges::all_of(row, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

/// Wide enough for start to come before finish, whatever the order of the header.
std::vector<std::size_t> readingOrder(const GridData &data, const std::vector<int> &columns)
{
    std::vector<std::size_t> order(columns.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto rank = [&](std::size_t i) {
        const QString &id = data.column(columns[i]).id;
        return id == "manual"_L1            ? 0
               : id == "start"_L1           ? 1
               : id == "constraint_type"_L1 ? 2
               : id == "constraint_date"_L1 ? 3
                                            : 4;
    };
    std::ranges::stable_sort(order, {}, rank);
    return order;
}

/// The columns that the block falls on; those that cannot be edited are -1.
std::vector<int> columnsFor(const GridData &data, const PasteTarget &target, std::size_t width)
{
    std::vector<int> columns;
    for (std::size_t i = 0; i < width && i < target.columnsOn.size(); ++i) {
        const int column = target.columnsOn[i];
        columns.push_back(columnEditable(data.column(column)) ? column : -1);
    }
    return columns;
}

void placeNewRows(EditCells &command, const GanttSnapshot &snapshot)
{
    if (snapshot.size() == 0)
        return;
    const GanttRow &last = snapshot.row(snapshot.size() - 1);
    command.after = last.id;
    if (last.parent >= 0)
        command.parent = snapshot.row(last.parent).id;
}

/// All selected cells get the one text.
Result<EditCells> spread(const GridData &data, const CellBlock &block, const QString &text)
{
    Builder builder(data);
    bool any = false;
    for (const int task : block.tasks) {
        for (const std::size_t i : readingOrder(data, block.columns)) {
            const int column = block.columns[i];
            if (!data.editable(task, column))
                continue;
            any = true;
            if (const auto put = builder.put(task, column, text); !put)
                return passOn(put);
        }
    }
    if (!any)
        return nothingToEdit();
    builder.finish();
    return std::move(builder.command);
}

/// A counted code (1.2.3) that came along with a row: the row is counted anew where it lands.
bool isCountedCode(const GridData &data, int task, int column, const QString &text)
{
    if (data.column(column).id != "wbs"_L1 || text.isEmpty())
        return false;
    const bool byHand = task < data.snapshot().size()
                        && !FieldCodec<QString>::unpack(data.stored(task, column)).isEmpty();
    return !byHand && std::ranges::all_of(text, [](QChar c) { return c.isDigit() || c == u'.'; });
}

Result<> pasteRow(Builder &builder,
                  const GridData &data,
                  int task,
                  const std::vector<int> &columns,
                  const std::vector<std::size_t> &order,
                  const std::vector<QString> &row)
{
    const bool known = task < data.snapshot().size();
    for (const std::size_t i : order) {
        const int column = columns[i];
        if (column < 0 || i >= row.size())
            continue;
        const QString text = row[i].trimmed();
        const bool fresh = !known && (text.isEmpty() || column == 0); // named already
        if (fresh || (known && !data.editable(task, column))
            || isCountedCode(data, task, column, text))
            continue;
        if (const auto put = builder.put(task, column, text); !put)
            return put;
    }
    return {};
}

QString
nameIn(const std::vector<int> &columns, const std::vector<QString> &row, const QString &otherwise)
{
    const auto at = std::ranges::find(columns, 0); // Name is column 0
    const auto i = static_cast<std::size_t>(at - columns.begin());
    return at == columns.end() || i >= row.size() || row[i].trimmed().isEmpty() ? otherwise
                                                                                : row[i];
}

} // namespace

TextBlock copied(const GridData &data, const CellBlock &block)
{
    TextBlock texts;
    texts.reserve(block.tasks.size());
    for (const int task : block.tasks) {
        std::vector<QString> row;
        for (const int column : block.columns)
            row.push_back(data.exactText(task, column));
        texts.push_back(std::move(row));
    }
    return texts;
}

Result<EditCells> pasted(const GridData &data,
                         const PasteTarget &target,
                         const TextBlock &block,
                         IdSource &ids,
                         const RowProgress &progress)
{
    if (block.size() > static_cast<std::size_t>(kMostPastedRows))
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("BlockEdit",
                                            "At most %1 rows can be pasted at once; these are %2. "
                                            "Nothing was changed."))
                        .arg(kMostPastedRows)
                        .arg(block.size()));
    if (block.size() == 1 && block.front().size() == 1)
        return spread(data, target.selected, block.front().front());
    std::size_t width = 0;
    for (const auto &row : block)
        width = std::max(width, row.size());
    const std::vector<int> columns = columnsFor(data, target, width);
    if (std::ranges::all_of(columns, [](int c) { return c < 0; }))
        return nothingToEdit();
    const std::vector<int> named = [&] {
        std::vector<int> all = columns;
        std::ranges::replace(all, -1, 1); // a column without an order of its own
        return all;
    }();
    const auto order = readingOrder(data, named);
    Builder builder(data);
    placeNewRows(builder.command, data.snapshot());
    const int total = static_cast<int>(block.size());
    const int onKnown = static_cast<int>(target.tasksOn.size());
    builder.willAdd(std::max(0, total - onKnown));
    int fresh = data.snapshot().size();
    for (int i = 0; i < total; ++i) {
        const auto &row = block[static_cast<std::size_t>(i)];
        int task = i < onKnown ? target.tasksOn[static_cast<std::size_t>(i)] : fresh;
        if (i >= onKnown) {
            if (isBlank(row) && i + 1 == total)
                break;
            ++fresh;
            builder.addRow(ids.next<TaskId>(), nameIn(columns, row, target.newName));
        }
        if (const auto put = pasteRow(builder, data, task, columns, order, row); !put)
            return passOn(put);
        if (progress && i % 256 == 255 && !progress(i + 1, total))
            return fail(ErrorCode::Cancelled,
                        words(QT_TRANSLATE_NOOP("BlockEdit",
                                                "Pasting was cancelled. Nothing was changed.")));
    }
    builder.finish();
    return std::move(builder.command);
}

Result<EditCells> filledDown(const GridData &data, const CellBlock &block)
{
    Builder builder(data);
    bool any = false;
    for (std::size_t i = 1; i < block.tasks.size(); ++i) {
        for (const std::size_t j : readingOrder(data, block.columns)) {
            const int column = block.columns[j];
            if (!data.editable(block.tasks[i], column))
                continue;
            any = true;
            const QString text = data.exactText(block.tasks.front(), column);
            if (const auto put = builder.put(block.tasks[i], column, text); !put)
                return passOn(put);
        }
    }
    if (!any)
        return nothingToEdit();
    builder.finish();
    return std::move(builder.command);
}

Result<EditCells> filledRight(const GridData &data, const CellBlock &block)
{
    Builder builder(data);
    bool any = false;
    for (const int task : block.tasks) {
        const QString text =
            block.columns.empty() ? QString() : data.exactText(task, block.columns.front());
        for (std::size_t j = 1; j < block.columns.size(); ++j) {
            if (!data.editable(task, block.columns[j]))
                continue;
            any = true;
            if (const auto put = builder.put(task, block.columns[j], text); !put)
                return passOn(put);
        }
    }
    if (!any)
        return nothingToEdit();
    builder.finish();
    return std::move(builder.command);
}

Result<EditCells> cleared(const GridData &data, const CellBlock &block)
{
    Builder builder(data);
    bool any = false;
    Result<> last;
    for (const int task : block.tasks) {
        for (const int column : block.columns) {
            if (!data.editable(task, column))
                continue;
            const auto put = builder.put(task, column, {});
            if (put)
                any = true;
            else
                last = put; // a name or a duration stays
        }
    }
    if (!any && !last)
        return passOn(last);
    if (!any)
        return nothingToEdit();
    builder.finish();
    return std::move(builder.command);
}

Result<EditCells> typed(const GridData &data, int task, int column, const QString &text)
{
    Builder builder(data);
    if (const auto put = builder.put(task, column, text); !put)
        return passOn(put);
    builder.finish();
    return std::move(builder.command);
}

} // namespace zs
