// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/risk_cases.h"

#include "risk/measures.h"
#include "risk/risk_words.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>
#include <numeric>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> noColumn(const QString &name)
{
    return fail(ErrorCode::Invalid,
                riskWords(QT_TRANSLATE_NOOP("Risk", "The table has no column “%1”.")).arg(name));
}

std::unexpected<Error>
atRow(const char *text, const RiskTable &table, std::size_t row, const RiskColumn &column)
{
    return fail(
        ErrorCode::Invalid,
        riskWords(text).arg(table.lines[row]).arg(column.name, column.textAt(row).left(40)));
}

/// A day that may not lie after `today`.
Result<int> dayAt(const RiskTable &table, const RiskColumn &column, std::size_t row, QDate today)
{
    std::optional<int> day;
    if (!column.isEmptyAt(row)) {
        if (column.kind == RiskColumnKind::Date)
            day = static_cast<int>(column.numbers[row]);
        else
            day = riskDayOf(column.textAt(row).toUtf8(), true);
    }
    if (!day)
        return atRow(QT_TRANSLATE_NOOP("Risk",
                                       "Line %1, column “%2”: “%3” is no date. Write dates as "
                                       "2026-03-01."),
                     table,
                     row,
                     column);
    if (*day > static_cast<int>(QDate(1970, 1, 1).daysTo(today)))
        return fail(
            ErrorCode::Invalid,
            riskWords(QT_TRANSLATE_NOOP(
                          "Risk",
                          "Line %1, column “%2”: %3 lies in the future. A case that has not "
                          "been predicted yet has no outcome; correct the file."))
                .arg(table.lines[row])
                .arg(column.name, QDate(1970, 1, 1).addDays(*day).toString(Qt::ISODate)));
    return *day;
}

Result<std::uint8_t> outcomeAt(const RiskTable &table, const RiskColumn &column, std::size_t row)
{
    static const QHash<QString, std::uint8_t> kWords{
        {u"true"_s, 1}, {u"false"_s, 0}, {u"yes"_s, 1}, {u"no"_s, 0}, {u"是"_s, 1}, {u"否"_s, 0}};
    if (column.kind == RiskColumnKind::Number
        && (column.numbers[row] == 0.0 || column.numbers[row] == 1.0))
        return column.numbers[row] == 1.0 ? 1 : 0;
    const auto word = kWords.constFind(column.textAt(row).toLower());
    if (column.kind == RiskColumnKind::Words && word != kWords.constEnd())
        return *word;
    return atRow(QT_TRANSLATE_NOOP("Risk",
                                   "Line %1, column “%2”: the outcome “%3” is neither 1 (late) nor "
                                   "0 (not late)."),
                 table,
                 row,
                 column);
}

struct RoleColumns {
    const RiskColumn *label = nullptr;
    const RiskColumn *date = nullptr;
    const RiskColumn *id = nullptr;
    const RiskColumn *known = nullptr;
};

Result<RoleColumns> roleColumns(const RiskTable &table, const RiskRoles &roles)
{
    RoleColumns found{
        table.find(roles.label), table.find(roles.date), table.find(roles.id), nullptr};
    if (!found.label)
        return noColumn(roles.label);
    if (!found.date)
        return noColumn(roles.date);
    if (!found.id)
        return noColumn(roles.id);
    if (!roles.known.isEmpty() && !(found.known = table.find(roles.known)))
        return noColumn(roles.known);
    return found;
}

Result<> addCase(RiskCases &cases,
                 QHash<QString, int> &groups,
                 const RiskTable &table,
                 const RoleColumns &by,
                 std::size_t row,
                 QDate today)
{
    const auto late = outcomeAt(table, *by.label, row);
    if (!late)
        return passOn(late);
    const auto day = dayAt(table, *by.date, row, today);
    if (!day)
        return passOn(day);
    if (by.id->isEmptyAt(row))
        return fail(ErrorCode::Invalid,
                    riskWords(QT_TRANSLATE_NOOP("Risk",
                                                "Line %1, column “%2” is empty: it must say whose "
                                                "case this is."))
                        .arg(table.lines[row])
                        .arg(by.id->name));
    int known = *day;
    if (by.known) {
        const auto told = dayAt(table, *by.known, row, today);
        if (!told)
            return passOn(told);
        known = *told;
    }
    const QString id = by.id->textAt(row);
    const auto group = groups.constFind(id);
    cases.group.push_back(group != groups.constEnd() ? *group : cases.groups);
    if (group == groups.constEnd())
        groups.insert(id, cases.groups++);
    cases.row.push_back(static_cast<int>(row));
    cases.late.push_back(*late);
    cases.day.push_back(*day);
    cases.known.push_back(known);
    return {};
}

template <class T>
void arrange(std::vector<T> &values, const std::vector<std::size_t> &order)
{
    std::vector<T> arranged;
    arranged.reserve(values.size());
    for (const std::size_t at : order)
        arranged.push_back(values[at]);
    values = std::move(arranged);
}

