// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendar_layers.h"

#include "calendar/calendar_set.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace zs {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("CalendarSet", text);
}

} // namespace

bool CalendarLayer::setsNothing() const
{
    return std::ranges::none_of(week, [](const auto &day) { return day.has_value(); })
           && alternativeWeeks.empty() && exceptions.empty();
}

bool isStatutory(const CalendarChain &chain)
{
    return std::ranges::any_of(chain, &CalendarLayer::statutory);
}

const WeekPattern &standardWeek()
{
    static const WeekPattern week = [] {
        const DayShifts office{{8 * 60, 12 * 60}, {13 * 60, 17 * 60}};
        return WeekPattern{office, office, office, office, office, DayShifts{}, DayShifts{}};
    }();
    return week;
}

CalendarLayers::CalendarLayers(const Plan &plan)
{
    m_standard = layerOf(standardCalendar());
    for (const Calendar &calendar : plan.calendars) {
        m_layers.insert(calendar.id, layerOf(calendar));
        m_bases.insert(calendar.id, calendar.base);
    }
}

CalendarLayerPtr CalendarLayers::layerOf(const Calendar &calendar)
{
    CalendarLayer layer;
    layer.name = calendar.name;
    layer.statutory = calendar.statutory;
    if (auto week = decodeWeek(calendar.week))
        layer.week = std::move(*week);
    else
        m_problems.append(
            words(QT_TRANSLATE_NOOP(
                      "CalendarSet",
                      "The week of the calendar \"%1\" cannot be read and is left out. %2"))
                .arg(calendar.name, week.error().message));
    auto exceptions = decodeExceptions(calendar.exceptions);
    auto weeks = decodeAlternativeWeeks(calendar.exceptions);
    if (exceptions && weeks) {
        layer.exceptions = std::move(*exceptions);
        layer.alternativeWeeks = std::move(*weeks);
    } else {
        m_problems.append(
            words(QT_TRANSLATE_NOOP(
                      "CalendarSet",
                      "The exceptions of the calendar \"%1\" cannot be read and are left out. %2"))
                .arg(calendar.name, (exceptions ? weeks.error() : exceptions.error()).message));
    }
    return std::make_shared<const CalendarLayer>(std::move(layer));
}

CalendarChain CalendarLayers::chainOf(CalendarId id)
{
    CalendarChain chain;
    QSet<CalendarId> seen;
    const QString name = m_layers.value(id) ? m_layers.value(id)->name : QString();
    for (CalendarId at = id; at.isValid(); at = m_bases.value(at)) {
        const bool missing = !m_layers.contains(at);
        if (missing || seen.contains(at)) {
            m_problems.append(
                (missing
                     ? words(QT_TRANSLATE_NOOP(
                           "CalendarSet",
                           "The calendar \"%1\" builds on a calendar that is missing; the standard "
                           "calendar stands in for it."))
                     : words(QT_TRANSLATE_NOOP(
                           "CalendarSet",
                           "The bases of the calendar \"%1\" form a loop; the standard calendar "
                           "ends "
                           "it.")))
                    .arg(name));
            chain.push_back(m_standard);
            break;
        }
        seen.insert(at);
        chain.push_back(m_layers.value(at));
    }
    std::ranges::reverse(chain);
    while (chain.size() > 1 && chain.back()->setsNothing()) {
        const bool statutory = chain.back()->statutory;
        const CalendarLayerPtr top = chain.back();
        chain.pop_back();
        if (statutory && !isStatutory(chain)) {
            chain.push_back(top);
            break;
        }
    }
    return chain;
}

} // namespace zs
