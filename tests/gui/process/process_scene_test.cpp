// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/process/process_scene.h"

#include "approval/process_json.h"
#include "support/stringify.h"
#include "ui/process/process_history.h"
#include "ui/process/process_painter.h"

#include <QFile>
#include <QTemporaryDir>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

ProcessDefinition shipped(const QString &key)
{
    const auto all = shippedProcesses();
    REQUIRE_OK(all);
    const auto found = std::ranges::find(*all, key, &ProcessDefinition::key);
    REQUIRE(found != all->end());
    return *found;
}

const ProcessBox &boxOf(const ProcessScene &scene, const QString &id)
{
    const auto box = std::ranges::find_if(scene.boxes, [&](const ProcessBox &b) {
        return b.id == id && b.spot.branch < 0 && b.shape != ProcessBox::Shape::Join;
    });
    REQUIRE(box != scene.boxes.end());
    return *box;
}

} // namespace

TEST_CASE(
    "every shipped process is drawn: all nodes, no two boxes over one another, lines downwards",
    "[process]")
{
    const auto all = shippedProcesses();
    REQUIRE_OK(all);
    for (const ProcessDefinition &definition : *all) {
        INFO(definition.key.toStdString());
        const ProcessScene scene = buildProcessScene(definition, {}, QFont());
        const ProcessIndex index(definition);
        for (const NodePlace &place : index.places())
            CHECK(boxOf(scene, place.node->id).rect.isValid());
        int overlaps = 0;
        const QRectF page(QPointF(), scene.size);
        for (std::size_t i = 0; i < scene.boxes.size(); ++i) {
            CHECK(page.contains(scene.boxes[i].rect));
            for (std::size_t j = i + 1; j < scene.boxes.size(); ++j)
                overlaps += scene.boxes[i].rect.intersects(scene.boxes[j].rect) ? 1 : 0;
        }
        CHECK(overlaps == 0);
        REQUIRE_FALSE(scene.lines.empty());
        for (const ProcessLine &line : scene.lines) {
            CHECK(line.from < line.to);
            CHECK(line.points.front().y() < line.points.back().y());
        }
    }
}

TEST_CASE("branches stand side by side, and a branch that ends has no line to the join",
          "[process]")
{
    const ProcessDefinition definition = shipped(u"payment"_s);
    const ProcessScene scene = buildProcessScene(definition, {}, QFont());
    const int limit = ProcessIndex(definition).find(u"limit");
    const int over = scene.boxOf({limit, 0});
    const int within = scene.boxOf({limit, 1});
    REQUIRE(over >= 0);
    REQUIRE(within >= 0);
    const auto &boxes = scene.boxes;
    CHECK(boxes[static_cast<std::size_t>(over)].rect.top()
          == boxes[static_cast<std::size_t>(within)].rect.top());
    CHECK(boxes[static_cast<std::size_t>(over)].rect.right()
          < boxes[static_cast<std::size_t>(within)].rect.left());
    int fromEnd = 0;
    for (const ProcessLine &line : scene.lines)
        fromEnd += boxes[static_cast<std::size_t>(line.from)].kind == NodeKind::End ? 1 : 0;
    CHECK(fromEnd == 0);
    CHECK(scene.neighbour(over, Qt::Key_Right) == within);
    CHECK(scene.neighbour(within, Qt::Key_Left) == over);
    CHECK(scene.neighbour(0, Qt::Key_Down) > 0);
    CHECK(scene.neighbour(0, Qt::Key_Up) < 0);
}

TEST_CASE("the way of a dry run is lit up through conditions and joins, and nothing beside it",
          "[process]")
{
    const ProcessDefinition definition = shipped(u"payment"_s);
    const PersonId somebody(Uuid::fromString(u"01890000-0000-7000-8000-000000000001"_s));
    ApprovalOutside outside;
    outside.persons = [&](const ParticipantRule &rule, const CaseState &) {
        return rule.key == "finance"_L1 && rule.unit == UnitRelation::Own ? std::vector<PersonId>()
                                                                          : std::vector{somebody};
    };
    outside.avoids = [](PersonId, const CaseState &) { return false; };
    const FormValues form{{u"contract"_s, u"示例合同"_s},
                          {u"amount"_s, Money::yuan(500'000)},
                          {u"paidWithThis"_s, Money::yuan(600'000)},
                          {u"contractAmount"_s, Money::yuan(900'000)},
                          {u"supervised"_s, true},
                          {u"supervisor"_s, somebody}};
    const PersonId starter(Uuid::fromString(u"01890000-0000-7000-8000-000000000002"_s));
    const auto run = simulate(definition, form, starter, 1'772'409'600'000, outside);
    REQUIRE_OK(run);
    const ProcessMarks marks = marksOf(definition, form, *run, [](PersonId) { return u"某人"_s; });
    CHECK(marks.nodes.value(u"finance"_s).state == ProcessMark::State::Empty);
    CHECK(marks.nodes.value(u"unit"_s).persons == u"某人"_s);
    const ProcessScene scene = buildProcessScene(definition, {}, QFont());
    const std::vector<bool> reached = reachedBoxes(scene, marks);
    const auto is = [&](const QString &id) {
        return reached[static_cast<std::size_t>(&boxOf(scene, id) - scene.boxes.data())];
    };
    for (const QString &id :
         {u"start"_s, u"limit"_s, u"quantity"_s, u"finance"_s, u"unit"_s, u"review"_s, u"end"_s}) {
        INFO(id.toStdString());
        CHECK(is(id));
    }
    for (const QString &id : {u"over"_s, u"supervision"_s, u"joint"_s, u"meeting"_s}) {
        INFO(id.toStdString());
        CHECK_FALSE(is(id));
    }
}

TEST_CASE("undo goes back step by step; typing in one field is one step", "[process]")
{
    ProcessHistory history;
    ProcessDefinition definition = shipped(u"payment"_s);
    history.begin(definition);
    CHECK_FALSE(history.isChanged());
    for (const QString &name : {u"资"_s, u"资金"_s, u"资金审批"_s}) {
        definition.name = name;
        history.push(definition, u"name"_s);
    }
    definition.urgeMinutes = 5;
    history.push(definition);
    CHECK(history.isChanged());
    history.undo();
    CHECK(history.now().name == u"资金审批"_s);
    CHECK(history.now().urgeMinutes != 5);
    history.undo();
    CHECK_FALSE(history.canUndo());
    CHECK_FALSE(history.isChanged());
    history.redo();
    history.redo();
    CHECK(history.now().urgeMinutes == 5);
    CHECK_FALSE(history.canRedo());
    history.keep();
    CHECK_FALSE(history.isChanged());
}

TEST_CASE("a process is written as PDF and PNG", "[process]")
{
    const QTemporaryDir folder;
    const ProcessScene scene = buildProcessScene(shipped(u"payment"_s), {}, QFont());
    for (const auto &[suffix, magic] :
         {std::pair{u".pdf"_s, "%PDF-"}, std::pair{u".png"_s, "\x89PNG"}}) {
        const QString path = folder.filePath(u"流程"_s + suffix);
        REQUIRE_OK(writeProcessPicture(scene, {}, u"资金支付审批"_s, path));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll().startsWith(magic));
    }
    CHECK_FALSE(writeProcessPicture(scene, {}, {}, folder.filePath(u"no/such/folder.png"_s)));
}
