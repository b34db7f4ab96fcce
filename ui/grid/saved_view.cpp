// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/saved_view.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct BuiltIn {
    const char *name;
    const char *columns; ///< ids, blanks between
    const char *panel;   ///< that belongs to it, below the chart
};

constexpr std::array kBuiltIn{
    BuiltIn{QT_TRANSLATE_NOOP("SavedView", "Schedule"),
            "number wbs name duration start finish predecessors percent_complete total_float unit",
            ""},
    BuiltIn{QT_TRANSLATE_NOOP("SavedView", "Tracking"),
            "number name percent_complete actual_start actual_finish remaining start finish "
            "baseline_finish finish_variance unit",
            ""},
    BuiltIn{QT_TRANSLATE_NOOP("SavedView", "Resources"),
            "number name resources work duration start finish levelling_delay priority unit",
            "histogram"},
    BuiltIn{QT_TRANSLATE_NOOP("SavedView", "Costs"),
            "number name fixed_cost total_cost actual_cost percent_complete physical_percent unit",
            "s-curve"},
    BuiltIn{QT_TRANSLATE_NOOP("SavedView", "Baseline comparison"),
            "number name baseline_start start start_variance baseline_finish finish "
            "finish_variance total_float critical",
            ""},
    BuiltIn{QT_TRANSLATE_NOOP("SavedView", "Three-point estimates"),
            "number name duration three_least three_likely three_most estimated start finish "
            "resources unit",
            ""},
};

constexpr int kNarrowest = 24;
constexpr int kWidest = 2000;

} // namespace

QJsonObject GridView::toJson() const
{
    QJsonArray shown;
    for (const ViewColumn &column : columns)
        shown.append(QJsonObject{{u"id"_s, column.id}, {u"width"_s, column.width}});
    QJsonArray sorted;
    for (const SortKey &key : order.sort)
        sorted.append(QJsonObject{{u"column"_s, key.column}, {u"descending"_s, key.descending}});
    QJsonObject byColumn;
    for (const auto &[id, expression] : columnFilters.asKeyValueRange())
        byColumn.insert(id, expression);
    return {{u"name"_s, name},
            {u"columns"_s, shown},
            {u"sort"_s, sorted},
            {u"group"_s, order.group},
            {u"step"_s, static_cast<int>(order.step)},
            {u"filter"_s, filter},
            {u"columnFilters"_s, byColumn},
            {u"zoom"_s, zoom},
            {u"panels"_s, QJsonArray::fromStringList(panels)}};
}

GridView GridView::fromJson(const QJsonObject &json)
{
    GridView view;
    view.name = json.value(u"name"_s).toString().trimmed();
    for (const QJsonValue &each : json.value(u"columns"_s).toArray()) {
        const QString id = each[u"id"_s].toString();
        if (!id.isEmpty())
            view.columns.push_back(
                {id, std::clamp(each[u"width"_s].toInt(90), kNarrowest, kWidest)});
    }
    for (const QJsonValue &each : json.value(u"sort"_s).toArray())
        view.order.sort.push_back({each[u"column"_s].toString(), each[u"descending"_s].toBool()});
    view.order.group = json.value(u"group"_s).toString();
    view.order.step = static_cast<GroupStep>(std::clamp(json.value(u"step"_s).toInt(), 0, 3));
    view.filter = json.value(u"filter"_s).toString();
    const QJsonObject byColumn = json.value(u"columnFilters"_s).toObject();
    for (auto it = byColumn.begin(); it != byColumn.end(); ++it)
        view.columnFilters.insert(it.key(), it.value().toString());
    view.zoom = json.value(u"zoom"_s).toInt(-1);
    for (const QJsonValue &each : json.value(u"panels"_s).toArray())
        view.panels << each.toString();
    return view;
}

std::vector<GridView> builtInViews()
{
    const std::vector<GridColumn> known = gridColumns();
    std::vector<GridView> views;
    for (const BuiltIn &entry : kBuiltIn) {
        GridView view;
        view.name = QCoreApplication::translate("SavedView", entry.name);
        view.builtIn = true;
        for (const QString &id : QString::fromLatin1(entry.columns).split(u' ')) {
            if (const int i = columnIndex(known, id); i >= 0)
                view.columns.push_back({id, known[static_cast<std::size_t>(i)].width});
        }
        if (*entry.panel != 0)
            view.panels << QString::fromLatin1(entry.panel);
        views.push_back(std::move(view));
    }
    return views;
}

std::vector<GridView> viewsFromSetting(const QString &setting)
{
    std::vector<GridView> views;
    for (const QJsonValue &each : QJsonDocument::fromJson(setting.toUtf8()).array()) {
        GridView view = GridView::fromJson(each.toObject());
        if (!view.name.isEmpty())
            views.push_back(std::move(view));
    }
    return views;
}

QString settingOf(const std::vector<GridView> &views)
{
    QJsonArray array;
    for (const GridView &view : views) {
        if (!view.builtIn)
            array.append(view.toJson());
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace zs
