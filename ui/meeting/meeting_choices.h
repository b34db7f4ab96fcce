// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may do in a meeting at this point, and what is closed with the reason. Pure.
#pragma once

#include "approval/meeting_step.h"

namespace zs {

struct MeetingChoice {
    MeetingVerb verb = MeetingVerb::Speak;
    int topic = 0;  ///< 0 = the meeting
    QString closed; ///< why it cannot be done yet; empty = it can
    bool operator==(const MeetingChoice &) const = default;
};

/// For the page: only what is this person's at all, in the order in which it is done. `topic` is
/// the chosen one, 0 for none; `gates` what stands before it.
[[nodiscard]] std::vector<MeetingChoice> meetingChoices(const MeetingRules &rules,
                                                        const MeetingState &state,
                                                        int topic,
                                                        const std::vector<QString> &gates,
                                                        PersonId person,
                                                        bool keepsRecords);

} // namespace zs
