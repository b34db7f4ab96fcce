// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval/meeting_state.h"

#include <algorithm>

namespace zs {

bool Topic::avoids(PersonId person) const
{
    return std::ranges::contains(avoiding, person, &Avoidance::person);
}

const Spoken *Topic::opinionOf(PersonId person) const
{
    const auto it = std::ranges::find(opinions, person, &Spoken::person);
    return it == opinions.end() ? nullptr : &*it;
}

const MeetingMember *MeetingState::member(PersonId person) const
{
    const auto it = std::ranges::find(members, person, &MeetingMember::person);
    return it == members.end() ? nullptr : &*it;
}

const MeetingMember *MeetingState::chief() const
{
    const auto it = std::ranges::find(members, MemberKind::Chief, &MeetingMember::kind);
    return it == members.end() ? nullptr : &*it;
}

const Topic *MeetingState::topic(int number) const
{
    return number > 0 && number <= static_cast<int>(topics.size())
               ? &topics[static_cast<std::size_t>(number - 1)]
               : nullptr;
}

} // namespace zs
