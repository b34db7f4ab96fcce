// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xer_calendar.h"

#include <map>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostDepth = 12;
constexpr int kMostNodes = 200'000;
/// Day 0 of spreadsheets, 1899-12-30, as a Julian day number.
constexpr std::int64_t kDayZero = 2'415'019;

/// Reads the brackets by recursion, bounded in depth and number.
class NodeParser {
public:
    explicit NodeParser(QStringView text)
        : m_text(text)
    {}

    bool readNode(XerNode &node, int depth);
    void skipTo(QChar mark)
    {
        while (m_at < m_text.size() && m_text[m_at] != mark)
            ++m_at;
    }

private:
    [[nodiscard]] bool atMark(char16_t mark)
    {
        skipLayout();
        return m_at < m_text.size() && m_text[m_at] == QChar(mark);
    }
    void skipLayout()
    {
        while (m_at < m_text.size() && (m_text[m_at].unicode() <= 0x20 || m_text[m_at] == u'\x7F'))
            ++m_at;
    }
    QString takeUntilBracket();
    void readValues(XerNode &node);
    bool readChildren(XerNode &node, int depth);

    QStringView m_text;
    qsizetype m_at = 0;
    int m_nodes = 0;
};

QString NodeParser::takeUntilBracket()
{
    const qsizetype from = m_at;
    while (m_at < m_text.size() && m_text[m_at] != u'(' && m_text[m_at] != u')')
        ++m_at;
    QString taken = m_text.sliced(from, m_at - from).toString();
    taken.removeIf([](QChar c) { return c.unicode() < 0x20 || c == u'\x7F'; });
    return taken.trimmed();
}

void NodeParser::readValues(XerNode &node)
{
    const QStringList parts = takeUntilBracket().split(u'|');
    for (qsizetype i = 0; i + 1 < parts.size(); i += 2)
        node.values.insert(parts[i].trimmed(), parts[i + 1].trimmed());
}

bool NodeParser::readChildren(XerNode &node, int depth)
{
    while (atMark(u'(')) {
        node.children.emplace_back();
        if (!readNode(node.children.back(), depth + 1)) {
            node.children.pop_back();
            return false;
        }
    }
    return true;
}

/// "(0||name(values)(children))"; the brackets of values and children may be missing at the end.
bool NodeParser::readNode(XerNode &node, int depth)
{
    if (depth > kMostDepth || ++m_nodes > kMostNodes || !atMark(u'('))
        return false;
    ++m_at;
    const QString head = takeUntilBracket();
    const qsizetype bars = head.lastIndexOf(u'|');
    node.name = (bars < 0 ? head : head.sliced(bars + 1)).trimmed();
    if (atMark(u'(')) {
        ++m_at;
        readValues(node);
        if (!atMark(u')'))
            return !node.name.isEmpty() && m_at >= m_text.size();
        ++m_at;
    }
    if (atMark(u'(')) {
        ++m_at;
        if (!readChildren(node, depth))
            return false;
        if (atMark(u')'))
            ++m_at;
    }
    if (atMark(u')'))
        ++m_at;
    return true;
}

/// "8:00", "08:00", "8:00 AM"; minutes after midnight.
std::optional<Minutes> clockOf(QString text)
{
    bool isAfternoon = false;
    bool isTwelveHours = false;
    for (const auto &[mark, afternoon] : {std::pair(u"AM"_s, false), std::pair(u"PM"_s, true)}) {
        if (text.endsWith(mark, Qt::CaseInsensitive)) {
            text = text.chopped(2).trimmed();
            isTwelveHours = true;
            isAfternoon = afternoon;
        }
    }
    const QStringList parts = text.split(u':');
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    const auto hour = parseWhole(parts[0]);
    const auto minute = parseWhole(parts[1]);
    if (!hour || !minute || *hour < 0 || *hour > 24 || *minute < 0 || *minute > 59)
        return std::nullopt;
    Minutes hours = *hour;
    if (isTwelveHours)
        hours = hours % 12 + (isAfternoon ? 12 : 0);
    const Minutes minutes = hours * 60 + *minute;
    return minutes <= kMinutesPerDay ? std::optional(minutes) : std::nullopt;
}

