// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/signed_document.h"
#include "crypto/sm2_box.h"
#include "field/package_layout.h"
#include "package_fixture.h"

#include <QtEndian>

using namespace zs;
using namespace Qt::StringLiterals;

TEST_CASE("a package gives back what was put in, of every size", "[field][package]")
{
    const PackageFixture f;
    const PackageFixture::Files files{{u"tasks.json"_s, "{}"},
                                      {u"empty"_s, {}},
                                      {u"one part"_s, someBytes(1 << 20)},
                                      {u"照片 1.jpg"_s, someBytes((3 << 20) + 17)}};
    const QByteArray bytes = f.package(files);
    QBuffer in;
    in.setData(bytes);
    REQUIRE(in.open(QIODevice::ReadOnly));
    auto reader = PackageReader::open(in, f.device);
    REQUIRE_OK(reader);
    const PackageManifest &manifest = reader->manifest();
    CHECK(manifest.id == numbered(1));
    CHECK(manifest.deviceName == u"巡查平板一号"_s);
    CHECK(manifest.label == Classification::Internal);
    CHECK(manifest.previous == std::vector{numbered(9)});
    CHECK(manifest.counts.at(u"tasks"_s) == 7);
    CHECK(manifest.signer == f.office.publicKey().bytes());
    REQUIRE(manifest.entries.size() == files.size());
    // in any order, and twice
    for (const auto i : {3, 0, 2, 1, 3}) {
        const auto content = reader->read(files[static_cast<std::size_t>(i)].first, 8 << 20);
        REQUIRE_OK(content);
        CHECK(*content == files[static_cast<std::size_t>(i)].second);
    }
    CHECK(reader->read(u"nothing", 100).error().code == ErrorCode::NotFound);
    CHECK(reader->read(u"one part", 100).error().code == ErrorCode::Invalid);
    REQUIRE_OK(reader->verify());
    REQUIRE_OK(acceptable(manifest, f.trust()));
    // the content is nowhere to be read
    CHECK(!bytes.contains("tasks.json"));
    CHECK(!bytes.contains(files[2].second.first(64)));
}

TEST_CASE("a package opens for nobody but its recipient", "[field][package]")
{
    const PackageFixture f;
    const QByteArray bytes = f.package({{u"a"_s, "1"}});
    CHECK(takenIn(bytes, f.office, f.trust()).error().code == ErrorCode::Forbidden);
    CHECK(takenIn(bytes, Sm2PrivateKey::generate(), f.trust()).error().code
          == ErrorCode::Forbidden);
    REQUIRE_OK(takenIn(bytes, f.device, f.trust()));
}

TEST_CASE("a package with any one byte changed is refused", "[field][package]")
{
    const PackageFixture f;
    const QByteArray bytes = f.package({{u"a"_s, someBytes(300)}, {u"b"_s, {}}});
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QByteArray bad = bytes;
        bad[i] = static_cast<char>(bad[i] ^ 0x20);
        const auto taken = takenIn(bad, f.device, f.trust());
        INFO("byte " << i << " of " << bytes.size());
        REQUIRE(!taken);
        REQUIRE(!taken.error().message.isEmpty());
        REQUIRE(taken.error().code != ErrorCode::Internal);
    }
}

TEST_CASE("a package cut off anywhere, or with anything behind it, is refused", "[field][package]")
{
    const PackageFixture f;
    const QByteArray bytes = f.package({{u"a"_s, someBytes(200)}});
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const auto taken = takenIn(bytes.first(size), f.device, f.trust());
        INFO("cut at " << size);
        REQUIRE(!taken);
        REQUIRE(taken.error().code == (size < 8 ? ErrorCode::Invalid : ErrorCode::Corrupt));
    }
    CHECK(!takenIn(bytes + "x", f.device, f.trust()));
    CHECK(!takenIn(bytes + bytes, f.device, f.trust()));
}

