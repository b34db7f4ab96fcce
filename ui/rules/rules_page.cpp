// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rules_page.h"

#include "ui/lists/list_export.h"
#include "ui/rules/pack_dialog.h"
#include "ui/rules/rule_words.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/pinyin.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableWidget>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

enum Column { State, Severity, Name, Source, Checked };

} // namespace

RulesPage::RulesPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_header(new PageHeader(tr("Rules"), this))
    , m_project(new QComboBox(this))
    , m_filter(new QLineEdit(this))
    , m_table(plainTable(
          {tr("State"), tr("Severity"), tr("Rule"), tr("Source"), tr("Compared with the source")},
          this))
    , m_details(new QTextBrowser(this))
{
    setObjectName(u"rulesPage"_s);
    m_table->setObjectName(u"ruleTable"_s);
    m_table->setAccessibleName(tr("Rules"));
    m_details->setObjectName(u"ruleDetails"_s);
    m_details->setAccessibleName(tr("The chosen rule"));
    m_details->setOpenLinks(false);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"ruleSplit"_s);
    split->addWidget(m_table);
    split->addWidget(m_details);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kSpace);
    column->setSpacing(kSpace);
    column->addWidget(m_header);
    column->addWidget(buildChoice());
    column->addWidget(split, 1);
    auto *take = m_header->addButton(tr("E&xport..."), u"document-export"_s);
    take->setObjectName(u"exportRules"_s);
    connect(take, &QPushButton::clicked, this, &RulesPage::exportTable);
    auto *packs = m_header->addButton(tr("Pac&ks..."), u"class-or-package"_s);
    packs->setObjectName(u"rulePacks"_s);
    connect(packs, &QPushButton::clicked, this, &RulesPage::openPacks);
    m_open = m_header->addButton(tr("Open the &project"), u"view-list-details"_s);
    m_open->setObjectName(u"openRuleProject"_s);
    connect(m_open, &QPushButton::clicked, this, [this] {
        Q_EMIT projectWanted(ProjectId(Uuid::fromString(m_project->currentData().toString())));
    });
    connect(m_project, &QComboBox::currentIndexChanged, this, &RulesPage::fill);
    connect(m_filter, &QLineEdit::textChanged, this, &RulesPage::filter);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &RulesPage::showRule);
    connect(m_details, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        follow(link.toString());
    });
}

QWidget *RulesPage::buildChoice()
{
    m_project->setObjectName(u"ruleProject"_s);
    m_project->setAccessibleName(tr("Project that is checked"));
    m_project->setToolTip(tr("All projects, or one to see why each rule fires or does not"));
    m_project->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_project->setMinimumContentsLength(20);
    m_filter->setObjectName(u"ruleFilter"_s);
    m_filter->setAccessibleName(tr("Find rules"));
    m_filter->setPlaceholderText(tr("Find rules by name, source or pinyin initials"));
    m_filter->setClearButtonEnabled(true);
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace);
    row->addWidget(m_project, 1);
    row->addWidget(m_filter, 1);
    return line;
}

void RulesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void RulesPage::refresh()
{
    auto all = m_desk.overview();
    if (!all) {
        Q_EMIT failed(all.error());
        return;
    }
    m_all = std::move(*all);
    fillProjects();
    fill();
}

void RulesPage::fillProjects()
{
    const QSignalBlocker quiet(m_project);
    const QString chosen = m_project->currentData().toString();
    m_project->clear();
    m_project->addItem(tr("All projects"), QString());
    for (const Project &project : m_all->projects)
        m_project->addItem(project.name, project.id.value().toString());
    m_project->setCurrentIndex(std::max(0, m_project->findData(chosen)));
}

void RulesPage::showProject(ProjectId project)
{
    if (!m_all)
        refresh();
    const QString id = project.isValid() ? project.value().toString() : QString();
    m_project->setCurrentIndex(std::max(0, m_project->findData(id)));
}

void RulesPage::fill()
{
    if (!m_all)
        return;
    const int row = std::max(0, m_table->currentRow());
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(0);
        m_one.reset();
        const QString id = m_project->currentData().toString();
        m_open->setEnabled(!id.isEmpty());
        if (id.isEmpty())
            fillAll();
        else
            fillOne(ProjectId(Uuid::fromString(id)));
        fitColumns(m_table);
    }
    filter();
    m_table->selectRow(std::min(row, m_table->rowCount() - 1));
    showRule();
}

