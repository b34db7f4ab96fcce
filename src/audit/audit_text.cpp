// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/audit_text.h"

#include "audit/act_names.h"
#include "domain/choice_text.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>
#include <cmath>
#include <optional>
#include <string_view>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Audit {
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

constexpr qsizetype kLongestText = 200;
constexpr qsizetype kHexBytes = 8; ///< of raw bytes, shown as a prefix
constexpr Minutes kMinutesPerWorkDay = 480;

struct ReferenceColumn {
    std::string_view column;
    EntityKind kind;
};

constexpr std::array kReferenceColumns{
    ReferenceColumn{"project", EntityKind::Project},
    ReferenceColumn{"task", EntityKind::Task},
    ReferenceColumn{"predecessor", EntityKind::Task},
    ReferenceColumn{"successor", EntityKind::Task},
    ReferenceColumn{"resource", EntityKind::Resource},
    ReferenceColumn{"calendar", EntityKind::Calendar},
    ReferenceColumn{"base", EntityKind::Calendar},
    ReferenceColumn{"baseline", EntityKind::Baseline},
    ReferenceColumn{"control_baseline", EntityKind::Baseline},
    ReferenceColumn{"scenario", EntityKind::Scenario},
    ReferenceColumn{"predecessor_project", EntityKind::Project},
    ReferenceColumn{"unit", EntityKind::OrgUnit},
    ReferenceColumn{"owner", EntityKind::OrgUnit},
    ReferenceColumn{"district", EntityKind::OrgUnit},
    ReferenceColumn{"leader", EntityKind::Person},
    ReferenceColumn{"person", EntityKind::Person},
    ReferenceColumn{"from_person", EntityKind::Person},
    ReferenceColumn{"to_person", EntityKind::Person},
    ReferenceColumn{"starter", EntityKind::Person},
    ReferenceColumn{"actor", EntityKind::Person},
    ReferenceColumn{"proposer", EntityKind::Person},
    ReferenceColumn{"second", EntityKind::Person},
    ReferenceColumn{"in_case", EntityKind::ApprovalCase},
    ReferenceColumn{"from_case", EntityKind::ApprovalCase},
    ReferenceColumn{"meeting", EntityKind::Meeting},
    ReferenceColumn{"from_meeting", EntityKind::Meeting},
    ReferenceColumn{"asked_by", EntityKind::Person},
    ReferenceColumn{"child", EntityKind::ApprovalCase},
    ReferenceColumn{"evidence", EntityKind::Attachment},
    ReferenceColumn{"attachment", EntityKind::Attachment},
    ReferenceColumn{"document", EntityKind::ProjectDocument},
};

/// What a reference column points at; "parent" is of the entity's own kind.
std::optional<EntityKind> targetOf(const EntityInfo &info, const FieldInfo &field)
{
    if (std::string_view(field.column) == "parent")
        return info.kind;
    for (const ReferenceColumn &r : kReferenceColumns) {
        if (r.column == field.column)
            return r.kind;
    }
    return {};
}

/// The random end of an id tells more than its time-ordered start.
QString shortId(const Uuid &id)
{
    return u"…"_s + id.toString().last(8);
}

QString cut(const QString &text)
{
    if (text.size() <= kLongestText)
        return text;
    // never through the middle of a character
    const qsizetype at = text[kLongestText - 1].isHighSurrogate() ? kLongestText - 1 : kLongestText;
    return text.first(at) + u'…';
}

QString durationText(Minutes minutes)
{
    const auto size =
        minutes < 0 ? 0 - static_cast<std::uint64_t>(minutes) : static_cast<std::uint64_t>(minutes);
    const std::uint64_t days = size / kMinutesPerWorkDay;
    const std::uint64_t hours = size % kMinutesPerWorkDay / 60;
    const std::uint64_t rest = size % 60;
    QStringList parts;
    if (days > 0 || size == 0)
        parts << Audit::tr("%1 d", "working days").arg(days);
    if (hours > 0)
        parts << Audit::tr("%1 h", "hours").arg(hours);
    if (rest > 0)
        parts << Audit::tr("%1 min", "minutes").arg(rest);
    return (minutes < 0 ? u"-"_s : QString()) + parts.join(u' ');
}

/// Years, and months in thousands; -1 = long: as labels keep their term in one number.
QString termText(std::int64_t stored)
{
    constexpr std::int64_t kMonth = 1000;
    if (stored < 0)
        return Audit::tr("without end");
    const QString years = Audit::tr("%1 years").arg(stored % kMonth);
    return stored < kMonth ? years : Audit::tr("%1 and %2 months").arg(years).arg(stored / kMonth);
}

