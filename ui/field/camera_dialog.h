// SPDX-License-Identifier: GPL-3.0-or-later
// A camera's own data: where its pictures come from, how often, and which are kept.
#pragma once

#include "commands/camera_desk.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace zs {

class CameraDialog final : public QDialog {
    Q_OBJECT

public:
    /// A new one when its id is empty; else its project stays.
    CameraDialog(Workspace &workspace,
                 std::vector<Project> projects,
                 const Camera &camera,
                 QWidget *parent);
    [[nodiscard]] const QString &saved() const { return m_camera.id; }

private:
    void build();
    void fill();
    void fillTasks();
    void trySave();
    [[nodiscard]] Camera entered() const;

    Workspace &m_workspace;
    CameraDesk m_desk;
    std::vector<Project> m_projects;
    std::vector<TaskId> m_tasks; ///< by place in the list, behind the first entry
    Camera m_camera;
    QComboBox *m_project;
    QComboBox *m_task;
    QLineEdit *m_name;
    QLineEdit *m_source;
    QSpinBox *m_every;
    QSpinBox *m_from;
    QSpinBox *m_until;
    QSpinBox *m_silent;
    QComboBox *m_keep;
    QSpinBox *m_days;
    QDoubleSpinBox *m_east;
    QDoubleSpinBox *m_north;
    QLabel *m_problem;
};

} // namespace zs
