// SPDX-License-Identifier: GPL-3.0-or-later
// Office Open XML workbooks (ECMA-376 part 1, SpreadsheetML), over minizip and Qt's XML reader. Of
// Debian's libraries only liborcus reads them, and it leaves out strings that stand in their cell
// (t="inlineStr", which libxlsxwriter and so our own exports write).
#include "exchange/table_file.h"
#include "exchange/xlsx_styles.h"
#include "exchange/zip_archive.h"

#include <QCoreApplication>
#include <QHash>
#include <QXmlStreamReader>

#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// How much larger than the file limit a workbook's part may be unpacked.
constexpr qint64 kUnpackedPerByteLimit = 4;
constexpr int kMostColumns = 16'384; ///< of the format
constexpr int kTellRows = 2'000;     ///< between two reports of progress

QString words(const char *text)
{
    return QCoreApplication::translate("Table", text);
}

std::unexpected<Error> damaged(const QString &detail)
{
    return fail(ErrorCode::Invalid,
                words(QT_TRANSLATE_NOOP("Table",
                                        "The workbook cannot be read: it is damaged, encrypted, or "
                                        "no workbook. Open it in a spreadsheet and save it anew as "
                                        "XLSX.")),
                detail);
}

std::unexpected<Error> tooLarge(const TableLimits &limits)
{
    return fail(ErrorCode::Invalid,
                words(QT_TRANSLATE_NOOP("Table",
                                        "The table is too large: more than %1 rows or %2 cells. "
                                        "Nothing was read."))
                    .arg(limits.rows)
                    .arg(limits.cells));
}

/// "AB12": column 27, row 11; -1 where there is none.
struct CellPlace {
    int column = -1;
    qint64 row = -1;
};

CellPlace placeOf(QStringView reference)
{
    CellPlace place;
    qsizetype at = 0;
    int column = 0;
    for (; at < reference.size() && reference[at] >= u'A' && reference[at] <= u'Z'; ++at)
        column = std::min(column * 26 + (reference[at].unicode() - u'A' + 1), kMostColumns + 1);
    place.column = column - 1;
    bool isNumber = false;
    const qint64 row = reference.sliced(at).toLongLong(&isNumber);
    if (isNumber)
        place.row = row - 1;
    return place;
}

