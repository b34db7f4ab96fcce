// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approval/approval_page.h"

#include "commands/secrecy_desk.h"
#include "commands/workspace.h"
#include "ui/approval/act_panel.h"
#include "ui/approval/batch_dialog.h"
#include "ui/approval/case_sheet.h"
#include "ui/approval/case_timer.h"
#include "ui/approval/hand_over_bar.h"
#include "ui/approval/inbox_model.h"
#include "ui/approval/new_case_dialog.h"
#include "ui/approval/sheet_export.h"
#include "ui/approval/submit_dialog.h"
#include "ui/approval/turn_notice.h"
#include "ui/process/process_dialog.h"
#include "ui/secrecy/watermark_overlay.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
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
    , m_batch(new QPushButton(tr("A&gree to several..."), this))
    , m_notices(new QCheckBox(tr("Tell me on the desktop"), this))
    , m_model(new InboxModel(this))
    , m_table(new QTableView(this))
    , m_none(new EmptyState(
          u"mail-read"_s, tr("Nothing lies in this box."), tr("Start an approval"), this))
    , m_stack(new QStackedLayout)
    , m_caseHeader(new PageHeader(QString(), this))
    , m_sheet(new QTextBrowser(this))
    , m_outside(new HandOverBar(workspace, this))
    , m_acts(new ActPanel(this))
    , m_notice(new TurnNotice(this))
    , m_timer(new CaseTimer(workspace, this))
{
    setObjectName(u"approvalPage"_s);
    QPushButton *processes = m_header->addButton(tr("&Processes..."), u"view-process-tree"_s);
    processes->setObjectName(u"approvalProcesses"_s);
    connect(processes, &QPushButton::clicked, this, [this] {
        ProcessDialog(m_workspace, window()).exec();
    });
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
    m_timer->start();
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
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->installEventFilter(this); // J and K lead through the queue
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
    m_batch->setObjectName(u"approvalBatch"_s);
    m_batch->setVisible(false);
    m_notices->setObjectName(u"approvalNotices"_s);
    m_notices->setChecked(TurnNotice::isWanted());
    m_notices->setVisible(TurnNotice::isPossible());
    auto *below = new QWidget(lists);
    below->setLayout(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_none);
    column->addWidget(below, 1);
    column->addWidget(m_batch);
    column->addWidget(m_notices);
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
    column->addWidget(m_outside);
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
        m_model->rowCount() > 0 ? m_table->selectRow(0) : showRow(-1);
    });
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            [this](const QModelIndex &current) { showRow(current.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const auto rows = m_table->selectionModel()->selectedRows().size();
        m_batch->setVisible(m_box == InboxBox::ToDo && rows > 1 && whyNoSigning().isEmpty());
    });
    connect(m_batch, &QPushButton::clicked, this, &ApprovalPage::agreeToSeveral);
    connect(m_notices, &QCheckBox::toggled, this, &TurnNotice::setWanted);
    connect(m_notice, &TurnNotice::followed, this, [this] {
        showBox(InboxBox::ToDo);
        window()->raise();
        window()->activateWindow();
    });
    m_stale.setSingleShot(true);
    m_stale.setInterval(500);
    connect(&m_stale, &QTimer::timeout, this, &ApprovalPage::refresh);
    connect(m_outside, &HandOverBar::failed, this, &ApprovalPage::failed);
    connect(m_outside, &HandOverBar::done, this, &ApprovalPage::done);
    connect(m_timer, &CaseTimer::failed, this, &ApprovalPage::failed);
    connect(m_none->button(), &QPushButton::clicked, this, [this] { startCase(); });
    connect(m_acts, &ActPanel::chosen, this, &ApprovalPage::perform);
    connect(m_sheet, &QTextBrowser::anchorClicked, this, &ApprovalPage::makeKey);
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeSet &set) {
        const bool ours = std::ranges::any_of(set.changes, [](const EntityChange &change) {
            return change.entity == EntityKind::CaseTurn
                   || change.entity == EntityKind::ApprovalCase
                   || change.entity == EntityKind::PersonKey
                   || change.entity == EntityKind::HandOver;
        });
        if (ours && !m_hold && set.command != caseActName(Verb::Tick))
            refresh();
        else if (ours)
            m_stale.start();
    });
}

void ApprovalPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

