// SPDX-License-Identifier: GPL-3.0-or-later
// The minutes of a meeting (会议纪要) in words, made from its record alone: every opinion and every
// dissent as it was said.
#pragma once

#include "commands/meeting_desk.h"

#include <QHash>

namespace zs {

struct MinutesLine {
    enum class Kind { Fact, Heading, Text, Quote };
    Kind kind = Kind::Text;
    QString text;
};

/// `names`: what persons are called; who is missing there is "unknown person".
[[nodiscard]] std::vector<MinutesLine> minutesLines(const OpenedMeeting &meeting,
                                                    const QHash<PersonId, QString> &names);
/// To be edited further: Markdown.
[[nodiscard]] QString minutesText(const OpenedMeeting &meeting,
                                  const QHash<PersonId, QString> &names);
/// The body of a document with a red head.
[[nodiscard]] QString minutesHtml(const OpenedMeeting &meeting,
                                  const QHash<PersonId, QString> &names);

} // namespace zs
