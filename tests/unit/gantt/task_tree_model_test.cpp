// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/task_tree_model.h"

#include "chart_builder.h"
#include "support/stringify.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

/// Writes down what is asked for.
class Notebook final : public TaskEditing {
public:
    QStringList notes;

    bool rename(TaskId, const QString &name) override { return note(u"rename "_s + name); }
    bool setDuration(TaskId, Minutes m) override { return note(u"duration %1"_s.arg(m)); }
    bool setStart(TaskId, WallTime t) override { return note(u"start "_s + t.toString()); }
    bool setFinish(TaskId, WallTime t) override { return note(u"finish "_s + t.toString()); }
    bool setPercent(TaskId, int percent) override { return note(u"percent %1"_s.arg(percent)); }
    bool setUnit(TaskId, OrgUnitId) override { return note(u"unit"_s); }
    bool setPredecessors(TaskId, const std::vector<PredecessorSpec> &list) override
    {
        return note(u"predecessors "_s + predecessorText(list, {}));
    }
    void refuse(const Error &why) override { notes << u"refused: "_s + why.message; }

private:
    bool note(const QString &text)
    {
        notes << text;
        return true;
    }
};

ChartBuilder sample()
{
    ChartBuilder b;
    b.task("Design", at(2026, 3, 2), 10)
        .task("Survey", at(2026, 3, 2), 5, 1)
        .task("Drawings", at(2026, 3, 9), 3, 1)
        .task("Build", at(2026, 3, 16), 20)
        .task("Hand over", at(2026, 4, 10), 0)
        .link(2, 3)
        .link(3, 4);
    return b;
}

struct Model {
    TaskTreeModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    explicit Model(const ChartBuilder &b) { model.reset(b.snapshot()); }
    [[nodiscard]] QString text(int task, int column) const
    {
        return model.indexOf(task, column).data().toString();
    }
};

} // namespace

TEST_CASE("the model shows the tree and its columns", "[gantt][model]")
{
    const Model m(sample());
    CHECK(m.model.rowCount() == 3);
    const QModelIndex design = m.model.index(0, TaskTreeModel::Name);
    CHECK(m.model.rowCount(m.model.index(0, 0)) == 2);
    CHECK(design.data().toString() == u"Design"_s);
    CHECK(m.text(2, TaskTreeModel::Wbs) == u"1.2"_s);
    CHECK(m.text(2, TaskTreeModel::Duration) == u"3"_s);
    CHECK(m.text(2, TaskTreeModel::Start) == u"2026-03-09"_s);
    CHECK(m.text(3, TaskTreeModel::Predecessors) == u"3"_s);
    CHECK(m.text(0, TaskTreeModel::TotalFloat).isEmpty()); // a summary has none of its own
    CHECK(m.model.parent(m.model.indexOf(2)).row() == 0);
    CHECK_FALSE(m.model.flags(m.model.indexOf(1)).testFlag(Qt::ItemIsEditable)); // nobody to ask
}

TEST_CASE("a later moment of the same plan changes cells and resets nothing", "[gantt][model]")
{
    auto b = sample();
    Model m(b);
    const QPersistentModelIndex build = m.model.indexOf(3);
    QSignalSpy resets(&m.model, &QAbstractItemModel::modelReset);
    QSignalSpy layouts(&m.model, &QAbstractItemModel::layoutChanged);
    QSignalSpy changes(&m.model, &QAbstractItemModel::dataChanged);
    b.plan().tasks[1].name = u"Surveying"_s;
    m.model.update(b.snapshot());
    REQUIRE(changes.size() == 1);
    CHECK(changes[0][0].toModelIndex() == m.model.indexOf(1, 0));
    CHECK(m.text(1, TaskTreeModel::Name) == u"Surveying"_s);
    m.model.update(b.snapshot());
    CHECK(changes.size() == 1); // nothing new, nothing said
    CHECK(resets.isEmpty());
    CHECK(layouts.isEmpty());
    CHECK(build == m.model.indexOf(3));
}

TEST_CASE("a changed lag shows in the cells of both ends", "[gantt][model]")
{
    auto b = sample();
    Model m(b);
    QSignalSpy changes(&m.model, &QAbstractItemModel::dataChanged);
    b.plan().links[1].lag = {960};
    m.model.update(b.snapshot());
    QSet<QModelIndex> parents;
    for (const auto &change : changes)
        parents.insert(change[0].toModelIndex().parent());
    CHECK(parents == QSet<QModelIndex>{{}, m.model.indexOf(0)}); // they lie in two families
    CHECK(m.text(3, TaskTreeModel::Predecessors) == u"3FS+2d"_s);
}

