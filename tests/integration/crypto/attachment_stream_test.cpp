// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/attachment_stream.h"

#include "crypto/attachment_box.h"
#include "support/stringify.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    std::uint32_t state = 3;
    for (char &c : bytes) {
        state = state * 1'664'525 + 1'013'904'223;
        c = static_cast<char>(state >> 24);
    }
    return bytes;
}

Result<> stream(const QString &folder, const Secret &key, const QByteArray &bytes, qsizetype step)
{
    auto intake = AttachmentIntake::begin(folder, key, sm3(bytes), bytes.size());
    REQUIRE_OK(intake);
    for (qsizetype at = 0; at < bytes.size(); at += step)
        REQUIRE_OK(intake->write(
            QByteArrayView(bytes).sliced(at).first(std::min(step, bytes.size() - at))));
    return intake->commit();
}

int filesIn(const QString &folder)
{
    int count = 0;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    for (; it.hasNext(); it.next())
        ++count;
    return count;
}

} // namespace

TEST_CASE("what is streamed into a box is what the box gives, and the other way round",
          "[crypto][attachments]")
{
    const QTemporaryDir folder;
    const Secret key = Secret::random(32);
    const AttachmentBox box(folder.path(), key);
    for (const qsizetype size : {0, 1, 1 << 20, (1 << 20) + 1, (3 << 20) + 5}) {
        const QByteArray bytes = bytesOf(size);
        REQUIRE_OK(stream(folder.path(), key, bytes, 700'001));
        const auto whole = box.get(sm3(bytes));
        REQUIRE_OK(whole);
        CHECK(*whole == bytes);
        QByteArray read;
        REQUIRE_OK(readAttachment(folder.path(), key, sm3(bytes), [&](QByteArrayView part) {
            read += part;
            return Result<>();
        }));
        CHECK(read == bytes);
        CHECK(attachmentSize(folder.path(), key, sm3(bytes)).value_or(-1) == size);
    }
}

TEST_CASE("a stream that is short, long or of another content leaves nothing behind",
          "[crypto][attachments]")
{
    const QTemporaryDir folder;
    const Secret key = Secret::random(32);
    const QByteArray bytes = bytesOf(2'000);
    {
        auto intake = AttachmentIntake::begin(folder.path(), key, sm3(bytes), bytes.size());
        REQUIRE_OK(intake);
        REQUIRE_OK(intake->write(QByteArrayView(bytes).first(1'999)));
        CHECK(intake->commit().error().code == ErrorCode::Corrupt);
    }
    {
        auto intake = AttachmentIntake::begin(folder.path(), key, sm3(bytes), bytes.size());
        REQUIRE_OK(intake);
        REQUIRE_OK(intake->write(bytes));
        CHECK(intake->write("x").error().code == ErrorCode::Corrupt);
    }
    {
        auto intake = AttachmentIntake::begin(folder.path(), key, sm3("other"), bytes.size());
        REQUIRE_OK(intake);
        REQUIRE_OK(intake->write(bytes));
        CHECK(intake->commit().error().code == ErrorCode::Corrupt);
    }
    CHECK(filesIn(folder.path()) == 0);
    CHECK(readAttachment(folder.path(), key, sm3(bytes), [](QByteArrayView) { return Result<>(); })
              .error()
              .code
          == ErrorCode::NotFound);
}
