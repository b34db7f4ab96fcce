// SPDX-License-Identifier: GPL-3.0-or-later
// An office with a real workspace, and devices in folders.
#pragma once

#include "commands/field_desk.h"
#include "support/temp_workspace.h"

#include <QDir>
#include <QFile>

using namespace zs;
using namespace Qt::StringLiterals;

inline const Argon2Cost kCheap{64, 1, 1};

struct Site : TempWorkspace {
    ProjectId project = addProject();
    TaskId road = addTask(project, u"路基"_s, 10);
    TaskId pipe = addTask(project, u"管线"_s, 10);
    int made = 0;

    [[nodiscard]] FieldDesk desk() const { return FieldDesk(*workspace); }
    [[nodiscard]] QString fresh(const QString &what)
    {
        return folder.filePath(u"%1-%2.zsfp"_s.arg(what).arg(++made));
    }
    [[nodiscard]] FieldKit device(const QString &name)
    {
        auto kit = FieldKit::create(folder.filePath(name), name, passphrase("口令"), kCheap);
        REQUIRE_OK(kit);
        const auto request = kit->request();
        REQUIRE_OK(request);
        REQUIRE_OK(desk().registerDevice(*request, Classification::Internal, {}));
        give(*kit);
        return std::move(*kit);
    }
    void give(FieldKit &kit)
    {
        const QString out = fresh(u"out"_s);
        REQUIRE_OK(desk().prepare({FieldDeviceId(kit.key().device), project}, out));
        REQUIRE_OK(kit.take(out, clock.now(), desk().officeFingerprint()));
    }
    void percent(FieldKit &kit, TaskId task, std::int64_t value)
    {
        REQUIRE_OK(kit.enter(task.value(), u"percent"_s, value, u"王五"_s, clock.now()));
    }
    [[nodiscard]] QString send(FieldKit &kit)
    {
        const QString file = fresh(u"delta"_s);
        REQUIRE_OK(kit.writeDelta(file, clock.now()));
        return file;
    }
    FieldDesk::Taken take(const QString &file)
    {
        const auto taken = desk().take(file);
        REQUIRE_OK(taken);
        return *taken;
    }
    void acknowledge(FieldKit &kit, FieldPackageId package)
    {
        const QString file = fresh(u"receipt"_s);
        REQUIRE_OK(desk().receipt(package, file));
        REQUIRE_OK(kit.take(file, clock.now()));
    }
    [[nodiscard]] Task task(TaskId id) const
    {
        const auto row = workspace->storedTask(id);
        REQUIRE_OK(row);
        REQUIRE(row->has_value());
        return **row;
    }
    [[nodiscard]] std::vector<FieldDesk::ClashLine> clashes() const
    {
        const auto all = desk().clashes();
        REQUIRE_OK(all);
        return *all;
    }
    [[nodiscard]] QString photo(const QByteArray &bytes)
    {
        const QString file = folder.filePath(u"photo-%1.jpg"_s.arg(++made));
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(bytes) == bytes.size());
        return file;
    }
};
