// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include "audit/audit_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QString choice(QStringView column, std::int64_t value)
{
    return valueText(*entityInfo(EntityKind::Project),
                     projectField(column),
                     value,
                     [](EntityKind, const Uuid &) { return QString(); });
}

} // namespace

QString labelOf(Classification classification)
{
    return choice(u"classification", static_cast<std::int64_t>(classification));
}

QString labelOf(ProjectStage stage)
{
    return choice(u"stage", static_cast<std::int64_t>(stage));
}

QString labelOf(ProjectKind kind)
{
    return choice(u"kind", static_cast<std::int64_t>(kind));
}

QString labelOf(const FieldInfo &field)
{
    return QCoreApplication::translate("Field", field.label);
}

const FieldInfo &projectField(QStringView column)
{
    const EntityInfo &info = *entityInfo(EntityKind::Project);
    const int index = fieldIndex(info, column);
    Q_ASSERT(index >= 0);
    return info.fields[static_cast<std::size_t>(index)];
}

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression appended(u"\\s*[(（]&[^&\\s][)）]"_s);
    QString plain = QString(text).remove(appended);
    for (qsizetype at = plain.indexOf(u'&'); at >= 0; at = plain.indexOf(u'&', at + 1))
        plain.remove(at, 1); // of a doubled one the second stays
    return plain;
}

QString instantText(std::int64_t utcMillis)
{
    return QDateTime::fromMSecsSinceEpoch(utcMillis).toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace zs
