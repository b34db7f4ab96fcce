// SPDX-License-Identifier: GPL-3.0-or-later
// What the report tests share: a report to write, files to read back, Chinese words for the labels.
#pragma once

#include "report/audit_report.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTranslator>

namespace zs::test {

using namespace Qt::StringLiterals;

inline AuditReport someReport(int lines)
{
    AuditReport report;
    report.workspace = u"示例市"_s;
    report.filter = u"2026-10-01 至 2026-10-31，项目 2401-SL0101-04-01-000123"_s;
    report.generatedAt = 1'793'500'000'000;
    report.generatedBy = u"林知远"_s;
    report.fictional = true;
    report.chain.records = lines;
    report.chain.head.sequence = lines;
    report.chain.head.hash.fill(0xA5);
    for (int i = 0; i < lines; ++i) {
        AuditLine line;
        line.sequence = i / 3 + 1; // three fields a record
        line.time = u"2026-10-%1 09:%2:00"_s.arg(1 + i % 28, 2, 10, QChar(u'0'))
                        .arg(i % 60, 2, 10, QChar(u'0'));
        line.person = u"林知远"_s;
        line.act = u"修改任务工期"_s;
        line.project = u"2401-SL0101-04-01-000123"_s;
        line.subject = u"任务 路基施工（第%1段），含软基处理与排水"_s.arg(i);
        line.field = u"工期"_s;
        line.before = u"%1 天"_s.arg(i % 40);
        line.after = u"%1 天"_s.arg(i % 40 + 5);
        line.hash = u"a5a5a5a5a5a5a5a5"_s;
        report.lines.push_back(line);
    }
    return report;
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Everything in the folder, hidden files too.
inline QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

/// Empty when the program is not there or fails.
inline QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(20'000) || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

inline bool hasProgram(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

/// Translates what it is told to while it lives.
class Words final : public QTranslator {
public:
    explicit Words(QHash<QString, QString> words)
        : m_words(std::move(words))
    {
        QCoreApplication::installTranslator(this);
    }
    ~Words() override { QCoreApplication::removeTranslator(this); }
    Words(const Words &) = delete;
    Words &operator=(const Words &) = delete;
    [[nodiscard]] QString
    translate(const char *, const char *text, const char *, int) const override
    {
        return m_words.value(QString::fromUtf8(text));
    }
    [[nodiscard]] bool isEmpty() const override { return m_words.isEmpty(); }

private:
    QHash<QString, QString> m_words;
};

inline QHash<QString, QString> chineseWords()
{
    return {
        {u"Audit report"_s, u"审计报告"_s},
        {u"Internal"_s, u"内部"_s},
        {u"Page %1 of %2"_s, u"第 %1 页 共 %2 页"_s},
        {u"No."_s, u"序号"_s},
        {u"Time"_s, u"时间"_s},
        {u"Person"_s, u"人员"_s},
        {u"Act"_s, u"操作"_s},
        {u"Project"_s, u"项目"_s},
        {u"Object"_s, u"对象"_s},
        {u"Field"_s, u"字段"_s},
        {u"Before"_s, u"变更前"_s},
        {u"After"_s, u"变更后"_s},
        {u"Workspace"_s, u"工作区"_s},
        {u"Made at"_s, u"生成时间"_s},
        {u"Made by"_s, u"生成人"_s},
        {u"Lines shown"_s, u"显示条数"_s},
        {u"Filter"_s, u"筛选条件"_s},
        {u"Chain head"_s, u"链首记录"_s},
        {u"Head hash (SM3)"_s, u"SM3 摘要"_s},
        {u"Fictional data"_s, u"虚构数据"_s},
        {u"Chain head %1: %2"_s, u"链首 %1：%2"_s},
        {u"Fictional data: all names, places and figures are invented."_s,
         u"虚构数据：人名、地名和数字均为虚构。"_s},
        {u"Record %1 (keep it with this report: a log cut short cannot show it)"_s,
         u"第 %1 条（请随本报告留存：日志若被截断，凭此可知）"_s},
        {u"The chain of records holds"_s, u"记录链完整"_s},
        {u"The chain of records is broken at record %1"_s, u"记录链在第 %1 条断裂"_s},
        {u"All %1 records of the log were checked: none was altered, removed, reordered or inserted."_s,
         u"已核验日志全部 %1 条记录：无篡改、删除、调序或插入。"_s}};
}

} // namespace zs::test
