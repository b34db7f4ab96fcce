// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/homepage/history_panel.h"

#include "audit/audit_text.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/pinyin.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr std::int64_t kMostRecords = 200;
constexpr std::size_t kMostFields = 12; ///< of one record; the page of the log shows all

struct History {
    Q_DECLARE_TR_FUNCTIONS(HistoryPanel)
};

QString changeText(const AuditLine &line)
{
    if (line.field.isEmpty())
        return line.note;
    const QString before = line.before.isEmpty() ? u"-"_s : line.before;
    const QString after = line.after.isEmpty() ? u"-"_s : line.after;
    return History::tr("%1: %2 → %3").arg(line.field, before, after);
}

} // namespace

HistoryPanel::HistoryPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_filter(new QLineEdit(this))
    , m_table(plainTable({tr("When"), tr("Who"), tr("What was done"), tr("To what"), tr("Change")},
                         this))
    , m_remark(dimLabel({}, this))
{
    setObjectName(u"historyPanel"_s);
    m_filter->setObjectName(u"historyFilter"_s);
    m_filter->setAccessibleName(tr("Find in the history"));
    m_filter->setPlaceholderText(tr("Find by person, act, words or pinyin initials"));
    m_filter->setClearButtonEnabled(true);
    m_table->setObjectName(u"historyTable"_s);
    m_table->setAccessibleName(tr("History of the project"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpace, 0, 0);
    column->setSpacing(kSpace);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(m_remark);
    connect(m_filter, &QLineEdit::textChanged, this, &HistoryPanel::filter);
}

void HistoryPanel::showProject(ProjectId project)
{
    m_table->setRowCount(0);
    m_remark->clear();
    if (!project.isValid())
        return;
    AuditFilter wanted;
    wanted.project = project;
    const auto count = m_workspace.auditCount(wanted);
    const auto records = m_workspace.auditRecords(wanted, 0, kMostRecords, true);
    if (!count || !records) {
        Q_EMIT failed(!count ? count.error() : records.error());
        return;
    }
    const auto names = [this](EntityKind kind, const Uuid &id) {
        return m_workspace.nameOf(kind, id);
    };
    for (const LogRecord &record : *records) {
        for (const AuditLine &line : describe(record, names, kMostFields))
            addRow(m_table, {line.time, line.person, line.act, line.subject, changeText(line)});
    }
    fitColumns(m_table);
    for (const int wide : {2, 3})
        m_table->setColumnWidth(wide, std::min(m_table->columnWidth(wide), scaled(220)));
    QString remark = tr("The latest %1 of %2 acts").arg(records->size()).arg(*count);
    if (!m_workspace.may(Permission::LogRead))
        remark += tr("; only your own: the log of others is read by who may");
    m_remark->setText(remark);
    filter();
}

void HistoryPanel::filter()
{
    const PinyinMatcher wanted(m_filter->text().trimmed());
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList words;
        for (int column = 0; column < m_table->columnCount(); ++column)
            words << m_table->item(row, column)->text();
        m_table->setRowHidden(row, !wanted.isEmpty() && !wanted.matches(words.join(u' ')));
    }
}

} // namespace zs
