// SPDX-License-Identifier: GPL-3.0-or-later
// The real files: every one imports, and an export gives back what was in it, element for element.
#include "plan_compare.h"
#include "support/stringify.h"

#include <QDir>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

const QString kRealFiles = QStringLiteral(ZS_SOURCE_DIR "/../shared/data/mspdi");

QFileInfoList realFiles()
{
    return QDir(kRealFiles).entryInfoList({u"*.xml"_s}, QDir::Files, QDir::Name);
}

} // namespace

TEST_CASE("every real file imports, and comes back from an export element for element", "[exchange][mspdi]")
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
        if (qEnvironmentVariableIsSet("ZS_DUMP")) {
            QFile out(qEnvironmentVariable("ZS_DUMP") + u'/' + info.fileName());
            if (out.open(QIODevice::WriteOnly))
                out.write(exported);
        }

        const auto theirs = leavesOf(original);
        const auto ours = leavesOf(exported);
        CHECK(missingFrom(ours, theirs).first(std::min<qsizetype>(5, missingFrom(ours, theirs).size())).join(u'\n') == u""_s);
        CHECK(missingFrom(theirs, ours).first(std::min<qsizetype>(5, missingFrom(theirs, ours).size())).join(u'\n') == u""_s);

        const auto second = importBytes(exported);
        REQUIRE_OK(second);
        const Plan before = normalised(first->plan);
        const Plan after = normalised(second->plan);
        CHECK(differences(before, after).join(u'\n') == u""_s);
        CHECK(before == after);
        CHECK(second->repairs.empty());
    }
}
