// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approval/approval_page.h"

#include "commands/secrecy_desk.h"
#include "ui/secrecy/watermark_overlay.h"
#include "commands/workspace.h"
#include "ui/approval/act_panel.h"
#include "ui/approval/case_sheet.h"
#include "ui/approval/inbox_model.h"
#include "ui/approval/new_case_dialog.h"
#include "ui/approval/sheet_export.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabBar>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

WallTime wallNow(const Workspace &workspace)
{
    return WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(workspace.clock().now()));
}

} // namespace

ApprovalPage::ApprovalPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_header(new PageHeader(tr("Approvals"), this))
    , m_boxes(new QTabBar(this))
    , m_filter(new QLineEdit(this))
    , m_model(new InboxModel(this))
    , m_table(new QTableView(this))
    , m_none(new EmptyState(
          u"mail-read"_s, tr("Nothing lies in this box."), tr("Start an approval"), this))
    , m_stack(new QStackedLayout)
    , m_caseHeader(new PageHeader(QString(), this))
    , m_sheet(new QTextBrowser(this))
    , m_acts(new ActPanel(this))
{
    setObjectName(u"approvalPage"_s);
    QPushButton *start = m_header->addButton(tr("&Start an approval..."), u"list-add"_s, true);
    start->setObjectName(u"approvalStart"_s);
    connect(start, &QPushButton::clicked, this, [this] { startCase(); });
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(buildLists());
    splitter->addWidget(buildCase());
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 4);
    splitter->setSizes({scaled(700), scaled(560)});
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kSpace);
    column->setSpacing(kSpace);
    column->addWidget(m_header);
    column->addWidget(splitter, 1);
    connectAll();
    refresh();
}

QWidget *ApprovalPage::buildLists()
{
    m_boxes->setObjectName(u"approvalBoxes"_s);
    m_boxes->setAccessibleName(tr("Boxes"));
    m_boxes->setExpanding(false);
    m_boxes->setDrawBase(false);
    for (int box = 0; box < 5; ++box)
        m_boxes->addTab(QString());
    m_filter->setObjectName(u"approvalFilter"_s);
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter: number, matter, step, person or pinyin initials"));
    m_filter->setClearButtonEnabled(true);
    m_table->setObjectName(u"approvalTable"_s);
    m_table->setAccessibleName(tr("Approvals"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(28));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    constexpr std::array kWidths{52, 0, 120, 84, 150, 84};
    for (int i = 0; i < InboxModel::ColumnCount; ++i)
        header->resizeSection(i, scaled(kWidths[static_cast<std::size_t>(i)]));
    header->setSectionResizeMode(InboxModel::Title, QHeaderView::Stretch);
    auto *lists = new QWidget(this);
    auto *column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, kSpace, 0);
    column->setSpacing(kSpace);
    column->addWidget(m_boxes);
    column->addWidget(m_filter);
    auto *below = new QWidget(lists);
    below->setLayout(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_none);
    column->addWidget(below, 1);
    return lists;
}

QWidget *ApprovalPage::buildCase()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(kSpace, 0, 0, 0);
    column->setSpacing(kSpace);
    QPushButton *check = m_caseHeader->addButton(tr("Chec&k the signatures"), u"security-high"_s);
    check->setObjectName(u"approvalVerify"_s);
    connect(check, &QPushButton::clicked, this, &ApprovalPage::verify);
    QPushButton *sheet = m_caseHeader->addButton(tr("Opinion s&heet..."), u"document-export"_s);
    sheet->setObjectName(u"approvalSheet"_s);
    connect(sheet, &QPushButton::clicked, this, &ApprovalPage::exportSheet);
    m_sheet->setObjectName(u"caseSheet"_s);
    m_sheet->setAccessibleName(tr("The approval"));
    m_sheet->setOpenLinks(false);
    m_sheet->setMinimumHeight(scaled(80));
    m_table->setMinimumHeight(scaled(80));
    column->addWidget(m_caseHeader);
    column->addWidget(m_sheet, 1);
    column->addWidget(m_acts);
    m_watermark = new WatermarkOverlay(side);
    return side;
}

