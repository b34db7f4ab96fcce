// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temp_store.h"

#include <QFile>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

void fill(TempStore &temp)
{
    auto store = temp.create();
    const Project project = temp.project(u"A"_s);
    REQUIRE_OK(
        store->commit(ChangeSet{u"create-project"_s, project.id, {inserted(project)}}, temp.act()));
    for (int i = 0; i < 50; ++i) {
        Task task = temp.task(project, u"t"_s);
        task.note = QString(2000, u'x');
        REQUIRE_OK(
            store->commit(ChangeSet{u"add-task"_s, project.id, {inserted(task)}}, temp.act()));
    }
}

} // namespace

TEST_CASE("one flipped byte in any page is found when the store is opened", "[store][fault]")
{
    TempStore temp;
    fill(temp);
    QFile file(temp.path);
    const qint64 size = file.size();
    REQUIRE(size > 100'000);
    for (const qint64 at : {qint64(40), size / 3, size / 2, size - 100}) {
        CAPTURE(at);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(at));
        const char was = file.read(1)[0];
        const char flipped = static_cast<char>(was ^ 1);
        REQUIRE((file.seek(at) && file.write(&flipped, 1) == 1));
        file.close();
        const auto opened = Store::open(temp.options());
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::Corrupt);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE((file.seek(at) && file.write(&was, 1) == 1));
        file.close();
    }
    REQUIRE_OK(Store::open(temp.options()));
}

TEST_CASE("a truncated store is found damaged, not opened half", "[store][fault]")
{
    TempStore temp;
    fill(temp);
    QFile file(temp.path);
    for (const qint64 size : {file.size() - 4096, file.size() / 2, qint64(1000), qint64(1)}) {
        CAPTURE(size);
        REQUIRE(file.resize(size));
        const auto opened = Store::open(temp.options());
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::Corrupt);
    }
}

TEST_CASE("the wrong key does not open the store", "[store]")
{
    TempStore temp;
    fill(temp);
    temp.key = Secret(QByteArray(32, 'w'));
    const auto opened = Store::open(temp.options());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::Corrupt);
}
