// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/attachment_panel.h"

#include "ui/gantt/plan_step.h"
#include "ui/secrecy/label_dialog.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QUndoStack>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QStringList localFilesOf(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths << url.toLocalFile();
    }
    return paths;
}

QPushButton *button(const QString &text, const QString &icon, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(QIcon::fromTheme(icon), text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

AttachmentPanel::AttachmentPanel(
    Workspace &workspace, ProjectId project, QUndoStack &steps, Report later, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_project(project)
    , m_steps(steps)
    , m_later(std::move(later))
    , m_firstStep(steps.index())
    , m_lastStep(steps.index())
    , m_table(new AttachmentTable(this))
{
    setObjectName(u"attachmentPanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *none = new EmptyState(u"mail-attachment"_s,
                                tr("No file is attached to this project yet. Choose a file, or "
                                   "drop files here."),
                                tr("Attach a file..."),
                                this);
    m_stack = new QStackedLayout;
    m_stack->addWidget(none);
    m_stack->addWidget(m_table);
    column->addLayout(m_stack, 1);
    buildForm(*column);
    buildButtons(*column);
    none->button()->setObjectName(u"attachmentFirst"_s);
    none->button()->setEnabled(workspace.readOnlyReason().isEmpty());
    setAcceptDrops(workspace.readOnlyReason().isEmpty());
    connect(none->button(), &QPushButton::clicked, this, &AttachmentPanel::askAndAttach);
    connect(m_table, &AttachmentTable::removeWanted, this, &AttachmentPanel::removeChosen);
    connect(m_table, &AttachmentTable::saveWanted, this, &AttachmentPanel::saveChosen);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &AttachmentPanel::refreshButtons);
    connect(&m_attaching, &QFutureWatcherBase::finished, this, &AttachmentPanel::attached);
    connect(&m_saving, &QFutureWatcherBase::finished, this, &AttachmentPanel::saved);
    connect(&m_steps, &QUndoStack::indexChanged, this, &AttachmentPanel::refreshButtons);
    connect(&workspace, &Workspace::changed, this, &AttachmentPanel::reload);
    reload();
}

void AttachmentPanel::buildForm(QVBoxLayout &column)
{
    m_task = new QComboBox(this);
    m_task->setObjectName(u"attachTask"_s);
    m_task->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_task->setMinimumContentsLength(16);
    m_level = new QComboBox(this);
    m_level->setObjectName(u"attachLevel"_s);
    m_note = new QLineEdit(this);
    m_note->setObjectName(u"attachNote"_s);
    if (const auto plan = m_workspace.plan(m_project)) {
        fillTasks(*plan->plan);
        fillLevels(plan->plan->project.classification);
    }
    const auto labelled = [this](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        return label;
    };
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpace);
    row->addWidget(labelled(tr("A new file be&longs to"), m_task));
    row->addWidget(m_task, 2);
    row->addWidget(labelled(tr("&Classification"), m_level));
    row->addWidget(m_level);
    row->addWidget(labelled(tr("&Note"), m_note));
    row->addWidget(m_note, 2);
    column.addLayout(row);
}

/// A file is no more secret than its project.
void AttachmentPanel::fillLevels(Classification most)
{
    if (m_level->count() == static_cast<int>(most) + 1)
        return;
    m_level->clear();
    for (int i = 0; i <= static_cast<int>(most); ++i)
        m_level->addItem(labelOf(static_cast<Classification>(i)), i);
    m_level->setCurrentIndex(static_cast<int>(most));
}

void AttachmentPanel::fillTasks(const Plan &plan)
{
    m_task->addItem(tr("The whole project"), QByteArray());
    const std::vector<QString> codes = wbsCodes(plan.tasks);
    for (std::size_t i = 0; i < plan.tasks.size(); ++i)
        m_task->addItem(codes[i] + u' ' + plan.tasks[i].name, plan.tasks[i].id.value().toBytes());
}

void AttachmentPanel::buildButtons(QVBoxLayout &column)
{
    m_undo = button(tr("&Undo"), u"edit-undo"_s, u"attachmentUndo"_s, this);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = button(tr("&Redo"), u"edit-redo"_s, u"attachmentRedo"_s, this);
    m_redo->setShortcut(QKeySequence::Redo);
    m_remove = button(tr("Re&move"), u"edit-delete"_s, u"attachmentRemove"_s, this);
    m_label = button(tr("La&bel..."), u"document-properties"_s, u"attachmentLabel"_s, this);
    m_save = button(tr("&Save as..."), u"document-save-as"_s, u"attachmentSave"_s, this);
    m_add = button(tr("&Attach a file..."), {}, u"attachmentAdd"_s, this);
    makePrimary(m_add);
    m_busy = new QProgressBar(this);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpace);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addWidget(m_busy, 1);
    row->addStretch(1);
    row->addWidget(m_remove);
    row->addWidget(m_label);
    row->addWidget(m_save);
    row->addWidget(m_add);
    column.addLayout(row);
    connect(m_add, &QPushButton::clicked, this, &AttachmentPanel::askAndAttach);
    connect(m_save, &QPushButton::clicked, this, &AttachmentPanel::saveChosen);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentPanel::removeChosen);
    connect(m_label, &QPushButton::clicked, this, &AttachmentPanel::labelChosen);
    connect(m_undo, &QPushButton::clicked, &m_steps, &QUndoStack::undo);
    connect(m_redo, &QPushButton::clicked, &m_steps, &QUndoStack::redo);
}

