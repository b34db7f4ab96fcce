// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/attachment_table.h"

#include "access/content_label.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kColumns = 8;
constexpr qsizetype kShownDigits = 12; ///< of the SM3; the tool tip has all 64

QString taskText(const Plan &plan, const std::vector<QString> &codes, TaskId task)
{
    const int at = taskIndex(plan, task);
    if (at < 0)
        return AttachmentTable::tr("The whole project");
    const auto i = static_cast<std::size_t>(at);
    return codes[i] + u' ' + plan.tasks[i].name;
}

QStringList textsOf(const Attachment &file, const QString &task, const AttachmentOrigin &origin)
{
    const QString digits = QString::fromLatin1(file.digest.toHex());
    const SecrecyLabel label = labelFrom(file);
    return {label.term.isSet() ? markOf(label) : labelOf(file.classification),
            file.name,
            task,
            QLocale().formattedDataSize(file.size),
            origin.person,
            origin.at > 0 ? instantText(origin.at) : QString(),
            file.note.simplified(),
            digits.first(std::min(kShownDigits, digits.size())) + u'…'};
}

} // namespace

AttachmentTable::AttachmentTable(QWidget *parent)
    : QTableWidget(0, kColumns, parent)
{
    setObjectName(u"attachmentTable"_s);
    setAccessibleName(tr("Attached files"));
    setHorizontalHeaderLabels({tr("Classification"),
                               tr("Name"),
                               tr("Task"),
                               tr("Size"),
                               tr("Added by"),
                               tr("Added"),
                               tr("Note"),
                               tr("SM3")});
    setItemDelegateForColumn(Level, new BadgeDelegate(this));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(scaled(28));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    connect(this, &QTableWidget::cellDoubleClicked, this, &AttachmentTable::saveWanted);
}

Result<> AttachmentTable::reload(Workspace &workspace, ProjectId project)
{
    const auto files = attachments(workspace, project);
    if (!files)
        return passOn(files);
    const auto origins = attachmentOrigins(workspace, project);
    if (!origins)
        return passOn(origins);
    const auto plan = workspace.plan(project);
    if (!plan)
        return passOn(plan);
    const std::vector<QString> codes = wbsCodes(plan->plan->tasks);
    const AttachmentFiles box = workspace.files();
    const AttachmentId before = chosen();
    setRowCount(0);
    for (const Attachment &file : *files) {
        const int row = rowCount();
        insertRow(row);
        const QStringList texts =
            textsOf(file, taskText(*plan->plan, codes, file.task), origins->value(file.id));
        for (int column = 0; column < kColumns; ++column) {
            auto *cell = new QTableWidgetItem(texts[column]);
            cell->setToolTip(texts[column]);
            setItem(row, column, cell);
        }
        item(row, Level)->setData(Qt::UserRole, static_cast<int>(file.classification));
        item(row, Name)->setData(kIdRole, file.id.value().toBytes());
        item(row, Digest)->setToolTip(QString::fromLatin1(file.digest.toHex()));
        if (!box.has(digestFromBytes(file.digest))) {
            item(row, Size)->setText(tr("missing"));
            item(row, Size)->setToolTip(
                tr("The file is not beside the workspace any more. Restore it from a backup."));
        }
    }
    fit();
    choose(before);
    return {};
}

void AttachmentTable::fit()
{
    const int most = scaled(260); // a long name leaves room for the others
    resizeColumnsToContents();
    for (int column = 0; column < kColumns; ++column)
        setColumnWidth(column, std::min(columnWidth(column) + kSpace, most));
    setColumnWidth(Level, std::max(columnWidth(Level), scaled(64)));
    horizontalHeader()->setSectionResizeMode(Note, QHeaderView::Stretch);
}

AttachmentId AttachmentTable::chosen() const
{
    const QList<QTableWidgetItem *> cells = selectedItems();
    if (cells.isEmpty())
        return {};
    return AttachmentId(
        Uuid::fromBytes(item(cells.first()->row(), Name)->data(kIdRole).toByteArray()));
}

void AttachmentTable::choose(AttachmentId id)
{
    if (rowCount() == 0)
        return;
    const QByteArray wanted = id.value().toBytes();
    int row = 0;
    for (int i = 0; i < rowCount(); ++i) {
        if (item(i, Name)->data(kIdRole).toByteArray() == wanted)
            row = i;
    }
    selectRow(row);
}

void AttachmentTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        Q_EMIT removeWanted();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT saveWanted();
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace zs
