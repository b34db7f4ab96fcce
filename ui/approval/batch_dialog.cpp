// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approval/batch_dialog.h"

#include "approval/case_json.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kStateColumn = 3;

} // namespace

BatchDialog::BatchDialog(Workspace &workspace, std::vector<BatchItem> items, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_items(std::move(items))
    , m_table(plainTable({tr("No."), tr("Matter"), tr("Step"), tr("State")}, this))
    , m_opinion(new QPlainTextEdit(tr("I agree."), this))
    , m_passphrase(new PassphraseEdit(this))
    , m_result(new QLabel(this))
{
    setObjectName(u"batchDialog"_s);
    setWindowTitle(tr("Agree to several"));
    build();
    fill();
    refresh();
    resize(dialogSize(*this, 720, 480));
}

void BatchDialog::build()
{
    m_table->setObjectName(u"batchTable"_s);
    m_table->setAccessibleName(tr("Approvals"));
    m_opinion->setObjectName(u"batchOpinion"_s);
    m_opinion->setTabChangesFocus(true);
    m_opinion->setMaximumHeight(scaled(64));
    m_passphrase->setObjectName(u"batchPassphrase"_s);
    m_result->setObjectName(u"batchResult"_s);
    m_result->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Opinion"), m_opinion);
    form->addRow(tr("&Passphrase"), m_passphrase);
    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    m_close->setObjectName(u"batchClose"_s);
    m_go = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_go->setObjectName(u"batchGo"_s);
    m_go->setDefault(true);
    makePrimary(m_go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(dimLabel(tr("The opinion stands in each approval, and each is signed by "
                                  "itself. Steps that the process wants to be looked at by "
                                  "themselves are left out."),
                               this));
    column->addWidget(m_table, 1);
    column->addLayout(form);
    column->addWidget(m_result);
    column->addWidget(buttons);
    connect(m_go, &QPushButton::clicked, this, &BatchDialog::go);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    connect(m_passphrase, &QLineEdit::textChanged, this, &BatchDialog::refresh);
    connect(m_opinion, &QPlainTextEdit::textChanged, this, &BatchDialog::refresh);
}

void BatchDialog::fill()
{
    for (const BatchItem &item : m_items)
        addRow(m_table,
               {QString::number(item.number),
                item.title,
                item.node,
                item.isAllowed() ? tr("will be agreed to") : tr("left out: %1").arg(item.whyNot)});
    fitColumns(m_table);
}

void BatchDialog::refresh()
{
    const auto allowed = static_cast<int>(std::ranges::count_if(m_items, &BatchItem::isAllowed));
    m_go->setText(tr("&Agree to %n", nullptr, allowed));
    m_go->setEnabled(allowed > 0 && !m_passphrase->text().isEmpty()
                     && !m_opinion->toPlainText().trimmed().isEmpty());
}

void BatchDialog::go()
{
    const auto outcomes =
        agreeTogether(m_workspace, m_items, m_opinion->toPlainText(), m_passphrase->secret());
    m_passphrase->clear();
    if (!outcomes) {
        m_result->setText(outcomes.error().message);
        return;
    }
    int failed = 0;
    for (const BatchOutcome &outcome : *outcomes) {
        const auto row = std::ranges::find(m_items, outcome.item.id, &BatchItem::id);
        const auto at = static_cast<int>(row - m_items.begin());
        m_agreed += outcome.status ? 1 : 0;
        failed += outcome.status ? 0 : 1;
        const QString words =
            outcome.status ? tr("agreed to; it stands at “%1”").arg(statusText(*outcome.status))
                           : tr("not agreed to: %1").arg(outcome.status.error().message);
        m_table->item(at, kStateColumn)->setText(words);
        m_table->item(at, kStateColumn)->setToolTip(words);
        row->whyNot = words; // once is enough
    }
    fitColumns(m_table);
    m_result->setText(tr("Agreed to: %1. Not agreed to: %2.").arg(m_agreed).arg(failed));
    refresh();
    m_close->setText(tr("&Close"));
}

} // namespace zs
