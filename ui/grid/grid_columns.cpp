// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_columns.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    const char *id;
    Computed computed;
    CellKind kind;
    int width;
    bool atFinish;
    const char *label; ///< null: the field's own
};

// The first ten in the order of TaskTreeModel::Column, then the fields, then what is computed.
constexpr std::array kEntries = std::to_array<Entry>({
    {"name",
     Computed::None,
     CellKind::Text,
     220,
     false,
     QT_TRANSLATE_NOOP("GridColumn", "Task name")},
    {"number",
     Computed::Number,
     CellKind::Number,
     42,
     false,
     QT_TRANSLATE_NOOP("GridColumn", "No.")},
    {"wbs", Computed::None, CellKind::Text, 62, false, nullptr},
    {"duration", Computed::None, CellKind::Duration, 62, false, nullptr},
    {"start", Computed::None, CellKind::Day, 88, false, nullptr},
    {"finish", Computed::None, CellKind::Day, 88, true, nullptr},
    {"predecessors",
     Computed::Predecessors,
     CellKind::Links,
     90,
     false,
     QT_TRANSLATE_NOOP("GridColumn", "Predecessors")},
    {"percent_complete", Computed::None, CellKind::Percent, 46, false, nullptr},
    {"total_float",
     Computed::TotalFloat,
     CellKind::Duration,
     56,
     false,
     QT_TRANSLATE_NOOP("GridColumn", "Total float")},
    {"unit", Computed::None, CellKind::Unit, 130, false, nullptr},
    {"successors",
     Computed::Successors,
     CellKind::Links,
     90,
     false,
     QT_TRANSLATE_NOOP("GridColumn", "Successors")},
    {"free_float",
     Computed::FreeFloat,
     CellKind::Duration,
     56,
     false,
     QT_TRANSLATE_NOOP("GridColumn", "Free float")},
    {"early_start",
     Computed::EarlyStart,
     CellKind::Day,
     88,
     false,
     QT_TRANSLATE_NOOP("GridColumn", "Early start")},
    {"early_finish",
     Computed::EarlyFinish,
     CellKind::Day,
     88,
     true,
     QT_TRANSLATE_NOOP("GridColumn", "Early finish")},
    {"late_start",
     Computed::LateStart,
     CellKind::Day,
     88,
     false,
     QT_TRANSLATE_NOOP("GridColumn", "Late start")},
    {"late_finish",
     Computed::LateFinish,
     CellKind::Day,
     88,
     true,
     QT_TRANSLATE_NOOP("GridColumn", "Late finish")},
    {"baseline_start",
     Computed::BaselineStart,
     CellKind::Day,
     88,
     false,
     QT_TRANSLATE_NOOP("GridColumn", "Baseline start")},
    {"baseline_finish",
     Computed::BaselineFinish,
     CellKind::Day,
     88,
     true,
     QT_TRANSLATE_NOOP("GridColumn", "Baseline finish")},
    {"start_variance",
     Computed::StartVariance,
     CellKind::Duration,
     70,
     false,
     QT_TRANSLATE_NOOP("GridColumn", "Start variance")},
    {"finish_variance",
     Computed::FinishVariance,
     CellKind::Duration,
     70,
     false,
     QT_TRANSLATE_NOOP("GridColumn", "Finish variance")},
    {"resources",
     Computed::Resources,
     CellKind::Text,
     140,
     false,
     QT_TRANSLATE_NOOP("GridColumn", "Resources")},
    {"critical",
     Computed::Critical,
     CellKind::Flag,
     56,
     false,
     QT_TRANSLATE_NOOP("GridColumn", "Critical")},
    {"parent_name",
     Computed::ParentName,
     CellKind::Text,
     140,
     false,
     QT_TRANSLATE_NOOP("GridColumn", "Summary task")},
    {"three_least",
     Computed::ThreePoint,
     CellKind::Duration,
     74,
     false,
     QT_TRANSLATE_NOOP("GridColumn", "Least duration")},
    {"three_likely",
     Computed::ThreePoint,
     CellKind::Duration,
     74,
     false,
     QT_TRANSLATE_NOOP("GridColumn", "Most likely duration")},
    {"three_most",
     Computed::ThreePoint,
     CellKind::Duration,
     74,
     false,
     QT_TRANSLATE_NOOP("GridColumn", "Most duration")},
    {"total_cost",
     Computed::TotalCost,
     CellKind::Money,
     100,
     false,
     QT_TRANSLATE_NOOP("GridColumn", "Total cost")},
});

