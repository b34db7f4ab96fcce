// SPDX-License-Identifier: GPL-3.0-or-later
// What a shape is drawn for: the whole project or one of its tasks. A plan is read when somebody
// asks for its tasks, not for every project that is clicked.
#pragma once

#include "domain/ids.h"

#include <QComboBox>

namespace zs {

class Workspace;

class PlaceChoice final : public QComboBox {
public:
    PlaceChoice(Workspace &workspace, QWidget *parent);
    /// Invalid = none: nothing can be chosen. The choice stays when the project does.
    void setProject(ProjectId project);
    /// Invalid = the whole project.
    [[nodiscard]] TaskId task() const;
    void showPopup() override;

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void fill();

    Workspace &m_workspace;
    ProjectId m_project;
    std::vector<TaskId> m_tasks; ///< beside the items; the first is invalid
    bool m_isFilled = false;
};

} // namespace zs
