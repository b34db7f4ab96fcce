// SPDX-License-Identifier: GPL-3.0-or-later
// How many signatures and how many decisions about powers a second.
#include "access/decision.h"
#include "crypto/sm2_key.h"
#include "support/stringify.h"

#include <chrono>
#include <cstdio>
#include <cstring>

using namespace zs;

namespace {

double secondsOf(auto f)
{
    const auto from = std::chrono::steady_clock::now();
    f();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - from).count();
}

template <class Id>
Id idOf(std::uint32_t number)
{
    Uuid id;
    std::memcpy(id.bytes.data() + 8, &number, sizeof number);
    id.bytes[0] = 1;
    return Id(id);
}

} // namespace

TEST_CASE("SM2 signatures made and checked", "[bench][crypto]")
{
    constexpr int kCount = 5'000;
    const Sm2PrivateKey key = Sm2PrivateKey::generate();
    const Sm2PublicKey pub = key.publicKey();
    const QByteArray message(300, 'm');
    QByteArray signature;
    const double signing = secondsOf([&] {
        for (int i = 0; i < kCount; ++i)
            signature = key.sign(message).value_or(QByteArray());
    });
    int valid = 0;
    const double checking = secondsOf([&] {
        for (int i = 0; i < kCount; ++i)
            valid += pub.verify(message, signature) == SignatureVerdict::Valid ? 1 : 0;
    });
    CHECK(valid == kCount);
    std::printf("SM2: %.0f signatures/s, %.0f checks/s\n", kCount / signing, kCount / checking);
}

TEST_CASE("100,000 decisions about powers", "[bench][access]")
{
    constexpr int kUnits = 2'000;
    constexpr int kCount = 100'000;
    std::vector<OrgUnit> units(kUnits);
    for (std::uint32_t i = 0; i < kUnits; ++i) {
        units[i].id = idOf<OrgUnitId>(i);
        if (i > 0)
            units[i].parent = idOf<OrgUnitId>((i - 1) / 8);
    }
    const UnitTree tree(units);
    const QDate day(2026, 6, 15);
    Subject::Facts facts;
    facts.person = idOf<PersonId>(1);
    facts.unit = units[3].id;
    facts.clearance.level = Classification::Secret;
    for (const char *role : {"reader", "field-clerk", "finance", "legal", "planner"}) {
        Grant g;
        g.person = facts.person;
        g.role = QString::fromLatin1(role);
        g.scope = DataScope::UnitAndBelow;
        g.period = {day.addDays(-100), day.addDays(100)};
        facts.grants.push_back(g);
    }
    const Subject person(facts, shippedRoles(), tree);
    std::vector<AccessObject> projects(1'000);
    for (std::uint32_t i = 0; i < projects.size(); ++i) {
        projects[i].owner = units[(i * 7) % kUnits].id;
        projects[i].level = static_cast<Classification>(i % 3);
        projects[i].known.units = {units[i % 40].id};
        projects[i].members = {idOf<PersonId>(i + 2), idOf<PersonId>(i + 3)};
    }
    int allowed = 0;
    const double took = secondsOf([&] {
        for (int i = 0; i < kCount; ++i) {
            const auto &project = projects[static_cast<std::size_t>(i) % projects.size()];
            const Permission what = i % 2 == 0 ? Permission::ProjectRead : Permission::PlanEdit;
            allowed += person.may(what, project, day, Governance::Separated).allowed ? 1 : 0;
        }
    });
    CHECK(allowed > 0);
    CHECK(allowed < kCount);
    std::printf("access: %d decisions in %.1f ms (%d allowed)\n", kCount, took * 1'000, allowed);
}
