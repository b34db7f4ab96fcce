// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/quota_tab.h"

#include "ui/lists/list_export.h"
#include "ui/money/money_dialogs.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kQuotaRole = Qt::UserRole;
constexpr int kProjectRole = Qt::UserRole + 1;

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

QStringList
cells(const QString &name, const QString &source, Money announced, const FundStanding &s)
{
    return {name,
            source,
            wan(announced),
            wan(Money{s.received.fen + s.carriedIn.fen}),
            wan(s.allotted),
            wan(s.committed),
            wan(s.paid),
            wan(s.left())};
}

void put(QTreeWidgetItem *item, const QStringList &texts)
{
    for (int i = 0; i < texts.size(); ++i) {
        item->setText(i, texts[i]);
        item->setToolTip(i, texts[i]);
        if (i > 1)
            item->setTextAlignment(i, Qt::AlignRight | Qt::AlignVCenter);
    }
}

} // namespace

QString wan(Money amount)
{
    return amount.fen == 0 ? QString() : inTenThousandYuan(amount);
}

QuotaTab::QuotaTab(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_year(new QComboBox(this))
    , m_source(new QComboBox(this))
    , m_tree(new QTreeWidget(this))
    , m_vouchers(plainTable(
          {tr("Number"), tr("Day"), tr("Kind"), tr("Amount"), tr("Document"), tr("Words")}, this))
    , m_totals(dimLabel({}, this))
    , m_add(button(tr("&New quota..."), u"quotaAdd"_s, this))
    , m_edit(button(tr("E&dit..."), u"quotaEdit"_s, this))
    , m_remove(button(tr("&Remove"), u"quotaRemove"_s, this))
    , m_carry(button(tr("&Carry over..."), u"quotaCarry"_s, this))
    , m_export(button(tr("E&xport..."), u"quotaExport"_s, this))
{
    setObjectName(u"quotaTab"_s);
    build();
    connect(m_year, &QComboBox::currentIndexChanged, this, &QuotaTab::fill);
    connect(m_source, &QComboBox::currentIndexChanged, this, &QuotaTab::fill);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &QuotaTab::showVouchers);
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, [this] {
        if (chosenProject().isValid())
            Q_EMIT projectWanted(chosenProject());
    });
    connect(m_add, &QPushButton::clicked, this, &QuotaTab::addQuota);
    connect(m_edit, &QPushButton::clicked, this, &QuotaTab::editQuota);
    connect(m_remove, &QPushButton::clicked, this, &QuotaTab::removeQuota);
    connect(m_carry, &QPushButton::clicked, this, &QuotaTab::carryOver);
    connect(m_export, &QPushButton::clicked, this, &QuotaTab::exportTable);
}

void QuotaTab::build()
{
    m_year->setObjectName(u"quotaYearFilter"_s);
    m_year->setAccessibleName(tr("Year"));
    m_source->setObjectName(u"quotaSourceFilter"_s);
    m_source->setAccessibleName(tr("Source"));
    m_source->addItem(tr("All sources"), -1);
    for (int i = 0; i <= static_cast<int>(FundSource::Other); ++i)
        m_source->addItem(fundSourceText(static_cast<FundSource>(i)), i);
    m_tree->setObjectName(u"quotaTree"_s);
    m_tree->setAccessibleName(tr("Quotas and their projects"));
    m_tree->setHeaderLabels({tr("Quota / project"),
                             tr("Source"),
                             tr("Announced"),
                             tr("Received"),
                             tr("Allotted"),
                             tr("Committed"),
                             tr("Paid"),
                             tr("Left")});
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setMinimumHeight(scaled(90));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    constexpr std::array kWidths{0, 96, 86, 86, 86, 86, 86, 86};
    for (int i = 1; i < m_tree->columnCount(); ++i) {
        m_tree->header()->resizeSection(i, scaled(kWidths[static_cast<std::size_t>(i)]));
        if (i > 1)
            m_tree->headerItem()->setTextAlignment(i, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_vouchers->setObjectName(u"quotaVouchers"_s);
    m_vouchers->setAccessibleName(tr("Vouchers of what is chosen"));
    m_vouchers->setMinimumHeight(scaled(60));
    m_totals->setObjectName(u"quotaTotals"_s);
    m_totals->setWordWrap(true);
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(8);
    auto *top = new QHBoxLayout;
    top->addWidget(m_year);
    top->addWidget(m_source);
    top->addStretch(1);
    for (QPushButton *one : {m_export, m_carry, m_remove, m_edit, m_add})
        top->addWidget(one);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_vouchers);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpace, 0, 0);
    column->setSpacing(kSpace);
    column->addLayout(top);
    column->addWidget(splitter, 1);
    column->addWidget(m_totals);
}

