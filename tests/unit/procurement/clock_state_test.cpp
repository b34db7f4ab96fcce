// SPDX-License-Identifier: GPL-3.0-or-later
// Dates were counted by hand on the notices of 2024 to 2026: Spring Festival off 2024-02-10 to 17
// (worked: 02-04, 02-18), 2025-01-28 to 02-04 (worked: 01-26, 02-08), 2026-02-15 to 23 (worked:
// 02-14, 02-28); National Day off 2024-10-01 to 07 (worked: 09-29, 10-12), 2025-10-01 to 08
// (worked: 09-28, 10-11), 2026-10-01 to 07 (worked: 09-20, 10-10).
#include "procurement/clock_state.h"

#include "support/stringify.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

const ClockBook &book()
{
    static const auto shipped = shippedClocks();
    REQUIRE(shipped.has_value());
    return **shipped;
}

const StatutoryClock &clock(QStringView id)
{
    const auto found = std::ranges::find(book().clocks, id, &StatutoryClock::id);
    REQUIRE(found != book().clocks.end());
    return *found;
}

struct Tendering {
    TenderDates dates;

    explicit Tendering(TenderLaw law = TenderLaw::Bidding,
                       ProcurementWay way = ProcurementWay::OpenTender)
    {
        dates.law = law;
        dates.way = way;
    }
    Tendering &with(const char *event, const char *on)
    {
        dates.events.push_back({QString::fromLatin1(event), day(on)});
        return *this;
    }
    [[nodiscard]] std::vector<ClockLine> lines(const char *today) const
    {
        return clocksOf(book(), dates, shippedHolidays(), day(today));
    }
    [[nodiscard]] ClockLine line(QStringView id, const char *today) const
    {
        for (const ClockLine &each : lines(today)) {
            if (each.clock->id == id)
                return each;
        }
        return {};
    }
};

} // namespace

TEST_CASE("periods end as counted by hand around Spring Festival and National Day",
          "[procurement][clocks]")
{
    struct Counted {
        QStringView clock;
        const char *from;
        const char *limit;
    };
    constexpr std::array kTable{
        // within 3 days, rolling over days off, onto make-up days
        Counted{u"candidates-within", "2024-02-08", "2024-02-18"},
        Counted{u"candidates-within", "2024-09-28", "2024-10-08"},
        Counted{u"candidates-within", "2025-01-24", "2025-01-27"},
        Counted{u"candidates-within", "2025-01-25", "2025-02-05"},
        Counted{u"candidates-within", "2026-02-11", "2026-02-14"},
        Counted{u"candidates-within", "2026-02-12", "2026-02-24"},
        Counted{u"candidates-within", "2026-09-17", "2026-09-20"},
        // within 30 and 15 days
        Counted{u"contract-after-award", "2024-01-12", "2024-02-18"},
        Counted{u"contract-after-award", "2025-09-01", "2025-10-09"},
        Counted{u"contract-after-award", "2026-01-20", "2026-02-24"},
        Counted{u"procurement-contract-after-award", "2026-03-02", "2026-04-01"},
        Counted{u"tender-report", "2026-09-20", "2026-10-08"},
        // working days
        Counted{u"contract-publication", "2024-02-08", "2024-02-18"},
        Counted{u"contract-publication", "2025-01-27", "2025-02-06"},
        Counted{u"contract-publication", "2025-09-30", "2025-10-10"},
        Counted{u"contract-publication", "2026-02-13", "2026-02-24"},
        Counted{u"contract-filing", "2024-09-27", "2024-10-12"},
        Counted{u"contract-filing", "2025-01-24", "2025-02-10"},
        Counted{u"contract-filing", "2026-02-12", "2026-02-28"},
        Counted{u"contract-filing", "2026-09-28", "2026-10-13"},
        // at least so long: what ends with an act does not roll, a period that expires does
        Counted{u"bid-preparation", "2024-01-25", "2024-02-14"},
        Counted{u"bid-preparation", "2026-02-05", "2026-02-25"},
        Counted{u"clarification", "2025-01-20", "2025-02-04"},
        Counted{u"prequalification-clarification", "2026-09-30", "2026-10-03"},
        Counted{u"document-sale", "2024-02-06", "2024-02-18"},
        Counted{u"document-sale", "2025-09-26", "2025-10-09"},
        Counted{u"document-sale", "2026-03-02", "2026-03-09"},
        Counted{u"candidates-period", "2024-10-09", "2024-10-12"},
        Counted{u"candidates-period", "2026-02-12", "2026-02-24"},
        Counted{u"keeping-files", "2024-02-29", "2039-02-28"},
    };
    for (const Counted &row : kTable) {
        INFO(row.clock.toUtf8().toStdString() << " from " << row.from);
        CHECK(limitOf(clock(row.clock), day(row.from), shippedHolidays()) == day(row.limit));
    }
}