/// How well one column alone tells the outcome, either way round; 0.5 when it says nothing.
double tellsAlone(const RiskColumn &column, const RiskCases &cases)
{
    std::vector<double> score;
    std::vector<std::uint8_t> late;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const auto row = static_cast<std::size_t>(cases.row[i]);
        if (column.isEmptyAt(row))
            continue;
        score.push_back(column.numbers[row]);
        late.push_back(cases.late[i]);
    }
    constexpr std::size_t kEnough = 30;
    if (score.size() < std::max(kEnough, cases.size() / 4))
        return 0.5;
    const double auc = areaUnderCurve(score, late);
    return std::isnan(auc) ? 0.5 : std::max(auc, 1.0 - auc);
}

} // namespace

double RiskCases::rate() const
{
    return late.empty() ? 0.0
                        : static_cast<double>(std::accumulate(late.begin(), late.end(), 0))
                              / static_cast<double>(late.size());
}

Result<RiskCases> riskCases(const RiskTable &table, const RiskRoles &roles, QDate today)
{
    const auto by = roleColumns(table, roles);
    if (!by)
        return passOn(by);
    RiskCases cases;
    cases.isKnownTold = by->known != nullptr;
    QHash<QString, int> groups;
    for (std::size_t row = 0; row < table.rows; ++row) {
        if (by->label->isEmptyAt(row)) {
            ++cases.withoutOutcome;
            continue;
        }
        if (auto added = addCase(cases, groups, table, *by, row, today); !added)
            return passOn(added);
    }
    std::vector<std::size_t> order(cases.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&cases](std::size_t i) { return cases.day[i]; });
    arrange(cases.row, order);
    arrange(cases.late, order);
    arrange(cases.day, order);
    arrange(cases.known, order);
    arrange(cases.group, order);
    return cases;
}

QStringList riskFeatureColumns(const RiskTable &table, const RiskRoles &roles)
{
    QStringList names;
    for (const RiskColumn &column : table.columns) {
        if (column.name != roles.label && column.name != roles.date && column.name != roles.id
            && column.name != roles.known)
            names << column.name;
    }
    return names;
}

bool namesOutcome(const QString &name)
{
    // what became of an earlier phase or case is known in time
    static const QRegularExpression earlier(
        u"(^|[^a-z])(prev|previous|prior|past|last|hist|history|earlier|h)([^a-z]|$)"
        "|上一|前一|上期|前期|历史|既往|计划"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression outcome(
        u"(^|[^a-z])(actuals?|outcome|realised|realized)([^a-z]|$)|(^|[^a-z])Actual[A-Z]"
        "|(^|[^a-z])act[ _-]?(date|start|begin|finish|end|dur|cost)"
        "|(^|[^a-z])final[ _-]?(date|finish|end|dur|cost|amount|delay|status|result)"
        "|(^|[^a-z])(days[ _-]?late|late[ _-]?days|delay[ _-]?days|date[ _-]?completed)([^a-z]|$)"
        "|实际|最终(日期|工期|金额|造价|状态|结果)|(延期|逾期|拖期)天数|是否(延期|逾期|拖期)|竣工结算"_s);
    static const QRegularExpression anyCase(outcome.pattern(),
                                            QRegularExpression::CaseInsensitiveOption);
    if (earlier.match(name).hasMatch())
        return false;
    return outcome.match(name).hasMatch() || anyCase.match(name).hasMatch();
}

namespace {

/// A name that is suspicious, but may speak of what was known in time.
bool mayNameOutcome(const QString &name)
{
    static const QRegularExpression words(
        u"delay|late|slip|overrun|complet|finish|延|逾期|拖期|完成|竣工"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(name).hasMatch();
}

/// Dates that all lie before their predictions could be known then, whatever they are called.
bool isAllInTime(const RiskColumn &column, const RiskCases &cases)
{
    bool any = false;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const auto row = static_cast<std::size_t>(cases.row[i]);
        if (column.isEmptyAt(row))
            continue;
        any = true;
        if (column.kind != RiskColumnKind::Date || column.numbers[row] > cases.day[i])
            return false;
    }
    return any;
}

} // namespace

Result<> refuseLeakage(const RiskTable &table,
                       const RiskCases &cases,
                       const RiskRoles &roles,
                       const QStringList &inTime)
{
    constexpr double kTooGood = 0.985;
    constexpr double kTooGoodByThatName = 0.92;
    QStringList named;
    QStringList telling;
    for (const QString &name : riskFeatureColumns(table, roles)) {
        if (inTime.contains(name))
            continue;
        const RiskColumn &column = *table.find(name);
        if (namesOutcome(name) && !isAllInTime(column, cases))
            named << name;
        else if (column.kind != RiskColumnKind::Words
                 && tellsAlone(column, cases)
                        > (mayNameOutcome(name) ? kTooGoodByThatName : kTooGood))
            telling << name;
    }
    const QString list = u"”, “"_s;
    if (!named.isEmpty())
        return fail(ErrorCode::Invalid,
                    riskWords(QT_TRANSLATE_NOOP(
                                  "Risk",
                                  "“%1” can only be known once the outcome is, so nothing can be "
                                  "predicted from it. Leave such columns out of the file."))
                        .arg(named.join(list)));
    if (!telling.isEmpty())
        return fail(ErrorCode::Invalid,
                    riskWords(QT_TRANSLATE_NOOP(
                                  "Risk",
                                  "“%1” alone tells the outcome almost without fault: it was "
                                  "written down after the outcome was known. Leave it out of the "
                                  "file."))
                        .arg(telling.join(list)));
    return {};
}

} // namespace zs
