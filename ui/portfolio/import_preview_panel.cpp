// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/import_preview_panel.h"

#include "ui/portfolio/date_change_model.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QString number(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

QTableView *changesView(QAbstractItemModel *model, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setModel(model);
    view->setAccessibleName(ImportPreviewPanel::tr("Tasks whose dates would change"));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setTabKeyNavigation(false);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setMinimumSectionSize(scaled(20));
    view->verticalHeader()->setDefaultSectionSize(scaled(26));
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    constexpr std::array kWidths{56, 206, 118, 118, 118, 118, 200};
    for (std::size_t column = 0; column < kWidths.size(); ++column)
        view->horizontalHeader()->resizeSection(static_cast<int>(column), scaled(kWidths[column]));
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setHighlightSections(false);
    return view;
}

} // namespace

ImportPreviewPanel::ImportPreviewPanel(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_projects(new QComboBox(this))
    , m_code(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_counts(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_model(new DateChangeModel(this))
    , m_changes(changesView(m_model, this))
    , m_reason(dimLabel({}, this))
    , m_repairs(plainTable({tr("Line"), tr("What was wrong, and what was done")}, this))
{
    m_projects->setObjectName(u"importProjects"_s);
    m_code->setObjectName(u"importCode"_s);
    m_name->setObjectName(u"importName"_s);
    m_changes->setObjectName(u"importChanges"_s);
    m_reason->setObjectName(u"importReason"_s);
    m_repairs->setAccessibleName(tr("What was wrong, and what was done"));
    m_repairs->setObjectName(u"importRepairs"_s);
    m_counts->setWordWrap(true);
    m_counts->setTextFormat(Qt::PlainText);
    m_tabs->addTab(m_changes, {});
    m_tabs->addTab(m_repairs, {});
    m_form->setSpacing(kSpace);
    m_form->addRow(tr("Project in the &file"), m_projects);
    m_form->addRow(tr("Project &code"), m_code);
    m_form->addRow(tr("Project &name"), m_name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(m_form);
    column->addWidget(m_counts);
    column->addWidget(m_tabs, 1);
    m_reason->setForegroundRole(QPalette::WindowText);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reason->setMinimumHeight(3 * m_reason->fontMetrics().lineSpacing()); // the table stays put
    column->addWidget(m_reason);
    connect(m_changes->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            [this](const QModelIndex &current) {
                m_reason->setText(
                    current.siblingAtColumn(DateChangeModel::Reason).data().toString());
            });
    connect(m_projects, &QComboBox::activated, this, [this](int row) {
        Q_EMIT projectChosen(m_projects->itemData(row).toString());
    });
    connect(m_code, &QLineEdit::textChanged, this, &ImportPreviewPanel::edited);
    connect(m_name, &QLineEdit::textChanged, this, &ImportPreviewPanel::edited);
}

void ImportPreviewPanel::display(const ImportPreviewPtr &preview)
{
    const Plan &plan = preview->imported.plan;
    const QString file = QFileInfo(preview->path).completeBaseName();
    fillChoices(preview->imported);
    m_code->setText(plan.project.code.isEmpty() ? file : plan.project.code);
    m_name->setText(plan.project.name.isEmpty() ? file : plan.project.name);
    m_counts->setText(tr("Tasks: %1 · links: %2 · resources: %3 · assignments: %4 · calendars: %5 "
                         "· baselines: %6")
                          .arg(number(plan.tasks.size()),
                               number(plan.links.size()),
                               number(plan.resources.size()),
                               number(plan.assignments.size()),
                               number(plan.calendars.size()),
                               number(plan.baselines.size())));
    m_model->setPreview(preview);
    m_reason->clear();
    if (!preview->changes.empty())
        m_changes->setCurrentIndex(m_model->index(0, 0));
    m_tabs->setTabText(
        0,
        preview->changes.empty()
            ? tr("No task's dates would change")
            : tr("Tasks that would get other dates: %1").arg(number(preview->changes.size())));
    fillRepairs(*preview);
    m_tabs->setCurrentIndex(preview->changes.empty() && m_repairs->rowCount() > 0 ? 1 : 0);
}

void ImportPreviewPanel::fillChoices(const ImportedPlan &imported)
{
    m_projects->clear();
    for (const ImportChoice &choice : imported.choices)
        m_projects->addItem(tr("%1 %2 (tasks: %3)").arg(choice.code, choice.name).arg(choice.tasks),
                            choice.id);
    m_projects->setCurrentIndex(static_cast<int>(imported.choice));
    m_form->setRowVisible(m_projects, imported.choices.size() > 1);
}

void ImportPreviewPanel::fillRepairs(const ImportPreview &preview)
{
    m_repairs->setRowCount(0);
    for (const ImportRepair &repair : preview.imported.repairs)
        addRow(m_repairs,
               {repair.line > 0 ? QString::number(repair.line) : QString(), repair.what});
    for (const QString &problem : preview.calendarProblems)
        addRow(m_repairs, {QString(), problem});
    m_repairs->resizeColumnToContents(0);
    m_tabs->setTabText(
        1,
        m_repairs->rowCount() == 0
            ? tr("Nothing had to be repaired")
            : tr("Repairs: %1").arg(number(static_cast<std::size_t>(m_repairs->rowCount()))));
}

QString ImportPreviewPanel::code() const
{
    return m_code->text().trimmed();
}

QString ImportPreviewPanel::name() const
{
    return m_name->text().trimmed();
}

} // namespace zs