// Rows of the table that mean something inside the program only.
constexpr std::array kInner{"project", "parent", "position", "extras"};

CellKind kindOf(const FieldInfo &field)
{
    switch (field.type) {
    case FieldType::Number:
        return CellKind::Number;
    case FieldType::Real:
        return CellKind::Number;
    case FieldType::Flag:
        return CellKind::Flag;
    case FieldType::Choice:
        return CellKind::Choice;
    case FieldType::Money:
        return CellKind::Money;
    case FieldType::Date:
    case FieldType::Wall:
        return CellKind::Day;
    case FieldType::Duration:
        return CellKind::Duration;
    case FieldType::Reference:
        return qstrcmp(field.column, "calendar") == 0 ? CellKind::Calendar : CellKind::Unit;
    case FieldType::Text:
    case FieldType::Bytes:
        break;
    }
    return CellKind::Text;
}

GridColumn ofField(int index)
{
    const FieldInfo &field = EntityTraits<Task>::fields()[static_cast<std::size_t>(index)];
    GridColumn column;
    column.id = QString::fromLatin1(field.column);
    column.field = index;
    column.kind = column.id.endsWith("percent"_L1) ? CellKind::Percent : kindOf(field);
    column.width = column.kind == CellKind::Text ? 140 : 90;
    column.atFinish = column.id.endsWith("finish"_L1) || column.id == "deadline"_L1;
    column.context = "Field";
    column.label = field.label;
    return column;
}

GridColumn ofEntry(const Entry &entry)
{
    const int index = fieldIndex(*entityInfo(EntityKind::Task), QString::fromLatin1(entry.id));
    GridColumn column =
        index >= 0 && entry.computed == Computed::None ? ofField(index) : GridColumn();
    column.id = QString::fromLatin1(entry.id);
    column.computed = entry.computed;
    column.kind = entry.kind;
    column.width = entry.width;
    column.atFinish = entry.atFinish;
    if (entry.label) {
        column.context = "GridColumn";
        column.label = entry.label;
    }
    return column;
}

} // namespace

std::vector<GridColumn> gridColumns(const QStringList &codes)
{
    std::vector<GridColumn> columns;
    for (const Entry &entry : kEntries)
        columns.push_back(ofEntry(entry));
    const auto fields = EntityTraits<Task>::fields();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const QString id = QString::fromLatin1(fields[i].column);
        const bool inner = std::ranges::any_of(
            kInner, [&](const char *name) { return id == QLatin1StringView(name); });
        if (!inner && columnIndex(columns, id) < 0)
            columns.push_back(ofField(static_cast<int>(i)));
    }
    for (const QString &code : codes) {
        GridColumn column;
        column.id = u"code:"_s + code;
        column.computed = Computed::Code;
        column.width = 110;
        column.code = code;
        columns.push_back(std::move(column));
    }
    return columns;
}

int columnIndex(const std::vector<GridColumn> &columns, QStringView id)
{
    const auto found = std::ranges::find_if(columns, [&](const auto &c) { return c.id == id; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

QString columnLabel(const GridColumn &column)
{
    return column.label ? QCoreApplication::translate(column.context, column.label) : column.code;
}

QString columnTitle(const GridColumn &column)
{
    const QString label = columnLabel(column);
    switch (column.kind) {
    case CellKind::Duration:
        return label + u'\n' + QCoreApplication::translate("GridColumn", "(days)");
    case CellKind::Percent:
        return label + u"\n(%)"_s;
    case CellKind::Money:
        return label + u'\n' + QCoreApplication::translate("GridColumn", "(yuan)");
    default:
        return label;
    }
}

QStringList columnNames(const GridColumn &column)
{
    QStringList names{column.id};
    if (column.label)
        names += inAllLanguages(column.context, column.label);
    else
        names += column.code;
    if (column.id == "name"_L1) // the field is called so too
        names += inAllLanguages("Field", "Name");
    names.removeDuplicates();
    return names;
}

QStringList codesOf(const Plan &plan)
{
    QSet<QString> names;
    QString seen; // neighbours often have the same
    for (const Task &task : plan.tasks) {
        if (task.codes.isEmpty() || task.codes == seen)
            continue;
        seen = task.codes;
        for (const QString &name : QJsonDocument::fromJson(task.codes.toUtf8()).object().keys())
            names.insert(name);
    }
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort();
    return sorted;
}

QString codeValue(const QString &codes, const QString &name)
{
    if (codes.isEmpty())
        return {};
    return QJsonDocument::fromJson(codes.toUtf8()).object().value(name).toString();
}

} // namespace zs
