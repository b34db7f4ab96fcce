// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the chain and names the first bad record.
#pragma once

#include "audit/log_record.h"

#include <optional>

namespace zs {

enum class ChainFault { HashMismatch, BrokenLink, MissingRecord, OutOfOrder, Truncated, HeadMismatch };

struct ChainBreak {
    std::int64_t sequence = 0; ///< of the first bad record
    ChainFault fault = ChainFault::HashMismatch;
    /// Translated: what is wrong there.
    [[nodiscard]] QString message() const;
    bool operator==(const ChainBreak &) const = default;
};

struct ChainReport {
    std::int64_t records = 0;
    ChainHead head; ///< the last good record
    std::optional<ChainBreak> broken;
    [[nodiscard]] bool holds() const { return !broken; }
};

/// Feed records in stored order, then finish(). After the first break further records only count.
class ChainVerifier {
public:
    void feed(const LogRecord &record);
    /// `expected`: the head remembered elsewhere; the log may have grown since.
    [[nodiscard]] ChainReport finish(const std::optional<ChainHead> &expected = {});

private:
    ChainReport m_report;
    std::optional<ChainHead> m_expectedSeen;
    std::vector<std::pair<std::int64_t, Digest>> m_hashes; ///< only what finish() needs
};

} // namespace zs
