// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/process/process_scene.h"

#include "approval/process_graph.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Scene {
    Q_DECLARE_TR_FUNCTIONS(ProcessScene)
};

using Shape = ProcessBox::Shape;

/// Everything in units of the font's height.
struct Sizes {
    explicit Sizes(const QFont &font)
        : line(QFontMetricsF(font).height())
    {}
    double line;
    [[nodiscard]] double width() const { return 13.5 * line; }
    [[nodiscard]] double height() const { return 3.9 * line; }
    [[nodiscard]] double round() const { return 1.9 * line; }
    [[nodiscard]] double condition() const { return 2.3 * line; }
    [[nodiscard]] double bar() const { return 1.7 * line; }
    [[nodiscard]] double chip() const { return 1.7 * line; }
    [[nodiscard]] double join() const { return 0.55 * line; }
    [[nodiscard]] double gap() const { return 1.5 * line; }
    [[nodiscard]] double aside() const { return 1.2 * line; }
};

QString branchDetail(const Branch &branch, const std::vector<FormField> &fields)
{
    return branch.when ? inWords(*branch.when, fields) : QString();
}

class Builder {
public:
    Builder(const ProcessDefinition &definition, const ProcessNames &names, const QFont &font)
        : m_definition(definition)
        , m_names(names)
        , m_index(definition)
        , m_sizes(font)
    {
        m_scene.font = font;
    }

    ProcessScene build()
    {
        const QSizeF size = measured(m_definition.nodes);
        const double margin = m_sizes.gap();
        (void)place(m_definition.nodes, 0, QPointF(margin + size.width() / 2, margin), {});
        m_scene.size = size + QSizeF(2 * margin, 2 * margin);
        return std::move(m_scene);
    }

private:
    [[nodiscard]] double heightOf(const ProcessNode &node) const
    {
        switch (node.kind) {
        case NodeKind::Start:
        case NodeKind::End:
            return m_sizes.round();
        case NodeKind::Condition:
            return m_sizes.condition();
        case NodeKind::Parallel:
            return m_sizes.bar();
        default:
            return m_sizes.height();
        }
    }

    [[nodiscard]] QSizeF measured(const Branch &branch) const
    {
        const QSizeF inside = measured(branch.nodes);
        const double below = branch.nodes.empty() ? 0 : m_sizes.gap() + inside.height();
        return {std::max(m_sizes.width(), inside.width()), m_sizes.chip() + below};
    }

    [[nodiscard]] QSizeF measured(const ProcessNode &node) const
    {
        QSizeF size(m_sizes.width(), heightOf(node));
        if (node.branches.empty())
            return size;
        double width = -m_sizes.aside();
        double height = 0;
        for (const Branch &branch : node.branches) {
            const QSizeF inside = measured(branch);
            width += inside.width() + m_sizes.aside();
            height = std::max(height, inside.height());
        }
        return {std::max(size.width(), width),
                size.height() + 2 * m_sizes.gap() + height + m_sizes.join()};
    }

    [[nodiscard]] QSizeF measured(const std::vector<ProcessNode> &nodes) const
    {
        QSizeF size;
        for (const ProcessNode &node : nodes) {
            const QSizeF one = measured(node);
            size.setWidth(std::max(size.width(), one.width()));
            size.setHeight(size.height() + one.height() + (size.height() > 0 ? m_sizes.gap() : 0));
        }
        return size;
    }

    int add(ProcessBox box, QPointF top, QSizeF size)
    {
        box.rect = QRectF(QPointF(top.x() - size.width() / 2, top.y()), size);
        m_scene.boxes.push_back(std::move(box));
        return static_cast<int>(m_scene.boxes.size()) - 1;
    }

    void lead(const std::vector<int> &from, int to)
    {
        for (const int box : from)
            m_scene.lines.push_back(lineBetween(box, to));
    }

