// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval/dry_run.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using App = QCoreApplication;

DryRun::DryRun(std::shared_ptr<const ProcessDefinition> definition,
               CaseState state,
               UtcMillis now,
               ApprovalOutside outside)
    : m_definition(std::move(definition))
    , m_state(std::move(state))
    , m_now(now)
    , m_outside(std::move(outside))
{}

Result<DryRun> DryRun::begin(const ProcessDefinition &definition,
                             const FormValues &form,
                             PersonId starter,
                             UtcMillis at,
                             const ApprovalOutside &outside)
{
    auto own = std::make_shared<const ProcessDefinition>(definition);
    CaseState opening = openCase(*own, {}, starter, at);
    DryRun run(own, std::move(opening), at, outside);
    CaseAct submission;
    submission.verb = Verb::Submit;
    submission.actor = starter;
    submission.form = form;
    if (auto done = run.take(std::move(submission)); !done)
        return passOn(done);
    return run;
}

Result<> DryRun::take(CaseAct act)
{
    act.at = m_now;
    const auto ready = prepared(*m_definition, m_state, std::move(act), m_outside);
    if (!ready)
        return passOn(ready);
    auto done = step(*m_definition, m_state, *ready);
    if (!done)
        return passOn(done);
    m_state = std::move(done->state);
    return {};
}

Result<> DryRun::act(const Turn &turn, Verb verb)
{
    CaseAct act;
    act.verb = verb;
    act.actor = turn.person;
    act.visit = turn.visit;
    act.opinion = App::translate("Approval", "(tried out)");
    if (verb == Verb::Submit)
        act.form = m_state.form;
    return take(std::move(act));
}

Result<> DryRun::decide(int visit, bool approved)
{
    CaseAct act;
    act.verb = Verb::ChildDone;
    act.visit = visit;
    act.approved = approved;
    return take(std::move(act));
}

Result<> DryRun::passTime()
{
    const auto next = nextTick(*m_definition, m_state);
    if (!next)
        return fail(ErrorCode::Invalid,
                    App::translate("Approval", "Time alone changes nothing here."));
    m_now = std::max(m_now, *next);
    return take(CaseAct{});
}

} // namespace zs
