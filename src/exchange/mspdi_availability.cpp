// SPDX-License-Identifier: GPL-3.0-or-later
// A resource's capacity over time as MSPDI has it.
#include "domain/availability.h"
#include "exchange/mspdi_fields.h"

namespace zs {

using namespace Qt::StringLiterals;

namespace {

const QDate kAlwaysFrom(1984, 1, 1);
const QDate kAlwaysTo(2049, 12, 31);
constexpr std::int64_t kMostUnits = 1'000'000'000;

std::optional<UnitsSpan> spanOf(const XmlExtra &period)
{
    const auto from = parseWall(period.textOf(u"AvailableFrom"));
    const auto to = parseWall(period.textOf(u"AvailableTo"));
    const auto units = parseScaled(period.textOf(u"AvailableUnits"), 3);
    if (!from || !to || !units || *units < 0 || *units > kMostUnits || *to < *from)
        return std::nullopt;
    UnitsSpan span{from->date(), to->date(), *units};
    if (span.from <= kAlwaysFrom)
        span.from = {};
    if (span.to >= kAlwaysTo)
        span.to = {};
    return span;
}

} // namespace

void readAvailability(Resource &resource, const XmlExtra &element, ReadPlace &place)
{
    const XmlExtra *periods = element.child(u"AvailabilityPeriods");
    if (!periods)
        return;
    std::vector<UnitsSpan> spans;
    for (const XmlExtra &period : periods->children) {
        if (const auto span = spanOf(period)) {
            spans.push_back(*span);
        } else {
            place.unset(u"AvailabilityPeriod"_s, period.textOf(u"AvailableFrom"));
            place.repaired << u"AvailabilityPeriods"_s;
        }
    }
    const bool isAlways = spans.size() == 1 && !spans[0].from.isValid() && !spans[0].to.isValid();
    if (!isAlways)
        resource.availability = availabilityText(spans);
}

XmlExtras availabilityElements(const Resource &resource)
{
    const auto spans = availabilityFromText(resource.availability);
    if (!spans || spans->empty())
        return {};
    XmlExtra periods{u"AvailabilityPeriods"_s, {}, {}};
    for (const UnitsSpan &span : *spans) {
        const QDate from = span.from.isValid() ? span.from : kAlwaysFrom;
        const QDate to = span.to.isValid() ? span.to : kAlwaysTo;
        periods.children.push_back(
            {u"AvailabilityPeriod"_s,
             {},
             {leaf(u"AvailableFrom"_s, wallText(WallTime::at(from, 0))),
              leaf(u"AvailableTo"_s, wallText(WallTime::at(to, kMinutesPerDay - 1))),
              leaf(u"AvailableUnits"_s, scaledText(span.units, 3))}});
    }
    return {std::move(periods)};
}

} // namespace zs
