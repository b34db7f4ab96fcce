// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/process/process_dialog.h"

#include "approval/meeting_rules.h"
#include "approval/process_edit.h"
#include "approval/process_json.h"
#include "commands/access_desk.h"
#include "commands/meeting_desk.h"
#include "ui/process/duty_panel.h"
#include "ui/process/form_panel.h"
#include "ui/process/node_panel.h"
#include "ui/process/process_view.h"
#include "ui/process/simulation_panel.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBlock>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

ProcessDialog::ProcessDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_messages(new MessageBar(this))
    , m_list(new QListWidget(this))
    , m_about(dimLabel({}, this))
    , m_view(new ProcessView(this))
    , m_middle(new QTabWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_faultList(new QListWidget(this))
    , m_side(new QTabWidget(this))
    , m_node(nullptr)
    , m_form(new FormPanel(this))
    , m_duties(nullptr)
    , m_simulation(nullptr)
    , m_add(new QToolButton(this))
    , m_remove(new QToolButton(this))
    , m_undo(new QToolButton(this))
    , m_redo(new QToolButton(this))
    , m_retire(new QPushButton(this))
    , m_draft(new QPushButton(tr("&Save as draft"), this))
    , m_publish(new QPushButton(tr("P&ublish..."), this))
{
    setObjectName(u"processDialog"_s);
    setWindowTitle(tr("Approval processes"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    loadLists();
    m_node = new NodePanel(m_lists, this);
    m_duties = new DutyPanel(m_lists, this);
    m_simulation = new SimulationPanel(workspace, m_lists, this);
    build();
    connectAll();
    fillEntries({});
    resize(dialogSize(*this, 1280, 720));
}

void ProcessDialog::loadLists()
{
    m_lists.names = m_desk.names();
    m_lists.people = m_workspace.people().value_or(std::vector<Person>());
    m_lists.units = m_workspace.units().value_or(std::vector<OrgUnit>());
    for (const Person &person : m_lists.people) {
        if (person.active)
            m_lists.persons.emplace_back(person.id.toString(), person.name);
    }
    if (const auto facts = AccessDesk(m_workspace).facts()) {
        for (const Role &role : (*facts)->roles.roles()) {
            if (role.duty == Duty::None) // administrators approve nothing
                m_lists.roles.emplace_back(role.key, (*facts)->roles.nameOf(role.key));
        }
    }
    if (const auto rules = MeetingDesk(m_workspace).rules()) {
        for (const MatterRule &matter : rules->matters)
            m_lists.matters.emplace_back(matter.key, matter.name);
    }
}

QString ProcessDialog::entryText(const ProcessEntry &entry) const
{
    if (!entry.published)
        return tr("%1\ndraft, never published").arg(entry.definition.name);
    QString state = entry.active ? tr("in use") : tr("retired");
    if (!entry.draft.isEmpty())
        state = tr("%1, with a draft").arg(state);
    return tr("%1\nversion %2, %3")
        .arg(entry.definition.name)
        .arg(entry.definition.version)
        .arg(state);
}

void ProcessDialog::fillEntries(const QString &wanted)
{
    auto all = m_desk.entries();
    if (!all) {
        report(all.error());
        return;
    }
    m_entries = std::move(*all);
    m_lists.processes.clear();
    for (const ProcessEntry &one : m_entries) {
        if (one.published)
            m_lists.processes.emplace_back(one.definition.key, one.definition.name);
    }
    int row = 0;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            auto *item = new QListWidgetItem(entryText(m_entries[i]), m_list);
            item->setSizeHint(QSize(0, scaled(44))); // two lines
            if (m_entries[i].definition.key == wanted)
                row = static_cast<int>(i);
        }
        m_list->setCurrentRow(row);
    }
    if (m_entries.empty())
        return;
    const QString key = m_entries[static_cast<std::size_t>(row)].definition.key;
    if (key != m_key || wanted.isEmpty()) {
        m_key = key;
        showEntry();
    }
}

void ProcessDialog::choose(const QString &key)
{
    for (int row = 0; row < static_cast<int>(m_entries.size()); ++row) {
        if (m_entries[static_cast<std::size_t>(row)].definition.key == key)
            m_list->setCurrentRow(row);
    }
}

const ProcessEntry *ProcessDialog::entry() const
{
    const auto found = std::ranges::find_if(
        m_entries, [this](const ProcessEntry &e) { return e.definition.key == m_key; });
    return found == m_entries.end() ? nullptr : &*found;
}

void ProcessDialog::showEntry()
{
    const ProcessEntry *now = entry();
    if (!now)
        return;
    ProcessDefinition shown = now->definition;
    QString broken;
    if (!now->draft.isEmpty()) {
        const ReadDefinition read = checkDefinitionText(now->draft.toUtf8());
        if (read.definition)
            shown = *read.definition;
        else
            broken = now->draft;
    }
    m_textStale = false;
    m_history.begin(std::move(shown));
    m_spot = {0, -1};
    m_view->setMarks({});
    refresh();
    if (!broken.isEmpty()) { // a draft that is no definition yet goes on as text
        m_middle->setCurrentWidget(m_text);
        m_text->setPlainText(broken);
        m_keptText = broken;
    }
    m_view->fit();
    m_view->zoomBy(std::max(1.0, 0.7 / m_view->zoom()));
    select(m_spot);
}

void ProcessDialog::take(const ProcessDefinition &next, const QString &merge)
{
    m_textStale = false; // drawn on: the text follows, whatever somebody had begun there
    m_history.push(next, merge);
    refresh();
}

void ProcessDialog::take(const std::optional<EditedProcess> &edited)
{
    if (!edited) {
        m_messages->tell(MessageBar::Kind::Note, tr("That cannot be done to this step."));
        return;
    }
    m_spot = {edited->place, -1};
    take(edited->definition);
}

void ProcessDialog::refresh()
{
    const ProcessDefinition &now = definition();
    const ProcessIndex index(now);
    if (m_spot.place >= static_cast<int>(index.places().size()))
        m_spot = {0, -1};
    m_faults = faultsOf(now);
    m_view->setScene(buildProcessScene(now, m_lists.names, listFont()));
    m_view->setSelected(m_spot);
    m_node->show(now, m_spot);
    const ProcessEntry *shown = entry();
    m_form->show(now, shown && shown->published);
    m_duties->show(now);
    m_simulation->setDefinition(now, !m_faults.empty());
    showText();
    showFaults();
    m_undo->setEnabled(m_history.canUndo());
    m_redo->setEnabled(m_history.canRedo());
    const bool may =
        m_workspace.may(Permission::ProcessDefine) && m_workspace.readOnlyReason().isEmpty();
    const QString why = may ? QString() : m_workspace.reasonFor(Permission::ProcessDefine);
    m_publish->setEnabled(may && m_faults.empty() && !m_textStale);
    m_draft->setEnabled(may);
    m_retire->setEnabled(may && shown && shown->published);
    for (QPushButton *button : {m_publish, m_draft, m_retire})
        button->setToolTip(why);
    m_retire->setText(shown && !shown->active && shown->published ? tr("Brin&g back")
                                                                  : tr("Re&tire"));
    if (!shown)
        return;
    QStringList lines;
    if (shown->published)
        lines << tr("%n running case(s)", nullptr, static_cast<int>(shown->running))
              << tr("%n case(s) in all", nullptr, static_cast<int>(shown->cases));
    if (!shown->usedBy.isEmpty())
        lines << tr("Sub-process of: %1").arg(shown->usedBy.join(tr(", ")));
    m_about->setText(lines.join(u'\n'));
}

void ProcessDialog::showText()
{
    if (m_middle->currentWidget() != m_text || m_textStale)
        return;
    const QString text = QString::fromUtf8(writeDefinition(definition()));
    const auto same = [](const QString &a, const ProcessDefinition &b) {
        const auto read = checkDefinitionText(a.toUtf8());
        return read.definition && *read.definition == b;
    };
    if (same(m_text->toPlainText(), definition()))
        return; // as somebody laid it out
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(text);
}

void ProcessDialog::readText()
{
    const ReadDefinition read = checkDefinitionText(m_text->toPlainText().toUtf8());
    m_textStale = !read.definition;
    if (read.definition) {
        take(*read.definition, u"text"_s);
        return;
    }
    m_faultList->clear();
    for (const TextFault &fault : read.faults) {
        auto *item = new QListWidgetItem(
            tr("Line %1, column %2: %3").arg(fault.line).arg(fault.column).arg(fault.message),
            m_faultList);
        item->setData(Qt::UserRole, fault.line);
        item->setData(Qt::UserRole + 1, fault.column);
    }
    m_faultList->show();
    m_publish->setEnabled(false);
}

void ProcessDialog::showFaults()
{
    QStringList nodes;
    if (!m_textStale) {
        m_faultList->clear();
        for (const NodeFault &fault : m_faults)
            m_faultList->addItem(
                fault.node.isEmpty() ? fault.message : tr("%1: %2").arg(fault.node, fault.message));
        m_faultList->setVisible(!m_faults.empty());
    }
    for (const NodeFault &fault : m_faults)
        nodes << fault.node;
    nodes.removeAll(QString());
    m_view->setFaulty(nodes);
}

void ProcessDialog::goToFault(int row)
{
    if (row < 0)
        return;
    const QListWidgetItem *item = m_faultList->item(row);
    if (item->data(Qt::UserRole).isValid()) {
        m_middle->setCurrentWidget(m_text);
        const QTextBlock line =
            m_text->document()->findBlockByNumber(item->data(Qt::UserRole).toInt() - 1);
        QTextCursor cursor(line);
        const int column = item->data(Qt::UserRole + 1).toInt() - 1;
        cursor.setPosition(line.position() + std::clamp(column, 0, std::max(0, line.length() - 1)));
        m_text->setTextCursor(cursor);
        m_text->setFocus();
        return;
    }
    if (static_cast<std::size_t>(row) >= m_faults.size())
        return;
    const NodeFault &fault = m_faults[static_cast<std::size_t>(row)];
    if (fault.place < 0) {
        m_side->setCurrentWidget(m_form);
        return;
    }
    m_middle->setCurrentWidget(m_view);
    m_side->setCurrentWidget(m_node);
    select({fault.place, -1});
}

void ProcessDialog::select(ProcessSpot spot)
{
    m_spot = spot;
    m_view->setSelected(spot);
    m_node->show(definition(), spot);
    m_remove->setEnabled(spot.place > 0);
}

void ProcessDialog::insert(NodeKind kind)
{
    const int place = std::max(0, m_spot.place);
    take(m_spot.branch >= 0 ? insertedInBranch(definition(), place, m_spot.branch, kind)
                            : insertedAfter(definition(), place, kind));
}

void ProcessDialog::removeChosen()
{
    if (m_spot.branch >= 0)
        take(withBranchRemoved(definition(), m_spot.place, m_spot.branch));
    else
        take(removed(definition(), m_spot.place));
}

bool ProcessDialog::mayLeave()
{
    const bool wrote = m_textStale && m_text->toPlainText() != m_keptText;
    if (!m_history.isChanged() && !wrote)
        return true;
    const bool leave = askYes(
        this,
        tr("Leave what you changed?"),
        tr("“%1” was changed and neither published nor saved as a draft.").arg(definition().name),
        tr("Leave it"));
    if (leave)
        m_textStale = false;
    return leave;
}

void ProcessDialog::done(int result)
{
    if (mayLeave())
        QDialog::done(result);
}

void ProcessDialog::showSimulation()
{
    m_side->setCurrentWidget(m_simulation);
    m_simulation->runAll();
}

} // namespace zs
