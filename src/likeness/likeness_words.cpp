// SPDX-License-Identifier: GPL-3.0-or-later
#include "likeness/likeness_words.h"

#include <QCoreApplication>

#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Likeness)
};

constexpr double kDaysAMonth = 365.2425 / 12;
constexpr double kMetresAKilometre = 1000;

QString distanceText(double metres)
{
    if (metres < kMetresAKilometre)
        return Words::tr("%1 m apart").arg(std::round(metres));
    return Words::tr("%1 km apart").arg(metres / kMetresAKilometre, 0, 'f', 1);
}

QString periodText(double days)
{
    const int months = static_cast<int>(std::round(days / kDaysAMonth));
    if (days <= 0)
        return Words::tr("not at the same time");
    return months > 0 ? Words::tr("%n month(s) at the same time", nullptr, months)
                      : Words::tr("less than a month at the same time");
}

} // namespace

QString partTitle(LikenessPartKind kind)
{
    switch (kind) {
    case LikenessPartKind::Name:
        return Words::tr("Name");
    case LikenessPartKind::Content:
        return Words::tr("Content");
    case LikenessPartKind::Place:
        return Words::tr("Place in words");
    case LikenessPartKind::Distance:
        return Words::tr("Place on the map");
    case LikenessPartKind::Period:
        return Words::tr("Period");
    case LikenessPartKind::Owner:
        return Words::tr("Unit in charge");
    }
    return {};
}

QString partText(const LikenessPart &part)
{
    switch (part.kind) {
    case LikenessPartKind::Distance:
        return distanceText(part.measure);
    case LikenessPartKind::Period:
        return periodText(part.measure);
    case LikenessPartKind::Owner:
        return part.score > 0 ? Words::tr("the same unit") : Words::tr("another unit");
    default:
        break;
    }
    return part.shared.isEmpty() ? Words::tr("no words in common")
                                 : Words::tr("both say “%1”").arg(part.shared);
}

QString likenessText(const Likeness &likeness)
{
    QStringList parts;
    for (const LikenessPart &part : likeness.parts)
        parts << Words::tr("%1 %2: %3")
                     .arg(partTitle(part.kind))
                     .arg(part.score, 0, 'f', 2)
                     .arg(partText(part));
    if (!likeness.otherNumber.isEmpty())
        parts << Words::tr("against it: another number (%1)").arg(likeness.otherNumber);
    if (likeness.otherSection)
        parts << Words::tr("against it: another section");
    return parts.join(Words::tr("; "));
}

QString degreeText(double score, const LikenessSettings &settings)
{
    if (score >= settings.duplicateFrom)
        return Words::tr("probably the same");
    return score >= settings.relatedFrom ? Words::tr("related") : QString();
}

} // namespace zs
