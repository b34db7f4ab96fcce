// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/external_banner.h"

#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace zs {

using namespace Qt::StringLiterals;

ExternalBanner::ExternalBanner(PlanDesk &desk, QWidget *parent)
    : NoticeFrame(u"externalBanner"_s, ColorRole::Late, parent)
    , m_desk(desk)
{
    connect(addButton("externalReview", tr("&Review...")),
            &QPushButton::clicked,
            this,
            &ExternalBanner::review);
    connect(&m_desk, &PlanDesk::changed, this, &ExternalBanner::markStale);
    // another project's edit moves what this one waits for
    connect(&m_desk.workspace(), &Workspace::changed, this, &ExternalBanner::markStale);
    hide();
}

void ExternalBanner::markStale()
{
    if (m_isWaiting)
        return;
    m_isWaiting = true;
    QTimer::singleShot(0, this, [this] {
        m_isWaiting = false;
        refresh();
    });
}

void ExternalBanner::refresh()
{
    m_dates.clear();
    if (m_desk.project().isValid() && !m_desk.isScenario()) {
        auto dates = externalDates(m_desk.workspace(), m_desk.project());
        if (!dates) {
            Q_EMIT m_desk.failed(dates.error());
            return;
        }
        m_dates = std::move(*dates);
    }
    words()->setText(
        tr("Tasks of other projects that this plan waits for have other dates now (%1). The plan "
           "still goes by the dates that were accepted last.")
            .arg(m_dates.size()));
    setVisible(!m_dates.empty());
}

void ExternalBanner::review()
{
    auto *dialog = new ExternalDatesDialog(m_dates, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const std::vector<LinkId> links = dialog->accepted();
        if (!links.empty())
            m_desk.keep(acceptExternalDates(m_desk.workspace(), m_desk.project(), links),
                        tr("Accept dates of other projects"));
    });
    dialog->open();
}

ExternalDatesDialog::ExternalDatesDialog(const std::vector<ExternalDate> &dates, QWidget *parent)
    : QDialog(parent)
    , m_dates(dates)
    , m_table(plainTable({tr("Waiting task"),
                          tr("Task of the other project"),
                          tr("Start accepted"),
                          tr("Start now"),
                          tr("Finish accepted"),
                          tr("Finish now")},
                         this))
{
    setObjectName(u"externalDates"_s);
    setWindowTitle(tr("Dates of other projects"));
    resize(dialogSize(*this, 960, 360));
    m_table->setObjectName(u"externalDatesTable"_s);
    m_table->setAccessibleName(tr("Links whose dates have changed"));
    for (const ExternalDate &date : m_dates) {
        const QString other = date.gone ? tr("%1 (deleted: its accepted dates stay)").arg(date.name)
                                        : date.presentName;
        addRow(m_table,
               {date.successorName,
                other,
                date.start.toString(),
                date.presentStart.toString(),
                date.finish.toString(),
                date.presentFinish.toString()});
        QTableWidgetItem *item = m_table->item(m_table->rowCount() - 1, 0);
        item->setFlags(date.gone ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                 : item->flags() | Qt::ItemIsUserCheckable);
        if (!date.gone)
            item->setCheckState(Qt::Checked);
    }
    fitColumns(m_table);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go =
        buttons->addButton(tr("&Accept what is ticked"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"externalAccept"_s);
    makePrimary(go);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_table, 1);
    column->addWidget(
        dimLabel(tr("The plan is rescheduled by what is accepted. It can be taken back."), this));
    column->addWidget(buttons);
}

std::vector<LinkId> ExternalDatesDialog::accepted() const
{
    std::vector<LinkId> links;
    for (std::size_t i = 0; i < m_dates.size(); ++i) {
        const QTableWidgetItem *item = m_table->item(static_cast<int>(i), 0);
        if (!m_dates[i].gone && item->checkState() == Qt::Checked)
            links.push_back(m_dates[i].link);
    }
    return links;
}

} // namespace zs
