// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/chain_verifier.h"

#include <QCoreApplication>

namespace zs {

QString ChainBreak::message() const
{
    const auto text = [this](const char *words) {
        return QCoreApplication::translate("ChainBreak", words).arg(sequence);
    };
    switch (fault) {
    case ChainFault::HashMismatch:
        return text(QT_TRANSLATE_NOOP(
            "ChainBreak", "Record %1 was altered: its content does not match its hash."));
    case ChainFault::BrokenLink:
        return text(QT_TRANSLATE_NOOP(
            "ChainBreak",
            "Record %1 does not follow the record before it: one of the two was replaced."));
    case ChainFault::MissingRecord:
        return text(QT_TRANSLATE_NOOP("ChainBreak",
                                      "Record %1 is missing: a later record stands in its place."));
    case ChainFault::OutOfOrder:
        return text(QT_TRANSLATE_NOOP("ChainBreak",
                                      "Record %1 is not in its place: the order was changed."));
    case ChainFault::Truncated:
        return text(QT_TRANSLATE_NOOP(
            "ChainBreak", "The log ends before record %1: records at its end were removed."));
    case ChainFault::HeadMismatch:
        return text(QT_TRANSLATE_NOOP(
            "ChainBreak",
            "Record %1 is not the one remembered: the log was rewritten or exchanged."));
    case ChainFault::HeadLost:
        return text(QT_TRANSLATE_NOOP(
            "ChainBreak",
            "The remembered end of the log is damaged or was taken away: whether record %1 and "
            "later ones were removed cannot be told."));
    }
    return {};
}

void ChainVerifier::expect(const std::optional<ChainHead> &head)
{
    m_expected = head;
    m_keepHashes = false;
}

void ChainVerifier::breakAt(std::int64_t sequence, ChainFault fault)
{
    if (!m_report.broken)
        m_report.broken = ChainBreak{sequence, fault};
}

std::optional<ChainFault> ChainVerifier::faultIn(const LogRecord &record)
{
    const std::int64_t next = m_report.head.sequence + 1;
    if (record.sequence != next)
        return record.sequence > next ? ChainFault::MissingRecord : ChainFault::OutOfOrder;
    if (record.previous != m_report.head.hash)
        return ChainFault::BrokenLink;
    if (record.hash != m_hasher(record))
        return ChainFault::HashMismatch;
    if (m_expected && m_expected->sequence == next && m_expected->hash != record.hash)
        return ChainFault::HeadMismatch;
    return {};
}

void ChainVerifier::feed(const LogRecord &record)
{
    ++m_report.records;
    if (m_report.broken) {
        // the record that seemed to be missing has turned up later
        if (m_report.broken->fault == ChainFault::MissingRecord
            && record.sequence == m_report.broken->sequence)
            m_report.broken->fault = ChainFault::OutOfOrder;
        return;
    }
    if (const auto fault = faultIn(record)) {
        breakAt(m_report.head.sequence + 1, *fault);
        return;
    }
    m_report.head = {record.sequence, record.hash};
    if (m_keepHashes)
        m_hashes.push_back(record.hash);
}

void ChainVerifier::compareWith(const ChainHead &expected)
{
    if (expected.sequence > m_report.head.sequence)
        return breakAt(m_report.head.sequence + 1, ChainFault::Truncated);
    const bool isLast = expected.sequence == m_report.head.sequence;
    if (isLast && expected.hash != m_report.head.hash)
        return breakAt(expected.sequence, ChainFault::HeadMismatch);
    if (isLast || expected.sequence < 1 || expected == m_expected)
        return; // compared when it passed, or the head of an empty log, which any log follows
    if (!m_keepHashes || m_hashes[static_cast<std::size_t>(expected.sequence) - 1] != expected.hash)
        breakAt(expected.sequence, ChainFault::HeadMismatch);
}

ChainReport ChainVerifier::finish(const std::optional<ChainHead> &expected)
{
    if (m_expected)
        compareWith(*m_expected);
    if (expected)
        compareWith(*expected);
    if (m_headLost)
        breakAt(m_report.head.sequence + 1, ChainFault::HeadLost);
    return m_report;
}

} // namespace zs
