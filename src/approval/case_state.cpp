// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval/case_state.h"

#include <algorithm>

namespace zs {

VoteState Vote::state() const
{
    bool open = seats.empty();
    for (const Seat &seat : seats) {
        // without the signer whose vote it is, those who were added to it have nothing to decide
        if (seat.status == SeatStatus::Removed && !seat.addedBy.isValid())
            return VoteState::Removed;
        open = open
               || (seat.status != SeatStatus::Agreed && seat.status != SeatStatus::Removed
                   && seat.status != SeatStatus::Refused);
    }
    if (std::ranges::contains(seats, SeatStatus::Refused, &Seat::status))
        return VoteState::Refused;
    return open ? VoteState::Open : VoteState::Agreed;
}

const Visit *CaseState::visit(int number) const
{
    return number > 0 && number <= static_cast<int>(visits.size())
               ? &visits[static_cast<std::size_t>(number - 1)]
               : nullptr;
}

const Visit *CaseState::currentVisit(const QString &node) const
{
    const auto it = current.find(node);
    return it == current.end() ? nullptr : visit(it->second);
}

} // namespace zs
