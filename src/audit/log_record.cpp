// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/log_record.h"

#include <algorithm>

namespace zs {

namespace {

/// Everything before the payload's own bytes.
void writeFront(CanonicalWriter &out, const LogRecord &record)
{
    const auto id = [&out](const Uuid &uuid) {
        out.raw({uuid.bytes.data(), static_cast<qsizetype>(uuid.bytes.size())});
    };
    out.raw({"ZSLOG\0\0\1", 8});
    out.bigEndian(static_cast<std::uint64_t>(record.sequence));
    out.bigEndian(static_cast<std::uint64_t>(record.utc));
    out.bigEndian(record.hybrid);
    id(record.device.value());
    id(record.person.value());
    id(record.project.value());
    out.raw({record.previous.data(), static_cast<qsizetype>(record.previous.size())});
    out.sizedUtf8(record.personName);
    out.sizedUtf8(record.command);
    out.sizedUtf8(record.projectCode);
    out.sizedUtf8(record.note);
    out.bigEndian(static_cast<std::uint64_t>(record.payload.size()));
}

} // namespace

Digest RecordHasher::operator()(const LogRecord &record)
{
    m_front.clear();
    writeFront(m_front, record);
    m_sm3.add(m_front.view());
    m_sm3.add(record.payload);
    return m_sm3.finish();
}

Digest hashOf(const LogRecord &record)
{
    return RecordHasher()(record);
}

QByteArray canonicalBytes(const LogRecord &record)
{
    CanonicalWriter front;
    writeFront(front, record);
    return front.view().toByteArray() + record.payload;
}

Result<ChangeSet> changesOf(const LogRecord &record, QStringList *unknown)
{
    auto set = decodeChanges(record.payload, unknown);
    if (!set)
        return std::unexpected(set.error().with(QStringLiteral("record %1").arg(record.sequence)));
    set->command = record.command;
    set->project = record.project;
    return set;
}

std::uint64_t nextHybrid(std::uint64_t previous, UtcMillis utc)
{
    constexpr UtcMillis kMostMillis = (UtcMillis{1} << 48) - 1; // until the year 10889
    const auto millis = static_cast<std::uint64_t>(std::clamp<UtcMillis>(utc, 0, kMostMillis));
    return std::max(previous + 1, millis << 16);
}

} // namespace zs
