// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/risk_table.h"

#include "risk/risk_words.h"

#include <QDate>
#include <QHash>
#include <QSet>

#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();
constexpr qsizetype kMostBytes = 1LL << 30;

struct CellRef {
    std::uint32_t at = 0;
    std::uint32_t size = 0;
};

/// Cuts the text into cells. Doubled quotes are undoubled where they stand, so cells are spans.
class CellCutter {
public:
    explicit CellCutter(QByteArray &text)
        : m_data(text.data())
        , m_size(text.size())
    {}

    Result<> cut()
    {
        if (m_size >= 3 && QByteArrayView(m_data, 3) == "\xEF\xBB\xBF")
            m_at = 3;
        m_separator = separator();
        while (m_at < m_size) {
            if (auto row = readRow(); !row)
                return row;
        }
        return {};
    }
    [[nodiscard]] QByteArrayView view(const CellRef &cell) const
    {
        return {m_data + cell.at, static_cast<qsizetype>(cell.size)};
    }

    std::vector<CellRef> header;
    std::vector<CellRef> cells; ///< row by row
    std::vector<int> lines;

private:
    /// Commas, unless the first line has more semicolons or tabs.
    [[nodiscard]] char separator() const
    {
        const QByteArrayView all(m_data + m_at, m_size - m_at);
        const qsizetype end = all.indexOf('\n');
        const QByteArrayView line = end < 0 ? all : all.first(end);
        char most = ',';
        for (const char c : {';', '\t'}) {
            if (line.count(c) > line.count(most))
                most = c;
        }
        return most;
    }

    Result<> readRow()
    {
        const int line = m_line;
        std::vector<CellRef> row;
        row.swap(m_row);
        row.clear();
        for (bool more = true; more;) {
            auto cell = readCell();
            if (!cell)
                return passOn(cell);
            row.push_back(*cell);
            more = m_at < m_size && m_data[m_at] == m_separator;
            m_at += more ? 1 : 0;
        }
        skipLineEnd();
        Result<> outcome = take(row, line);
        m_row.swap(row);
        return outcome;
    }

    Result<> take(const std::vector<CellRef> &row, int line)
    {
        if (row.size() == 1 && row.front().size == 0)
            return {}; // an empty line
        if (header.empty()) {
            header = row;
            return {};
        }
        if (row.size() != header.size())
            return fail(ErrorCode::Invalid,
                        riskWords(QT_TRANSLATE_NOOP(
                                      "Risk",
                                      "Line %1 has %2 cells where the first line names %3 columns. "
                                      "Nothing was read."))
                            .arg(line)
                            .arg(row.size())
                            .arg(header.size()));
        cells.insert(cells.end(), row.begin(), row.end());
        lines.push_back(line);
        return {};
    }

    Result<CellRef> readCell()
    {
        if (m_at < m_size && m_data[m_at] == '"')
            return readQuoted();
        const qsizetype from = m_at;
        while (m_at < m_size && m_data[m_at] != m_separator && m_data[m_at] != '\n'
               && m_data[m_at] != '\r')
            ++m_at;
        return trimmed(from, m_at);
    }

    Result<CellRef> readQuoted()
    {
        const int line = m_line;
        const qsizetype from = ++m_at;
        qsizetype to = from;
        for (; m_at < m_size; ++m_at) {
            const char c = m_data[m_at];
            if (c == '"') {
                if (m_at + 1 >= m_size || m_data[m_at + 1] != '"')
                    break;
                ++m_at;
            }
            m_line += c == '\n' ? 1 : 0;
            m_data[to++] = c;
        }
        if (m_at >= m_size)
            return fail(ErrorCode::Invalid,
                        riskWords(QT_TRANSLATE_NOOP("Risk",
                                                    "A quotation mark that is opened in line %1 is "
                                                    "never closed. The file may be cut off."))
                            .arg(line));
        ++m_at;
        while (m_at < m_size && m_data[m_at] != m_separator && m_data[m_at] != '\n'
               && m_data[m_at] != '\r')
            ++m_at;
        return trimmed(from, to);
    }

    [[nodiscard]] CellRef trimmed(qsizetype from, qsizetype to) const
    {
        while (from < to && (m_data[from] == ' ' || m_data[from] == '\t'))
            ++from;
        while (to > from && (m_data[to - 1] == ' ' || m_data[to - 1] == '\t'))
            --to;
        return {static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to - from)};
    }

    void skipLineEnd()
    {
        if (m_at < m_size && m_data[m_at] == '\r')
            ++m_at;
        if (m_at < m_size && m_data[m_at] == '\n')
            ++m_at;
        ++m_line;
    }

    char *m_data;
    qsizetype m_size;
    qsizetype m_at = 0;
    int m_line = 1;
    char m_separator = ',';
    std::vector<CellRef> m_row;
};

bool meansNothing(QByteArrayView cell)
{
    static constexpr std::array kEmpty{"nan", "na", "n/a", "null", "none", "-", "#n/a"};
    return cell.isEmpty() || std::ranges::any_of(kEmpty, [cell](const char *word) {
               return cell.compare(word, Qt::CaseInsensitive) == 0;
           });
}