    /// Straight down, or down, aside halfway, and down.
    [[nodiscard]] ProcessLine lineBetween(int from, int to) const
    {
        const QRectF &a = m_scene.boxes[static_cast<std::size_t>(from)].rect;
        const QRectF &b = m_scene.boxes[static_cast<std::size_t>(to)].rect;
        const bool join = m_scene.boxes[static_cast<std::size_t>(to)].shape == Shape::Join;
        const QPointF start(a.center().x(), a.bottom());
        const QPointF end(b.center().x(), b.top());
        ProcessLine line{from, to, {start}, !join};
        if (std::abs(start.x() - end.x()) > 0.5) {
            const bool fork = m_scene.boxes[static_cast<std::size_t>(to)].shape == Shape::Branch;
            const double y = fork ? start.y() + m_sizes.gap() / 2 : end.y() - m_sizes.gap() / 2;
            line.points.emplace_back(start.x(), y);
            line.points.emplace_back(end.x(), y);
        }
        line.points.push_back(end);
        return line;
    }

    /// Places a sequence below `top`; the boxes that its way leaves from, none when it ends there.
    std::vector<int>
    place(const std::vector<ProcessNode> &nodes, int number, QPointF top, std::vector<int> into)
    {
        for (const ProcessNode &node : nodes) {
            const QSizeF size = measured(node);
            const int box = add(boxOf(node, number), top, {m_sizes.width(), heightOf(node)});
            lead(into, box);
            into = {box};
            if (node.kind == NodeKind::End)
                into.clear();
            if (!node.branches.empty())
                into = placeBranches(node, number, top, size, box);
            top.ry() += size.height() + m_sizes.gap();
            number = m_index.at(number).end;
        }
        return into;
    }

    std::vector<int>
    placeBranches(const ProcessNode &node, int number, QPointF top, QSizeF size, int fork)
    {
        double width = -m_sizes.aside();
        for (const Branch &branch : node.branches)
            width += measured(branch).width() + m_sizes.aside();
        double x = top.x() - width / 2;
        const double y = top.y() + heightOf(node) + m_sizes.gap();
        std::vector<int> out;
        int inner = number + 1;
        for (std::size_t i = 0; i < node.branches.size(); ++i) {
            const Branch &branch = node.branches[i];
            const double wide = measured(branch).width();
            const QPointF at(x + wide / 2, y);
            ProcessBox chip;
            chip.shape = Shape::Branch;
            chip.spot = {number, static_cast<int>(i)};
            chip.kind = node.kind;
            chip.id = node.id;
            chip.title = titleOf(node, branch, m_definition.fields);
            chip.detail = branchDetail(branch, m_definition.fields);
            const int box = add(std::move(chip), at, {m_sizes.width(), m_sizes.chip()});
            lead({fork}, box);
            const auto ends =
                place(branch.nodes, inner, at + QPointF(0, m_sizes.chip() + m_sizes.gap()), {box});
            out.insert(out.end(), ends.begin(), ends.end());
            for (std::size_t j = 0; j < branch.nodes.size(); ++j)
                inner = m_index.at(inner).end;
            x += wide + m_sizes.aside();
        }
        if (out.empty())
            return {};
        ProcessBox join;
        join.shape = Shape::Join;
        join.spot = {number, -1};
        join.kind = node.kind;
        join.id = node.id;
        const QPointF at(top.x(), top.y() + size.height() - m_sizes.join());
        const int box = add(std::move(join), at, {m_sizes.join(), m_sizes.join()});
        lead(out, box);
        return {box};
    }

