// SPDX-License-Identifier: GPL-3.0-or-later
// Resources (RSRC, RSRCRATE, RSRCROLE), assignments (TASKRSRC) and expenses (PROJCOST).
#include "domain/availability.h"
#include "exchange/entity_extras.h"
#include "exchange/xer_import.h"

#include <QJsonArray>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// What a resource costs and can give from one day on.
struct Rate {
    QDate from;
    Money price;
    std::int64_t units = 1000;
};

QHash<QByteArray, std::vector<Rate>> readRates(XerImport &import)
{
    QHash<QByteArray, std::vector<Rate>> rates;
    import.eachRow(u"RSRCRATE"_s, [&](const XerRow &row) {
        ReadPlace place = import.at(row, u"RSRCRATE"_s);
        rates[row.id("rsrc_id"_f)].push_back(
            {xerDate(row, "start_date"_f, place).date(),
             xerMoney(row, "cost_per_qty"_f, place),
             xerThousandths(row, "max_qty_per_hr"_f, place, 1000)});
    });
    for (std::vector<Rate> &list : rates)
        std::ranges::stable_sort(list,
                                 [](const Rate &a, const Rate &b) { return a.from < b.from; });
    return rates;
}

/// Greatest units over time; a price that changes has no place and is listed.
void setRates(Resource &resource, const std::vector<Rate> &rates, QDate today, ReadPlace &place)
{
    if (rates.empty())
        return;
    const Rate *current = &rates.front();
    std::vector<UnitsSpan> spans;
    bool changesPrice = false;
    bool changesUnits = false;
    for (std::size_t i = 0; i < rates.size(); ++i) {
        const QDate until = i + 1 < rates.size() ? rates[i + 1].from.addDays(-1) : QDate();
        const QDate from = i == 0 ? QDate() : rates[i].from; // before its first rate, as with it
        if (!from.isValid() || !until.isValid() || from <= until)
            spans.push_back({from, until, rates[i].units});
        changesPrice = changesPrice || rates[i].price != rates.front().price;
        changesUnits = changesUnits || rates[i].units != rates.front().units;
        if (rates[i].from.isValid() && rates[i].from <= today)
            current = &rates[i];
    }
    resource.standardRate = current->price;
    resource.maxUnits = current->units;
    if (changesUnits)
        resource.availability = availabilityText(spans);
    if (changesPrice)
        place.repair(QCoreApplication::translate(
            "Xer", "Its price changes over time; the one in force at the data date was taken."));
}

QHash<QByteArray, QStringList> readSkills(XerImport &import)
{
    QHash<QByteArray, QStringList> skills;
    import.eachRow(u"ROLES"_s, [&](const XerRow &row) {
        import.roles.insert(row.id("role_id"_f), row.label("role_name"_f).replace(u';', u','));
    });
    import.eachRow(u"RSRCROLE"_s, [&](const XerRow &row) {
        const QString skill =
            import.roles.value(row.id("role_id"_f), row.label("role_name"_f).replace(u';', u','));
        if (!skill.isEmpty())
            skills[row.id("rsrc_id"_f)] << skill;
    });
    return skills;
}

QHash<QByteArray, QString>
namesOf(XerImport &import, const QString &table, XerField id, std::initializer_list<XerField> names)
{
    QHash<QByteArray, QString> found;
    import.eachRow(table, [&](const XerRow &row) {
        QString text;
        for (const XerField name : names) {
            if (text.isEmpty())
                text = row.label(name);
        }
        found.insert(row.id(id), text);
    });
    return found;
}

void setKind(Resource &resource, const XerRow &row, ReadPlace &place)
{
    const QByteArrayView type = row.raw("rsrc_type"_f);
    if (type == "RT_Mat")
        resource.type = ResourceType::Material;
    else if (type == "RT_Equip")
        resource.form = ResourceForm::Machine;
    else if (type != "RT_Labor" && !type.isEmpty())
        place.setTo(u"rsrc_type"_s, row.label("rsrc_type"_f), u"RT_Labor"_s);
}

} // namespace