void QuotaTab::show(std::shared_ptr<const FundBook> book)
{
    m_book = std::move(book);
    fillYears();
    fill();
}

void QuotaTab::fillYears()
{
    m_filling = true;
    const QVariant before = m_year->currentData();
    m_year->clear();
    m_year->addItem(tr("All years"), 0);
    for (const std::int64_t each : m_book->years())
        m_year->addItem(QString::number(each), static_cast<qlonglong>(each));
    const int same = before.isValid() ? m_year->findData(before) : -1;
    m_year->setCurrentIndex(same >= 0 ? same : std::min(1, m_year->count() - 1));
    m_filling = false;
}

std::int64_t QuotaTab::year() const
{
    return m_year->currentData().toLongLong();
}

const FundQuota *QuotaTab::quota(FundQuotaId id) const
{
    const auto at = std::ranges::find(m_book->quotas, id, &FundQuota::id);
    return at == m_book->quotas.end() ? nullptr : &*at;
}

QString QuotaTab::projectName(ProjectId id) const
{
    const auto at = std::ranges::find(m_book->projects, id, &Project::id);
    return at == m_book->projects.end() ? QString() : at->code + u"　"_s + at->name;
}

void QuotaTab::fill()
{
    if (m_filling || !m_book)
        return;
    const FundQuotaId same = chosenQuota();
    m_tree->clear();
    std::vector<FundStanding> sums = m_book->byQuota(year());
    const std::vector<FundStanding> parts = m_book->byProject(year());
    const int source = m_source->currentData().toInt();
    std::erase_if(sums, [&](const FundStanding &standing) {
        const FundQuota *row = quota(standing.quota);
        const bool moved = standing.received.fen != 0 || standing.carriedIn.fen != 0;
        return !row || (source >= 0 && static_cast<int>(row->source) != source)
               || (year() != 0 && row->year != year() && !moved);
    });
    for (const FundStanding &standing : sums) {
        const FundQuota &row = *quota(standing.quota);
        auto *item = new QTreeWidgetItem(m_tree);
        put(item,
            cells(u"%1　%2"_s.arg(row.year).arg(row.name),
                  fundSourceText(row.source),
                  row.amount,
                  standing));
        item->setData(0, kQuotaRole, row.id.toString());
        fillProjects(item, parts);
        if (row.id == same)
            m_tree->setCurrentItem(item);
    }
    if (!m_tree->currentItem() && m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    if (m_tree->topLevelItemCount() <= 4)
        m_tree->expandAll();
    tellTotals(sums);
    showVouchers();
}

void QuotaTab::fillProjects(QTreeWidgetItem *parent, const std::vector<FundStanding> &parts)
{
    const QString quotaId = parent->data(0, kQuotaRole).toString();
    for (const FundStanding &part : parts) {
        if (part.quota.toString() != quotaId)
            continue;
        auto *item = new QTreeWidgetItem(parent);
        put(item, cells(projectName(part.project), {}, {}, part));
        item->setData(0, kQuotaRole, quotaId);
        item->setData(0, kProjectRole, part.project.toString());
    }
}

void QuotaTab::tellTotals(const std::vector<FundStanding> &sums)
{
    FundStanding all;
    for (const FundStanding &each : sums) {
        all.received.fen += each.received.fen + each.carriedIn.fen;
        all.carriedOut.fen += each.carriedOut.fen;
        all.allotted.fen += each.allotted.fen;
        all.paid.fen += each.paid.fen;
    }
    std::vector<VoucherLine> lines = m_book->lines;
    lines.insert(lines.end(), m_book->others.begin(), m_book->others.end());
    std::int64_t even = 0;
    for (const TrialRow &row : trialBalance(lines, year()))
        even += row.balance.fen;
    QString words =
        m_book->quotas.empty()
            ? tr("No quota yet: enter the first one with its document, then post what came in.")
            : tr("Ten thousand yuan. Received %1, allotted %2, paid %3, carried on %4, left %5.")
                  .arg(inTenThousandYuan(all.received),
                       inTenThousandYuan(all.allotted),
                       inTenThousandYuan(all.paid),
                       inTenThousandYuan(all.carriedOut),
                       inTenThousandYuan(all.left()));
    if (m_workspace.may(Permission::FundManage)) // others see a part of the ledger
        words += u' ' + (even == 0 ? tr("Trial balance: even.") : tr("Trial balance: NOT even."));
    m_totals->setText(words);
}

FundQuotaId QuotaTab::chosenQuota() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? FundQuotaId(Uuid::fromString(item->data(0, kQuotaRole).toString()))
                : FundQuotaId();
}