std::optional<double> numberIn(QByteArrayView cell)
{
    if (cell.startsWith('+'))
        cell = cell.sliced(1);
    double value = 0;
    const auto [end, fault] = std::from_chars(cell.begin(), cell.end(), value);
    if (fault == std::errc::result_out_of_range && end == cell.end())
        return std::numeric_limits<double>::infinity();
    return fault == std::errc{} && end == cell.end() ? std::optional(value) : std::nullopt;
}

/// Makes one column out of its cells.
class ColumnMaker {
public:
    ColumnMaker(const CellCutter &cut, std::size_t column)
        : m_cut(cut)
        , m_column(column)
    {}

    [[nodiscard]] std::size_t rows() const { return m_cut.lines.size(); }
    [[nodiscard]] QByteArrayView cell(std::size_t row) const
    {
        return m_cut.view(m_cut.cells[row * m_cut.header.size() + m_column]);
    }

    Result<RiskColumn> make(const QString &name, std::optional<RiskColumnKind> kind)
    {
        RiskColumn column;
        column.name = name;
        column.kind = kind ? *kind : told();
        if (column.kind == RiskColumnKind::Words) {
            takeWords(column);
            return column;
        }
        column.numbers.resize(rows(), kMissing);
        for (std::size_t row = 0; row < rows(); ++row) {
            const QByteArrayView text = cell(row);
            if (meansNothing(text))
                continue;
            const auto value = column.kind == RiskColumnKind::Date ? dayIn(text) : numberIn(text);
            if (!value || !std::isfinite(*value))
                return refuse(column, row, value.has_value());
            column.numbers[row] = *value;
        }
        return column;
    }

private:
    static std::optional<double> dayIn(QByteArrayView text)
    {
        const auto day = riskDayOf(text);
        return day ? std::optional<double>(*day) : std::nullopt;
    }

    [[nodiscard]] RiskColumnKind told() const
    {
        bool numbers = true;
        bool days = true;
        bool any = false;
        for (std::size_t row = 0; row < rows() && (numbers || days); ++row) {
            const QByteArrayView text = cell(row);
            if (meansNothing(text))
                continue;
            any = true;
            numbers = numbers && numberIn(text).has_value();
            days = days && riskDayOf(text).has_value();
        }
        if (numbers || !any)
            return RiskColumnKind::Number;
        return days ? RiskColumnKind::Date : RiskColumnKind::Words;
    }

    void takeWords(RiskColumn &column) const
    {
        QHash<QByteArrayView, std::int32_t> seen;
        column.codes.resize(rows(), -1);
        for (std::size_t row = 0; row < rows(); ++row) {
            const QByteArrayView text = cell(row);
            if (text.isEmpty())
                continue;
            auto found = seen.constFind(text);
            if (found == seen.constEnd()) {
                found = seen.insert(text, static_cast<std::int32_t>(column.values.size()));
                column.values.push_back(QString::fromUtf8(text));
            }
            column.codes[row] = *found;
        }
    }

    [[nodiscard]] std::unexpected<Error>
    refuse(const RiskColumn &column, std::size_t row, bool infinite) const
    {
        const QString text = QString::fromUtf8(cell(row)).left(40);
        if (infinite)
            return fail(ErrorCode::Invalid,
                        riskWords(QT_TRANSLATE_NOOP(
                                      "Risk",
                                      "Line %1, column “%2”: “%3” is no finite number. Correct the "
                                      "file; nothing was learnt or judged from it."))
                            .arg(m_cut.lines[row])
                            .arg(column.name, text));
        return fail(ErrorCode::Invalid,
                    riskWords(QT_TRANSLATE_NOOP(
                                  "Risk",
                                  "Line %1, column “%2”: “%3” cannot be read as the model needs "
                                  "it, a number or a date."))
                        .arg(m_cut.lines[row])
                        .arg(column.name, text));
    }

    const CellCutter &m_cut;
    std::size_t m_column;
};

/// Leaves out rows that repeat an earlier one, cell by cell; how many they were.
std::size_t leaveOutRepeated(CellCutter &cut, bool drop)
{
    const std::size_t width = cut.header.size();
    QSet<QByteArray> seen;
    std::size_t kept = 0;
    std::size_t repeated = 0;
    for (std::size_t row = 0; row < cut.lines.size(); ++row) {
        QByteArray whole;
        for (std::size_t c = 0; c < width; ++c) {
            whole += cut.view(cut.cells[row * width + c]);
            whole += '\x1f';
        }
        const qsizetype before = seen.size();
        // a digest, not the row: a million of them must fit
        seen.insert(QByteArray::number(qHash(whole, 1)) + QByteArray::number(qHash(whole, 2)));
        const bool isNew = seen.size() > before;
        repeated += isNew ? 0 : 1;
        if (!isNew && drop)
            continue;
        for (std::size_t c = 0; c < width; ++c)
            cut.cells[kept * width + c] = cut.cells[row * width + c];
        cut.lines[kept++] = cut.lines[row];
    }
    cut.lines.resize(kept);
    cut.cells.resize(kept * width);
    return repeated;
}

