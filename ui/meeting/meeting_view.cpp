// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meeting_view.h"

#include "approval/deadlines.h"
#include "commands/attachment_commands.h"
#include "ui/meeting/decide_dialog.h"
#include "ui/meeting/meeting_act_panel.h"
#include "ui/meeting/meeting_dialogs.h"
#include "ui/meeting/minutes_export.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

MeetingView::MeetingView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_list(plainTable({tr("No."), tr("Meeting"), tr("Date"), tr("Status")}, this))
    , m_none(new EmptyState(u"system-users"_s,
                            tr("No meeting has been planned that you have to do with."),
                            tr("Plan a meeting"),
                            this))
    , m_stack(new QStackedLayout)
    , m_title(new PageHeader(QString(), this))
    , m_agenda(plainTable({tr("No."), tr("Topic"), tr("Status")}, this))
    , m_sheet(new QTextBrowser(this))
    , m_acts(new MeetingActPanel(this))
{
    setObjectName(u"meetingView"_s);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(buildList());
    splitter->addWidget(buildMeeting());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({scaled(430), scaled(760)});
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
}

QWidget *MeetingView::buildList()
{
    m_list->setObjectName(u"meetingTable"_s);
    m_list->setAccessibleName(tr("Meetings"));
    m_list->horizontalHeader()->setStretchLastSection(false);
    m_list->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    constexpr std::array kWidths{44, 0, 96, 84};
    for (int i = 0; i < 4; ++i)
        m_list->horizontalHeader()->resizeSection(i, scaled(kWidths[static_cast<std::size_t>(i)]));
    m_none->button()->setObjectName(u"meetingPlanFirst"_s);
    connect(m_none->button(), &QPushButton::clicked, this, &MeetingView::planMeeting);
    connect(m_list, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (m_filling || row < 0)
            return;
        m_shown = MeetingId(Uuid::fromString(m_list->item(row, 0)->data(Qt::UserRole).toString()));
        m_topic = 0;
        m_checked = false;
        showOpened();
    });
    auto *lists = new QWidget(this);
    auto *column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, kSpace, 0);
    auto *below = new QWidget(lists);
    below->setLayout(m_stack);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_none);
    column->addWidget(below);
    return lists;
}

QWidget *MeetingView::buildMeeting()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(kSpace, 0, 0, 0);
    column->setSpacing(kSpace);
    QPushButton *check = m_title->addButton(tr("Chec&k the signatures"), u"security-high"_s);
    check->setObjectName(u"meetingVerify"_s);
    connect(check, &QPushButton::clicked, this, &MeetingView::verify);
    QPushButton *minutes = m_title->addButton(tr("Mi&nutes..."), u"document-export"_s);
    minutes->setObjectName(u"meetingMinutes"_s);
    connect(minutes, &QPushButton::clicked, this, &MeetingView::exportMinutes);
    m_agenda->setObjectName(u"agendaTable"_s);
    m_agenda->setAccessibleName(tr("Agenda"));
    m_agenda->horizontalHeader()->setStretchLastSection(false);
    m_agenda->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_agenda->horizontalHeader()->resizeSection(0, scaled(44));
    m_agenda->horizontalHeader()->resizeSection(2, scaled(110));
    m_agenda->setMinimumHeight(scaled(64));
    m_sheet->setObjectName(u"meetingSheet"_s);
    m_sheet->setAccessibleName(tr("The topic"));
    m_sheet->setOpenLinks(false);
    m_sheet->setMinimumHeight(scaled(80));
    column->addWidget(m_title);
    column->addWidget(m_agenda, 1);
    column->addWidget(m_sheet, 3);
    column->addWidget(m_acts);
    connect(m_agenda, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (m_filling || row < 0)
            return;
        m_topic = row; // the first line is the meeting itself
        showTopic();
    });
    connect(m_acts, &MeetingActPanel::chosen, this, &MeetingView::perform);
    return side;
}

void MeetingView::refresh()
{
    m_names.clear();
    for (const Person &person : m_workspace.people().value_or(std::vector<Person>()))
        m_names.insert(person.id, person.name);
    m_none->button()->setEnabled(m_workspace.may(Permission::MeetingPrepare)
                                 && m_workspace.readOnlyReason().isEmpty());
    m_none->button()->setToolTip(m_workspace.reasonFor(Permission::MeetingPrepare));
    fillList();
    showOpened();
}

