// SPDX-License-Identifier: GPL-3.0-or-later
// Several cases agreed to at once (批量同意): with one opinion, each signed and recorded by itself,
// and only where the process allows it.
#pragma once

#include "commands/approval_desk.h"

namespace zs {

/// A turn that somebody wants to answer together with others.
struct BatchItem {
    CaseId id;
    int visit = 0;
    std::int64_t number = 0;
    QString title;
    QString node;
    QString whyNot; ///< translated; empty = it may be agreed to
    [[nodiscard]] bool isAllowed() const { return whyNot.isEmpty(); }
};

struct BatchOutcome {
    BatchItem item;
    Result<CaseStatus> status;
};

/// What of these may be agreed to in a batch, in their order.
[[nodiscard]] std::vector<BatchItem> batchItems(Workspace &workspace,
                                                const std::vector<InboxRow> &rows);
/// Agrees to those that are allowed, one after the other; one that fails stops none of the others.
/// Forbidden when the passphrase is not this session's.
[[nodiscard]] Result<std::vector<BatchOutcome>> agreeTogether(Workspace &workspace,
                                                              const std::vector<BatchItem> &items,
                                                              const QString &opinion,
                                                              const Secret &passphrase);

} // namespace zs
