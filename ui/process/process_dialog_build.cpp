// SPDX-License-Identifier: GPL-3.0-or-later
// How the window of the processes is put together.
#include "ui/process/duty_panel.h"
#include "ui/process/form_panel.h"
#include "ui/process/node_panel.h"
#include "ui/process/process_dialog.h"
#include "ui/process/process_view.h"
#include "ui/process/simulation_panel.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr std::array kAddable{NodeKind::Approve,
                              NodeKind::Condition,
                              NodeKind::Parallel,
                              NodeKind::Notify,
                              NodeKind::Timer,
                              NodeKind::SubProcess,
                              NodeKind::Collective,
                              NodeKind::End};

} // namespace

void ProcessDialog::build()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(buildList());
    splitter->addWidget(buildMiddle());
    splitter->addWidget(buildSide());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaled(190), scaled(620), scaled(290)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kSpace);
    column->setSpacing(kSpace);
    column->addWidget(m_messages);
    column->addWidget(splitter, 1);
    column->addWidget(buildFoot());
    m_messages->dismiss();
}

QWidget *ProcessDialog::buildList()
{
    auto *side = new QWidget(this);
    m_list->setObjectName(u"processList"_s);
    m_list->setAccessibleName(tr("Processes"));
    m_list->setWordWrap(true);
    m_list->setMinimumWidth(scaled(130));
    m_about->setObjectName(u"processAbout"_s);
    auto *fresh = new QPushButton(tr("&New process"), side);
    fresh->setObjectName(u"processNew"_s);
    fresh->setAutoDefault(false);
    auto *read = new QPushButton(tr("&Import..."), side);
    read->setObjectName(u"processImport"_s);
    read->setAutoDefault(false);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, kHalfSpace, 0);
    column->addWidget(m_list, 1);
    column->addWidget(m_about);
    column->addWidget(fresh);
    column->addWidget(read);
    connect(fresh, &QPushButton::clicked, this, &ProcessDialog::createNew);
    connect(read, &QPushButton::clicked, this, &ProcessDialog::importFile);
    return side;
}

QWidget *ProcessDialog::buildTools()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kHalfSpace);
    const auto dress =
        [row](QToolButton *button, const QString &name, const QString &icon, const QString &words) {
            button->setObjectName(name);
            button->setIcon(QIcon::fromTheme(icon));
            button->setToolTip(words);
            button->setAccessibleName(words);
            row->addWidget(button);
        };
    dress(m_add, u"processAdd"_s, u"list-add"_s, tr("Add a step after the chosen one (Ins)"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_add);
    for (const NodeKind kind : kAddable) {
        QAction *action = menu->addAction(kindText(kind));
        action->setObjectName(u"processAdd%1"_s.arg(static_cast<int>(kind)));
        connect(action, &QAction::triggered, this, [this, kind] { insert(kind); });
    }
    m_add->setMenu(menu);
    dress(m_remove, u"processRemove"_s, u"list-remove"_s, tr("Remove the chosen step (Del)"));
    dress(m_undo, u"processUndo"_s, u"edit-undo"_s, tr("Undo (Ctrl+Z)"));
    dress(m_redo, u"processRedo"_s, u"edit-redo"_s, tr("Do again (Ctrl+Y)"));
    auto *in = new QToolButton(bar);
    auto *out = new QToolButton(bar);
    auto *fit = new QToolButton(bar);
    dress(in, u"processZoomIn"_s, u"zoom-in"_s, tr("Larger (+)"));
    dress(out, u"processZoomOut"_s, u"zoom-out"_s, tr("Smaller (-)"));
    dress(fit, u"processFit"_s, u"zoom-fit-best"_s, tr("Show all of it (0)"));
    row->addStretch(1);
    auto *picture = new QPushButton(tr("Pi&cture..."), bar);
    picture->setObjectName(u"processPicture"_s);
    auto *file = new QPushButton(tr("E&xport..."), bar);
    file->setObjectName(u"processExport"_s);
    for (QPushButton *button : {picture, file}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(in, &QToolButton::clicked, m_view, [this] { m_view->zoomBy(1.25); });
    connect(out, &QToolButton::clicked, m_view, [this] { m_view->zoomBy(0.8); });
    connect(fit, &QToolButton::clicked, m_view, &ProcessView::fit);
    connect(picture, &QPushButton::clicked, this, &ProcessDialog::exportPicture);
    connect(file, &QPushButton::clicked, this, &ProcessDialog::exportFile);
    return bar;
}

QWidget *ProcessDialog::buildMiddle()
{
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(kHalfSpace, 0, kHalfSpace, 0);
    column->setSpacing(kHalfSpace);
    m_text->setObjectName(u"processText"_s);
    m_text->setAccessibleName(tr("The process as text"));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    QFont mono(u"monospace"_s);
    mono.setStyleHint(QFont::Monospace);
    mono.setPointSizeF(listFont().pointSizeF());
    m_text->setFont(mono);
    m_middle->setObjectName(u"processTabs"_s);
    m_middle->setAccessibleName(tr("Diagram or text"));
    m_middle->addTab(m_view, tr("Diagram"));
    m_middle->addTab(m_text, tr("Text (JSON)"));
    m_faultList->setObjectName(u"processFaults"_s);
    m_faultList->setAccessibleName(tr("What is wrong"));
    m_faultList->setMaximumHeight(scaled(72));
    column->addWidget(buildTools());
    column->addWidget(m_middle, 1);
    column->addWidget(m_faultList);
    return middle;
}

QWidget *ProcessDialog::buildSide()
{
    m_side->setObjectName(u"processSide"_s);
    m_side->setAccessibleName(tr("Particulars"));
    m_side->setMinimumWidth(scaled(220));
    m_side->addTab(m_node, tr("Step"));
    m_side->addTab(m_form, tr("Process"));
    m_side->addTab(m_duties, tr("Follow-ups"));
    m_side->addTab(m_simulation, tr("Dry run"));
    return m_side;
}

QWidget *ProcessDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_retire->setObjectName(u"processRetire"_s);
    m_draft->setObjectName(u"processDraft"_s);
    m_publish->setObjectName(u"processPublish"_s);
    makePrimary(m_publish);
    auto *close = new QPushButton(tr("C&lose"), foot);
    close->setObjectName(u"processClose"_s);
    row->addWidget(dimLabel(tr("Running cases keep the version that they were opened with."), foot),
                   1);
    for (QPushButton *button : {m_retire, close, m_draft, m_publish}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

} // namespace zs
