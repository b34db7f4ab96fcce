// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/import_dialog.h"

#include "commands/project_commands.h"
#include "ui/portfolio/import_preview_panel.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kSteps = 1000;
enum Page { Choose, Reading, Preview };

} // namespace

ImportDialog::ImportDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_stack(new QStackedWidget(this))
    , m_problem(new QLabel(this))
    , m_file(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_preview(new ImportPreviewPanel(this))
    , m_back(new QPushButton(tr("&Another file..."), this))
    , m_go(new QPushButton(tr("&Import the plan"), this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import a plan"));
    m_problem->setObjectName(u"importProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    m_go->setObjectName(u"importGo"_s);
    makePrimary(m_go);
    m_stack->addWidget(chooserPage());
    m_stack->addWidget(readingPage());
    m_stack->addWidget(m_preview);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_back, QDialogButtonBox::ResetRole);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, kPageMargin);
    column->setSpacing(12);
    column->addWidget(m_problem);
    column->addWidget(m_stack, 1);
    column->addWidget(buttons);
    resize(dialogSize(*this, 1020, 620));
    connect(&m_reading, &QFutureWatcherBase::progressValueChanged, m_bar, &QProgressBar::setValue);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ImportDialog::finishReading);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_preview, &ImportPreviewPanel::edited, this, [this] {
        m_go->setEnabled(m_found && !m_preview->code().isEmpty() && !m_preview->name().isEmpty());
    });
    connect(m_preview, &ImportPreviewPanel::projectChosen, this, [this](const QString &id) {
        if (m_found)
            read(QString(m_found->path), id);
    });
    m_go->setEnabled(false);
    m_back->hide();
}

ImportDialog::~ImportDialog()
{
    m_reading.cancel();
    m_reading.waitForFinished();
}

QWidget *ImportDialog::chooserPage()
{
    auto *page =
        new EmptyState(u"document-import"_s,
                       tr("Choose a plan that Microsoft Project saved as XML (.xml) or Primavera "
                          "P6 exported (.xer). It is read and checked first; nothing is taken over "
                          "before you have seen what it would bring."),
                       tr("Choose a &file..."),
                       this);
    page->button()->setObjectName(u"importChoose"_s);
    connect(page->button(), &QPushButton::clicked, this, &ImportDialog::choose);
    return page;
}

QWidget *ImportDialog::readingPage()
{
    auto *page = new QWidget(this);
    m_bar->setRange(0, kSteps);
    m_bar->setAccessibleName(tr("Progress"));
    m_file->setTextFormat(Qt::PlainText);
    m_file->setWordWrap(true);
    auto *stop = new QPushButton(tr("&Stop reading"), page);
    connect(stop, &QPushButton::clicked, this, [this] { m_reading.cancel(); });
    auto *column = new QVBoxLayout(page);
    column->addStretch(2);
    column->addWidget(m_file);
    column->addWidget(m_bar);
    column->addWidget(stop, 0, Qt::AlignRight);
    column->addStretch(3);
    return page;
}

void ImportDialog::choose()
{
    const QString path = askOpenPath(
        this,
        tr("Import a plan"),
        tr("Plans and tables (*.xml *.xer *.xlsx *.csv);;Microsoft Project XML (*.xml);;Primavera "
           "P6 (*.xer);;Tables (*.xlsx *.csv);;All files (*)"));
    if (!path.isEmpty())
        read(path);
}

void ImportDialog::read(const QString &path, const QString &project)
{
    static const QStringList tables{u"xlsx"_s, u"csv"_s, u"tsv"_s};
    if (tables.contains(QFileInfo(path).suffix().toLower())) {
        m_table = path;
        return reject();
    }
    m_problem->hide();
    m_found.reset();
    m_go->setEnabled(false);
    m_back->hide();
    m_file->setText(tr("Reading %1").arg(QFileInfo(path).fileName()));
    m_bar->setValue(0);
    m_stack->setCurrentIndex(Reading);
    const auto read = [path,
                       project,
                       holidays = m_workspace.holidays(),
                       &clock = m_workspace.clock()](QPromise<Result<ImportPreviewPtr>> &promise) {
        promise.setProgressRange(0, kSteps);
        promise.addResult(readImportPreview(
            path,
            holidays,
            clock,
            [&promise](std::int64_t done, std::int64_t total) {
                promise.setProgressValue(total > 0 ? static_cast<int>(kSteps * done / total) : 0);
                return !promise.isCanceled();
            },
            project));
    };
    m_reading.setFuture(QtConcurrent::run(read));
}

void ImportDialog::finishReading()
{
    if (m_reading.isCanceled() || m_reading.future().resultCount() == 0) {
        m_stack->setCurrentIndex(Choose);
        return;
    }
    Result<ImportPreviewPtr> read = m_reading.result();
    if (!read) {
        m_stack->setCurrentIndex(Choose);
        refuse(read.error().message);
        return;
    }
    m_found = *read;
    m_stack->setCurrentIndex(Preview);
    m_preview->display(m_found);
    m_back->show();
    m_go->setFocus();
    Q_EMIT previewed();
}

void ImportDialog::take()
{
    if (!m_found)
        return;
    Plan plan = m_found->imported.plan;
    plan.project.code = m_preview->code();
    plan.project.name = m_preview->name();
    m_summary = tr("%1, %2 tasks").arg(plan.project.name).arg(plan.tasks.size());
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto made = importPlan(m_workspace, std::move(plan), QFileInfo(m_found->path).fileName());
    QApplication::restoreOverrideCursor();
    if (!made) {
        refuse(made.error().message);
        return;
    }
    m_imported = *made;
    accept();
}

void ImportDialog::refuse(const QString &message)
{
    QPalette colors = m_problem->palette();
    colors.setColor(QPalette::WindowText, themeColor(ColorRole::Critical));
    m_problem->setPalette(colors);
    m_problem->setText(message);
    m_problem->show();
    Q_EMIT refused(message);
}

} // namespace zs
