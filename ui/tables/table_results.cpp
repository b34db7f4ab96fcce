// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_results.h"

#include "ui/portfolio/date_change_model.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr std::size_t kMostShown = 1'000; ///< problems in the list; all of them are in the sheet

QTableView *
viewOf(QAbstractItemModel *model, const QString &name, const QString &title, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setModel(model);
    view->setObjectName(name);
    view->setAccessibleName(title);
    view->setTabKeyNavigation(false);
    view->setAlternatingRowColors(true);
    view->setWordWrap(false);
    view->verticalHeader()->setMinimumSectionSize(scaled(20));
    view->verticalHeader()->setDefaultSectionSize(scaled(26));
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setStretchLastSection(true);
    return view;
}

QString number(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

void setWidths(QTableView &view, std::initializer_list<int> widths)
{
    int column = 0;
    for (const int width : widths)
        view.horizontalHeader()->resizeSection(column++, scaled(width));
}

} // namespace

TableResults::TableResults(QWidget *parent)
    : QTabWidget(parent)
    , m_sheetModel(new SheetModel(this))
    , m_changeModel(new ChangeModel(this))
    , m_movedModel(new DateChangeModel(this))
    , m_sheet(viewOf(m_sheetModel, u"tableSheetView"_s, tr("The file"), this))
    , m_problems(plainTable({tr("Row"), tr("Column"), tr("Value"), tr("Why")}, this))
    , m_changes(
          viewOf(m_changeModel, u"tableChanges"_s, tr("What will be added and changed"), this))
    , m_moved(viewOf(m_movedModel, u"tableMoved"_s, tr("Tasks whose dates would change"), this))
{
    setObjectName(u"tableResults"_s);
    m_problems->setObjectName(u"tableProblems"_s);
    m_problems->setAccessibleName(tr("Problems"));
    for (QTableView *view : {m_changes, m_moved}) {
        view->setSelectionBehavior(QAbstractItemView::SelectRows);
        view->setShowGrid(false);
        view->verticalHeader()->hide();
    }
    setWidths(*m_changes, {60, 60, 170, 100, 110, 110});
    setWidths(*m_moved, {50, 150, 128, 128, 128, 128, 160});
    m_sheet->horizontalHeader()->setStretchLastSection(false);
    addTab(m_sheet, tr("The file"));
    addTab(m_problems, {});
    addTab(m_changes, {});
    addTab(m_moved, {});
    connect(m_problems, &QTableWidget::cellActivated, this, [this](int line) { showCell(line); });
    connect(
        m_problems, &QTableWidget::cellDoubleClicked, this, [this](int line) { showCell(line); });
    display({}, {});
}

void TableResults::display(const TablePreviewPtr &preview, const NameLookup &names)
{
    static const TablePreview nothing;
    const TablePreview &shown = preview ? *preview : nothing;
    fillProblems(shown);
    m_sheetModel->setProblems(shown.reading.problems);
    m_changeModel->setPreview(preview, names);
    fillMoved(shown);
    const std::size_t problems = shown.reading.problems.size() + shown.refused.size();
    setTabText(1, problems == 0 ? tr("No problems") : tr("Problems: %1").arg(number(problems)));
    setTabText(2,
               tr("Added and changed: %1")
                   .arg(number(static_cast<std::size_t>(m_changeModel->rowCount()))));
    setTabText(3,
               shown.moved.empty() ? tr("No dates move")
                                   : tr("Dates that move: %1").arg(number(shown.moved.size())));
}

void TableResults::fillProblems(const TablePreview &preview)
{
    m_problems->setRowCount(0);
    std::size_t told = 0;
    for (const auto *list : {&preview.refused, &preview.reading.problems}) {
        for (const TableProblem &problem : *list) {
            if (++told > kMostShown)
                break;
            addRow(m_problems,
                   {problem.row > 0 ? QString::number(problem.row) : QString(),
                    problem.column >= 0 ? columnLetters(problem.column) : QString(),
                    problem.value,
                    problem.why});
            m_problems->item(m_problems->rowCount() - 1, 0)
                ->setData(Qt::UserRole, QPoint(problem.column, problem.row - 1));
        }
    }
    const std::size_t all = preview.refused.size() + preview.reading.problems.size();
    if (all > kMostShown)
        addRow(m_problems, {{}, {}, {}, tr("... and %1 more").arg(number(all - kMostShown))});
    fitColumns(m_problems);
}

void TableResults::showCell(int line)
{
    const QPoint cell = m_problems->item(line, 0)->data(Qt::UserRole).toPoint();
    if (cell.y() < 0)
        return;
    setCurrentWidget(m_sheet);
    m_sheet->setCurrentIndex(m_sheetModel->index(cell.y(), std::max(0, cell.x())));
    m_sheet->setFocus();
}

void TableResults::fillMoved(const TablePreview &preview)
{
    auto changes = std::make_shared<ImportPreview>();
    const std::vector<QString> wbs = wbsCodes(preview.plan.tasks);
    for (const DateDifference &moved : preview.moved) {
        const auto task = static_cast<std::size_t>(moved.task);
        changes->changes.push_back({wbs[task],
                                    preview.plan.tasks[task].name,
                                    moved.fileStart.toString(),
                                    moved.ourStart.toString(),
                                    moved.fileFinish.toString(),
                                    moved.ourFinish.toString(),
                                    moved.reason});
    }
    m_movedModel->setPreview(std::move(changes));
}

} // namespace zs
