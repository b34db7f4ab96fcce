// SPDX-License-Identifier: GPL-3.0-or-later
// The attachments of a project (附件): what is there, and attaching, saving, removing.
#pragma once

#include "ui/attachments/attachment_table.h"

#include <QFutureWatcher>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QUndoStack;
class QVBoxLayout;

namespace zs {

/// Large files are encrypted and decrypted in another thread; rows and the log are written here, so
/// that a panel that is closed meanwhile attaches and writes nothing.
/// Committed acts go onto `steps`, which outlives the panel: what fails when they are taken back
/// later is told to `later`.
class AttachmentPanel final : public QWidget {
    Q_OBJECT

public:
    using Report = std::function<void(const Error &)>;

    AttachmentPanel(Workspace &workspace,
                    ProjectId project,
                    QUndoStack &steps,
                    Report later,
                    QWidget *parent = nullptr);

    /// Attaches the files one after the other, to the task and with the level and note of the form.
    void attach(const QStringList &paths);
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildForm(QVBoxLayout &column);
    void buildButtons(QVBoxLayout &column);
    void fillTasks(const Plan &plan);
    void reload();
    void refreshButtons();
    void askAndAttach();
    void attachNext();
    void attached();
    void saveChosen();
    void saved();
    void removeChosen();
    void labelChosen();
    void fillLevels(Classification most);
    /// Puts a committed act on the undo stack.
    void keepStep(const ChangeSet &set, const QString &text);
    void setBusy(const QString &text);

    Workspace &m_workspace;
    ProjectId m_project;
    QUndoStack &m_steps;
    Report m_later;
    int m_firstStep; ///< steps below it were made before this panel
    int m_lastStep;  ///< and those from here on too
    QStringList m_waiting;
    QFutureWatcher<Result<AttachFile>> m_attaching;
    QFutureWatcher<Result<QByteArray>> m_saving;
    Attachment m_wanted; ///< what is being saved
    QString m_target;
    QStackedLayout *m_stack = nullptr;
    AttachmentTable *m_table;
    QComboBox *m_task = nullptr;
    QComboBox *m_level = nullptr;
    QLineEdit *m_note = nullptr;
    QProgressBar *m_busy = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_label = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
};

} // namespace zs
