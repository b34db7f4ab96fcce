// SPDX-License-Identifier: GPL-3.0-or-later
// An office, a device and packages between them, in memory.
#pragma once

#include "field/package_reader.h"
#include "field/package_writer.h"
#include "support/stringify.h"

#include <QBuffer>

namespace zs {

inline Uuid numbered(std::uint8_t number)
{
    Uuid id;
    id.bytes[0] = 1;
    id.bytes[15] = number;
    return id;
}

inline QByteArray someBytes(qsizetype size, std::uint32_t seed = 1)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &c : bytes) {
        seed = seed * 1'664'525 + 1'013'904'223;
        c = static_cast<char>(seed >> 24);
    }
    return bytes;
}

struct PackageFixture {
    Sm2PrivateKey office = Sm2PrivateKey::generate();
    Sm2PrivateKey device = Sm2PrivateKey::generate();

    [[nodiscard]] static PackageManifest head()
    {
        PackageManifest head;
        head.id = numbered(1);
        head.device = numbered(2);
        head.deviceName = QStringLiteral("巡查平板一号");
        head.project = numbered(3);
        head.projectCode = QStringLiteral("XM-1");
        head.madeAt = 1'000'000;
        head.expiresAt = 2'000'000;
        head.label = Classification::Internal;
        head.sequence = 4;
        head.previous = {numbered(9)};
        return head;
    }

    using Files = std::vector<std::pair<QString, QByteArray>>;
    /// From the office to the device.
    [[nodiscard]] QByteArray package(const Files &files) const
    {
        QBuffer out;
        REQUIRE(out.open(QIODevice::WriteOnly));
        auto writer = PackageWriter::begin(out, device.publicKey(), head());
        REQUIRE_OK(writer);
        for (const auto &[name, bytes] : files)
            REQUIRE_OK(writer->add(name, QStringLiteral("application/json"), bytes));
        writer->count(QStringLiteral("tasks"), 7);
        REQUIRE_OK(writer->finish(office));
        return out.data();
    }

    [[nodiscard]] PackageTrust trust() const
    {
        PackageTrust trust;
        trust.now = 1'500'000;
        trust.device = numbered(2);
        trust.signers = {office.publicKey().bytes()};
        return trust;
    }
};

/// Everything a receiver does; the first fault it meets.
inline Result<>
takenIn(const QByteArray &bytes, const Sm2PrivateKey &key, const PackageTrust &trust)
{
    QBuffer in;
    in.setData(bytes);
    if (!in.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, in.errorString());
    auto reader = PackageReader::open(in, key);
    if (!reader)
        return passOn(reader);
    if (auto ok = acceptable(reader->manifest(), trust); !ok)
        return ok;
    return reader->verify();
}

} // namespace zs
