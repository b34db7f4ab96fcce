// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/annual_dialogs.h"

#include "ui/widgets/money_entry.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

AnnualDialog::AnnualDialog(Workspace &workspace,
                           const std::vector<Project> &projects,
                           ProjectId project,
                           std::int64_t year,
                           QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_notes(this)
    , m_project(new QComboBox(this))
    , m_year(new QSpinBox(this))
    , m_unit(new QComboBox(this))
    , m_amount(new QLineEdit(this))
    , m_sum(dimLabel({}, this))
    , m_content(new QPlainTextEdit(this))
{
    setObjectName(u"annualDialog"_s);
    setWindowTitle(tr("Annual investment of a project"));
    m_year->setRange(1990, 2200);
    m_year->setValue(static_cast<int>(year));
    build(projects, project);
    connect(m_project, &QComboBox::currentIndexChanged, this, &AnnualDialog::fillFromStored);
    connect(m_year, &QSpinBox::valueChanged, this, &AnnualDialog::fillFromStored);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &AnnualDialog::sumUp);
    connect(m_amount, &QLineEdit::textChanged, this, &AnnualDialog::sumUp);
    for (QLineEdit *edit : m_sources)
        connect(edit, &QLineEdit::textChanged, this, &AnnualDialog::sumUp);
    connect(m_notes.finish(tr("&Keep it")), &QPushButton::clicked, this, &AnnualDialog::go);
    fillFromStored();
    resize(dialogSize(*this, 640, 10));
}

void AnnualDialog::build(const std::vector<Project> &projects, ProjectId project)
{
    m_project->setObjectName(u"annualProject"_s);
    m_project->setAccessibleName(tr("Project"));
    m_project->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_project->setMinimumContentsLength(26);
    for (const Project &row : projects)
        m_project->addItem(row.code + u"　"_s + row.name, row.id.toString());
    m_project->setCurrentIndex(std::max(0, m_project->findData(project.toString())));
    m_year->setObjectName(u"annualYear"_s);
    m_year->setAccessibleName(tr("Year"));
    m_unit->setObjectName(u"annualUnit"_s);
    m_unit->setAccessibleName(tr("Unit of all amounts"));
    UnitCombo::fill(m_unit);
    m_amount->setObjectName(u"annualAmount"_s);
    m_amount->setAccessibleName(tr("Amount of the year"));
    m_sum->setObjectName(u"annualSum"_s);
    m_content->setObjectName(u"annualContent"_s);
    m_content->setAccessibleName(tr("Content of the year"));
    m_content->setTabChangesFocus(true);
    m_content->setMaximumHeight(scaled(64));
    auto *sources = new QWidget(this);
    auto *grid = new QGridLayout(sources);
    grid->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < kSources; ++i) {
        const QString name = fundSourceText(static_cast<FundSource>(i));
        m_sources[i] = new QLineEdit(sources);
        m_sources[i]->setObjectName(u"annualSource%1"_s.arg(i));
        m_sources[i]->setAccessibleName(name);
        const int row = static_cast<int>(i) / 2;
        const int column = static_cast<int>(i) % 2 * 2;
        grid->addWidget(new QLabel(name, sources), row, column);
        grid->addWidget(m_sources[i], row, column + 1);
    }
    m_notes.add(u"project"_s, tr("&Project"), m_project);
    m_notes.add(u"year"_s, tr("&Year"), m_year);
    m_notes.add(u"unit"_s, tr("&Unit of all amounts"), m_unit);
    m_notes.add(u"amount"_s, tr("&Amount of the year"), m_amount);
    m_notes.add(u"sources"_s, tr("Sources"), sources);
    m_notes.form()->addRow(QString(), m_sum);
    m_notes.add(u"content"_s, tr("&Content of the year"), m_content);
}

ProjectId AnnualDialog::chosen() const
{
    return ProjectId(Uuid::fromString(m_project->currentData().toString()));
}

void AnnualDialog::fillFromStored()
{
    const auto figures = MoneyDesk(m_workspace).annualFigures(chosen());
    Money sum;
    std::array<Money, kSources> amounts{};
    QString content;
    for (const InvestmentFigure &figure : figures.value_or(std::vector<InvestmentFigure>())) {
        if (figure.year != m_year->value() || figure.month != 0)
            continue;
        amounts[static_cast<std::size_t>(figure.source)] = figure.planned;
        sum.fen += figure.planned.fen;
        content = figure.content;
    }
    if (sum.fen == 0)
        return;                 // what was typed stays
    m_unit->setCurrentIndex(1); // 元, exactly
    m_amount->setText(inYuan(sum));
    for (std::size_t i = 0; i < kSources; ++i)
        m_sources[i]->setText(amounts[i].fen > 0 ? inYuan(amounts[i]) : QString());
    m_content->setPlainText(content);
}

Result<Money> AnnualDialog::read(const QLineEdit *edit) const
{
    const auto unit = UnitCombo::unit(m_unit);
    if (!unit)
        return fail(ErrorCode::Invalid, tr("Choose the unit."));
    return typedAmount(edit->text(), *unit);
}

void AnnualDialog::sumUp()
{
    Money sum;
    for (const QLineEdit *edit : m_sources) {
        if (!edit->text().trimmed().isEmpty())
            sum = plus(sum, read(edit).value_or(Money())).value_or(sum);
    }
    const auto amount = read(m_amount);
    m_sum->setText(tr("The sources add up to %1 yuan; the year's amount is %2 yuan.")
                       .arg(inYuan(sum), inYuan(amount.value_or(Money()))));
}

