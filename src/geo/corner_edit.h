// SPDX-License-Identifier: GPL-3.0-or-later
// Moving the corners of a shape that is drawn already, in steps that can be taken back.
#pragma once

#include "geo/shape_edit.h"

namespace zs {

class CornerEdit {
public:
    explicit CornerEdit(GeoShape shape = {});

    [[nodiscard]] const GeoShape &shape() const { return m_shape; }
    [[nodiscard]] bool isChanged() const { return !m_steps.empty(); }
    [[nodiscard]] std::optional<CornerId> chosen() const { return m_chosen; }
    [[nodiscard]] std::optional<GeoPoint> chosenPlace() const;

    /// Takes the corner within reach; on an edge a new one is made there. False = neither is near.
    bool press(GeoPoint at, double metres);
    /// Moves what was pressed; all until the next press is one step.
    void drag(GeoPoint to);
    /// Moves the chosen corner, as a step of its own.
    void move(GeoPoint to);
    void chooseNext();
    /// A new corner halfway to the next one, which is then the chosen one.
    bool insertAfter();
    /// False where too few would be left.
    bool remove();
    bool undo();

private:
    void step(GeoShape next);
    [[nodiscard]] const GeoPath *ring(CornerId corner) const;
    [[nodiscard]] std::size_t cornersOf(CornerId corner) const;

    GeoShape m_shape;
    std::vector<GeoShape> m_steps; ///< before each step
    std::optional<CornerId> m_chosen;
    bool m_isHeld = false; ///< what is moved belongs to the step that was begun
};

} // namespace zs
