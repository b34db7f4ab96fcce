// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_import_job.h"

#include "commands/table_files.h"
#include "commands/workspace.h"
#include "tasks/background.h"

using namespace Qt::StringLiterals;

namespace zs {

TableImportJob::TableImportJob(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    if (const auto units = workspace.units()) {
        for (const OrgUnit &unit : *units)
            m_units.insert(unit.name, unit.id);
    }
    connect(&m_reading, &QFutureWatcherBase::finished, this, &TableImportJob::finishReading);
    connect(&m_previewing, &QFutureWatcherBase::finished, this, &TableImportJob::finishPreview);
    connect(
        &m_reading, &QFutureWatcherBase::progressValueChanged, this, &TableImportJob::progressed);
    connect(&m_previewing,
            &QFutureWatcherBase::progressValueChanged,
            this,
            &TableImportJob::progressed);
}

TableImportJob::~TableImportJob()
{
    stop();
    m_reading.waitForFinished();
    m_previewing.waitForFinished();
}

bool TableImportJob::isBusy() const
{
    return m_reading.isRunning() || m_previewing.isRunning();
}

void TableImportJob::stop()
{
    m_reading.cancel();
    m_previewing.cancel();
}

void TableImportJob::readFile(const QString &path, const QString &encoding, QChar separator)
{
    stop();
    m_path = path;
    m_file.reset();
    m_reading.setFuture(inBackground<TableFilePtr>(
        [path, encoding, separator](const WorkProgress &progress) -> Result<TableFilePtr> {
            TableOptions options;
            options.encoding = encoding;
            options.separator = separator;
            options.progress = progress;
            auto read = readTableFile(path, options);
            if (!read)
                return passOn(read);
            return std::make_shared<const TableFile>(std::move(*read));
        }));
}

void TableImportJob::finishReading()
{
    if (m_reading.isCanceled() || m_reading.future().resultCount() == 0)
        return;
    const Result<TableFilePtr> read = m_reading.result();
    if (!read) {
        Q_EMIT failed(read.error().message);
        return;
    }
    m_file = *read;
    Q_EMIT fileRead();
}

void TableImportJob::preview(int sheet, const TableOrder &order, const PlanPtr &plan)
{
    if (!m_file)
        return;
    m_previewing.cancel();
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_workspace.clock().now()).date();
    m_previewing.setFuture(inBackground<TablePreviewPtr>(
        [file = m_file,
         at = static_cast<std::size_t>(sheet),
         order,
         plan,
         today,
         units = m_units,
         holidays = m_workspace.holidays(),
         &clock = m_workspace.clock()](const WorkProgress &progress) -> Result<TablePreviewPtr> {
            const TableSheet &rows = file->sheets[at];
            if (plan)
                return previewTable(rows, order, *plan, units, holidays, clock, progress);
            IdSource ids(clock);
            return previewTable(rows,
                                order,
                                emptyPlanFor(rows, order.mapping, today, ids),
                                units,
                                holidays,
                                clock,
                                progress);
        }));
}

void TableImportJob::finishPreview()
{
    if (m_previewing.isCanceled() || m_previewing.future().resultCount() == 0)
        return;
    const Result<TablePreviewPtr> made = m_previewing.result();
    if (made)
        Q_EMIT previewed(*made);
    else
        Q_EMIT failed(made.error().message);
}

} // namespace zs