void MeetingView::fillList()
{
    const auto rows = m_desk.meetings();
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    m_filling = true;
    m_list->setRowCount(0);
    int chosen = 0;
    for (const MeetingRow &row : *rows) {
        addRow(m_list,
               {QString::number(row.number),
                row.title,
                row.date.toString(Qt::ISODate),
                statusText(static_cast<MeetingStatus>(row.status))});
        const int at = m_list->rowCount() - 1;
        m_list->item(at, 0)->setData(Qt::UserRole, row.id.value().toString());
        if (row.id == m_shown)
            chosen = at;
    }
    if (rows->empty())
        m_shown = {};
    else
        m_shown = rows->at(static_cast<std::size_t>(chosen)).id;
    m_list->setCurrentCell(rows->empty() ? -1 : chosen, 0);
    m_filling = false;
    m_stack->setCurrentIndex(rows->empty() ? 1 : 0);
}

void MeetingView::showMeeting(MeetingId id, int topic)
{
    m_shown = id;
    m_topic = topic;
    m_checked = false;
    refresh();
}

void MeetingView::showOpened()
{
    const auto meeting = m_shown.isValid() ? m_desk.read(m_shown)
                                           : Result<OpenedMeeting>(fail(ErrorCode::NotFound, {}));
    m_title->setVisible(meeting.has_value());
    m_agenda->setVisible(meeting.has_value());
    m_sheet->setVisible(meeting.has_value());
    if (!meeting) {
        m_sheet->clear();
        m_acts->clear();
        if (m_shown.isValid())
            Q_EMIT failed(meeting.error());
        return;
    }
    m_title->setTitle(u"%1  %2"_s.arg(meeting->row.number).arg(meeting->row.title));
    m_title->setClassification(meeting->row.classification);
    showAgenda(*meeting);
    showTopic();
}

void MeetingView::showAgenda(const OpenedMeeting &meeting)
{
    m_filling = true;
    m_agenda->setRowCount(0);
    addRow(m_agenda,
           {QString(), tr("The meeting: who is there"), statusText(meeting.state.status)});
    for (const Topic &topic : meeting.state.topics)
        addRow(m_agenda, {QString::number(topic.id), topic.title, statusText(topic.status)});
    m_topic = std::clamp(m_topic, 0, m_agenda->rowCount() - 1);
    m_agenda->setCurrentCell(m_topic, 0);
    m_filling = false;
}

/// Those whose words the clerk may write down: who is to speak now, except who is logged in.
std::vector<std::pair<PersonId, QString>> MeetingView::speakers(const OpenedMeeting &meeting) const
{
    std::vector<std::pair<PersonId, QString>> found;
    const Topic *topic = meeting.state.topic(m_topic);
    if (!topic || topic->status != TopicStatus::Discussed
        || !m_workspace.may(Permission::MeetingPrepare))
        return found;
    const PersonId self = m_workspace.session().person;
    for (const MeetingMember &member : meeting.state.members) {
        const auto choices =
            meetingChoices(meeting.rules, meeting.state, m_topic, {}, member.person, false);
        const bool speaks = std::ranges::any_of(choices, [](const MeetingChoice &choice) {
            return choice.verb == MeetingVerb::Speak && choice.closed.isEmpty();
        });
        if (speaks && member.person != self)
            found.emplace_back(member.person, m_names.value(member.person));
    }
    return found;
}

QString MeetingView::whyNoSigning() const
{
    if (!m_workspace.readOnlyReason().isEmpty())
        return m_workspace.readOnlyReason();
    return m_workspace.canSign()
               ? QString()
               : tr("You have no signing key yet. Make it on the page of approvals first.");
}

void MeetingView::showTopic()
{
    const auto meeting = m_desk.read(m_shown);
    if (!meeting)
        return;
    const Topic *topic = meeting->state.topic(m_topic);
    const std::vector<QString> gates =
        topic ? m_desk.gates(*meeting, m_topic) : std::vector<QString>();
    QString html =
        topic ? topicHtml(*meeting, *topic, gates, m_names) : attendanceHtml(*meeting, m_names);
    if (m_checked) {
        if (const auto verdicts = m_desk.verify(m_shown))
            html = verdictsHtml(*verdicts) + html;
        else
            Q_EMIT failed(verdicts.error());
    }
    m_sheet->setHtml(html);
    const auto choices = meetingChoices(meeting->rules,
                                        meeting->state,
                                        m_topic,
                                        gates,
                                        m_workspace.session().person,
                                        m_workspace.may(Permission::MeetingPrepare));
    const auto words = speakers(*meeting);
    const bool anything = !choices.empty() || !words.empty();
    m_acts->show(choices, words, anything ? whyNoSigning() : QString());
}