void AnnualDialog::go()
{
    AnnualEntry entry{.project = chosen(),
                      .year = m_year->value(),
                      .amount = {},
                      .sources = {},
                      .content = m_content->toPlainText()};
    std::vector<FieldFault> faults;
    const auto amount = read(m_amount);
    if (!UnitCombo::unit(m_unit))
        faults.push_back({u"unit"_s, tr("Choose the unit: it is never guessed.")});
    else if (!amount)
        faults.push_back({u"amount"_s, amount.error().message});
    entry.amount = amount.value_or(Money());
    for (std::size_t i = 0; i < kSources; ++i) {
        if (m_sources[i]->text().trimmed().isEmpty())
            continue;
        const auto part = read(m_sources[i]);
        if (!part && UnitCombo::unit(m_unit))
            faults.push_back(
                {u"sources"_s, m_sources[i]->accessibleName() + u": "_s + part.error().message});
        entry.sources.push_back({static_cast<FundSource>(i), part.value_or(Money())});
    }
    if (faults.empty())
        faults = faultsOf(entry);
    m_notes.show(faults);
    if (!faults.empty())
        return;
    const auto done = MoneyDesk(m_workspace).setAnnualPlan(entry);
    if (!done) {
        m_notes.show(done.error());
        return;
    }
    m_committed = *done;
    accept();
}

// ---- months ----

MonthsDialog::MonthsDialog(Workspace &workspace,
                           const AnnualRow &row,
                           std::int64_t year,
                           QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_row(row)
    , m_year(year)
    , m_notes(this)
    , m_unit(new QComboBox(this))
    , m_table(plainTable({tr("Month"), tr("Planned"), tr("Completed")}, this))
    , m_sum(dimLabel({}, this))
{
    setObjectName(u"monthsDialog"_s);
    setWindowTitle(tr("Months of %1: %2").arg(year).arg(row.name));
    m_unit->setObjectName(u"monthsUnit"_s);
    m_unit->setAccessibleName(tr("Unit of all amounts"));
    UnitCombo::fill(m_unit);
    m_table->setObjectName(u"monthsTable"_s);
    m_table->setAccessibleName(tr("Months"));
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    bool any = false;
    for (int month = 1; month <= kMonths; ++month) {
        const MonthFigures &figures = row.months[static_cast<std::size_t>(month - 1)];
        const auto text = [](Money amount) { return amount.fen == 0 ? QString() : inYuan(amount); };
        any = any || figures.planned.fen > 0 || figures.done.fen > 0;
        addRow(m_table, {tr("Month %1").arg(month), text(figures.planned), text(figures.done)});
        m_table->item(month - 1, 0)->setFlags(Qt::ItemIsEnabled);
    }
    if (any)
        m_unit->setCurrentIndex(1); // what is stored is shown in 元
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_sum->setObjectName(u"monthsSum"_s);
    m_notes.add(u"unit"_s, tr("&Unit of all amounts"), m_unit);
    m_notes.form()->addRow(m_table);
    m_notes.form()->addRow(m_sum);
    connect(m_table, &QTableWidget::itemChanged, this, &MonthsDialog::sumUp);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &MonthsDialog::sumUp);
    connect(m_notes.finish(tr("&Keep it")), &QPushButton::clicked, this, &MonthsDialog::go);
    sumUp();
    resize(dialogSize(*this, 520, 520));
}

Result<Money> MonthsDialog::cell(int row, int column) const
{
    const QTableWidgetItem *item = m_table->item(row, column);
    if (!item || item->text().trimmed().isEmpty())
        return Money();
    const auto unit = UnitCombo::unit(m_unit);
    if (!unit)
        return fail(ErrorCode::Invalid, tr("Choose the unit: it is never guessed."));
    return typedAmount(item->text(), *unit);
}

void MonthsDialog::sumUp()
{
    Money planned;
    Money done;
    for (int row = 0; row < kMonths; ++row) {
        planned = plus(planned, cell(row, 1).value_or(Money())).value_or(planned);
        done = plus(done, cell(row, 2).value_or(Money())).value_or(done);
    }
    m_sum->setText(tr("Planned %1 of the year's %2 yuan, completed %3 yuan.")
                       .arg(inYuan(planned), inYuan(m_row.amount), inYuan(done)));
}

void MonthsDialog::go()
{
    std::vector<MonthEntry> months;
    for (int row = 0; row < kMonths; ++row) {
        const auto planned = cell(row, 1);
        const auto done = cell(row, 2);
        if (!planned || !done) {
            const Error &error = planned ? done.error() : planned.error();
            if (!UnitCombo::unit(m_unit))
                m_notes.show({{u"unit"_s, error.message}});
            else
                m_notes.show(Error{
                    ErrorCode::Invalid, tr("Month %1: %2").arg(row + 1).arg(error.message), {}});
            m_table->setCurrentCell(row, planned ? 2 : 1);
            return;
        }
        months.push_back({row + 1, *planned, *done});
    }
    const auto kept = MoneyDesk(m_workspace).recordExecution(m_row.project, m_year, months);
    if (!kept)
        m_notes.show(kept.error());
    else
        accept();
}

} // namespace zs