void ApprovalPage::connectAll()
{
    connect(m_boxes, &QTabBar::currentChanged, this, [this](int box) {
        m_box = static_cast<InboxBox>(box);
        fill();
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setFilter(words);
        showRow(m_model->rowCount() > 0 ? 0 : -1);
        m_table->selectRow(0);
    });
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            [this](const QModelIndex &current) { showRow(current.row()); });
    connect(m_none->button(), &QPushButton::clicked, this, [this] { startCase(); });
    connect(m_acts, &ActPanel::chosen, this, &ApprovalPage::perform);
    connect(m_sheet, &QTextBrowser::anchorClicked, this, &ApprovalPage::makeKey);
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeSet &set) {
        const bool ours = std::ranges::any_of(set.changes, [](const EntityChange &change) {
            return change.entity == EntityKind::CaseTurn
                   || change.entity == EntityKind::ApprovalCase
                   || change.entity == EntityKind::PersonKey;
        });
        if (ours)
            refresh();
    });
}

void ApprovalPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_workspace.readOnlyReason().isEmpty()) {
        if (const auto news = m_desk.tick(); !news) // reminders and lateness since the last look
            Q_EMIT failed(news.error());
    }
    refresh();
}

void ApprovalPage::showBox(InboxBox box)
{
    m_boxes->setCurrentIndex(static_cast<int>(box));
}

void ApprovalPage::refresh()
{
    const auto counts = m_desk.counts();
    if (!counts)
        return;
    const std::array words{
        tr("To do"), tr("Done"), tr("Started by me"), tr("Copies"), tr("Overdue")};
    for (std::size_t i = 0; i < words.size(); ++i)
        m_boxes->setTabText(static_cast<int>(i), u"%1 (%2)"_s.arg(words[i]).arg((*counts)[i]));
    Q_EMIT counted((*counts)[0]);
    fill();
}

void ApprovalPage::fill()
{
    auto rows = m_desk.inbox(m_box);
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    const CaseId before = m_shown;
    m_model->setRows(std::move(*rows), namesIn(m_workspace, {}).persons, wallNow(m_workspace));
    for (const int column : {InboxModel::Step, InboxModel::Due}) // nobody's turn is told there
        m_table->setColumnHidden(column, m_box == InboxBox::Started);
    const bool nothing = m_model->rowCount() == 0 && m_filter->text().isEmpty();
    m_filter->setVisible(!nothing); // there is nothing to be found in an empty box
    m_stack->setCurrentIndex(nothing ? 1 : 0);
    const int same = before.isValid() ? m_model->rowOf(before) : -1;
    if (same >= 0)
        m_table->selectRow(same);
    else if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    if (same >= 0 || m_model->rowCount() == 0)
        showRow(same);
}

void ApprovalPage::showCase(CaseId id)
{
    for (const InboxBox box :
         {InboxBox::ToDo, InboxBox::Started, InboxBox::Done, InboxBox::Copied}) {
        showBox(box);
        if (const int row = m_model->rowOf(id); row >= 0) {
            m_table->selectRow(row);
            return;
        }
    }
    const auto opened = m_desk.read(id); // of somebody else: shown, in no list
    opened ? showOpened(*opened) : Q_EMIT failed(opened.error());
}

void ApprovalPage::showRow(int row)
{
    if (row < 0 || row >= m_model->rowCount()) {
        m_shown = {};
        m_caseHeader->setTitle(QString());
        m_caseHeader->setVisible(false);
        m_sheet->clear();
        m_acts->clear();
        showHelp();
        return;
    }
    const InboxRow &chosen = m_model->at(row);
    if (chosen.id != m_shown)
        m_checked = false;
    const auto opened = m_desk.read(chosen.id);
    if (!opened) {
        Q_EMIT failed(opened.error());
        return;
    }
    showOpened(*opened);
    if (chosen.kind >= TurnKind::Copied && !chosen.done.isValid() && chosen.turn.isValid()
        && m_workspace.readOnlyReason().isEmpty()) {
        if (const auto read = m_desk.markRead(chosen.turn); !read)
            Q_EMIT failed(read.error());
    }
}

void ApprovalPage::showHelp()
{
    if (!m_workspace.canSign() && m_workspace.readOnlyReason().isEmpty())
        m_sheet->setHtml(u"<p>%1</p><p><a href=\"key\">%2</a></p>"_s.arg(
            tr("You have no signing key yet. Approvals are signed with it; it opens with your "
               "passphrase only.")
                .toHtmlEscaped(),
            tr("Make my signing key...").toHtmlEscaped()));
}

QString ApprovalPage::whyNoSigning() const
{
    if (!m_workspace.readOnlyReason().isEmpty())
        return m_workspace.readOnlyReason();
    return m_workspace.canSign() ? QString()
                                 : tr("You have no signing key yet. Make it first (the link at the "
                                      "end of the sheet).");
}

