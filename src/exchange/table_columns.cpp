// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_columns.h"

#include "domain/task.h"
#include "exchange/cell_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeadSearch = 30; ///< rows in which the head may stand
constexpr int kOutlineSample = 2'000;

struct Entry {
    const char *id;
    TableKind kind;
    const char16_t *words; ///< common names of such columns, separated by |
};

// The usual ones first. What a column is called in our own tables comes from the field table.
constexpr std::array kEntries = std::to_array<Entry>({
    {"name",
     TableKind::Text,
     u"任务名称|任务|工作名称|工作内容|工作任务|工序名称|工序|活动名称|作业名称|事项|项目内容|名称|"
     u"节点名称|task|taskname|activity|activityname|title"},
    {"level", TableKind::Level, u"大纲级别|级别|层级|层次|大纲层级|outlinelevel|level|indent"},
    {"wbs",
     TableKind::Text,
     u"wbs|wbs编码|wbs编号|wbs代码|工作分解结构|编码|大纲数字|outlinenumber"},
    {"number",
     TableKind::Number,
     u"标识号|序号|行号|编号|任务编号|任务号|id|no|no.|number|uid|taskid|activityid|#"},
    {"duration",
     TableKind::Duration,
     u"工期|持续时间|计划工期|工作日|天数|时长|工作天数|历时|duration|dur|originalduration"},
    {"start",
     TableKind::Day,
     u"开始时间|开始日期|开始|计划开始|计划开始时间|计划开始日期|起始时间|起始日期|开工日期|"
     u"开工时间|"
     u"计划开工|启动时间|start|startdate|plannedstart|begin"},
    {"finish",
     TableKind::Day,
     u"完成时间|完成日期|完成|结束时间|结束日期|结束|计划完成|计划完成时间|计划完成日期|"
     u"计划结束时间|"
     u"截止时间|完工日期|竣工日期|完工时间|finish|finishdate|end|enddate|plannedfinish"},
    {"predecessors",
     TableKind::Links,
     u"前置任务|紧前工作|紧前工序|前置工序|前置|前导任务|前序任务|紧前任务|predecessors|"
     u"predecessor|depends|dependson"},
    {"successors",
     TableKind::Links,
     u"后续任务|紧后工作|紧后工序|后置任务|后续工序|后继任务|紧后任务|successors|successor"},
    {"resources",
     TableKind::Work,
     u"资源名称|资源|责任人|负责人|参与人|参与人员|人员|承办人|经办人|施工班组|班组|主要机械|"
     u"resourcenames|resources|resource|assignedto|assignee"},
    {"percent_complete",
     TableKind::Percent,
     u"完成百分比|完成率|完成比例|进度|完成进度|完成情况%|百分比|%complete|percentcomplete|"
     u"progress|"
     u"complete|%"},
    {"unit",
     TableKind::Unit,
     u"责任单位|牵头单位|主管单位|负责单位|责任部门|牵头部门|承办单位|单位|unit|department|owner"},
    {"milestone", TableKind::Flag, u"里程碑|是否里程碑|里程碑节点|milestone"},
    {"deadline", TableKind::Day, u"最后期限|截止日期|期限|办结期限|deadline|duedate"},
    {"actual_start", TableKind::Day, u"实际开始|实际开始时间|实际开始日期|实际开工|actualstart"},
    {"actual_finish",
     TableKind::Day,
     u"实际完成|实际完成时间|实际完成日期|实际结束时间|实际完工|actualfinish|actualend"},
    {"remaining", TableKind::Duration, u"剩余工期|尚需工期|remainingduration"},
    {"three_least",
     TableKind::Duration,
     u"最短工期|乐观工期|最乐观工期|最小工期|optimistic|optimisticduration|leastduration|min"},
    {"three_likely",
     TableKind::Duration,
     u"最可能工期|最有可能工期|mostlikely|mostlikelyduration|likelyduration|ml"},
    {"three_most",
     TableKind::Duration,
     u"最长工期|悲观工期|最悲观工期|最大工期|pessimistic|pessimisticduration|mostduration|max"},
    {"physical_percent", TableKind::Percent, u"形象进度|实物完成百分比|physical%complete"},
    {"fixed_cost", TableKind::Money, u"固定成本|预算|计划投资|投资|费用|成本|金额|cost|budget"},
    {"actual_cost", TableKind::Money, u"实际成本|实际费用|完成投资|actualcost"},
    {"note", TableKind::Text, u"备注|说明|工作要求|notes|note|remarks|remark|comment"},
    {"priority", TableKind::Number, u"优先级|priority"},
    {"constraint_type", TableKind::Choice, u"限制类型|约束类型|constrainttype"},
    {"constraint_date", TableKind::Day, u"限制日期|约束日期|constraintdate"},
    {"calendar", TableKind::Calendar, u"任务日历|日历|taskcalendar|calendar"},
    {"manual", TableKind::Flag, u"手动计划|人工排期|manual"},
    {"active", TableKind::Flag, u"活动|启用|active"},
    {"estimated", TableKind::Flag, u"估计|estimated"},
    {"type", TableKind::Choice, u"任务类型|tasktype"},
    {"kind", TableKind::Choice, u""},
    {"percent_kind", TableKind::Choice, u""},
    {"ignore_resource_calendars", TableKind::Flag, u""},
    {"code", TableKind::Text, u""},
});

