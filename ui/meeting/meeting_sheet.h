// SPDX-License-Identifier: GPL-3.0-or-later
// A meeting's topic as a sheet to read: what still stands before it, its papers and dates, who
// speaks when, what was said word for word, the votes and the decision. Pure: values in, HTML out.
#pragma once

#include "commands/meeting_desk.h"

#include <QHash>

namespace zs {

using PersonNames = QHash<PersonId, QString>;

/// Members, who is there, quorum. Shown when no topic is chosen, and above each topic in short.
[[nodiscard]] QString attendanceHtml(const OpenedMeeting &meeting, const PersonNames &names);
/// `gates`: what still stands before the topic (see MeetingDesk::gates).
[[nodiscard]] QString topicHtml(const OpenedMeeting &meeting,
                                const Topic &topic,
                                const std::vector<QString> &gates,
                                const PersonNames &names);
/// Signatures of the meeting, each with its verdict in words.
[[nodiscard]] QString verdictsHtml(const std::vector<MeetingActVerdict> &verdicts);

} // namespace zs
