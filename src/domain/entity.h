// SPDX-License-Identifier: GPL-3.0-or-later
// The entities that are stored, and how to reach an entity's field table with or without knowing
// its type.
#pragma once

#include "domain/field.h"

#include <span>

namespace zs {

/// Numbers are stored in the change log and never change their meaning.
enum class EntityKind : std::uint8_t {
    OrgUnit = 1,
    Person = 2,
    Project = 3,
    Task = 4,
    Link = 5,
    Calendar = 6,
    Resource = 7,
    Assignment = 8,
    Baseline = 9,
    BaselineTask = 10,
    Attachment = 11,
    Setting = 12,
    Scenario = 13,
    ProgressPeriod = 14,
    ScenarioChange = 15,
    SiteRole = 16,
    RoleGrant = 17,
    StandIn = 18,
    KeepAway = 19,
    PersonKey = 20,
    TwoPerson = 21,
    ApprovalCase = 22,
    ApprovalAct = 23,
    CaseTurn = 24,
    ProcessText = 25,
    Meeting = 26,
    MeetingAct = 27,
    FollowUp = 28,
    OneTimeSecret = 29,
    CaseChild = 30,
    HandOver = 31,
    ExportPermit = 32,
    PlanItem = 33,
    DictionaryEntry = 34,
    ProjectDocument = 35,
    StageStep = 36,
    Sameness = 37,
    MoneyFigure = 38,
    FundQuota = 39,
    Voucher = 40,
    VoucherLine = 41,
    InvestmentFigure = 42,
    FundingProposal = 43,
    Tender = 44,
    TenderEvent = 45,
    Contract = 46,
    Guarantee = 47,
    PaymentRequest = 48,
    RulePackRow = 49,
    MapLayer = 50,
    PlaceShape = 51,
    WorkOverlap = 52,
    FieldDevice = 53,
    FieldForm = 54,
    FieldPackage = 55,
    FieldReport = 56,
    FieldPhoto = 57,
    FieldChange = 58,
    FieldClash = 59,
    Sensor = 60,
    SensorWindow = 61,
    SensorAlarm = 62,
    RiskSnapshot = 63,
    PastOutcome = 64,
    RiskModel = 65,
    RiskScore = 66,
    RiskEntry = 67,
    RiskWarning = 68,
    Remedy = 69,
};

/// Specialised beside each entity: kKind, kTable and fields().
template <class E>
struct EntityTraits;

template <class E>
concept Entity = requires(E e) {
    { e.version } -> std::convertible_to<std::int64_t>;
    { e.id.value() } -> std::convertible_to<Uuid>;
    { EntityTraits<E>::fields() } -> std::convertible_to<std::span<const FieldInfo>>;
};

struct EntityInfo {
    EntityKind kind;
    const char *table; ///< SQL table, and the name in the log
    const char *label; ///< English, to translate in context "Entity"
    std::span<const FieldInfo> fields;
};

/// Every entity, in an order in which rows may be inserted (parents before children).
[[nodiscard]] std::span<const EntityInfo> allEntities();
/// Null for a number that this program does not know.
[[nodiscard]] const EntityInfo *entityInfo(EntityKind kind);
[[nodiscard]] const EntityInfo *entityInfoByTable(QStringView table);
/// -1 when there is none.
[[nodiscard]] int fieldIndex(const EntityInfo &info, QStringView column);

} // namespace zs
