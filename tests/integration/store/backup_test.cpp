// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "support/temp_store.h"

#include <QFile>

using namespace zs;
using namespace Qt::StringLiterals;

TEST_CASE("a backup of an open store holds all records and opens by itself", "[store]")
{
    TempStore temp;
    auto store = temp.create();
    const Project project = temp.project(u"A"_s);
    REQUIRE_OK(
        store->commit(ChangeSet{u"create-project"_s, project.id, {inserted(project)}}, temp.act()));
    const QString target = temp.folder.filePath(u"b.zsw"_s);
    REQUIRE_OK(backupTo(*store, temp.key, target));
    CHECK_FALSE(QFile::exists(target + u"-wal"_s));
    const auto seen = verifyBackup(target, temp.key);
    REQUIRE_OK(seen);
    CHECK(seen->holds());
    CHECK(seen->head.sequence == 1);
    REQUIRE_OK(store->commit(ChangeSet{u"more"_s, {}, {}}, temp.act()));
    CHECK(verifyBackup(target, temp.key)->head.sequence == 1);
    CHECK_FALSE(backupTo(*store, temp.key, target)); // never over an older one
}

TEST_CASE("a damaged backup is refused", "[store][fault]")
{
    TempStore temp;
    auto store = temp.create();
    REQUIRE_OK(store->commit(ChangeSet{u"a"_s, {}, {}}, temp.act()));
    const QString target = temp.folder.filePath(u"b.zsw"_s);
    REQUIRE_OK(backupTo(*store, temp.key, target));
    QFile file(target);
    REQUIRE(
        (file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.write("XXXX") == 4));
    file.close();
    const auto seen = verifyBackup(target, temp.key);
    REQUIRE_FALSE(seen);
    CHECK(seen.error().code == ErrorCode::Corrupt);
}

TEST_CASE("a backup into a folder that is not there fails and leaves nothing", "[store][fault]")
{
    TempStore temp;
    auto store = temp.create();
    const QString target = temp.folder.filePath(u"none/b.zsw"_s);
    CHECK_FALSE(backupTo(*store, temp.key, target));
    CHECK_FALSE(QFile::exists(target));
}
