// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approval/new_case_dialog.h"

#include "approval/simulation.h"
#include "commands/access_desk.h"
#include "commands/case_effects.h"
#include "ui/approval/form_fields.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

enum class Carries { Nothing, Baseline, Start, Budget, Export, Print, GiveRole, TakeRole };

QLabel *warningLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// The first amount of a form, for a budget that is to be set.
std::optional<Money> firstAmount(const std::vector<FormField> &fields, const FormValues &form)
{
    for (const FormField &field : fields) {
        const auto value = form.find(field.key);
        if (field.type == FormType::Money && value != form.end())
            return std::get<Money>(value->second);
    }
    return {};
}

} // namespace

NewCaseDialog::NewCaseDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_processes(m_desk.processes().value_or(std::vector<ProcessDefinition>()))
    , m_projects(workspace.projects().value_or(std::vector<Project>()))
    , m_process(new QComboBox(this))
    , m_statement(dimLabel({}, this))
    , m_project(new QComboBox(this))
    , m_title(new QLineEdit(this))
    , m_fields(new FormFields(workspace.people().value_or(std::vector<Person>()),
                              workspace.units().value_or(std::vector<OrgUnit>()),
                              this))
    , m_effect(new QComboBox(this))
    , m_document(new QLineEdit(this))
    , m_documentLabel(new QLabel(tr("Document num&ber"), this))
    , m_way(dimLabel({}, this))
    , m_problem(warningLabel(this))
{
    setObjectName(u"newCaseDialog"_s);
    setWindowTitle(tr("Start an approval"));
    build();
    for (const ProcessDefinition &definition : m_processes)
        m_process->addItem(definition.name, definition.key);
    m_project->addItem(tr("(about no project)"), QString());
    for (const Project &project : m_projects)
        m_project->addItem(u"%1  %2"_s.arg(project.code, project.name),
                           project.id.value().toString());
    connect(m_process, &QComboBox::currentIndexChanged, this, &NewCaseDialog::showProcess);
    connect(m_project, &QComboBox::currentIndexChanged, this, &NewCaseDialog::fillEffects);
    connect(m_effect, &QComboBox::currentIndexChanged, this, [this] {
        const bool baseline =
            m_effect->currentData().toInt() == static_cast<int>(Carries::Baseline);
        m_document->setVisible(baseline);
        m_documentLabel->setVisible(baseline);
    });
    showProcess();
    fillEffects();
}

void NewCaseDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    auto *inside = new QWidget(this);
    auto *form = new QFormLayout(inside);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_process->setObjectName(u"caseProcess"_s);
    m_project->setObjectName(u"caseProject"_s);
    m_title->setObjectName(u"caseTitle"_s);
    m_effect->setObjectName(u"caseEffect"_s);
    m_document->setObjectName(u"caseDocument"_s);
    m_documentLabel->setBuddy(m_document);
    form->addRow(tr("P&rocess"), m_process);
    form->addRow(QString(), m_statement);
    form->addRow(tr("Pro&ject"), m_project);
    form->addRow(tr("&Matter"), m_title);
    form->addRow(m_fields);
    form->addRow(tr("When &approved"), m_effect);
    form->addRow(m_documentLabel, m_document);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    column->addWidget(scroll, 1);
    column->addWidget(m_way);
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *look = buttons->addButton(tr("Who would si&gn?"), QDialogButtonBox::ActionRole);
    look->setObjectName(u"casePreview"_s);
    m_go = buttons->addButton(tr("Sign and &submit"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(u"caseSubmit"_s);
    makePrimary(m_go);
    column->addWidget(buttons);
    connect(look, &QPushButton::clicked, this, &NewCaseDialog::preview);
    connect(m_go, &QPushButton::clicked, this, &NewCaseDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(dialogSize(*this, 640, 620));
}

const ProcessDefinition *NewCaseDialog::process() const
{
    const auto found = std::ranges::find(
        m_processes, m_process->currentData().toString(), &ProcessDefinition::key);
    return found == m_processes.end() ? nullptr : &*found;
}

ProjectId NewCaseDialog::project() const
{
    return ProjectId(Uuid::fromString(m_project->currentData().toString()));
}

void NewCaseDialog::chooseProcess(const QString &key)
{
    m_process->setCurrentIndex(std::max(0, m_process->findData(key)));
}

void NewCaseDialog::chooseProject(ProjectId project)
{
    m_project->setCurrentIndex(std::max(0, m_project->findData(project.value().toString())));
}

void NewCaseDialog::showProcess()
{
    const ProcessDefinition *definition = process();
    m_go->setEnabled(definition);
    m_statement->setText(definition ? definition->statement
                                    : tr("No process can be read in this workspace."));
    m_fields->setFields(definition ? definition->fields : std::vector<FormField>());
    m_way->clear();
    m_problem->clear();
    fillEffects();
}

void NewCaseDialog::fillEffects()
{
    m_effect->clear();
    const auto add = [this](Carries what, const QString &words) {
        m_effect->addItem(words, static_cast<int>(what));
    };
    add(Carries::Nothing, tr("nothing is carried out by the program"));
    const ProcessDefinition *definition = process();
    const QString key = definition ? definition->key : QString();
    if (key == "role-change"_L1) {
        add(Carries::GiveRole, tr("the person of the form gets the role that it names"));
        add(Carries::TakeRole, tr("the person of the form loses the role that it names"));
    }
    if (!project().isValid())
        return;
    const auto about = std::ranges::find(m_projects, project(), &Project::id);
    if (about != m_projects.end()) // what was chosen above is not typed again
        m_fields->setValue(u"project"_s, QString(about->name));
    if (key == "classified-export"_L1) {
        add(Carries::Export, tr("who starts it may export once from the project"));
        add(Carries::Print, tr("who starts it may print once from the project"));
    }
    add(Carries::Baseline, tr("the plan as it then stands becomes a baseline"));
    add(Carries::Start, tr("the project moves to the stage of execution"));
    add(Carries::Budget, tr("the first amount of the form becomes the approved budget"));
}

void NewCaseDialog::chooseEffect(const QString &act)
{
    const auto about = std::ranges::find(m_projects, project(), &Project::id);
    Carries what = Carries::Nothing;
    if (act == "export"_L1)
        what = Carries::Export;
    else if (act == "print"_L1)
        what = Carries::Print;
    else if (act == "baseline-adoption"_L1)
        what = Carries::Baseline;
    else if (act == "project-start"_L1)
        what = Carries::Start;
    else if (act == "budget-change"_L1)
        what = Carries::Budget;
    else if (act == "role-change"_L1)
        what = Carries::GiveRole;
    m_effect->setCurrentIndex(std::max(0, m_effect->findData(static_cast<int>(what))));
    if (about == m_projects.end())
        return;
    if (m_title->text().isEmpty())
        m_title->setText(u"%1：%2"_s.arg(m_process->currentText(), about->name));
    if (what != Carries::Export && what != Carries::Print)
        return;
    constexpr std::array kLevels{"internal"_L1,
                                 "internal"_L1,
                                 "secret"_L1,
                                 "confidential"_L1,
                                 "topSecret"_L1}; // the process knows none that is open
    m_fields->setValue(u"subject"_s, QString(about->name));
    m_fields->setValue(u"level"_s,
                       QString(kLevels[static_cast<std::size_t>(about->classification)]));
}

Result<QString> NewCaseDialog::roleEffect(const FormValues &form, bool give) const
{
    const auto person = form.find(u"person"_s);
    const auto role = form.find(u"role"_s);
    const auto *who = person == form.end() ? nullptr : std::get_if<PersonId>(&person->second);
    const auto *name = role == form.end() ? nullptr : std::get_if<QString>(&role->second);
    const auto facts = AccessDesk(m_workspace).facts();
    if (!facts)
        return passOn(facts);
    for (const Role &known : (*facts)->roles.roles()) {
        const bool meant = name && (known.key == *name || known.name.text() == *name);
        if (!who || !meant)
            continue;
        if (!give)
            return withdrawRoleEffect(*who, known.key);
        RoleGrant grant;
        grant.person = *who;
        grant.role = known.key;
        grant.scope = static_cast<std::int64_t>(known.scope);
        if (const auto until = form.find(u"until"_s); until != form.end()) {
            if (const auto *day = std::get_if<QDate>(&until->second))
                grant.to = *day;
        }
        return grantRoleEffect(grant);
    }
    return fail(ErrorCode::Invalid,
                tr("Name a person, and a role as it is called on the page of powers."));
}

Result<QString> NewCaseDialog::effect(const FormValues &form) const
{
    switch (static_cast<Carries>(m_effect->currentData().toInt())) {
    case Carries::Baseline:
        return saveBaselineEffect(m_title->text().simplified(), m_document->text().simplified());
    case Carries::Start:
        return stageEffect(ProjectStage::Execution);
    case Carries::Budget: {
        const auto amount = firstAmount(process()->fields, form);
        return amount ? budgetEffect(*amount) : QString();
    }
    case Carries::Export:
    case Carries::Print: {
        const bool printed = m_effect->currentData().toInt() == static_cast<int>(Carries::Print);
        return exportPermitEffect(
            printed ? u"print"_s : u"export"_s, m_title->text().simplified(), kPermitDays);
    }
    case Carries::GiveRole:
        return roleEffect(form, true);
    case Carries::TakeRole:
        return roleEffect(form, false);
    case Carries::Nothing:
        break;
    }
    return QString();
}

void NewCaseDialog::preview()
{
    m_problem->clear();
    const ProcessDefinition *definition = process();
    const auto form = m_fields->values();
    if (!definition || !form) {
        m_problem->setText(definition ? form.error().message : QString());
        return;
    }
    const auto run = simulate(*definition,
                              *form,
                              m_workspace.session().person,
                              m_workspace.clock().now(),
                              m_desk.outside(project()));
    if (!run) {
        m_problem->setText(run.error().message);
        return;
    }
    const auto people = m_workspace.people().value_or(std::vector<Person>());
    const ProcessIndex index(*definition);
    QStringList steps;
    for (const SimulatedNode &node : run->nodes) {
        QStringList names;
        for (const PersonId id : node.persons) {
            const auto person = std::ranges::find(people, id, &Person::id);
            names << (person == people.end() ? QString() : person->name);
        }
        const int place = index.find(node.node);
        if (node.empty)
            names << tr("nobody: somebody has to be assigned");
        if (!names.isEmpty())
            steps << tr("%1: %2").arg(index.at(place).node->name, names.join(tr(", ")));
    }
    m_way->setText(steps.join(u"  →  "_s));
    m_problem->setText(QStringList(run->warnings.begin(), run->warnings.end()).join(u'\n'));
}

void NewCaseDialog::start()
{
    m_problem->clear();
    const ProcessDefinition *definition = process();
    const auto form = m_fields->values();
    if (!form) {
        m_problem->setText(form.error().message);
        return;
    }
    ApprovalDesk::Opening opening;
    opening.process = definition->key;
    opening.title = m_title->text();
    opening.project = project();
    const auto about = std::ranges::find(m_projects, opening.project, &Project::id);
    if (about != m_projects.end()) // what is said about a project is as secret as it is
        opening.classification = about->classification;
    opening.form = *form;
    auto carried = effect(*form);
    if (!carried) {
        m_problem->setText(carried.error().message);
        return;
    }
    opening.effect = std::move(*carried);
    const auto opened = m_desk.open(opening);
    if (!opened) {
        m_problem->setText(opened.error().message);
        return;
    }
    m_opened = *opened;
    accept();
}

} // namespace zs
