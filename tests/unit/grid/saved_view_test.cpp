// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/saved_view.h"

#include "support/stringify.h"

#include <QSet>

using namespace zs;
using namespace Qt::StringLiterals;

TEST_CASE("a view survives the way into the settings and back", "[grid][views]")
{
    GridView view;
    view.name = u"项目例会"_s;
    view.columns = {{u"number"_s, 40}, {u"name"_s, 260}, {u"code:标段"_s, 90}};
    view.order = {{{u"start"_s, true}, {u"name"_s, false}}, u"unit"_s, GroupStep::Value};
    view.filter = u"[percent_complete] < 100"_s;
    view.columnFilters.insert(u"unit"_s, u"[unit] is not empty"_s);
    view.zoom = 2;
    view.panels = {u"histogram"_s};
    const auto back = viewsFromSetting(settingOf({view}));
    REQUIRE(back.size() == 1);
    CHECK(back.front() == view);
}

TEST_CASE("settings that are no views are passed over", "[grid][views]")
{
    CHECK(viewsFromSetting({}).empty());
    CHECK(viewsFromSetting(u"not json"_s).empty());
    CHECK(viewsFromSetting(u"[1, {\"zoom\":3}, {\"name\":\"  \"}]"_s).empty());
    const auto odd = viewsFromSetting(
        u"[{\"name\":\"a\",\"columns\":[{\"id\":\"name\",\"width\":-5},{}],\"step\":99}]"_s);
    REQUIRE(odd.size() == 1);
    CHECK(odd[0].columns.size() == 1);
    CHECK(odd[0].columns[0].width > 0);
    CHECK(odd[0].order.step == GroupStep::Year);
}

TEST_CASE("every view of the program shows columns that exist, with the name among them",
          "[grid][views]")
{
    const auto columns = gridColumns();
    QSet<QString> ids;
    for (const GridColumn &column : columns) {
        CHECK_FALSE(ids.contains(column.id));
        ids.insert(column.id);
        CHECK_FALSE(columnLabel(column).isEmpty());
    }
    CHECK(columns.size() > 50);
    const auto views = builtInViews();
    CHECK(views.size() == 6);
    for (const GridView &view : views) {
        CHECK(std::ranges::find(view.columns, u"name"_s, &ViewColumn::id) != view.columns.end());
        for (const ViewColumn &column : view.columns)
            CHECK(ids.contains(column.id));
    }
    CHECK(settingOf(views) == u"[]"_s); // those of the program are not stored
}
