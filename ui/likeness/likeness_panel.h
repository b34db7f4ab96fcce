// SPDX-License-Identifier: GPL-3.0-or-later
// What is like a project: possible duplicates with what a person decided on them, similar finished
// projects, and what became of those.
#pragma once

#include "base/error.h"
#include "commands/likeness_desk.h"

#include <QWidget>

class QTabWidget;

namespace zs {

class AdviceView;
class DuplicatesView;

class LikenessPanel final : public QWidget {
    Q_OBJECT

public:
    explicit LikenessPanel(Workspace &workspace, QWidget *parent = nullptr);
    void showProject(ProjectId project);

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);

private:
    void checkLibrary();

    Workspace &m_workspace;
    LikenessDesk m_desk;
    ProjectId m_project;
    QTabWidget *m_tabs;
    DuplicatesView *m_duplicates;
    AdviceView *m_advice;
};

} // namespace zs
