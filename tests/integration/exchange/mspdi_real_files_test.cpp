// SPDX-License-Identifier: GPL-3.0-or-later
// The real files: every one imports, and an export gives back what was in it, element for element.
#include "calendar/calendar_set.h"
#include "schedule/schedule.h"
#include "support/stringify.h"
#include "unit/exchange/plan_compare.h"

#include <QDir>
#include <QXmlStreamReader>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

const QString kRealFiles = QStringLiteral(ZS_SOURCE_DIR "/../shared/data/mspdi");

QFileInfoList realFiles()
{
    return QDir(kRealFiles).entryInfoList({u"*.xml"_s}, QDir::Files, QDir::Name);
}

/// The children of each element by name, in order, as one text.
QString orderOf(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    QString order;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement)
            order += reader.name() + u'\n';
        else if (token == QXmlStreamReader::EndElement)
            order += u"/\n"_s;
    }
    return order;
}

} // namespace

TEST_CASE("every real file imports, and comes back from an export element for element",
          "[exchange][mspdi]")
{
    if (!QDir(kRealFiles).exists())
        SKIP("the shared real files are not here");
    const QFileInfoList files = realFiles();
    REQUIRE(files.size() == 74);
    for (const QFileInfo &info : files) {
        INFO(info.fileName().toStdString());
        const QByteArray original = fileBytes(info.filePath());
        const auto first = importBytes(original);
        REQUIRE_OK(first);
        CHECK(first->repairs.empty());
        for (const ImportRepair &repair : first->repairs)
            UNSCOPED_INFO(repair.what.toStdString());
        const QByteArray exported = writeMspdi(first->plan);
        const auto theirs = leavesOf(original);
        const auto ours = leavesOf(exported);
        CHECK(missingFrom(ours, theirs).join(u'\n')
              == u""_s); // nothing is lost, and there are no exceptions to it
        CHECK(missingFrom(theirs, ours).join(u'\n') == u""_s); // nothing is invented

        const auto second = importBytes(exported);
        REQUIRE_OK(second);
        const Plan before = normalised(first->plan);
        const Plan after = normalised(second->plan);
        CHECK(differences(before, after).join(u'\n') == u""_s);
        CHECK(before == after);
        CHECK(second->repairs.empty());
    }
}

TEST_CASE("an export keeps the order in which Project writes elements", "[exchange][mspdi]")
{
    if (!QDir(kRealFiles).exists())
        SKIP("the shared real files are not here");
    // made by another writer, or by hand after Project wrote them: custom fields before and after
    // the baselines
    const QStringList otherOrder{u"mspdiassignmentcustom.xml"_s, u"mspdiassignmentfields.xml"_s};
    for (const QFileInfo &info : realFiles()) {
        if (otherOrder.contains(info.fileName()))
            continue;
        INFO(info.fileName().toStdString());
        const QByteArray original = fileBytes(info.filePath());
        const auto imported = importBytes(original);
        REQUIRE_OK(imported);
        CHECK((orderOf(original) == orderOf(writeMspdi(imported->plan))));
    }
}

TEST_CASE("what is read for dates only gives the same dates as the whole file", "[exchange][mspdi]")
{
    if (!QDir(kRealFiles).exists())
        SKIP("the shared real files are not here");
    const auto timesOf = [](const ImportedPlan &imported) {
        return schedule(imported.plan, CalendarSet::compile(imported.plan, shippedHolidays()));
    };
    std::size_t compared = 0;
    for (const QFileInfo &info : realFiles()) {
        INFO(info.fileName().toStdString());
        const QByteArray bytes = fileBytes(info.filePath());
        const auto whole = importBytes(bytes);
        const auto shortened = importBytes(bytes, {.datesOnly = true});
        REQUIRE_OK(whole);
        REQUIRE_OK(shortened);
        REQUIRE(shortened->plan.tasks.size() == whole->plan.tasks.size());
        CHECK(shortened->repairs == whole->repairs);
        CHECK(shortened->plan.baselineTasks.empty());
        const auto theirs = timesOf(*whole);
        const auto ours = timesOf(*shortened);
        REQUIRE(theirs.has_value() == ours.has_value());
        if (!theirs)
            continue;
        CHECK((*ours == *theirs));
        compared += theirs->tasks.size();
        for (std::size_t i = 0; i < whole->plan.tasks.size(); ++i) {
            CHECK(shortened->plan.tasks[i].uid == whole->plan.tasks[i].uid);
            CHECK(shortened->plan.tasks[i].name == whole->plan.tasks[i].name);
        }
    }
    CHECK(compared > 1000);
}
