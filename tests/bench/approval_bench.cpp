// SPDX-License-Identifier: GPL-3.0-or-later
// How long an act on a case takes, with what is stored of it.
#include "approval/case_json.h"
#include "approval/case_step.h"
#include "approval/process_json.h"
#include "support/plan_builder.h"
#include "support/stringify.h"

#include <chrono>
#include <cstdio>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCases = 2000;

double microsOf(std::chrono::steady_clock::time_point from, int count)
{
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - from)
               .count()
           / count;
}

FormValues payment()
{
    return {{u"contract"_s, u"示例合同"_s},
            {u"amount"_s, Money::yuan(5'000'000)},
            {u"paidWithThis"_s, Money::yuan(6'000'000)},
            {u"contractAmount"_s, Money::yuan(9'000'000)},
            {u"supervised"_s, false},
            {u"supervisor"_s, idNumber<PersonId>(9, 3)}};
}

CaseAct nextAct(const CaseState &state)
{
    CaseAct act;
    const auto turns = turnsOf(state);
    act.actor = turns.front().person;
    act.visit = turns.front().visit;
    act.opinion = u"同意"_s;
    act.verb = state.status == CaseStatus::Draft ? Verb::Submit : Verb::Agree;
    if (act.verb == Verb::Submit)
        act.form = payment();
    return act;
}

} // namespace

TEST_CASE("a payment from its start to its end", "[bench][approval]")
{
    const auto shipped = shippedProcesses();
    REQUIRE_OK(shipped);
    const auto found = std::ranges::find(*shipped, u"payment"_s, &ProcessDefinition::key);
    REQUIRE(found != shipped->end());
    std::uint32_t number = 10;
    ApprovalOutside outside;
    outside.persons = [&](const ParticipantRule &, const CaseState &) {
        return std::vector{idNumber<PersonId>(9, ++number)};
    };
    outside.avoids = [](PersonId, const CaseState &) { return false; };
    const auto calendar = WorkCalendar::allHours();
    outside.calendar = calendar.get();

    int acts = 0;
    int approved = 0;
    const auto from = std::chrono::steady_clock::now();
    for (int i = 0; i < kCases; ++i) {
        CaseState state = openCase(*found,
                                   idNumber<CaseId>(8, static_cast<std::uint32_t>(i)),
                                   idNumber<PersonId>(9, 1),
                                   0);
        while (!state.hasEnded()) {
            const auto ready = prepared(*found, state, nextAct(state), outside);
            REQUIRE_OK(ready);
            auto done = step(*found, state, *ready);
            REQUIRE_OK(done);
            const auto read = readCase(writeCase(done->state));
            REQUIRE_OK(read);
            state = *read;
            ++acts;
        }
        approved += state.status == CaseStatus::Approved ? 1 : 0;
    }
    std::printf("one act prepared, done, written and read back: %.1f us (%d acts in %d payments)\n",
                microsOf(from, acts),
                acts,
                kCases);
    CHECK(approved == kCases);
}