ProjectId QuotaTab::chosenProject() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? ProjectId(Uuid::fromString(item->data(0, kProjectRole).toString())) : ProjectId();
}

void QuotaTab::showVouchers()
{
    m_vouchers->setRowCount(0);
    const FundQuotaId quotaId = chosenQuota();
    const ProjectId project = chosenProject();
    for (const Voucher &voucher : m_book->vouchers) {
        std::vector<VoucherLine> own = m_book->linesOf(voucher.id);
        std::erase_if(own, [&](const VoucherLine &line) {
            return line.quota != quotaId || (year() != 0 && line.year != year());
        });
        const bool wanted = project.isValid()
                                ? std::ranges::contains(own, project, &VoucherLine::project)
                                : !own.empty();
        if (wanted)
            addRow(m_vouchers,
                   {voucher.number,
                    voucher.postedOn.toString(Qt::ISODate),
                    voucherKindText(voucher.kind),
                    wan(voucherAmount(own)),
                    voucher.document,
                    voucher.text});
    }
    fitColumns(m_vouchers);
    const bool keeps =
        m_workspace.may(Permission::FundManage) && m_workspace.readOnlyReason().isEmpty();
    m_add->setEnabled(keeps);
    m_edit->setEnabled(keeps && quotaId.isValid());
    m_remove->setEnabled(keeps && quotaId.isValid() && m_vouchers->rowCount() == 0);
    m_carry->setEnabled(keeps && !m_book->lines.empty());
    m_export->setEnabled(m_tree->topLevelItemCount() > 0);
    const QString why = keeps ? QString() : m_workspace.reasonFor(Permission::FundManage);
    for (QPushButton *one : {m_add, m_edit, m_carry})
        one->setToolTip(why);
}

void QuotaTab::addQuota()
{
    FundQuota fresh;
    fresh.year = year() > 0
                     ? year()
                     : QDateTime::fromMSecsSinceEpoch(m_workspace.clock().now()).date().year();
    QuotaDialog dialog(m_workspace, fresh, window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT done(tr("The quota was entered."));
}

void QuotaTab::editQuota()
{
    const FundQuota *row = quota(chosenQuota());
    if (!row)
        return;
    QuotaDialog dialog(m_workspace, *row, window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT done(tr("The quota was changed."));
}

void QuotaTab::removeQuota()
{
    const FundQuota *row = quota(chosenQuota());
    if (!row
        || !askYes(window(),
                   tr("Remove the quota \"%1\"?").arg(row->name),
                   tr("Nothing was posted on it. The log keeps what it was."),
                   tr("Remove")))
        return;
    if (const auto removed = MoneyDesk(m_workspace).removeQuota(row->id); !removed)
        Q_EMIT failed(removed.error());
    else
        Q_EMIT done(tr("The quota was removed."));
}

void QuotaTab::carryOver()
{
    const int thisYear = QDateTime::fromMSecsSinceEpoch(m_workspace.clock().now()).date().year();
    const std::int64_t which = year() > 0 && year() < thisYear ? year() : thisYear - 1;
    CarryOverDialog dialog(m_workspace, m_book->quotas, which, window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT done(tr("Carried over by voucher No. %1.").arg(dialog.number()));
}

void QuotaTab::exportTable()
{
    ListDocument table;
    table.inTenThousands = true;
    table.title = year() > 0 ? tr("Book of funds %1").arg(year()) : tr("Book of funds");
    table.weights = {4.0, 1.6, 1.3, 1.3, 1.3, 1.3, 1.3, 1.3};
    for (int i = 0; i < m_tree->columnCount(); ++i)
        table.headers << m_tree->headerItem()->text(i);
    table.numbers = {2, 3, 4, 5, 6, 7};
    const auto take = [&](const QTreeWidgetItem *item, const QString &indent) {
        QStringList row;
        for (int i = 0; i < m_tree->columnCount(); ++i)
            row << (i == 0 ? indent : QString()) + item->text(i);
        table.rows.push_back(row);
        const ProjectId project(Uuid::fromString(item->data(0, kProjectRole).toString()));
        if (project.isValid() && !std::ranges::contains(table.projects, project))
            table.projects.push_back(project);
    };
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_tree->topLevelItem(i);
        take(item, {});
        for (int j = 0; j < item->childCount(); ++j)
            take(item->child(j), u"　"_s);
    }
    const auto written = exportList(m_workspace, table, window());
    if (!written)
        Q_EMIT failed(written.error());
    else if (!written->isEmpty())
        Q_EMIT done(tr("The table was written: %1").arg(*written));
}

} // namespace zs
