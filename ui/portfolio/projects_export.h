// SPDX-License-Identifier: GPL-3.0-or-later
// A table about several projects as a file: asked for, marked and logged for what stands in it.
#pragma once

#include "base/result.h"
#include "domain/project.h"

#include <QStringList>

#include <vector>

class QWidget;

namespace zs {

class Workspace;

struct ProjectsTable {
    QString title;
    QStringList headers;
    std::vector<double> weights; ///< share of the width, one a column
    std::vector<QStringList> rows;
    std::vector<Project> about; ///< whose content stands in it
};

/// The suffix chooses: .xlsx, .pdf or .csv. Bears the highest label among the projects. Gives the
/// path that was written: a CSV file has the mark in its name.
[[nodiscard]] Result<QString>
writeProjectsTable(Workspace &workspace, const ProjectsTable &table, const QString &path);
/// The same after asking where to; empty when the person gave up.
[[nodiscard]] Result<QString> exportProjectsAsking(Workspace &workspace,
                                                   const ProjectsTable &table,
                                                   const QString &name,
                                                   QWidget *parent);

} // namespace zs
