// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/project_query.h"

#include <QJsonDocument>
#include <QSettings>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

const QString kKey = u"portfolio/filters"_s;

/// The amount that counts: what was approved, else what was estimated.
Money sizeOf(const Project &project)
{
    return project.budget.fen != 0 ? project.budget : project.estimate;
}

bool hasTag(const QString &tags, const QString &tag)
{
    return tags.split(u' ', Qt::SkipEmptyParts).contains(tag);
}

bool isUnderWay(const Project &project, int year)
{
    const QDate first = project.plannedStart;
    const QDate last = project.finishedOn.isValid() ? project.finishedOn : project.plannedFinish;
    if (!first.isValid() && !last.isValid())
        return false;
    return (!first.isValid() || first.year() <= year) && (!last.isValid() || last.year() >= year);
}

template <class E>
void put(QJsonObject &json, const QString &key, const std::optional<E> &value)
{
    if (value)
        json[key] = static_cast<int>(*value);
}

template <class E>
std::optional<E> choice(const QJsonObject &json, const QString &key, int last)
{
    const int value = json[key].toInt(-1);
    return value < 0 || value > last ? std::nullopt : std::optional(static_cast<E>(value));
}

/// Fen as text: JSON's numbers do not hold all of them.
std::optional<Money> amount(const QJsonObject &json, const QString &key)
{
    bool fine = false;
    const qlonglong fen = json[key].toString().toLongLong(&fine);
    return fine ? std::optional(Money{fen}) : std::nullopt;
}

QJsonObject all()
{
    return QJsonDocument::fromJson(QSettings().value(kKey).toString().toUtf8()).object();
}

void keep(const QJsonObject &json)
{
    QSettings().setValue(kKey,
                         QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

} // namespace

bool ProjectQuery::matches(const Project &project) const
{
    return (!stage || project.stage == *stage) && (!kind || project.kind == *kind)
           && (!way || project.way == *way)
           && (!unit || project.owner == *unit || project.district == *unit)
           && (tag.isEmpty() || hasTag(project.tags, tag))
           && (year == 0 || isUnderWay(project, year)) && (!least || sizeOf(project) >= *least)
           && (!most || sizeOf(project) <= *most);
}

QJsonObject ProjectQuery::toJson() const
{
    QJsonObject json;
    if (!text.isEmpty())
        json[u"text"_s] = text;
    put(json, u"stage"_s, stage);
    put(json, u"kind"_s, kind);
    put(json, u"way"_s, way);
    if (unit)
        json[u"unit"_s] = unit->value().toString();
    if (!tag.isEmpty())
        json[u"tag"_s] = tag;
    if (year != 0)
        json[u"year"_s] = year;
    if (least)
        json[u"least"_s] = QString::number(least->fen);
    if (most)
        json[u"most"_s] = QString::number(most->fen);
    return json;
}

ProjectQuery ProjectQuery::fromJson(const QJsonObject &json)
{
    ProjectQuery query;
    query.text = json[u"text"_s].toString();
    query.stage = choice<ProjectStage>(json, u"stage"_s, static_cast<int>(ProjectStage::Cancelled));
    query.kind = choice<ProjectKind>(json, u"kind"_s, static_cast<int>(ProjectKind::Other));
    query.way =
        choice<InvestmentWay>(json, u"way"_s, static_cast<int>(InvestmentWay::InterestSubsidy));
    if (const Uuid id = Uuid::fromString(json[u"unit"_s].toString()); !id.isNull())
        query.unit = OrgUnitId(id);
    query.tag = json[u"tag"_s].toString();
    query.year = json[u"year"_s].toInt();
    query.least = amount(json, u"least"_s);
    query.most = amount(json, u"most"_s);
    return query;
}

QStringList SavedQueries::names()
{
    return all().keys();
}

ProjectQuery SavedQueries::query(const QString &name)
{
    return ProjectQuery::fromJson(all()[name].toObject());
}

void SavedQueries::save(const QString &name, const ProjectQuery &query)
{
    QJsonObject json = all();
    json[name] = query.toJson();
    keep(json);
}

void SavedQueries::remove(const QString &name)
{
    QJsonObject json = all();
    json.remove(name);
    keep(json);
}

} // namespace zs
