// SPDX-License-Identifier: GPL-3.0-or-later
// Activity codes and user-defined fields (into Task::codes), and notebooks (into notes).
#include "exchange/xer_import.h"

#include <QJsonDocument>

#include <map>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// Code values of tasks while they are collected, by place in the plan.
using Codes = std::map<std::size_t, QJsonObject>;

void put(QJsonObject &codes, const QString &name, const QString &value)
{
    if (name.isEmpty() || value.isEmpty())
        return;
    const QString before = codes.value(name).toString();
    codes.insert(name,
                 before.isEmpty() || before == value ? value : QString(before + u"; " + value));
}

void readActivityCodes(XerImport &import, Codes &codes)
{
    QHash<QByteArray, QString> types;
    import.eachRow(u"ACTVTYPE"_s, [&](const XerRow &row) {
        types.insert(row.id("actv_code_type_id"_f), row.label("actv_code_type"_f));
    });
    QHash<QByteArray, QString> values;
    const XerTable &table = import.tables.table(u"ACTVCODE"_s);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const XerRow row(import.tables, table, r);
        const QString code = row.label("short_name"_f);
        const QString name = row.label("actv_code_name"_f);
        values.insert(row.id("actv_code_id"_f),
                      name.isEmpty() || name == code ? code
                                                     : QString(code + u' ' + name).trimmed());
    }
    std::int64_t dangling = 0;
    std::int64_t firstLine = 0;
    import.eachRow(u"TASKACTV"_s, [&](const XerRow &row) {
        const auto task = import.tasks.find(row.raw("task_id"_f));
        const QString type = types.value(row.id("actv_code_type_id"_f));
        const QString value = values.value(row.id("actv_code_id"_f));
        if (!task || type.isEmpty() || value.isEmpty()) {
            if (dangling++ == 0)
                firstLine = row.line();
            return;
        }
        put(codes[*task], type, value);
    });
    if (dangling > 0)
        import.repairs.add(
            firstLine,
            QCoreApplication::translate("Xer",
                                        "%1 activity codes refer to an activity or code that is "
                                        "not there; they were left out.")
                .arg(dangling));
}

struct UserField {
    QString label;
    QByteArray table;
};

QString userValue(const XerRow &row)
{
    for (const XerField field : {"udf_text"_f, "udf_number"_f, "udf_date"_f}) {
        if (const QString value = row.label(field); !value.isEmpty())
            return value;
    }
    return row.label("udf_code_id"_f);
}

void readUserFields(XerImport &import, Codes &codes)
{
    QHash<QByteArray, UserField> fields;
    import.eachRow(u"UDFTYPE"_s, [&](const XerRow &row) {
        const QString label = row.label("udf_type_label"_f);
        fields.insert(row.id("udf_type_id"_f),
                      {label.isEmpty() ? row.label("udf_type_name"_f) : label,
                       row.id("table_name"_f).toUpper()});
    });
    QHash<QByteArray, std::int64_t> leftOut;
    QJsonObject ofProject;
    import.eachRow(u"UDFVALUE"_s, [&](const XerRow &row) {
        const UserField field = fields.value(row.id("udf_type_id"_f));
        const QByteArray owner = row.id("fk_id"_f);
        if (field.table == "TASK" && import.tasks.contains(owner))
            put(codes[*import.tasks.find(owner)], field.label, userValue(row));
        else if (field.table == "PROJWBS" && import.wbs.contains(owner))
            put(codes[import.wbs.value(owner)], field.label, userValue(row));
        else if (field.table == "PROJECT" || owner == import.rootWbs)
            put(ofProject, field.label, userValue(row));
        else
            ++leftOut[field.table.isEmpty() ? QByteArray("?") : field.table];
    });
    if (!ofProject.isEmpty())
        import.extras.insert(u"fields"_s, ofProject);
    for (auto table = leftOut.cbegin(); table != leftOut.cend(); ++table) {
        import.repairs.add(
            import.tables.table(u"UDFVALUE"_s).line,
            QCoreApplication::translate(
                "Xer", "%1 user-defined values of table %2 have no place here; they were left out.")
                .arg(table.value())
                .arg(QString::fromLatin1(table.key()).left(40)));
    }
}

void addNote(QString &note, const QString &topic, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!note.isEmpty())
        note += u"\n\n";
    note += topic.isEmpty() ? text : QString(topic + u"\n" + text);
}

} // namespace

void readXerCodes(XerImport &import)
{
    Codes codes;
    readActivityCodes(import, codes);
    readUserFields(import, codes);
    for (const auto &[task, values] : codes) {
        if (!values.isEmpty())
            import.plan.tasks[task].codes =
                QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
    }
}

void readXerNotes(XerImport &import)
{
    QHash<QByteArray, QString> topics;
    import.eachRow(u"MEMOTYPE"_s, [&](const XerRow &row) {
        topics.insert(row.id("memo_type_id"_f), row.label("memo_type"_f));
    });
    const auto read = [&](const QString &table, XerField field) {
        import.eachRow(table, [&](const XerRow &row) {
            if (Task *task = import.task(row.id("task_id"_f)))
                addNote(task->note,
                        topics.value(row.id("memo_type_id"_f)),
                        xerNoteText(row.text(field)));
        });
    };
    read(u"TASKMEMO"_s, "task_memo"_f);
    read(u"TASKNOTE"_s, "task_notes"_f);
    import.eachRow(u"WBSMEMO"_s, [&](const XerRow &row) {
        const QByteArray node = row.id("wbs_id"_f);
        const QString topic = topics.value(row.id("memo_type_id"_f));
        const QString text = xerNoteText(row.text("wbs_memo"_f));
        if (const auto task = import.wbs.constFind(node); task != import.wbs.cend())
            addNote(import.plan.tasks[*task].note, topic, text);
        else if (node == import.rootWbs)
            addNote(import.plan.project.note, topic, text);
    });
}

} // namespace zs
