// SPDX-License-Identifier: GPL-3.0-or-later
// A plan's calendars with their texts read and their bases resolved, before they are laid over one
// another.
#pragma once

#include "calendar/calendar_text.h"
#include "domain/plan.h"

#include <QHash>
#include <QStringList>

namespace zs {

/// What one calendar sets by itself.
struct CalendarLayer {
    QString name;
    WeekPattern week;
    std::vector<AlternativeWeek> alternativeWeeks;
    std::vector<CalendarException> exceptions;
    bool statutory = false;

    [[nodiscard]] bool setsNothing() const;
};

using CalendarLayerPtr = std::shared_ptr<const CalendarLayer>;

/// The layers of a calendar, the deepest base first.
using CalendarChain = std::vector<CalendarLayerPtr>;

[[nodiscard]] bool isStatutory(const CalendarChain &chain);

/// Monday to Friday 08:00-12:00 and 13:00-17:00.
[[nodiscard]] const WeekPattern &standardWeek();

class CalendarLayers {
public:
    explicit CalendarLayers(const Plan &plan);

    [[nodiscard]] const QHash<CalendarId, CalendarLayerPtr> &all() const { return m_layers; }
    /// The calendar over its bases. A base that is missing, or that leads back to the calendar, is
    /// replaced by the standard calendar. Upper layers that set nothing are left out.
    [[nodiscard]] CalendarChain chainOf(CalendarId id);
    /// The standard calendar by itself.
    [[nodiscard]] CalendarChain standardChain() const { return {m_standard}; }
    /// What could not be read or resolved, in sentences.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    void addProblem(const QString &problem) { m_problems.append(problem); }

private:
    [[nodiscard]] CalendarLayerPtr layerOf(const Calendar &calendar);

    QHash<CalendarId, CalendarLayerPtr> m_layers;
    QHash<CalendarId, CalendarId> m_bases;
    CalendarLayerPtr m_standard;
    QStringList m_problems;
};

} // namespace zs