    [[nodiscard]] ProcessBox boxOf(const ProcessNode &node, int number) const
    {
        ProcessBox box;
        box.spot = {number, -1};
        box.kind = node.kind;
        box.id = node.id;
        box.title = titleOf(node);
        box.badge = kindText(node.kind);
        const auto rules = [&](const std::vector<ParticipantRule> &all) {
            return rulesText(all, m_definition.fields, m_names);
        };
        switch (node.kind) {
        case NodeKind::Start:
        case NodeKind::End:
            box.shape = Shape::Round;
            box.refuses = node.kind == NodeKind::End && !node.approves;
            break;
        case NodeKind::Condition:
            box.shape = Shape::Condition;
            break;
        case NodeKind::Parallel:
            box.shape = Shape::Bar;
            break;
        case NodeKind::Approve:
            box.badge = node.mode == SignMode::Ratio ? Scene::tr("%1 % sign").arg(node.percent)
                                                     : modeText(node.mode);
            box.detail = rules(node.participants);
            break;
        case NodeKind::Notify:
            box.detail = rules(node.participants);
            break;
        case NodeKind::Timer:
            box.detail = Scene::tr("%n working day(s)", nullptr, node.timerDays);
            break;
        case NodeKind::SubProcess: {
            const QString name = m_names.process ? m_names.process(node.process) : QString();
            box.detail = name.isEmpty() ? node.process : name;
            break;
        }
        case NodeKind::Collective:
            box.detail = node.matter;
            break;
        }
        if (node.deadlineDays > 0)
            box.remark = Scene::tr("within %n working day(s)", nullptr, node.deadlineDays);
        return box;
    }

    const ProcessDefinition &m_definition;
    const ProcessNames &m_names;
    ProcessIndex m_index;
    Sizes m_sizes;
    ProcessScene m_scene;
};

} // namespace

ProcessScene
buildProcessScene(const ProcessDefinition &definition, const ProcessNames &names, const QFont &font)
{
    return Builder(definition, names, font).build();
}

int ProcessScene::boxAt(QPointF at) const
{
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (boxes[i].shape != Shape::Join && boxes[i].rect.contains(at))
            return static_cast<int>(i);
    }
    return -1;
}

int ProcessScene::boxOf(const ProcessSpot &spot) const
{
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (boxes[i].shape != Shape::Join && boxes[i].spot == spot)
            return static_cast<int>(i);
    }
    return -1;
}

int ProcessScene::neighbour(int box, Qt::Key key) const
{
    if (box < 0)
        return boxes.empty() ? -1 : 0;
    const QRectF &from = boxes[static_cast<std::size_t>(box)].rect;
    int best = -1;
    double nearest = 1e18;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const QRectF &to = boxes[i].rect;
        if (static_cast<int>(i) == box || boxes[i].shape == Shape::Join)
            continue;
        const double dx = to.center().x() - from.center().x();
        const double dy = to.center().y() - from.center().y();
        const bool upright = key == Qt::Key_Up || key == Qt::Key_Down;
        const bool there = key == Qt::Key_Down    ? to.top() >= from.bottom()
                           : key == Qt::Key_Up    ? to.bottom() <= from.top()
                           : key == Qt::Key_Right ? dx > 1 && std::abs(dy) < 4 * from.height()
                                                  : dx < -1 && std::abs(dy) < 4 * from.height();
        // along the way first: a step aside counts four times
        const double far =
            upright ? std::abs(dy) + 4 * std::abs(dx) : std::abs(dx) + 4 * std::abs(dy);
        if (there && far < nearest) {
            nearest = far;
            best = static_cast<int>(i);
        }
    }
    return best;
}

namespace {

QString dueText(UtcMillis due)
{
    return due == 0 ? QString()
                    : Scene::tr("by %1").arg(
                          QDateTime::fromMSecsSinceEpoch(due).toString(u"yyyy-MM-dd HH:mm"_s));
}

QString namesOf(const std::vector<PersonId> &persons, const NameOfPerson &name)
{
    QStringList all;
    for (const PersonId person : persons)
        all << name(person);
    return all.join(Scene::tr(", ", "between persons"));
}

} // namespace

