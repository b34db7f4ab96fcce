// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xer_tables.h"

#include "exchange/byte_count.h"
#include "exchange/mspdi_values.h"

#include <charconv>

namespace zs {

using namespace Qt::StringLiterals;

std::vector<QByteArrayView> &XerField::names()
{
    static std::vector<QByteArrayView> names;
    return names;
}

const XerTable &XerTables::table(const QString &name) const
{
    static const XerTable none;
    const auto found = m_index.constFind(name);
    return found == m_index.cend() ? none : m_tables[*found];
}

QString XerTables::header(qsizetype i) const
{
    const QList<QByteArray> values = m_header.split('\t');
    return i >= 0 && i < values.size() ? withoutControls(m_decoder->decode(values[i])).trimmed()
                                       : QString();
}

void XerTables::findDecimalPoint()
{
    const XerTable &currencies = table(u"CURRTYPE"_s);
    const QString own = header(8);
    for (std::size_t r = 0; r < currencies.rows.size(); ++r) {
        const XerRow row(*this, currencies, r);
        if (row.label("curr_short_name"_f) == own)
            m_decimalPoint = row.raw("decimal_symbol"_f) == "," ? ',' : '.';
    }
}

/// Reads the lines of a file into tables.
class XerTokenizer {
public:
    XerTokenizer(QByteArrayView bytes, const ImportLimits &limits, RepairList &repairs)
        : m_bytes(bytes)
        , m_limits(limits)
        , m_repairs(repairs)
    {}

    Result<> run();
    std::vector<XerTable> takeTables() { return std::move(m_tables); }
    QHash<QString, std::size_t> takeIndex() { return std::move(m_index); }
    QByteArrayView header;

private:
    enum class Mark { Header, Table, Fields, Row, End, Unknown, None };
    static Mark markOf(QByteArrayView line);
    Result<> take(Mark mark, qsizetype from, qsizetype end);
    void beginTable(QByteArrayView name);
    void takeFields(QByteArrayView names);
    Result<> takeRow(qsizetype from, qsizetype end);
    Result<> goOn(qsizetype from, qsizetype end);
    void listStrays();
    void repair(const QString &text) { m_repairs.add(m_line, text); }
    std::unexpected<Error> refuse(const QString &text) const
    {
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Mspdi", "Line %1: %2").arg(m_line).arg(text));
    }

