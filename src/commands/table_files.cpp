// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/table_files.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace zs {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TableFiles)
};

} // namespace

Result<TableFile> readTableFile(const QString &path, const TableOptions &options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            ErrorCode::Io, Words::tr("The file %1 cannot be read.").arg(path), file.errorString());
    if (file.size() > options.limits.bytes)
        return fail(ErrorCode::Invalid,
                    Words::tr("The file is larger than %1 MB.").arg(options.limits.bytes >> 20));
    return readTable(file.readAll(), options);
}

const TableSheet &largestSheet(const TableFile &table)
{
    return *std::ranges::max_element(
        table.sheets, {}, [](const TableSheet &sheet) { return sheet.rows.size(); });
}

} // namespace zs
