// SPDX-License-Identifier: GPL-3.0-or-later
// What leads to what in the window of the processes.
#include "ui/process/duty_panel.h"
#include "ui/process/form_panel.h"
#include "ui/process/node_panel.h"
#include "ui/process/process_dialog.h"
#include "ui/process/process_view.h"
#include "ui/process/simulation_panel.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QToolButton>

namespace zs {

void ProcessDialog::connectAll()
{
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0 || static_cast<std::size_t>(row) >= m_entries.size()
            || m_entries[static_cast<std::size_t>(row)].definition.key == m_key)
            return;
        if (!mayLeave()) {
            fillEntries(m_key);
            return;
        }
        m_key = m_entries[static_cast<std::size_t>(row)].definition.key;
        showEntry();
    });
    connect(m_retire, &QPushButton::clicked, this, &ProcessDialog::toggleRetired);
    connect(m_draft, &QPushButton::clicked, this, &ProcessDialog::saveDraft);
    connect(m_publish, &QPushButton::clicked, this, &ProcessDialog::publish);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ProcessDialog::readText);
    connect(m_middle, &QTabWidget::currentChanged, this, [this] { showText(); });
    connect(m_faultList, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        goToFault(m_faultList->row(item));
    });
    connect(m_faultList, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        goToFault(m_faultList->row(item));
    });
    connect(m_node,
            &NodePanel::edited,
            this,
            [this](const ProcessDefinition &next, const QString &merge) { take(next, merge); });
    connect(m_form,
            &FormPanel::edited,
            this,
            [this](const ProcessDefinition &next, const QString &merge) { take(next, merge); });
    connect(m_duties,
            &DutyPanel::edited,
            this,
            [this](const ProcessDefinition &next, const QString &merge) { take(next, merge); });
    connect(m_simulation, &SimulationPanel::marked, m_view, [this](const ProcessMarks &marks) {
        m_view->setMarks(marks);
    });
    connectDrawing();
}

void ProcessDialog::connectDrawing()
{
    connect(m_view, &ProcessView::chosen, this, &ProcessDialog::select);
    connect(m_view, &ProcessView::insertWanted, this, [this] { insert(NodeKind::Approve); });
    connect(m_view, &ProcessView::removeWanted, this, &ProcessDialog::removeChosen);
    connect(m_view, &ProcessView::moveWanted, this, [this](int along, int across) {
        if (m_spot.branch < 0)
            take(along != 0 ? moved(definition(), m_spot.place, along)
                            : movedAcross(definition(), m_spot.place, across));
    });
    connect(m_view, &ProcessView::editWanted, this, [this] {
        m_side->setCurrentWidget(m_node);
        m_node->focusFirst();
    });
    connect(m_node, &NodePanel::branchAddWanted, this, [this] {
        take(withBranchAdded(definition(), m_spot.place));
    });
    connect(m_node, &NodePanel::branchRemoveWanted, this, [this] {
        take(withBranchRemoved(definition(), m_spot.place, m_spot.branch));
    });
    connect(m_remove, &QToolButton::clicked, this, &ProcessDialog::removeChosen);
    const auto undo = [this] {
        m_textStale = false;
        m_history.undo();
        refresh();
    };
    const auto redo = [this] {
        m_textStale = false;
        m_history.redo();
        refresh();
    };
    connect(m_undo, &QToolButton::clicked, this, undo);
    connect(m_redo, &QToolButton::clicked, this, redo);
    // in the text view the editor's own undo is meant
    for (QWidget *where : std::initializer_list<QWidget *>{m_view, m_list, m_side}) {
        const auto keys = [this, where](const QKeySequence &key, const auto &act) {
            auto *shortcut = new QShortcut(key, where);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            connect(shortcut, &QShortcut::activated, this, act);
        };
        keys(QKeySequence(Qt::CTRL | Qt::Key_Z), undo);
        keys(QKeySequence(Qt::CTRL | Qt::Key_Y), redo);
    }
}

} // namespace zs
