// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of a project (项目文件): those that are there, and those that are asked for and
// missing.
#pragma once

#include "base/error.h"
#include "commands/library_desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace zs {

class PapersPanel final : public QWidget {
    Q_OBJECT

public:
    explicit PapersPanel(Workspace &workspace, QWidget *parent = nullptr);
    void showProject(ProjectId project);
    /// Asks for a new paper that fulfils what a step asks for; empty: nothing certain.
    void add(const QString &step = {}, const QString &requirement = {});

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);
    void committed(const zs::ChangeSet &set, const QString &text);
    /// The files of the project are to be shown.
    void filesWanted();

private:
    /// A row of the table: a paper, or one that is missing.
    struct Line {
        ProjectDocument paper; ///< without an id: missing
        PaperState state = PaperState::There;
        const StageRequirement *asked = nullptr;
    };

    void build();
    void addMissing();
    void fill();
    void refreshButtons();
    void ask(ProjectDocument paper);
    void activate();
    void remove();
    [[nodiscard]] QStringList cells(const Line &line) const;
    [[nodiscard]] const Line *chosen() const;

    Workspace &m_workspace;
    LibraryDesk m_desk;
    ProjectId m_project;
    LibraryDesk::Course m_course;
    std::vector<Attachment> m_files;
    std::vector<Line> m_lines;
    QTableWidget *m_table;
    QLabel *m_remark;
    QPushButton *m_open;
    QPushButton *m_remove;
    QPushButton *m_edit;
    QPushButton *m_add;
};

} // namespace zs
