// SPDX-License-Identifier: GPL-3.0-or-later
// A real encrypted store in a folder that goes with the test.
#pragma once

#include "base/id_source.h"
#include "domain/project.h"
#include "domain/task.h"
#include "store/store.h"
#include "support/stringify.h"

#include <QTemporaryDir>

namespace zs {

struct TempStore {
    QTemporaryDir folder;
    ManualClock clock{1'780'000'000'000};
    IdSource ids{clock, 11};
    Secret key = Secret(QByteArray(32, 'k'));
    QString path = folder.filePath(QStringLiteral("a.zsw"));

    [[nodiscard]] Store::Options options() const
    {
        return {.path = path, .key = key, .beforeMigration = {}};
    }
    [[nodiscard]] std::unique_ptr<Store> create()
    {
        auto store = Store::create(options());
        REQUIRE_OK(store);
        return std::move(*store);
    }
    [[nodiscard]] ActInfo act()
    {
        clock.advance(1000);
        return {clock.now(), ids.next<DeviceId>(), {}, QStringLiteral("李明"), {}, {}};
    }
    [[nodiscard]] Project project(const QString &code)
    {
        Project p;
        p.id = ids.next<ProjectId>();
        p.code = code;
        p.name = QStringLiteral("示例项目");
        return p;
    }
    [[nodiscard]] Task task(const Project &p, const QString &name)
    {
        Task t;
        t.id = ids.next<TaskId>();
        t.project = p.id;
        t.name = name;
        return t;
    }
};

} // namespace zs