QString wholeText(const EntityInfo &info, const FieldInfo &field, std::int64_t value)
{
    switch (field.type) {
    case FieldType::Flag:
        return value ? Audit::tr("yes") : Audit::tr("no");
    case FieldType::Choice:
        return choiceText(info, field, value);
    case FieldType::Money:
        return Audit::tr("%1 yuan").arg(inYuan({value}));
    case FieldType::Duration:
        return durationText(value);
    case FieldType::Wall: {
        constexpr std::int64_t kMostMinutes = 4'000'000'000'000; // beyond it a calendar has no date
        return value > -kMostMinutes && value < kMostMinutes ? WallTime{value}.toString()
                                                             : QString::number(value);
    }
    default:
        return std::string_view(field.column) == "secrecy_years" ? termText(value)
                                                                 : QString::number(value);
    }
}

QString
idText(const EntityInfo &info, const FieldInfo &field, const Uuid &id, const NameLookup &names)
{
    const auto kind = targetOf(info, field);
    const QString name = kind && names ? names(*kind, id) : QString();
    return name.isEmpty() ? shortId(id) : cut(name);
}

/// The value that the change leaves, or took away.
const FieldValue &lastValue(const FieldChange &field)
{
    return isNull(field.after) ? field.before : field.after;
}

const FieldChange *find(const EntityChange &change, const EntityInfo &info, QStringView column)
{
    const int index = fieldIndex(info, column);
    for (const FieldChange &f : change.fields) {
        if (f.field == index)
            return &f;
    }
    return nullptr;
}

/// The field that names a thing to people, when the change has it and it is not empty.
const FieldChange *namingField(const EntityChange &change, const EntityInfo &info)
{
    for (const QStringView column : {u"name", u"code", u"key"}) {
        const FieldChange *f = find(change, info, column);
        const auto *text = f ? std::get_if<QString>(&lastValue(*f)) : nullptr;
        if (text && !text->isEmpty())
            return f;
    }
    return nullptr;
}

/// A link or an assignment has no name: what it joins names it.
QString joinedNames(const EntityChange &change, const EntityInfo &info, const NameLookup &names)
{
    QStringList parts;
    for (const FieldChange &f : change.fields) {
        const FieldInfo &field = info.fields[f.field];
        const auto *id = std::get_if<Uuid>(&lastValue(f));
        if (field.type == FieldType::Reference && id && std::string_view(field.column) != "project")
            parts << idText(info, field, *id, names);
    }
    return parts.join(u" → "_s);
}

/// A setting's key for people; one that is not known stands as it is.
QString settingLabel(const QString &key)
{
    static constexpr auto kHolidays = "holidays."_L1;
    if (key.startsWith(kHolidays))
        return Audit::tr("Holiday notice of %1").arg(key.sliced(kHolidays.size()));
    if (key == "workspace.name"_L1)
        return Audit::tr("Name of the workspace");
    if (key == "workspace.fictional"_L1)
        return Audit::tr("Fictional data");
    if (key == "backup.keep"_L1)
        return Audit::tr("Number of backups kept");
    if (key == "security.export-approval-from"_L1)
        return Audit::tr("Label from which exports need an approval");
    if (key == "security.watermark-screen-from"_L1)
        return Audit::tr("Label from which the screen bears a watermark");
    if (key == "security.watermark-print-from"_L1)
        return Audit::tr("Label from which paper bears a watermark");
    if (key == "approval.binding"_L1)
        return Audit::tr("Acts bound to approvals");
    return key;
}

QString nameOf(const EntityChange &change, const EntityInfo &info, const NameLookup &names)
{
    if (info.kind == EntityKind::Setting) {
        const FieldChange *key = find(change, info, u"key");
        if (key)
            return settingLabel(std::get<QString>(lastValue(*key)));
        return settingLabel(names ? names(change.entity, change.id) : shortId(change.id));
    }
    if (const FieldChange *f = namingField(change, info))
        return cut(std::get<QString>(lastValue(*f)));
    QString name = names ? names(change.entity, change.id) : QString();
    if (name.isEmpty() && change.kind != ChangeKind::Update)
        name = joinedNames(change, info, names);
    return name.isEmpty() ? shortId(change.id) : cut(name);
}

AuditLine frontOf(const LogRecord &record)
{
    AuditLine line;
    line.sequence = record.sequence;
    line.time = QDateTime::fromMSecsSinceEpoch(record.utc).toString(u"yyyy-MM-dd HH:mm:ss");
    line.person = record.personName;
    if (line.person.isEmpty())
        line.person =
            record.person.isValid() ? shortId(record.person.value()) : Audit::tr("(the program)");
    line.act = actLabel(record.command);
    line.project = record.projectCode;
    line.note = record.note;
    line.hash = toHex(record.hash).first(16);
    return line;
}

/// Collects lines up to the most that are wanted and counts the rest.
class LineCollector {
public:
    LineCollector(const LogRecord &record, const NameLookup &names, std::size_t most)
        : m_front(frontOf(record))
        , m_names(names)
        , m_most(most)
    {}