TEST_CASE("a package of a newer format says so", "[field][package]")
{
    const PackageFixture f;
    QByteArray bytes = f.package({});
    qToBigEndian<quint16>(2, bytes.data() + 8);
    const auto taken = takenIn(bytes, f.device, f.trust());
    REQUIRE(!taken);
    CHECK(taken.error().code == ErrorCode::Invalid);
    CHECK(taken.error().message.contains(u"newer version"));
}

TEST_CASE("expired, replayed, foreign, misdirected and too secret packages are told apart",
          "[field][package]")
{
    const PackageFixture f;
    const QByteArray bytes = f.package({});
    PackageTrust late = f.trust();
    late.now = 2'000'001;
    CHECK(takenIn(bytes, f.device, late).error().message.contains(u"expired"));
    PackageTrust again = f.trust();
    again.taken = {numbered(8), numbered(1)};
    CHECK(takenIn(bytes, f.device, again).error().code == ErrorCode::Conflict);
    PackageTrust foreign = f.trust();
    foreign.signers = {f.device.publicKey().bytes()};
    CHECK(takenIn(bytes, f.device, foreign).error().message.contains(u"not registered"));
    PackageTrust other = f.trust();
    other.device = numbered(77);
    CHECK(takenIn(bytes, f.device, other).error().message.contains(u"another device"));
    PackageTrust kind = f.trust();
    kind.kind = PackageKind::Delta;
    CHECK(takenIn(bytes, f.device, kind).error().code == ErrorCode::Invalid);
    PackageTrust low = f.trust();
    low.most = Classification::Open;
    CHECK(takenIn(bytes, f.device, low).error().message.contains(u"secrecy"));
    PackageTrust lastMoment = f.trust();
    lastMoment.now = 2'000'000;
    REQUIRE_OK(takenIn(bytes, f.device, lastMoment));
}

TEST_CASE("names that are paths or reserved anywhere never get into a package", "[field][package]")
{
    for (const QString &name : {u""_s,
                                u".."_s,
                                u"../x"_s,
                                u"/etc/x"_s,
                                u"a/b"_s,
                                u"a\\b"_s,
                                u"C:x"_s,
                                u" a"_s,
                                u"a "_s,
                                u"a."_s,
                                u".a"_s,
                                u"a\nb"_s,
                                u"nul"_s,
                                u"CON.txt"_s,
                                u"a\u202eb"_s,
                                u"a*"_s,
                                QString(201, u'n')})
        CHECK_FALSE(isPlainName(name));
    for (const QString &name : {u"a"_s, u"照片 (1).jpg"_s, u"console.txt"_s, QString(200, u'n')})
        CHECK(isPlainName(name));

    QBuffer out;
    REQUIRE(out.open(QIODevice::WriteOnly));
    const PackageFixture f;
    auto writer = PackageWriter::begin(out, f.device.publicKey(), PackageFixture::head());
    REQUIRE_OK(writer);
    CHECK(!writer->add(u"../a"_s, {}, "1"));
    REQUIRE_OK(writer->add(u"a"_s, {}, "1"));
    CHECK(!writer->add(u"a"_s, {}, "2"));
}

TEST_CASE("a contents list with doubled, hostile or absurd entries is refused", "[field][package]")
{
    PackageManifest manifest = PackageFixture::head();
    manifest.recipient = QByteArray(32, 'r');
    manifest.signer = QByteArray(65, 's');
    manifest.entries = {{u"a.jpg"_s, u"image/jpeg"_s, 5, {}}};
    const auto read = manifestFromJson(toJson(manifest));
    REQUIRE_OK(read);
    CHECK(*read == manifest);
    const auto refused = [&](auto change) {
        PackageManifest bad = manifest;
        change(bad);
        return !manifestFromJson(toJson(bad));
    };
    CHECK(refused([](auto &m) { m.entries.push_back({u"A.JPG"_s, {}, 1, {}}); }));
    CHECK(refused([](auto &m) { m.entries.push_back({u"../b"_s, {}, 1, {}}); }));
    CHECK(refused([](auto &m) { m.entries.push_back({u"b"_s, {}, -1, {}}); }));
    CHECK(refused([](auto &m) { m.entries.push_back({u"b"_s, {}, kMostEntryBytes, {}}); }));
    CHECK(refused([](auto &m) { m.id = {}; }));
    CHECK(refused([](auto &m) { m.signer.chop(1); }));
    CHECK(refused([](auto &m) { m.previous.push_back({}); }));
    CHECK(!manifestFromJson("[]"));
    CHECK(!manifestFromJson(""));
    CHECK(!manifestFromJson(toJson(manifest).replace("\"format\":1", "\"format\":1.5")));
    CHECK(!manifestFromJson(toJson(manifest).replace("\"kind\":\"out\"", "\"kind\":\"bomb\"")));
}

