// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/attached_file.h"

#include <QFileInfo>

using namespace zs;
using namespace Qt::StringLiterals;

TEST_CASE("an attached file comes back byte for byte after the workspace was closed",
          "[attachment]")
{
    AttachmentFixture temp;
    QByteArray bytes(3 * 1024 * 1024 + 17, '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i * 31 % 251);
    const auto id = attachFile(*temp.workspace,
                               temp.project,
                               temp.task,
                               temp.file(u"图纸.bin"_s, bytes),
                               Classification::Secret,
                               u"  first issue "_s);
    REQUIRE_OK(id);
    CHECK(temp.newest().command == u"attach-file"_s);
    temp.reopen();
    const auto rows = temp.rows();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].id == *id);
    CHECK(rows[0].name == u"图纸.bin"_s);
    CHECK(rows[0].task == temp.task);
    CHECK(rows[0].size == bytes.size());
    CHECK(rows[0].digest == toBytes(sm3(bytes)));
    CHECK(rows[0].classification == Classification::Secret);
    CHECK(rows[0].note == u"first issue"_s);
    const QString out = temp.folder.filePath(u"out.bin"_s);
    REQUIRE_OK(saveAttachment(*temp.workspace, *id, out));
    CHECK(readFile(out) == bytes);
    const LogRecord record = temp.newest();
    CHECK(record.command == u"export"_s);
    CHECK(record.note == u"图纸.bin"_s);
    const auto origins = attachmentOrigins(*temp.workspace, temp.project);
    REQUIRE_OK(origins);
    CHECK(origins->value(*id).person == u"李明"_s);
    CHECK(origins->value(*id).at > 0);
    CHECK(temp.workspace->verifyLog()->holds());
}

TEST_CASE("nothing of an attached file lies readable on the disk", "[attachment]")
{
    AttachmentFixture temp;
    const QByteArray secret = "the tender's ceiling price is 12345678 yuan";
    (void)temp.attach(temp.file(u"price.txt"_s, secret));
    const QStringList kept = filesBelow(temp.keptIn());
    REQUIRE(kept.size() == 1);
    CHECK_FALSE(readFile(kept[0]).contains("ceiling"));
    CHECK_FALSE(QFileInfo(kept[0]).fileName().contains(toHex(sm3(secret))));
}

TEST_CASE("a flipped byte in the box is reported as corrupt, and nothing is written or logged",
          "[attachment][fault]")
{
    AttachmentFixture temp;
    const AttachmentId id = temp.attach(temp.file(u"a.txt"_s, "abc"));
    flipLastByte(filesBelow(temp.keptIn()).at(0));
    const QString out = temp.folder.filePath(u"out.txt"_s);
    const auto count = temp.workspace->auditCount({});
    const auto saved = saveAttachment(*temp.workspace, id, out);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == ErrorCode::Corrupt);
    CHECK_FALSE(QFileInfo::exists(out));
    CHECK(*temp.workspace->auditCount({}) == *count);
    // the same content attached again mends the box
    (void)temp.attach(temp.folder.filePath(u"a.txt"_s));
    REQUIRE_OK(saveAttachment(*temp.workspace, id, out));
    CHECK(readFile(out) == "abc");
}

TEST_CASE("a file that cannot be written leaves the one before as it was and logs nothing",
          "[attachment][fault]")
{
    AttachmentFixture temp;
    const AttachmentId id = temp.attach(temp.file(u"a.txt"_s, "abc"));
    const auto count = temp.workspace->auditCount({});
    const auto saved =
        saveAttachment(*temp.workspace, id, temp.folder.filePath(u"no/such/folder/out"_s));
    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == ErrorCode::Io);
    CHECK(*temp.workspace->auditCount({}) == *count);
}

TEST_CASE("the same content attached twice is two rows and one sealed file", "[attachment]")
{
    AttachmentFixture temp;
    (void)temp.attach(temp.file(u"a.txt"_s, "same"));
    (void)temp.attach(temp.file(u"b.txt"_s, "same"), temp.task);
    CHECK(temp.rows().size() == 2);
    CHECK(filesBelow(temp.keptIn()).size() == 1);
    (void)temp.attach(temp.file(u"c.txt"_s, "other"));
    CHECK(filesBelow(temp.keptIn()).size() == 2);
}

TEST_CASE("attaching and removing are undone and redone, and the bytes stay", "[attachment][undo]")
{
    AttachmentFixture temp;
    const AttachmentId id = temp.attach(temp.file(u"a.txt"_s, "abc"), temp.task);
    const ChangeSet attached = temp.last();
    const auto undone = temp.workspace->revert(attached);
    REQUIRE_OK(undone);
    CHECK(temp.rows().empty());
    CHECK(temp.newest().command == u"undo:attach-file"_s);
    REQUIRE_OK(temp.workspace->revert(*undone));
    REQUIRE(temp.rows().size() == 1);
    const auto before = temp.rows();
    const auto removed = removeAttachment(*temp.workspace, id);
    REQUIRE_OK(removed);
    CHECK(temp.newest().command == u"remove-attachment"_s);
    CHECK(temp.rows().empty());
    CHECK(saveAttachment(*temp.workspace, id, temp.folder.filePath(u"x"_s)).error().code
          == ErrorCode::NotFound);
    temp.workspace->dropPlan(temp.project); // as the disk has it, not the memory
    CHECK(temp.rows().empty());
    REQUIRE_OK(temp.workspace->revert(*removed));
    temp.workspace->dropPlan(temp.project);
    REQUIRE(temp.rows().size() == 1);
    Attachment restored = temp.rows()[0];
    restored.version = before[0].version;
    CHECK(restored == before[0]);
    const QString out = temp.folder.filePath(u"out.txt"_s);
    REQUIRE_OK(saveAttachment(*temp.workspace, id, out));
    CHECK(readFile(out) == "abc");
    CHECK(temp.workspace->verifyLog()->holds());
}

