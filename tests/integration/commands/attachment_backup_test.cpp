// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/attached_file.h"

#include <QDir>
#include <QFileInfo>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(AttachmentFixture &temp, AttachmentId id)
{
    const auto row = temp.workspace->attachment(id);
    REQUIRE_OK(row);
    const auto bytes = temp.workspace->files().get(digestFromBytes(row->digest));
    REQUIRE_OK(bytes);
    return *bytes;
}

} // namespace

TEST_CASE("a backup holds the attached files, and a restore brings them back when they are gone",
          "[attachment][safety]")
{
    AttachmentFixture temp;
    const AttachmentId a = temp.attach(temp.file(u"a.txt"_s, "alpha"));
    const AttachmentId b = temp.attach(temp.file(u"b.txt"_s, "beta"));
    const auto saved = temp.workspace->backup();
    REQUIRE_OK(saved);
    CHECK(saved->attachmentsLost == 0);
    REQUIRE_OK(removeAttachment(*temp.workspace, a));
    REQUIRE(QDir(temp.keptIn()).removeRecursively());
    REQUIRE_OK(temp.workspace->restore(saved->path));
    CHECK(temp.rows().size() == 2);
    CHECK(bytesOf(temp, a) == "alpha");
    CHECK(bytesOf(temp, b) == "beta");
    CHECK(filesBelow(temp.keptIn()).size() == 2);
    CHECK(temp.newest().command == u"restore"_s);
    CHECK_FALSE(temp.newest().note.contains(u"missing"_s));
    CHECK(temp.workspace->verifyLog()->holds());
}

TEST_CASE("a second backup writes only the files that are new", "[attachment][safety]")
{
    AttachmentFixture temp;
    (void)temp.attach(temp.file(u"a.txt"_s, "alpha"));
    const QString folder = temp.folder.filePath(u"elsewhere"_s);
    REQUIRE_OK(temp.workspace->backup(folder));
    const QStringList first = filesBelow(folder + u"/files"_s);
    REQUIRE(first.size() == 1);
    const QByteArray sealed = readFile(first[0]);
    (void)temp.attach(temp.file(u"b.txt"_s, "beta"));
    temp.clock.advance(60'000);
    REQUIRE_OK(temp.workspace->backup(folder));
    CHECK(filesBelow(folder + u"/files"_s).size() == 2);
    CHECK(readFile(first[0]) == sealed); // sealed anew it would have other nonces
}

TEST_CASE("a damaged attachment does not stop a backup, is counted, and an older copy mends it",
          "[attachment][safety][fault]")
{
    AttachmentFixture temp;
    const AttachmentId a = temp.attach(temp.file(u"a.txt"_s, "alpha"));
    const auto good = temp.workspace->backup();
    REQUIRE_OK(good);
    flipLastByte(filesBelow(temp.keptIn()).at(0));
    temp.clock.advance(60'000);
    const auto again = temp.workspace->backup();
    REQUIRE_OK(again);
    CHECK(again->attachmentsLost == 0); // the copy of before is sound
    const auto elsewhere = temp.workspace->backup(temp.folder.filePath(u"elsewhere"_s));
    REQUIRE_OK(elsewhere);
    CHECK(elsewhere->attachmentsLost == 1);
    CHECK(temp.newest().note.contains(u'1'));
    REQUIRE_OK(temp.workspace->restore(again->path));
    CHECK(bytesOf(temp, a) == "alpha");
}

TEST_CASE("a restore that finds an attached file nowhere still restores and says so in the log",
          "[attachment][safety][fault]")
{
    AttachmentFixture temp;
    const AttachmentId a = temp.attach(temp.file(u"a.txt"_s, "alpha"));
    const auto saved = temp.workspace->backup();
    REQUIRE_OK(saved);
    REQUIRE(QDir(temp.keptIn()).removeRecursively());
    REQUIRE(QDir(QFileInfo(saved->path).path() + u"/files"_s).removeRecursively());
    REQUIRE_OK(temp.workspace->restore(saved->path));
    CHECK(temp.newest().note.contains(u"missing or damaged: 1"_s));
    const auto refused = saveAttachment(*temp.workspace, a, temp.folder.filePath(u"out.txt"_s));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NotFound);
}

TEST_CASE("the last good backup brings back attached files too", "[attachment][safety][fault]")
{
    AttachmentFixture temp;
    const AttachmentId a = temp.attach(temp.file(u"a.txt"_s, "alpha"));
    REQUIRE_OK(temp.workspace->backup());
    temp.workspace.reset();
    QFile file(temp.path);
    REQUIRE((file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2)
             && file.write("XXXXXXXX") == 8));
    file.close();
    REQUIRE(QDir(temp.keptIn()).removeRecursively());
    auto rescued = Workspace::openLastGood(temp.options(), temp.clock);
    REQUIRE_OK(rescued);
    temp.workspace = std::move(*rescued);
    CHECK(bytesOf(temp, a) == "alpha");
    CHECK(filesBelow(temp.keptIn()).size() == 1);
}

TEST_CASE("a backup opened by itself shows its attached files", "[attachment][safety]")
{
    AttachmentFixture temp;
    const AttachmentId a = temp.attach(temp.file(u"a.txt"_s, "alpha"));
    const auto saved = temp.workspace->backup(temp.folder.filePath(u"elsewhere"_s));
    REQUIRE_OK(saved);
    auto opened = Workspace::open({saved->path, u"li"_s, passphrase("right-2026")}, temp.clock);
    REQUIRE_OK(opened);
    temp.workspace = std::move(*opened);
    CHECK(bytesOf(temp, a) == "alpha");
}
