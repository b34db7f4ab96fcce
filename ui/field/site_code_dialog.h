// SPDX-License-Identifier: GPL-3.0-or-later
// The code of a project for its site's sign (现场码): looked at, and written as a sheet to print.
#pragma once

#include "base/error.h"
#include "commands/workspace.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace zs {

class SiteCodeDialog final : public QDialog {
    Q_OBJECT

public:
    SiteCodeDialog(Workspace &workspace, const std::vector<Project> &projects, QWidget *parent);

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);

private:
    void showCode();
    void write();
    [[nodiscard]] const Project *chosen() const;

    Workspace &m_workspace;
    std::vector<Project> m_projects;
    QComboBox *m_project;
    QLabel *m_code;
    QLabel *m_problem;
    QPushButton *m_write;
};

/// The sheet of that project: its name, its code, and its label's mark; PDF, PNG or SVG. Asks for
/// the power to export and notes it.
[[nodiscard]] Result<>
writeSiteCode(Workspace &workspace, const Project &project, const QString &path);

} // namespace zs