TEST_CASE("the attachments of a deleted task become the project's, and undo gives them back",
          "[attachment][undo]")
{
    AttachmentFixture temp;
    const TaskId child = temp.addTask(temp.project, u"施工图"_s, 1, temp.task);
    const TaskId other = temp.addTask(temp.project, u"施工"_s);
    (void)temp.attach(temp.file(u"a.txt"_s, "a"), temp.task);
    (void)temp.attach(temp.file(u"b.txt"_s, "b"), child);
    (void)temp.attach(temp.file(u"c.txt"_s, "c"), other);
    const auto deleted = temp.workspace->run(DeleteTasks{temp.project, {temp.task}});
    REQUIRE_OK(deleted);
    const auto ownersOf = [&] {
        std::vector<TaskId> owners;
        for (const Attachment &row : temp.rows())
            owners.push_back(row.task);
        return owners;
    };
    const std::vector<TaskId> none{TaskId(), TaskId(), other};
    CHECK(ownersOf() == none);
    temp.workspace->dropPlan(temp.project);
    CHECK(ownersOf() == none);
    REQUIRE_OK(temp.workspace->revert(*deleted));
    const std::vector<TaskId> all{temp.task, child, other};
    CHECK(ownersOf() == all);
    temp.workspace->dropPlan(temp.project);
    CHECK(ownersOf() == all);
    CHECK(temp.workspace->verifyLog()->holds());
}

TEST_CASE("what cannot be attached is refused with its reason, and keeps no bytes",
          "[attachment][fault]")
{
    AttachmentFixture temp;
    const auto codeOf = [&](TaskId task, const QString &path) {
        const auto id =
            attachFile(*temp.workspace, temp.project, task, path, Classification::Open, {});
        REQUIRE_FALSE(id);
        CHECK_FALSE(id.error().message.isEmpty());
        return id.error().code;
    };
    CHECK(codeOf({}, temp.folder.filePath(u"nothing"_s)) == ErrorCode::NotFound);
    CHECK(codeOf({}, temp.folder.path()) == ErrorCode::Invalid);
    CHECK(codeOf(temp.workspace->ids().next<TaskId>(), temp.file(u"a.txt"_s, "a"))
          == ErrorCode::NotFound);
    QFile large(temp.folder.filePath(u"large"_s)); // sparse: takes no room
    REQUIRE((large.open(QIODevice::WriteOnly) && large.resize(kMaxAttachmentSize + 1)));
    CHECK(codeOf({}, large.fileName()) == ErrorCode::Invalid);
    CHECK(temp.rows().empty());
    CHECK(filesBelow(temp.keptIn()).isEmpty());
}

TEST_CASE("an empty file can be attached and comes back empty", "[attachment]")
{
    AttachmentFixture temp;
    const AttachmentId id = temp.attach(temp.file(u"empty"_s, {}));
    const QString out = temp.folder.filePath(u"out"_s);
    REQUIRE_OK(saveAttachment(*temp.workspace, id, out));
    CHECK(QFileInfo::exists(out));
    CHECK(readFile(out).isEmpty());
}

TEST_CASE("a workspace that may only be read gives its files and takes none", "[attachment][fault]")
{
    AttachmentFixture temp;
    const AttachmentId id = temp.attach(temp.file(u"a.txt"_s, "abc"));
    temp.workspace.reset();
    const QString older = temp.folder.filePath(u"older"_s);
    REQUIRE(QFile::copy(temp.path, older));
    temp.reopen(); // writes a log-in that the older copy lacks
    temp.workspace.reset();
    REQUIRE((QFile::remove(temp.path) && QFile::copy(older, temp.path)));
    auto opened = Workspace::open(temp.options(), temp.clock);
    REQUIRE_OK(opened);
    temp.workspace = std::move(*opened);
    REQUIRE_FALSE(temp.workspace->readOnlyReason().isEmpty());
    const QString out = temp.folder.filePath(u"out.txt"_s);
    REQUIRE_OK(saveAttachment(*temp.workspace, id, out));
    CHECK(readFile(out) == "abc");
    const auto refused = attachFile(
        *temp.workspace, temp.project, {}, temp.file(u"b.txt"_s, "new"), Classification::Open, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ReadOnly);
    CHECK(filesBelow(temp.keptIn()).size() == 1);
    CHECK(removeAttachment(*temp.workspace, id).error().code == ErrorCode::ReadOnly);
}