/// The text of an <si> or <is>: its runs, without the readings of Asian scripts (<rPh>).
QString stringItem(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == "t"_L1) {
            text += xml.readElementText();
        } else if (xml.name() == "r"_L1) {
            while (xml.readNextStartElement()) {
                if (xml.name() == "t"_L1)
                    text += xml.readElementText();
                else
                    xml.skipCurrentElement();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

/// A number as a person would type it: whole ones without a point.
QString numberText(double number)
{
    if (number == std::floor(number) && std::abs(number) < 1e15)
        return QString::number(static_cast<qint64>(number));
    return QString::number(number, 'g', 15);
}

class WorkbookReader {
public:
    WorkbookReader(const ZipArchive &zip, const TableOptions &options)
        : m_zip(zip)
        , m_options(options)
    {}

    Result<TableFile> read()
    {
        if (auto parts = readParts(); !parts)
            return passOn(parts);
        TableFile file;
        for (const auto &[name, part] : m_sheets) {
            TableSheet sheet{name, {}};
            if (auto fine = readSheet(part, sheet); !fine)
                return passOn(fine);
            if (!sheet.rows.empty() || m_sheets.size() == 1)
                file.sheets.push_back(std::move(sheet));
        }
        if (file.sheets.empty())
            file.sheets.push_back({});
        return file;
    }

private:
    Result<QByteArray> part(const QString &name) const
    {
        return m_zip.read(name, kUnpackedPerByteLimit * m_options.limits.bytes);
    }

    Result<> readParts()
    {
        const auto relations = part(u"xl/_rels/workbook.xml.rels"_s);
        if (!relations)
            return damaged(relations.error().detail);
        QHash<QString, QString> targets;
        QXmlStreamReader xml(*relations);
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "Relationship"_L1)
                targets.insert(xml.attributes().value("Id"_L1).toString(),
                               partNamed(xml.attributes().value("Target"_L1)));
        }
        if (auto book = readBook(targets); !book)
            return book;
        if (m_zip.has(u"xl/styles.xml"_s)) {
            const auto styles = part(u"xl/styles.xml"_s);
            if (!styles)
                return passOn(styles);
            m_styles = XlsxStyles::read(*styles);
        }
        return readStrings();
    }

    static QString partNamed(QStringView target)
    {
        return target.startsWith(u'/') ? target.sliced(1).toString() : u"xl/"_s + target;
    }

    Result<> readBook(const QHash<QString, QString> &targets)
    {
        const auto bytes = part(u"xl/workbook.xml"_s);
        if (!bytes)
            return damaged(bytes.error().detail);
        QXmlStreamReader xml(*bytes);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QXmlStreamAttributes attributes = xml.attributes();
            if (xml.name() == "workbookPr"_L1) {
                const QStringView since1904 = attributes.value("date1904"_L1);
                if (since1904 == "1"_L1 || since1904 == "true"_L1)
                    m_origin = QDate(1904, 1, 1);
            } else if (xml.name() == "sheet"_L1) {
                const QString id =
                    attributes
                        .value("http://schemas.openxmlformats.org/officeDocument/2006/"
                               "relationships"_L1,
                               "id"_L1)
                        .toString();
                if (targets.contains(id))
                    m_sheets.push_back({attributes.value("name"_L1).toString(), targets.value(id)});
            }
        }
        if (xml.hasError() || m_sheets.empty())
            return damaged(xml.errorString());
        return {};
    }

    Result<> readStrings()
    {
        if (!m_zip.has(u"xl/sharedStrings.xml"_s))
            return {};
        const auto bytes = part(u"xl/sharedStrings.xml"_s);
        if (!bytes)
            return passOn(bytes);
        QXmlStreamReader xml(*bytes);
        xml.readNextStartElement();
        while (xml.readNextStartElement()) {
            if (xml.name() == "si"_L1)
                m_strings.push_back(stringItem(xml));
            else
                xml.skipCurrentElement();
        }
        if (xml.hasError())
            return damaged(xml.errorString());
        return {};
    }

    Result<> readSheet(const QString &name, TableSheet &sheet)
    {
        const auto bytes = part(name);
        if (!bytes)
            return passOn(bytes);
        QXmlStreamReader xml(*bytes);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "row"_L1)
                continue;
            if (auto row = readRow(xml, sheet); !row)
                return row;
            if (m_options.progress && std::ssize(sheet.rows) % kTellRows == 0
                && !m_options.progress(xml.characterOffset(), bytes->size()))
                return fail(ErrorCode::Cancelled, words(QT_TRANSLATE_NOOP("Table", "Cancelled.")));
        }
        if (xml.hasError())
            return damaged(xml.errorString());
        while (!sheet.rows.empty() && sheet.rows.back().empty())
            sheet.rows.pop_back();
        return {};
    }

    /// A row that the file leaves out is empty; one that comes too early stands behind the last.
    Result<> readRow(QXmlStreamReader &xml, TableSheet &sheet)
    {
        bool isNumber = false;
        const qint64 number = xml.attributes().value("r"_L1).toLongLong(&isNumber);
        if (isNumber && number > m_options.limits.rows)
            return tooLarge(m_options.limits);
        while (isNumber && std::ssize(sheet.rows) + 1 < number)
            sheet.rows.emplace_back();
        TableCells &row = sheet.rows.emplace_back();
        while (xml.readNextStartElement()) {
            if (xml.name() == "c"_L1)
                readCell(xml, row);
            else
                xml.skipCurrentElement();
        }
        while (!row.empty() && row.back().text.isEmpty())
            row.pop_back();
        m_cells += std::ssize(row);
        if (m_cells > m_options.limits.cells || std::ssize(sheet.rows) > m_options.limits.rows)
            return tooLarge(m_options.limits);
        return {};
    }

    void readCell(QXmlStreamReader &xml, TableCells &row)
    {
        const QXmlStreamAttributes attributes = xml.attributes();
        const CellPlace place = placeOf(attributes.value("r"_L1));
        const QString type = attributes.value("t"_L1).toString();
        const int style = attributes.value("s"_L1).toInt();
        QString value;
        while (xml.readNextStartElement()) {
            if (xml.name() == "v"_L1)
                value = xml.readElementText();
            else if (xml.name() == "is"_L1)
                value = stringItem(xml);
            else
                xml.skipCurrentElement(); // the formula: what it gave stands in <v>
        }
        while (place.column < kMostColumns && std::ssize(row) < place.column)
            row.emplace_back();
        if (place.column < kMostColumns)
            row.push_back(cellOf(type, value, style));
    }

    TableCell cellOf(const QString &type, const QString &value, int style) const
    {
        if (type == "s"_L1) {
            bool isNumber = false;
            const qsizetype at = value.toLongLong(&isNumber);
            return {.text = isNumber ? m_strings.value(at) : QString()};
        }
        if (type == "b"_L1)
            return {.text = value == "1"_L1 ? u"TRUE"_s : u"FALSE"_s};
        if (type == "d"_L1) { // ISO 8601
            const QDateTime when = QDateTime::fromString(value, Qt::ISODate);
            return {.text = value, .date = WallTime::fromDateTime(when)};
        }
        if (!type.isEmpty() && type != "n"_L1)
            return {.text = value};
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(number))
            return {.text = value};
        if (m_styles.isPercent(style))
            return {.text = numberText(number * 100) + u'%', .number = number};
        return ofNumber(number, m_styles.isDate(style));
    }

    TableCell ofNumber(double number, bool isDate) const
    {
        constexpr double kLastDay = 2'958'465; // 9999-12-31
        if (!isDate || number < 0 || number > kLastDay)
            return {.text = numberText(number), .number = number};
        const auto minutes = static_cast<std::int64_t>(std::llround(number * kMinutesPerDay));
        const WallTime when{WallTime::dayNumber(m_origin) * kMinutesPerDay + minutes};
        return {.text = when.timeOfDay() == 0 ? when.date().toString(Qt::ISODate) : when.toString(),
                .number = number,
                .date = when};
    }

    const ZipArchive &m_zip;
    const TableOptions &m_options;
    std::vector<std::pair<QString, QString>> m_sheets; ///< name and part
    QStringList m_strings;
    XlsxStyles m_styles;
    QDate m_origin{1899, 12, 30};
    qint64 m_cells = 0;
};

} // namespace

Result<TableFile> readXlsx(const QByteArray &bytes, const TableOptions &options)
{
    if (bytes.size() > options.limits.bytes)
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("Table", "The file is larger than %1 MB."))
                        .arg(options.limits.bytes >> 20));
    const auto zip = ZipArchive::open(bytes);
    if (!zip)
        return damaged(zip.error().detail);
    return WorkbookReader(*zip, options).read();
}

} // namespace zs
