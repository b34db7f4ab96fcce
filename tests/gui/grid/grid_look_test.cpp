// SPDX-License-Identifier: GPL-3.0-or-later
// What must be seen in the task table, whatever the theme.
#include "grid_page_fixture.h"
#include "ui/gantt/gantt_palette.h"
#include "ui/widgets/theme.h"

#include <QSignalSpy>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

/// The ground of the space left of a name, and the colour in it that stands out most.
struct Seen {
    QColor ground;
    QColor sign;
};

Seen seenBeside(GridPage &f, int task)
{
    const QRect name = f.tree().visualRect(f.model().indexOf(task, TaskTreeModel::Name));
    const QRect beside(name.left() - 16, name.top() + 2, 16, name.height() - 5);
    const QImage image = f.tree().viewport()->grab(beside).toImage();
    Seen seen{image.pixelColor(1, 1), {}};
    seen.sign = seen.ground;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (contrast(image.pixelColor(x, y), seen.ground) > contrast(seen.sign, seen.ground))
                seen.sign = image.pixelColor(x, y);
        }
    }
    return seen;
}

} // namespace

TEST_CASE("the triangle of a summary is seen in each theme, selected or not, open or closed",
          "[gui][grid]")
{
    for (const ThemeKind theme : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
        applyTheme(theme, 100);
        GridPage f;
        CAPTURE(static_cast<int>(theme));
        for (const bool open : {true, false}) {
            f.tree().setExpanded(f.model().indexOf(0), open);
            for (const bool selected : {true, false}) {
                f.go(selected ? f.early : f.drain);
                GridPage::settle();
                const Seen seen = seenBeside(f, 0);
                CAPTURE(open, selected, seen.ground.name().toStdString());
                CHECK(contrast(seen.sign, seen.ground) >= 4.5);
                CHECK((seen.ground == f.tree().palette().color(QPalette::Highlight)) == selected);
            }
        }
        const Seen leaf = seenBeside(f, 3);
        CHECK(leaf.sign == leaf.ground); // nothing to open there
    }
    applyTheme(ThemeKind::Light, 100);
}

TEST_CASE("a task's successors are shown anew when a link is drawn from it", "[gui][grid]")
{
    GridPage f;
    QSignalSpy changed(&f.model(), &QAbstractItemModel::dataChanged);
    REQUIRE_OK(f.store.workspace->run(AddLink{f.project, f.road, f.drain, {}, {}}));
    GridPage::settle();
    const int from = f.model().snapshot()->find(f.road);
    bool told = false;
    for (const auto &signal : changed) {
        const auto top = signal[0].toModelIndex();
        const auto bottom = signal[1].toModelIndex();
        told = told
               || (top.row() <= f.model().indexOf(from).row()
                   && f.model().indexOf(from).row() <= bottom.row() && !top.parent().isValid());
    }
    CHECK(told);
}
