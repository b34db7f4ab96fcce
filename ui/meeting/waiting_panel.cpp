// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/waiting_panel.h"

#include "ui/meeting/matter_dialog.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

WaitingPanel::WaitingPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_table(plainTable(
          {tr("Approval"), tr("Matter"), tr("Kind"), tr("Rests on"), tr("Waits since")}, this))
    , m_none(dimLabel(tr("No approval waits for a meeting. Matters come here by themselves when "
                         "their process has a step that a meeting decides."),
                      this))
    , m_matters(new QPushButton(tr("Matters f&or meetings..."), this))
    , m_meetings(new QComboBox(this))
    , m_put(new QPushButton(tr("Put on the a&genda"), this))
{
    setObjectName(u"waitingPanel"_s);
    m_table->setObjectName(u"waitingTable"_s);
    m_table->setAccessibleName(tr("Matters that wait for a meeting"));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    constexpr std::array kWidths{80, 0, 190, 240, 130};
    for (int i = 0; i < 5; ++i)
        m_table->horizontalHeader()->resizeSection(i, scaled(kWidths[static_cast<std::size_t>(i)]));
    m_meetings->setObjectName(u"waitingMeeting"_s);
    m_meetings->setAccessibleName(tr("Meeting"));
    m_meetings->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_meetings->setMinimumContentsLength(30);
    m_put->setObjectName(u"waitingPut"_s);
    makePrimary(m_put);
    connect(m_put, &QPushButton::clicked, this, &WaitingPanel::put);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this] { fillMeetings(); });
    m_matters->setObjectName(u"waitingMatters"_s);
    connect(m_matters, &QPushButton::clicked, this, [this] {
        MatterDialog(m_workspace, this).exec();
        refresh();
    });
    auto *line = new QHBoxLayout;
    line->addWidget(m_matters);
    line->addStretch(1);
    line->addWidget(m_meetings);
    line->addWidget(m_put);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace);
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    column->addLayout(line);
}

void WaitingPanel::refresh()
{
    m_rows.clear(); // they point into the rules
    if (auto rules = m_desk.rules())
        m_rules = std::move(*rules);
    auto rows = m_desk.waiting(m_rules);
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    m_rows = std::move(*rows);
    m_table->setRowCount(0);
    for (const WaitingMatter &row : m_rows) {
        const bool known = row.matter != nullptr;
        addRow(
            m_table,
            {QString::number(row.number),
             row.title,
             known ? u"%1 · %2"_s.arg(row.matter->category, row.matter->name) : row.child.process,
             known ? row.matter->source.article : QString(),
             row.child.askedAt.toString()});
    }
    m_none->setVisible(m_rows.empty());
    m_table->setCurrentCell(m_rows.empty() ? -1 : 0, 0);
    fillMeetings();
}

/// Meetings of the kind that the chosen matter belongs to, which have not begun to close.
void WaitingPanel::fillMeetings()
{
    const int row = m_table->currentRow();
    m_meetings->clear();
    const bool chosen = row >= 0 && row < count();
    const WaitingMatter *matter = chosen ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
    if (matter && matter->matter) {
        if (const auto meetings = m_desk.meetings()) {
            for (const MeetingRow &meeting : *meetings) {
                const bool fits = meeting.status <= static_cast<int>(MeetingStatus::Open)
                                  && meeting.procedure == matter->matter->procedure
                                  && meeting.classification >= matter->classification;
                if (fits)
                    m_meetings->addItem(u"%1  %2  %3"_s.arg(QString::number(meeting.number),
                                                            meeting.title,
                                                            meeting.date.toString(Qt::ISODate)),
                                        meeting.id.value().toString());
            }
        }
    }
    const bool may =
        m_workspace.may(Permission::MeetingPrepare) && m_workspace.readOnlyReason().isEmpty();
    m_put->setEnabled(may && chosen && m_meetings->count() > 0);
    m_put->setToolTip(!may ? m_workspace.reasonFor(Permission::MeetingPrepare)
                      : chosen && m_meetings->count() == 0
                          ? tr("Plan a meeting of this kind and secrecy label first.")
                          : QString());
    m_meetings->setEnabled(m_put->isEnabled());
}

void WaitingPanel::put()
{
    const WaitingMatter matter = m_rows[static_cast<std::size_t>(m_table->currentRow())];
    const MeetingId meeting(Uuid::fromString(m_meetings->currentData().toString()));
    if (const auto put = m_desk.addWaiting(meeting, matter.child.id); !put) {
        Q_EMIT failed(put.error());
        return;
    }
    Q_EMIT done(tr("Approval No. %1 is on the agenda.").arg(matter.number));
    Q_EMIT putOnAgenda(meeting);
}

} // namespace zs
