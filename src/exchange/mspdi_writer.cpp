// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/running_calendars.h"
#include "exchange/entity_extras.h"
#include "exchange/mspdi.h"
#include "exchange/mspdi_calendars.h"
#include "exchange/mspdi_fields.h"
#include "exchange/mspdi_progress.h"
#include "exchange/own_fields.h"
#include "exchange/plan_extras.h"
#include "exchange/plan_numbers.h"
#include "exchange/statutory_exceptions.h"

#include <QXmlStreamWriter>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

const QString kCategory = u"Category"_s;
const QString kNamespace = u"http://schemas.microsoft.com/project"_s;

bool neverStale(const QString &)
{
    return false;
}

/// Only what XML can carry: no control characters, no halves of surrogate pairs.
QString xmlText(const QString &text)
{
    const auto plain = [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 0x20 || u == u'\t' || u == u'\n') && !c.isSurrogate() && u < 0xFFFE;
    };
    if (std::ranges::all_of(text, plain))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++i];
        } else if (c != u'\r') { // a reader takes \r\n for \n anyway
            clean += plain(c) ? c : QChar(QChar::ReplacementCharacter);
        }
    }
    return clean;
}

/// Names come from files and stored text; what is no XML name would break the document.
bool isXmlName(const QString &name)
{
    const auto letter = [](QChar c) { return c.isLetter() || c == u'_'; };
    return !name.isEmpty() && letter(name[0]) && std::ranges::all_of(name, [&](QChar c) {
        return letter(c) || c.isDigit() || c == u'-' || c == u'.';
    });
}

class MspdiWriter {
public:
    MspdiWriter(const Plan &plan, QString mark, const HolidayTable &holidays)
        : m_plan(plan)
        , m_holidays(holidays)
        , m_extras(decodePlanExtras(plan.project.extras))
        , m_numbers(plan, m_extras)
        , m_usualTask(UsualElements::of(m_extras.patterns.task))
        , m_usualResource(UsualElements::of(m_extras.patterns.resource))
        , m_usualAssignment(UsualElements::of(m_extras.patterns.assignment))
        , m_own(m_extras.project.elements)
        , m_mark(std::move(mark))
        , m_xml(&m_bytes)
    {
        for (std::size_t i = 0; i < plan.baselineTasks.size(); ++i)
            m_baselinesOf[plan.baselineTasks[i].task].push_back(i);
        for (const Assignment &assignment : plan.assignments)
            m_spent[assignment.task].fen += assignment.actualCost.fen;
        for (const Task &task : plan.tasks) {
            if (!task.splits.isEmpty())
                m_split.insert(task.id, &task);
        }
        giveOwnFields();
        if (!m_split.isEmpty())
            m_running.emplace(plan, CalendarSet::compile(plan, shippedHolidays()));
    }

    QByteArray write()
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument(u"1.0"_s, true);
        m_xml.writeStartElement(u"Project"_s);
        m_xml.writeDefaultNamespace(kNamespace);
        writeProperties();
        writeCalendars();
        writeTasks();
        writeResources();
        writeAssignments();
        m_xml.writeEndDocument();
        return std::move(m_bytes);
    }

