// SPDX-License-Identifier: GPL-3.0-or-later
// A process definition as boxes and lines at their places, from top to bottom: pure values, made
// with no window.
#pragma once

#include "approval/process_words.h"
#include "approval/simulation.h"

#include <QFont>
#include <QPointF>
#include <QRectF>

namespace zs {

/// What is chosen in a diagram: a node, or one branch of a block.
struct ProcessSpot {
    int place = -1;
    int branch = -1; ///< of a block; -1 = the node itself
    bool operator==(const ProcessSpot &) const = default;
};

struct ProcessBox {
    enum class Shape { Round, Plain, Condition, Bar, Branch, Join };
    Shape shape = Shape::Plain;
    ProcessSpot spot; ///< of a join: the block's
    NodeKind kind = NodeKind::Approve;
    QString id; ///< the node's
    QRectF rect;
    QString badge;  ///< kind or mode of signing
    QString remark; ///< deadline, right of the badge
    QString title;
    QString detail;       ///< who signs, what is asked
    bool refuses = false; ///< an end that refuses
};

struct ProcessLine {
    int from = -1; ///< box
    int to = -1;
    std::vector<QPointF> points;
    bool arrow = true;
};

struct ProcessScene {
    std::vector<ProcessBox> boxes; ///< every line leads from an earlier to a later one
    std::vector<ProcessLine> lines;
    QSizeF size;
    QFont font;

    /// Index of the box that holds the point, joins left out; -1 = none.
    [[nodiscard]] int boxAt(QPointF at) const;
    [[nodiscard]] int boxOf(const ProcessSpot &spot) const;
    /// The box that the arrow keys lead to: up and down the way, left and right beside it.
    [[nodiscard]] int neighbour(int box, Qt::Key key) const;
};

/// Box sizes follow the font.
[[nodiscard]] ProcessScene buildProcessScene(const ProcessDefinition &definition,
                                             const ProcessNames &names,
                                             const QFont &font);

/// How a case, real or tried out, stands at a node.
struct ProcessMark {
    enum class State { Open, Passed, Empty, Refused, Returned };
    State state = State::Open;
    QString persons;
    QString due;
    bool operator==(const ProcessMark &) const = default;
};

struct ProcessMarks {
    QHash<QString, ProcessMark> nodes; ///< by node id
    std::map<QString, int> chosen;     ///< condition -> branch
    [[nodiscard]] bool isEmpty() const { return nodes.isEmpty(); }
};

using NameOfPerson = std::function<QString(PersonId)>;
/// A whole dry run: all of its way counts as passed.
[[nodiscard]] ProcessMarks marksOf(const ProcessDefinition &definition,
                                   const FormValues &form,
                                   const Simulation &run,
                                   const NameOfPerson &name);
/// As a case stands now.
[[nodiscard]] ProcessMarks marksOf(const CaseState &state, const NameOfPerson &name);

/// Which boxes the way has reached, beside the scene's boxes: conditions, branches and joins are
/// told from the nodes around them.
[[nodiscard]] std::vector<bool> reachedBoxes(const ProcessScene &scene, const ProcessMarks &marks);

} // namespace zs
