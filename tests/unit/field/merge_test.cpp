// SPDX-License-Identifier: GPL-3.0-or-later
#include "field/edit_book.h"
#include "package_fixture.h"

#include <random>
#include <set>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

const EditKey kPercent{u"task"_s, numbered(50), u"percent"_s};
const EditKey kNote{u"task"_s, numbered(50), u"note"_s};

DeviceEdit change(std::uint8_t id, std::uint8_t device, std::int64_t base, std::int64_t value)
{
    DeviceEdit made;
    made.id = numbered(id);
    made.key = kPercent;
    made.device = numbered(device);
    made.base = base;
    made.value = value;
    made.author = u"外业员"_s;
    made.at = 5;
    return made;
}

EditBook bookOf(const std::vector<DeviceEdit> &changes)
{
    EditBook book;
    for (const DeviceEdit &each : changes)
        REQUIRE_OK(book.add(each));
    return book;
}

EditOutcome percentIn(const EditBook &book)
{
    const auto outcome = book.outcome(kPercent);
    REQUIRE(outcome);
    return *outcome;
}

} // namespace

TEST_CASE("different fields merge, the same field with different values is a conflict", "[field]")
{
    DeviceEdit note = change(2, 12, 0, 0);
    note.key = kNote;
    note.value = u"已完成"_s;
    EditBook book = bookOf({change(1, 11, 0, 40), note});
    CHECK(percentIn(book).value == FieldValue(std::int64_t(40)));
    CHECK_FALSE(percentIn(book).conflict);
    CHECK(book.outcome(kNote)->value == FieldValue(u"已完成"_s));

    REQUIRE_OK(book.add(change(3, 12, 0, 60)));
    const EditOutcome conflict = percentIn(book);
    CHECK(conflict.conflict);
    REQUIRE(conflict.heads.size() == 2);
    CHECK(conflict.heads[0].value == FieldValue(std::int64_t(40)));
    CHECK(conflict.heads[1].value == FieldValue(std::int64_t(60)));
    // neither counts before somebody decided
    CHECK(conflict.value == FieldValue(std::int64_t(0)));
    CHECK_FALSE(book.outcome(kNote)->conflict);
}

TEST_CASE("two devices that entered the same value do not disagree", "[field]")
{
    const EditBook book = bookOf({change(1, 11, 0, 40), change(2, 12, 0, 40)});
    CHECK_FALSE(percentIn(book).conflict);
    CHECK(percentIn(book).value == FieldValue(std::int64_t(40)));
}

TEST_CASE("what a device replaced itself is no side, whichever comes first", "[field]")
{
    DeviceEdit second = change(2, 11, 0, 55);
    second.replaces = {numbered(1)};
    for (const auto &order :
         {std::vector{change(1, 11, 0, 40), second}, std::vector{second, change(1, 11, 0, 40)}}) {
        const EditOutcome outcome = percentIn(bookOf(order));
        CHECK_FALSE(outcome.conflict);
        CHECK(outcome.value == FieldValue(std::int64_t(55)));
    }
}

TEST_CASE("a decision settles a conflict, and what comes later is met by it", "[field]")
{
    EditBook book = bookOf({change(1, 11, 0, 40), change(2, 12, 0, 60)});
    DeviceEdit decision = settling(percentIn(book), std::int64_t(60));
    decision.id = numbered(3);
    decision.author = u"科长"_s;
    REQUIRE_OK(book.add(decision));
    CHECK_FALSE(percentIn(book).conflict);
    CHECK(percentIn(book).value == FieldValue(std::int64_t(60)));
    // the first device had gone on without knowing of the decision
    DeviceEdit late = change(4, 11, 0, 80);
    late.replaces = {numbered(1)};
    REQUIRE_OK(book.add(late));
    CHECK(percentIn(book).conflict);
    CHECK(percentIn(book).heads.size() == 2);
    // when it had been told, there is nothing to decide
    DeviceEdit told = change(5, 11, 60, 90);
    told.replaces = {numbered(3), numbered(4)};
    REQUIRE_OK(book.add(told));
    CHECK_FALSE(percentIn(book).conflict);
    CHECK(percentIn(book).value == FieldValue(std::int64_t(90)));
}

