// SPDX-License-Identifier: GPL-3.0-or-later
// A view of the task table under a name: which columns, in which order, which rows, how far apart
// the days.
#pragma once

#include "ui/grid/arrange.h"

#include <QJsonObject>
#include <QMap>

namespace zs {

struct ViewColumn {
    QString id;
    int width = 90; ///< pixels at 100 %
    bool operator==(const ViewColumn &) const = default;
};

struct GridView {
    QString name;
    bool builtIn = false;
    std::vector<ViewColumn> columns; ///< those shown, in their order
    GridOrder order;
    QString filter;                       ///< an expression
    QMap<QString, QString> columnFilters; ///< column id -> expression, made by clicks
    int zoom = -1;                        ///< a ZoomLevel; -1 = as it is
    QStringList panels;                   ///< names of the panels that are open below the chart

    [[nodiscard]] QJsonObject toJson() const;
    /// Anything that cannot be read is left at its default; an empty name when it is no view.
    [[nodiscard]] static GridView fromJson(const QJsonObject &json);
    bool operator==(const GridView &) const = default;
};

/// Of the program: 进度表, 跟踪, 资源, 成本, 基线比较.
[[nodiscard]] std::vector<GridView> builtInViews();
/// The setting "gantt.views".
[[nodiscard]] std::vector<GridView> viewsFromSetting(const QString &setting);
[[nodiscard]] QString settingOf(const std::vector<GridView> &views);
inline constexpr auto kViewsSetting = u"gantt.views";

} // namespace zs
