// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/tender_panel.h"

#include "ui/contracts/due_export.h"
#include "ui/contracts/tender_dialogs.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

QTableWidget *
table(const QStringList &headers, const QString &name, const QString &label, QWidget *parent)
{
    auto *made = plainTable(headers, parent);
    made->setObjectName(name);
    made->setAccessibleName(label);
    made->setMinimumHeight(scaled(70));
    return made;
}

QColor colourOf(const ClockLine &line)
{
    switch (line.state) {
    case ClockState::Waiting:
        return themeColor(ColorRole::Dim);
    case ClockState::Open:
        return themeColor(ColorRole::OnTrack);
    case ClockState::Due:
        return themeColor(ColorRole::AtRisk);
    case ClockState::Overdue:
    case ClockState::Broken:
        return themeColor(ColorRole::Late);
    case ClockState::Kept:
        return themeColor(ColorRole::Done);
    }
    return {};
}

} // namespace

TenderPanel::TenderPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_choice(new QComboBox(this))
    , m_next(new QLabel(this))
    , m_clocks(table(clockHeaders(), u"tenderClocks"_s, tr("Statutory clocks"), this))
    , m_events(
          table({tr("Day"), tr("Event"), tr("Note")}, u"tenderEvents"_s, tr("What happened"), this))
    , m_new(button(tr("&New tender..."), u"tenderNew"_s, this))
    , m_edit(button(tr("&Modify..."), u"tenderEdit"_s, this))
    , m_remove(button(tr("&Remove tender"), u"tenderRemove"_s, this))
    , m_record(button(tr("Re&cord an event..."), u"tenderRecord"_s, this))
    , m_drop(button(tr("Ta&ke the event back"), u"tenderDrop"_s, this))
    , m_save(button(tr("E&xport..."), u"tenderExport"_s, this))
{
    setObjectName(u"tenderPanel"_s);
    build();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &TenderPanel::showTender);
    connect(m_events, &QTableWidget::currentCellChanged, this, &TenderPanel::showButtons);
    connect(m_new, &QPushButton::clicked, this, [this] {
        Tender row;
        row.project = m_project;
        edit(row);
    });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(chosen()->row); });
    connect(m_remove, &QPushButton::clicked, this, &TenderPanel::remove);
    connect(m_record, &QPushButton::clicked, this, &TenderPanel::record);
    connect(m_drop, &QPushButton::clicked, this, &TenderPanel::removeEvent);
    connect(m_save, &QPushButton::clicked, this, &TenderPanel::save);
}

void TenderPanel::build()
{
    m_choice->setObjectName(u"tenderChoice"_s);
    m_choice->setAccessibleName(tr("Tender"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_next->setObjectName(u"tenderNext"_s);
    m_next->setWordWrap(true);
    m_next->setTextFormat(Qt::PlainText);
    auto *top = new QHBoxLayout;
    top->addWidget(m_choice, 1);
    for (QPushButton *one : {m_save, m_remove, m_edit, m_new})
        top->addWidget(one);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_clocks);
    splitter->addWidget(m_events);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *below = new QHBoxLayout;
    below->addStretch(1);
    below->addWidget(m_drop);
    below->addWidget(m_record);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpace, 0, 0);
    column->setSpacing(kSpace);
    column->addLayout(top);
    column->addWidget(m_next);
    column->addWidget(splitter, 1);
    column->addLayout(below);
}

void TenderPanel::showProject(ProjectId project)
{
    const TenderFile *before = project == m_project ? chosen() : nullptr;
    const TenderId same = before ? before->row.id : TenderId();
    m_project = project;
    m_files.clear();
    QString hidden;
    if (project.isValid()) {
        auto read = ContractDesk(m_workspace).file(project);
        if (read)
            m_files = std::move(read->tenders);
        else if (read.error().code == ErrorCode::Forbidden)
            hidden = read.error().message;
        else
            Q_EMIT failed(read.error());
    }
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        int at = 0;
        for (std::size_t i = 0; i < m_files.size(); ++i) {
            m_choice->addItem(m_files[i].row.name);
            if (m_files[i].row.id == same)
                at = static_cast<int>(i);
        }
        m_choice->setCurrentIndex(m_files.empty() ? -1 : at);
    }
    showTender();
    if (!hidden.isEmpty())
        m_next->setText(hidden);
}

