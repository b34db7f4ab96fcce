// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meeting_dialogs.h"

#include "approval/deadlines.h"
#include "crypto/sm3.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/pinyin.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kNoPart = -1;

QDateEdit *dateEdit(const QString &name, QDate date, QWidget *parent)
{
    auto *edit = new QDateEdit(date, parent);
    edit->setObjectName(name);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    edit->setCalendarPopup(true);
    return edit;
}

QComboBox *combo(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    return box;
}

template <class Id>
Id idOf(const QComboBox *box)
{
    return Id(Uuid::fromString(box->currentData().toString()));
}

QPushButton *addButtons(QDialog *dialog, QFormLayout *form, const QString &go, const QString &name)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    QPushButton *button = buttons->addButton(go, QDialogButtonBox::AcceptRole);
    button->setObjectName(name);
    makePrimary(button);
    button->setDefault(true);
    form->addRow(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return button;
}

QString nameIn(const std::vector<Person> &people, PersonId id)
{
    const auto found = std::ranges::find(people, id, &Person::id);
    return found == people.end() ? QString() : found->name;
}

} // namespace

// ---- a new meeting ----

NewMeetingDialog::NewMeetingDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_title(new QLineEdit(this))
    , m_procedure(combo(u"meetingProcedure"_s, this))
    , m_date(dateEdit(u"meetingDate"_s, chinaDate(workspace.clock().now()), this))
    , m_level(combo(u"meetingLevel"_s, this))
    , m_search(new QLineEdit(this))
    , m_people(plainTable({tr("Person"), tr("Post"), tr("Part")}, this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"newMeetingDialog"_s);
    setWindowTitle(tr("Plan a meeting"));
    if (const auto rules = MeetingDesk(workspace).rules())
        build(*rules);
    fillPeople();
    resize(dialogSize(*this, 640, 560));
}

void NewMeetingDialog::build(const MeetingRules &rules)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_title->setObjectName(u"meetingTitle"_s);
    for (const ProcedureRule &rule : rules.procedures)
        m_procedure->addItem(rule.name, rule.key);
    m_procedure->setCurrentIndex(m_procedure->count() - 1);
    for (int i = 0; i < kClassifications; ++i)
        m_level->addItem(labelOf(static_cast<Classification>(i)));
    m_search->setObjectName(u"meetingSearch"_s);
    m_search->setPlaceholderText(tr("Name or pinyin initials"));
    m_search->setClearButtonEnabled(true);
    m_people->setObjectName(u"meetingPeople"_s);
    m_people->setAccessibleName(tr("Members"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Kind of meeting"), m_procedure);
    form->addRow(tr("&Date"), m_date);
    form->addRow(tr("Secrecy la&bel"), m_level);
    form->addRow(tr("&Search"), m_search);
    form->addRow(tr("&Members"), m_people);
    form->addRow(m_problem);
    QPushButton *go = addButtons(this, form, tr("&Plan the meeting"), u"meetingPlan"_s);
    connect(go, &QPushButton::clicked, this, &NewMeetingDialog::plan);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        const PinyinMatcher matcher(words);
        for (int row = 0; row < m_people->rowCount(); ++row)
            m_people->setRowHidden(
                row, !matcher.isEmpty() && !matcher.matches(m_people->item(row, 0)->text()));
    });
}

void NewMeetingDialog::fillPeople()
{
    for (const Person &person : m_workspace.people().value_or(std::vector<Person>())) {
        if (!person.active)
            continue;
        addRow(m_people, {person.name, person.title, QString()});
        const int row = m_people->rowCount() - 1;
        m_people->item(row, 0)->setData(Qt::UserRole, person.id.value().toString());
        auto *part = new QComboBox(m_people);
        part->setObjectName(u"part_"_s + person.login);
        part->setAccessibleName(tr("Part of %1").arg(person.name));
        part->addItem(tr("(not invited)"), kNoPart);
        for (const MemberKind kind : {MemberKind::Chief, MemberKind::Member, MemberKind::Attendee})
            part->addItem(kindText(kind), static_cast<int>(kind));
        m_people->setCellWidget(row, 2, part);
    }
    m_people->horizontalHeader()->resizeSection(0, scaled(140));
    m_people->horizontalHeader()->resizeSection(1, scaled(160));
}