    void add(const EntityChange &change)
    {
        const EntityInfo *info = entityInfo(change.entity);
        if (!info)
            return;
        const bool whole = change.kind != ChangeKind::Update;
        const std::size_t count = whole ? 1 : change.fields.size();
        if (m_lines.size() >= m_most) { // only counted: an import has thousands
            m_left += count;
            return;
        }
        AuditLine line = m_front;
        line.subject = QCoreApplication::translate("Entity", info->label) + u' '
                       + nameOf(change, *info, m_names);
        if (whole)
            return addWhole(change, *info, std::move(line));
        for (const FieldChange &f : change.fields)
            addField(*info, f, line);
    }

    [[nodiscard]] std::vector<AuditLine> finish()
    {
        if (m_left > 0) {
            AuditLine line = m_front;
            line.note = Audit::tr("%1 more changes are not shown.").arg(m_left);
            m_lines.push_back(std::move(line));
        }
        if (m_lines.empty())
            m_lines.push_back(m_front);
        return std::move(m_lines);
    }

    void addNote(const QString &note)
    {
        AuditLine line = m_front;
        line.note = line.note.isEmpty() ? note : line.note + u' ' + note;
        m_lines.push_back(std::move(line));
    }

private:
    /// One line for a thing that came or went: its name on the side where it exists.
    void addWhole(const EntityChange &change, const EntityInfo &info, AuditLine line)
    {
        QString value;
        const FieldChange *set =
            info.kind == EntityKind::Setting ? find(change, info, u"value") : nullptr;
        if (const FieldChange *naming = set ? set : namingField(change, info)) {
            const FieldInfo &field = info.fields[naming->field];
            line.field = QCoreApplication::translate("Field", field.label);
            value = valueText(info, field, lastValue(*naming), m_names);
        } else {
            value = joinedNames(change, info, m_names);
        }
        (change.kind == ChangeKind::Insert ? line.after : line.before) = value;
        m_lines.push_back(std::move(line));
    }

    void addField(const EntityInfo &info, const FieldChange &change, const AuditLine &front)
    {
        if (change.field >= info.fields.size())
            return;
        if (m_lines.size() >= m_most) {
            ++m_left;
            return;
        }
        const FieldInfo &field = info.fields[change.field];
        AuditLine line = front;
        line.field = QCoreApplication::translate("Field", field.label);
        line.before = valueText(info, field, change.before, m_names);
        line.after = valueText(info, field, change.after, m_names);
        m_lines.push_back(std::move(line));
    }

    AuditLine m_front;
    const NameLookup &m_names;
    std::size_t m_most;
    std::size_t m_left = 0;
    std::vector<AuditLine> m_lines;
};

} // namespace

QString actLabel(const QString &command)
{
    static constexpr auto kUndo = "undo:"_L1;
    if (command.startsWith(kUndo))
        return Audit::tr("Undo: %1").arg(actLabel(command.sliced(kUndo.size())));
    static constexpr auto kRedo = "redo:"_L1;
    if (command.startsWith(kRedo))
        return Audit::tr("Redo: %1").arg(actLabel(command.sliced(kRedo.size())));
    for (const ActName &act : actNames()) {
        if (command
            == QLatin1StringView(act.command.data(), static_cast<qsizetype>(act.command.size())))
            return QCoreApplication::translate("Act", act.label);
    }
    return command;
}

QString valueText(const EntityInfo &info,
                  const FieldInfo &field,
                  const FieldValue &value,
                  const NameLookup &names)
{
    if (const auto *whole = std::get_if<std::int64_t>(&value))
        return wholeText(info, field, *whole);
    if (const auto *real = std::get_if<double>(&value))
        return QString::number(*real, 'g', 12);
    if (const auto *text = std::get_if<QString>(&value))
        return cut(*text);
    if (const auto *raw = std::get_if<QByteArray>(&value)) {
        const QString hex =
            QString::fromLatin1(raw->first(std::min(raw->size(), kHexBytes)).toHex());
        return raw->size() > kHexBytes ? hex + u'…' : hex;
    }
    if (const auto *id = std::get_if<Uuid>(&value))
        return idText(info, field, *id, names);
    return {};
}

std::vector<AuditLine>
describe(const LogRecord &record, const NameLookup &names, std::size_t mostFields)
{
    LineCollector lines(record, names, mostFields);
    QStringList unknown;
    const auto set = decodeChanges(record.payload, &unknown);
    if (!set) {
        lines.addNote(set.error().message);
        return lines.finish();
    }
    for (const EntityChange &change : set->changes)
        lines.add(change);
    if (!unknown.isEmpty())
        lines.addNote(Audit::tr("Written by a newer version of the program; not shown here: %1.")
                          .arg(unknown.join(u", "_s)));
    return lines.finish();
}

} // namespace zs
