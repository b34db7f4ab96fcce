// SPDX-License-Identifier: GPL-3.0-or-later
// A plan of 3,000 tasks on paper: A4 sheets, four across with overlap, as PDF; and how long a
// cancelled one takes to stop.
#include "../unit/print/print_samples.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace zs;
using namespace zs::test;

TEST_CASE("tiled PDF", "[bench][print]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"tiles.pdf"_s);
    const PrintSourcePtr source = sourceOf(roadPlan(3000));
    PageSetup setup = usualSetup();
    setup.paper = PaperKind::A4;
    setup.pagesWide = 4;
    setup.overlap = 10;
    setup.cutMarks = true;
    std::vector<qint64> runs;
    int pages = 0;
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer clock;
        clock.start();
        const auto made = writePages(path, *source, setup);
        REQUIRE_OK(made);
        runs.push_back(clock.elapsed());
        pages = made->pages;
    }
    std::ranges::sort(runs);
    qint64 asked = 0;
    QElapsedTimer since;
    const auto stopped = writePages(path, *source, setup, {}, [&](std::int64_t done, std::int64_t) {
        if (done == 20) {
            since.start();
            return false;
        }
        return true;
    });
    asked = since.elapsed();
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    std::printf("tiled PDF of 3,000 tasks: %d pages, median %lld ms (limit 5,000), worst %lld ms; "
                "stops %lld ms after cancel; file %lld KiB\n",
                pages,
                static_cast<long long>(runs[runs.size() / 2]),
                static_cast<long long>(runs.back()),
                static_cast<long long>(asked),
                static_cast<long long>(QFileInfo(path).size() / 1024));
    CHECK(runs[runs.size() / 2] <= 5000);
}