void NewMeetingDialog::setPart(PersonId person, MemberKind kind)
{
    for (int row = 0; row < m_people->rowCount(); ++row) {
        if (m_people->item(row, 0)->data(Qt::UserRole).toString() == person.value().toString()) {
            auto *part = qobject_cast<QComboBox *>(m_people->cellWidget(row, 2));
            part->setCurrentIndex(part->findData(static_cast<int>(kind)));
        }
    }
}

void NewMeetingDialog::plan()
{
    MeetingDesk::Planning planning;
    planning.title = m_title->text();
    planning.procedure = m_procedure->currentData().toString();
    planning.date = m_date->date();
    planning.classification = static_cast<Classification>(m_level->currentIndex());
    for (int row = 0; row < m_people->rowCount(); ++row) {
        const auto *part = qobject_cast<QComboBox *>(m_people->cellWidget(row, 2));
        const int kind = part->currentData().toInt();
        if (kind != kNoPart)
            planning.members.push_back(
                {PersonId(Uuid::fromString(m_people->item(row, 0)->data(Qt::UserRole).toString())),
                 static_cast<MemberKind>(kind),
                 false,
                 {}});
    }
    const auto made = MeetingDesk(m_workspace).plan(planning);
    if (!made) {
        m_problem->setText(made.error().message);
        return;
    }
    m_made = *made;
    accept();
}

// ---- one act ----

MeetingActDialog::MeetingActDialog(const OpenedMeeting &meeting,
                                   const MeetingAct &act,
                                   const std::vector<Person> &people,
                                   const std::vector<Project> &projects,
                                   const std::vector<Attachment> &files,
                                   QWidget *parent)
    : QDialog(parent)
    , m_act(act)
    , m_form(new QFormLayout(this))
{
    setObjectName(u"meetingActDialog"_s);
    setWindowTitle(verbText(act.verb));
    m_form->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const ProcedureRule *rule = meeting.rules.procedure(meeting.state.procedure);
    if (act.verb == MeetingVerb::AddTopic)
        addTopicFields(meeting, projects);
    else if (act.verb == MeetingVerb::AddPaper && rule)
        addPaperFields(*rule, files);
    else if (act.verb == MeetingVerb::SetClock && rule)
        addClockFields(*rule);
    else if (act.verb == MeetingVerb::Avoid)
        addAvoidFields(meeting, people);
    QPushButton *go = addButtons(this, m_form, verbText(act.verb), u"meetingActGo"_s);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    resize(dialogSize(*this, 480, 10));
}

void MeetingActDialog::addTopicFields(const OpenedMeeting &meeting,
                                      const std::vector<Project> &projects)
{
    m_text = new QLineEdit(this);
    m_text->setObjectName(u"topicTitle"_s);
    m_key = combo(u"topicMatter"_s, this);
    for (const MatterRule &matter : meeting.rules.matters) {
        if (matter.procedure == meeting.state.procedure)
            m_key->addItem(u"%1 · %2"_s.arg(matter.category, matter.name), matter.key);
    }
    m_other = combo(u"topicProject"_s, this);
    m_other->addItem(tr("(about no project)"), QString());
    for (const Project &project : projects)
        m_other->addItem(u"%1  %2"_s.arg(project.code, project.name),
                         project.id.value().toString());
    m_form->addRow(tr("&Topic"), m_text);
    m_form->addRow(tr("&Matter"), m_key);
    m_form->addRow(tr("&Project"), m_other);
}

void MeetingActDialog::addPaperFields(const ProcedureRule &rule,
                                      const std::vector<Attachment> &files)
{
    m_key = combo(u"paperItem"_s, this);
    for (const PacketItem &item : rule.packet)
        m_key->addItem(item.required ? item.name : tr("%1 (where it applies)").arg(item.name),
                       item.key);
    m_text = new QLineEdit(this);
    m_text->setObjectName(u"paperText"_s);
    m_text->setPlaceholderText(tr("Number and title of the document"));
    m_other = combo(u"paperFile"_s, this);
    m_other->addItem(tr("(no file)"), QString());
    for (const Attachment &file :
         files) // the digest: later nobody can put another file in its place
        m_other->addItem(file.name,
                         u"%1 (SM3 %2)"_s.arg(file.name, toHex(digestFromBytes(file.digest))));
    m_form->addRow(tr("&Paper"), m_key);
    m_form->addRow(tr("&Document"), m_text);
    m_form->addRow(tr("&File of the project"), m_other);
}