private:
    /// Which fields are used is written before those who use them.
    void giveOwnFields()
    {
        m_ownOfProject = m_own.attributes(FieldOwner::Task, ownText(m_plan.project));
        const auto give = [this](FieldOwner owner, const auto &rows, auto &to) {
            for (std::size_t i = 0; i < rows.size(); ++i) {
                if (const QString text = ownText(rows[i]); !text.isEmpty())
                    to.insert(i, m_own.attributes(owner, text));
            }
        };
        give(FieldOwner::Task, m_plan.tasks, m_ownOfTask);
        give(FieldOwner::Resource, m_plan.resources, m_ownOfResource);
        give(FieldOwner::Assignment, m_plan.assignments, m_ownOfAssignment);
    }

    void writeElement(const XmlExtra &element)
    {
        if (!isXmlName(element.name))
            return;
        if (element.isLeaf() && !element.text.isEmpty()) {
            m_xml.writeTextElement(element.name, xmlText(element.text));
            return;
        }
        m_xml.writeStartElement(element.name);
        for (const XmlExtra &child : element.children) {
            if (child.name.startsWith(u'@') && isXmlName(child.name.sliced(1)))
                m_xml.writeAttribute(child.name.sliced(1), xmlText(child.text));
        }
        if (!element.text.isEmpty())
            m_xml.writeCharacters(xmlText(element.text));
        for (const XmlExtra &child : element.children)
            writeElement(child);
        m_xml.writeEndElement();
    }

    void writeEntity(const QString &name, XmlExtras children)
    {
        sortBySchema(name, children);
        writeElement({name, {}, std::move(children)});
    }

    static void append(XmlExtras &to, XmlExtras from)
    {
        to.insert(
            to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    }

    /// Adds the elements whose names are not there yet.
    static void addMissing(XmlExtras &to, XmlExtras elements)
    {
        QSet<QString> present;
        for (const XmlExtra &element : to)
            present.insert(element.name);
        std::erase_if(elements, [&](const XmlExtra &e) { return present.contains(e.name); });
        append(to, std::move(elements));
    }

    void writeProperties()
    {
        XmlExtras model = projectLeaves().write(m_plan.project);
        append(model, m_numbers.ofProject());
        XmlExtras children = withExtras(std::move(model), m_extras.project, {}, neverStale);
        if (!m_mark.isEmpty()) { // what came in with the file does not outlast a label
            std::erase_if(children, [](const XmlExtra &e) { return e.name == kCategory; });
            children.push_back(leaf(kCategory, m_mark));
        }
        m_own.define(children);
        sortBySchema(u"Project"_s, children);
        for (const XmlExtra &child : children)
            writeElement(child);
    }

    /// The days of notices and of the law over the plan's years, for a calendar that follows them:
    /// other programs do not know them.
    std::vector<CalendarException> statutoryDays(const Calendar &calendar) const
    {
        if (!calendar.statutory)
            return {};
        WallTime first = m_plan.project.planStart;
        WallTime last = m_plan.project.planFinish;
        for (const Task &task : m_plan.tasks) {
            if (task.start.isValid() && (!first.isValid() || task.start < first))
                first = task.start;
            if (task.finish.isValid() && (!last.isValid() || last < task.finish))
                last = task.finish;
        }
        const auto &notices = m_holidays.notices();
        if (notices.empty() && (!first.isValid() || !last.isValid()))
            return {};
        const int firstYear = first.isValid() ? first.date().year() : notices.begin()->first;
        const int lastYear = last.isValid() ? last.date().year() + 1 // room for the plan to move
                                            : notices.rbegin()->first;
        return statutoryExceptions(
            m_holidays, firstYear, std::min(lastYear, kLastYear), exceptionsOf(calendar));
    }

    void writeCalendars()
    {
        m_xml.writeStartElement(u"Calendars"_s);
        for (std::size_t i = 0; i < m_plan.calendars.size(); ++i) {
            const Calendar &calendar = m_plan.calendars[i];
            XmlExtras model = m_numbers.ofCalendar(i);
            append(model, calendarLeaves().write(calendar));
            append(model, calendarDays(calendar, statutoryDays(calendar)));
            const EntityExtras extras = entityExtrasFromJson(extrasJson(calendar.extras), {});
            writeEntity(u"Calendar"_s, withExtras(std::move(model), extras, {}, neverStale));
        }
        m_xml.writeEndElement();
    }

    XmlExtras baselinesOf(const Task &task) const
    {
        XmlExtras elements;
        const auto found = m_baselinesOf.constFind(task.id);
        if (found == m_baselinesOf.cend())
            return elements;
        for (const std::size_t i : *found) {
            const BaselineTask &entry = m_plan.baselineTasks[i];
            const auto number = m_numbers.baselineNumber(entry.baseline);
            if (!number || *number > 10) // Project has the numbers 0 to 10
                continue;
            const EntityExtras extras = entityExtrasFromJson(extrasJson(entry.extras), {});
            XmlExtra element{u"Baseline"_s,
                             {},
                             withExtras(baselineLeaves().write(entry), extras, {}, neverStale)};
            element.children.push_back(leaf(u"Number"_s, QString::number(*number)));
            sortBySchema(element.name, element.children);
            elements.push_back(std::move(element));
        }
        return elements;
    }

    void writeTask(std::size_t i)
    {
        const Task &task = m_plan.tasks[i];
        XmlExtras model = m_numbers.ofTask(i);
        append(model, taskLeaves().write(task));
        const EntityExtras extras = entityExtrasFromJson(extrasJson(task.extras), m_usualTask);
        const QString stamp = stampOf(task);
        XmlExtras children = withExtras(std::move(model), extras, stamp, isComputedOfTask);
        if (extras.stamp != stamp)
            addMissing(children, computedOf(task, m_spent.value(task.id)));
        append(children, m_ownOfTask.value(i));
        append(children, baselinesOf(task));
        writeEntity(u"Task"_s, std::move(children));
    }

    void writeTasks()
    {
        m_xml.writeStartElement(u"Tasks"_s);
        if (m_extras.summaryRow || !m_plan.project.note.isEmpty() || !m_ownOfProject.empty()) {
            XmlExtras row = withExtras(summaryLeaves().write(m_plan.project),
                                       m_extras.summaryRow.value_or(EntityExtras()),
                                       stampOf(m_plan.project),
                                       isComputedOfTask);
            append(row, m_ownOfProject);
            writeEntity(u"Task"_s, std::move(row));
        }
        for (const int row : m_numbers.taskRows()) {
            if (row >= 0)
                writeTask(static_cast<std::size_t>(row));
            else
                writeElement(m_extras.blankTasks[static_cast<std::size_t>(~row)].element);
        }
        m_xml.writeEndElement();
    }

    void writeResources()
    {
        m_xml.writeStartElement(u"Resources"_s);
        for (const int row : m_numbers.resourceRows()) {
            if (row < 0) {
                writeElement(m_extras.blankResources[static_cast<std::size_t>(~row)].element);
                continue;
            }
            const auto i = static_cast<std::size_t>(row);
            const Resource &resource = m_plan.resources[i];
            XmlExtras model = m_numbers.ofResource(i);
            append(model, resourceLeaves().write(resource));
            append(model, availabilityElements(resource));
            const EntityExtras extras =
                entityExtrasFromJson(extrasJson(resource.extras), m_usualResource);
            XmlExtras children = withExtras(std::move(model), extras, {}, isComputedOfResource);
            append(children, m_ownOfResource.value(i));
            writeEntity(u"Resource"_s, std::move(children));
        }
        m_xml.writeEndElement();
    }

    void writeAssignments()
    {
        m_xml.writeStartElement(u"Assignments"_s);
        for (std::size_t i = 0; i < m_plan.assignments.size(); ++i) {
            const Assignment &assignment = m_plan.assignments[i];
            XmlExtras model = m_numbers.ofAssignment(i);
            append(model, assignmentLeaves().write(assignment));
            const EntityExtras extras =
                entityExtrasFromJson(extrasJson(assignment.extras), m_usualAssignment);
            const Task *split = m_split.value(assignment.task);
            const QString stamp = stampOf(assignment, split);
            XmlExtras children =
                withExtras(std::move(model), extras, stamp, isComputedOfAssignment);
            if (split && extras.stamp != stamp)
                addMissing(
                    children,
                    interruptedWork(
                        *split, assignment, m_numbers.assignmentUid(i), *m_running->of(*split)));
            append(children, m_ownOfAssignment.value(i));
            writeEntity(u"Assignment"_s, std::move(children));
        }
        for (const XmlExtra &element : m_extras.otherAssignments)
            writeElement(element);
        m_xml.writeEndElement();
    }

    const Plan &m_plan;
    const HolidayTable &m_holidays;
    PlanExtras m_extras;
    PlanNumbers m_numbers;
    UsualElements m_usualTask;
    UsualElements m_usualResource;
    UsualElements m_usualAssignment;
    QHash<TaskId, std::vector<std::size_t>> m_baselinesOf;
    QHash<TaskId, Money> m_spent;
    QHash<TaskId, const Task *> m_split;
    std::optional<RunningCalendars> m_running; ///< only if there are interrupted tasks
    OwnFields m_own;                           ///< what Project has no elements for
    XmlExtras m_ownOfProject;
    QHash<std::size_t, XmlExtras> m_ownOfTask; ///< by index, likewise the others
    QHash<std::size_t, XmlExtras> m_ownOfResource;
    QHash<std::size_t, XmlExtras> m_ownOfAssignment;
    QString m_mark; ///< secrecy label; empty = none
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

namespace {

/// Tasks of other projects that this one waits for, as rows with fixed dates at its end: a file
/// holds one project.
Plan withExternalRows(Plan plan)
{
    QSet<TaskId> own;
    for (const Task &task : plan.tasks)
        own.insert(task.id);
    std::int64_t position = 1'000'000'000;
    for (Link &link : plan.links) {
        if (!link.predecessorProject.isValid() || !link.externalFinish.isValid())
            continue;
        if (!own.contains(link.predecessor)) {
            Task row;
            row.id = link.predecessor;
            row.project = plan.project.id;
            row.position = position++;
            row.name = link.externalName;
            row.manual = true;
            row.start = link.externalStart.isValid() ? link.externalStart : link.externalFinish;
            row.finish = link.externalFinish;
            row.milestone = row.start == row.finish;
            row.duration = {};
            row.extras = extrasText(QJsonObject{
                {u"mspdi"_s, QJsonObject{{u"elements"_s, QJsonArray{u"ExternalTask"_s, u"1"_s}}}}});
            own.insert(row.id);
            plan.tasks.push_back(std::move(row));
        }
    }
    return plan;
}

} // namespace

QByteArray writeMspdi(const Plan &plan, const QString &mark, const HolidayTable &holidays)
{
    const bool waits = std::ranges::any_of(
        plan.links, [](const Link &link) { return link.predecessorProject.isValid(); });
    if (!waits)
        return MspdiWriter(plan, mark, holidays).write();
    const Plan whole = withExternalRows(plan);
    return MspdiWriter(whole, mark, holidays).write();
}

QString categoryOf(const Plan &plan)
{
    const PlanExtras extras = decodePlanExtras(plan.project.extras);
    const auto found = std::ranges::find(extras.project.elements, kCategory, &XmlExtra::name);
    return found == extras.project.elements.end() ? QString() : found->text;
}

} // namespace zs
