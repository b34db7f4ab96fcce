// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resources/resource_board.h"

#include "domain/choice_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Resources", text);
}

QString fieldChoice(QLatin1StringView column, std::int64_t value)
{
    const EntityInfo &info = *entityInfo(EntityKind::Resource);
    for (const FieldInfo &field : info.fields) {
        if (QLatin1StringView(field.column) == column)
            return choiceText(info, field, value);
    }
    return {};
}

} // namespace

int ResourceBoard::indexOf(ResourceId id) const
{
    const auto found = std::ranges::find(rows().resources, id, &Resource::id);
    return found == rows().resources.end() ? -1
                                           : static_cast<int>(found - rows().resources.begin());
}

Result<ResourceBoard> readBoard(PlanDesk &desk)
{
    auto plan = desk.plan();
    if (!plan)
        return passOn(plan);
    ResourceBoard board;
    board.plan = std::move(*plan);
    const auto uses = desk.workspace().poolUse({}, {}, desk.project());
    if (!uses)
        return passOn(uses);
    for (const PoolUse &use : *uses) {
        if (!use.done)
            board.outside.push_back({use.resource,
                                     use.start,
                                     use.finish,
                                     use.units,
                                     words(QT_TRANSLATE_NOOP("Resources", "%1: %2"))
                                         .arg(use.projectName, use.taskName)});
    }
    board.load = planLoad(board.rows(), *board.plan.schedule, board.plan.calendars, board.outside);
    return board;
}

QString unitsWords(std::int64_t thousandths)
{
    return QLocale::c().toString(static_cast<double>(thousandths) / 1000, 'g', 9);
}

std::optional<std::int64_t> unitsFrom(const QString &text)
{
    QString number = text.trimmed();
    const bool percent = number.endsWith(u'%') || number.endsWith(u'％');
    if (percent)
        number.chop(1);
    bool ok = false;
    const double value = QLocale::c().toDouble(number.trimmed(), &ok) * (percent ? 10 : 1000);
    constexpr double kMost = 1e9;
    if (!ok || !(value >= 0) || value > kMost)
        return {};
    return std::llround(value);
}

QString formWords(const Resource &resource)
{
    return resource.type == ResourceType::Work
               ? fieldChoice("form"_L1, static_cast<std::int64_t>(resource.form))
               : fieldChoice("type"_L1, static_cast<std::int64_t>(resource.type));
}

QString calendarWords(const Plan &plan, CalendarId calendar)
{
    for (const Calendar &c : plan.calendars) {
        if (calendar.isValid() && c.id == calendar)
            return c.name;
    }
    return words(QT_TRANSLATE_NOOP("Resources", "as the project"));
}

QString spanWords(WallTime from, WallTime to)
{
    return words(QT_TRANSLATE_NOOP("Resources", "%1 to %2")).arg(from.toString(), to.toString());
}

} // namespace zs
