// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/table_reading.h"

#include "commands/assignment_text.h"
#include "commands/table_cells.h"
#include "commands/table_outline.h"
#include "commands/table_row_names.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTellRows = 256;

QString words(const char *text)
{
    return QCoreApplication::translate("TableReading", text);
}

std::size_t at(int i)
{
    return static_cast<std::size_t>(i);
}

/// An actual date and the column that told it.
struct ToldDate {
    WallTime date;
    int column = -1;
};

DurationUnits lengthsOf(const Project &project)
{
    return {project.minutesPerDay, project.minutesPerWeek, project.daysPerMonth};
}

class Reader {
public:
    Reader(const TableSheet &sheet, const TableOrder &order, const TableBase &base, IdSource &ids)
        : m_sheet(sheet)
        , m_order(order)
        , m_base(base)
        , m_ids(ids)
        , m_lengths(lengthsOf(base.plan.project))
        , m_tree(treeOf(base.plan.tasks))
        , m_resources(base.plan.resources)
    {
        for (int c = 0; c < static_cast<int>(order.mapping.columns.size()); ++c) {
            if (tableField(order.mapping.columns[at(c)].field))
                m_columns.push_back(c);
        }
        std::ranges::stable_sort(
            m_columns, {}, [&](int c) { return settingRank(mapped(c).field); });
    }

    Result<TableReading> read(const std::function<bool(std::int64_t, std::int64_t)> &progress)
    {
        m_reading.command.project = m_base.plan.project.id;
        edit().project = m_base.plan.project.id;
        m_rows = contentRows(m_sheet, m_order.mapping);
        if (m_rows.size() > static_cast<std::size_t>(kMostPastedRows))
            return fail(ErrorCode::Invalid,
                        words(QT_TRANSLATE_NOOP("TableReading",
                                                "At most %1 rows can be imported at once; these "
                                                "are %2."))
                            .arg(kMostPastedRows)
                            .arg(m_rows.size()));
        m_reading.rows = static_cast<int>(m_rows.size());
        const bool fresh = m_order.target == TableTarget::NewTasks;
        if (auto set = fresh ? placeRows() : matchRows(); !set)
            return passOn(set);
        const auto total = std::ssize(m_rows);
        for (std::ptrdiff_t i = 0; i < total; ++i) {
            if (m_tasks[static_cast<std::size_t>(i)].id.isValid())
                readRow(static_cast<std::size_t>(i));
            if (progress && i % kTellRows == kTellRows - 1 && !progress(i + 1, total))
                return fail(
                    ErrorCode::Cancelled,
                    words(QT_TRANSLATE_NOOP("TableReading", "Cancelled. Nothing was imported.")));
        }
        m_reading.unitless = m_unitless;
        if (m_order.skipBad)
            m_reading.problems.clear();
        return std::move(m_reading);
    }

private:
    EditCells &edit() { return m_reading.command.edit; }
    [[nodiscard]] const ColumnMapping &mapped(int column) const
    {
        return m_order.mapping.columns[at(column)];
    }

    void problem(std::size_t row, int column, const QString &why)
    {
        m_reading.problems.push_back(
            {m_rows[row].row + 1,
             column,
             column < 0 ? QString() : cellAt(m_sheet, m_rows[row].row, column).text.trimmed(),
             why});
    }

    // --- which row is which task ---

