// SPDX-License-Identifier: GPL-3.0-or-later
// Primavera P6's exchange format (XER): bytes in, values out.
#pragma once

#include "exchange/mspdi.h"
#include "exchange/xer_tables.h"

namespace zs {

/// A project of a file.
struct XerProject {
    QString id;   ///< proj_id
    QString code; ///< proj_short_name
    QString name;
    WallTime dataDate;
    std::int64_t activities = 0;
    QString baselineOf; ///< id of the project that this one is a saved baseline of; usually empty
};

/// A file that was read and whose projects can be taken one by one.
class XerFile {
public:
    /// Invalid, with the line, for what is no XER file or passes a bound.
    [[nodiscard]] static Result<XerFile> read(QByteArray bytes, const ImportLimits &limits = {});

    /// Never empty; those that are exported for their own sake before baselines.
    [[nodiscard]] const std::vector<XerProject> &projects() const { return m_projects; }
    [[nodiscard]] const QString &encoding() const { return m_tables.encoding(); }
    /// The plan of one project with what was repaired, and what has no place in a plan here,
    /// listed. Invalid when its links form too many cycles or it has too many activities.
    [[nodiscard]] Result<ImportedPlan> plan(std::size_t project, IdSource &ids) const;

private:
    XerFile(XerTables tables, RepairList repairs, const ImportLimits &limits);
    void listProjects();

    XerTables m_tables;
    RepairList m_repairs; ///< of the file itself
    ImportLimits m_limits;
    std::vector<XerProject> m_projects;
};

} // namespace zs