void ApprovalPage::showOpened(const OpenedCase &opened)
{
    m_shown = opened.row.id;
    m_caseHeader->setVisible(true);
    m_caseHeader->setTitle(u"%1  %2"_s.arg(opened.row.number).arg(opened.row.title));
    Project labelled; // the case's own level, with the project's term where that is the same
    labelled.classification = opened.row.classification;
    SecrecyDesk secrecy(m_workspace);
    if (const auto about = secrecy.readable(opened.row.project);
        about && about->classification == labelled.classification)
        labelled = *about;
    m_caseHeader->setLabel(labelFrom(labelled));
    m_watermark->setText(secrecy.screenMark(labelled));
    std::vector<ActVerdict> verdicts;
    if (m_checked) {
        if (auto checked = m_desk.verify(m_shown))
            verdicts = std::move(*checked);
        else
            Q_EMIT failed(checked.error());
    }
    QString html = caseSheet(opened, namesIn(m_workspace, opened.row.project), verdicts);
    if (!m_workspace.canSign() && m_workspace.readOnlyReason().isEmpty())
        html +=
            u"<p><a href=\"key\">%1</a></p>"_s.arg(tr("Make my signing key...").toHtmlEscaped());
    m_sheet->setHtml(html);
    const auto acts = possibleActs(opened.definition, opened.state, m_workspace.session().person);
    const ProcessIndex index(opened.definition);
    std::vector<std::pair<QString, QString>> targets;
    for (const PossibleAct &act : acts) {
        if (act.verb != Verb::Return)
            continue;
        for (const QString &node : returnTargets(opened.definition, opened.state, act.visit)) {
            const int place = index.find(node);
            targets.emplace_back(node, place < 0 ? node : index.at(place).node->name);
        }
        break;
    }
    m_acts->show(acts,
                 targets,
                 m_workspace.people().value_or(std::vector<Person>()),
                 acts.empty() ? QString() : whyNoSigning());
}

void ApprovalPage::perform(const CaseAct &act)
{
    const CaseId id = m_shown;
    const auto status = m_desk.act(id, act);
    if (!status) {
        Q_EMIT failed(status.error());
        return;
    }
    Q_EMIT done(tr("Signed and recorded: %1. The approval stands at \"%2\".")
                    .arg(verbText(act.verb), statusText(*status)));
}

void ApprovalPage::startCase(ProjectId project, const QString &process, const QString &act)
{
    if (const QString why = whyNoSigning(); !why.isEmpty()) {
        if (!m_workspace.readOnlyReason().isEmpty()) {
            Q_EMIT failed({ErrorCode::ReadOnly, why, {}});
            return;
        }
        makeKey();
        if (!m_workspace.canSign())
            return;
    }
    NewCaseDialog dialog(m_workspace, window());
    if (!process.isEmpty())
        dialog.chooseProcess(process);
    if (project.isValid())
        dialog.chooseProject(project);
    if (!act.isEmpty())
        dialog.chooseEffect(act);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Q_EMIT done(tr("The approval was signed and submitted."));
    m_filter->clear();
    showBox(InboxBox::Started);
    showCase(dialog.opened());
}

void ApprovalPage::makeKey()
{
    const Secret passphrase = askPassphrase(
        window(),
        tr("Make my signing key"),
        tr("The key is sealed with your passphrase, so that nobody else can sign with it. Your "
           "passphrase:"));
    if (passphrase.isEmpty())
        return;
    if (const auto made = m_workspace.makeSigningKey(passphrase); !made) {
        Q_EMIT failed(made.error());
        return;
    }
    Q_EMIT done(tr("You can sign now."));
    refresh();
}

void ApprovalPage::verify()
{
    m_checked = true;
    if (const auto opened = m_desk.read(m_shown))
        showOpened(*opened);
    else
        Q_EMIT failed(opened.error());
}

void ApprovalPage::exportSheet()
{
    const auto opened = m_desk.read(m_shown);
    if (!opened) {
        Q_EMIT failed(opened.error());
        return;
    }
    const QString path = askSavePath(window(),
                                     tr("Write the opinion sheet"),
                                     tr("Approval %1").arg(opened->row.number) + u".pdf"_s,
                                     tr("PDF document (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto written = writeCaseSheet(m_workspace, m_desk, m_shown, path);
    if (!written) {
        Q_EMIT failed(written.error());
        return;
    }
    Q_EMIT done(tr("The opinion sheet was written: %1").arg(path));
}

} // namespace zs
