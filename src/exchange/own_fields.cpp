// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/own_fields.h"

#include "domain/splits.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFieldLength = 255; // of a text field in Project
constexpr std::size_t kMostFields = 6;
constexpr int kLastText = 30;
constexpr int kFirstText = 11; // Text11 to Text30 have numbers in a row
const QString kAlias = u"Zhengshu"_s;

QString nameOfPart(std::size_t part)
{
    return part == 0 ? QString(kAlias) : QString(kAlias + u' ' + QString::number(part + 1));
}

/// 0 for the first, nothing for a field that is not ours.
std::optional<std::size_t> partOf(const QString &name)
{
    for (std::size_t part = 0; part < kMostFields; ++part) {
        if (name == nameOfPart(part))
            return part;
    }
    return std::nullopt;
}

/// FieldID of Text30.
std::int64_t lastId(FieldOwner owner)
{
    switch (owner) {
    case FieldOwner::Task:
        return 188'744'016;
    case FieldOwner::Resource:
        return 205'521'140;
    case FieldOwner::Assignment:
        break;
    }
    return 255'852'781;
}

QString textOf(const QJsonObject &json)
{
    return json.isEmpty() ? QString()
                          : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

template <class E>
void put(QJsonObject &json, const QString &key, E value, E usual)
{
    if (value != usual)
        json.insert(key, static_cast<int>(value));
}

template <class E>
void take(const QJsonObject &json, const QString &key, E &value, E last)
{
    const int number = json.value(key).toInt(-1);
    if (number >= 0 && number <= static_cast<int>(last))
        value = static_cast<E>(number);
}

} // namespace

namespace {

/// What interruptions were told of: when a task was moved or changed in Project since, they are
/// what Project says.
QString placeOf(const Task &task)
{
    return u"%1 %2 %3"_s.arg(task.start.isValid() ? task.start.minute : 0)
        .arg(task.finish.isValid() ? task.finish.minute : 0)
        .arg(task.duration.value);
}

} // namespace

QString ownText(const Task &task)
{
    QJsonObject json;
    put(json, u"kind"_s, task.kind, TaskKind::Normal);
    put(json, u"percent"_s, task.percentKind, PercentKind::Duration);
    if (!task.splits.isEmpty()) { // Project tells those of work that has not begun, where somebody
        json.insert(u"splits"_s, task.splits); // works on it
        json.insert(u"of"_s, placeOf(task));
    }
    if (const QJsonObject codes = objectOf(task.codes); !codes.isEmpty())
        json.insert(u"codes"_s, codes);
    if (textOf(json).size() > kFieldLength * static_cast<qsizetype>(kMostFields))
        json.remove("codes"_L1);
    return textOf(json);
}

void readOwn(Task &task, const QString &text)
{
    const QJsonObject json = objectOf(text);
    take(json, u"kind"_s, task.kind, TaskKind::Hammock);
    take(json, u"percent"_s, task.percentKind, PercentKind::Physical);
    const QString splits = json.value("splits"_L1).toString();
    if (json.value("of"_L1).toString() == placeOf(task) && splitsFromText(splits))
        task.splits = splits;
    const QJsonObject codes = json.value("codes"_L1).toObject();
    if (!codes.isEmpty())
        task.codes = textOf(codes);
}

QString ownText(const Resource &resource)
{
    QJsonObject json;
    put(json, u"form"_s, resource.form, ResourceForm::Person);
    if (!resource.skills.isEmpty())
        json.insert(u"skills"_s, resource.skills);
    return textOf(json);
}

void readOwn(Resource &resource, const QString &text)
{
    const QJsonObject json = objectOf(text);
    take(json, u"form"_s, resource.form, ResourceForm::Machine);
    resource.skills = json.value("skills"_L1).toString(resource.skills);
}

QString ownText(const Assignment &assignment)
{
    return assignment.skill.isEmpty() ? QString()
                                      : textOf(QJsonObject{{u"skill"_s, assignment.skill}});
}

void readOwn(Assignment &assignment, const QString &text)
{
    assignment.skill = objectOf(text).value("skill"_L1).toString(assignment.skill);
}

QString ownText(const Project &project)
{
    QJsonObject json;
    put(json, u"lag"_s, project.lagCalendar, LagCalendar::Successor);
    put(json, u"rule"_s, project.progressRule, ProgressRule::RetainedLogic);
    put(json, u"external"_s, project.externalSuccessors, false);
    return textOf(json);
}