/// In order; touching shifts become one, overlapping ones are reported and cut.
DayShifts shiftsOf(const XerNode &day, ReadPlace &place)
{
    DayShifts shifts;
    for (const XerNode &node : day.children) {
        const QString fromText = node.values.value(u"s"_s);
        const QString toText = node.values.value(u"f"_s);
        const auto from = clockOf(fromText);
        auto to = clockOf(toText);
        if (to && *to == 0)
            to = kMinutesPerDay;
        if (from && to && *from < *to)
            shifts.push_back({*from, *to});
        else
            place.unset(u"clndr_data"_s, fromText + u'-' + toText);
    }
    std::ranges::sort(shifts, {}, &Shift::from);
    DayShifts joined;
    for (const Shift &shift : shifts) {
        if (joined.empty() || joined.back().to < shift.from) {
            joined.push_back(shift);
            continue;
        }
        if (joined.back().to > shift.from)
            place.repair(QCoreApplication::translate("Xer", "Shifts overlap; they were joined."));
        joined.back().to = std::max(joined.back().to, shift.to);
    }
    return joined;
}

void readWeek(XerWorkTime &time, const XerNode &days, ReadPlace &place)
{
    for (const XerNode &day : days.children) {
        const auto number = parseWhole(day.name);
        if (!number || *number < 1 || *number > 7) {
            place.unset(u"DaysOfWeek"_s, day.name);
            continue;
        }
        time.week[static_cast<std::size_t>((*number + 5) % 7)] = shiftsOf(day, place);
        time.hasWeek = true;
    }
    for (auto &day : time.week) {
        if (time.hasWeek && !day)
            day = DayShifts(); // a day that the list leaves out is no working day
    }
}

/// Equal days one after another become one exception.
std::vector<CalendarException> runsOf(const std::map<std::int64_t, DayShifts> &days)
{
    std::vector<CalendarException> runs;
    for (const auto &[day, shifts] : days) {
        const QDate date = QDate::fromJulianDay(day + kDayZero);
        if (!runs.empty() && runs.back().to.addDays(1) == date && runs.back().shifts == shifts) {
            runs.back().to = date;
            continue;
        }
        CalendarException exception;
        exception.from = date;
        exception.to = date;
        exception.working = !shifts.empty();
        exception.shifts = shifts;
        runs.push_back(std::move(exception));
    }
    return runs;
}

void readExceptions(XerWorkTime &time, const XerNode &node, ReadPlace &place)
{
    std::map<std::int64_t, DayShifts> days;
    for (const XerNode &exception : node.children) {
        QString text = exception.values.value(u"d"_s);
        if (text.isEmpty()
            && exception.name.size() > 3) // "(0||d|46045())", as other writers have it
            text = exception.name;
        const auto day = parseWhole(text);
        const QDate date = day && *day > -100'000 && *day < 1'000'000
                               ? QDate::fromJulianDay(*day + kDayZero)
                               : QDate();
        if (!date.isValid() || date.year() < kFirstYear || date.year() > kLastYear) {
            place.unset(u"Exceptions"_s, text);
            continue;
        }
        days.insert_or_assign(*day, shiftsOf(exception, place));
    }
    time.exceptions = runsOf(days);
}

} // namespace

const XerNode *XerNode::child(QStringView childName) const
{
    const auto found = std::ranges::find_if(children, [&](const XerNode &node) {
        return node.name.compare(childName, Qt::CaseInsensitive) == 0;
    });
    return found == children.end() ? nullptr : &*found;
}

std::optional<XerNode> parseXerNode(QStringView text)
{
    NodeParser parser(text);
    parser.skipTo(u'(');
    XerNode root;
    if (!parser.readNode(root, 0) && root.children.empty())
        return std::nullopt;
    return root;
}

XerWorkTime readXerWorkTime(QStringView text, ReadPlace &place)
{
    XerWorkTime time;
    const auto root = parseXerNode(text);
    if (!root) {
        if (!text.trimmed().isEmpty())
            place.unset(u"clndr_data"_s, text.left(40).toString());
        return time;
    }
    if (const XerNode *days = root->child(u"DaysOfWeek"))
        readWeek(time, *days, place);
    if (const XerNode *exceptions = root->child(u"Exceptions"))
        readExceptions(time, *exceptions, place);
    return time;
}

} // namespace zs
