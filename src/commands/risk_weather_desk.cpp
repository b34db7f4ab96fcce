// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/risk_weather_desk.h"

#include "commands/risk_book.h"
#include "commands/table_cells.h"
#include "commands/workspace_private.h"

#include <QCoreApplication>
#include <QSet>

#include <cmath>
#include <limits>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeadSearch = 20;
constexpr std::size_t kMostProblems = 200;
constexpr double kMostRain = 2'000; ///< mm in a day: more was never measured anywhere
constexpr double kLeastHeat = -70;
constexpr double kMostHeat = 60;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RiskWeatherDesk)
};

enum Part { Day, Rain, Heat, Place, kParts };
using Columns = std::array<int, kParts>;

constexpr std::array<const char16_t *, kParts> kHeads{
    u"日期|date|day|观测日期",
    u"降雨量|降水量|降雨|降水|日降水量|日降雨量|rain|rainfall|precipitation",
    u"最高气温|日最高气温|最高温度|气温最高|max|maxtemperature|highest|tmax|heat",
    u"地点|站点|站名|地区|place|station|location"};

/// Without blanks and what stands in brackets, in small letters.
QString plainHead(QString text)
{
    for (const QChar open : {u'(', u'（', u'['}) {
        if (const qsizetype at = text.indexOf(open); at > 0)
            text.truncate(at);
    }
    return text.remove(u' ').remove(u'_').trimmed().toLower();
}

Columns columnsOf(const TableCells &head)
{
    Columns columns;
    columns.fill(-1);
    for (std::size_t c = 0; c < head.size(); ++c) {
        const QString name = plainHead(head[c].text);
        for (std::size_t part = 0; part < kHeads.size(); ++part) {
            const QStringList names = QString::fromUtf16(kHeads[part]).split(u'|');
            if (columns[part] < 0 && names.contains(name))
                columns[part] = static_cast<int>(c);
        }
    }
    return columns;
}

/// Reads the rows below the head, fault by fault.
class WeatherRows {
public:
    WeatherRows(const TableSheet &sheet, const Columns &columns, QDate today)
        : m_sheet(sheet)
        , m_columns(columns)
        , m_today(today)
    {}

    void read(std::size_t row, WeatherReading &into)
    {
        m_row = row;
        m_into = &into;
        const TableCell date = cell(Day);
        WeatherReading::Line line{
            cell(Place).text.trimmed(), dayIn(date), {number(Rain), number(Heat)}};
        const QString key = line.place + u'|' + line.day.toString(Qt::ISODate);
        if (!line.day.isValid())
            return fault(Day, Words::tr("This is no date."));
        if (line.day >= m_today)
            return fault(Day, Words::tr("The day is not over: this is for weather that was."));
        if (m_seen.contains(key))
            return fault(Day, Words::tr("This day stands in the table twice."));
        m_seen.insert(key);
        if (line.weather.rain < 0 || line.weather.rain > kMostRain)
            return fault(Rain, Words::tr("So much rain there cannot be in a day."));
        if (line.weather.heat < kLeastHeat || line.weather.heat > kMostHeat)
            return fault(Heat, Words::tr("Such a temperature there cannot be."));
        into.lines.push_back(std::move(line));
    }

private:
    [[nodiscard]] TableCell cell(Part part) const
    {
        const TableCells &cells = m_sheet.rows[m_row];
        const int column = m_columns[static_cast<std::size_t>(part)];
        return column >= 0 && column < std::ssize(cells) ? cells[static_cast<std::size_t>(column)]
                                                         : TableCell();
    }
    /// NaN for an empty cell: not measured.
    double number(Part part)
    {
        const TableCell value = cell(part);
        const QString text = value.text.trimmed();
        if (text.isEmpty() || text == u"-" || text == u"—")
            return std::numeric_limits<double>::quiet_NaN();
        bool isNumber = false;
        const double read = value.number ? *value.number : text.toDouble(&isNumber);
        if ((!value.number && !isNumber) || !std::isfinite(read)) {
            fault(part, Words::tr("This is no number."));
            return std::numeric_limits<double>::quiet_NaN();
        }
        return read;
    }
    void fault(Part part, const QString &why)
    {
        if (m_into->problems.size() < kMostProblems)
            m_into->problems.push_back({static_cast<int>(m_row) + 1,
                                        m_columns[static_cast<std::size_t>(part)],
                                        cell(part).text,
                                        why});
    }

    const TableSheet &m_sheet;
    const Columns &m_columns;
    QDate m_today;
    std::size_t m_row = 0;
    WeatherReading *m_into = nullptr;
    QSet<QString> m_seen;
};

} // namespace

QString weatherSetting()
{
    return u"risk.weather"_s;
}

WeatherReading readWeather(const TableSheet &sheet, QDate today)
{
    WeatherReading reading;
    const auto rows = std::ssize(sheet.rows);
    for (std::ptrdiff_t head = 0; head < std::min<std::ptrdiff_t>(rows, kHeadSearch); ++head) {
        const Columns columns = columnsOf(sheet.rows[static_cast<std::size_t>(head)]);
        if (columns[Day] < 0 || (columns[Rain] < 0 && columns[Heat] < 0))
            continue;
        WeatherRows reader(sheet, columns, today);
        for (auto row = static_cast<std::size_t>(head) + 1; row < sheet.rows.size(); ++row) {
            if (!sheet.rows[row].empty())
                reader.read(row, reading);
        }
        if (reading.lines.empty() && reading.problems.empty())
            reading.problems.push_back({0, -1, {}, Words::tr("The table has no day of weather.")});
        return reading;
    }
    reading.problems.push_back(
        {0,
         -1,
         {},
         Words::tr("No head with a date and rain or the highest temperature was found.")});
    return reading;
}

Result<WeatherBook> RiskWeatherDesk::book() const
{
    return WeatherBook::fromJson(jsonObject(workspace().setting(weatherSetting())));
}

Result<qsizetype> RiskWeatherDesk::import(const WeatherReading &reading, const QString &source)
{
    auto &d = inside();
    if (auto may = d.authorise(u"import-weather"_s, {}); !may)
        return passOn(may);
    if (!reading.mayRun())
        return fail(ErrorCode::Invalid,
                    Words::tr("The table has faults. Put them right, then nothing is left out."));
    auto known = book();
    if (!known)
        return passOn(known);
    for (const WeatherReading::Line &line : reading.lines)
        known->set(storable(line.place), line.day, line.weather);
    if (known->days() > kMostWeatherDays)
        return fail(ErrorCode::Invalid,
                    Words::tr("That would be %1 days of weather; at most %2 are kept.")
                        .arg(known->days())
                        .arg(kMostWeatherDays));
    const ChangeSet set =
        d.settingChange(u"import-weather"_s, weatherSetting(), jsonText(known->toJson()));
    if (set.isEmpty())
        return known->days();
    if (const auto written =
            d.write(set, Words::tr("%1 days from %2").arg(reading.lines.size()).arg(source));
        !written)
        return passOn(written);
    if (auto read = d.loadSettings(); !read)
        return passOn(read);
    Q_EMIT workspace().changed(set);
    return known->days();
}

} // namespace zs