void readOwn(Project &project, const QString &text)
{
    const QJsonObject json = objectOf(text);
    take(json, u"lag"_s, project.lagCalendar, LagCalendar::AllHours);
    take(json, u"rule"_s, project.progressRule, ProgressRule::ProgressOverride);
    take(json, u"external"_s, project.externalSuccessors, true);
}

QString takeOwnText(XmlExtra &element, const QHash<QString, QString> &names)
{
    std::map<std::size_t, QString> parts;
    std::erase_if(element.children, [&](const XmlExtra &child) {
        if (child.name != u"ExtendedAttribute")
            return false;
        const auto part = partOf(names.value(child.textOf(u"FieldID")));
        if (part)
            parts.insert_or_assign(*part, child.textOf(u"Value"));
        return part.has_value();
    });
    QString text;
    for (const auto &[part, value] : parts)
        text += value;
    return text;
}

std::vector<OwnFields::Field> OwnFields::freeFields(FieldOwner owner,
                                                    const QHash<QString, QString> &names)
{
    std::vector<Field> fields(kMostFields);
    std::vector<Field> free;
    for (int number = kLastText; number >= kFirstText; --number) {
        const std::int64_t id = lastId(owner) - (kLastText - number);
        const auto name = names.constFind(QString::number(id));
        if (name == names.cend())
            free.push_back({id, number});
        else if (const auto part = partOf(*name))
            fields[*part] = {id, number}; // as it was when the file came in
    }
    auto next = free.begin();
    for (Field &field : fields) {
        if (field.id == 0 && next != free.end())
            field = *next++;
    }
    const auto end = std::ranges::find(fields, 0, &Field::id);
    fields.erase(end, fields.end());
    return fields;
}

OwnFields::OwnFields(const XmlExtras &projectElements)
    : m_used(3, 0)
{
    for (const XmlExtra &element : projectElements) {
        if (element.name != u"ExtendedAttributes")
            continue;
        for (const XmlExtra &definition : element.children) {
            const QString alias = definition.textOf(u"Alias");
            m_names.insert(definition.textOf(u"FieldID"),
                           alias.isEmpty() ? definition.textOf(u"FieldName") : alias);
        }
    }
    for (const FieldOwner owner : {FieldOwner::Task, FieldOwner::Resource, FieldOwner::Assignment})
        m_fields.push_back(freeFields(owner, m_names));
}

XmlExtras OwnFields::attributes(FieldOwner owner, const QString &text)
{
    const auto index = static_cast<std::size_t>(owner);
    const std::vector<Field> &fields = m_fields[index];
    XmlExtras attributes;
    if (text.size() > kFieldLength * static_cast<qsizetype>(fields.size()))
        return attributes; // half of a value says nothing
    for (qsizetype at = 0; at < text.size(); at += kFieldLength) {
        const Field &field = fields[attributes.size()];
        attributes.push_back({u"ExtendedAttribute"_s,
                              {},
                              {leaf(u"FieldID"_s, QString::number(field.id)),
                               leaf(u"Value"_s, text.mid(at, kFieldLength))}});
    }
    m_used[index] = std::max(m_used[index], attributes.size());
    return attributes;
}

void OwnFields::define(XmlExtras &projectElements) const
{
    XmlExtras definitions;
    for (std::size_t owner = 0; owner < m_fields.size(); ++owner) {
        for (std::size_t part = 0; part < m_used[owner]; ++part) {
            const Field &field = m_fields[owner][part];
            const QString id = QString::number(field.id);
            if (!m_names.contains(id))
                definitions.push_back({u"ExtendedAttribute"_s,
                                       {},
                                       {leaf(u"FieldID"_s, id),
                                        leaf(u"FieldName"_s, u"Text%1"_s.arg(field.number)),
                                        leaf(u"Alias"_s, nameOfPart(part))}});
        }
    }
    if (definitions.empty())
        return;
    auto known = std::ranges::find(projectElements, u"ExtendedAttributes"_s, &XmlExtra::name);
    if (known == projectElements.end()) {
        projectElements.push_back({u"ExtendedAttributes"_s, {}, {}});
        known = std::prev(projectElements.end());
    }
    known->children.insert(known->children.end(), definitions.begin(), definitions.end());
}

} // namespace zs
