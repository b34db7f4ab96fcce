// SPDX-License-Identifier: GPL-3.0-or-later
// What is stored of a meeting and what is signed in it, as bytes.
#pragma once

#include "approval/meeting_step.h"
#include "domain/meeting_rows.h"

namespace zs {

/// The planned meeting with the rules of its day, which it keeps.
[[nodiscard]] Result<QByteArray> writeOpening(const MeetingState &planned);
struct MeetingOpening {
    MeetingRules rules;
    MeetingState state;
};
/// Corrupt when it is not what writeOpening() wrote.
[[nodiscard]] Result<MeetingOpening> readOpening(const QByteArray &text);

/// What an actor signs (SM2): the meeting, how it was planned, everything that was said before, and
/// the act word for word. An earlier act that is altered spoils all later signatures.
[[nodiscard]] QByteArray
signedContent(const MeetingRow &row, const MeetingState &before, const MeetingActRow &act);

/// A topic's reference: the case that asked for it, the project it is about, either or none.
[[nodiscard]] QString referenceTo(CaseId inCase, ProjectId project);

} // namespace zs