void MeetingActDialog::addClockFields(const ProcedureRule &rule)
{
    m_key = combo(u"clockItem"_s, this);
    for (const ClockRule &clock : rule.clocks)
        m_key->addItem(
            clock.working
                ? tr("%1: at least %n working day(s)", nullptr, clock.days).arg(clock.name)
                : tr("%1: at least %n day(s)", nullptr, clock.days).arg(clock.name),
            clock.key);
    const QDate today = QDate::currentDate();
    m_from = dateEdit(u"clockFrom"_s, today, this);
    m_to = dateEdit(u"clockTo"_s, today, this);
    m_text = new QLineEdit(this);
    m_text->setObjectName(u"clockWhy"_s);
    m_text->setPlaceholderText(tr("Only when it was shortened"));
    m_form->addRow(tr("&What"), m_key);
    m_form->addRow(tr("&From"), m_from);
    m_form->addRow(tr("&To"), m_to);
    m_form->addRow(tr("&Reason"), m_text);
}

void MeetingActDialog::addAvoidFields(const OpenedMeeting &meeting,
                                      const std::vector<Person> &people)
{
    m_key = combo(u"avoidPerson"_s, this);
    for (const MeetingMember &member : meeting.state.members)
        m_key->addItem(nameIn(people, member.person), member.person.value().toString());
    m_text = new QLineEdit(this);
    m_text->setObjectName(u"avoidReason"_s);
    m_form->addRow(tr("&Person"), m_key);
    m_form->addRow(tr("&Reason"), m_text);
}

MeetingAct MeetingActDialog::act() const
{
    MeetingAct act = m_act;
    const QString words = m_text ? m_text->text().trimmed() : QString();
    if (act.verb == MeetingVerb::AddPaper) {
        act.key = m_key->currentData().toString();
        const QString file = m_other->currentData().toString();
        QStringList parts{words, file};
        parts.removeAll(QString());
        act.text = parts.join(u'\n');
    } else if (act.verb == MeetingVerb::SetClock) {
        act.key = m_key->currentData().toString();
        act.clock = {m_from->date(), m_to->date(), words};
    } else if (act.verb == MeetingVerb::Avoid) {
        act.person = idOf<PersonId>(m_key);
        act.text = words;
    }
    return act;
}

TopicWish MeetingActDialog::topic() const
{
    if (m_act.verb != MeetingVerb::AddTopic)
        return {};
    return {m_text->text().simplified(), m_key->currentData().toString(), idOf<ProjectId>(m_other)};
}

// ---- who is there ----

AttendanceDialog::AttendanceDialog(const MeetingState &state,
                                   const std::vector<Person> &people,
                                   QWidget *parent)
    : QDialog(parent)
    , m_members(state.members)
    , m_table(plainTable({tr("Person"), tr("Part"), tr("Why not")}, this))
{
    setObjectName(u"attendanceDialog"_s);
    setWindowTitle(tr("Who is there"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    m_table->setObjectName(u"attendanceTable"_s);
    m_table->setAccessibleName(tr("Members"));
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    for (const MeetingMember &member : m_members) {
        addRow(m_table, {nameIn(people, member.person), kindText(member.kind), member.absence});
        const int row = m_table->rowCount() - 1;
        for (const int column : {0, 1})
            m_table->item(row, column)
                ->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        m_table->item(row, 0)->setCheckState(member.present ? Qt::Checked : Qt::Unchecked);
    }
    m_table->horizontalHeader()->resizeSection(0, scaled(150));
    m_table->horizontalHeader()->resizeSection(1, scaled(150));
    form->addRow(m_table);
    QPushButton *go = addButtons(this, form, tr("&Record and sign"), u"attendanceGo"_s);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    resize(dialogSize(*this, 520, 380));
}

std::vector<MeetingAct> AttendanceDialog::acts() const
{
    std::vector<MeetingAct> acts;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const MeetingMember &member = m_members[static_cast<std::size_t>(row)];
        const bool present = m_table->item(row, 0)->checkState() == Qt::Checked;
        const QString why = m_table->item(row, 2)->text().simplified();
        if (present == member.present && (present || why == member.absence))
            continue;
        MeetingAct act;
        act.verb = present ? MeetingVerb::Arrive : MeetingVerb::Leave;
        act.person = member.person;
        act.text = present ? QString() : why;
        acts.push_back(std::move(act));
    }
    return acts;
}

} // namespace zs
