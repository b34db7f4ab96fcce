// SPDX-License-Identifier: GPL-3.0-or-later
#include "sensing/reading_text.h"

#include "base/json_text.h"
#include "exchange/table_file.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sensing)
};

constexpr qint64 kMostBytes = qint64{64} << 20;
constexpr qint64 kMostCells = 4'000'000;
constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2100;

using Names = std::span<const QLatin1StringView>;
constexpr std::array kTimeNames{"time"_L1, "timestamp"_L1, "datetime"_L1, "date"_L1, "ts"_L1};
constexpr std::array kTopicNames{"topic"_L1, "sensor"_L1, "point"_L1, "name"_L1, "id"_L1};
constexpr std::array kValueNames{"value"_L1, "reading"_L1, "v"_L1};

/// What the heads of Chinese loggers are called (时间, 测点, 数值).
bool isCalled(QStringView text, Names names, std::initializer_list<QStringView> chinese)
{
    const QString plain = text.trimmed().toString().toLower();
    return std::ranges::any_of(names, [&](QLatin1StringView name) { return plain == name; })
           || std::ranges::contains(chinese, QStringView(plain));
}

bool isTime(QStringView text)
{
    return isCalled(text, kTimeNames, {u"时间", u"采集时间", u"监测时间", u"日期"});
}
bool isTopic(QStringView text)
{
    return isCalled(text, kTopicNames, {u"测点", u"传感器", u"主题", u"编号", u"名称"});
}
bool isValue(QStringView text)
{
    return isCalled(text, kValueNames, {u"数值", u"值", u"读数", u"测值"});
}

std::optional<WallMillis> ofYears(const QDateTime &local)
{
    if (!local.isValid() || local.date().year() < kFirstYear || local.date().year() > kLastYear)
        return std::nullopt;
    return wallMillisOf(local);
}

std::optional<double> numberOf(QStringView text)
{
    bool ok = false;
    const double value = text.trimmed().toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

class Collector {
public:
    explicit Collector(WallMillis now)
        : m_now(now)
    {}
    void fault(std::int64_t line, const QString &message)
    {
        ++m_list.faulty;
        if (m_list.faults.size() < ReadingList::kMostFaults)
            m_list.faults.push_back({line, message});
    }
    void add(std::int64_t line, const QString &topic, WallMillis at, double value)
    {
        if (topic.isEmpty())
            fault(line, Words::tr("The reading does not say of which sensor it is."));
        else if (at > m_now + kClockSlack)
            fault(line, Words::tr("The reading of \"%1\" lies in the future.").arg(topic));
        else
            m_list.readings.push_back({topic, at, value});
    }
    [[nodiscard]] ReadingList take() { return std::move(m_list); }
    [[nodiscard]] const ReadingList &list() const { return m_list; }

private:
    WallMillis m_now;
    ReadingList m_list;
};

/// Readings of a JSON value; `topic` is what it is said about so far.
class JsonCollector {
public:
    JsonCollector(Collector &into, std::optional<WallMillis> madeAt)
        : m_into(into)
        , m_madeAt(madeAt)
    {}
    /// `line`: of the text's first line in the file.
    void read(const JsonText &json, const QString &topic, std::int64_t line)
    {
        m_first = line - 1;
        item(json, topic);
    }

private:
    [[nodiscard]] std::int64_t lineOf(const JsonText &json) const { return m_first + json.line; }

    void item(const JsonText &json, const QString &topic)
    {
        if (json.kind == JsonText::Kind::Array) {
            for (const JsonText &one : json.items)
                item(one, topic);
        } else if (json.kind == JsonText::Kind::Object) {
            object(json, topic);
        } else {
            value(json, topic, m_madeAt);
        }
    }
    void object(const JsonText &json, const QString &topic)
    {
        std::optional<WallMillis> at = m_madeAt;
        QString about = topic;
        for (const JsonMember &member : json.members) {
            if (isTime(member.key)) {
                at = readInstant(member.value.text);
                if (!at) {
                    m_into.fault(lineOf(member.value),
                                 Words::tr("\"%1\" is no time.").arg(member.value.text));
                    return;
                }
            } else if (isTopic(member.key) && member.value.kind == JsonText::Kind::String) {
                about = member.value.text.trimmed();
            }
        }
        for (const JsonMember &member : json.members)
            rest(member, about, topic, at);
    }
    void rest(const JsonMember &member,
              const QString &about,
              const QString &topic,
              std::optional<WallMillis> at)
    {
        if (isTime(member.key)
            || (isTopic(member.key) && member.value.kind == JsonText::Kind::String))
            return;
        if (isValue(member.key)) {
            value(member.value, about, at);
        } else if (member.value.kind == JsonText::Kind::Number) {
            value(member.value, joined(about, member.key), at);
        } else if (member.value.kind == JsonText::Kind::Object) { // "values": {...}
            for (const JsonMember &one : member.value.members)
                value(one.value, joined(about, one.key), at);
        } else if (member.value.kind == JsonText::Kind::Array) {
            item(member.value, topic);
        }
        // words and flags of a logger about itself are nobody's reading
    }
    static QString joined(const QString &topic, const QString &member)
    {
        return topic.isEmpty() ? member.trimmed() : QString(topic + u'#' + member.trimmed());
    }
    void value(const JsonText &json, const QString &topic, std::optional<WallMillis> at)
    {
        const bool isNumber =
            json.kind == JsonText::Kind::Number || json.kind == JsonText::Kind::String;
        const auto number = isNumber ? numberOf(json.text) : std::nullopt;
        if (!number)
            m_into.fault(lineOf(json),
                         Words::tr("\"%1\" of \"%2\" is no number.").arg(json.text, topic));
        else if (!at)
            m_into.fault(lineOf(json), Words::tr("The reading of \"%1\" has no time.").arg(topic));
        else
            m_into.add(lineOf(json), topic, *at, *number);
    }

    Collector &m_into;
    std::optional<WallMillis> m_madeAt;
    std::int64_t m_first = 0;
};

void readJsonLines(const QByteArray &bytes, Collector &into)
{
    JsonCollector json(into, std::nullopt);
    std::int64_t line = 0;
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype found = bytes.indexOf('\n', from);
        const qsizetype end = found < 0 ? bytes.size() : found;
        const QByteArray text = bytes.sliced(from, end - from).trimmed();
        from = end + 1;
        ++line;
        if (text.isEmpty())
            continue;
        if (const auto read = readJsonText(text))
            json.read(*read, {}, line);
        else
            into.fault(line, read.error().message);
    }
}