void MeetingView::planMeeting()
{
    NewMeetingDialog dialog(m_workspace, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    Q_EMIT done(tr("The meeting was planned."));
    showMeeting(dialog.made());
}

void MeetingView::attend(const OpenedMeeting &meeting)
{
    AttendanceDialog dialog(
        meeting.state, m_workspace.people().value_or(std::vector<Person>()), window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    for (const MeetingAct &act : dialog.acts()) {
        if (const auto acted = m_desk.act(m_shown, act); !acted) {
            Q_EMIT failed(acted.error());
            return;
        }
    }
}

/// What is needed beside the words; false when the person gave up.
bool MeetingView::ask(const OpenedMeeting &meeting, MeetingAct &act)
{
    const std::vector<Person> people = m_workspace.people().value_or(std::vector<Person>());
    const Topic *topic = meeting.state.topic(act.topic);
    switch (act.verb) {
    case MeetingVerb::Decide: {
        DecideDialog dialog(
            meeting, *topic, people, chinaDate(m_workspace.clock().now()), window());
        if (dialog.exec() != QDialog::Accepted)
            return false;
        act = dialog.act();
        return true;
    }
    case MeetingVerb::AddPaper:
    case MeetingVerb::SetClock:
    case MeetingVerb::Avoid: {
        std::vector<Attachment> files;
        const ProjectId project = topic ? projectOf(*topic) : ProjectId();
        if (project.isValid()) {
            if (const auto plan = m_workspace.plan(project))
                files = plan->plan->attachments;
        }
        MeetingActDialog dialog(meeting, act, people, {}, files, window());
        if (dialog.exec() != QDialog::Accepted)
            return false;
        act = dialog.act();
        return true;
    }
    case MeetingVerb::Cancel:
        return askYes(window(),
                      tr("Cancel this meeting?"),
                      tr("Its waiting matters can be put on another agenda. This is recorded."),
                      tr("Cancel the meeting"));
    default:
        return true;
    }
}

void MeetingView::perform(MeetingAct act)
{
    const auto meeting = m_desk.read(m_shown);
    if (!meeting) {
        Q_EMIT failed(meeting.error());
        return;
    }
    if (act.verb == MeetingVerb::Arrive)
        return attend(*meeting);
    Result<> acted;
    if (act.verb == MeetingVerb::AddTopic) {
        MeetingActDialog dialog(*meeting,
                                act,
                                {},
                                m_workspace.projects().value_or(std::vector<Project>()),
                                {},
                                window());
        if (dialog.exec() != QDialog::Accepted)
            return;
        const TopicWish wish = dialog.topic();
        m_topic = static_cast<int>(meeting->state.topics.size()) + 1;
        acted = m_desk.addTopic(m_shown, wish.title, wish.matter, wish.project);
    } else {
        if (act.verb == MeetingVerb::Speak)
            act.topic = m_topic;
        if (!ask(*meeting, act))
            return;
        acted = m_desk.act(m_shown, act);
    }
    if (!acted) {
        Q_EMIT failed(acted.error());
        return;
    }
    Q_EMIT done(tr("Signed and recorded: %1.").arg(verbText(act.verb)));
}

void MeetingView::verify()
{
    m_checked = true;
    showTopic();
}

void MeetingView::exportMinutes()
{
    const auto meeting = m_desk.read(m_shown);
    if (!meeting) {
        Q_EMIT failed(meeting.error());
        return;
    }
    const QString path =
        askSavePath(window(),
                    tr("Write the minutes"),
                    minutesFileName(*meeting),
                    tr("PDF document (*.pdf)") + u";;"_s + tr("Text to edit (*.md)"));
    if (path.isEmpty())
        return;
    if (const auto written = writeMinutes(m_workspace, *meeting, m_names, path); !written) {
        Q_EMIT failed(written.error());
        return;
    }
    Q_EMIT done(tr("The minutes were written: %1").arg(path));
}

} // namespace zs
