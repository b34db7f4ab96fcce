// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at people, powers and labels.
#include "commands/powers.h"
#include "commands/protection_looks.h"
#include "crypto/key_slots.h"
#include "domain/attachment.h"
#include "store/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs::looks {

using namespace Qt::StringLiterals;

namespace {

struct Protection {
    Q_DECLARE_TR_FUNCTIONS(Protection)
};

ControlState unreadable(const Error &error)
{
    return unknown(Protection::tr("It could not be looked at: %1").arg(error.message));
}

/// The log-ins for which the condition holds of their person (nullptr for nobody's).
template <class Condition>
Result<QStringList> loginsWith(const ProtectionView &view, Condition condition)
{
    const auto people = view.store.load<Person>();
    if (!people)
        return passOn(people);
    QStringList found;
    for (const KeySlot &slot : view.keys.keySlots()) {
        const auto person = std::ranges::find(*people, slot.login, &Person::login);
        if (condition(slot, person == people->end() ? nullptr : &*person))
            found << slot.login;
    }
    return found;
}

QString listed(const QStringList &words)
{
    constexpr qsizetype kMost = 8;
    return words.size() <= kMost ? words.join(u", "_s)
                                 : words.first(kMost).join(u", "_s) + u", ..."_s;
}

} // namespace

ControlState accountsNamed(const ProtectionView &view)
{
    const auto nobodys =
        loginsWith(view, [](const KeySlot &, const Person *person) { return !person; });
    if (!nobodys)
        return unreadable(nobodys.error());
    if (!nobodys->isEmpty())
        return fails(Protection::tr("Log-ins of nobody: %1").arg(listed(*nobodys)));
    return holds(
        Protection::tr("%1 log-ins, each of one person.").arg(view.keys.keySlots().size()));
}

ControlState leaversShutOut(const ProtectionView &view)
{
    const auto left = loginsWith(
        view, [](const KeySlot &, const Person *person) { return person && !person->active; });
    if (!left)
        return unreadable(left.error());
    if (!left->isEmpty())
        return fails(Protection::tr("Have left and still have a log-in: %1").arg(listed(*left)));
    return holds(Protection::tr("Nobody who left has a log-in."));
}

ControlState policyStrict(const ProtectionView &view)
{
    const QString name = Bilingual{view.policy.nameZh, view.policy.nameEn}.text();
    const QString asked = leastPolicyOf(view.profile);
    const PassphrasePolicy &least = policyByKey(asked);
    if (!isAsStrict(view.policy, least))
        return fails(Protection::tr("The policy \"%1\" asks less than \"%2\".")
                         .arg(name, Bilingual{least.nameZh, least.nameEn}.text()));
    return holds(Protection::tr("The policy \"%1\" is in force.").arg(name));
}

ControlState locksOn(const ProtectionView &view)
{
    const TryLimits limits = view.keys.limits();
    if (limits.most == 0 || view.policy.idleMinutes == 0)
        return fails(Protection::tr("Wrong tries or idleness do not lock."));
    return holds(
        Protection::tr("%1 wrong tries lock a log-in for %2 minutes; %3 idle minutes lock the "
                       "window.")
            .arg(limits.most)
            .arg(limits.lockMinutes)
            .arg(view.policy.idleMinutes));
}

ControlState twoFactors(const ProtectionView &view)
{
    const auto codes = view.store.load<OneTimeSecret>();
    if (!codes)
        return unreadable(codes.error());
    const auto without = loginsWith(view, [&](const KeySlot &slot, const Person *person) {
        const bool hasCodes = person && std::ranges::any_of(*codes, [&](const OneTimeSecret &row) {
                                  return row.person == person->id && !row.retiredAt.isValid();
                              });
        return slot.factor == FactorKind::None && !hasCodes;
    });
    if (!without)
        return unreadable(without.error());
    if (!without->isEmpty())
        return fails(Protection::tr("Without a second factor: %1").arg(listed(*without)));
    return holds(Protection::tr("Every log-in needs a second factor."));
}

ControlState threeApart(const ProtectionView &view)
{
    if (view.governance != Governance::Separated)
        return fails(Protection::tr("The three administrators are not appointed yet."));
    const auto facts = PowerFacts::load(view.store);
    if (!facts)
        return unreadable(facts.error());
    const auto grants = (*facts)->allGrants();
    const auto faults =
        checkSeparation(grants, (*facts)->delegations(), (*facts)->roles, view.today);
    if (faults.empty())
        return holds(Protection::tr("Three different persons are appointed and have no business "
                                    "role."));
    const auto &people = (*facts)->people;
    const auto person = std::ranges::find(people, faults.front().person, &Person::id);
    return fails(
        faults.front().text(person == people.end() ? QString() : person->name, (*facts)->roles));
}

ControlState deniedByDefault(const ProtectionView &view)
{
    if (view.governance != Governance::Separated)
        return fails(Protection::tr("Until the administrators are appointed everybody may do "
                                    "everything."));
    return holds(Protection::tr("What no role gives is refused."));
}

ControlState labelsComplete(const ProtectionView &view)
{
    const auto projects = view.store.load<Project>();
    if (!projects)
        return unreadable(projects.error());
    Classification highest = Classification::Open;
    int secrets = 0;
    int faulty = 0;
    for (const Project &project : *projects) {
        highest = std::max(highest, project.classification);
        secrets += isStateSecret(project.classification);
        const SecrecyLabel label{project.classification,
                                 {static_cast<int>(project.secrecyYears), 0, false},
                                 project.secrecyFrom};
        if (isStateSecret(project.classification))
            faulty += !labelFaults(label, needToKnowFrom(project.needToKnow)).isEmpty();
    }
    if (faulty > 0)
        return fails(
            Protection::tr("%1 of %2 secrets lack term, day or circle.").arg(faulty).arg(secrets));
    const QString mark = markText({highest, {}, {}});
    return holds(Protection::tr("%1 projects are secrets, each with term and circle; the highest "
                                "label is %2.")
                     .arg(secrets)
                     .arg(mark.isEmpty() ? Protection::tr("open") : mark));
}

ControlState labelsFlow(const ProtectionView &view)
{
    const auto projects = view.store.load<Project>();
    const auto files = view.store.load<Attachment>();
    if (!projects)
        return unreadable(projects.error());
    if (!files)
        return unreadable(files.error());
    int above = 0;
    for (const Attachment &file : *files) {
        const auto project = std::ranges::find(*projects, file.project, &Project::id);
        above += project != projects->end() && file.classification > project->classification;
    }
    if (above > 0)
        return fails(Protection::tr("%1 files lie in a project of a lower label.").arg(above));
    return holds(
        Protection::tr("None of %1 files lies in a project of a lower label.").arg(files->size()));
}

ControlState personalMinimal(const ProtectionView &)
{
    static const QStringList listed{u"unit"_s,
                                    u"login"_s,
                                    u"name"_s,
                                    u"title"_s,
                                    u"phone"_s,
                                    u"active"_s,
                                    u"clearance"_s,
                                    u"clearance_from"_s,
                                    u"clearance_to"_s};
    QStringList more;
    for (const FieldInfo &field : EntityTraits<Person>::fields()) {
        const QString column = QString::fromLatin1(field.column);
        if (!listed.contains(column))
            more << column;
    }
    if (!more.isEmpty())
        return fails(
            Protection::tr("More is kept of a person than is listed: %1").arg(more.join(u", "_s)));
    return holds(Protection::tr("Of a person only unit, log-in name, name, title, telephone and "
                                "clearance are kept."));
}

} // namespace zs::looks