void readXerResources(XerImport &import)
{
    const auto rates = readRates(import);
    const auto skills = readSkills(import);
    const auto names =
        namesOf(import, u"RSRC"_s, "rsrc_id"_f, {"rsrc_name"_f, "rsrc_short_name"_f});
    const auto units =
        namesOf(import, u"UMEASURE"_s, "unit_id"_f, {"unit_abbrev"_f, "unit_name"_f});
    QSet<QByteArray> assigned;
    import.eachRow(u"TASKRSRC"_s, [&](const XerRow &row) { assigned.insert(row.id("rsrc_id"_f)); });
    const bool takesAll = import.tables.table(u"PROJECT"_s).rows.size() < 2;
    const QDate dataDate = import.plan.project.statusDate.date();
    XerLeftovers rest(
        "rsrc_id parent_rsrc_id clndr_id rsrc_seq_num rsrc_name rsrc_short_name rsrc_type "
        "rsrc_notes unit_id ot_factor curr_id def_qty_per_hr");
    import.eachRow(u"RSRC"_s, [&](const XerRow &row) {
        const QByteArray id = row.id("rsrc_id"_f);
        if (!takesAll && !assigned.contains(id))
            return;
        Resource resource;
        resource.name = row.label("rsrc_name"_f);
        ReadPlace place = import.at(
            row, QCoreApplication::translate("Xer", "Resource “%1”").arg(resource.name.left(60)));
        if (id.isEmpty() || import.resources.contains(id)) {
            place.repair(QCoreApplication::translate(
                             "Xer", "Its id “%1” is missing or doubled; it was left out.")
                             .arg(QString::fromUtf8(id).left(40)));
            return;
        }
        resource.id = import.ids.next<ResourceId>();
        resource.project = import.plan.project.id;
        resource.position = static_cast<std::int64_t>(import.plan.resources.size());
        resource.uid = xerUid(id);
        resource.code = row.label("rsrc_short_name"_f);
        resource.group = names.value(row.id("parent_rsrc_id"_f));
        resource.note = xerNoteText(row.text("rsrc_notes"_f));
        resource.calendar = import.calendars.value(row.id("clndr_id"_f));
        resource.materialUnit = units.value(row.id("unit_id"_f));
        resource.skills = skills.value(id).join(u';');
        setKind(resource, row, place);
        setRates(resource, rates.value(id), dataDate, place);
        const std::int64_t overtime = xerThousandths(row, "ot_factor"_f, place);
        if (resource.standardRate.fen < kMaxMoney / 1'000'000)
            resource.overtimeRate = {resource.standardRate.fen * overtime / 1000};
        if (const QJsonObject others = rest.of(row); !others.isEmpty())
            resource.extras = extrasText(QJsonObject{{u"xer"_s, others}});
        import.resources.insert(id, resource.id);
        import.plan.resources.push_back(std::move(resource));
    });
    import.extras.insert(u"resource"_s, rest.usual());
}

