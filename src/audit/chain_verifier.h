// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the chain and names the first bad record.
#pragma once

#include "audit/log_record.h"

#include <optional>
#include <vector>

namespace zs {

enum class ChainFault {
    HashMismatch,  ///< its bytes are not those its hash was made of
    BrokenLink,    ///< its previous hash is not the record's before it
    MissingRecord, ///< a later record stands in its place
    OutOfOrder,    ///< an earlier record stands in its place, or it comes later
    Truncated,     ///< the log ends before it, and the head says that it was there
    HeadMismatch,  ///< its hash is not the one remembered as head
    HeadLost,      ///< whether it was there cannot be told: the remembered head is damaged or gone
};

struct ChainBreak {
    std::int64_t sequence = 0; ///< of the first bad record: one more than the last good one's
                               ///< (HeadMismatch: the head's)
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
///
/// The chain proves that its records follow each other unaltered. A chain that was forged whole,
/// from some record to its end, is as consistent as the true one: only a head remembered elsewhere
/// tells them apart.
class ChainVerifier {
public:
    /// Call before the first feed(): the head is compared when its record passes, and no hashes are
    /// kept. Without this call the verifier keeps 32 bytes a record so that finish() can look any
    /// head up.
    void expect(const std::optional<ChainHead> &head);
    /// The head that should be there cannot be read: a log that holds otherwise is reported as
    /// broken behind its last record, for whoever cuts a log takes the head away too.
    void loseHead() { m_headLost = true; }
    void feed(const LogRecord &record);
    /// `expected`: the head remembered elsewhere; the log may have grown since. After expect() of
    /// another head it must not be older than the last record.
    [[nodiscard]] ChainReport finish(const std::optional<ChainHead> &expected = {});

private:
    void breakAt(std::int64_t sequence, ChainFault fault);
    /// What is wrong with the record that comes next, if anything.
    [[nodiscard]] std::optional<ChainFault> faultIn(const LogRecord &record);
    void compareWith(const ChainHead &expected);

    ChainReport m_report;
    std::optional<ChainHead> m_expected;
    bool m_keepHashes = true;
    bool m_headLost = false;
    std::vector<Digest> m_hashes; ///< of record i + 1
    RecordHasher m_hasher;
};

} // namespace zs