const char *ownLabel(QStringView id)
{
    if (id == u"number")
        return QT_TRANSLATE_NOOP("TableField", "No.");
    if (id == u"level")
        return QT_TRANSLATE_NOOP("TableField", "Outline level");
    if (id == u"predecessors")
        return QT_TRANSLATE_NOOP("TableField", "Predecessors");
    if (id == u"successors")
        return QT_TRANSLATE_NOOP("TableField", "Successors");
    if (id == u"resources")
        return QT_TRANSLATE_NOOP("TableField", "Resources");
    if (id == u"three_least")
        return QT_TRANSLATE_NOOP("TableField", "Least duration");
    if (id == u"three_likely")
        return QT_TRANSLATE_NOOP("TableField", "Most likely duration");
    if (id == u"three_most")
        return QT_TRANSLATE_NOOP("TableField", "Most duration");
    return QT_TRANSLATE_NOOP("TableField", "Activity code called as the column");
}

TableField fieldOf(const Entry &entry)
{
    TableField field;
    field.id = QString::fromLatin1(entry.id);
    field.kind = entry.kind;
    field.field = fieldIndex(*entityInfo(EntityKind::Task), field.id);
    field.atFinish = field.id.endsWith("finish"_L1) || field.id == "deadline"_L1;
    if (field.field >= 0) {
        field.context = "Field";
        field.label = EntityTraits<Task>::fields()[static_cast<std::size_t>(field.field)].label;
    } else {
        field.context = "TableField";
        field.label = ownLabel(field.id);
    }
    return field;
}

/// A head without blanks, brackets and what stands in them, in small letters.
QString plainHead(const QString &text)
{
    static const QRegularExpression brackets(u"[(（\\[【][^)）\\]】]*[)）\\]】]"_s);
    static const QRegularExpression noise(u"[\\s:：*＊_/\\-·.]+"_s);
    QString plain = plainWidth(text).toLower();
    plain.remove(brackets).remove(noise);
    return plain;
}

struct KnownNames {
    std::vector<QStringList> byField; ///< beside tableFields()
};