TEST_CASE("an edit of the office meanwhile is a side of its own, never overwritten", "[field]")
{
    EditBook book;
    const DeviceEdit first = change(1, 11, 0, 40);
    CHECK_FALSE(book.officeEdit(kPercent, std::int64_t(0), first.base));
    auto edit = book.officeEdit(kPercent, std::int64_t(10), first.base);
    REQUIRE(edit);
    edit->id = numbered(9);
    REQUIRE_OK(book.add(*edit));
    REQUIRE_OK(book.add(first));
    CHECK(percentIn(book).conflict);

    // taken, then set back by hand: the office's word is not overwritten by the device's next one
    EditBook other = bookOf({first});
    auto back = other.officeEdit(kPercent, std::int64_t(0), std::int64_t(0));
    REQUIRE(back);
    CHECK(back->replaces == std::vector{numbered(1)});
    back->id = numbered(8);
    REQUIRE_OK(other.add(*back));
    DeviceEdit next = change(2, 11, 0, 50);
    next.replaces = {numbered(1)};
    REQUIRE_OK(other.add(next));
    CHECK(percentIn(other).conflict);
    CHECK(percentIn(other).value == FieldValue(std::int64_t(40)));
}

TEST_CASE("one id for two different changes is refused, the same change twice is not", "[field]")
{
    EditBook book = bookOf({change(1, 11, 0, 40)});
    const auto again = book.add(change(1, 11, 0, 40));
    REQUIRE_OK(again);
    CHECK(*again == EditBook::Added::Known);
    CHECK(book.add(change(1, 11, 0, 41)).error().code == ErrorCode::Corrupt);
    CHECK(percentIn(book).value == FieldValue(std::int64_t(40)));
}

TEST_CASE("changes that replace each other in a ring hide nothing", "[field]")
{
    DeviceEdit a = change(1, 11, 0, 40);
    DeviceEdit b = change(2, 12, 0, 60);
    a.replaces = {b.id};
    b.replaces = {a.id};
    CHECK(percentIn(bookOf({a, b})).conflict);
    // nor does a reference from another field
    DeviceEdit elsewhere = change(3, 13, 0, 1);
    elsewhere.key = kNote;
    elsewhere.replaces = {numbered(4)};
    const EditBook book = bookOf({elsewhere, change(4, 11, 0, 70)});
    CHECK(percentIn(book).value == FieldValue(std::int64_t(70)));
}

TEST_CASE("changes are written and read back with every kind of value", "[field]")
{
    std::vector<DeviceEdit> all;
    const std::vector<FieldValue> values{{},
                                         std::int64_t(-5),
                                         u"十二"_s,
                                         QByteArray("\0\1", 2),
                                         numbered(4),
                                         std::int64_t(9'007'199'254'740'993)};
    for (std::size_t i = 0; i < values.size(); ++i) {
        DeviceEdit made = change(static_cast<std::uint8_t>(i), 11, 0, 0);
        made.value = values[i];
        made.base = values[values.size() - 1 - i];
        made.replaces = {numbered(200)};
        all.push_back(made);
    }
    const auto read = editsFromJson(toJson(all));
    REQUIRE_OK(read);
    CHECK(*read == all);
    CHECK(!editsFromJson("{}"));
    CHECK(!editsFromJson("{\"edits\":[1]}"));
    CHECK(!editsFromJson(toJson(all).replace("-5", "-5.5")));
    std::vector<DeviceEdit> forged{change(1, 11, 0, 1), change(1, 11, 0, 2)};
    CHECK(!editsFromJson(toJson(forged)));
    forged = {change(1, 11, 0, 1)};
    forged.front().replaces = {numbered(1)};
    CHECK(!editsFromJson(toJson(forged)));
}
