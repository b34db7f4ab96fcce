// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/clash_tab.h"

#include "ui/field/field_dialogs.h"
#include "ui/widgets/chosen_line.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

ClashTab::ClashTab(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_words(dimLabel({}, this))
    , m_table(plainTable(
          {tr("Project"), tr("Task"), tr("Field"), tr("Stands now"), tr("Sides"), tr("Reason")},
          this))
    , m_sides(plainTable(
          {tr("Value"), tr("Entered by"), tr("On"), tr("When (device's clock)"), tr("Had before")},
          this))
    , m_decide(new QPushButton(tr("&Decide for this value..."), this))
{
    setObjectName(u"fieldClashes"_s);
    m_decide->setObjectName(u"clashDecide"_s);
    m_decide->setAutoDefault(false);
    build();
    connect(m_table, &QTableWidget::currentCellChanged, this, &ClashTab::showChosen);
    connect(m_sides, &QTableWidget::currentCellChanged, this, &ClashTab::showButton);
    connect(m_decide, &QPushButton::clicked, this, &ClashTab::decide);
}

void ClashTab::build()
{
    m_table->setObjectName(u"clashTable"_s);
    m_table->setAccessibleName(tr("Conflicts"));
    m_table->setMinimumHeight(scaled(90));
    m_sides->setObjectName(u"clashSides"_s);
    m_sides->setAccessibleName(tr("Sides of the conflict"));
    m_sides->setMinimumHeight(scaled(90));
    makePrimary(m_decide);
    auto *below = new QHBoxLayout;
    below->addStretch(1);
    below->addWidget(m_decide);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace, kSpace, kSpace, kSpace);
    column->setSpacing(kSpace);
    column->addWidget(m_words);
    column->addWidget(m_table, 1);
    column->addWidget(m_sides, 1);
    column->addLayout(below);
}

void ClashTab::refresh()
{
    const FieldClashId same = chosen() ? chosen()->row.id : FieldClashId();
    auto lines = m_desk.clashes();
    if (!lines) {
        Q_EMIT failed(lines.error());
        return;
    }
    m_lines = std::move(*lines);
    m_words->setText(m_lines.empty()
                         ? tr("Nothing is in conflict. What two devices enter differently for one "
                              "field waits here; neither value counts until somebody decides.")
                         : tr("Neither value counts until somebody decides. Choose a conflict, "
                              "then the value that is right."));
    m_table->setRowCount(0);
    for (const FieldDesk::ClashLine &line : m_lines)
        addRow(m_table,
               {line.project,
                line.task,
                line.field,
                FieldDesk::valueText(line.row.fieldName, line.present),
                QString::number(line.sides.size()),
                line.row.reason});
    fitColumns(m_table);
    chooseLine(m_table, m_lines, same);
    showChosen();
}

const FieldDesk::ClashLine *ClashTab::chosen() const
{
    return chosenLine(m_table, m_lines);
}

void ClashTab::showChosen()
{
    m_sides->setRowCount(0);
    if (const auto *line = chosen()) {
        const QString &field = line->row.fieldName;
        for (std::size_t i = 0; i < line->sides.size(); ++i) {
            const DeviceEdit &side = line->sides[i];
            addRow(m_sides,
                   {FieldDesk::valueText(field, side.value),
                    side.author,
                    line->devices[i],
                    QDateTime::fromMSecsSinceEpoch(side.at).toString(u"yyyy-MM-dd HH:mm"_s),
                    FieldDesk::valueText(field, side.base)});
        }
        addRow(m_sides,
               {FieldDesk::valueText(field, line->present), tr("(as it stands now)"), {}, {}, {}});
        fitColumns(m_sides);
    }
    showButton();
}

void ClashTab::showButton()
{
    const bool may =
        m_workspace.readOnlyReason().isEmpty() && m_workspace.may(Permission::FieldManage);
    m_decide->setEnabled(may && chosen() && m_sides->currentRow() >= 0);
    m_decide->setToolTip(may ? tr("Choose one of the values first.")
                             : m_workspace.reasonFor(Permission::FieldManage));
}

void ClashTab::decide()
{
    const auto *line = chosen();
    const int row = m_sides->currentRow();
    if (!line || row < 0)
        return;
    const auto side = static_cast<std::size_t>(row);
    const FieldValue value = side < line->sides.size() ? line->sides[side].value : line->present;
    const FieldClashId id = line->row.id;
    FieldReasonDialog dialog(
        tr("Decide the conflict"),
        tr("\"%1\" of \"%2\" becomes %3. Why? The reason is kept in the log.")
            .arg(line->field, line->task, FieldDesk::valueText(line->row.fieldName, value)),
        tr("&Decide"),
        this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto ok = m_desk.decide(id, value, dialog.reason()); !ok)
        Q_EMIT failed(ok.error());
    else
        Q_EMIT done(tr("The conflict is decided and written down."));
}

} // namespace zs
