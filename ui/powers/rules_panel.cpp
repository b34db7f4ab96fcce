// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/powers/rules_panel.h"

#include "ui/powers/outside_dialog.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QComboBox *levelBox(const QString &name, const QString &accessible, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessible);
    for (int level = 0; level < kClassifications; ++level)
        box->addItem(labelOf(static_cast<Classification>(level)), level);
    box->addItem(RulesPanel::tr("never"), -1);
    return box;
}

void choose(QComboBox &box, FromLevel level)
{
    const QSignalBlocker quiet(&box);
    box.setCurrentIndex(box.findData(level ? static_cast<int>(*level) : -1));
}

FromLevel chosen(const QComboBox &box)
{
    const int level = box.currentData().toInt();
    return level < 0 ? FromLevel() : FromLevel(static_cast<Classification>(level));
}

} // namespace

RulesPanel::RulesPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_approval(levelBox(u"rulesApproval"_s, tr("Export and print take an approval from"), this))
    , m_screen(levelBox(u"rulesScreen"_s, tr("Watermark on the screen from"), this))
    , m_print(levelBox(u"rulesPrint"_s, tr("Watermark on paper from"), this))
    , m_bindings(new QTreeWidget(this))
    , m_state(dimLabel({}, this))
    , m_outside(new QPushButton(tr("Outside s&ystems..."), this))
    , m_apply(new QPushButton(tr("Apply the &rules"), this))
{
    setObjectName(u"rulesPanel"_s);
    m_bindings->setObjectName(u"rulesBindings"_s);
    m_bindings->setAccessibleName(tr("Acts carried out by an approval only"));
    m_bindings->setHeaderLabels({tr("Act"), tr("Process"), tr("Where it is asked for")});
    m_bindings->setRootIsDecorated(false);
    m_bindings->setUniformRowHeights(true);
    m_outside->setObjectName(u"rulesOutside"_s);
    m_apply->setObjectName(u"rulesApply"_s);
    makePrimary(m_apply);
    build();
    for (QComboBox *box : {m_approval, m_screen, m_print})
        connect(box, &QComboBox::currentIndexChanged, this, &RulesPanel::enable);
    connect(m_outside, &QPushButton::clicked, this, [this] {
        OutsideDialog(m_workspace, this).exec();
    });
    connect(m_bindings, &QTreeWidget::itemChanged, this, &RulesPanel::enable);
    connect(m_apply, &QPushButton::clicked, this, &RulesPanel::apply);
    refresh();
}

void RulesPanel::build()
{
    auto *form = new QFormLayout;
    const auto row = [&](const QString &text, QComboBox *box) {
        auto *label = new QLabel(text, this);
        label->setBuddy(box);
        form->addRow(label, box);
    };
    row(tr("Export and &print take an approval from"), m_approval);
    row(tr("&Watermark on the screen from"), m_screen);
    row(tr("Watermark &on paper from"), m_print);
    for (const Binding &binding : bindingTable()) {
        auto *item = new QTreeWidgetItem(m_bindings);
        item->setText(
            0,
            binding.ready
                ? binding.name.text()
                : tr("%1 (binds as soon as the program has it)").arg(binding.name.text()));
        item->setText(1, processTitle(binding.process));
        item->setText(2, bindingArticle(binding));
        item->setToolTip(2, bindingArticle(binding));
        item->setData(0, Qt::UserRole, binding.key);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(0, Qt::Unchecked);
    }
    m_bindings->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *title = new QLabel(tr("Acts carried out by an approval on&ly"), this);
    title->setBuddy(m_bindings);
    auto *below = new QHBoxLayout;
    below->addWidget(m_state, 1);
    below->addWidget(m_outside);
    below->addWidget(m_apply);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kSpace);
    column->addLayout(form);
    column->addWidget(title);
    column->addWidget(m_bindings, 1);
    column->addLayout(below);
}

void RulesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void RulesPanel::refresh()
{
    const ExportRules now = m_desk.rules();
    choose(*m_approval, now.approval);
    choose(*m_screen, now.screenMark);
    choose(*m_print, now.printMark);
    const QStringList keys = m_desk.bindings();
    const bool may =
        m_workspace.may(Permission::PolicySet) && m_workspace.readOnlyReason().isEmpty();
    const QSignalBlocker quiet(m_bindings);
    for (int i = 0; i < m_bindings->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_bindings->topLevelItem(i);
        const bool on = keys.contains(item->data(0, Qt::UserRole).toString());
        item->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
    }
    for (QWidget *widget : {static_cast<QWidget *>(m_approval),
                            static_cast<QWidget *>(m_screen),
                            static_cast<QWidget *>(m_print),
                            static_cast<QWidget *>(m_bindings)})
        widget->setEnabled(may);
    m_state->setText(
        may ? tr("What is bound is refused when it is done directly; the refusal names the "
                 "process to start, and the last signature carries it out.")
            : m_workspace.reasonFor(Permission::PolicySet));
    enable();
}

ExportRules RulesPanel::rules() const
{
    return {chosen(*m_approval), chosen(*m_screen), chosen(*m_print)};
}

QStringList RulesPanel::bound() const
{
    QStringList keys;
    for (int i = 0; i < m_bindings->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_bindings->topLevelItem(i);
        if (item->checkState(0) == Qt::Checked)
            keys << item->data(0, Qt::UserRole).toString();
    }
    return keys;
}

void RulesPanel::enable()
{
    m_apply->setEnabled(m_approval->isEnabled()
                        && (rules() != m_desk.rules() || bound() != m_desk.bindings()));
}

void RulesPanel::apply()
{
    // taken first: what is set announces itself, and the page shows what stands then
    const ExportRules wanted = rules();
    const QStringList keys = bound();
    if (wanted != m_desk.rules()) {
        if (const auto set = m_desk.setRules(wanted); !set) {
            Q_EMIT failed(set.error());
            return refresh();
        }
    }
    if (keys != m_desk.bindings()) {
        if (const auto set = m_desk.setBindings(keys); !set) {
            Q_EMIT failed(set.error());
            return refresh();
        }
    }
    const bool waits = wanted != m_desk.rules() || keys != m_desk.bindings();
    refresh();
    Q_EMIT done(waits ? tr("Proposed: another administrator has to confirm the rules.")
                      : tr("The rules were set."));
}

} // namespace zs