void AttachmentPanel::reload()
{
    if (const auto filled = m_table->reload(m_workspace, m_project); !filled)
        Q_EMIT failed(filled.error());
    if (const auto plan = m_workspace.plan(m_project))
        fillLevels(plan->plan->project.classification); // it may have been set meanwhile
    const int page = m_table->rowCount() > 0 ? 1 : 0;
    m_add->setVisible(page == 1); // an empty list has a button of its own
    refreshButtons();
    if (m_stack->currentIndex() == page)
        return;
    m_stack->setCurrentIndex(page);
    m_stack->currentWidget()->setFocus();
}

bool AttachmentPanel::isBusy() const
{
    return m_attaching.isRunning() || m_saving.isRunning();
}

void AttachmentPanel::refreshButtons()
{
    const QString reason = m_workspace.readOnlyReason();
    const bool idle = m_busy->isHidden();
    const bool mayWrite = idle && reason.isEmpty();
    m_add->setEnabled(mayWrite);
    m_add->setToolTip(reason);
    m_save->setEnabled(idle && m_table->chosen().isValid());
    m_label->setEnabled(mayWrite && m_table->chosen().isValid());
    m_remove->setEnabled(mayWrite && m_table->chosen().isValid());
    m_remove->setToolTip(reason);
    m_undo->setEnabled(mayWrite && m_steps.index() > m_firstStep);
    m_redo->setEnabled(mayWrite && m_steps.canRedo() && m_steps.index() >= m_firstStep
                       && m_steps.index() < m_lastStep);
}

void AttachmentPanel::setBusy(const QString &text)
{
    m_busy->setVisible(!text.isEmpty());
    m_busy->setAccessibleName(text);
    m_busy->setToolTip(text);
    refreshButtons();
}

void AttachmentPanel::askAndAttach()
{
    const QString path = askOpenPath(this, tr("Attach a file"), tr("All files (*)"));
    if (!path.isEmpty())
        attach({path});
}

void AttachmentPanel::attach(const QStringList &paths)
{
    m_waiting += paths;
    if (!isBusy())
        attachNext();
}

