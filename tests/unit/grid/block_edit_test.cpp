// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/block_edit.h"

#include "base/clock.h"
#include "grid_fixture.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct Sheet {
    ManualClock clock{1'780'000'000'000};
    IdSource ids{clock, 7};
    GridData table = tableOf(roadPlan());

    [[nodiscard]] std::vector<int> columns(std::initializer_list<const char *> names) const
    {
        std::vector<int> list;
        for (const char *name : names)
            list.push_back(columnOf(table, name));
        return list;
    }
    [[nodiscard]] PasteTarget target(std::vector<int> tasks, std::vector<int> on) const
    {
        return {{{tasks.empty() ? 0 : tasks.front()}, {on.front()}},
                std::move(tasks),
                std::move(on),
                u"新任务"_s};
    }
    [[nodiscard]] Result<EditCells> paste(const PasteTarget &where, const TextBlock &block)
    {
        return pasted(table, where, block, ids);
    }
};

} // namespace

TEST_CASE("a block is copied as it reads back", "[grid][block]")
{
    const Sheet s;
    const TextBlock block = copied(
        s.table,
        {{1, 4}, s.columns({"name", "duration", "start", "percent_complete", "predecessors"})});
    REQUIRE(block.size() == 2);
    CHECK(block[0]
          == std::vector<QString>{u"项目建议书"_s, u"5"_s, u"2026-03-02"_s, u"100%"_s, {}});
    CHECK(block[1][4] == u"3"_s);
}

TEST_CASE("a pasted block sets its cells and passes over what is calculated", "[grid][block]")
{
    Sheet s;
    const auto command = s.paste(
        s.target({4, 5}, s.columns({"name", "wbs", "duration", "total_float", "percent_complete"})),
        {{u"路基"_s, u"A1"_s, u"10"_s, u"99"_s, u"5%"_s},
         {u"路面"_s, u"A2"_s, u"2周"_s, {}, u"0"_s}});
    REQUIRE_OK(command);
    CHECK(command->rows.empty());
    QStringList edits;
    for (const CellEdit &cell : command->cells)
        edits << cell.column;
    CHECK(edits.join(u' ') == u"name wbs duration percent_complete name wbs duration");
    CHECK(command->cells[2].value == FieldValue(std::int64_t{4800}));
}

TEST_CASE("a counted WBS code that comes along with a row is not fixed", "[grid][block]")
{
    Sheet s;
    const auto command = s.paste(s.target({4}, s.columns({"wbs", "name"})),
                                 {{u"7.3"_s, u"路基"_s}, {u"7.4"_s, u"桥"_s}});
    REQUIRE_OK(command);
    REQUIRE(command->cells.size() == 1);
    CHECK(command->cells[0].column == u"name"_s);
    CHECK(command->rows.size() == 1);
}

TEST_CASE("rows beyond the end become tasks, and may wait for each other", "[grid][block]")
{
    Sheet s;
    const auto command = s.paste(
        s.target({7}, s.columns({"name", "duration", "predecessors"})),
        {{u"竣工验收"_s, u"0"_s, u"6"_s}, {u"移交"_s, u"2"_s, u"8"_s}, {{}, u"3"_s, u"9FS+1d"_s}});
    REQUIRE_OK(command);
    REQUIRE(command->rows.size() == 2);
    CHECK(command->rows[0].name == u"移交"_s);
    CHECK(command->rows[1].name == u"新任务"_s);
    CHECK(command->after == s.table.snapshot().row(7).id);
    REQUIRE(command->predecessors.size() == 2); // row 8 has its own already
    CHECK(command->predecessors[0].wanted[0].predecessor == s.table.snapshot().row(7).id);
    CHECK(command->predecessors[1].wanted[0].predecessor == command->rows[0].id);
    CHECK(command->predecessors[1].wanted[0].lag.value == 480);
}

