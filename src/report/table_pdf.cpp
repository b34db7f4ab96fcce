// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table_pdf.h"

#include "report/pdf_text_map.h"
#include "report/table_painter.h"
#include "report/whole_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QPdfWriter>

namespace zs {

using namespace Qt::StringLiterals;

Result<>
writeTablePdf(const TableDocument &document, const QString &path, const TableProgress &progress)
{
    constexpr int kDotsPerInch = 600;
    Result<WholeFile> whole = WholeFile::begin(path);
    if (!whole)
        return passOn(whole);
    QFile file(whole->temporary());
    if (!file.open(QIODevice::ReadWrite | QIODevice::Truncate))
        return writeFailed(path, file.errorString());
    {
        QPdfWriter writer(&file);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize::A4),
                        document.landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                        QMarginsF()));
        writer.setResolution(kDotsPerInch);
        writer.setTitle(document.title);
        writer.setCreator(u"Zhengshu"_s);
        QPainter painter;
        if (!painter.begin(&writer))
            return writeFailed(path, file.errorString());
        TablePainter table(document, writer);
        if (auto drawn = table.draw(painter, [&] { return writer.newPage(); }, progress); !drawn) {
            painter.end();
            return passOn(drawn);
        }
        if (!painter.end())
            return writeFailed(path, file.errorString());
    }
    if (!file.flush() || file.error() != QFileDevice::NoError)
        return writeFailed(path, file.errorString());
    if (!correctTextMaps(file, meantCharacters(tableFont())))
        return writeFailed(path, file.errorString());
    file.close();
    return whole->commit();
}

} // namespace zs
