// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/mapping_store.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr qsizetype kMostKept = 40;
const QString kOrderKey = u"tables/known"_s;

QString keyOf(const TableMapping &mapping)
{
    QStringList heads;
    for (const ColumnMapping &column : mapping.columns)
        heads << column.header;
    const QByteArray hash =
        QCryptographicHash::hash(heads.join(QChar(0x1F)).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(24));
}

} // namespace

void rememberMapping(const TableMapping &mapping)
{
    QJsonArray columns;
    for (const ColumnMapping &column : mapping.columns)
        columns.append(
            QJsonObject{{u"field"_s, column.field}, {u"unit"_s, static_cast<int>(column.unit)}});
    const QJsonObject kept{{u"columns"_s, columns},
                           {u"outline"_s, static_cast<int>(mapping.outline)}};
    QSettings store;
    const QString key = keyOf(mapping);
    store.setValue(u"tables/mapping/"_s + key,
                   QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
    QStringList known = store.value(kOrderKey).toStringList();
    known.removeAll(key);
    known.prepend(key);
    while (known.size() > kMostKept)
        store.remove(u"tables/mapping/"_s + known.takeLast());
    store.setValue(kOrderKey, known);
}

TableMapping recalledMapping(TableMapping mapping)
{
    const QString kept = QSettings().value(u"tables/mapping/"_s + keyOf(mapping)).toString();
    const QJsonObject object = QJsonDocument::fromJson(kept.toUtf8()).object();
    const QJsonArray columns = object[u"columns"_s].toArray();
    if (columns.size() != std::ssize(mapping.columns))
        return mapping;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        ColumnMapping &column = mapping.columns[static_cast<std::size_t>(i)];
        const QString field = columns[i][u"field"_s].toString();
        const int unit = columns[i][u"unit"_s].toInt();
        column.field = field.isEmpty() || tableField(field) ? field : column.field;
        if (unit >= 0 && unit <= static_cast<int>(TableUnit::TenThousandYuan))
            column.unit = static_cast<TableUnit>(unit);
    }
    const int outline = object[u"outline"_s].toInt();
    if (outline >= 0 && outline <= static_cast<int>(TableOutline::Spaces))
        mapping.outline = static_cast<TableOutline>(outline);
    return mapping;
}

} // namespace zs
