// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/place_choice.h"

#include "commands/workspace.h"

#include <QCoreApplication>
#include <QFocusEvent>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlaceChoice)
};

} // namespace

PlaceChoice::PlaceChoice(Workspace &workspace, QWidget *parent)
    : QComboBox(parent)
    , m_workspace(workspace)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setProject({});
}

void PlaceChoice::setProject(ProjectId project)
{
    setEnabled(project.isValid());
    if (project == m_project && count() > 0)
        return;
    m_project = project;
    m_isFilled = false;
    m_tasks = {TaskId()};
    clear();
    addItem(Words::tr("The whole project"));
}

TaskId PlaceChoice::task() const
{
    const auto place = static_cast<std::size_t>(std::max(0, currentIndex()));
    return place < m_tasks.size() ? m_tasks[place] : TaskId();
}

void PlaceChoice::fill()
{
    if (m_isFilled || !m_project.isValid())
        return;
    m_isFilled = true;
    const auto plan = m_workspace.plan(m_project);
    if (!plan)
        return; // who may not read the plan draws for the project
    const std::vector<QString> codes = wbsCodes(plan->plan->tasks);
    for (std::size_t i = 0; i < codes.size(); ++i) {
        m_tasks.push_back(plan->plan->tasks[i].id);
        addItem(u"%1 %2"_s.arg(codes[i], plan->plan->tasks[i].name));
    }
}

void PlaceChoice::showPopup()
{
    fill();
    QComboBox::showPopup();
}

void PlaceChoice::focusInEvent(QFocusEvent *event)
{
    fill();
    QComboBox::focusInEvent(event);
}

} // namespace zs