TEST_CASE("contents that say another size than they have are refused before they are read",
          "[field][package]")
{
    // whoever has the recipient's public key can make a well-formed package: sizes in it are
    // claims like all others
    const PackageFixture f;
    const Secret key = Secret::random(16);
    const auto box = sm2Encrypted(f.device.publicKey(), key);
    REQUIRE_OK(box);
    PackageManifest manifest = PackageFixture::head();
    manifest.recipient = toBytes(f.device.publicKey().fingerprint());
    manifest.signer = f.office.publicKey().bytes();
    manifest.entries = {{u"bomb"_s, {}, 1LL << 39, {}}};
    const QByteArray text = "{\"id\":\"" + manifest.id.toString().toLatin1() + "\",\"key\":\""
                            + box->toHex() + "\",\"recipient\":\"" + manifest.recipient.toHex()
                            + "\"}";
    QByteArray bytes = kPackageMagic.toByteArray() + QByteArray(6, '\0');
    qToBigEndian<quint16>(1, bytes.data() + 8);
    qToBigEndian(static_cast<quint32>(text.size()), bytes.data() + 10);
    bytes += text;
    auto cipher = ChunkCipher::make(ChunkCipher::Way::Seal, key, partContext(bytes));
    REQUIRE_OK(cipher);
    const QByteArray json = toJson(manifest);
    const auto signature = f.office.sign(signedBytes(kPackageSigned, json));
    REQUIRE_OK(signature);
    const QByteArray list = json + *signature;
    std::ranges::copy(list, cipher->buffer(static_cast<std::size_t>(list.size())).begin());
    const auto sealed = cipher->run(kManifestParts);
    REQUIRE_OK(sealed);
    bytes += *sealed;
    QByteArray tail(8, '\0');
    qToBigEndian(static_cast<quint64>(list.size()), tail.data());
    bytes += tail + kPackageEnd;
    const auto taken = takenIn(bytes, f.device, f.trust());
    REQUIRE(!taken);
    CHECK(taken.error().code == ErrorCode::Corrupt);
    CHECK(taken.error().detail.contains(u"behind"));
}

TEST_CASE("writing stops with words when the disk is full, and on request", "[field][package]")
{
    struct Full : QBuffer {
        qint64 room = 3'000;
        qint64 writeData(const char *data, qint64 size) override
        {
            room -= size;
            return room < 0 ? -1 : QBuffer::writeData(data, size);
        }
    } out;
    REQUIRE(out.open(QIODevice::WriteOnly));
    const PackageFixture f;
    auto writer = PackageWriter::begin(out, f.device.publicKey(), PackageFixture::head());
    REQUIRE_OK(writer);
    CHECK(writer->add(u"a"_s, {}, someBytes(5'000)).error().code == ErrorCode::Io);

    QBuffer fine;
    REQUIRE(fine.open(QIODevice::WriteOnly));
    auto second = PackageWriter::begin(fine, f.device.publicKey(), PackageFixture::head());
    REQUIRE_OK(second);
    QBuffer in;
    in.setData(someBytes(3 << 20));
    REQUIRE(in.open(QIODevice::ReadOnly));
    CHECK(second->add(u"a"_s, {}, in, [](qint64 done) { return done < (2 << 20); }).error().code
          == ErrorCode::Cancelled);
}
