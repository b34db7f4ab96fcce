// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/point_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Layers)
};

qsizetype placeOf(const QStringList &columns, const QStringList &names)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (names.contains(columns[i].trimmed().toLower()))
            return i;
    }
    return -1;
}

std::optional<double> numberIn(const QStringList &row, qsizetype place)
{
    bool isNumber = false;
    const double value = place < row.size() ? row[place].trimmed().toDouble(&isNumber) : 0;
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

const QStringList &eastColumns()
{
    static const QStringList kNames{
        u"lon"_s, u"lng"_s, u"longitude"_s, u"x"_s, u"经度"_s, u"东坐标"_s};
    return kNames;
}

const QStringList &northColumns()
{
    static const QStringList kNames{u"lat"_s, u"latitude"_s, u"y"_s, u"纬度"_s, u"北坐标"_s};
    return kNames;
}

Result<LayerContent>
pointsOf(const QStringList &columns, const std::vector<QStringList> &rows, const LayerWish &wish)
{
    if (wish.system.kind == CoordinateKind::Undeclared)
        return fail(ErrorCode::Invalid,
                    Words::tr("Say in which coordinates the layer is; this is never guessed."));
    const qsizetype east = placeOf(columns, eastColumns());
    const qsizetype north = placeOf(columns, northColumns());
    if (east < 0 || north < 0)
        return fail(ErrorCode::Invalid,
                    Words::tr("The first row must name the columns of the coordinates: one of %1, "
                              "and one of %2.")
                        .arg(eastColumns().join(u' '), northColumns().join(u' ')));
    LayerContent content;
    content.features.columns = columns;
    std::vector<PlanePoint> looked;
    std::optional<Error> refused;
    for (const QStringList &row : rows) {
        ++content.read;
        const auto leaveOut = [&](const QString &reason) {
            ++content.leftOut;
            if (content.faults.size() < kMostFaults)
                content.faults.push_back({content.read, reason, true});
        };
        const auto x = numberIn(row, wish.swapAxes ? north : east);
        const auto y = numberIn(row, wish.swapAxes ? east : north);
        if (!x || !y) {
            leaveOut(u"no coordinates"_s);
            continue;
        }
        looked.push_back({*x, *y});
        const auto there = toCgcs2000({*x, *y}, wish.system);
        if (!there) {
            refused = there.error();
            leaveOut(there.error().message);
            continue;
        }
        QStringList values = row;
        values.resize(columns.size());
        content.features.features.push_back({pointShape(*there), std::move(values)});
    }
    content.doubt = doubtOf(looked, wish.system);
    if (content.features.features.empty()) {
        const QString words = doubtText(content.doubt);
        return fail(ErrorCode::Invalid,
                    !words.isEmpty() ? words
                    : refused        ? refused->message
                              : Words::tr("There is no row with coordinates in this table."));
    }
    return content;
}

} // namespace zs
