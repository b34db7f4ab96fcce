// SPDX-License-Identifier: GPL-3.0-or-later
// The physical form of a Primavera P6 export (XER): lines that begin with ERMHDR (header), %T
// (table), %F (names of its fields), %R (a row) or %E (end), values between tabs. Oracle publishes
// the fields (P6 EPPM XER Import/Export Data Map Guide), not the grammar; beyond it holds:
//   a line that begins with none of the marks goes on with the row before it (notes with line
//   breaks); P6 itself writes a line break as two bytes 7F; a quotation mark is written twice, and
//   other writers put a whole value in quotation marks; the encoding is that of the machine
//   (windows-1252, GBK) or UTF-8.
#pragma once

#include "exchange/place_name.h"
#include "exchange/repair_list.h"
#include "exchange/text_encoding.h"
#include "exchange/xer_field.h"
#include "exchange/xer_field_index.h"

#include <QHash>
#include <QVarLengthArray>

#include <optional>

namespace zs {

/// A table of the file; its rows refer to the file's bytes.
struct XerTable {
    struct Row {
        qsizetype from = 0; ///< of the first value
        qsizetype size = 0;
        std::int64_t line = 0;
    };
    QString name; ///< in capitals
    std::int64_t line = 0;
    std::vector<QByteArray> fields; ///< in small letters
    XerFieldIndex index;
    std::vector<qsizetype> places; ///< of the fields that this program reads, by their numbers
    std::vector<Row> rows;

    /// -1 for a field that the table has not.
    [[nodiscard]] qsizetype place(XerField field) const
    {
        return field.number() < places.size() ? places[field.number()] : -1;
    }
};

/// The tables of one file, and what reading their values needs to know.
class XerTables {
public:
    /// Invalid when the bytes are no XER file, pass a bound, or hold no table at all. What is
    /// broken but can be passed over is listed in `repairs`.
    [[nodiscard]] static Result<XerTables>
    read(QByteArray bytes, const ImportLimits &limits, RepairList &repairs);

    /// Empty, without fields, when the file has no such table.
    [[nodiscard]] const XerTable &table(const QString &name) const;
    [[nodiscard]] const std::vector<XerTable> &all() const { return m_tables; }
    /// A value of the header line: 1 version, 2 date, 5 user, 8 currency.
    [[nodiscard]] QString header(qsizetype i) const;
    [[nodiscard]] const QString &encoding() const { return m_encoding; }
    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }
    [[nodiscard]] const TextDecoder &decoder() const { return *m_decoder; }
    /// How the file writes numbers, by the currency of its header (CURRTYPE).
    [[nodiscard]] char decimalPoint() const { return m_decimalPoint; }

private:
    XerTables() = default;
    void findDecimalPoint();

    QByteArray m_bytes;
    QString m_encoding;
    std::shared_ptr<const TextDecoder> m_decoder;
    std::vector<XerTable> m_tables;
    QHash<QString, std::size_t> m_index;
    QByteArray m_header;
    char m_decimalPoint = '.';
};

/// One row while it is looked at; `tables` must outlive it.
class XerRow {
public:
    XerRow(const XerTables &tables, const XerTable &table, std::size_t row);

    [[nodiscard]] std::int64_t line() const { return m_row.line; }
    /// The value as it stands, without blanks around it; empty for a field that the table has not.
    [[nodiscard]] QByteArrayView raw(XerField field) const;
    [[nodiscard]] bool has(XerField field) const { return !raw(field).isEmpty(); }
    /// An id, for look-ups: ids are numbers in P6, but other writers use other texts. No copy: it
    /// is good for as long as the tables are.
    [[nodiscard]] QByteArray id(XerField field) const
    {
        const QByteArrayView value = raw(field);
        return QByteArray::fromRawData(value.data(), value.size());
    }
    /// What a repair of this row is about: `pattern` with the field's label.
    [[nodiscard]] PlaceName named(const char *pattern, XerField field) const;
    [[nodiscard]] bool flag(XerField field) const { return raw(field) == "Y"; }
    /// The text with its line breaks, without control characters.
    [[nodiscard]] QString text(XerField field) const { return textAt(place(field)); }
    [[nodiscard]] QString textAt(qsizetype field) const;
    /// The text on one line, at most 1000 characters.
    [[nodiscard]] QString label(XerField field) const;
    /// A number times 10^digits; nothing when it is empty, none, or too large.
    [[nodiscard]] std::optional<std::int64_t> scaled(XerField field, int digits) const;
    /// Nothing when the number of values is that of the fields; else how many there are more.
    [[nodiscard]] qsizetype surplus() const;
    [[nodiscard]] const XerTable &table() const { return m_table; }
    [[nodiscard]] QByteArrayView at(qsizetype field) const;

private:
    [[nodiscard]] qsizetype place(XerField field) const { return m_table.place(field); }
    void takeValue() const;
    void joinQuoted();

    const XerTables &m_tables;
    const XerTable &m_table;
    const XerTable::Row &m_row;
    QByteArrayView m_bytes;
    bool m_isQuoted = false; ///< somewhere stands a quotation mark
    // Cut up as far as it was asked for: most looks at a row want its first values.
    mutable QVarLengthArray<QByteArrayView, 96> m_values;
    mutable qsizetype m_next = 0; ///< where the next value begins; -1 behind the last
};

/// Line breaks as \n, no other control characters.
[[nodiscard]] QString withoutControls(QString text);

/// "2026-02-14 08:30", also with one digit, seconds or without the time. Nothing when it is no date
/// or outside the years of a plan.
[[nodiscard]] std::optional<WallTime> parseXerDate(QByteArrayView text);

} // namespace zs
