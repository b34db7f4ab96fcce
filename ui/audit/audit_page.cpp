// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_page.h"

#include "access/content_label.h"
#include "commands/workspace.h"
#include "report/audit_words.h"
#include "ui/audit/audit_details.h"
#include "ui/audit/audit_export.h"
#include "ui/audit/audit_filter_bar.h"
#include "ui/audit/audit_model.h"
#include "ui/audit/chain_banner.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/status_line.h"
#include "ui/widgets/theme.h"

#include <QDate>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

AuditPage::AuditPage(Workspace &workspace, StatusLine &status, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_status(status)
    , m_header(new PageHeader(tr("Audit"), this))
    , m_banner(new ChainBanner(this))
    , m_filters(new AuditFilterBar(workspace, this))
    , m_model(new AuditModel(workspace, this))
    , m_table(new QTableView(this))
    , m_details(new AuditDetails(workspace, this))
    , m_stack(new QStackedLayout)
    , m_none(new EmptyState(u"view-list-text"_s,
                            tr("No record of the log meets these filters."),
                            tr("Clear the filters"),
                            this))
{
    setObjectName(u"auditPage"_s);
    QPushButton *export_ = m_header->addButton(tr("E&xport the report..."), u"document-export"_s);
    export_->setObjectName(u"auditExport"_s);
    QPushButton *verify = m_header->addButton(tr("Verify the cha&in"), u"security-high"_s, true);
    verify->setObjectName(u"auditVerify"_s);
    m_stack->addWidget(makeTable());
    m_stack->addWidget(m_none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kSpace);
    column->setSpacing(kSpace);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_filters);
    column->addLayout(m_stack, 1);

    connect(export_, &QPushButton::clicked, this, &AuditPage::exportReport);
    connect(verify, &QPushButton::clicked, this, &AuditPage::verify);
    connect(m_filters, &AuditFilterBar::edited, this, &AuditPage::refilter);
    connect(m_none->button(), &QPushButton::clicked, m_filters, &AuditFilterBar::clear);
    connect(m_model, &AuditModel::failed, this, &AuditPage::failed);
    connect(m_model, &AuditModel::rowsInserted, this, &AuditPage::showCount);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            [this](const QModelIndex &current) {
                current.isValid() ? m_details->showRecord(m_model->record(current.row()))
                                  : m_details->clear();
            });
    connect(&workspace, &Workspace::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    refilter();
}

QWidget *AuditPage::makeTable()
{
    m_table->setObjectName(u"auditTable"_s);
    m_table->setAccessibleName(tr("Records of the log"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(scaled(20));
    m_table->verticalHeader()->setDefaultSectionSize(scaled(28));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    constexpr std::array kWidths{52, 150, 84, 112, 0, 150, 240};
    for (int column = 0; column < AuditModel::ColumnCount; ++column)
        header->resizeSection(column, scaled(kWidths[static_cast<std::size_t>(column)]));
    const QFontMetrics letters(listFont()); // a project's code has 24 characters
    header->resizeSection(AuditModel::ProjectCode,
                          letters.horizontalAdvance(u"0000-SL0000-00-00-000000"_s) + 16);
    header->setSectionResizeMode(AuditModel::What, QHeaderView::Stretch);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaled(900), scaled(300)});
    splitter->setChildrenCollapsible(true);
    return splitter;
}

void AuditPage::refilter()
{
    m_model->setFilter(m_filters->filter());
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    else
        m_details->clear();
    showCount();
}

void AuditPage::showCount()
{
    m_header->setRemark(
        tr("%1 records").arg(QLocale().toString(static_cast<qlonglong>(m_model->total()))));
}

void AuditPage::refresh()
{
    m_filters->refresh();
    m_model->catchUp();
    if (m_model->rowCount() > 0)
        m_stack->setCurrentIndex(0);
    showCount();
}

void AuditPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void AuditPage::verify()
{
    if (m_status.isBusy())
        return;
    auto report = [this] {
        BusyScope busy(m_status, tr("Verifying the log"));
        return m_workspace.verifyLog(busy.progress());
    }();
    if (!report) {
        Q_EMIT failed(report.error());
        return;
    }
    m_banner->setReport(*report);
    m_model->markBroken(report->broken ? report->broken->sequence : 0);
    m_status.say(m_banner->text());
}

void AuditPage::exportReport()
{
    if (m_status.isBusy())
        return;
    const QString suggested =
        tr("Audit report %1").arg(QDate::currentDate().toString(Qt::ISODate)) + u".pdf"_s;
    const QString path =
        askSavePath(this,
                    tr("Export the audit report"),
                    markedFileName(suggested, classificationMark(AuditReport().classification)),
                    tr("PDF document (*.pdf);;Excel workbook (*.xlsx);;CSV table (*.csv)"));
    if (path.isEmpty())
        return;
    const auto result = [&]() -> Result<> {
        BusyScope busy(m_status, tr("Writing the audit report"));
        const auto report = gatherAuditReport(
            m_workspace, m_filters->filter(), m_filters->inWords(), busy.progress());
        if (!report)
            return passOn(report);
        return exportAuditReport(m_workspace, *report, path, busy.progress());
    }();
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    refresh();
    Q_EMIT done(tr("The audit report was written: %1").arg(path));
}

} // namespace zs