Result<> checkHeader(const CellCutter &cut)
{
    if (cut.header.empty() || cut.lines.empty())
        return fail(ErrorCode::Invalid,
                    riskWords(QT_TRANSLATE_NOOP(
                        "Risk", "The table has no rows below the names of its columns.")));
    QSet<QString> names;
    for (const CellRef &cell : cut.header) {
        const QString name = QString::fromUtf8(cut.view(cell));
        if (name.isEmpty() || names.contains(name))
            return fail(ErrorCode::Invalid,
                        riskWords(QT_TRANSLATE_NOOP(
                                      "Risk",
                                      "The first line must name each column once; “%1” is empty "
                                      "or stands there twice."))
                            .arg(name));
        names.insert(name);
    }
    return {};
}

/// Takes a number of at most `most` digits off the front.
std::optional<int> digitsOff(QByteArrayView &text, qsizetype most)
{
    qsizetype size = 0;
    int value = 0;
    while (size < text.size() && size < most && text[size] >= '0' && text[size] <= '9')
        value = value * 10 + (text[size++] - '0');
    text = text.sliced(size);
    return size > 0 ? std::optional(value) : std::nullopt;
}

bool partOff(QByteArrayView &text, QByteArrayView chinese)
{
    if (text.startsWith('-') || text.startsWith('/') || text.startsWith('.')) {
        text = text.sliced(1);
        return true;
    }
    const bool found = text.startsWith(chinese);
    text = found ? text.sliced(chinese.size()) : text;
    return found;
}

} // namespace

std::optional<int> riskDayOf(QByteArrayView text, bool digitsOnly)
{
    static const qint64 kEpoch = QDate(1970, 1, 1).toJulianDay();
    const auto dayOf = [](int y, int m, int d) -> std::optional<int> {
        const QDate date(y, m, d);
        return date.isValid() && y >= 1900 && y < 2200
                   ? std::optional(static_cast<int>(date.toJulianDay() - kEpoch))
                   : std::nullopt;
    };
    if (digitsOnly) {
        QByteArrayView rest = text;
        const auto whole = digitsOff(rest, 8);
        if (whole && text.size() - rest.size() == 8 && (rest.isEmpty() || rest == ".0"))
            return dayOf(*whole / 10000, *whole / 100 % 100, *whole % 100);
    }
    const auto year = digitsOff(text, 4);
    if (!year || !partOff(text, "年"))
        return {};
    const auto month = digitsOff(text, 2);
    if (!month || !partOff(text, "月"))
        return {};
    const auto day = digitsOff(text, 2);
    if (!day)
        return {};
    if (text.startsWith("日"))
        text = text.sliced(QByteArrayView("日").size());
    const bool ends = text.isEmpty() || text.startsWith(' ') || text.startsWith('T');
    return ends ? dayOf(*year, *month, *day) : std::nullopt;
}

bool RiskColumn::isEmptyAt(std::size_t row) const
{
    return kind == RiskColumnKind::Words ? codes[row] < 0 : std::isnan(numbers[row]);
}

QString RiskColumn::textAt(std::size_t row) const
{
    if (isEmptyAt(row))
        return {};
    if (kind == RiskColumnKind::Words)
        return values[static_cast<std::size_t>(codes[row])];
    return QString::number(numbers[row], 'g', 15);
}

const RiskColumn *RiskTable::find(const QString &name) const
{
    const auto found = std::ranges::find(columns, name, &RiskColumn::name);
    return found == columns.end() ? nullptr : &*found;
}

Result<RiskTable> readRiskTable(QByteArray utf8, const RiskColumnKinds &kinds, bool dropDuplicates)
{
    if (utf8.size() > kMostBytes)
        return fail(ErrorCode::Invalid,
                    riskWords(QT_TRANSLATE_NOOP("Risk", "The file is larger than %1 MB."))
                        .arg(kMostBytes >> 20));
    if (utf8.contains('\0'))
        return fail(ErrorCode::Invalid,
                    riskWords(QT_TRANSLATE_NOOP(
                        "Risk", "This is no table: the file holds zero bytes. Save it as CSV.")));
    CellCutter cut(utf8);
    if (auto done = cut.cut(); !done)
        return passOn(done);
    if (auto fine = checkHeader(cut); !fine)
        return passOn(fine);
    RiskTable table;
    table.duplicates = leaveOutRepeated(cut, dropDuplicates);
    table.rows = cut.lines.size();
    for (std::size_t c = 0; c < cut.header.size(); ++c) {
        const QString name = QString::fromUtf8(cut.view(cut.header[c]));
        const auto kind = kinds.find(name);
        auto column = ColumnMaker(cut, c).make(
            name, kind == kinds.end() ? std::nullopt : std::optional(kind->second));
        if (!column)
            return passOn(column);
        table.columns.push_back(std::move(*column));
    }
    table.lines = std::move(cut.lines);
    return table;
}

} // namespace zs
