// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars, resources and assignments of an import, and what all the readers share.
#include "exchange/import_state.h"
#include "exchange/mspdi_calendars.h"
#include "exchange/mspdi_fields.h"
#include "exchange/mspdi_progress.h"
#include "exchange/own_fields.h"
#include "exchange/plan_numbers.h"

namespace zs {

using namespace Qt::StringLiterals;

FieldNamer ImportState::fieldNamer() const
{
    return [this](const XmlExtra &attribute) {
        const QString id = attribute.textOf(u"FieldID");
        return fieldNames.value(id, id);
    };
}

std::int64_t
freshUid(const XmlExtra &element, const std::function<bool(std::int64_t)> &inUse, ReadPlace &place)
{
    const QString text = element.textOf(u"UID");
    const std::int64_t uid = parseWhole(text).value_or(0);
    if (uid > 0 && uid <= kMaxUid && !inUse(uid))
        return uid;
    place.repair(
        QCoreApplication::translate("Mspdi",
                                    "The number (UID) “%1” is missing, doubled or not possible; "
                                    "a new one was given.")
            .arg(text.left(40)));
    return 0;
}

void dropRepaired(XmlExtras &file, const XmlExtras &model, const QStringList &repaired)
{
    for (const QString &name : repaired) {
        const auto ours =
            std::ranges::find_if(model, [&](const XmlExtra &e) { return e.name == name; });
        std::erase_if(file, [&](const XmlExtra &e) { return e.name == name; });
        if (ours != model.end())
            file.push_back(*ours);
    }
}

void readFieldNames(ImportState &state, const XmlExtra &definitions)
{
    for (const XmlExtra &definition : definitions.children) {
        const QString alias = definition.textOf(u"Alias");
        const QString name = alias.isEmpty() ? definition.textOf(u"FieldName") : alias;
        if (!name.isEmpty())
            state.fieldNames.insert(definition.textOf(u"FieldID"), name);
    }
}

void addCalendar(ImportState &state, XmlExtra element, std::int64_t line)
{
    ReadPlace place{
        state.repairs,
        line,
        QCoreApplication::translate("Mspdi", "Calendar %1").arg(element.textOf(u"UID").left(20)),
        {}};
    Calendar calendar;
    calendar.id = state.ids.next<CalendarId>();
    calendar.project = state.plan.project.id;
    calendar.uid = freshUid(
        element, [&](std::int64_t uid) { return state.calendarByUid.contains(uid); }, place);
    // a number that had to be replaced is still how the file refers to the calendar
    const std::int64_t fileUid = parseWhole(element.textOf(u"UID")).value_or(-1);
    if (fileUid >= 0 && !state.calendarByUid.contains(fileUid))
        state.calendarByUid.insert(fileUid, calendar.id);
    calendarLeaves().read(calendar, element.children, place);
    const std::size_t before = state.repairs.count();
    readCalendarDays(calendar, element.children, place);
    if (state.repairs.count() != before)
        place.repaired << u"WeekDays"_s << u"Exceptions"_s << u"WorkWeeks"_s;

    XmlExtras model = calendarLeaves().write(calendar);
    for (XmlExtra &days : calendarDays(calendar))
        model.push_back(std::move(days));
    dropRepaired(element.children, model, place.repaired);
    EntityExtras extras;
    addDifference(
        extras,
        element.children,
        model,
        [](const QString &name) { return calendarLeaves().has(name) || isCalendarDays(name); },
        [](const QString &name) { return name == u"UID" || isPlacedInCalendar(name); });
    sortBySchema(u"Calendar"_s, extras.elements);
    std::erase_if(element.children,
                  [](const XmlExtra &child) { return !isPlacedInCalendar(child.name); });
    state.calendars.push_back(
        {extrasBytes(toJson(extras, {}, state.fieldNamer())), std::move(element.children), line});
    state.plan.calendars.push_back(std::move(calendar));
}

void addResource(ImportState &state, XmlExtra element, std::int64_t line)
{
    const QString uidText = element.textOf(u"UID");
    if (uidText == u"0"
        || element.textOf(u"IsNull") == u"1") { // Project's row for "nobody", or an empty row
        state.extras.blankResources.push_back({state.lastResourceUid, std::move(element)});
        return;
    }
    ReadPlace place{state.repairs,
                    line,
                    QCoreApplication::translate("Mspdi", "Resource %1").arg(uidText.left(20)),
                    {}};
    Resource resource;
    resource.id = state.ids.next<ResourceId>();
    resource.project = state.plan.project.id;
    resource.position = static_cast<std::int64_t>(state.plan.resources.size());
    resource.uid = freshUid(
        element, [&](std::int64_t uid) { return state.resourceByUid.contains(uid); }, place);
    if (resource.uid != 0)
        state.resourceByUid.insert(resource.uid, resource.id);
    state.lastResourceUid = resource.uid;
    resourceLeaves().read(resource, element.children, place);
    readAvailability(resource, element, place);
    readOwn(resource, takeOwnText(element, state.fieldNames));

    XmlExtras model = resourceLeaves().write(resource);
    for (XmlExtra &periods : availabilityElements(resource))
        model.push_back(std::move(periods));
    dropRepaired(element.children, model, place.repaired);
    EntityExtras extras;
    addDifference(
        extras,
        element.children,
        model,
        [](const QString &name) {
            return resourceLeaves().has(name) || name == u"AvailabilityPeriods";
        },
        [](const QString &name) { return name == u"UID" || isPlacedInResource(name); });
    sortBySchema(u"Resource"_s, extras.elements);
    if (state.plan.resources.empty()) {
        state.extras.patterns.resource = usualOf(extras.elements);
        state.usualResource = UsualElements::of(state.extras.patterns.resource);
    }
    std::erase_if(element.children,
                  [](const XmlExtra &child) { return !isPlacedInResource(child.name); });
    state.resources.push_back({extrasBytes(toJson(extras, state.usualResource, state.fieldNamer())),
                               std::move(element.children),
                               line});
    state.plan.resources.push_back(std::move(resource));
}

namespace {

/// What the element says beyond the assignment.
PendingElement pendingAssignment(ImportState &state,
                                 const Assignment &assignment,
                                 XmlExtra element,
                                 const ReadPlace &place)
{
    const auto keepPlaced = [&] {
        std::erase_if(element.children,
                      [](const XmlExtra &child) { return !isPlacedInAssignment(child.name); });
    };
    if (state.limits.datesOnly) {
        keepPlaced();
        return {{}, std::move(element.children), place.line};
    }
    const XmlExtras model = assignmentLeaves().write(assignment);
    dropRepaired(element.children, model, place.repaired);
    EntityExtras extras;
    addDifference(
        extras,
        element.children,
        model,
        [](const QString &name) { return assignmentLeaves().has(name); },
        [](const QString &name) { return name == u"UID" || isPlacedInAssignment(name); });
    sortBySchema(u"Assignment"_s, extras.elements);
    extras.stamp = stampOf(assignment, nullptr);
    if (state.plan.assignments.empty()) {
        state.extras.patterns.assignment = usualOf(extras.elements);
        state.usualAssignment = UsualElements::of(state.extras.patterns.assignment);
    }
    keepPlaced();
    return {extrasBytes(toJson(extras, state.usualAssignment, state.fieldNamer())),
            std::move(element.children),
            place.line,
            extras.stamp};
}

} // namespace

void addAssignment(ImportState &state, XmlExtra element, std::int64_t line)
{
    const std::int64_t taskUid = parseWhole(element.textOf(u"TaskUID")).value_or(-1);
    if ((taskUid == 0 && state.summaryRow) || state.blankUids.contains(taskUid)) {
        state.extras.otherAssignments.push_back(std::move(element));
        return;
    }
    ReadPlace place{
        state.repairs,
        line,
        {"Mspdi", QT_TRANSLATE_NOOP("Mspdi", "Assignment %1"), element.textOf(u"UID").left(20)},
        {}};
    Assignment assignment;
    assignment.id = state.ids.next<AssignmentId>();
    assignment.project = state.plan.project.id;
    assignment.uid = freshUid(
        element, [&](std::int64_t uid) { return state.assignmentUids.contains(uid); }, place);
    state.assignmentUids.insert(assignment.uid);
    assignmentLeaves().read(assignment, element.children, place);
    rememberWork(state, element);
    readOwn(assignment, takeOwnText(element, state.fieldNames));
    state.assignments.push_back(pendingAssignment(state, assignment, std::move(element), place));
    state.plan.assignments.push_back(std::move(assignment));
}

} // namespace zs
