// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a table file and looks at what it would do, both beside the window.
#pragma once

#include "commands/table_preview.h"
#include "ui/tables/sheet_model.h"

#include <QFutureWatcher>
#include <QObject>

namespace zs {

class Workspace;

class TableImportJob final : public QObject {
    Q_OBJECT

public:
    explicit TableImportJob(Workspace &workspace, QObject *parent = nullptr);
    ~TableImportJob() override;

    /// fileRead() or failed() follows. Empty encoding and separator are told from the file.
    void readFile(const QString &path, const QString &encoding = {}, QChar separator = {});
    /// previewed() or failed() follows; what ran before is given up. A null plan stands for a new
    /// project.
    void preview(int sheet, const TableOrder &order, const PlanPtr &plan);
    void stop();

    [[nodiscard]] const TableFilePtr &file() const { return m_file; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void fileRead();
    void previewed(const zs::TablePreviewPtr &preview);
    void failed(const QString &message);
    /// 0-1000.
    void progressed(int step);

private:
    void finishReading();
    void finishPreview();

    Workspace &m_workspace;
    QString m_path;
    TableFilePtr m_file;
    QHash<QString, OrgUnitId> m_units;
    QFutureWatcher<Result<TableFilePtr>> m_reading;
    QFutureWatcher<Result<TablePreviewPtr>> m_previewing;
};

} // namespace zs
