// SPDX-License-Identifier: GPL-3.0-or-later
// A person's approvals as lists: turns joined with their cases.
#pragma once

#include "domain/approval_rows.h"

namespace zs {

enum class InboxBox {
    ToDo,    ///< 待办
    Done,    ///< 已办
    Started, ///< 我发起的
    Copied,  ///< 抄送我的
    Overdue, ///< 超期: to do, and the due time is over
};

/// One line of an inbox. Of a started case nobody's turn is given: kind, node, asked and done are
/// unset.
struct InboxRow {
    CaseId id;
    CaseTurnId turn;
    std::int64_t number = 0;
    QString title;
    Classification classification = Classification::Open;
    QString process;
    ProjectId project;
    PersonId starter;
    std::int64_t status = 0;
    TurnKind kind = TurnKind::Sign;
    std::int64_t visit = 0;
    QString node;
    WallTime asked;
    WallTime due;
    WallTime done;
    std::int64_t verb = 0;
    WallTime opened;
};

} // namespace zs
