// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/likeness/likeness_panel.h"

#include "ui/likeness/advice_view.h"
#include "ui/likeness/duplicates_view.h"
#include "ui/likeness/library_check_dialog.h"
#include "ui/widgets/theme.h"

#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

LikenessPanel::LikenessPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_tabs(new QTabWidget(this))
    , m_duplicates(new DuplicatesView(workspace, this))
    , m_advice(new AdviceView(this))
{
    setObjectName(u"likenessPanel"_s);
    m_tabs->setObjectName(u"likenessTabs"_s);
    m_tabs->setAccessibleName(tr("What is like this project"));
    m_tabs->addTab(m_duplicates, tr("Possible duplicates"));
    m_tabs->addTab(m_advice, tr("Finished projects and advice"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpace, 0, 0);
    column->addWidget(m_tabs);
    connect(m_duplicates, &DuplicatesView::libraryWanted, this, &LikenessPanel::checkLibrary);
    connect(
        m_duplicates, &DuplicatesView::judged, this, [this](const LikenessDesk::Verdict &verdict) {
            if (const auto kept = m_desk.judge(verdict); !kept) {
                Q_EMIT failed(kept.error());
                return;
            }
            Q_EMIT done(tr("The verdict is kept: %1.").arg(verdictText(verdict.verdict)));
            showProject(m_project);
        });
}

void LikenessPanel::showProject(ProjectId project)
{
    m_project = project;
    if (!project.isValid()) {
        m_duplicates->clear();
        m_advice->clear();
        return;
    }
    const auto hits = m_desk.possibleDuplicates(project);
    const auto path = m_desk.path(project);
    const auto index = m_desk.index();
    if (!hits || !path || !index) {
        Q_EMIT failed(!hits ? hits.error() : !path ? path.error() : index.error());
        return;
    }
    m_duplicates->show(project, *hits, (*index)->settings());
    m_advice->show(*path);
    m_tabs->setTabText(0,
                       hits->empty() ? tr("Possible duplicates")
                                     : tr("Possible duplicates (%1)").arg(hits->size()));
}

void LikenessPanel::checkLibrary()
{
    LibraryCheckDialog dialog(m_workspace, m_desk, this);
    connect(&dialog, &LibraryCheckDialog::failed, this, &LikenessPanel::failed);
    dialog.exec();
}

} // namespace zs
