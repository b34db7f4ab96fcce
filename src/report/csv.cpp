// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv.h"

namespace zs {

namespace {

using namespace Qt::StringLiterals;

/// [+-] digits, thousands by comma, one decimal point, a percent sign at the end.
bool isPlainNumber(QStringView cell)
{
    if (cell.startsWith(u'-') || cell.startsWith(u'+'))
        cell = cell.mid(1);
    if (cell.endsWith(u'%'))
        cell.chop(1);
    if (cell.isEmpty() || cell.front() < u'0' || cell.front() > u'9')
        return false;
    bool point = false;
    for (const QChar c : cell) {
        if (c == u'.' && !point)
            point = true;
        else if (!(c >= u'0' && c <= u'9') && !(c == u',' && !point))
            return false;
    }
    return true;
}

} // namespace

bool runsAsFormula(QStringView cell)
{
    if (cell.isEmpty())
        return false;
    if (cell.front() == u'\t' || cell.front() == u'\r' || cell.front() == u'\n')
        return true;
    const QStringView bare = cell.trimmed();
    static constexpr QStringView kStarts = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    return !bare.isEmpty() && kStarts.contains(bare.front()) && !isPlainNumber(bare);
}

QString csvCell(QStringView cell)
{
    QString text = cell.toString();
    if (runsAsFormula(cell))
        text.prepend(u'\'');
    const bool quoted = text.contains(u',') || text.contains(u'"') || text.contains(u'\n')
                        || text.contains(u'\r') || text.startsWith(u' ') || text.endsWith(u' ');
    if (!quoted)
        return text;
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

CsvFile::CsvFile(QString path, WholeFile whole, std::unique_ptr<QFile> file)
    : m_path(std::move(path))
    , m_whole(std::move(whole))
    , m_file(std::move(file))
{}

Result<CsvFile> CsvFile::begin(const QString &path)
{
    Result<WholeFile> whole = WholeFile::begin(path);
    if (!whole)
        return passOn(whole);
    auto file = std::make_unique<QFile>(whole->temporary());
    if (!file->open(QIODevice::WriteOnly | QIODevice::Truncate))
        return writeFailed(path, file->errorString());
    file->write("\xEF\xBB\xBF");
    return CsvFile(path, std::move(*whole), std::move(file));
}

void CsvFile::row(const QStringList &cells)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += u',';
        line += csvCell(cells[i]);
    }
    m_file->write((line + u"\r\n"_s).toUtf8());
}

Result<> CsvFile::commit()
{
    const bool flushed = m_file->flush();
    if (!flushed || m_file->error() != QFileDevice::NoError)
        return writeFailed(m_path, m_file->errorString());
    m_file->close();
    return m_whole.commit();
}

} // namespace zs