    QByteArrayView m_bytes;
    const ImportLimits &m_limits;
    RepairList &m_repairs;
    std::vector<XerTable> m_tables;
    QHash<QString, std::size_t> m_index;
    std::int64_t m_line = 0;
    std::int64_t m_rows = 0;
    XerTable *m_table = nullptr; ///< null between tables and in one that is passed over
    XerTable::Row *m_row = nullptr;
    bool m_passing = false; ///< inside a table that is passed over
    std::int64_t m_rowsWithoutFields = 0;
    std::int64_t m_strays = 0;
    std::int64_t m_firstStray = 0;
    bool m_ended = false;
};

XerTokenizer::Mark XerTokenizer::markOf(QByteArrayView line)
{
    if (line.startsWith("ERMHDR"))
        return Mark::Header;
    if (line.size() < 2 || line[0] != '%' || (line.size() > 2 && line[2] != '\t'))
        return Mark::None;
    switch (line[1]) {
    case 'T':
        return Mark::Table;
    case 'F':
        return Mark::Fields;
    case 'R':
        return Mark::Row;
    case 'E':
        return Mark::End;
    default:
        return line[1] >= 'A' && line[1] <= 'Z' ? Mark::Unknown : Mark::None;
    }
}

Result<> XerTokenizer::run()
{
    qsizetype from = 0;
    while (from < m_bytes.size() && !m_ended) {
        ++m_line;
        qsizetype next = m_bytes.indexOf('\n', from);
        next = next < 0 ? m_bytes.size() : next + 1;
        qsizetype end = next;
        while (end > from && (m_bytes[end - 1] == '\n' || m_bytes[end - 1] == '\r'))
            --end;
        if (end - from > m_limits.textLength * 4)
            return refuse(QCoreApplication::translate(
                              "Xer", "The line is longer than the %1 MB that can be imported.")
                              .arg(m_limits.textLength * 4 / (1024 * 1024)));
        const Mark mark = markOf(m_bytes.sliced(from, end - from));
        if (m_line == 1 && mark != Mark::Header && mark != Mark::Table)
            return refuse(QCoreApplication::translate(
                "Xer", "This is no Primavera XER file: it does not begin with ERMHDR."));
        if (auto taken = take(mark, from, end); !taken)
            return taken;
        from = next;
    }
    listStrays();
    if (!m_ended)
        m_repairs.add(m_line,
                      QCoreApplication::translate(
                          "Xer", "The file has no end mark (%E); it may have been cut off."));
    if (m_tables.empty())
        return refuse(QCoreApplication::translate("Xer", "The file holds no table."));
    return {};
}

Result<> XerTokenizer::take(Mark mark, qsizetype from, qsizetype end)
{
    const auto rest = [&](qsizetype size) {
        return m_bytes.sliced(std::min(from + size, end),
                              std::max<qsizetype>(0, end - from - size));
    };
    switch (mark) {
    case Mark::Header:
        if (m_line == 1)
            header = rest(0);
        else
            repair(QCoreApplication::translate("Xer", "A second header (ERMHDR) was left out."));
        m_row = nullptr;
        return {};
    case Mark::Table:
        beginTable(rest(3));
        return {};
    case Mark::Fields:
        takeFields(rest(3));
        return {};
    case Mark::Row:
        return takeRow(std::min(from + 3, end), end);
    case Mark::End:
        m_ended = true;
        return {};
    case Mark::Unknown:
        repair(
            QCoreApplication::translate("Xer", "The mark “%1” is not known; the line was left out.")
                .arg(QString::fromLatin1(m_bytes.sliced(from, 2))));
        m_row = nullptr;
        return {};
    case Mark::None:
        return goOn(from, end);
    }
    return {};
}

void XerTokenizer::listStrays()
{
    if (m_table && m_rowsWithoutFields > 0)
        m_repairs.add(m_table->line,
                      QCoreApplication::translate("Xer",
                                                  "Table %1 has rows but no names of fields (%F) "
                                                  "before them; %2 rows were left out.")
                          .arg(m_table->name)
                          .arg(m_rowsWithoutFields));
    m_rowsWithoutFields = 0;
    if (m_strays > 0)
        m_repairs.add(
            m_firstStray,
            QCoreApplication::translate("Xer", "%1 lines belong to no table; they were left out.")
                .arg(m_strays));
    m_strays = 0;
}

void XerTokenizer::beginTable(QByteArrayView name)
{
    listStrays();
    m_row = nullptr;
    m_table = nullptr;
    m_passing = false;
    const qsizetype tab = name.indexOf('\t');
    const QString key =
        QString::fromLatin1((tab < 0 ? name : name.first(tab)).trimmed()).left(60).toUpper();
    if (key.isEmpty() || m_tables.size() >= 1000) {
        repair(QCoreApplication::translate("Xer", "A table without a name was left out."));
        m_passing = true;
        return;
    }
    if (const auto found = m_index.constFind(key); found != m_index.cend()) {
        m_table = &m_tables[*found]; // its fields must be the same, see takeFields()
        return;
    }
    m_index.insert(key, m_tables.size());
    m_tables.push_back({key, m_line, {}, {}, {}, {}});
    m_table = &m_tables.back();
}

void XerTokenizer::takeFields(QByteArrayView names)
{
    m_row = nullptr;
    if (!m_table) {
        if (!m_passing)
            repair(QCoreApplication::translate(
                "Xer", "Names of fields (%F) outside of a table were left out."));
        return;
    }
    std::vector<QByteArray> fields;
    for (const QByteArray &name : names.toByteArray().split('\t'))
        fields.push_back(name.trimmed().toLower().left(100));
    if (!m_table->fields.empty()) {
        if (fields != m_table->fields) {
            repair(QCoreApplication::translate(
                       "Xer",
                       "Table %1 comes a second time with other fields; the second was left out.")
                       .arg(m_table->name));
            m_table = nullptr;
            m_passing = true;
        }
        return;
    }
    m_table->fields = std::move(fields);
    for (std::size_t i = 0; i < m_table->fields.size(); ++i) {
        const QByteArray &name = m_table->fields[i];
        if (!name.isEmpty() && !m_table->index.contains(name))
            m_table->index.insert(name, static_cast<qsizetype>(i));
    }
    for (const QByteArrayView known : XerField::all())
        m_table->places.push_back(m_table->index.value(known));
}

Result<> XerTokenizer::takeRow(qsizetype from, qsizetype end)
{
    m_row = nullptr;
    if (m_passing)
        return {};
    if (!m_table) {
        if (m_strays++ == 0)
            m_firstStray = m_line;
        return {};
    }
    if (m_table->fields.empty()) {
        ++m_rowsWithoutFields;
        return {};
    }
    if (++m_rows > m_limits.tasks * 50)
        return refuse(QCoreApplication::translate("Xer", "The file has more than %1 rows.")
                          .arg(m_limits.tasks * 50));
    m_table->rows.push_back({from, end - from, m_line});
    m_row = &m_table->rows.back();
    return {};
}

/// A line without a mark goes on with the row before it.
Result<> XerTokenizer::goOn(qsizetype from, qsizetype end)
{
    if (m_row) {
        m_row->size = end - m_row->from;
        if (m_row->size > m_limits.textLength * 4)
            return refuse(
                QCoreApplication::translate(
                    "Mspdi", "A single text is longer than the %1 characters that can be imported.")
                    .arg(m_limits.textLength));
    } else if (end > from && !m_passing) {
        if (m_strays++ == 0)
            m_firstStray = m_line;
    }
    return {};
}

namespace {

/// Of a row without quotation marks it is told by counting tabs.
qsizetype surplusOf(const XerTables &tables, const XerTable &table, std::size_t row)
{
    const QByteArrayView bytes = tables.bytes().sliced(table.rows[row].from, table.rows[row].size);
    if (bytes.contains('"'))
        return XerRow(tables, table, row).surplus();
    return countOf(bytes, '\t') + 1 - static_cast<qsizetype>(table.fields.size());
}

/// Rows whose values are fewer or more than their table's fields, told once a table: some writers
/// leave empty values at the end of a row out.
void checkSizes(const XerTables &tables, RepairList &repairs)
{
    for (const XerTable &table : tables.all()) {
        std::int64_t shorter = 0;
        std::int64_t longer = 0;
        std::int64_t firstLine = 0;
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            const qsizetype surplus = surplusOf(tables, table, r);
            if (surplus == 0)
                continue;
            if (firstLine == 0)
                firstLine = table.rows[r].line;
            ++(surplus < 0 ? shorter : longer);
        }
        if (shorter > 0)
            repairs.add(
                firstLine,
                QCoreApplication::translate("Xer",
                                            "Table %1: %2 rows have fewer values than the table "
                                            "has fields; what is missing was taken as empty.")
                    .arg(table.name)
                    .arg(shorter));
        if (longer > 0)
            repairs.add(
                firstLine,
                QCoreApplication::translate("Xer",
                                            "Table %1: %2 rows have more values than the table "
                                            "has fields; the rest was left out.")
                    .arg(table.name)
                    .arg(longer));
    }
}

/// As UTF-8 without a byte order mark where the bytes are of another width, else as they are.
QByteArray inBytes(QByteArray bytes, QString &encoding)
{
    const qsizetype mark = byteOrderMarkSize(bytes);
    const bool wide = bytes.size() > 12 && bytes[1] == '\0' && bytes[3] == '\0' && bytes[5] == '\0';
    if (encoding.startsWith("UTF-16"_L1) || wide) {
        QStringDecoder decoder(encoding.startsWith("UTF-16"_L1) ? encoding : u"UTF-16LE"_s);
        encoding = u"UTF-8"_s;
        const QString text = decoder.decode(QByteArrayView(bytes).sliced(mark));
        return text.toUtf8();
    }
    return mark > 0 ? bytes.sliced(mark) : bytes;
}

} // namespace

Result<XerTables> XerTables::read(QByteArray bytes, const ImportLimits &limits, RepairList &repairs)
{
    XerTables tables;
    tables.m_encoding = encodingOf(bytes);
    tables.m_bytes = inBytes(std::move(bytes), tables.m_encoding);
    tables.m_decoder = std::make_shared<const TextDecoder>(tables.m_encoding);
    if (const auto nulls = countOf(tables.m_bytes, '\0'); nulls > 0)
        repairs.add(0,
                    QCoreApplication::translate(
                        "Xer", "The file holds %1 NUL characters; they were passed over.")
                        .arg(nulls));
    XerTokenizer tokenizer(tables.m_bytes, limits, repairs);
    if (auto done = tokenizer.run(); !done)
        return passOn(done);
    tables.m_tables = tokenizer.takeTables();
    tables.m_index = tokenizer.takeIndex();
    tables.m_header = tokenizer.header.toByteArray();
    tables.findDecimalPoint();
    checkSizes(tables, repairs);
    return tables;
}

} // namespace zs
