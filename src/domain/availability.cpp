// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/availability.h"

#include <QCoreApplication>
#include <QStringList>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kMostUnits = 1'000'000'000;

/// An empty text is an open end.
bool readDay(QStringView text, QDate &day)
{
    if (text.isEmpty())
        return true;
    day = QDate::fromString(text.toString(), Qt::ISODate);
    return day.isValid();
}

bool readSpan(QStringView part, UnitsSpan &span)
{
    const qsizetype dots = part.indexOf(".."_L1);
    const qsizetype equals = part.indexOf(u'=');
    if (dots < 0 || equals < dots + 2)
        return false;
    bool isNumber = false;
    span.units = part.sliced(equals + 1).toLongLong(&isNumber);
    return isNumber && span.units >= 0 && span.units <= kMostUnits
           && readDay(part.first(dots).trimmed(), span.from)
           && readDay(part.sliced(dots + 2, equals - dots - 2).trimmed(), span.to)
           && (!span.from.isValid() || !span.to.isValid() || span.from <= span.to);
}

} // namespace

Result<std::vector<UnitsSpan>> availabilityFromText(QStringView text)
{
    std::vector<UnitsSpan> spans;
    for (const QStringView part : text.split(u';', Qt::SkipEmptyParts)) {
        UnitsSpan span;
        if (!readSpan(part.trimmed(), span))
            return fail(ErrorCode::Invalid,
                        QCoreApplication::translate(
                            "Availability",
                            "The availability “%1” cannot be read; days and thousandths of a unit "
                            "such as 2026-01-01..2026-03-31=500 are expected.")
                            .arg(part));
        spans.push_back(span);
    }
    return spans;
}

QString availabilityText(const std::vector<UnitsSpan> &spans)
{
    QStringList parts;
    for (const UnitsSpan &span : spans)
        parts << u"%1..%2=%3"_s.arg(span.from.toString(Qt::ISODate), span.to.toString(Qt::ISODate))
                     .arg(span.units);
    return parts.join(u';');
}

std::int64_t unitsOn(const Resource &resource, const std::vector<UnitsSpan> &spans, QDate day)
{
    if (spans.empty())
        return resource.maxUnits;
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
        if ((!span->from.isValid() || span->from <= day)
            && (!span->to.isValid() || day <= span->to))
            return span->units;
    }
    return 0;
}

QStringList skillsOf(const Resource &resource)
{
    QStringList skills;
    for (const QStringView part : QStringView(resource.skills).split(u';', Qt::SkipEmptyParts)) {
        if (const QStringView skill = part.trimmed(); !skill.isEmpty())
            skills << skill.toString();
    }
    return skills;
}

} // namespace zs
