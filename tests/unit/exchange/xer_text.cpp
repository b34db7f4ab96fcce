// SPDX-License-Identifier: GPL-3.0-or-later
#include "xer_text.h"

#include <QStringEncoder>

#include <algorithm>

namespace zs::test {

using namespace Qt::StringLiterals;

XerText::XerText(const QString &currency)
    : m_header(QStringList{u"ERMHDR"_s,
                           u"20.12"_s,
                           u"2026-03-02"_s,
                           u"Project"_s,
                           u"admin"_s,
                           u"admin"_s,
                           u"dbxDatabaseNoName"_s,
                           u"Project Management"_s,
                           currency}
                   .join(u'\t'))
{}

XerText &XerText::row(const QString &table, const XerValues &values)
{
    auto found = std::ranges::find_if(m_tables, [&](const Table &t) { return t.name == table; });
    if (found == m_tables.end()) {
        Table begun{table, {}, {}};
        for (const auto &[field, value] : values)
            begun.fields << field;
        m_tables.push_back(begun);
        found = m_tables.end() - 1;
    }
    QStringList cells;
    for (qsizetype i = 0; i < found->fields.size(); ++i)
        cells << QString();
    for (const auto &[field, value] : values) {
        const qsizetype at = found->fields.indexOf(field);
        if (at >= 0)
            cells[at] = value;
    }
    found->rows << cells.join(u'\t');
    return *this;
}

XerText &XerText::line(const QString &text)
{
    m_more << text;
    return *this;
}

QString XerText::text() const
{
    QStringList lines{m_header};
    for (const Table &table : m_tables) {
        lines << u"%T\t"_s + table.name << u"%F\t"_s + table.fields.join(u'\t');
        for (const QString &row : table.rows)
            lines << u"%R\t"_s + row;
    }
    lines << m_more << u"%E"_s << QString();
    return lines.join(u"\r\n"_s);
}

QByteArray XerText::bytes(const QString &encoding) const
{
    QStringEncoder encoder(encoding);
    return encoder.encode(text());
}

QString fiveDays(const QStringList &exceptions)
{
    const QString shifts = u"(0||0(s|08:00|f|12:00)())(0||1(s|13:00|f|17:00)())"_s;
    QString text = u"(0||CalendarData()((0||DaysOfWeek()((0||1()())"_s;
    for (int day = 2; day <= 6; ++day)
        text += u"(0||%1()(%2))"_s.arg(QString::number(day), shifts);
    text += u"(0||7()())))(0||VIEW(ShowTotal|N)())(0||Exceptions()("_s + exceptions.join(QString());
    return text + u"))))"_s;
}

QString dayOff(int number, QDate day)
{
    return u"(0||%1(d|%2)())"_s.arg(number).arg(QDate(1899, 12, 30).daysTo(day));
}

QString dayWorked(int number, QDate day, const QString &from, const QString &to)
{
    return u"(0||%1(d|%2)((0||0(f|%4|s|%3)())))"_s.arg(number)
        .arg(QDate(1899, 12, 30).daysTo(day))
        .arg(from, to);
}

namespace {

void addLists(XerText &xer)
{
    xer.row(u"CURRTYPE"_s,
            {{u"curr_id"_s, u"1"_s},
             {u"decimal_symbol"_s, u"."_s},
             {u"digit_group_symbol"_s, u","_s},
             {u"curr_short_name"_s, u"CNY"_s}});
    xer.row(u"ROLES"_s, {{u"role_id"_s, u"5"_s}, {u"role_name"_s, u"测量员"_s}});
    xer.row(u"UMEASURE"_s,
            {{u"unit_id"_s, u"2"_s}, {u"unit_abbrev"_s, u"t"_s}, {u"unit_name"_s, u"吨"_s}});
    xer.row(u"MEMOTYPE"_s, {{u"memo_type_id"_s, u"1"_s}, {u"memo_type"_s, u"说明"_s}});
    xer.row(u"ACTVTYPE"_s, {{u"actv_code_type_id"_s, u"10"_s}, {u"actv_code_type"_s, u"标段"_s}});
    xer.row(u"ACTVCODE"_s,
            {{u"actv_code_id"_s, u"101"_s},
             {u"actv_code_type_id"_s, u"10"_s},
             {u"short_name"_s, u"B1"_s},
             {u"actv_code_name"_s, u"第一标段"_s}});
    xer.row(u"UDFTYPE"_s,
            {{u"udf_type_id"_s, u"7"_s},
             {u"table_name"_s, u"TASK"_s},
             {u"udf_type_name"_s, u"user_text1"_s},
             {u"udf_type_label"_s, u"图纸编号"_s}});
    xer.row(u"CALENDAR"_s,
            {{u"clndr_id"_s, u"30"_s},
             {u"default_flag"_s, u"Y"_s},
             {u"clndr_name"_s, u"五天工作制"_s},
             {u"proj_id"_s, u""_s},
             {u"base_clndr_id"_s, u""_s},
             {u"clndr_type"_s, u"CA_Base"_s},
             {u"day_hr_cnt"_s, u"8"_s},
             {u"week_hr_cnt"_s, u"40"_s},
             {u"month_hr_cnt"_s, u"172"_s},
             {u"clndr_data"_s,
              fiveDays({dayOff(0, QDate(2026, 5, 1)),
                        dayOff(1, QDate(2026, 5, 4)),
                        dayWorked(2, QDate(2026, 5, 9), u"8:00"_s, u"12:00"_s)})}});
    xer.row(
        u"CALENDAR"_s,
        {{u"clndr_id"_s, u"31"_s},
         {u"clndr_name"_s, u"夜班"_s},
         {u"proj_id"_s, u"100"_s},
         {u"base_clndr_id"_s, u"30"_s},
         {u"clndr_type"_s, u"CA_Project"_s},
         {u"day_hr_cnt"_s, u"24"_s},
         {u"clndr_data"_s,
          u"(0||CalendarData()(\x7F\x7F  (0||DaysOfWeek()(\x7F\x7F    (0||2()((0||0(f|00:00|s|00:00)())))(0||3()((0||0(s|22:00|f|00:00)())(0||1(s|0:00|f|6:00)())))))))"_s}});
}

XerValues activity(const QString &id, const QString &wbs, const QString &code, const QString &name)
{
    return {{u"task_id"_s, id},
            {u"proj_id"_s, u"100"_s},
            {u"wbs_id"_s, wbs},
            {u"clndr_id"_s, u"30"_s},
            {u"task_code"_s, code},
            {u"task_name"_s, name},
            {u"task_type"_s, u"TT_Task"_s},
            {u"duration_type"_s, u"DT_FixedDUR2"_s},
            {u"status_code"_s, u"TK_NotStart"_s},
            {u"complete_pct_type"_s, u"CP_Drtn"_s},
            {u"phys_complete_pct"_s, u"0"_s},
            {u"target_drtn_hr_cnt"_s, u"40"_s},
            {u"remain_drtn_hr_cnt"_s, u"40"_s},
            {u"act_start_date"_s, {}},
            {u"act_end_date"_s, {}},
            {u"early_start_date"_s, {}},
            {u"early_end_date"_s, {}},
            {u"target_start_date"_s, {}},
            {u"target_end_date"_s, {}},
            {u"cstr_type"_s, {}},
            {u"cstr_date"_s, {}},
            {u"cstr_type2"_s, {}},
            {u"cstr_date2"_s, {}},
            {u"priority_type"_s, u"PT_Normal"_s},
            {u"resume_date"_s, {}},
            {u"suspend_date"_s, {}},
            {u"expect_end_date"_s, {}},
            {u"act_work_qty"_s, {}},
            {u"remain_work_qty"_s, {}},
            {u"target_work_qty"_s, {}},
            {u"external_early_start_date"_s, {}},
            {u"guid"_s, u"g"_s + id}};
}

XerValues changed(XerValues values, const XerValues &others)
{
    for (const auto &[field, value] : others) {
        for (auto &own : values) {
            if (own.first == field)
                own.second = value;
        }
    }
    return values;
}

void addActivities(XerText &xer)
{
    const QString task = u"TASK"_s;
    xer.row(task,
            changed(activity(u"1001"_s, u"201"_s, u"A1000"_s, u"开工令"_s),
                    {{u"task_type"_s, u"TT_Mile"_s},
                     {u"status_code"_s, u"TK_Complete"_s},
                     {u"target_drtn_hr_cnt"_s, u"0"_s},
                     {u"remain_drtn_hr_cnt"_s, u"0"_s},
                     {u"act_start_date"_s, u"2026-03-02 08:00"_s},
                     {u"act_end_date"_s, u"2026-03-02 08:00"_s}}));
    xer.row(task,
            changed(activity(u"1002"_s, u"202"_s, u"A1010"_s, u"路基开挖"_s),
                    {{u"status_code"_s, u"TK_Active"_s},
                     {u"target_drtn_hr_cnt"_s, u"80"_s},
                     {u"remain_drtn_hr_cnt"_s, u"20"_s},
                     {u"act_start_date"_s, u"2026-03-02 08:00"_s},
                     {u"early_start_date"_s, u"2026-03-16 08:00"_s},
                     {u"early_end_date"_s, u"2026-03-18 12:00"_s},
                     {u"resume_date"_s, u"2026-03-16 08:00"_s},
                     {u"suspend_date"_s, u"2026-03-11 17:00"_s},
                     {u"complete_pct_type"_s, u"CP_Phys"_s},
                     {u"phys_complete_pct"_s, u"62.5"_s},
                     {u"target_start_date"_s, u"2026-03-02 08:00"_s},
                     {u"target_end_date"_s, u"2026-03-13 17:00"_s},
                     {u"act_work_qty"_s, u"60"_s},
                     {u"remain_work_qty"_s, u"20"_s},
                     {u"target_work_qty"_s, u"80"_s}}));
    xer.row(task,
            changed(activity(u"1003"_s, u"202"_s, u"A1020"_s, u"管道铺设"_s),
                    {{u"clndr_id"_s, u"31"_s},
                     {u"early_start_date"_s, u"2026-03-18 13:00"_s},
                     {u"early_end_date"_s, u"2026-03-25 12:00"_s},
                     {u"cstr_type"_s, u"CS_MEOB"_s},
                     {u"cstr_date"_s, u"2026-04-30 17:00"_s},
                     {u"cstr_type2"_s, u"CS_MSOA"_s},
                     {u"cstr_date2"_s, u"2026-03-17 08:00"_s},
                     {u"priority_type"_s, u"PT_High"_s}}));
    xer.row(task,
            changed(activity(u"1004"_s, u"202"_s, u"A1030"_s, u"质量巡检"_s),
                    {{u"task_type"_s, u"TT_LOE"_s}}));
    xer.row(task,
            changed(activity(u"1005"_s, u"202"_s, u"A1040"_s, u"沥青摊铺"_s),
                    {{u"task_type"_s, u"TT_Rsrc"_s},
                     {u"remain_drtn_hr_cnt"_s, u"24"_s},
                     {u"cstr_type"_s, u"CS_MANDSTART"_s},
                     {u"cstr_date"_s, u"2026-05-06 08:00"_s}}));
    xer.row(task,
            changed(activity(u"1006"_s, u"201"_s, u"A1050"_s, u"竣工验收"_s),
                    {{u"task_type"_s, u"TT_FinMile"_s},
                     {u"early_end_date"_s, u"2026-05-29 17:00"_s},
                     {u"target_drtn_hr_cnt"_s, u"0"_s},
                     {u"remain_drtn_hr_cnt"_s, u"0"_s}}));
    const auto link = [&](const QString &id,
                          const QString &from,
                          const QString &to,
                          const QString &type,
                          const QString &lag) {
        xer.row(u"TASKPRED"_s,
                {{u"task_pred_id"_s, id},
                 {u"task_id"_s, to},
                 {u"pred_task_id"_s, from},
                 {u"proj_id"_s, u"100"_s},
                 {u"pred_proj_id"_s, u"100"_s},
                 {u"pred_type"_s, type},
                 {u"lag_hr_cnt"_s, lag}});
    };
    link(u"1"_s, u"1001"_s, u"1002"_s, u"PR_FS"_s, u"0"_s);
    link(u"2"_s, u"1002"_s, u"1003"_s, u"PR_SS"_s, u"16"_s);
    link(u"3"_s, u"1002"_s, u"1003"_s, u"PR_FF"_s, u"-4.5"_s);
    link(u"4"_s, u"1002"_s, u"1004"_s, u"PR_SS"_s, u"0"_s);
    link(u"5"_s, u"1005"_s, u"1004"_s, u"PR_FF"_s, u"0"_s);
    link(u"6"_s, u"1003"_s, u"1005"_s, u"PR_FS"_s, u"0"_s);
    link(u"7"_s, u"1005"_s, u"1006"_s, u"PR_FS"_s, u"0"_s);
}

void addResources(XerText &xer)
{
    const QString resource = u"RSRC"_s;
    xer.row(resource,
            {{u"rsrc_id"_s, u"61"_s},
             {u"parent_rsrc_id"_s, {}},
             {u"clndr_id"_s, u"30"_s},
             {u"rsrc_name"_s, u"测量组"_s},
             {u"rsrc_short_name"_s, u"CL"_s},
             {u"rsrc_type"_s, u"RT_Labor"_s},
             {u"unit_id"_s, {}},
             {u"ot_factor"_s, u"1.5"_s},
             {u"rsrc_notes"_s, {}}});
    xer.row(resource,
            {{u"rsrc_id"_s, u"62"_s},
             {u"parent_rsrc_id"_s, u"61"_s},
             {u"rsrc_name"_s, u"摊铺机"_s},
             {u"rsrc_short_name"_s, u"TP"_s},
             {u"rsrc_type"_s, u"RT_Equip"_s}});
    xer.row(resource,
            {{u"rsrc_id"_s, u"63"_s},
             {u"rsrc_name"_s, u"沥青"_s},
             {u"rsrc_short_name"_s, u"LQ"_s},
             {u"rsrc_type"_s, u"RT_Mat"_s},
             {u"unit_id"_s, u"2"_s}});
    const auto rate =
        [&](const QString &who, const QString &from, const QString &price, const QString &units) {
            xer.row(u"RSRCRATE"_s,
                    {{u"rsrc_id"_s, who},
                     {u"start_date"_s, from},
                     {u"cost_per_qty"_s, price},
                     {u"max_qty_per_hr"_s, units}});
        };
    rate(u"61"_s, u"2026-01-01 00:00"_s, u"120.50"_s, u"2"_s);
    rate(u"61"_s, u"2026-04-01 00:00"_s, u"120.50"_s, u"0.5"_s);
    rate(u"63"_s, u"2026-01-01 00:00"_s, u"4800"_s, u"10"_s);
    xer.row(u"RSRCROLE"_s, {{u"rsrc_id"_s, u"61"_s}, {u"role_id"_s, u"5"_s}});
    const auto assign = [&](const QString &id,
                            const QString &task,
                            const QString &who,
                            const QString &role,
                            const XerValues &more) {
        XerValues values{{u"taskrsrc_id"_s, id},
                         {u"task_id"_s, task},
                         {u"proj_id"_s, u"100"_s},
                         {u"rsrc_id"_s, who},
                         {u"role_id"_s, role},
                         {u"target_qty"_s, {}},
                         {u"remain_qty"_s, {}},
                         {u"act_reg_qty"_s, {}},
                         {u"target_qty_per_hr"_s, {}},
                         {u"target_cost"_s, {}},
                         {u"act_reg_cost"_s, {}},
                         {u"remain_cost"_s, {}},
                         {u"target_lag_drtn_hr_cnt"_s, {}}};
        xer.row(u"TASKRSRC"_s, changed(values, more));
    };
    assign(u"901"_s,
           u"1002"_s,
           u"61"_s,
           {},
           {{u"target_qty"_s, u"80"_s},
            {u"act_reg_qty"_s, u"60"_s},
            {u"remain_qty"_s, u"20"_s},
            {u"target_qty_per_hr"_s, u"1.25"_s},
            {u"act_reg_cost"_s, u"7230"_s},
            {u"remain_cost"_s, u"2410.00"_s}});
    assign(u"902"_s,
           u"1005"_s,
           u"63"_s,
           {},
           {{u"target_qty"_s, u"120"_s},
            {u"remain_qty"_s, u"120"_s},
            {u"target_cost"_s, u"576000"_s}});
    assign(u"903"_s,
           u"1003"_s,
           {},
           u"5"_s,
           {{u"target_qty"_s, u"16"_s}, {u"target_lag_drtn_hr_cnt"_s, u"4"_s}});
}

} // namespace

XerText roadWorks()
{
    XerText xer;
    addLists(xer);
    xer.row(u"PROJECT"_s,
            {{u"proj_id"_s, u"100"_s},
             {u"proj_short_name"_s, u"DLGZ-2026"_s},
             {u"clndr_id"_s, u"30"_s},
             {u"plan_start_date"_s, u"2026-03-02 08:00"_s},
             {u"plan_end_date"_s, u"2026-06-30 17:00"_s},
             {u"scd_end_date"_s, u"2026-05-29 17:00"_s},
             {u"last_recalc_date"_s, u"2026-03-16 08:00"_s},
             {u"critical_drtn_hr_cnt"_s, u"8"_s}});
    xer.row(u"SCHEDOPTIONS"_s,
            {{u"schedoptions_id"_s, u"1"_s},
             {u"proj_id"_s, u"100"_s},
             {u"sched_calendar_on_relationship_lag"_s, u"rcal_24Hour"_s},
             {u"sched_retained_logic"_s, u"N"_s},
             {u"sched_progress_override"_s, u"Y"_s},
             {u"sched_open_critical_flag"_s, u"Y"_s},
             {u"max_multiple_longest_path"_s, u"10"_s}});
    const auto node = [&](const QString &id,
                          const QString &parent,
                          const QString &code,
                          const QString &name,
                          const QString &root,
                          const QString &seq) {
        xer.row(u"PROJWBS"_s,
                {{u"wbs_id"_s, id},
                 {u"proj_id"_s, u"100"_s},
                 {u"parent_wbs_id"_s, parent},
                 {u"seq_num"_s, seq},
                 {u"wbs_short_name"_s, code},
                 {u"wbs_name"_s, name},
                 {u"proj_node_flag"_s, root}});
    };
    node(u"200"_s, u"9"_s, u"DLGZ-2026"_s, u"人民路道路改造工程"_s, u"Y"_s, u"0"_s);
    node(u"202"_s, u"200"_s, u"2"_s, u"施工"_s, u"N"_s, u"200"_s);
    node(u"201"_s, u"200"_s, u"1"_s, u"里程碑"_s, u"N"_s, u"100"_s);
    addActivities(xer);
    addResources(xer);
    xer.row(u"PROJCOST"_s,
            {{u"cost_item_id"_s, u"1"_s},
             {u"proj_id"_s, u"100"_s},
             {u"task_id"_s, u"1005"_s},
             {u"cost_name"_s, u"交通导改"_s},
             {u"target_cost"_s, u"1234.56"_s},
             {u"act_cost"_s, u"34.50"_s},
             {u"remain_cost"_s, u"1200.06"_s}});
    xer.row(u"TASKACTV"_s,
            {{u"task_id"_s, u"1002"_s},
             {u"actv_code_type_id"_s, u"10"_s},
             {u"actv_code_id"_s, u"101"_s},
             {u"proj_id"_s, u"100"_s}});
    xer.row(u"UDFVALUE"_s,
            {{u"udf_type_id"_s, u"7"_s},
             {u"fk_id"_s, u"1002"_s},
             {u"proj_id"_s, u"100"_s},
             {u"udf_text"_s, u"图-03"_s},
             {u"udf_number"_s, {}},
             {u"udf_date"_s, {}}});
    xer.row(u"TASKMEMO"_s,
            {{u"memo_id"_s, u"1"_s},
             {u"task_id"_s, u"1002"_s},
             {u"memo_type_id"_s, u"1"_s},
             {u"proj_id"_s, u"100"_s},
             {u"task_memo"_s,
              u"<HTML><BODY><P>开挖深度 &lt; 3 米</P><P>注意\"\"管线\"\"</P></BODY></HTML>"_s}});
    return xer;
}

Result<ImportedPlan>
importXer(const QByteArray &bytes, std::size_t project, const ImportLimits &limits)
{
    static const ManualClock clock(1'760'000'000'000);
    IdSource ids(clock, 7);
    const auto file = XerFile::read(bytes, limits);
    if (!file)
        return passOn(file);
    return file->plan(project, ids);
}

Task taskOf(const Plan &plan, const QString &code)
{
    static const Task none;
    const auto found =
        std::ranges::find_if(plan.tasks, [&](const Task &t) { return t.wbs == code; });
    return found == plan.tasks.end() ? none : *found;
}

QString repairsOf(const ImportedPlan &imported)
{
    QStringList lines;
    for (const ImportRepair &repair : imported.repairs)
        lines << u"%1: %2"_s.arg(repair.line).arg(repair.what);
    return lines.join(u'\n');
}

} // namespace zs::test
