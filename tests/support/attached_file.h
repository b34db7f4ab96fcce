// SPDX-License-Identifier: GPL-3.0-or-later
// Files to attach, and a look into the folder where they are kept.
#pragma once

#include "commands/attachment_commands.h"
#include "support/temp_workspace.h"

#include <QDirIterator>
#include <QFile>

namespace zs {

inline QString writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE((file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()));
    return path;
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Every file below a folder.
inline QStringList filesBelow(const QString &folder)
{
    QStringList found;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        found << it.next();
    return found;
}

inline void flipLastByte(const QString &path)
{
    QByteArray bytes = readFile(path);
    REQUIRE_FALSE(bytes.isEmpty());
    bytes.back() = static_cast<char>(bytes.back() ^ 1);
    writeFile(path, bytes);
}

struct AttachmentFixture : TempWorkspace {
    ProjectId project = addSecretProject();
    TaskId task = addTask(project, QStringLiteral("设计"));

    /// Files of any label up to this one may lie in it.
    [[nodiscard]] ProjectId addSecretProject(const QString &code = QStringLiteral("P1"))
    {
        Project row;
        row.code = code;
        row.name = QStringLiteral("示例项目");
        row.plannedStart = QDate(2026, 3, 2);
        row.classification = Classification::Secret;
        row.secrecyYears = 5;
        row.secrecyFrom = QDate(2026, 3, 1);
        row.needToKnow = QStringLiteral("person:") + workspace->session().person.value().toString();
        const auto made = createProject(*workspace, row);
        REQUIRE_OK(made);
        return *made;
    }
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        return writeFile(folder.filePath(name), bytes);
    }
    [[nodiscard]] AttachmentId attach(const QString &source, TaskId to = {})
    {
        const auto id =
            attachFile(*workspace, project, to, source, Classification::Internal, QString());
        REQUIRE_OK(id);
        return *id;
    }
    [[nodiscard]] std::vector<Attachment> rows()
    {
        const auto found = attachments(*workspace, project);
        REQUIRE_OK(found);
        return *found;
    }
    [[nodiscard]] QString keptIn() const { return path + QStringLiteral(".files"); }
    [[nodiscard]] LogRecord newest() const
    {
        const auto records = workspace->auditRecords({}, 0, 1, true);
        REQUIRE_OK(records);
        REQUIRE(records->size() == 1);
        return records->front();
    }
    /// The last committed change set, for undo.
    [[nodiscard]] ChangeSet last() const
    {
        const auto set = changesOf(newest());
        REQUIRE_OK(set);
        return *set;
    }
};

} // namespace zs