KnownNames knownNames()
{
    KnownNames known;
    for (std::size_t i = 0; i < kEntries.size(); ++i) {
        const TableField &field = tableFields()[i];
        QStringList names;
        for (const QString &word :
             QString::fromUtf16(kEntries[i].words).split(u'|', Qt::SkipEmptyParts))
            names << plainHead(word);
        if (field.id != "code"_L1) {
            for (const QString &label : inAllLanguages(field.context, field.label))
                names << plainHead(label);
            names << plainHead(field.id);
        }
        names.removeAll(QString());
        known.byField.push_back(std::move(names));
    }
    return known;
}

TableUnit unitIn(const QString &head, TableKind kind)
{
    const QString plain = plainWidth(head).toLower();
    const auto has = [&](std::initializer_list<QStringView> words) {
        return std::ranges::any_of(words, [&](QStringView w) { return plain.contains(w); });
    };
    if (kind == TableKind::Money)
        return has({u"万元", u"万"})           ? TableUnit::TenThousandYuan
               : has({u"元", u"yuan", u"cny"}) ? TableUnit::Yuan
                                               : TableUnit::Unknown;
    if (kind != TableKind::Duration)
        return TableUnit::Unknown;
    static const QRegularExpression letter(u"[(（\\[]\\s*([dhwm])\\s*[)）\\]]"_s);
    const QString mark = letter.match(plain).captured(1);
    if (mark == "d"_L1 || has({u"天", u"工日", u"工作日", u"日)", u"day"}))
        return TableUnit::Day;
    if (mark == "h"_L1 || has({u"小时", u"工时", u"时)", u"hour"}))
        return TableUnit::Hour;
    if (mark == "w"_L1 || has({u"周", u"星期", u"week"}))
        return TableUnit::Week;
    if (has({u"分钟", u"minute"}))
        return TableUnit::Minute;
    return has({u"月", u"month"}) ? TableUnit::Month : TableUnit::Unknown;
}

QString textAt(const TableSheet &sheet, int row, int column)
{
    if (row < 0 || row >= static_cast<int>(sheet.rows.size()))
        return {};
    const TableCells &cells = sheet.rows[static_cast<std::size_t>(row)];
    return column < static_cast<int>(cells.size())
               ? cells[static_cast<std::size_t>(column)].text.simplified()
               : QString();
}

int widthOf(const TableSheet &sheet)
{
    std::size_t width = 0;
    for (const TableCells &row : sheet.rows)
        width = std::max(width, row.size());
    return static_cast<int>(width);
}

/// Which field a head names, the joined head of merged cells first; -1 when none.
int fieldNamed(const KnownNames &known, const QStringList &heads)
{
    for (const QString &head : heads) {
        const QString plain = plainHead(head);
        if (plain.isEmpty())
            continue;
        for (std::size_t i = 0; i < known.byField.size(); ++i) {
            if (known.byField[i].contains(plain))
                return static_cast<int>(i);
        }
    }
    return -1;
}

/// A cell that is merged over several columns stands in the first of them only.
QString upperHead(const TableSheet &sheet, int row, int column)
{
    for (int c = column; c >= 0; --c) {
        if (const QString text = textAt(sheet, row, c); !text.isEmpty())
            return text;
        if (c > 0 && textAt(sheet, row + 1, c).isEmpty())
            return {};
    }
    return {};
}

struct Head {
    QString title;
    QStringList candidates; ///< what to look it up by
};

Head headAt(const TableSheet &sheet, int headerRow, int headerRows, int column)
{
    const QString own = textAt(sheet, headerRow, column);
    if (headerRows < 2)
        return {own, {own}};
    const QString above = textAt(sheet, headerRow - 1, column);
    if (own.isEmpty())
        return {above, {above}};
    const QString upper = upperHead(sheet, headerRow - 1, column);
    if (upper.isEmpty() || upper == own)
        return {own, {own}};
    return {upper + u' ' + own, {upper + own, own}};
}

int score(const TableSheet &sheet, const KnownNames &known, int row, int rows, int width)
{
    QList<int> found;
    for (int column = 0; column < width; ++column) {
        const int field = fieldNamed(known, headAt(sheet, row, rows, column).candidates);
        if (field >= 0 && !found.contains(field))
            found << field;
    }
    return static_cast<int>(found.size());
}

} // namespace