void RulesPage::add(const RuleBook::Entry &entry, const QString &state, bool grave)
{
    const Rule &rule = *entry.rule;
    const QString article = rule.article.text();
    addRow(m_table,
           {state,
            severityText(rule.severity),
            rule.name.text(),
            article == u"—" ? rule.document.text() : QString(rule.document.text() + u' ' + article),
            markText(rule.mark)});
    if (!grave)
        return;
    QTableWidgetItem *first = m_table->item(m_table->rowCount() - 1, State);
    first->setIcon(QIcon::fromTheme(rule.severity == RuleSeverity::Note ? u"dialog-information"_s
                                                                        : u"dialog-warning"_s));
}

void RulesPage::fillAll()
{
    int fires = 0;
    for (const RuleDesk::Standing &standing : m_all->rules) {
        const auto count = static_cast<int>(standing.fires.size());
        fires += count;
        QString state = count > 0 ? tr("fires on %n project(s)", nullptr, count) : tr("in order");
        if (count == 0 && !standing.cannotTell.empty())
            state = tr("cannot tell for %n project(s)",
                       nullptr,
                       static_cast<int>(standing.cannotTell.size()));
        add(standing.entry, state, count > 0);
    }
    m_header->setRemark(tr("%1 rules, %2 hits in %3 projects")
                            .arg(m_all->rules.size())
                            .arg(fires)
                            .arg(m_all->projects.size()));
}

void RulesPage::fillOne(ProjectId project)
{
    auto check = m_desk.check(project);
    if (!check) {
        Q_EMIT failed(check.error());
        return;
    }
    m_one = std::move(*check);
    for (const RuleFinding &finding : m_one->findings)
        add(finding.entry, outcomeText(finding.outcome), finding.outcome == RuleOutcome::Fires);
    const auto fires =
        std::ranges::count(m_one->findings, RuleOutcome::Fires, &RuleFinding::outcome);
    m_header->setRemark(
        tr("%1 rules, %2 fire on this project").arg(m_one->findings.size()).arg(fires));
}

void RulesPage::filter()
{
    const PinyinMatcher wanted(m_filter->text().trimmed());
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString name = m_table->item(row, Name)->text();
        const QString source = m_table->item(row, Source)->text();
        m_table->setRowHidden(
            row, !wanted.isEmpty() && !wanted.matches(name) && !wanted.matches(source));
    }
}

void RulesPage::showRule()
{
    const auto row = static_cast<std::size_t>(std::max(0, m_table->currentRow()));
    if (m_one && row < m_one->findings.size())
        m_details->setHtml(findingHtml(m_one->findings[row], m_one->facts));
    else if (!m_one && m_all && row < m_all->rules.size())
        m_details->setHtml(standingHtml(m_all->rules[row], m_all->projects));
    else
        m_details->clear();
}

void RulesPage::openPacks()
{
    auto *dialog = new PackDialog(m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PackDialog::changed, this, &RulesPage::refresh);
    dialog->open();
}

void RulesPage::exportTable()
{
    ListDocument list;
    list.title = tr("Rules: %1").arg(m_project->currentText());
    list.headers = {
        tr("State"), tr("Severity"), tr("Rule"), tr("Source"), tr("Compared with the source")};
    list.weights = {1.4, 0.8, 2.4, 2.6, 1.2};
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->isRowHidden(row))
            continue;
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column)
            cells << m_table->item(row, column)->text();
        list.rows.push_back(cells);
    }
    const QString chosen = m_project->currentData().toString();
    for (const Project &project : m_all ? m_all->projects : std::vector<Project>()) {
        if (chosen.isEmpty() || project.id.value().toString() == chosen)
            list.projects.push_back(project.id);
    }
    const auto path = exportList(m_workspace, list, this);
    if (!path)
        Q_EMIT failed(path.error());
    else if (!path->isEmpty())
        Q_EMIT done(tr("The list was written: %1").arg(*path));
}

void RulesPage::follow(const QString &link)
{
    const int row = m_table->currentRow();
    if (!m_all || row < 0 || row >= static_cast<int>(m_all->rules.size()))
        return;
    const Rule *rule = m_all->rules[static_cast<std::size_t>(row)].entry.rule;
    showProject(ProjectId(Uuid::fromString(link.mid(link.indexOf(u':') + 1))));
    if (!m_one)
        return;
    const auto same = std::ranges::find_if(
        m_one->findings, [rule](const RuleFinding &finding) { return finding.entry.rule == rule; });
    m_table->selectRow(static_cast<int>(same - m_one->findings.begin()));
}

} // namespace zs