void AttachmentPanel::attachNext()
{
    if (m_waiting.isEmpty()) {
        setBusy({});
        return;
    }
    const QString path = m_waiting.takeFirst();
    const TaskId task(Uuid::fromBytes(m_task->currentData().toByteArray()));
    auto command = startAttaching(m_workspace,
                                  m_project,
                                  task,
                                  path,
                                  static_cast<Classification>(m_level->currentData().toInt()),
                                  m_note->text());
    if (!command) {
        m_waiting.clear();
        setBusy({});
        Q_EMIT failed(command.error());
        return;
    }
    setBusy(tr("Encrypting %1").arg(command->file.name));
    m_attaching.setFuture(
        QtConcurrent::run([command = std::move(*command), files = m_workspace.files(), path] {
            return withBytes(command, files, path);
        }));
}

void AttachmentPanel::attached()
{
    const Result<AttachFile> command = m_attaching.result();
    auto set = command ? m_workspace.run(*command) : Result<ChangeSet>(passOn(command));
    if (!set) {
        m_waiting.clear();
        setBusy({});
        Q_EMIT failed(set.error());
        return;
    }
    keepStep(*set, tr("Attach %1").arg(command->file.name));
    m_table->choose(command->file.id);
    if (m_waiting.isEmpty()) // files dropped together share the note
        m_note->clear();
    Q_EMIT done(tr("Attached: %1").arg(command->file.name));
    attachNext();
}

void AttachmentPanel::saveChosen()
{
    const AttachmentId id = m_table->chosen();
    if (!id.isValid() || isBusy())
        return;
    const auto row = m_workspace.attachment(id);
    if (!row) {
        Q_EMIT failed(row.error());
        return;
    }
    m_target = askSavePath(this,
                           tr("Save the attachment"),
                           markedFileName(row->name, markOf(labelFrom(*row))),
                           tr("All files (*)"));
    if (m_target.isEmpty())
        return;
    m_wanted = *row;
    setBusy(tr("Decrypting %1").arg(row->name));
    m_saving.setFuture(
        QtConcurrent::run([files = m_workspace.files(), digest = digestFromBytes(row->digest)] {
            return files.get(digest);
        }));
}

void AttachmentPanel::saved()
{
    const Result<QByteArray> bytes = m_saving.future().takeResult(); // let go of when written
    const auto written = bytes ? saveAttachmentBytes(m_workspace, m_wanted, *bytes, m_target)
                               : Result<>(passOn(bytes));
    if (written)
        Q_EMIT done(tr("Written: %1").arg(m_target));
    else
        Q_EMIT failed(written.error());
    attachNext(); // what was dropped meanwhile
}

void AttachmentPanel::removeChosen()
{
    const AttachmentId id = m_table->chosen();
    if (!id.isValid() || !m_remove->isEnabled())
        return;
    const QString name = m_workspace.nameOf(EntityKind::Attachment, id.value());
    const auto set = removeAttachment(m_workspace, id);
    if (!set) {
        Q_EMIT failed(set.error());
        return;
    }
    keepStep(*set, tr("Remove %1").arg(name));
    Q_EMIT done(tr("Removed: %1. Undo brings it back.").arg(name));
}

void AttachmentPanel::labelChosen()
{
    const AttachmentId id = m_table->chosen();
    if (!id.isValid())
        return;
    const auto set = askLabel(m_workspace, m_project, id, this);
    if (!set) {
        Q_EMIT failed(set.error());
    } else if (!set->isEmpty()) {
        keepStep(*set, tr("Set the secrecy label"));
        Q_EMIT done(tr("The secrecy label was set."));
    }
}

void AttachmentPanel::keepStep(const ChangeSet &set, const QString &text)
{
    const auto report = [self = QPointer(this), later = m_later](const Error &error) {
        if (self)
            Q_EMIT self->failed(error);
        else if (later)
            later(error);
    };
    m_steps.push(new PlanStep(m_workspace, {set}, text, report));
    m_lastStep = m_steps.index();
    refreshButtons();
}

void AttachmentPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFilesOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AttachmentPanel::dropEvent(QDropEvent *event)
{
    attach(localFilesOf(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace zs