ProcessMarks marksOf(const ProcessDefinition &definition,
                     const FormValues &form,
                     const Simulation &run,
                     const NameOfPerson &name)
{
    ProcessMarks marks;
    for (const SimulatedNode &node : run.nodes) {
        ProcessMark mark;
        mark.state = node.empty ? ProcessMark::State::Empty : ProcessMark::State::Passed;
        mark.persons =
            node.empty ? Scene::tr("nobody is left to sign") : namesOf(node.persons, name);
        mark.due = dueText(node.due);
        marks.nodes.insert(node.node, mark);
    }
    const ProcessIndex index(definition);
    if (!index.places().empty())
        marks.nodes.insert(index.at(0).node->id, {ProcessMark::State::Passed, {}, {}});
    for (const NodePlace &place : index.places()) {
        if (place.node->kind != NodeKind::Condition)
            continue;
        const auto &branches = place.node->branches;
        int chosen = 0;
        while (chosen + 1 < static_cast<int>(branches.size())) {
            const auto &when = branches[static_cast<std::size_t>(chosen)].when;
            const auto met = when ? holds(*when, form) : Result<bool>(false);
            if (met && *met)
                break;
            ++chosen;
        }
        marks.chosen[place.node->id] = chosen;
    }
    return marks;
}

ProcessMarks marksOf(const CaseState &state, const NameOfPerson &name)
{
    ProcessMarks marks;
    marks.chosen = state.chosen;
    for (const auto &[node, id] : state.current) {
        const Visit &visit = state.visits[static_cast<std::size_t>(id - 1)];
        ProcessMark mark;
        switch (visit.status) {
        case VisitStatus::Passed:
            mark.state = ProcessMark::State::Passed;
            break;
        case VisitStatus::Empty:
            mark.state = ProcessMark::State::Empty;
            break;
        case VisitStatus::Refused:
            mark.state = ProcessMark::State::Refused;
            break;
        case VisitStatus::Returned:
            mark.state = ProcessMark::State::Returned;
            break;
        case VisitStatus::Open:
        case VisitStatus::Suspended:
            break;
        case VisitStatus::Void:
        case VisitStatus::Superseded:
            continue;
        }
        std::vector<PersonId> persons;
        for (const Vote &vote : visit.votes) {
            for (const Seat &seat : vote.seats)
                persons.push_back(seat.person);
        }
        mark.persons = mark.state == ProcessMark::State::Empty ? Scene::tr("nobody is left to sign")
                                                               : namesOf(persons, name);
        mark.due = dueText(visit.due);
        marks.nodes.insert(node, mark);
    }
    return marks;
}

std::vector<bool> reachedBoxes(const ProcessScene &scene, const ProcessMarks &marks)
{
    std::vector<bool> reached(scene.boxes.size(), false);
    std::vector<bool> passed(scene.boxes.size(), false);
    for (std::size_t i = 0; i < scene.boxes.size(); ++i) {
        const ProcessBox &box = scene.boxes[i];
        int into = 0;
        int done = 0;
        for (const ProcessLine &line : scene.lines) {
            if (line.to != static_cast<int>(i))
                continue;
            ++into;
            done += passed[static_cast<std::size_t>(line.from)] ? 1 : 0;
        }
        const bool comes = done > 0;
        const auto chosen = marks.chosen.find(box.id);
        switch (box.shape) {
        case Shape::Round:
        case Shape::Plain: {
            const auto mark = marks.nodes.constFind(box.id);
            reached[i] = mark != marks.nodes.cend();
            // an empty step is noted and passed over in a dry run
            passed[i] = reached[i] && mark->state != ProcessMark::State::Open
                        && mark->state != ProcessMark::State::Refused
                        && mark->state != ProcessMark::State::Returned;
            break;
        }
        case Shape::Condition:
            reached[i] = passed[i] = comes && chosen != marks.chosen.end();
            break;
        case Shape::Bar:
            reached[i] = passed[i] = comes;
            break;
        case Shape::Branch:
            reached[i] = passed[i] =
                comes
                && (box.kind == NodeKind::Parallel
                    || (chosen != marks.chosen.end() && chosen->second == box.spot.branch));
            break;
        case Shape::Join:
            reached[i] = passed[i] = box.kind == NodeKind::Parallel ? done == into : comes;
            break;
        }
    }
    return reached;
}

} // namespace zs
