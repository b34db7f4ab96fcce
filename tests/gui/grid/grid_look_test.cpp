// SPDX-License-Identifier: GPL-3.0-or-later
// What must be seen in the task table, whatever the theme.
#include "grid_page_fixture.h"
#include "ui/gantt/gantt_palette.h"
#include "ui/models/task_delegate.h"
#include "ui/widgets/theme.h"

#include <QPainter>
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

/// Where a cell's words stand, and how much ink they take.
struct Ink {
    QRect box;
    int amount = 0;
};

Ink inkOf(const QImage &image, const QColor &ground)
{
    Ink ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (contrast(image.pixelColor(x, y), ground) < 1.5)
                continue;
            ink.box |= QRect(x, y, 1, 1);
            ++ink.amount;
        }
    }
    return ink;
}

/// One cell on its own, as the table draws it or as the style does.
QImage cellImage(GridPage &f, const QModelIndex &index, bool byStyle)
{
    const auto &delegate = *qobject_cast<TaskDelegate *>(f.tree().itemDelegate());
    QStyleOptionViewItem option;
    option.initFrom(&f.tree());
    option.widget = &f.tree();
    option.font = f.tree().font();
    option.state = QStyle::State_Enabled | QStyle::State_Active;
    option.rect = QRect(0, 0, f.tree().columnWidth(index.column()), delegate.rowHeight());
    option.textElideMode = Qt::ElideRight;
    option.decorationPosition = QStyleOptionViewItem::Left;
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(option.palette.color(QPalette::Base));
    QPainter painter(&image);
    if (byStyle)
        delegate.QStyledItemDelegate::paint(&painter, option, index);
    else
        delegate.paint(&painter, option, index);
    return image;
}

} // namespace

TEST_CASE("a plain cell looks the same drawn without the style, in each theme and letter size",
          "[gui][grid]")
{
    for (const ThemeKind theme : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
        for (const int percent : {100, 150}) {
            applyTheme(theme, percent);
            GridPage f;
            GridPage::settle();
            const QColor ground = f.tree().palette().color(QPalette::Base);
            for (int task = 0; task < 4; ++task) {
                for (const int column : f.tree().shownColumns()) {
                    const QModelIndex index = f.model().indexOf(task, column);
                    const QString text = index.data().toString();
                    CAPTURE(static_cast<int>(theme), percent, task, column, text.toStdString());
                    const Ink ours = inkOf(cellImage(f, index, false), ground);
                    const Ink styles = inkOf(cellImage(f, index, true), ground);
                    CHECK(ours.box.isEmpty() == styles.box.isEmpty());
                    CHECK(std::abs(ours.box.left() - styles.box.left()) <= 1);
                    CHECK(std::abs(ours.box.right() - styles.box.right()) <= 1);
                    CHECK(std::abs(ours.box.top() - styles.box.top()) <= 1);
                    CHECK(std::abs(ours.box.bottom() - styles.box.bottom()) <= 1);
                    CHECK(std::abs(ours.amount - styles.amount) <= 6 + styles.amount / 4);
                }
            }
        }
    }
    applyTheme(ThemeKind::Light, 100);
}

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
