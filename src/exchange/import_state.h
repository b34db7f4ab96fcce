// SPDX-License-Identifier: GPL-3.0-or-later
// An import in progress: the plan so far, and what can be settled only when the whole file has been
// read.
#pragma once

#include "exchange/entity_extras.h"
#include "exchange/leaf_table.h"
#include "exchange/mspdi.h"
#include "exchange/plan_extras.h"

#include <QSet>

namespace zs {

/// An entity whose element has been read but not yet put in its place.
struct PendingElement {
    QByteArray extras; ///< JSON as text
    XmlExtras
        placed; ///< its children that follow from its place (see PlanNumbers), as the file has them
    std::int64_t line = 0;
    QString stamp = {}; ///< as in `extras`; settled anew when what it stands for is settled late
};

/// Time in which somebody works, or that lies between stopping and going on.
struct WorkedSpan {
    WallTime start;
    WallTime finish;
};

struct PendingLink {
    std::size_t successor = 0; ///< index of the task
    XmlExtra element;
};

struct ImportState {
    ImportState(IdSource &idSource, const ImportLimits &importLimits)
        : ids(idSource)
        , limits(importLimits)
    {}

    IdSource &ids;
    const ImportLimits &limits;
    RepairList repairs;
    Plan plan;
    PlanExtras extras;

    std::vector<PendingElement> tasks;       ///< beside plan.tasks
    std::vector<PendingElement> resources;   ///< beside plan.resources
    std::vector<PendingElement> calendars;   ///< beside plan.calendars
    std::vector<PendingElement> assignments; ///< beside plan.assignments
    std::vector<PendingLink> links;
    XmlExtras projectChildren;
    std::optional<XmlExtra> summaryRow;

    UsualElements usualTask;
    UsualElements usualResource;
    UsualElements usualAssignment;

    QHash<std::int64_t, TaskId> taskByUid;
    QHash<std::int64_t, ResourceId> resourceByUid;
    QHash<std::int64_t, CalendarId> calendarByUid;
    QSet<std::int64_t> assignmentUids;
    QSet<std::int64_t> blankUids; ///< of rows that are no tasks, the summary row's 0 among them
    QHash<std::int64_t, BaselineId> baselineByNumber;
    QHash<QString, QString> fieldNames; ///< FieldID -> what a person calls the custom field

    QHash<std::int64_t, std::vector<WorkedSpan>> workOf; ///< by the task's UID in the file
    QHash<std::size_t, WorkedSpan> pauses;               ///< Stop to Resume, by index of the task
    QHash<std::size_t, Money> actualCosts;               ///< likewise
    QSet<std::int64_t> externalUids; ///< of rows that stand for tasks of other projects

    std::vector<std::size_t> outline;     ///< the task at each level above the next one, by index
    std::vector<std::int64_t> childrenOf; ///< number of children so far, beside plan.tasks
    std::int64_t topLevel = 0;
    std::int64_t lastTaskUid = -1;
    std::int64_t lastResourceUid = -1;

    [[nodiscard]] FieldNamer fieldNamer() const;
};

/// With ImportLimits::datesOnly, the children of a task's element that are read.
[[nodiscard]] bool isForDates(const QString &childOfTask);

// Each takes a whole element and adds its entity to the state.
void addCalendar(ImportState &state, XmlExtra element, std::int64_t line);
void addTask(ImportState &state, XmlExtra element, std::int64_t line);
void addResource(ImportState &state, XmlExtra element, std::int64_t line);
void addAssignment(ImportState &state, XmlExtra element, std::int64_t line);
void readFieldNames(ImportState &state, const XmlExtra &definitions);

/// Settles references, numbers and extras when everything has been read. Invalid for what cannot be
/// untangled.
[[nodiscard]] Result<> settle(ImportState &state);

/// Turns state.links into the plan's links, without unknown tasks, doubles and cycles.
[[nodiscard]] Result<> settleLinks(ImportState &state);

// --- shared by the parts ---
/// A UID that is possible and not in use; else 0 and a repair.
[[nodiscard]] std::int64_t
freshUid(const XmlExtra &element, const std::function<bool(std::int64_t)> &inUse, ReadPlace &place);
/// Values that were not used are not returned by an export either: takes over the model's wording
/// of those elements.
void dropRepaired(XmlExtras &file, const XmlExtras &model, const QStringList &repaired);

} // namespace zs
