// SPDX-License-Identifier: GPL-3.0-or-later
// The help's examples on the sample's plan: what people copy from there must work.
#include "sample/sample_city.h"
#include "schedule/schedule.h"
#include "support/stringify.h"
#include "ui/grid/filter_expression.h"

#include <QFile>
#include <QRegularExpression>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

/// The filters that a help page shows: what stands in code marks in the items of its lists.
QStringList filtersOf(const QString &language)
{
    QFile page(QStringLiteral(ZS_SOURCE_DIR "/resources/help/%1.md").arg(language));
    REQUIRE(page.open(QIODevice::ReadOnly));
    static const QRegularExpression code(u"`([^`]+)`"_s);
    QStringList filters;
    for (const QString &line : QString::fromUtf8(page.readAll()).split(u'\n')) {
        if (!line.startsWith(u"- `"_s))
            continue;
        for (auto found = code.globalMatch(line); found.hasNext();)
            filters << found.next().captured(1);
    }
    return filters;
}

GridData roadTable()
{
    const SampleData city = sampleCity();
    REQUIRE(city.plans.size() == 3);
    ScheduledPlan scheduled;
    scheduled.plan = std::make_shared<const Plan>(city.plans[2]);
    scheduled.calendars = CalendarSet::compile(*scheduled.plan, shippedHolidays());
    const auto times = schedule(*scheduled.plan, scheduled.calendars);
    REQUIRE_OK(times);
    scheduled.schedule = std::make_shared<const Schedule>(*times);
    auto snapshot = buildSnapshot(*scheduled.plan, *scheduled.schedule);
    const OrgUnitId unit = scheduled.plan->project.owner;
    const QStringList codes = codesOf(*scheduled.plan);
    return {std::move(snapshot),
            scheduled,
            {{unit, u"市交通运输局"_s}},
            std::make_shared<const std::vector<GridColumn>>(gridColumns(codes))};
}

} // namespace

TEST_CASE("every filter that the help shows can be read, in either language", "[sample][help]")
{
    const GridData table = roadTable();
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        const QStringList filters = filtersOf(language);
        CHECK(filters.size() >= 7);
        for (const QString &text : filters) {
            CAPTURE(language, text);
            const auto filter = FilterExpression::parse(text, table, sampleStatusDate().date());
            REQUIRE_OK(filter);
        }
    }
}

TEST_CASE("the help's filter by activity codes finds the sample's road works", "[sample][help]")
{
    const GridData table = roadTable();
    const auto filter =
        FilterExpression::parse(u"专业 属于 (桥梁、路面) 且 标段 = 第1标段"_s, table);
    REQUIRE_OK(filter);
    int hits = 0;
    for (int i = 0; i < table.snapshot().size(); ++i)
        hits += filter->matches(table, i);
    CHECK(hits > 50);
    CHECK(hits < 300);
}