const std::vector<TableField> &tableFields()
{
    static const auto fields = [] {
        std::vector<TableField> all;
        for (const Entry &entry : kEntries)
            all.push_back(fieldOf(entry));
        return all;
    }();
    return fields;
}

const TableField *tableField(QStringView id)
{
    const auto found =
        std::ranges::find_if(tableFields(), [&](const auto &f) { return f.id == id; });
    return found == tableFields().end() ? nullptr : &*found;
}

QString tableFieldLabel(const TableField &field)
{
    return QCoreApplication::translate(field.context, field.label);
}

int TableMapping::columnOf(QStringView field) const
{
    const auto found =
        std::ranges::find_if(columns, [&](const auto &column) { return column.field == field; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

QString columnLetters(int column)
{
    QString letters;
    for (int n = column + 1; n > 0; n = (n - 1) / 26)
        letters.prepend(QChar(u'A' + static_cast<char16_t>((n - 1) % 26)));
    return letters;
}

TableOutline guessOutline(const TableSheet &sheet, const TableMapping &mapping)
{
    if (mapping.columnOf(u"level") >= 0)
        return TableOutline::Level;
    const int wbs = mapping.columnOf(u"wbs");
    const int name = mapping.columnOf(u"name");
    const int last = std::min(static_cast<int>(sheet.rows.size()), kOutlineSample);
    bool indented = false;
    for (int row = mapping.headerRow + 1; row < last; ++row) {
        if (wbs >= 0 && textAt(sheet, row, wbs).contains(u'.'))
            return TableOutline::Wbs;
        const TableCells &cells = sheet.rows[static_cast<std::size_t>(row)];
        if (name >= 0 && name < static_cast<int>(cells.size())) {
            const QString &text = cells[static_cast<std::size_t>(name)].text;
            indented = indented || (!text.isEmpty() && text[0].isSpace());
        }
    }
    return indented ? TableOutline::Spaces : TableOutline::None;
}

TableMapping guessMapping(const TableSheet &sheet, int headerRow, int headerRows)
{
    const KnownNames known = knownNames();
    TableMapping mapping;
    mapping.headerRow = std::min(headerRow, static_cast<int>(sheet.rows.size()) - 1);
    mapping.headerRows = mapping.headerRow > 0 ? std::clamp(headerRows, 1, 2) : 1;
    const int width = widthOf(sheet);
    for (int column = 0; column < width; ++column) {
        ColumnMapping made;
        if (mapping.headerRow < 0) {
            made.header = columnLetters(column);
        } else {
            const Head head = headAt(sheet, mapping.headerRow, mapping.headerRows, column);
            made.header = head.title;
            const int field = fieldNamed(known, head.candidates);
            if (field >= 0) {
                const TableField &named = tableFields()[static_cast<std::size_t>(field)];
                if (mapping.columnOf(named.id) < 0)
                    made.field = named.id;
                made.unit = unitIn(head.title, named.kind);
            }
        }
        mapping.columns.push_back(std::move(made));
    }
    mapping.outline = guessOutline(sheet, mapping);
    return mapping;
}

TableMapping guessMapping(const TableSheet &sheet)
{
    const KnownNames known = knownNames();
    const int width = widthOf(sheet);
    const int last = std::min(static_cast<int>(sheet.rows.size()), kHeadSearch);
    int best = 0;
    int row = -1;
    int rows = 1;
    for (int at = 0; at < last; ++at) {
        for (const int high : {1, 2}) {
            if (high > at + 1)
                continue;
            if (const int hits = score(sheet, known, at, high, width); hits > best) {
                best = hits;
                row = at;
                rows = high;
            }
        }
    }
    return guessMapping(sheet, row, rows);
}

} // namespace zs