Result<ReadingList> readJson(const QByteArray &bytes, WallMillis now)
{
    Collector into(now);
    const auto whole = readJsonText(bytes);
    if (whole)
        JsonCollector(into, std::nullopt).read(*whole, {}, 1);
    else
        readJsonLines(bytes, into);
    if (into.list().readings.empty() && !whole && into.list().faulty > 0)
        return fail(ErrorCode::Invalid,
                    Words::tr("The file holds no readings: line %1: %2")
                        .arg(whole.error().line)
                        .arg(whole.error().message));
    return into.take();
}

/// What the columns of a table are.
struct Columns {
    qsizetype time = -1;
    qsizetype topic = -1;
    qsizetype value = -1;
    std::vector<std::pair<qsizetype, QString>> sensors{}; ///< of a table with one column for each
};

Columns columnsOf(const TableCells &head)
{
    Columns columns;
    const auto first = [&head](bool (*is)(QStringView)) -> qsizetype {
        const auto at =
            std::ranges::find_if(head, [is](const TableCell &cell) { return is(cell.text); });
        return at == head.end() ? -1 : at - head.begin();
    };
    columns.time = first(isTime);
    columns.topic = first(isTopic);
    columns.value = first(isValue);
    if (columns.topic >= 0 && columns.value >= 0)
        return columns;
    columns.topic = columns.value = -1;
    for (std::size_t i = 0; i < head.size(); ++i) {
        const QString name = head[i].text.trimmed();
        if (static_cast<qsizetype>(i) != columns.time && !name.isEmpty())
            columns.sensors.emplace_back(static_cast<qsizetype>(i), name);
    }
    return columns;
}