    Result<> placeRows()
    {
        const int name = m_order.mapping.columnOf(u"name");
        if (name < 0)
            return fail(ErrorCode::Invalid,
                        words(QT_TRANSLATE_NOOP("TableReading",
                                                "Say which column holds the names of the tasks.")));
        dropNameless(name);
        for (const std::size_t bad : fillLevels(m_rows, m_sheet, m_order.mapping))
            problem(bad,
                    m_order.mapping.columnOf(u"level"),
                    words(QT_TRANSLATE_NOOP("TableReading",
                                            "An outline level is a whole number, 1 at the top.")));
        m_codes = countedCodes(m_rows);
        edit().parent = m_order.parent;
        edit().after = m_order.after;
        m_tasks.resize(m_rows.size());
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            Task &task = m_tasks[i];
            task.id = m_ids.next<TaskId>();
            task.project = m_base.plan.project.id;
            task.start = m_base.plan.project.planStart;
            task.duration = {m_base.plan.project.minutesPerDay};
            const CellEdit named{task.id, u"name"_s, FieldValue(m_rows[i].name), {}};
            if (auto fits = withCell(task, named); fits)
                task = std::move(*fits);
            else
                problem(i, name, fits.error().message);
            edit().rows.push_back({task.id, m_rows[i].name, m_rows[i].level});
        }
        m_reading.added = static_cast<int>(m_rows.size());
        numberRows();
        return {};
    }

    /// A row without a name is no task.
    void dropNameless(int name)
    {
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].name.isEmpty())
                problem(i,
                        name,
                        words(QT_TRANSLATE_NOOP("TableReading", "This row has no task name.")));
        }
        std::erase_if(m_rows, [](const SheetRow &row) { return row.name.isEmpty(); });
    }

    /// By which numbers and codes predecessors name the rows.
    void numberRows()
    {
        const int column = m_order.mapping.columnOf(u"number");
        const bool asked = m_order.mapping.columnOf(u"predecessors") >= 0
                           || m_order.mapping.columnOf(u"successors") >= 0;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const int row = static_cast<int>(i);
            m_names.addCode(m_rows[i].wbs, row);
            m_names.addCode(m_codes[i], row);
            bool isNumber = false;
            const int number = plainWidth(m_rows[i].number).toInt(&isNumber);
            if (column < 0) {
                m_names.addNumber(row + 1, row);
            } else if (isNumber && number >= 1 && number <= TableRowNames::kMostNumber) {
                if (!m_names.addNumber(number, row) && asked)
                    problem(i,
                            column,
                            words(QT_TRANSLATE_NOOP("TableReading",
                                                    "Another row has this number too.")));
            }
        }
    }

    Result<> matchRows()
    {
        const int column = m_order.mapping.columnOf(m_order.key);
        if (column < 0)
            return fail(ErrorCode::Invalid,
                        words(QT_TRANSLATE_NOOP("TableReading",
                                                "Say which column tells the tasks apart.")));
        const QHash<QString, int> known = knownKeys(column);
        QHash<int, std::size_t> taken;
        m_tasks.resize(m_rows.size());
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const QString key = cellAt(m_sheet, m_rows[i].row, column).text.simplified();
            const int found = known.value(key, -1);
            if (key.isEmpty() || found == -1) {
                problem(i,
                        column,
                        words(QT_TRANSLATE_NOOP("TableReading", "No task of the plan is this.")));
            } else if (found == kSeveral || taken.contains(found)) {
                problem(i,
                        column,
                        found == kSeveral
                            ? words(QT_TRANSLATE_NOOP("TableReading",
                                                      "Several tasks of the plan are this."))
                            : words(QT_TRANSLATE_NOOP("TableReading",
                                                      "An earlier row is this task already.")));
            } else {
                taken.insert(found, i);
                m_tasks[i] = m_base.plan.tasks[at(found)];
                m_rows[i].summary = m_tree.isSummary(at(found));
                ++m_reading.matched;
            }
        }
        const std::vector<QString> codes = wbsCodes(m_base.plan.tasks);
        for (int i = 0; i < static_cast<int>(codes.size()); ++i) {
            m_names.addNumber(i + 1, i);
            m_names.addCode(codes[at(i)], i);
        }
        return {};
    }

    static constexpr int kSeveral = -2;

    [[nodiscard]] QHash<QString, int> knownKeys(int column) const
    {
        QHash<QString, int> keys;
        const std::vector<QString> codes = wbsCodes(m_base.plan.tasks);
        for (int i = 0; i < static_cast<int>(m_base.plan.tasks.size()); ++i) {
            const Task &task = m_base.plan.tasks[at(i)];
            const QString key =
                m_order.key == "number"_L1 ? QString::number(i + 1)
                : m_order.key == "wbs"_L1  ? codes[at(i)]
                : m_order.key == "code"_L1
                    ? QJsonDocument::fromJson(task.codes.toUtf8())[mapped(column).header].toString()
                    : task.name.simplified();
            if (key.isEmpty())
                continue;
            if (keys.contains(key))
                keys[key] = kSeveral;
            else
                keys.insert(key, i);
        }
        return keys;
    }

    // --- the cells of one row ---

    /// What of a row has to be known together.
    struct RowCells {
        TableDates dates;
        int startColumn = -1;
        int finishColumn = -1;
        bool hasDuration = false;
        bool hasLinks = false;
        bool hasActualStart = false;
        bool hasActualFinish = false;
        ToldDate began; ///< actual dates that are still to be set
        ToldDate ended;
        QJsonObject codes;
        bool hasCodes = false;
    };

    void readRow(std::size_t i)
    {
        RowCells cells;
        const int links = m_order.mapping.columnOf(u"predecessors");
        cells.hasLinks = !cellAt(m_sheet, m_rows[i].row, links).text.trimmed().isEmpty();
        for (const auto &[field, has] : {std::pair(u"actual_start"_s, &cells.hasActualStart),
                                         std::pair(u"actual_finish"_s, &cells.hasActualFinish)})
            *has = !cellAt(m_sheet, m_rows[i].row, m_order.mapping.columnOf(field))
                        .text.trimmed()
                        .isEmpty();
        for (const int column : m_columns)
            readOne(i, column, cells);
        putActuals(i, cells);
        if (cells.hasCodes)
            put(i,
                u"codes"_s,
                FieldValue(
                    QString::fromUtf8(QJsonDocument(cells.codes).toJson(QJsonDocument::Compact))),
                -1);
        if (cells.dates.start.isValid() || cells.dates.finish.isValid())
            m_reading.dates.insert(m_tasks[i].id, cells.dates);
    }

    void readOne(std::size_t i, int column, RowCells &cells)
    {
        const TableField &field = *tableField(mapped(column).field);
        const TableCell &cell = cellAt(m_sheet, m_rows[i].row, column);
        const bool isKey = m_order.target == TableTarget::Update
                           && column == m_order.mapping.columnOf(m_order.key);
        if (cell.text.trimmed().isEmpty() || isKey || field.id == "number"_L1
            || field.id == "level"_L1)
            return;
        if (field.kind == TableKind::Links)
            return readLinks(i, column, cell.text);
        if (field.kind == TableKind::Work)
            return readWork(i, column, cell.text);
        const auto read = readTableCell(field,
                                        mapped(column).unit,
                                        cell,
                                        {m_base.plan, m_base.units},
                                        m_lengths,
                                        m_base.calendars.of(m_tasks[i]));
        if (!read)
            return problem(i, column, read.error().message);
        if (read->needsUnit) {
            if (!std::ranges::contains(m_unitless, column))
                m_unitless.push_back(column);
            return;
        }
        take(i, column, field, *read, cells);
    }

    void take(std::size_t i,
              int column,
              const TableField &field,
              const CellMeaning &read,
              RowCells &cells)
    {
        if (field.id == "code"_L1)
            return takeCode(i, column, read, cells);
        if (field.id == "start"_L1) {
            cells.dates.start = FieldCodec<WallTime>::unpack(read.value);
            cells.dates.wholeStart = read.wholeDay;
            cells.startColumn = column;
            return takeStart(i, cells);
        }
        if (field.id == "finish"_L1) {
            cells.dates.finish = FieldCodec<WallTime>::unpack(read.value);
            cells.dates.wholeFinish = read.wholeDay;
            cells.finishColumn = column;
            return takeFinish(i, cells);
        }
        if (m_rows[i].summary && followsFromParts(field.id))
            return;
        if (field.id == "name"_L1 && m_order.target == TableTarget::NewTasks)
            return;
        if (field.id == "wbs"_L1 && isCounted(i))
            return;
        if (field.id == "actual_start"_L1 || field.id == "actual_finish"_L1) {
            (field.id == "actual_start"_L1 ? cells.began : cells.ended) =
                ToldDate{FieldCodec<WallTime>::unpack(read.value), column};
            return;
        }
        if (field.id == "remaining"_L1)
            putActuals(i, cells); // what has finished has nothing left
        if (field.id == "duration"_L1) {
            cells.hasDuration = true;
            if (read.elapsed != m_tasks[i].elapsed)
                put(i, u"elapsed"_s, FieldValue(std::int64_t{read.elapsed}), column);
        }
        put(i, field.id, read.value, column);
        if (field.id == "milestone"_L1 && m_tasks[i].milestone && !cells.hasDuration
            && m_order.target == TableTarget::NewTasks)
            put(i, u"duration"_s, FieldValue(std::int64_t{0}), column);
        if (field.id == "percent_complete"_L1)
            takeProgress(i, column, cells);
    }

    void takeCode(std::size_t i, int column, const CellMeaning &read, RowCells &cells)
    {
        if (!cells.hasCodes)
            cells.codes = QJsonDocument::fromJson(m_tasks[i].codes.toUtf8()).object();
        cells.hasCodes = true;
        cells.codes.insert(mapped(column).header, FieldCodec<QString>::unpack(read.value));
    }

    /// A code that the row gets anyway when rows are counted.
    [[nodiscard]] bool isCounted(std::size_t i) const
    {
        const QString &code = m_rows[i].wbs;
        if (m_order.target == TableTarget::Update)
            return m_tasks[i].wbs.isEmpty()
                   && std::ranges::all_of(code, [](QChar c) { return c.isDigit() || c == u'.'; });
        return code == m_codes[i] || code == m_codes[i] + u'.';
    }

    void takeStart(std::size_t i, const RowCells &cells)
    {
        const Task &task = m_tasks[i];
        const WallTime start = cells.dates.start;
        if (m_rows[i].summary)
            return;
        const bool same =
            cells.dates.wholeStart ? task.start.date() == start.date() : task.start == start;
        if (same && !(task.manual && m_order.target == TableTarget::NewTasks))
            return;
        if (cells.hasLinks && !task.manual && m_order.target == TableTarget::NewTasks)
            return; // what it waits for says when it starts
        put(i, u"start"_s, FieldValue(start.minute), cells.startColumn);
    }

    /// A finish gives the duration that leads to it, where the file has none.
    void takeFinish(std::size_t i, const RowCells &cells)
    {
        const Task &task = m_tasks[i];
        const WallTime finish = cells.dates.finish;
        const bool fresh = m_order.target == TableTarget::NewTasks;
        const WallTime start = cells.dates.start.isValid() ? cells.dates.start
                               : fresh                     ? WallTime()
                                                           : task.start;
        const bool same = !fresh
                          && (cells.dates.wholeFinish ? task.finish.date() == finish.date()
                                                      : task.finish == finish);
        if (m_rows[i].summary || (same && start == task.start))
            return;
        if (start.isValid() && finish < start)
            return problem(
                i,
                cells.finishColumn,
                words(QT_TRANSLATE_NOOP("TableReading", "This finish lies before the start.")));
        if (task.manual)
            put(i, u"finish"_s, FieldValue(finish.minute), cells.finishColumn);
        if (cells.hasDuration || (fresh && task.milestone))
            return;
        if (!start.isValid()) { // nothing but the day it has to reach
            put(i,
                u"constraint_type"_s,
                FieldValue(static_cast<std::int64_t>(ConstraintType::FinishNoEarlierThan)),
                cells.finishColumn);
            put(i, u"constraint_date"_s, FieldValue(finish.minute), cells.finishColumn);
            return;
        }
        const Minutes work = m_base.calendars.of(task)->workBetween(start, finish);
        put(i, u"duration"_s, FieldValue(work), cells.finishColumn);
    }

    /// Progress that brings no actual dates took place on the dates of the file.
    void takeProgress(std::size_t i, int column, RowCells &cells)
    {
        const Task &task = m_tasks[i];
        if (m_order.target == TableTarget::Update || task.percentComplete <= 0)
            return;
        if (!cells.hasActualStart)
            cells.began = {cells.dates.start, column};
        if (task.percentComplete >= 100 && !cells.hasActualFinish)
            cells.ended = {cells.dates.finish, column};
    }

    /// Both dates of a row. "100 %" has given the task both already, from its place in the plan:
    /// the one that goes away from the other is set first, so that they never cross.
    void putActuals(std::size_t i, RowCells &cells)
    {
        const auto set = [this, i](const QString &field, const ToldDate &told) {
            if (told.date.isValid())
                put(i, field, FieldValue(told.date.minute), told.column);
        };
        const ToldDate began = std::exchange(cells.began, {});
        const ToldDate ended = std::exchange(cells.ended, {});
        const WallTime known = m_tasks[i].actualFinish;
        const bool later = known.isValid() && began.date.isValid() && began.date > known;
        if (!later)
            set(u"actual_start"_s, began);
        set(u"actual_finish"_s, ended);
        if (later)
            set(u"actual_start"_s, began);
    }

    void put(std::size_t i, const QString &field, FieldValue value, int column)
    {
        Task &task = m_tasks[i];
        CellEdit cell{
            task.id,
            field,
            std::move(value),
            {m_rows[i].row + 1,
             column < 0 ? QString() : mapped(column).header,
             column < 0 ? QString() : cellAt(m_sheet, m_rows[i].row, column).text.trimmed()}};
        auto after = withCell(task, cell, m_base.plan.project.statusDate);
        if (!after)
            return problem(i, column, after.error().message);
        if (*after == task)
            return;
        task = std::move(*after);
        edit().cells.push_back(std::move(cell));
    }

    // --- other tasks, and who works on this one ---

    [[nodiscard]] CellPlace placeOf(std::size_t i, int column, const QString &text) const
    {
        return {m_rows[i].row + 1, mapped(column).header, text.trimmed()};
    }

    void readLinks(std::size_t i, int column, const QString &text)
    {
        const auto links = m_names.read(text, m_lengths);
        if (!links)
            return problem(i, column, links.error().message);
        const bool before = mapped(column).field == "predecessors"_L1;
        PredecessorEdit predecessors{m_tasks[i].id, {}, placeOf(i, column, text)};
        SuccessorEdit successors{m_tasks[i].id, {}, placeOf(i, column, text)};
        for (const auto &[row, spec] : *links) {
            const TaskId id = m_order.target == TableTarget::Update ? m_base.plan.tasks[at(row)].id
                                                                    : m_tasks[at(row)].id;
            if (before)
                predecessors.wanted.push_back(
                    {id, spec.type, spec.lagKind, {spec.lag}, spec.lagPercent});
            else
                successors.wanted.push_back(
                    {id, spec.type, spec.lagKind, {spec.lag}, spec.lagPercent});
        }
        if (before)
            edit().predecessors.push_back(std::move(predecessors));
        else
            edit().successors.push_back(std::move(successors));
    }

    /// Names that no resource has become resources of the project.
    void readWork(std::size_t i, int column, const QString &text)
    {
        if (m_rows[i].summary)
            return;
        const auto known = std::ssize(m_resources);
        for (const QString &name : unknownResources(text, m_resources)) {
            Resource &fresh = m_resources.emplace_back();
            fresh.id = m_ids.next<ResourceId>();
            fresh.project = m_base.plan.project.id;
            fresh.name = name;
        }
        const auto wanted = assignmentsFromText(text, m_resources);
        if (!wanted) {
            m_resources.erase(m_resources.begin() + known, m_resources.end());
            return problem(i, column, wanted.error().message);
        }
        m_reading.command.resources.insert(
            m_reading.command.resources.end(), m_resources.begin() + known, m_resources.end());
        edit().assignments.push_back({m_tasks[i].id, *wanted, placeOf(i, column, text)});
    }

    const TableSheet &m_sheet;
    const TableOrder &m_order;
    const TableBase &m_base;
    IdSource &m_ids;
    DurationUnits m_lengths;
    TaskTree m_tree;
    std::vector<int> m_columns; ///< that stand for something, in the order in which they are set
    std::vector<SheetRow> m_rows;
    std::vector<QString> m_codes;      ///< counted, beside m_rows
    std::vector<Task> m_tasks;         ///< beside m_rows, as they become; invalid ids are left out
    TableRowNames m_names;             ///< of a row, or of a task of the plan to update
    std::vector<Resource> m_resources; ///< of the plan, and those that the file brings
    std::vector<int> m_unitless;
    TableReading m_reading;
};

} // namespace

Result<TableReading>
readTableRows(const TableSheet &sheet,
              const TableOrder &order,
              const TableBase &base,
              IdSource &ids,
              const std::function<bool(std::int64_t done, std::int64_t total)> &progress)
{
    return Reader(sheet, order, base, ids).read(progress);
}

QDate earliestDay(const TableSheet &sheet, const TableMapping &mapping)
{
    for (const QStringView field : {u"start", u"finish"}) {
        const int column = mapping.columnOf(field);
        QDate first;
        for (int row = mapping.headerRow + 1;
             column >= 0 && row < static_cast<int>(sheet.rows.size());
             ++row) {
            const QDate day = dayIn(cellAt(sheet, row, column));
            if (day.isValid() && day.year() >= 1950 && day.year() <= 2150
                && (!first.isValid() || day < first))
                first = day;
        }
        if (first.isValid())
            return first;
    }
    return {};
}

} // namespace zs
