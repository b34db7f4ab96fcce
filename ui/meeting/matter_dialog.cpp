// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/matter_dialog.h"

#include "approval/process_json.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr qint64 kMostBytes = qint64{1} << 20;

QString amountText(const MatterRule &rule)
{
    return rule.fromAmount ? MatterDialog::tr("from %1 yuan on").arg(inYuan(*rule.fromAmount))
                           : MatterDialog::tr("always");
}

} // namespace

MatterDialog::MatterDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_table(plainTable({tr("Category"), tr("Matter"), tr("From"), tr("Set by"), tr("Rests on")},
                         this))
    , m_state(dimLabel({}, this))
    , m_problem(problemLabel(this))
    , m_read(new QPushButton(tr("&Read a file of the site..."), this))
    , m_back(new QPushButton(tr("&Back to those of the program"), this))
{
    setObjectName(u"matterDialog"_s);
    setWindowTitle(tr("Matters for meetings"));
    m_table->setObjectName(u"matterTable"_s);
    m_table->setAccessibleName(tr("Matters that must come before a meeting"));
    m_state->setObjectName(u"matterState"_s);
    m_state->setWordWrap(true);
    m_problem->setObjectName(u"matterProblem"_s);
    m_read->setObjectName(u"matterRead"_s);
    m_back->setObjectName(u"matterBack"_s);
    auto *close = new QPushButton(tr("C&lose"), this);
    close->setObjectName(u"matterClose"_s);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_read);
    foot->addWidget(m_back);
    foot->addStretch(1);
    foot->addWidget(close);
    for (QPushButton *button : {m_read, m_back, close})
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kSpace);
    column->addWidget(m_state);
    column->addWidget(m_table, 1);
    column->addWidget(m_problem);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_read, &QPushButton::clicked, this, &MatterDialog::readFile);
    connect(m_back, &QPushButton::clicked, this, [this] { set({}); });
    fill();
    resize(dialogSize(*this, 860, 420));
}

void MatterDialog::fill()
{
    const auto rules = m_desk.rules();
    const auto shipped = shippedMeetingRules();
    m_table->setRowCount(0);
    bool own = false;
    if (rules && shipped) {
        for (const MatterRule &rule : rules->matters) {
            const MatterRule *there = shipped->matter(rule.key);
            const bool ofSite = !there || *there != rule;
            own = own || ofSite;
            addRow(m_table,
                   {rule.category,
                    rule.name,
                    amountText(rule),
                    ofSite ? tr("the site") : tr("the program"),
                    rule.source.article});
        }
    } else {
        showProblem(m_problem, rules ? shipped.error() : rules.error());
    }
    fitColumns(m_table);
    const bool may =
        m_workspace.may(Permission::PolicySet) && m_workspace.readOnlyReason().isEmpty();
    m_read->setEnabled(may);
    m_back->setEnabled(may && own);
    m_state->setText(may ? tr("A site sets its own matters and amounts by a file; they take the "
                              "place of those of the same key. What the law asks for stays.")
                         : m_workspace.reasonFor(Permission::PolicySet));
}

void MatterDialog::readFile()
{
    const QString path =
        askOpenPath(this, tr("Matters of the site"), tr("Matters for meetings (*.json)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes)
        return showProblem(
            m_problem, {ErrorCode::Io, tr("“%1” cannot be read.").arg(path), file.errorString()});
    set(file.readAll());
}

void MatterDialog::set(const QByteArray &json)
{
    m_problem->hide();
    const auto changes = m_desk.mattersWith(json);
    if (!changes)
        return showProblem(m_problem, changes.error());
    if (changes->isEmpty()) {
        m_state->setText(tr("Nothing would change."));
        return;
    }
    if (!askYes(this, tr("Set these matters?"), changes->join(u'\n'), tr("Set them")))
        return;
    if (const auto done = m_desk.setSiteMatters(json); !done)
        return showProblem(m_problem, done.error());
    const auto left = m_desk.mattersWith(json);
    fill();
    m_state->setText(left && left->isEmpty()
                         ? tr("The matters were set. Meetings that are planned keep their rules.")
                         : tr("Proposed: another administrator has to confirm the matters."));
}

} // namespace zs