TEST_CASE("a least time is kept on its day and broken a day before", "[procurement][clocks]")
{
    const auto due = [](const char *bids) {
        return Tendering()
            .with("documents-out", "2026-03-02")
            .with("bids-due", bids)
            .line(u"bid-preparation", "2026-03-03");
    };
    CHECK(due("2026-03-22").state == ClockState::Kept);
    const ClockLine early = due("2026-03-21");
    CHECK(early.state == ClockState::Broken); // told before the day has come
    CHECK(early.days == 1);
    CHECK(early.alarms());
    CHECK(stateText(early).contains(u"2026-03-22"_s));
    const ClockLine open =
        Tendering().with("documents-out", "2026-03-02").line(u"bid-preparation", "2026-03-03");
    CHECK(open.state == ClockState::Open);
    CHECK(open.limit == day("2026-03-22"));
}

TEST_CASE("a time within which to act is due, overdue, kept or broken", "[procurement][clocks]")
{
    Tendering tender;
    CHECK(tender.line(u"contract-after-award", "2026-03-02").state == ClockState::Waiting);
    tender.with("award-notice", "2026-03-02"); // 30 days on is Wednesday 2026-04-01
    const ClockLine due = tender.line(u"contract-after-award", "2026-03-30");
    CHECK(due.state == ClockState::Due);
    CHECK(due.days == 2);
    CHECK(tender.line(u"contract-after-award", "2026-04-01").state == ClockState::Due);
    const ClockLine over = tender.line(u"contract-after-award", "2026-04-02");
    CHECK(over.state == ClockState::Overdue);
    CHECK(over.days == 1);

    const auto signedOn = [&](const char *on, const char *today) {
        Tendering with = tender;
        return with.with("contract-signed", on).line(u"contract-after-award", today);
    };
    CHECK(signedOn("2026-04-01", "2026-04-05").state == ClockState::Kept);
    CHECK(signedOn("2026-04-02", "2026-04-05").state == ClockState::Broken);
    CHECK(signedOn("2026-04-02", "2026-04-05").days == 1);
    // planned for a day that has not come is not done yet
    CHECK(signedOn("2026-03-20", "2026-03-10").state == ClockState::Due);
    // before the notice: out of order
    const ClockLine backward = signedOn("2026-02-28", "2026-04-05");
    CHECK(backward.state == ClockState::Broken);
    CHECK(backward.days == 2);
}

TEST_CASE("the last clarification and the last deadline count", "[procurement][clocks]")
{
    Tendering tender;
    tender.with("documents-out", "2026-03-02")
        .with("clarified", "2026-03-05")
        .with("bids-due", "2026-03-25");
    CHECK(tender.line(u"clarification", "2026-03-06").state == ClockState::Kept);
    tender.with("clarified", "2026-03-12");
    CHECK(tender.line(u"clarification", "2026-03-12").state == ClockState::Broken);
    tender.with("bids-due", "2026-03-27"); // put off
    CHECK(tender.line(u"clarification", "2026-03-12").state == ClockState::Kept);
}

TEST_CASE("clocks of another law, another way or an event that did not come are not shown",
          "[procurement][clocks]")
{
    const auto ids = [](const std::vector<ClockLine> &lines) {
        QStringList found;
        for (const ClockLine &line : lines)
            found << line.clock->id;
        return found;
    };
    const QStringList bidding = ids(Tendering().lines("2026-03-02"));
    CHECK(bidding.contains(u"bid-preparation"_s));
    CHECK_FALSE(bidding.contains(u"clarification"_s));
    CHECK_FALSE(bidding.contains(u"contract-filing"_s));
    CHECK_FALSE(bidding.contains(u"prequalification-sale"_s));
    const QStringList talks =
        ids(Tendering(TenderLaw::Procurement, ProcurementWay::Negotiation).lines("2026-03-02"));
    CHECK_FALSE(talks.contains(u"procurement-bid-preparation"_s));
    CHECK(talks.contains(u"contract-filing"_s));
    // a law that was not in force yet asks for nothing
    CHECK_FALSE(ids(Tendering(TenderLaw::Procurement)
                        .with("contract-signed", "2014-06-03")
                        .lines("2026-03-02"))
                    .contains(u"contract-publication"_s));
}

TEST_CASE("the nearest limit that must still be met is next due", "[procurement][clocks]")
{
    Tendering tender;
    tender.with("winner-determined", "2026-03-02").with("award-notice", "2026-03-03");
    const auto lines = tender.lines("2026-03-10");
    const ClockLine *next = nextDue(lines);
    REQUIRE(next);
    CHECK(next->clock->id == u"tender-report"_s);
    CHECK(next->limit == day("2026-03-17"));
    CHECK(nextDue(Tendering().lines("2026-03-10")) == nullptr);
}

TEST_CASE("a limit in a year whose holidays are not announced says so", "[procurement][clocks]")
{
    const ClockLine line =
        Tendering().with("award-notice", "2031-01-06").line(u"contract-after-award", "2031-01-07");
    CHECK(line.noticePending);
    CHECK_FALSE(Tendering()
                    .with("award-notice", "2026-01-06")
                    .line(u"contract-after-award", "2026-01-07")
                    .noticePending);
}
