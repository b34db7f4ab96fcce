// SPDX-License-Identifier: GPL-3.0-or-later
// The order of the children of each MSPDI element (Microsoft's published schema mspdi_pj12.xsd,
// with the elements that Project 2010-2019 adds where those versions write them).
#include "exchange/mspdi_fields.h"

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kProject =
    "SaveVersion BuildNumber UID Name GUID Title Subject Category Company Manager Author "
    "CreationDate Revision "
    "LastSaved ScheduleFromStart StartDate FinishDate FYStartDate CriticalSlackLimit "
    "CurrencyDigits CurrencySymbol "
    "CurrencyCode CurrencySymbolPosition CalendarUID DefaultStartTime DefaultFinishTime "
    "MinutesPerDay MinutesPerWeek "
    "DaysPerMonth DefaultTaskType DefaultFixedCostAccrual DefaultStandardRate DefaultOvertimeRate "
    "DurationFormat "
    "WorkFormat EditableActualCosts HonorConstraints EarnedValueMethod InsertedProjectsLikeSummary "
    "MultipleCriticalPaths NewTasksEffortDriven NewTasksEstimated SplitsInProgressTasks "
    "SpreadActualCost "
    "SpreadPercentComplete TaskUpdatesResource FiscalYearStart WeekStartDay MoveCompletedEndsBack "
    "MoveRemainingStartsBack MoveRemainingStartsForward MoveCompletedEndsForward "
    "BaselineForEarnedValue "
    "AutoAddNewResourcesAndTasks StatusDate CurrentDate MicrosoftProjectServerURL Autolink "
    "NewTaskStartDate "
    "NewTasksAreManual DefaultTaskEVMethod ProjectExternallyEdited ExtendedCreationDate "
    "ActualsInSync "
    "RemoveFileProperties AdminProject UpdateManuallyScheduledTasksWhenEditingLinks "
    "KeepTaskOnNearestWorkingTimeWhenMadeAutoScheduled Views Filters Groups Tables Maps Reports "
    "Drawings DataLinks "
    "VBAProjects OutlineCodes WBSMasks ExtendedAttributes Calendars Tasks Resources Assignments";
constexpr const char *kTask =
    "UID GUID ID Name Active Manual Type IsNull CreateDate Contact WBS WBSLevel OutlineNumber "
    "OutlineLevel Priority "
    "StartText FinishText DurationText Start Finish Duration ManualStart ManualFinish "
    "ManualDuration DurationFormat "
    "FreeformDurationFormat Work Stop Resume ResumeValid EffortDriven Recurring OverAllocated "
    "Estimated Milestone "
    "Summary DisplayAsSummary Critical IsSubproject IsSubprojectReadOnly SubprojectName "
    "ExternalTask "
    "ExternalTaskProject EarlyStart EarlyFinish LateStart LateFinish StartVariance FinishVariance "
    "WorkVariance "
    "FreeSlack TotalSlack StartSlack FinishSlack FixedCost FixedCostAccrual PercentComplete "
    "PercentWorkComplete Cost "
    "OvertimeCost OvertimeWork ActualStart ActualFinish ActualDuration ActualCost "
    "ActualOvertimeCost ActualWork "
    "ActualOvertimeWork RegularWork RemainingDuration RemainingCost RemainingWork "
    "RemainingOvertimeCost "
    "RemainingOvertimeWork ACWP CV ConstraintType CalendarUID ConstraintDate Deadline "
    "LevelAssignments "
    "LevelingCanSplit LevelingDelay LevelingDelayFormat PreLeveledStart PreLeveledFinish Hyperlink "
    "HyperlinkAddress "
    "HyperlinkSubAddress IgnoreResourceCalendar Notes HideBar Rollup BCWS BCWP "
    "PhysicalPercentComplete "
    "EarnedValueMethod PredecessorLink ActualWorkProtected ActualOvertimeWorkProtected IsPublished "
    "StatusManager "
    "CommitmentStart CommitmentFinish CommitmentType BoardStatusColumnOrderingID "
    "SprintColumnOrderingID "
    "NextAvailableBoardStatusColumnOrderingID NextAvailableSprintOrderingID ExtendedAttribute "
    "Baseline OutlineCode "
    "TimephasedData";