namespace {

QSet<ResourceId> materialsOf(const Plan &plan)
{
    QSet<ResourceId> materials;
    for (const Resource &resource : plan.resources) {
        if (resource.type == ResourceType::Material)
            materials.insert(resource.id);
    }
    return materials;
}

/// Sums of money stay within what can be counted.
Money plus(Money a, Money b)
{
    return {std::clamp(a.fen + b.fen, -kMaxMoney, kMaxMoney)};
}

Assignment assignmentOf(XerImport &import, const XerRow &row, ReadPlace &place)
{
    Assignment assignment;
    assignment.id = import.ids.next<AssignmentId>();
    assignment.project = import.plan.project.id;
    assignment.uid = xerUid(row.raw("taskrsrc_id"_f));
    const auto qty = [&](XerField field, Minutes otherwise = 0) {
        return xerHours(row, field, place, kMaxWork, otherwise);
    };
    const Minutes target = qty("target_qty"_f);
    const Minutes actual = qty("act_reg_qty"_f) + qty("act_ot_qty"_f);
    assignment.actualWork = {actual};
    assignment.work = {actual + qty("remain_qty"_f, std::max<Minutes>(0, target - actual))};
    assignment.units =
        xerThousandths(row,
                       row.has("remain_qty_per_hr"_f) && actual > 0 ? "remain_qty_per_hr"_f
                                                                    : "target_qty_per_hr"_f,
                       place,
                       1000);
    const Money spent =
        plus(xerMoney(row, "act_reg_cost"_f, place), xerMoney(row, "act_ot_cost"_f, place));
    assignment.actualCost = spent;
    assignment.cost = row.has("remain_cost"_f) ? plus(spent, xerMoney(row, "remain_cost"_f, place))
                                               : xerMoney(row, "target_cost"_f, place);
    const auto firstOf = [&](std::initializer_list<XerField> fields) {
        WallTime time;
        for (const XerField field : fields) {
            if (!time.isValid())
                time = xerDate(row, field, place);
        }
        return time;
    };
    assignment.start = firstOf({"act_start_date"_f, "restart_date"_f, "target_start_date"_f});
    assignment.finish = firstOf({"act_end_date"_f, "reend_date"_f, "target_end_date"_f});
    assignment.delay = {xerHours(row, "target_lag_drtn_hr_cnt"_f, place, kMaxDuration)};
    return assignment;
}

void addExpenses(XerImport &import)
{
    QHash<Task *, QJsonArray> items;
    import.eachRow(u"PROJCOST"_s, [&](const XerRow &row) {
        ReadPlace place = import.at(row,
                                    QCoreApplication::translate("Xer", "Expense “%1”")
                                        .arg(row.label("cost_name"_f).left(60)));
        Task *task = import.task(row.id("task_id"_f));
        if (!task) {
            place.repair(
                QCoreApplication::translate("Xer", "There is no activity %1; it was left out.")
                    .arg(row.label("task_id"_f).left(40)));
            return;
        }
        const Money spent = xerMoney(row, "act_cost"_f, place);
        const Money whole = row.has("remain_cost"_f)
                                ? plus(spent, xerMoney(row, "remain_cost"_f, place))
                                : xerMoney(row, "target_cost"_f, place);
        task->fixedCost = plus(task->fixedCost, whole);
        task->actualCost = plus(task->actualCost, spent);
        task->cost = plus(task->cost, whole);
        items[task].append(QJsonArray{row.label("cost_name"_f),
                                      row.label("target_cost"_f),
                                      row.label("act_cost"_f),
                                      row.label("vendor_name"_f)});
    });
    for (auto item = items.cbegin(); item != items.cend(); ++item) {
        Task &task = *item.key();
        QJsonObject extras = extrasJson(task.extras);
        QJsonObject own = extras.value("xer"_L1).toObject();
        own.insert(u"expenses"_s, item.value());
        extras.insert(u"xer"_s, own);
        task.extras = extrasText(extras);
    }
}

} // namespace

void readXerAssignments(XerImport &import)
{
    XerLeftovers rest(
        "taskrsrc_id task_id proj_id rsrc_id role_id target_qty remain_qty act_reg_qty act_ot_qty "
        "target_cost remain_cost act_reg_cost act_ot_cost target_qty_per_hr remain_qty_per_hr "
        "act_start_date "
        "act_end_date restart_date reend_date target_start_date target_end_date "
        "rem_late_start_date "
        "rem_late_end_date target_lag_drtn_hr_cnt rsrc_type");
    const QSet<ResourceId> materials = materialsOf(import.plan);
    import.eachRow(u"TASKRSRC"_s, [&](const XerRow &row) {
        ReadPlace place = import.at(row,
                                    {"Xer",
                                     QT_TRANSLATE_NOOP("Xer", "Assignment %1"),
                                     row.label("taskrsrc_id"_f).left(40)});
        Task *task = import.task(row.id("task_id"_f));
        if (!task) {
            place.repair(
                QCoreApplication::translate("Xer", "There is no activity %1; it was left out.")
                    .arg(row.label("task_id"_f).left(40)));
            return;
        }
        Assignment assignment = assignmentOf(import, row, place);
        assignment.task = task->id;
        const QByteArray resource = row.id("rsrc_id"_f);
        assignment.resource = import.resources.value(resource);
        if (!assignment.resource.isValid() && !resource.isEmpty())
            place.repair(QCoreApplication::translate(
                             "Xer", "There is no resource %1; the work is nobody's now.")
                             .arg(QString::fromUtf8(resource).left(40)));
        if (!assignment.resource.isValid())
            assignment.skill = import.roles.value(row.id("role_id"_f));
        if (materials.contains(assignment.resource))
            assignment.units =
                std::clamp<std::int64_t>(assignment.work.value * 1000 / 60, 0, 1'000'000'000);
        task->cost = plus(task->cost, assignment.cost);
        if (const QJsonObject others = rest.of(row); !others.isEmpty())
            assignment.extras = extrasText(QJsonObject{{u"xer"_s, others}});
        import.plan.assignments.push_back(std::move(assignment));
    });
    import.extras.insert(u"assignment"_s, rest.usual());
    if (!import.datesOnly)
        addExpenses(import);
}

} // namespace zs
