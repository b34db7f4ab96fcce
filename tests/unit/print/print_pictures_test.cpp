// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets to be looked at: with ZS_PICTURES set to a folder they are written there.
#include "language/language.h"
#include "print_samples.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTranslator>

using namespace zs;
using namespace zs::test;

namespace {

/// Words of a JSON object, for texts that are not in the compiled translations yet.
class FileWords final : public QTranslator {
public:
    explicit FileWords(const QString &path)
    {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            m_words = QJsonDocument::fromJson(file.readAll()).object();
        QCoreApplication::installTranslator(this);
    }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return m_words.value(QString::fromUtf8(text)).toString();
    }
    bool isEmpty() const override { return m_words.isEmpty(); }

private:
    QJsonObject m_words;
};

void keep(const QString &name, const PrintSource &source, const PageSetup &setup)
{
    const QDir folder(qEnvironmentVariable("ZS_PICTURES"));
    for (const QString &suffix : {u".pdf"_s, u".svg"_s}) {
        if (suffix == u".svg"_s && !name.contains(u"svg"_s))
            continue;
        REQUIRE_OK(writePages(folder.filePath(name + suffix), source, setup));
    }
}

PrintSourcePtr withManyColumns(int n)
{
    GanttPrintInput input = inputOf(roadPlan(25).snapshot());
    input.columns = snapshotColumns(input.snapshot);
    input.usual = {u"number"_s, u"name"_s};
    for (int i = 0; i < n; ++i) {
        const QString id = u"x%1"_s.arg(i);
        input.columns.push_back(
            {id, u"自定义字段 %1"_s.arg(i), Qt::AlignLeft, false, [i](int task) {
                 return u"值 %1/%2"_s.arg(i).arg(task);
             }});
        input.usual << id;
    }
    return ganttPrintSource(input);
}

} // namespace

TEST_CASE("sheets of many kinds, kept to be looked at", "[.pictures]")
{
    if (qEnvironmentVariableIsEmpty("ZS_PICTURES"))
        SKIP("ZS_PICTURES is not set");
    useLanguage(qEnvironmentVariable("ZS_LANGUAGE", u"zh_CN"_s));
    const FileWords more(qEnvironmentVariable("ZS_WORDS"));
    const PrintSourcePtr road = sourceOf(roadPlan(60, Classification::Secret));
    keep(u"a3-svg"_s, *road, usualSetup());
    PageSetup tiles = usualSetup();
    tiles.paper = PaperKind::A4;
    tiles.pagesWide = 3;
    tiles.pagesTall = 2;
    tiles.overlap = 10;
    tiles.cutMarks = true;
    keep(u"tiles"_s, *road, tiles);
    tiles.repeatColumns = false;
    tiles.grey = true;
    tiles.block = BlockPlace::EveryPage;
    keep(u"grey"_s, *road, tiles);
    PageSetup poster = usualSetup();
    poster.paper = PaperKind::A0;
    keep(u"poster"_s, *road, poster);
    PageSetup upright = usualSetup();
    upright.paper = PaperKind::A4;
    upright.landscape = false;
    upright.signatures = {u"编制"_s, u"审核"_s, u"会签"_s, u"批准"_s, u"监理"_s};
    keep(u"upright"_s, *road, upright);
    keep(u"empty"_s, *sourceOf(ChartBuilder()), usualSetup());
    ChartBuilder one;
    one.task("开工", at(2026, 3, 2), 0);
    one.last().milestone = true;
    keep(u"milestone"_s, *sourceOf(one), usualSetup());
    keep(u"columns20"_s, *withManyColumns(20), usualSetup());
    PageSetup free = usualSetup();
    free.pagesWide = 0;
    keep(u"columns200"_s, *withManyColumns(200), free);
    useLanguage(u"en"_s);
}