bool ApprovalPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = key->modifiers() == Qt::NoModifier;
        if (plain && (key->key() == Qt::Key_J || key->key() == Qt::Key_K)) {
            const int step = key->key() == Qt::Key_J ? 1 : -1;
            const int row = m_table->currentIndex().row() + step;
            if (row >= 0 && row < m_model->rowCount())
                m_table->selectRow(row);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ApprovalPage::agreeToSeveral()
{
    std::vector<int> numbers;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        numbers.push_back(index.row());
    std::ranges::sort(numbers);
    std::vector<InboxRow> rows;
    for (const int row : numbers)
        rows.push_back(m_model->at(row));
    m_hold = true; // one look at the list when all is done
    BatchDialog dialog(m_workspace, batchItems(m_workspace, rows), window());
    dialog.exec();
    m_hold = false;
    refresh();
    if (dialog.agreed() > 0)
        Q_EMIT done(tr("Signed and recorded: %n approval(s).", nullptr, dialog.agreed()));
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
    const std::int64_t before = std::exchange(m_toDo, (*counts)[0]);
    if (before != m_toDo)
        lookForNew();
    if (isVisible()) // else when somebody comes to look
        fill();
}

/// What is new to do is told whichever page and box are shown.
void ApprovalPage::lookForNew()
{
    if (TurnNotice::isWanted() && TurnNotice::isPossible())
        m_notice->update(m_desk.inbox(InboxBox::ToDo).value_or(std::vector<InboxRow>()));
}

void ApprovalPage::fill()
{
    auto rows = m_desk.inbox(m_box);
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    const CaseId before = m_shown;
    const int row = m_table->currentIndex().row();
    m_model->setRows(std::move(*rows), namesIn(m_workspace, {}).persons, wallNow(m_workspace));
    for (const int column : {InboxModel::Step, InboxModel::Due}) // nobody's turn is told there
        m_table->setColumnHidden(column, m_box == InboxBox::Started);
    const bool nothing = m_model->rowCount() == 0 && m_filter->text().isEmpty();
    m_filter->setVisible(!nothing); // there is nothing to be found in an empty box
    m_stack->setCurrentIndex(nothing ? 1 : 0);
    const int same = before.isValid() ? m_model->rowOf(before) : -1;
    if (same >= 0)
        m_table->selectRow(same);
    else if (m_model->rowCount() > 0) // one that was answered is followed by the next
        m_table->selectRow(m_next ? std::clamp(row, 0, m_model->rowCount() - 1) : 0);
    m_next = false;
    if (m_model->rowCount() == 0)
        showRow(-1);
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
        m_outside->setVisible(false);
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
    m_outside->show(opened);
    showActs(opened);
}

void ApprovalPage::showActs(const OpenedCase &opened)
{
    const PersonId self = m_workspace.session().person;
    const bool steward = m_desk.isSteward(opened.row);
    const auto acts = possibleActs(opened.definition, opened.state, self, steward);
    const ProcessIndex index(opened.definition);
    const auto nameOf = [](const ProcessIndex &among, const QString &node) {
        const int place = among.find(node);
        return place < 0 ? node : among.at(place).node->name;
    };
    ActPanel::Choices choices;
    for (const PossibleAct &act : acts) {
        if (act.verb != Verb::Return)
            continue;
        for (const QString &node : returnTargets(opened.definition, opened.state, act.visit))
            choices.returnTargets.emplace_back(node, nameOf(index, node));
        break;
    }
    choices.people = m_workspace.people().value_or(std::vector<Person>());
    choices.seats = [state = opened.state, self](const PossibleAct &act) {
        return act.steward ? unsignedIn(state, act.visit) : addedBy(self, state, act.visit);
    };
    std::map<int, QString> names;
    for (const Visit &visit : opened.state.visits)
        names[visit.id] = nameOf(index, visit.node);
    choices.nodeName = [names](int visit) {
        const auto found = names.find(visit);
        return found == names.end() ? QString() : found->second;
    };
    m_acts->show(acts, std::move(choices), acts.empty() ? QString() : whyNoSigning());
}

void ApprovalPage::perform(const CaseAct &chosen)
{
    const CaseId id = m_shown;
    CaseAct act = chosen;
    if (act.verb == Verb::Submit) {
        const auto asked = askForm(m_workspace, m_desk, id, act, window());
        if (!asked)
            Q_EMIT failed(asked.error());
        if (!asked || !*asked)
            return;
    }
    m_next = m_box == InboxBox::ToDo;
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