TEST_CASE("one cell fills all that is selected", "[grid][block]")
{
    Sheet s;
    PasteTarget where = s.target({4, 5, 6}, s.columns({"priority", "deadline"}));
    where.selected = {{4, 5, 6}, s.columns({"priority"})};
    const auto command = s.paste(where, {{u"800"_s}});
    REQUIRE_OK(command);
    CHECK(command->cells.size() == 3);
}

TEST_CASE("a cell that cannot be read is named by row, column and value", "[grid][block]")
{
    Sheet s;
    const auto refused = s.paste(s.target({4, 5}, s.columns({"name", "duration"})),
                                 {{u"a"_s, u"3"_s}, {u"b"_s, u"soon"_s}});
    REQUIRE_FALSE(refused.has_value());
    for (const auto &part : {u"6"_s, u"Duration"_s, u"soon"_s})
        CHECK(refused.error().message.contains(part));
    const auto unknown =
        s.paste(s.target({4}, s.columns({"predecessors", "name"})), {{u"99"_s, u"x"_s}});
    REQUIRE_FALSE(unknown.has_value());
    CHECK(unknown.error().message.contains(u"99"_s));
}

TEST_CASE("too many rows are refused before anything is read", "[grid][block]")
{
    Sheet s;
    const TextBlock huge(static_cast<std::size_t>(kMostPastedRows) + 1, {u"soon"_s, u"soon"_s});
    const auto refused = s.paste(s.target({0}, s.columns({"duration", "start"})), huge);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().message.contains(QString::number(kMostPastedRows)));
}

TEST_CASE("pasting can be given up on the way", "[grid][block]")
{
    Sheet s;
    const TextBlock many(2'000, {u"a"_s, u"1"_s});
    int calls = 0;
    const auto given =
        pasted(s.table, s.target({7}, s.columns({"name", "duration"})), many, s.ids, [&](int, int) {
            return ++calls < 3;
        });
    REQUIRE_FALSE(given.has_value());
    CHECK(given.error().code == ErrorCode::Cancelled);
    CHECK(calls == 3);
}

TEST_CASE("filling copies the first row down and the first column right", "[grid][block]")
{
    const Sheet s;
    const auto down = filledDown(s.table, {{4, 5, 6}, s.columns({"unit", "duration"})});
    REQUIRE_OK(down);
    CHECK(down->cells.size() == 3); // row 5 has that unit already
    CHECK(filledDown(s.table, {{4, 5}, s.columns({"total_float"})}).error().code
          == ErrorCode::Invalid);
    const auto right =
        filledRight(s.table, {{1}, s.columns({"percent_complete", "physical_percent"})});
    REQUIRE_OK(right);
    REQUIRE(right->cells.size() == 1);
    CHECK(right->cells[0].value == FieldValue(std::int64_t{100}));
}

TEST_CASE("clearing empties what may be empty and leaves the rest", "[grid][block]")
{
    const Sheet s;
    const auto done =
        cleared(s.table, {{4}, s.columns({"name", "unit", "duration", "predecessors"})});
    REQUIRE_OK(done);
    REQUIRE(done->cells.size() == 1);
    CHECK(done->cells[0].column == u"unit"_s);
    REQUIRE(done->predecessors.size() == 1);
    CHECK(done->predecessors[0].wanted.empty());
    CHECK_FALSE(cleared(s.table, {{4}, s.columns({"name"})}).has_value());
    CHECK_FALSE(cleared(s.table, {{4}, s.columns({"late_start"})}).has_value());
}

TEST_CASE("a finish is kept by the duration from the start in the same row", "[grid][block]")
{
    Sheet s;
    const auto command = s.paste(s.target({6}, s.columns({"finish", "start"})),
                                 {{u"2026-03-13"_s, u"2026-03-09"_s}});
    REQUIRE_OK(command);
    REQUIRE(command->cells.size() == 2);
    CHECK(command->cells[0].column == u"start"_s);
    CHECK(command->cells[1].column == u"duration"_s);
    CHECK(command->cells[1].value == FieldValue(std::int64_t{5 * 480}));
}
