// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/attachment_box.h"

#include "support/stringify.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/generators/catch_generators.hpp>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMiB = 1 << 20;

QByteArray someBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    std::uint32_t state = 1;
    for (char &c : bytes) {
        state = state * 1'664'525 + 1'013'904'223;
        c = static_cast<char>(state >> 24);
    }
    return bytes;
}

struct Box {
    QTemporaryDir folder;
    Secret key = Secret::random(32);
    AttachmentBox box{folder.filePath(u"attachments"_s), key};

    [[nodiscard]] Digest kept(const QByteArray &bytes) const
    {
        const auto digest = box.put(bytes);
        REQUIRE_OK(digest);
        return *digest;
    }

    [[nodiscard]] QStringList files() const
    {
        QStringList all;
        QDirIterator it(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext())
            all << it.next();
        return all;
    }
};

QByteArray readFile(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("an attachment comes back as it was, whatever its size", "[crypto]")
{
    const Box in;
    for (const qsizetype size : {qsizetype{0},
                                 qsizetype{1},
                                 qsizetype{1000},
                                 kMiB - 1,
                                 kMiB,
                                 kMiB + 1,
                                 2 * kMiB,
                                 2 * kMiB + 77}) {
        CAPTURE(size);
        const QByteArray bytes = someBytes(size);
        CHECK_FALSE(in.box.has(sm3(bytes)));
        const Digest digest = in.kept(bytes);
        CHECK(digest == sm3(bytes));
        CHECK(in.box.has(digest));
        const auto back = in.box.get(digest);
        REQUIRE_OK(back);
        CHECK((*back == bytes)); // without printing megabytes when it fails
    }
}

TEST_CASE("neither the name nor the bytes of a kept file tell its content", "[crypto]")
{
    const Box in;
    const QByteArray bytes = QByteArray("关于示例市轨道交通工程可行性研究报告的批复").repeated(20);
    const Digest digest = in.kept(bytes);
    REQUIRE(in.files().size() == 1);
    const QString path = in.files().first();
    CHECK(path == in.box.pathOf(digest));
    CHECK_FALSE(path.contains(toHex(digest)));
    CHECK(path.section(u'/', -1).startsWith(path.section(u'/', -2, -2)));
    CHECK_FALSE(readFile(path).contains(bytes.first(16)));
    CHECK_FALSE(readFile(path).contains(toBytes(digest)));
    CHECK(AttachmentBox(in.folder.path(), Secret::random(32)).pathOf(digest).section(u'/', -1)
          != path.section(u'/', -1));
}

TEST_CASE("the same content is kept once", "[crypto]")
{
    const Box in;
    const Digest digest = in.kept("twice");
    const QByteArray before = readFile(in.box.pathOf(digest));
    CHECK(in.kept("twice") == digest);
    CHECK(in.files().size() == 1);
    CHECK(readFile(in.box.pathOf(digest)) == before);
}

TEST_CASE("any byte of a kept file flipped makes it corrupt, and putting it again mends it",
          "[crypto]")
{
    const Box in;
    const QByteArray bytes = GENERATE(QByteArray(), QByteArray("a short attachment"));
    const Digest digest = in.kept(bytes);
    const QString path = in.box.pathOf(digest);
    const QByteArray good = readFile(path);
    int unnoticed = 0;
    for (qsizetype i = 0; i < good.size(); ++i) {
        for (const int flip : {0x01, 0x80}) {
            QByteArray bad = good;
            bad[i] = static_cast<char>(bad[i] ^ flip);
            writeFile(path, bad);
            const auto got = in.box.get(digest);
            unnoticed += got || got.error().code != ErrorCode::Corrupt ? 1 : 0;
        }
    }
    CHECK(unnoticed == 0);
    CHECK(in.kept(bytes) == digest);
    REQUIRE_OK(in.box.get(digest));
}

TEST_CASE("parts of a large file cannot be exchanged, left out or added, nor a file put in "
          "another's place",
          "[crypto]")
{
    const Box in;
    const QByteArray bytes = someBytes(3 * kMiB);
    const Digest digest = in.kept(bytes);
    const QString path = in.box.pathOf(digest);
    const QByteArray good = readFile(path);
    constexpr qsizetype kHeader = 16;
    constexpr qsizetype kSealedPart = kMiB + 28;
    REQUIRE(good.size() == kHeader + 3 * kSealedPart);
    const auto part = [&](qsizetype i) {
        return good.sliced(kHeader + i * kSealedPart, kSealedPart);
    };
    const auto corrupt = [&](const QByteArray &bad) {
        writeFile(path, bad);
        const auto got = in.box.get(digest);
        return !got && got.error().code == ErrorCode::Corrupt;
    };
    CHECK(corrupt(good.first(kHeader) + part(1) + part(0) + part(2)));
    CHECK(corrupt(good.first(kHeader) + part(0) + part(1)));
    CHECK(corrupt(good + part(2)));
    CHECK(corrupt(good.chopped(1)));
    CHECK(corrupt(good + 'x'));
    CHECK(corrupt(QByteArray()));
    const Digest other = in.kept(someBytes(3 * kMiB - 1) + 'x');
    CHECK(corrupt(readFile(in.box.pathOf(other))));
    CHECK_FALSE(corrupt(good));
}

TEST_CASE("a header that claims more than the file holds reserves nothing and is corrupt",
          "[crypto]")
{
    const Box in;
    const Digest digest = in.kept("small");
    QByteArray bad = readFile(in.box.pathOf(digest));
    for (const int first : {0x7f, 0x80, 0xff}) {
        bad[8] = static_cast<char>(first);
        writeFile(in.box.pathOf(digest), bad);
        CHECK(in.box.get(digest).error().code == ErrorCode::Corrupt);
    }
}

TEST_CASE("what is not there is not found, and what cannot be written leaves nothing behind",
          "[crypto]")
{
    const Box in;
    CHECK(in.box.get(sm3("never put")).error().code == ErrorCode::NotFound);
    writeFile(in.folder.filePath(u"file"_s), "a file where the folder should be");
    const AttachmentBox nowhere(in.folder.filePath(u"file"_s), in.key);
    const auto put = nowhere.put("x");
    REQUIRE_FALSE(put.has_value());
    CHECK(put.error().code == ErrorCode::Io);
    CHECK(in.files().size() == 1);
}
