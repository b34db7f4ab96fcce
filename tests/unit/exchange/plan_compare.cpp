// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_compare.h"

#include "domain/change_set.h"

#include <QBuffer>
#include <QFile>
#include <QXmlStreamReader>

#include <cstring>

namespace zs::test {

using namespace Qt::StringLiterals;

namespace {

/// Old id -> an id that says only kind and position.
class Positions {
public:
    template <class E>
    void add(const std::vector<E> &entities)
    {
        ++m_kind;
        std::uint32_t at = 0;
        for (const E &e : entities)
            insert(e.id.value(), at++);
    }
    void insert(const Uuid &id, std::uint32_t at)
    {
        Uuid position;
        position.bytes[0] = 0xFF; // never null
        position.bytes[1] = m_kind;
        std::memcpy(position.bytes.data() + 8, &at, sizeof at);
        m_map.insert(id, position);
    }
    template <class Id>
    void map(Id &id) const
    {
        if (id.isValid())
            id = Id(m_map.value(id.value(), id.value()));
    }

private:
    QHash<Uuid, Uuid> m_map;
    std::uint8_t m_kind = 0;
};

template <class E>
void addDifferences(QStringList &found, const E &a, const E &b, const QString &who)
{
    const EntityChange change = updated(a, b);
    const EntityInfo &info = *entityInfo(EntityTraits<E>::kKind);
    for (const FieldChange &f : change.fields) {
        const auto text = [](const FieldValue &v) {
            if (const auto *t = std::get_if<QString>(&v))
                return *t;
            if (const auto *n = std::get_if<std::int64_t>(&v))
                return QString::number(*n);
            return QString(u"?"_s);
        };
        const QString before = text(f.before);
        const QString after = text(f.after);
        qsizetype at = 0;
        while (at < before.size() && at < after.size() && before[at] == after[at])
            ++at;
        const qsizetype from = std::max<qsizetype>(0, at - 60);
        found << who + u'.' + QLatin1StringView(info.fields[f.field].column) + u": "
                     + before.sliced(from).left(160) + u" -> "
                     + after.sliced(std::min(from, after.size())).left(160);
    }
}

template <class E>
void addDifferences(QStringList &found,
                    const std::vector<E> &a,
                    const std::vector<E> &b,
                    const QString &who)
{
    if (a.size() != b.size())
        found << u"%1: %2 and %3 of them"_s.arg(who).arg(a.size()).arg(b.size());
    for (std::size_t i = 0; i < std::min(a.size(), b.size()) && found.size() < 10; ++i)
        addDifferences(found, a[i], b[i], who + QString::number(i));
}

} // namespace

Plan normalised(Plan plan)
{
    Positions positions;
    positions.insert(plan.project.id.value(), 0);
    positions.add(plan.tasks);
    positions.add(plan.links);
    positions.add(plan.calendars);
    positions.add(plan.resources);
    positions.add(plan.assignments);
    positions.add(plan.baselines);
    positions.add(plan.baselineTasks);
    const auto each = [&](auto &entities, auto... members) {
        for (auto &e : entities) {
            positions.map(e.id);
            positions.map(e.project);
            (positions.map(e.*members), ...);
        }
    };
    positions.map(plan.project.id);
    positions.map(plan.project.calendar);
    each(plan.tasks, &Task::parent, &Task::calendar);
    each(plan.links, &Link::predecessor, &Link::successor);
    each(plan.calendars, &Calendar::base);
    each(plan.resources, &Resource::calendar);
    each(plan.assignments, &Assignment::task, &Assignment::resource);
    each(plan.baselines);
    each(plan.baselineTasks,
         &BaselineTask::baseline,
         &BaselineTask::task,
         &BaselineTask::parent,
         &BaselineTask::calendar);
    return plan;
}

QStringList differences(const Plan &a, const Plan &b)
{
    QStringList found;
    addDifferences(found, a.project, b.project, u"project"_s);
    addDifferences(found, a.tasks, b.tasks, u"task"_s);
    addDifferences(found, a.links, b.links, u"link"_s);
    addDifferences(found, a.calendars, b.calendars, u"calendar"_s);
    addDifferences(found, a.resources, b.resources, u"resource"_s);
    addDifferences(found, a.assignments, b.assignments, u"assignment"_s);
    addDifferences(found, a.baselines, b.baselines, u"baseline"_s);
    addDifferences(found, a.baselineTasks, b.baselineTasks, u"baselineTask"_s);
    return found;
}

QHash<QString, int> leavesOf(const QByteArray &xml)
{
    QHash<QString, int> leaves;
    QXmlStreamReader reader(xml);
    QStringList path;
    QString text;
    bool isLeaf = false;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            path << reader.name().toString();
            text.clear();
            isLeaf = true;
            break;
        case QXmlStreamReader::Characters:
            text += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            if (isLeaf)
                ++leaves[u'/' + path.join(u'/') + u'=' + text];
            isLeaf = false;
            path.removeLast();
            break;
        default:
            break;
        }
    }
    return leaves;
}

QStringList missingFrom(const QHash<QString, int> &b, const QHash<QString, int> &a)
{
    QStringList missing;
    for (auto it = a.cbegin(); it != a.cend(); ++it) {
        const int less = it.value() - b.value(it.key());
        if (less > 0)
            missing << u"%1 (%2 times)"_s.arg(it.key()).arg(less);
    }
    missing.sort();
    return missing;
}

Result<ImportedPlan> importBytes(const QByteArray &xml, const ImportLimits &limits)
{
    static const ManualClock clock(1'760'000'000'000);
    IdSource ids(clock, 7);
    QBuffer buffer;
    buffer.setData(xml);
    buffer.open(QIODevice::ReadOnly);
    return readMspdi(buffer, ids, limits);
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace zs::test
