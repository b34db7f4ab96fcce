// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/new_project_dialog.h"

#include "commands/project_commands.h"
#include "ui/likeness/likeness_hint.h"
#include "ui/portfolio/field_boxes.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

/// Work begins with the office day; the calendar moves it on when this is no working time.
constexpr Minutes kDayBegins = 8 * 60;

template <class Choice>
QComboBox *choices(QWidget *parent, int count)
{
    auto *box = new QComboBox(parent);
    for (int i = 0; i < count; ++i)
        box->addItem(labelOf(static_cast<Choice>(i)), i);
    return box;
}

OrgUnitId unitIn(const QComboBox &box)
{
    return OrgUnitId(Uuid::fromBytes(box.currentData().toByteArray()));
}

} // namespace

NewProjectDialog::NewProjectDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_code(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_classification(choices<Classification>(this, kClassifications))
    , m_stage(choices<ProjectStage>(this, kProjectStages))
    , m_kind(choices<ProjectKind>(this, kProjectKinds))
    , m_way(choiceBox(u"way", this))
    , m_owner(unitBox(workspace, this))
    , m_district(unitBox(workspace, this))
    , m_scope(new QLineEdit(this))
    , m_place(new QLineEdit(this))
    , m_start(new QDateEdit(QDate::currentDate(), this))
    , m_alike(new LikenessHint(workspace, this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("New project"));
    setObjectName(u"newProjectDialog"_s);
    m_code->setObjectName(u"newProjectCode"_s);
    m_name->setObjectName(u"newProjectName"_s);
    m_way->setObjectName(u"newProjectWay"_s);
    m_scope->setObjectName(u"newProjectScope"_s);
    m_place->setObjectName(u"newProjectPlace"_s);
    m_code->setPlaceholderText(tr("as the approval platform gave it"));
    m_start->setCalendarPopup(true);
    m_start->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_problem->setObjectName(u"newProjectProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 24, 24, kPageMargin);
    form->setSpacing(kSpace);
    form->addRow(tr("&Code"), m_code);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("C&lassification"), m_classification);
    form->addRow(tr("&Stage"), m_stage);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Way of investing"), m_way);
    form->addRow(tr("C&ontent and scale"), m_scope);
    form->addRow(tr("&Unit in charge"), m_owner);
    form->addRow(tr("&District"), m_district);
    form->addRow(tr("&Place"), m_place);
    form->addRow(tr("Plan s&tart"), m_start);
    form->addRow(m_alike);
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(tr("Create the project"), QDialogButtonBox::AcceptRole);
    makePrimary(go);
    form->addRow(buttons);
    setMinimumWidth(scaled(520));
    for (QLineEdit *edit : {m_name, m_scope, m_place})
        connect(edit, &QLineEdit::textEdited, this, [this] { m_alike->check(entered()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &NewProjectDialog::create);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Project NewProjectDialog::entered() const
{
    Project project;
    project.code = m_code->text().trimmed();
    project.name = m_name->text().trimmed();
    project.classification = static_cast<Classification>(m_classification->currentIndex());
    project.stage = static_cast<ProjectStage>(m_stage->currentIndex());
    project.kind = static_cast<ProjectKind>(m_kind->currentIndex());
    project.owner = unitIn(*m_owner);
    project.district = unitIn(*m_district);
    project.way = static_cast<InvestmentWay>(m_way->currentData().toInt());
    project.scope = m_scope->text().trimmed();
    project.place = m_place->text().trimmed();
    project.plannedStart = m_start->date();
    project.planStart = WallTime::at(m_start->date(), kDayBegins);
    return project;
}

void NewProjectDialog::create()
{
    const Project project = entered();
    QString problem;
    if (project.code.isEmpty())
        problem = tr("Enter the project's code.");
    else if (project.name.isEmpty())
        problem = tr("Enter the project's name.");
    if (problem.isEmpty()) {
        const auto made = createProject(m_workspace, project);
        if (made) {
            m_created = *made;
            accept();
            return;
        }
        problem = made.error().message;
    }
    m_problem->setText(problem);
    QPalette colors = m_problem->palette();
    colors.setColor(QPalette::WindowText, themeColor(ColorRole::Critical));
    m_problem->setPalette(colors);
    m_problem->show();
    (project.code.isEmpty() || !project.name.isEmpty() ? m_code : m_name)->setFocus();
}

} // namespace zs
