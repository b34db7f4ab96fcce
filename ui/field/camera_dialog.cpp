// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/camera_dialog.h"

#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kMostMinutes = 7 * 24 * 60;
constexpr int kMostPeriods = 1'000;
constexpr int kMostDays = 3'650;

QSpinBox *
numberBox(const QString &name, const QString &spoken, int least, int most, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(spoken);
    box->setRange(least, most);
    return box;
}

QDoubleSpinBox *degreesBox(const QString &name, const QString &spoken, double most, QWidget *parent)
{
    auto *box = new QDoubleSpinBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(spoken);
    box->setRange(-most, most);
    box->setDecimals(6);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return box;
}

/// For a row of several: its letter goes to the first.
QLabel *named(const QString &text, QWidget *first)
{
    auto *label = new QLabel(text, first->parentWidget());
    label->setBuddy(first);
    return label;
}

QLayout *row(std::initializer_list<QWidget *> parts)
{
    auto *line = new QHBoxLayout;
    for (QWidget *part : parts)
        line->addWidget(part);
    line->addStretch(1);
    return line;
}

} // namespace

CameraDialog::CameraDialog(Workspace &workspace,
                           std::vector<Project> projects,
                           const Camera &camera,
                           QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_projects(std::move(projects))
    , m_camera(camera)
    , m_project(new QComboBox(this))
    , m_task(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_source(new QLineEdit(this))
    , m_every(
          numberBox(u"cameraEvery"_s, tr("Minutes between two pictures"), 1, kMostMinutes, this))
    , m_from(numberBox(u"cameraFrom"_s, tr("First hour of the day"), 0, 23, this))
    , m_until(numberBox(u"cameraUntil"_s, tr("Last hour of the day"), 0, 24, this))
    , m_silent(numberBox(
          u"cameraSilent"_s, tr("Missed pictures until it is told"), 0, kMostPeriods, this))
    , m_keep(new QComboBox(this))
    , m_days(numberBox(u"cameraDays"_s, tr("Days that all pictures are kept"), 0, kMostDays, this))
    , m_east(degreesBox(u"cameraEast"_s, tr("Longitude"), 180, this))
    , m_north(degreesBox(u"cameraNorth"_s, tr("Latitude"), 90, this))
    , m_problem(problemLabel(this))
{
    setObjectName(u"cameraDialog"_s);
    setWindowTitle(camera.id.isEmpty() ? tr("Add a camera") : tr("Edit the camera"));
    build();
    fill();
    connect(m_project, &QComboBox::currentIndexChanged, this, &CameraDialog::fillTasks);
    connect(m_keep, &QComboBox::currentIndexChanged, this, [this](int kind) {
        m_days->setEnabled(kind != static_cast<int>(KeepKind::All));
    });
}

void CameraDialog::build()
{
    for (const auto &[widget, name, spoken] :
         {std::tuple<QWidget *, QString, QString>{m_project, u"cameraProject"_s, tr("Project")},
          {m_task, u"cameraTask"_s, tr("Task")},
          {m_name, u"cameraName"_s, tr("Name")},
          {m_source, u"cameraSource"_s, tr("Address or folder")},
          {m_keep, u"cameraKeep"_s, tr("Which pictures are kept")}}) {
        widget->setObjectName(name);
        widget->setAccessibleName(spoken);
    }
    m_project->setMinimumContentsLength(24);
    m_task->setMinimumContentsLength(24);
    m_task->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_name->setPlaceholderText(tr("North gate, tower crane..."));
    m_source->setPlaceholderText(tr("http://host:port/picture.jpg, or the path of a folder"));
    m_every->setSuffix(tr(" min"));
    m_from->setSuffix(tr(":00"));
    m_until->setSuffix(tr(":00"));
    m_silent->setSpecialValueText(tr("never"));
    m_silent->setSuffix(tr(" missed pictures"));
    m_keep->addItem(tr("All, for good"));
    m_keep->addItem(tr("One a day, when older than"));
    m_keep->addItem(tr("None, when older than"));
    m_days->setSuffix(tr(" days"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Project"), m_project);
    form->addRow(tr("&Task"), m_task);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Address or folder"), m_source);
    form->addRow(tr("A pi&cture every"), m_every);
    form->addRow(named(tr("&Between"), m_from),
                 row({m_from, new QLabel(tr("and"), this), m_until}));
    form->addRow(tr("Silence is t&old after"), m_silent);
    form->addRow(named(tr("&Kept are"), m_keep), row({m_keep, m_days}));
    form->addRow(tr("&Longitude"), m_east);
    form->addRow(tr("Latitu&de"), m_north);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *ahead = box->addButton(tr("&Save"), QDialogButtonBox::ApplyRole);
    ahead->setObjectName(u"goAhead"_s);
    ahead->setDefault(true);
    box->button(QDialogButtonBox::Cancel)->setObjectName(u"giveUp"_s);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(ahead, &QPushButton::clicked, this, &CameraDialog::trySave);
    auto *column = new QVBoxLayout(this);
    QLabel *help = dimLabel(tr("A machine is asked only when an administrator has named it. The "
                               "first and the last picture of each month are always kept; what "
                               "goes by the rule can be brought back."),
                            this);
    help->setWordWrap(true);
    column->addWidget(help);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(box);
    resize(scaled(480), sizeHint().height());
}

void CameraDialog::fill()
{
    for (const Project &project : m_projects)
        m_project->addItem(project.code + u' ' + project.name);
    if (m_camera.project.isValid()) {
        const auto at = std::ranges::find(m_projects, m_camera.project, &Project::id);
        m_project->setCurrentIndex(static_cast<int>(at - m_projects.begin()));
    }
    m_project->setEnabled(m_camera.id.isEmpty());
    fillTasks();
    m_name->setText(m_camera.name);
    m_source->setText(m_camera.source);
    m_every->setValue(m_camera.times.everyMinutes);
    m_from->setValue(m_camera.times.fromHour);
    m_until->setValue(m_camera.times.untilHour);
    m_silent->setValue(m_camera.silentAfter);
    m_keep->setCurrentIndex(static_cast<int>(m_camera.keep.kind));
    m_days->setValue(m_camera.keep.afterDays);
    m_days->setEnabled(m_camera.keep.kind != KeepKind::All);
    m_east->setValue(m_camera.longitude);
    m_north->setValue(m_camera.latitude);
}

void CameraDialog::fillTasks()
{
    m_task->clear();
    m_tasks.clear();
    m_task->addItem(tr("(the whole project)"));
    const auto at = static_cast<std::size_t>(m_project->currentIndex());
    if (at >= m_projects.size())
        return;
    const auto plan = m_workspace.plan(m_projects[at].id);
    if (!plan) {
        showProblem(m_problem, plan.error());
        return;
    }
    for (const Task &task : plan->plan->tasks) {
        m_tasks.push_back(task.id);
        m_task->addItem(task.name);
        if (task.id == m_camera.task)
            m_task->setCurrentIndex(m_task->count() - 1);
    }
}

Camera CameraDialog::entered() const
{
    Camera camera = m_camera;
    const auto at = static_cast<std::size_t>(m_project->currentIndex());
    if (at < m_projects.size())
        camera.project = m_projects[at].id;
    const int task = m_task->currentIndex() - 1;
    camera.task = task < 0 ? TaskId() : m_tasks[static_cast<std::size_t>(task)];
    camera.name = m_name->text();
    camera.source = m_source->text();
    camera.times = {m_every->value(), m_from->value(), m_until->value()};
    camera.silentAfter = m_silent->value();
    camera.keep = {static_cast<KeepKind>(m_keep->currentIndex()), m_days->value()};
    camera.longitude = m_east->value();
    camera.latitude = m_north->value();
    return camera;
}

void CameraDialog::trySave()
{
    const auto saved = m_desk.save(entered());
    if (!saved) {
        showProblem(m_problem, saved.error());
        return;
    }
    m_camera.id = *saved;
    accept();
}

} // namespace zs
