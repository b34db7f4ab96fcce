// SPDX-License-Identifier: GPL-3.0-or-later
// A case that exists nowhere, acted on step by step (逐步仿真): the machine itself, without a
// store.
#pragma once

#include "approval/case_step.h"

#include <memory>

namespace zs {

class DryRun {
public:
    /// Submits the form as `starter`; the same errors as a real submission. `outside` is copied; a
    /// calendar it points to must outlive the run.
    [[nodiscard]] static Result<DryRun> begin(const ProcessDefinition &definition,
                                              const FormValues &form,
                                              PersonId starter,
                                              UtcMillis at,
                                              const ApprovalOutside &outside);

    [[nodiscard]] const CaseState &state() const { return m_state; }
    [[nodiscard]] const ProcessDefinition &definition() const { return *m_definition; }
    [[nodiscard]] UtcMillis now() const { return m_now; }

    /// Agree, Refuse or Return of the person whose turn it is; Submit for the starter's.
    [[nodiscard]] Result<> act(const Turn &turn, Verb verb);
    /// The outcome of a sub-process, a meeting or an outside system.
    [[nodiscard]] Result<> decide(int visit, bool approved);
    /// Goes to the moment when time alone changes something; Invalid when it never does.
    [[nodiscard]] Result<> passTime();

private:
    DryRun(std::shared_ptr<const ProcessDefinition> definition,
           CaseState state,
           UtcMillis now,
           ApprovalOutside outside);
    [[nodiscard]] Result<> take(CaseAct act);

    std::shared_ptr<const ProcessDefinition> m_definition;
    CaseState m_state;
    UtcMillis m_now;
    ApprovalOutside m_outside;
};

} // namespace zs
