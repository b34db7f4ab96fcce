// SPDX-License-Identifier: GPL-3.0-or-later
// The processes of a workspace (审批流程): a list, the chosen one as a diagram and as text, its
// particulars, and a dry run. Nothing counts before it is published.
#pragma once

#include "approval/process_edit.h"
#include "base/error.h"
#include "commands/process_desk.h"
#include "ui/process/process_history.h"
#include "ui/process/process_lists.h"
#include "ui/process/process_scene.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace zs {

class DutyPanel;
class FormPanel;
class MessageBar;
class NodePanel;
class ProcessView;
class SimulationPanel;

class ProcessDialog final : public QDialog {
    Q_OBJECT

public:
    /// The workspace must outlive the dialog.
    explicit ProcessDialog(Workspace &workspace, QWidget *parent = nullptr);

    void choose(const QString &key);
    [[nodiscard]] const ProcessDefinition &definition() const { return m_history.now(); }
    void select(ProcessSpot spot);
    [[nodiscard]] ProcessView &view() const { return *m_view; }
    /// Shows the way of a dry run.
    void showSimulation();

public Q_SLOTS:
    void done(int result) override;

private:
    // process_dialog_build.cpp
    void build();
    QWidget *buildList();
    QWidget *buildMiddle();
    QWidget *buildSide();
    QWidget *buildTools();
    QWidget *buildFoot();
    // process_dialog_wire.cpp
    void connectAll();
    void connectDrawing();

    void loadLists();
    void fillEntries(const QString &choose);
    [[nodiscard]] const ProcessEntry *entry() const;
    void showEntry();
    [[nodiscard]] QString entryText(const ProcessEntry &entry) const;
    void take(const ProcessDefinition &next, const QString &merge = {});
    void take(const std::optional<EditedProcess> &edited);
    void refresh();
    void showText();
    void readText();
    void showFaults();
    void goToFault(int row);
    void insert(NodeKind kind);
    void removeChosen();
    [[nodiscard]] bool mayLeave();

    // process_files.cpp
    void createNew();
    void importFile();
    void exportFile();
    void exportPicture();
    void saveDraft();
    void publish();
    void toggleRetired();
    void report(const Error &error);

    Workspace &m_workspace;
    ProcessDesk m_desk;
    ProcessLists m_lists;
    std::vector<ProcessEntry> m_entries;
    QString m_key; ///< of the shown process
    ProcessHistory m_history;
    std::vector<NodeFault> m_faults;
    ProcessSpot m_spot;
    bool m_textStale = false; ///< the text holds something that is no definition
    QString m_keptText;       ///< as it was last saved as a draft
    MessageBar *m_messages;
    QListWidget *m_list;
    QLabel *m_about;
    ProcessView *m_view;
    QTabWidget *m_middle;
    QPlainTextEdit *m_text;
    QListWidget *m_faultList;
    QTabWidget *m_side;
    NodePanel *m_node;
    FormPanel *m_form;
    DutyPanel *m_duties;
    SimulationPanel *m_simulation;
    QToolButton *m_add;
    QToolButton *m_remove;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QPushButton *m_retire;
    QPushButton *m_draft;
    QPushButton *m_publish;
};

} // namespace zs
