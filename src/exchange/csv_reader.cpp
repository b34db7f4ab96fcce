// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_file.h"
#include "exchange/text_encoding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kStepChars = 1 << 20; ///< between two reports of progress

QString words(const char *text)
{
    return QCoreApplication::translate("Table", text);
}

/// A cell that was kept from running as a formula, by the apostrophe that spreadsheets and our own
/// exports put before it, without it.
void dropGuard(QString &text)
{
    constexpr QStringView kFormula = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    const QStringView behind = QStringView(text).mid(1).trimmed();
    if (text.startsWith(u'\'') && !behind.isEmpty() && kFormula.contains(behind.front()))
        text.remove(0, 1);
}

/// The separator that the first lines have most of, outside of quotes.
QChar separatorOf(QStringView text)
{
    constexpr std::array kCandidates{u'\t', u',', u';'};
    std::array<int, kCandidates.size()> seen{};
    bool quoted = false;
    int lines = 0;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u'\n' && !quoted && ++lines == 10)
            break;
        if (quoted)
            continue;
        for (std::size_t i = 0; i < kCandidates.size(); ++i)
            seen[i] += c == QChar(kCandidates[i]) ? 1 : 0;
    }
    const auto most = std::ranges::max_element(seen);
    return *most == 0 ? QChar(u',')
                      : QChar(kCandidates[static_cast<std::size_t>(most - seen.begin())]);
}

class CsvScanner {
public:
    CsvScanner(QStringView text, QChar separator, const TableOptions &options)
        : m_text(text)
        , m_separator(separator)
        , m_options(options)
    {}

    Result<std::vector<TableCells>> read()
    {
        while (m_at < m_text.size()) {
            if (auto cell = readCell(); !cell)
                return passOn(cell);
            if (auto fine = keepGoing(); !fine)
                return passOn(fine);
        }
        if (!m_row.empty())
            endRow();
        while (!m_rows.empty() && m_rows.back().empty())
            m_rows.pop_back();
        return std::move(m_rows);
    }

private:
    Result<> readCell()
    {
        TableCell cell;
        if (m_text[m_at] == u'"') {
            if (auto quoted = readQuoted(cell.text); !quoted)
                return quoted;
        }
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && !isLineEnd(m_text[m_at]))
            ++m_at;
        cell.text += m_text.sliced(from, m_at - from);
        dropGuard(cell.text);
        m_row.push_back(std::move(cell));
        ++m_cells;
        if (m_at == m_text.size())
            return {};
        if (m_text[m_at] == m_separator) {
            ++m_at;
            if (m_at == m_text.size() || isLineEnd(m_text[m_at]))
                m_row.emplace_back(); // an empty last cell
            if (m_at == m_text.size())
                return {};
            if (!isLineEnd(m_text[m_at]))
                return {};
        }
        skipLineEnd();
        endRow();
        return {};
    }

    Result<> readQuoted(QString &text)
    {
        const qint64 begun = m_line;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'\n')
                ++m_line;
            if (c != u'"') {
                text += c;
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                text += c;
                ++m_at;
            } else {
                ++m_at;
                return {};
            }
        }
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP(
                              "Table",
                              "A quotation mark that is opened in line %1 is never closed. The "
                              "file may be cut off."))
                        .arg(begun));
    }

    Result<> keepGoing()
    {
        if (std::ssize(m_rows) > m_options.limits.rows || m_cells > m_options.limits.cells)
            return fail(ErrorCode::Invalid,
                        words(QT_TRANSLATE_NOOP("Table",
                                                "The table is too large: more than %1 rows or %2 "
                                                "cells. Nothing was read."))
                            .arg(m_options.limits.rows)
                            .arg(m_options.limits.cells));
        if (m_at < m_told + kStepChars || !m_options.progress)
            return {};
        m_told = m_at;
        if (!m_options.progress(m_at, m_text.size()))
            return fail(ErrorCode::Cancelled, words(QT_TRANSLATE_NOOP("Table", "Cancelled.")));
        return {};
    }

    static bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r'; }

    void skipLineEnd()
    {
        if (m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
            ++m_at;
        ++m_at;
        ++m_line;
    }

    void endRow()
    {
        while (!m_row.empty() && m_row.back().text.isEmpty())
            m_row.pop_back();
        m_rows.push_back(std::exchange(m_row, {}));
    }

    QStringView m_text;
    QChar m_separator;
    const TableOptions &m_options;
    std::vector<TableCells> m_rows;
    TableCells m_row;
    qsizetype m_at = 0;
    qsizetype m_told = 0;
    qint64 m_line = 1;
    qint64 m_cells = 0;
};

} // namespace

Result<TableFile> readCsv(const QByteArray &bytes, const TableOptions &options)
{
    if (bytes.size() > options.limits.bytes)
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("Table", "The file is larger than %1 MB."))
                        .arg(options.limits.bytes >> 20));
    TableFile file;
    file.encoding = options.encoding.isEmpty() ? encodingOf(bytes) : options.encoding;
    const QString text =
        TextDecoder(file.encoding).decode(QByteArrayView(bytes).sliced(byteOrderMarkSize(bytes)));
    if (text.contains(QChar(0)))
        return fail(
            ErrorCode::Invalid,
            words(QT_TRANSLATE_NOOP(
                "Table", "This is no table: the file holds zero bytes. Save it as XLSX or CSV.")));
    file.separator = options.separator.isNull() ? separatorOf(text) : options.separator;
    auto rows = CsvScanner(text, file.separator, options).read();
    if (!rows)
        return passOn(rows);
    file.sheets.push_back({{}, std::move(*rows)});
    return file;
}

Result<TableFile> readTable(const QByteArray &bytes, const TableOptions &options)
{
    if (bytes.startsWith("PK\x03\x04"))
        return readXlsx(bytes, options);
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP(
                        "Table",
                        "This is a workbook of the old format (XLS), or an encrypted one. Save it "
                        "as XLSX without a password, then read that.")));
    return readCsv(bytes, options);
}

} // namespace zs
