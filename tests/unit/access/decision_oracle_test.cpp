// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions against a slow second telling of the rules, over random governments.
#include "access_fixture.h"

#include <random>
#include <set>

using namespace zs;
using namespace zs::test;

namespace {

using Random = std::mt19937;

int upTo(Random &random, int most)
{
    return std::uniform_int_distribution(0, most)(random);
}

constexpr int kUnits = 9;
constexpr int kPeople = 5;

struct World {
    std::vector<OrgUnit> units;
    Subject::Facts facts;
    AccessObject object;
};

PersonId person(Random &random)
{
    return idOf<PersonId>(static_cast<std::uint8_t>(1 + upTo(random, kPeople - 1)));
}

OrgUnitId unit(Random &random)
{
    return idOf<OrgUnitId>(static_cast<std::uint8_t>(1 + upTo(random, kUnits - 1)));
}

Period period(Random &random)
{
    const auto day = [&] {
        return upTo(random, 2) == 0 ? kDay.addDays(upTo(random, 20) - 10) : QDate();
    };
    return {day(), day()};
}

Grant anyGrant(Random &random, PersonId holder)
{
    const auto &roles = shippedRoles().roles();
    Grant g;
    g.person = upTo(random, 9) == 0 ? person(random) : holder;
    g.role = roles[static_cast<std::size_t>(upTo(random, static_cast<int>(roles.size()) - 1))].key;
    if (upTo(random, 2) != 0 && g.role.contains(QStringLiteral("administrator")))
        g.role = QStringLiteral("planner");
    g.scope = static_cast<DataScope>(upTo(random, 3));
    if (upTo(random, 2) == 0)
        g.unit = unit(random);
    if (upTo(random, 5) == 0)
        g.project = idOf<ProjectId>(static_cast<std::uint8_t>(1 + upTo(random, 1)));
    g.period = period(random);
    return g;
}

template <class Id, class Make>
std::vector<Id> some(Random &random, const Make &make)
{
    std::vector<Id> all(static_cast<std::size_t>(upTo(random, 2)));
    for (Id &id : all)
        id = make(random);
    return all;
}

World anyWorld(Random &random)
{
    World w;
    for (int i = 0; i < kUnits; ++i) {
        OrgUnit u;
        u.id = idOf<OrgUnitId>(static_cast<std::uint8_t>(i + 1));
        if (i > 0)
            u.parent = idOf<OrgUnitId>(static_cast<std::uint8_t>(1 + upTo(random, i - 1)));
        w.units.push_back(u);
    }
    w.facts.person = kLi;
    w.facts.unit = unit(random);
    w.facts.active = upTo(random, 19) != 0;
    w.facts.clearance = {static_cast<Classification>(upTo(random, 4)), {}, period(random).to};
    for (int i = upTo(random, 3); i > 0; --i)
        w.facts.grants.push_back(anyGrant(random, kLi));
    for (int i = upTo(random, 2); i > 0; --i) {
        Subject::Received r;
        r.delegation = {kWang,
                        kLi,
                        {kDay.addDays(-upTo(random, 5)), kDay.addDays(upTo(random, 5) - 1)},
                        {},
                        QStringLiteral("leave")};
        if (upTo(random, 2) == 0)
            r.delegation.permissions = {Permission::ProjectRead, Permission::ApprovalDecide};
        r.fromUnit = unit(random);
        r.fromActive = upTo(random, 5) != 0;
        for (int g = upTo(random, 2); g > 0; --g)
            r.fromGrants.push_back(anyGrant(random, kWang));
        w.facts.received.push_back(r);
    }
    w.object.owner = unit(random);
    w.object.project = kProject;
    w.object.leader = upTo(random, 2) == 0 ? person(random) : PersonId();
    w.object.members = some<PersonId>(random, person);
    w.object.level = static_cast<Classification>(upTo(random, 4));
    w.object.known = {some<PersonId>(random, person), some<OrgUnitId>(random, unit)};
    w.object.avoiding = some<PersonId>(random, person);
    return w;
}

/// The rules once more, as one would tell them.
class Telling {
public:
    explicit Telling(const World &world)
        : m_w(world)
    {}