class TableCollector {
public:
    TableCollector(Collector &into, Columns columns)
        : m_into(into)
        , m_columns(std::move(columns))
    {}
    void row(const TableCells &cells, std::int64_t line)
    {
        const auto blank = [](const TableCell &cell) { return cell.text.trimmed().isEmpty(); };
        if (std::ranges::all_of(cells, blank))
            return;
        const TableCell &time = cell(cells, m_columns.time);
        const auto at =
            time.date.isValid() ? std::optional(millisOf(time.date)) : readInstant(time.text);
        if (!at) {
            m_into.fault(line, Words::tr("\"%1\" is no time.").arg(time.text));
            return;
        }
        if (m_columns.value >= 0)
            value(cell(cells, m_columns.value),
                  cell(cells, m_columns.topic).text.trimmed(),
                  *at,
                  line);
        for (const auto &[column, topic] : m_columns.sensors) {
            if (!blank(cell(cells, column))) // a logger that waits leaves its column empty
                value(cell(cells, column), topic, *at, line);
        }
    }

private:
    static const TableCell &cell(const TableCells &cells, qsizetype column)
    {
        static const TableCell none;
        return column >= 0 && column < static_cast<qsizetype>(cells.size())
                   ? cells[static_cast<std::size_t>(column)]
                   : none;
    }
    void value(const TableCell &from, const QString &topic, WallMillis at, std::int64_t line)
    {
        const auto number = from.number ? from.number : numberOf(from.text);
        if (number && std::isfinite(*number))
            m_into.add(line, topic, at, *number);
        else
            m_into.fault(line, Words::tr("\"%1\" of \"%2\" is no number.").arg(from.text, topic));
    }

    Collector &m_into;
    Columns m_columns;
};

Result<ReadingList> readTableOf(const QByteArray &bytes, WallMillis now)
{
    TableOptions options;
    options.limits.bytes = kMostBytes;
    options.limits.cells = kMostCells;
    const auto table = readTable(bytes, options);
    if (!table)
        return passOn(table);
    const auto &rows = table->sheets.front().rows;
    if (rows.empty())
        return fail(ErrorCode::Invalid, Words::tr("The file is empty."));
    Columns columns = columnsOf(rows.front());
    if (columns.time < 0)
        return fail(ErrorCode::Invalid,
                    Words::tr("Line 1 has no column for the time: it must name its columns, like "
                              "time, sensor, value."));
    if (columns.value < 0 && columns.sensors.empty())
        return fail(ErrorCode::Invalid, Words::tr("Line 1 names no sensor beside the time."));
    Collector into(now);
    TableCollector collector(into, std::move(columns));
    for (std::size_t i = 1; i < rows.size(); ++i)
        collector.row(rows[i], static_cast<std::int64_t>(i) + 1);
    return into.take();
}

} // namespace

std::optional<WallMillis> readInstant(QStringView text)
{
    QString plain = text.trimmed().toString();
    if (plain.isEmpty() || plain.size() > 40)
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = plain.toLongLong(&isNumber);
    if (isNumber) {
        constexpr qint64 kSecondsEnd = 100'000'000'000; // more than that are milliseconds
        if (number < 0 || number > kSecondsEnd * 1000)
            return std::nullopt;
        return ofYears(
            QDateTime::fromMSecsSinceEpoch(number < kSecondsEnd ? number * 1000 : number));
    }
    plain.replace(u'/', u'-');
    if (const qsizetype blank = plain.indexOf(u' '); blank > 0)
        plain[blank] = u'T';
    QDateTime at = QDateTime::fromString(plain, Qt::ISODateWithMs);
    for (const QString &format : {u"yyyy-M-dTH:m:s"_s, u"yyyy-M-dTH:m"_s}) {
        if (!at.isValid())
            at = QDateTime::fromString(plain, format);
    }
    if (at.isValid() && at.timeSpec() != Qt::LocalTime)
        at = at.toLocalTime();
    return ofYears(at);
}

Result<ReadingList> readReadings(const QByteArray &bytes, WallMillis now)
{
    if (bytes.size() > kMostBytes)
        return fail(ErrorCode::Invalid, Words::tr("The file is larger than 64 MiB."));
    const QByteArrayView plain =
        bytes.startsWith("\xef\xbb\xbf") ? QByteArrayView(bytes).sliced(3) : QByteArrayView(bytes);
    const QByteArrayView text = plain.trimmed();
    if (text.isEmpty())
        return fail(ErrorCode::Invalid, Words::tr("The file is empty."));
    return text.front() == '{' || text.front() == '[' ? readJson(bytes, now)
                                                      : readTableOf(bytes, now);
}

ReadingList readMessage(const QString &topic, const QByteArray &payload, WallMillis now)
{
    Collector into(now);
    const QByteArray text = payload.trimmed();
    if (const auto read = readJsonText(text))
        JsonCollector(into, now).read(*read, topic, 1);
    else
        into.fault(read.error().line, read.error().message);
    return into.take();
}

} // namespace zs
