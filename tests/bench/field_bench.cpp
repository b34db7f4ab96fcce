// SPDX-License-Identifier: GPL-3.0-or-later
// A package of 10,000 edits and large photos: how fast it is written and taken in, as a share of
// what the disk and the cipher do by themselves in the same run, and how much memory it takes.
// ZS_FIELD_MIB: how many MiB of photos (512 when it is not set).
#include "crypto/attachment_stream.h"
#include "crypto/chunk_cipher.h"
#include "field/device_edit.h"
#include "field/package_reader.h"
#include "field/package_writer.h"
#include "support/stringify.h"

#include <QFile>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMiB = 1 << 20;
constexpr qint64 kPhoto = 64 * kMiB;
constexpr int kEdits = 10'000;

double secondsOf(auto f)
{
    const auto from = std::chrono::steady_clock::now();
    f();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - from).count();
}

/// To the disk itself, as both sides of every comparison are measured.
void sync(const QString &path)
{
    const int file = ::open(path.toLocal8Bit().constData(), O_RDONLY);
    REQUIRE(file >= 0);
    REQUIRE(::fsync(file) == 0);
    ::close(file);
}

qint64 peakMiB()
{
    QFile status(u"/proc/self/status"_s);
    REQUIRE(status.open(QIODevice::ReadOnly));
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toLongLong() / 1024;
    }
    return 0;
}

QByteArray part(std::uint32_t seed)
{
    QByteArray bytes(kMiB, Qt::Uninitialized);
    for (char &c : bytes) {
        seed = seed * 1'664'525 + 1'013'904'223;
        c = static_cast<char>(seed >> 24);
    }
    return bytes;
}

std::vector<DeviceEdit> edits()
{
    std::vector<DeviceEdit> all(kEdits);
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].id.bytes = {1, 2, static_cast<std::uint8_t>(i >> 8), static_cast<std::uint8_t>(i)};
        all[i].key = {u"task"_s, all[i].id, u"percent"_s};
        all[i].base = std::int64_t(0);
        all[i].value = static_cast<std::int64_t>(i % 101);
        all[i].author = u"外业员"_s;
    }
    return all;
}

} // namespace

TEST_CASE("a field package with large photos", "[bench][field]")
{
    const qint64 mib = qEnvironmentVariableIsSet("ZS_FIELD_MIB")
                           ? qEnvironmentVariableIntValue("ZS_FIELD_MIB")
                           : 512;
    const QTemporaryDir folder(u"field-bench-XXXXXX"_s); // beside the program, not in memory
    const qint64 photos = std::max<qint64>(1, mib * kMiB / kPhoto);
    const QString source = folder.filePath(u"photo"_s);
    {
        QFile out(source);
        REQUIRE(out.open(QIODevice::WriteOnly));
        for (std::uint32_t i = 0; i < kPhoto / kMiB; ++i)
            out.write(part(i));
    }
    sync(source);
    const double bytes = static_cast<double>(photos * kPhoto);
    // the disk alone: read the photo, write it
    const QString plain = folder.filePath(u"plain"_s);
    const double disk = secondsOf([&] {
        QFile out(plain);
        REQUIRE(out.open(QIODevice::WriteOnly));
        for (qint64 p = 0; p < photos; ++p) {
            QFile in(source);
            REQUIRE(in.open(QIODevice::ReadOnly));
            while (!in.atEnd())
                out.write(in.read(kMiB));
        }
        out.close();
        sync(plain);
    });
    QFile::remove(plain);
    // the cipher and the digest alone, in one thread
    const double cipher = secondsOf([&] {
        auto seal = ChunkCipher::make(ChunkCipher::Way::Seal, Secret::random(16), "bench");
        REQUIRE_OK(seal);
        Sm3 digest;
        const QByteArray block = part(1);
        for (qint64 i = 0; i < photos * kPhoto / kMiB; ++i) {
            digest.add(block);
            std::ranges::copy(block, seal->buffer(static_cast<std::size_t>(kMiB)).begin());
            REQUIRE_OK(seal->run(static_cast<std::uint64_t>(i)));
        }
        (void)digest.finish();
    });
    const Sm2PrivateKey office = Sm2PrivateKey::generate();
    const Sm2PrivateKey device = Sm2PrivateKey::generate();
    const QString path = folder.filePath(u"package"_s);
    const qint64 before = peakMiB();
    const double writing = secondsOf([&] {
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        PackageManifest head;
        head.id.bytes[0] = 1;
        head.device.bytes[0] = 2;
        head.kind = PackageKind::Delta;
        auto writer = PackageWriter::begin(out, office.publicKey(), head);
        REQUIRE_OK(writer);
        REQUIRE_OK(writer->add(u"edits.json"_s, u"application/json"_s, toJson(edits())));
        for (qint64 p = 0; p < photos; ++p) {
            QFile in(source);
            REQUIRE(in.open(QIODevice::ReadOnly));
            REQUIRE_OK(writer->add(u"photo-%1"_s.arg(p), u"image/jpeg"_s, in));
        }
        REQUIRE_OK(writer->finish(device));
        out.close();
        sync(path);
    });
    const Secret dataKey = Secret::random(32);
    const QString box = folder.filePath(u"box"_s);
    double verifying = 0;
    const double reading = secondsOf([&] {
        QFile in(path);
        REQUIRE(in.open(QIODevice::ReadOnly));
        auto reader = PackageReader::open(in, office);
        REQUIRE_OK(reader);
        verifying = secondsOf([&] { REQUIRE_OK(reader->verify()); });
        const auto read = editsFromJson(reader->read(u"edits.json", 64 * kMiB).value());
        REQUIRE_OK(read);
        REQUIRE(read->size() == kEdits);
        for (const PackageEntry &entry : reader->manifest().entries) {
            auto intake = AttachmentIntake::begin(
                box, dataKey, entry.digest, entry.size, AttachmentIntake::Digesting::ByReader);
            REQUIRE_OK(intake);
            REQUIRE_OK(reader->read(
                entry, [&](QByteArrayView bytesOfPart) { return intake->write(bytesOfPart); }));
            REQUIRE_OK(intake->commit());
        }
    });
    const double mibs = bytes / kMiB;
    const double slower = std::max(disk, cipher);
    std::printf("%.0f MiB: disk %.0f MiB/s, cipher and digest %.0f MiB/s\n",
                mibs,
                mibs / disk,
                mibs / cipher);
    std::printf("package written at %.0f MiB/s: %.0f %% of the slower of both\n",
                mibs / writing,
                100 * slower / writing);
    std::printf("taken in at %.0f MiB/s (verified first at %.0f MiB/s): %.0f %%\n",
                mibs / reading,
                mibs / verifying,
                100 * slower / reading);
    std::printf("memory: %lld MiB at most, %lld before\n",
                static_cast<long long>(peakMiB()),
                static_cast<long long>(before));
    CHECK(peakMiB() < 200);
}
