// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/project_progress.h"

namespace zs {

using namespace Qt::StringLiterals;

Result<std::vector<ProjectProgress>> projectProgress(StatementCache &cache)
{
    const auto query = cache.get(
        u"SELECT t.project, sum(t.duration), sum(t.duration * t.percent_complete), "
        "min(t.actual_start) FROM task t WHERE t.active = 1 AND NOT EXISTS (SELECT 1 FROM task c "
        "WHERE c.parent = t.id) GROUP BY t.project"_s);
    if (!query)
        return passOn(query);
    if (auto done = execute(**query); !done)
        return passOn(done);
    std::vector<ProjectProgress> all;
    while ((*query)->next()) {
        ProjectProgress &one = all.emplace_back();
        one.project = ProjectId(Uuid::fromBytes((*query)->value(0).toByteArray()));
        one.duration = (*query)->value(1).toLongLong();
        one.done = (*query)->value(2).toLongLong();
        const QVariant began = (*query)->value(3);
        one.began = began.isNull() ? WallTime() : WallTime{began.toLongLong()};
    }
    (*query)->finish();
    return all;
}

} // namespace zs
