// SPDX-License-Identifier: GPL-3.0-or-later
// The seeds of the fuzz target, replayed: each imports or is refused, and what imports survives an
// export.
#include "plan_compare.h"
#include "support/stringify.h"
#include "xer_text.h"

#include <QDir>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

TEST_CASE("every fuzz seed is refused or survives an export and an import", "[exchange][fuzz]")
{
    const QDir folder(QStringLiteral(ZS_SOURCE_DIR "/tests/data/fuzz/mspdi"));
    const auto seeds = folder.entryInfoList(QDir::Files, QDir::Name);
    REQUIRE(seeds.size() >= 8);
    int imported = 0;
    for (const QFileInfo &seed : seeds) {
        INFO(seed.fileName().toStdString());
        const auto first = importBytes(fileBytes(seed.filePath()));
        if (!first) {
            CHECK_FALSE(first.error().message.isEmpty());
            continue;
        }
        ++imported;
        const auto second = importBytes(writeMspdi(first->plan));
        REQUIRE_OK(second);
        CHECK(differences(normalised(first->plan), normalised(second->plan)).join(u'\n') == u""_s);
    }
    CHECK(imported >= 5);
}

TEST_CASE("every fuzz seed of a Primavera file is refused or survives a way through Microsoft "
          "Project XML",
          "[exchange][fuzz]")
{
    const QDir folder(QStringLiteral(ZS_SOURCE_DIR "/tests/data/fuzz/xer"));
    const auto seeds = folder.entryInfoList(QDir::Files, QDir::Name);
    REQUIRE(seeds.size() >= 9);
    for (const QFileInfo &seed : seeds) {
        INFO(seed.fileName().toStdString());
        const auto first = importXer(fileBytes(seed.filePath()));
        REQUIRE_OK(first);
        const auto second = importBytes(writeMspdi(first->plan));
        REQUIRE_OK(second);
        CHECK(second->plan.tasks.size() == first->plan.tasks.size());
    }
}
