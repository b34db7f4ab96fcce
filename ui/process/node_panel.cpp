// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/process/node_panel.h"

#include "ui/process/condition_edit.h"
#include "ui/process/rule_dialog.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

NodePanel::NodePanel(const ProcessLists &lists, QWidget *parent)
    : QScrollArea(parent)
    , m_lists(lists)
{
    setObjectName(u"nodePanel"_s);
    setAccessibleName(tr("The chosen step"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void NodePanel::show(const ProcessDefinition &definition, ProcessSpot spot)
{
    const ProcessIndex index(definition);
    const bool there =
        spot.place >= 0 && static_cast<std::size_t>(spot.place) < index.places().size();
    const ProcessNode node = there ? *index.at(spot.place).node : ProcessNode();
    const bool same = m_inside && spot == m_spot && node == m_node
                      && definition.fields == m_definition.fields
                      && definition.key == m_definition.key;
    m_definition = definition;
    if (same)
        return;
    m_spot = there ? spot : ProcessSpot();
    m_node = node;
    rebuild();
}

void NodePanel::focusFirst()
{
    if (QWidget *first = m_inside ? m_inside->findChild<QLineEdit *>() : nullptr)
        first->setFocus();
}

template <class Change>
void NodePanel::change(const QString &merge, Change change)
{
    ProcessNode next = m_node;
    change(next);
    if (next == m_node)
        return;
    m_node = next;
    m_definition = withNode(m_definition, m_spot.place, next);
    Q_EMIT edited(m_definition, merge.isEmpty() ? merge : merge + next.id);
}

void NodePanel::rebuild()
{
    if (m_inside)
        takeWidget()->deleteLater(); // it may be the sender of what led here
    m_inside = new QWidget(this);
    m_form = new QFormLayout(m_inside);
    m_form->setContentsMargins(kSpace, kSpace, kSpace, kSpace);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (m_spot.place < 0)
        m_form->addRow(dimLabel(tr("Choose a step in the diagram."), m_inside));
    else if (m_spot.branch >= 0)
        buildBranch();
    else
        buildNode();
    setWidget(m_inside);
}

void NodePanel::buildNode()
{
    auto *kind = new QLabel(kindText(m_node.kind), m_inside);
    QFont bold = kind->font();
    bold.setWeight(QFont::DemiBold);
    kind->setFont(bold);
    m_form->addRow(kind);
    addText(tr("N&ame"), u"nodeName"_s, &ProcessNode::name);
    addText(tr("&Key"), u"nodeId"_s, &ProcessNode::id);
    switch (m_node.kind) {
    case NodeKind::Approve:
        buildApproval();
        break;
    case NodeKind::Condition:
    case NodeKind::Parallel:
        buildBlock();
        break;
    case NodeKind::Timer:
        addNumber(
            tr("&Waits"), u"nodeDays"_s, &ProcessNode::timerDays, 1, 3650, tr(" working days"));
        break;
    case NodeKind::Notify:
        addRules(tr("Tells"), u"nodeSigners"_s, &ProcessNode::participants);
        break;
    case NodeKind::SubProcess:
        addPick(tr("P&rocess"), u"nodeProcess"_s, m_lists.processes, &ProcessNode::process);
        buildWaiting();
        break;
    case NodeKind::Collective:
        addPick(tr("&Matter"), u"nodeMatter"_s, m_lists.matters, &ProcessNode::matter);
        buildWaiting();
        break;
    case NodeKind::End:
        addFlag(tr("The case ends as approved"), u"nodeApproves"_s, &ProcessNode::approves);
        break;
    case NodeKind::Start:
        break;
    }
}

void NodePanel::buildApproval()
{
    auto *mode = new QComboBox(m_inside);
    mode->setObjectName(u"nodeMode"_s);
    for (int i = 0; i <= static_cast<int>(SignMode::InTurn); ++i)
        mode->addItem(modeText(static_cast<SignMode>(i)));
    mode->setCurrentIndex(static_cast<int>(m_node.mode));
    m_form->addRow(tr("&Mode"), mode);
    auto *share = new QSpinBox(m_inside);
    share->setObjectName(u"nodePercent"_s);
    share->setRange(1, 100);
    share->setSuffix(u" %"_s);
    share->setValue(m_node.percent);
    share->setEnabled(m_node.mode == SignMode::Ratio);
    m_form->addRow(tr("S&hare"), share);
    connect(mode, &QComboBox::activated, this, [this, share](int row) {
        share->setEnabled(static_cast<SignMode>(row) == SignMode::Ratio);
        change({}, [row](ProcessNode &node) {
            node.mode = static_cast<SignMode>(row);
            node.percent = node.mode == SignMode::Ratio ? node.percent : 100;
        });
    });
    connect(share, &QSpinBox::valueChanged, this, [this](int percent) {
        change(u"percent"_s, [percent](ProcessNode &node) { node.percent = percent; });
    });
    addRules(tr("Signers"), u"nodeSigners"_s, &ProcessNode::participants);
    addRules(tr("If nobody is left"), u"nodeWhenEmpty"_s, &ProcessNode::whenEmpty);
    addFlag(tr("The starter may sign, too"), u"nodeStarterSigns"_s, &ProcessNode::starterMaySign);
    addRights();
    addFlag(tr("May be agreed to in batches"), u"nodeBatch"_s, &ProcessNode::batch);
    addFlag(tr("An outside system may answer it"), u"nodeHandOver"_s, &ProcessNode::handOver);
    buildWaiting();
}

void NodePanel::addRights()
{
    auto *box = new QWidget(m_inside);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfSpace);
    for (const SignerRight right : {SignerRight::Return,
                                    SignerRight::AddSigner,
                                    SignerRight::Transfer,
                                    SignerRight::Delegate}) {
        auto *check = new QCheckBox(rightText(right), box);
        check->setObjectName(u"nodeRight%1"_s.arg(static_cast<int>(right)));
        check->setChecked(!std::ranges::contains(m_node.forbidden, right));
        column->addWidget(check);
        connect(check, &QCheckBox::toggled, this, [this, right](bool on) {
            change({}, [=](ProcessNode &node) {
                std::erase(node.forbidden, right);
                if (!on)
                    node.forbidden.push_back(right);
                std::ranges::sort(node.forbidden);
            });
        });
    }
    m_form->addRow(tr("Signers may"), box);
}

void NodePanel::buildWaiting()
{
    auto *refusal = new QCheckBox(tr("A refusal goes back to the starter"), m_inside);
    refusal->setObjectName(u"nodeRefusal"_s);
    refusal->setChecked(m_node.onRefusal == OnRefusal::ReturnToStarter);
    m_form->addRow(refusal);
    connect(refusal, &QCheckBox::toggled, this, [this](bool on) {
        change({}, [on](ProcessNode &node) {
            node.onRefusal = on ? OnRefusal::ReturnToStarter : OnRefusal::EndCase;
        });
    });
    addNumber(tr("&Deadline"),
              u"nodeDeadline"_s,
              &ProcessNode::deadlineDays,
              0,
              3650,
              tr(" working days"));
    addNumber(tr("R&eminder before"),
              u"nodeRemind"_s,
              &ProcessNode::remindDays,
              0,
              3650,
              tr(" working days"));
    addRules(tr("Told when late"), u"nodeEscalate"_s, &ProcessNode::escalateTo);
}

void NodePanel::buildBlock()
{
    m_form->addRow(dimLabel(m_node.kind == NodeKind::Condition
                                ? tr("The first branch whose condition holds is taken; the last "
                                     "one is for all other cases. Choose a branch in the diagram "
                                     "to edit it.")
                                : tr("All branches run at the same time; the case goes on when "
                                     "every one is done."),
                            m_inside));
    auto *add = new QPushButton(tr("Add a &branch"), m_inside);
    add->setObjectName(u"branchAdd"_s);
    m_form->addRow(add);
    connect(add, &QPushButton::clicked, this, &NodePanel::branchAddWanted);
}

void NodePanel::buildBranch()
{
    const auto number = static_cast<std::size_t>(m_spot.branch);
    if (number >= m_node.branches.size())
        return;
    const Branch &branch = m_node.branches[number];
    auto *name = new QLineEdit(branch.name, m_inside);
    name->setObjectName(u"branchName"_s);
    m_form->addRow(tr("N&ame"), name);
    connect(name, &QLineEdit::textEdited, this, [this, number](const QString &text) {
        change(u"branch%1"_s.arg(number),
               [&](ProcessNode &node) { node.branches[number].name = text; });
    });
    const bool last = number + 1 == m_node.branches.size();
    if (m_node.kind == NodeKind::Condition && !last) {
        auto *edit = new ConditionEdit(m_lists, m_inside);
        edit->setCondition(branch.when.value_or(FormCondition()), m_definition.fields);
        m_form->addRow(new QLabel(tr("This way is taken when"), m_inside));
        m_form->addRow(edit);
        connect(edit, &ConditionEdit::edited, this, [this, number](const FormCondition &when) {
            change({}, [&](ProcessNode &node) { node.branches[number].when = when; });
        });
    } else if (m_node.kind == NodeKind::Condition) {
        m_form->addRow(dimLabel(tr("This way is taken when no other is."), m_inside));
    }
    auto *remove = new QPushButton(tr("&Remove this branch"), m_inside);
    remove->setObjectName(u"branchRemove"_s);
    remove->setEnabled(m_node.branches.size() > 2);
    m_form->addRow(remove);
    connect(remove, &QPushButton::clicked, this, &NodePanel::branchRemoveWanted);
}

void NodePanel::addText(const QString &label, const QString &name, QString ProcessNode::*member)
{
    auto *edit = new QLineEdit(m_node.*member, m_inside);
    edit->setObjectName(name);
    m_form->addRow(label, edit);
    connect(edit, &QLineEdit::textEdited, this, [this, member, name](const QString &text) {
        change(name, [&](ProcessNode &node) { node.*member = text; });
    });
}

void NodePanel::addFlag(const QString &words, const QString &name, bool ProcessNode::*member)
{
    auto *check = new QCheckBox(words, m_inside);
    check->setObjectName(name);
    check->setChecked(m_node.*member);
    m_form->addRow(check);
    connect(check, &QCheckBox::toggled, this, [this, member](bool on) {
        change({}, [&](ProcessNode &node) { node.*member = on; });
    });
}

void NodePanel::addNumber(const QString &label,
                          const QString &name,
                          int ProcessNode::*member,
                          int least,
                          int most,
                          const QString &suffix)
{
    auto *spin = new QSpinBox(m_inside);
    spin->setObjectName(name);
    spin->setRange(least, most);
    spin->setSuffix(suffix);
    if (least == 0)
        spin->setSpecialValueText(tr("none"));
    spin->setValue(m_node.*member);
    m_form->addRow(label, spin);
    connect(spin, &QSpinBox::valueChanged, this, [this, member, name](int value) {
        change(name, [&](ProcessNode &node) { node.*member = value; });
    });
}

void NodePanel::addRules(const QString &label,
                         const QString &name,
                         std::vector<ParticipantRule> ProcessNode::*member)
{
    auto *box = new QWidget(m_inside);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfSpace);
    const auto words = [this](const std::vector<ParticipantRule> &rules) {
        return rules.empty() ? tr("(nobody)")
                             : rulesText(rules, m_definition.fields, m_lists.names);
    };
    auto *text = new QLabel(words(m_node.*member), box);
    text->setWordWrap(true);
    auto *edit = new QPushButton(tr("Choose..."), box);
    edit->setObjectName(name);
    edit->setAccessibleName(tr("Choose: %1").arg(label));
    column->addWidget(text);
    column->addWidget(edit, 0, Qt::AlignLeft);
    m_form->addRow(label, box);
    connect(edit, &QPushButton::clicked, this, [this, label, member, text, words] {
        RuleDialog dialog(label, m_node.*member, m_definition.fields, m_lists, window());
        if (dialog.exec() != QDialog::Accepted)
            return;
        text->setText(words(dialog.rules()));
        change({}, [&](ProcessNode &node) { node.*member = dialog.rules(); });
    });
}

void NodePanel::addPick(const QString &label,
                        const QString &name,
                        const std::vector<KeyAndName> &items,
                        QString ProcessNode::*member)
{
    auto *box = new QComboBox(m_inside);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    fillCombo(box, items, m_node.*member);
    m_form->addRow(label, box);
    connect(box, &QComboBox::activated, this, [this, box, member] {
        change({}, [&](ProcessNode &node) { node.*member = box->currentData().toString(); });
    });
}

} // namespace zs