TEST_CASE("a new task with children comes in as rows, and indexes behind it stay true",
          "[gantt][model]")
{
    auto before = sample();
    Model m(before);
    const QPersistentModelIndex drawings = m.model.indexOf(2);
    const QPersistentModelIndex handOver = m.model.indexOf(4);
    QSignalSpy inserted(&m.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy layouts(&m.model, &QAbstractItemModel::layoutChanged);
    auto after = sample();
    Task part;
    part.id = taskId(50);
    part.name = u"Permits"_s;
    Task child;
    child.id = taskId(51);
    child.parent = part.id;
    child.name = u"Fire safety"_s;
    auto &tasks = after.plan().tasks;
    tasks.insert(tasks.begin() + 3, {part, child});
    after.schedule().tasks.insert(after.schedule().tasks.begin() + 3, 2, after.schedule().tasks[0]);
    m.model.update(after.snapshot());
    REQUIRE(inserted.size() == 1);
    CHECK(inserted[0][1].toInt() == 1);
    CHECK(inserted[0][2].toInt() == 1);
    CHECK(layouts.isEmpty());
    CHECK(drawings.data().toString() == u"Drawings"_s);
    CHECK(handOver.data().toString() == u"Hand over"_s);
    CHECK(handOver.row() == 3);
    CHECK(m.model.rowCount(m.model.indexOf(3, 0)) == 1);
    // and out again
    QSignalSpy removed(&m.model, &QAbstractItemModel::rowsRemoved);
    m.model.update(before.snapshot());
    REQUIRE(removed.size() == 1);
    CHECK(handOver.row() == 2);
    CHECK(handOver.data().toString() == u"Hand over"_s);
}

TEST_CASE("a task that moves in the tree keeps its index", "[gantt][model]")
{
    auto b = sample();
    Model m(b);
    const QPersistentModelIndex build = m.model.indexOf(3);
    QSignalSpy layouts(&m.model, &QAbstractItemModel::layoutChanged);
    QSignalSpy resets(&m.model, &QAbstractItemModel::modelReset);
    b.plan().tasks[3].parent = taskId(1); // indented below Design
    m.model.update(b.snapshot());
    CHECK(layouts.size() == 1);
    CHECK(resets.isEmpty());
    CHECK(build.data().toString() == u"Build"_s);
    CHECK(build.parent().row() == 0);
    CHECK(build.row() == 2);
    CHECK(m.model.rowCount() == 2);
}

TEST_CASE("several separate insertions at once keep every index", "[gantt][model]")
{
    auto b = sample();
    Model m(b);
    const QPersistentModelIndex handOver = m.model.indexOf(4);
    auto after = sample();
    Task first;
    first.id = taskId(60);
    Task last;
    last.id = taskId(61);
    after.plan().tasks.insert(after.plan().tasks.begin(), first);
    after.plan().tasks.push_back(last);
    after.schedule().tasks.insert(after.schedule().tasks.begin(), TaskTimes{});
    after.schedule().tasks.push_back(TaskTimes{});
    m.model.update(after.snapshot());
    CHECK(m.model.rowCount() == 5);
    CHECK(handOver.data().toString() == u"Hand over"_s);
    CHECK(handOver.row() == 3);
}

TEST_CASE("typing into a cell asks for exactly one act", "[gantt][model]")
{
    Notebook notebook;
    Model m(sample());
    m.model.setEditing(&notebook);
    const auto type = [&](int task, int column, const QVariant &value) {
        return m.model.setData(m.model.indexOf(task, column), value);
    };
    CHECK(type(1, TaskTreeModel::Name, u" Soundings "_s));
    CHECK(type(1, TaskTreeModel::Duration, u"2周"_s));
    CHECK(type(1, TaskTreeModel::Start, QDate(2026, 3, 4)));
    CHECK(type(1, TaskTreeModel::Finish, QDate(2026, 3, 10)));
    CHECK(type(1, TaskTreeModel::Percent, 30));
    CHECK(type(3, TaskTreeModel::Predecessors, u"2, 1.2SS+1d"_s));
    CHECK(notebook.notes
          == QStringList{u"rename Soundings"_s,
                         u"duration 4800"_s,
                         u"start 2026-03-04 00:00"_s,
                         u"finish 2026-03-11 00:00"_s,
                         u"percent 30"_s,
                         u"predecessors 2, 3SS+1d"_s});
}

TEST_CASE("typing what is there already is no act", "[gantt][model]")
{
    Notebook notebook;
    Model m(sample());
    m.model.setEditing(&notebook);
    for (const int column : {TaskTreeModel::Name,
                             TaskTreeModel::Duration,
                             TaskTreeModel::Start,
                             TaskTreeModel::Finish,
                             TaskTreeModel::Percent,
                             TaskTreeModel::Predecessors}) {
        const QModelIndex index = m.model.indexOf(3, column);
        CHECK(m.model.setData(index, index.data(Qt::EditRole)));
    }
    CHECK(notebook.notes.isEmpty());
}

TEST_CASE("what cannot be read is refused and changes nothing", "[gantt][model]")
{
    Notebook notebook;
    Model m(sample());
    m.model.setEditing(&notebook);
    CHECK_FALSE(m.model.setData(m.model.indexOf(1, TaskTreeModel::Duration), u"soon"_s));
    CHECK_FALSE(m.model.setData(m.model.indexOf(1, TaskTreeModel::Predecessors), u"99"_s));
    CHECK_FALSE(m.model.setData(m.model.indexOf(1, TaskTreeModel::Start), u"tomorrow"_s));
    REQUIRE(notebook.notes.size() == 3);
    for (const QString &note : notebook.notes)
        CHECK(note.startsWith(u"refused"_s));
}

TEST_CASE("what a summary gets from its parts cannot be typed", "[gantt][model]")
{
    Notebook notebook;
    Model m(sample());
    m.model.setEditing(&notebook);
    for (const int column : {TaskTreeModel::Duration, TaskTreeModel::Start, TaskTreeModel::Percent})
        CHECK_FALSE(m.model.flags(m.model.indexOf(0, column)).testFlag(Qt::ItemIsEditable));
    CHECK(m.model.flags(m.model.indexOf(0)).testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(m.model.flags(m.model.indexOf(1, TaskTreeModel::Wbs)).testFlag(Qt::ItemIsEditable));
}