const TenderFile *TenderPanel::chosen() const
{
    const int at = m_choice->currentIndex();
    return at >= 0 && at < static_cast<int>(m_files.size()) ? &m_files[static_cast<std::size_t>(at)]
                                                            : nullptr;
}

void TenderPanel::showTender()
{
    m_clocks->setRowCount(0);
    m_events->setRowCount(0);
    if (const TenderFile *file = chosen()) {
        const ClockLine *next = nextDue(file->clocks);
        m_next->setText(
            next ? tr("Next: %1. %2 %3")
                       .arg(next->clock->name.text(), stateText(*next), next->clock->source.text())
                 : tr("Nothing is due."));
        fillClocks(*file);
        fillEvents(*file);
    } else {
        m_next->setText(
            tr("A tender (招标采购项目) keeps the days of its events; the clocks of the "
               "law are told from them. Begin with \"New tender\"."));
    }
    showButtons();
}

void TenderPanel::fillClocks(const TenderFile &file)
{
    constexpr int kStateColumn = 5;
    for (const ClockLine &line : file.clocks) {
        addRow(m_clocks, clockCells(line));
        m_clocks->item(m_clocks->rowCount() - 1, kStateColumn)->setForeground(colourOf(line));
    }
    fitColumns(m_clocks);
}

void TenderPanel::fillEvents(const TenderFile &file)
{
    const auto book = ContractDesk(m_workspace).book();
    for (const TenderEvent &event : file.events) {
        const ClockEvent *known = book ? (*book)->event(event.event) : nullptr;
        addRow(m_events,
               {event.happenedOn.toString(Qt::ISODate),
                known ? known->name.text() : event.event,
                event.note});
    }
    fitColumns(m_events);
}

void TenderPanel::showButtons()
{
    const bool writes = m_project.isValid() && m_workspace.readOnlyReason().isEmpty()
                        && ContractDesk(m_workspace).mayEdit(m_project);
    const bool any = chosen() != nullptr;
    m_new->setEnabled(writes);
    m_edit->setEnabled(writes && any);
    m_remove->setEnabled(writes && any);
    m_record->setEnabled(writes && any);
    m_drop->setEnabled(writes && m_events->currentRow() >= 0);
    m_save->setEnabled(any);
}

void TenderPanel::tell(const Result<> &result, const QString &message)
{
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    showProject(m_project);
    Q_EMIT done(message);
}

void TenderPanel::edit(const Tender &row)
{
    TenderDialog dialog(m_workspace, row, window());
    if (dialog.exec() == QDialog::Accepted)
        tell({}, tr("The tender was kept."));
}

void TenderPanel::record()
{
    TenderEventDialog dialog(m_workspace, chosen()->row, window());
    if (dialog.exec() == QDialog::Accepted)
        tell({}, tr("The event was recorded."));
}

void TenderPanel::removeEvent()
{
    const TenderEvent row = chosen()->events[static_cast<std::size_t>(m_events->currentRow())];
    if (askYes(this,
               tr("Take the event of %1 back?").arg(row.happenedOn.toString(Qt::ISODate)),
               tr("The log keeps that it was recorded."),
               tr("Take back")))
        tell(ContractDesk(m_workspace).removeEvent(row.id), tr("The event was taken back."));
}

void TenderPanel::remove()
{
    const Tender row = chosen()->row;
    if (askYes(this,
               tr("Remove the tender \"%1\" with its events?").arg(row.name),
               tr("The log keeps what was entered."),
               tr("Remove")))
        tell(ContractDesk(m_workspace).removeTender(row.id), tr("The tender was removed."));
}

void TenderPanel::save()
{
    const QString path =
        askSavePath(window(), tr("Export the clocks"), chosen()->row.name, dueFileFilter());
    if (path.isEmpty())
        return;
    const auto written = writeClocks(m_workspace, m_project, *chosen(), path);
    if (!written)
        Q_EMIT failed(written.error());
    else
        Q_EMIT done(tr("Written: %1").arg(*written));
}

} // namespace zs