    [[nodiscard]] bool may(Permission p) const
    {
        if (!m_w.facts.active)
            return false;
        if (p == Permission::OwnSession)
            return true;
        const std::set<Duty> duties = ownDuties();
        if (!duties.empty() && !isAdministrative(p))
            return false;
        bool granted = false;
        for (const Grant &g : m_w.facts.grants) {
            const Duty duty = shippedRoles().find(g.role)->duty;
            const Duty counting = duties.empty() ? Duty::None : *duties.begin();
            granted |= g.person == kLi && duty == counting && gives(g, m_w.facts.unit, p, kLi);
        }
        for (const Subject::Received &r : m_w.facts.received)
            granted |= lends(r, p);
        return granted && (!infoOf(p).scoped || mayKnow());
    }

private:
    [[nodiscard]] std::set<Duty> ownDuties() const
    {
        std::set<Duty> all;
        for (const Grant &g : m_w.facts.grants) {
            const Duty duty = shippedRoles().find(g.role)->duty;
            if (g.person == kLi && duty != Duty::None && g.period.contains(kDay))
                all.insert(duty);
        }
        return all;
    }
    [[nodiscard]] bool lends(const Subject::Received &r, Permission p) const
    {
        const Delegation &d = r.delegation;
        if (!r.fromActive || !d.period.contains(kDay) || infoOf(p).personal || isAdministrative(p))
            return false;
        if (!d.permissions.isEmpty() && !d.permissions.contains(p))
            return false;
        const bool administrator = std::ranges::any_of(r.fromGrants, [](const Grant &g) {
            return g.person == kWang && g.period.contains(kDay)
                   && shippedRoles().find(g.role)->duty != Duty::None;
        });
        return !administrator && std::ranges::any_of(r.fromGrants, [&](const Grant &g) {
            return g.person == kWang && gives(g, r.fromUnit, p, kWang);
        });
    }
    [[nodiscard]] bool gives(const Grant &g, OrgUnitId home, Permission p, PersonId holder) const
    {
        if (!g.period.contains(kDay) || !shippedRoles().permissionsOf(g.role).contains(p))
            return false;
        if (infoOf(p).avoidable && (avoids(kLi) || avoids(holder)))
            return false;
        if (!infoOf(p).scoped)
            return !g.project.isValid();
        const AccessObject &o = m_w.object;
        if (g.project.isValid())
            return g.project == o.project;
        const OrgUnitId unit = g.unit.isValid() ? g.unit : home;
        return o.leader == holder || std::ranges::contains(o.members, holder)
               || g.scope == DataScope::All || (g.scope == DataScope::OwnUnit && o.owner == unit)
               || (g.scope == DataScope::UnitAndBelow && within(o.owner, unit));
    }
    [[nodiscard]] bool avoids(PersonId p) const
    {
        return std::ranges::contains(m_w.object.avoiding, p);
    }
    [[nodiscard]] bool mayKnow() const
    {
        const AccessObject &o = m_w.object;
        const Clearance &c = m_w.facts.clearance;
        const bool past = c.to.isValid() && c.to < kDay;
        const auto level = past ? std::min(c.level, Classification::Internal) : c.level;
        if (o.level > level)
            return false;
        if (o.level == Classification::Open || o.leader == kLi)
            return true;
        if (o.known.isEmpty())
            return o.level == Classification::Internal;
        return std::ranges::contains(o.known.persons, kLi)
               || std::ranges::any_of(o.known.units,
                                      [&](OrgUnitId u) { return within(m_w.facts.unit, u); });
    }
    [[nodiscard]] bool within(OrgUnitId below, OrgUnitId above) const
    {
        for (OrgUnitId at = below; at.isValid();) {
            if (at == above)
                return true;
            at = std::ranges::find(m_w.units, at, &OrgUnit::id)->parent;
        }
        return false;
    }

    const World &m_w;
};

} // namespace

TEST_CASE("decisions agree with the rules told once more, over 4,000 random governments",
          "[access]")
{
    Random random(20260615);
    int allowed = 0;
    int asked = 0;
    int wrong = 0;
    for (int i = 0; i < 4'000; ++i) {
        const World world = anyWorld(random);
        const UnitTree units(world.units);
        const Subject li(world.facts, shippedRoles(), units);
        const Telling telling(world);
        for (const PermissionInfo &info : permissionTable()) {
            const bool may = ask(li, info.permission, world.object).allowed;
            wrong += may == telling.may(info.permission) ? 0 : 1;
            allowed += may ? 1 : 0;
            ++asked;
        }
    }
    CHECK(wrong == 0);
    // both answers are frequent enough to have been tested
    CHECK(allowed > asked / 50);
    CHECK(allowed < asked / 2);
}
