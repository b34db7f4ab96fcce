// SPDX-License-Identifier: GPL-3.0-or-later
// The import of one project of an XER file in progress.
#pragma once

#include "exchange/leaf_table.h"
#include "exchange/xer.h"
#include "exchange/xer_ids.h"

#include <QJsonObject>
#include <QSet>

namespace zs {

/// What rows of one table say beyond the fields that are read: kept in extras as {"xer": {field:
/// value}}. What the first row says is usual and kept once, in the project's extras; another row
/// keeps only what it says otherwise.
class XerLeftovers {
public:
    explicit XerLeftovers(const char *readFields);
    /// Rows of one table only.
    [[nodiscard]] QJsonObject of(const XerRow &row);
    [[nodiscard]] const QJsonObject &usual() const { return m_usual; }

private:
    struct Column {
        qsizetype at = 0;
        QString name;
        QByteArray usual; ///< as it stands in the file
    };
    void begin(const XerRow &first);

    QSet<QByteArray> m_read;
    std::vector<Column> m_columns;
    QJsonObject m_usual;
    bool m_isFirst = true;
};

struct XerImport {
    XerImport(const XerTables &fileTables,
              QByteArray projectId,
              IdSource &idSource,
              RepairList fileRepairs);

    const XerTables &tables;
    QByteArray projId;
    IdSource &ids;
    RepairList repairs;
    Plan plan;
    std::int64_t mostTasks = 0;
    bool datesOnly = false; ///< as ImportLimits::datesOnly
    QJsonObject extras;     ///< of the project

    QHash<QByteArray, CalendarId> calendars; ///< by clndr_id
    XerIds tasks;                            ///< places in plan.tasks by task_id
    QHash<QByteArray, std::size_t> wbs;      ///< likewise by wbs_id; the root is not in it
    std::vector<std::int64_t> taskLines;     ///< beside plan.tasks
    QHash<QByteArray, ResourceId> resources; ///< by rsrc_id
    QHash<QByteArray, QString> roles;        ///< by role_id
    QByteArray rootWbs;
    QSet<QString> usedTables;
    int actualsOnly = 0;

    /// Rows of a table that belong to the project (or to none, as in files of one project).
    template <class Take>
    void eachRow(const QString &name, Take take)
    {
        usedTables.insert(name);
        const XerTable &table = tables.table(name);
        const qsizetype project = table.place("proj_id"_f);
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            const XerRow row(tables, table, r);
            const QByteArrayView own = row.at(project); // empty where the table has none
            if (own.isEmpty() || own == projId)
                take(row);
        }
    }
    [[nodiscard]] Task *task(QByteArrayView taskId);
    [[nodiscard]] ReadPlace at(const XerRow &row, PlaceName what)
    {
        return {repairs, row.line(), std::move(what), {}};
    }
};

// --- values; what cannot be is reported ---
/// Hours as minutes, 0 to `most`; empty is `otherwise`.
[[nodiscard]] Minutes
xerHours(const XerRow &row, XerField field, ReadPlace &place, Minutes most, Minutes otherwise = 0);
[[nodiscard]] WallTime xerDate(const XerRow &row, XerField field, ReadPlace &place);
[[nodiscard]] Money xerMoney(const XerRow &row, XerField field, ReadPlace &place);
/// A number in thousandths; empty is `otherwise`.
[[nodiscard]] std::int64_t
xerThousandths(const XerRow &row, XerField field, ReadPlace &place, std::int64_t otherwise = 0);
/// An id of another program as a number of this one, 0 when it cannot be.
[[nodiscard]] std::int64_t xerUid(QByteArrayView id);
/// Notes are HTML in P6: their text.
[[nodiscard]] QString xerNoteText(const QString &note);

// --- the parts, in the order in which they are read ---
void readXerProject(XerImport &import);
void readXerCalendars(XerImport &import);
[[nodiscard]] Result<> readXerTasks(XerImport &import);
void readXerResources(XerImport &import);
void readXerAssignments(XerImport &import);
void readXerCodes(XerImport &import);
void readXerNotes(XerImport &import);
[[nodiscard]] Result<> readXerLinks(XerImport &import);
/// What follows from all of it: summary rows, numbers, what was left out.
void settleXer(XerImport &import);

} // namespace zs