constexpr const char *kResource = "UID GUID ID Name Type IsNull Initials Phonetics NTAccount "
                                  "MaterialLabel Code Group WorkGroup EmailAddress "
                                  "Hyperlink HyperlinkAddress HyperlinkSubAddress MaxUnits "
                                  "PeakUnits OverAllocated AvailableFrom AvailableTo Start "
                                  "Finish CanLevel AccrueAt Work RegularWork OvertimeWork "
                                  "ActualWork RemainingWork ActualOvertimeWork "
                                  "RemainingOvertimeWork PercentWorkComplete StandardRate "
                                  "StandardRateFormat Cost OvertimeRate OvertimeRateFormat "
                                  "OvertimeCost CostPerUse ActualCost ActualOvertimeCost "
                                  "RemainingCost RemainingOvertimeCost WorkVariance "
                                  "CostVariance SV CV ACWP CalendarUID Notes BCWS BCWP IsGeneric "
                                  "IsInactive IsEnterprise BookingType "
                                  "ActualWorkProtected ActualOvertimeWorkProtected "
                                  "ActiveDirectoryGUID CreationDate IsCostResource AssnOwner "
                                  "AssnOwnerGuid IsBudget ExtendedAttribute Baseline OutlineCode "
                                  "AvailabilityPeriods Rates TimephasedData";
constexpr const char *kAssignment = "UID GUID TaskUID ResourceUID PercentWorkComplete ActualCost "
                                    "ActualFinish ActualOvertimeCost ActualOvertimeWork "
                                    "ActualStart ActualWork ACWP Confirmed Cost CostRateTable "
                                    "RateScale CostVariance CV Delay Finish FinishVariance "
                                    "WorkVariance HasFixedRateUnits FixedMaterial Hyperlink "
                                    "HyperlinkAddress HyperlinkSubAddress LevelingDelay "
                                    "LevelingDelayFormat LinkedFields Milestone Notes "
                                    "Overallocated OvertimeCost OvertimeWork PeakUnits RegularWork "
                                    "RemainingCost RemainingOvertimeCost RemainingOvertimeWork "
                                    "RemainingWork ResponsePending Start Stop Resume "
                                    "StartVariance Summary SV Units UpdateNeeded VAC Work "
                                    "WorkContour BCWS BCWP BookingType ActualWorkProtected "
                                    "ActualOvertimeWorkProtected CreationDate AssnOwner "
                                    "AssnOwnerGuid BudgetCost BudgetWork ExtendedAttribute "
                                    "Baseline TimephasedData";
constexpr const char *kCalendar =
    "UID GUID Name IsBaseCalendar IsBaselineCalendar BaseCalendarUID WeekDays Exceptions WorkWeeks";
constexpr const char *kBaseline = "TimephasedData Number Interim Start Finish Duration "
                                  "DurationFormat EstimatedDuration Work Cost BCWS BCWP "
                                  "FixedCost";

QHash<QString, int> ranks(const char *names)
{
    QHash<QString, int> rank;
    for (const QString &name : QString::fromLatin1(names).split(u' '))
        rank.insert(name, static_cast<int>(rank.size()));
    return rank;
}

const QHash<QString, int> &ranksOf(const QString &element)
{
    static const QHash<QString, QHash<QString, int>> all{
        {u"Project"_s, ranks(kProject)},
        {u"Task"_s, ranks(kTask)},
        {u"Resource"_s, ranks(kResource)},
        {u"Assignment"_s, ranks(kAssignment)},
        {u"Calendar"_s, ranks(kCalendar)},
        {u"Baseline"_s, ranks(kBaseline)},
    };
    static const QHash<QString, int> none;
    const auto found = all.constFind(element);
    return found == all.cend() ? none : *found;
}

} // namespace

void sortBySchema(const QString &element, XmlExtras &children)
{
    const QHash<QString, int> &rank = ranksOf(element);
    std::vector<std::pair<int, std::size_t>> order;
    order.reserve(children.size());
    for (std::size_t i = 0; i < children.size(); ++i) {
        const int last = static_cast<int>(rank.size());
        order.emplace_back(
            children[i].name.startsWith(u'@') ? -1 : rank.value(children[i].name, last), i);
    }
    std::ranges::sort(order);
    XmlExtras sorted;
    sorted.reserve(children.size());
    for (const auto &[place, i] : order)
        sorted.push_back(std::move(children[i]));
    children = std::move(sorted);
}

} // namespace zs
