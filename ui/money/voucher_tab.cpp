// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/voucher_tab.h"

#include "ui/lists/list_export.h"
#include "ui/money/money_dialogs.h"
#include "ui/money/posting_dialog.h"
#include "ui/money/quota_tab.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/pinyin.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

VoucherTab::VoucherTab(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_kind(new QComboBox(this))
    , m_words(new QLineEdit(this))
    , m_table(plainTable({tr("Number"),
                          tr("Day"),
                          tr("Kind"),
                          tr("Amount"),
                          tr("Project"),
                          tr("Document"),
                          tr("Words")},
                         this))
    , m_lines(plainTable({tr("Account"),
                          tr("Quota"),
                          tr("Project"),
                          tr("Contract"),
                          tr("Year"),
                          tr("In"),
                          tr("Out")},
                         this))
    , m_post(button(tr("&Post..."), u"voucherPost"_s, this))
    , m_reverse(button(tr("&Reverse..."), u"voucherReverse"_s, this))
    , m_export(button(tr("E&xport..."), u"voucherExport"_s, this))
{
    setObjectName(u"voucherTab"_s);
    alignNumbers(m_table, {3});
    alignNumbers(m_lines, {5, 6});
    build();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &VoucherTab::fill);
    connect(m_words, &QLineEdit::textChanged, this, &VoucherTab::fill);
    connect(m_table, &QTableWidget::currentCellChanged, this, &VoucherTab::showLines);
    connect(m_post, &QPushButton::clicked, this, &VoucherTab::post);
    connect(m_reverse, &QPushButton::clicked, this, &VoucherTab::reverse);
    connect(m_export, &QPushButton::clicked, this, &VoucherTab::exportTable);
}

void VoucherTab::build()
{
    m_kind->setObjectName(u"voucherKindFilter"_s);
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("All kinds"), -1);
    for (int i = 0; i <= static_cast<int>(VoucherKind::Reversal); ++i)
        m_kind->addItem(voucherKindText(static_cast<VoucherKind>(i)), i);
    m_words->setObjectName(u"voucherFilter"_s);
    m_words->setAccessibleName(tr("Filter"));
    m_words->setPlaceholderText(tr("Filter: number, document, project or pinyin initials"));
    m_words->setClearButtonEnabled(true);
    m_table->setObjectName(u"voucherTable"_s);
    m_table->setAccessibleName(tr("Vouchers"));
    m_table->setMinimumHeight(scaled(80));
    m_lines->setObjectName(u"voucherLines"_s);
    m_lines->setAccessibleName(tr("Lines of the voucher"));
    m_lines->setMinimumHeight(scaled(60));
    makePrimary(m_post);
    auto *top = new QHBoxLayout;
    top->addWidget(m_kind);
    top->addWidget(m_words, 1);
    for (QPushButton *one : {m_export, m_reverse, m_post})
        top->addWidget(one);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_lines);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpace, 0, 0);
    column->setSpacing(kSpace);
    column->addLayout(top);
    column->addWidget(splitter, 1);
}

void VoucherTab::show(std::shared_ptr<const FundBook> book)
{
    m_shown.clear();
    m_book = std::move(book);
    fill();
}

QString VoucherTab::nameOfProject(ProjectId id) const
{
    const auto at = std::ranges::find(m_book->projects, id, &Project::id);
    return at == m_book->projects.end() ? QString() : at->name;
}

QStringList VoucherTab::cellsOf(const Voucher &voucher) const
{
    const std::vector<VoucherLine> own = m_book->linesOf(voucher.id);
    QStringList names;
    for (const VoucherLine &line : own) {
        const QString name = nameOfProject(line.project);
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }
    QString kind = voucherKindText(voucher.kind);
    if (std::ranges::contains(m_book->vouchers, voucher.id, &Voucher::reverses))
        kind += tr(" (reversed)");
    return {voucher.number,
            voucher.postedOn.toString(Qt::ISODate),
            kind,
            wan(voucherAmount(own)),
            names.join(tr(", ")),
            voucher.document,
            voucher.text};
}

void VoucherTab::fill()
{
    if (!m_book)
        return;
    const Voucher *before = chosen();
    const VoucherId same = before ? before->id : VoucherId();
    const PinyinMatcher matcher(m_words->text());
    const int kind = m_kind->currentData().toInt();
    m_shown.clear();
    m_table->setRowCount(0);
    int row = 0;
    for (auto voucher = m_book->vouchers.rbegin(); voucher != m_book->vouchers.rend(); ++voucher) {
        if (kind >= 0 && static_cast<int>(voucher->kind) != kind)
            continue;
        const QStringList texts = cellsOf(*voucher);
        if (!matcher.isEmpty() && !matcher.matches(texts.join(u' ')))
            continue;
        if (voucher->id == same)
            row = static_cast<int>(m_shown.size());
        m_shown.push_back(&*voucher);
        addRow(m_table, texts);
    }
    fitColumns(m_table);
    m_table->setCurrentCell(m_shown.empty() ? -1 : row, 0);
    showLines();
}

const Voucher *VoucherTab::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_shown.size())
               ? m_shown[static_cast<std::size_t>(row)]
               : nullptr;
}

void VoucherTab::showLines()
{
    const Voucher *voucher = chosen();
    m_lines->setRowCount(0);
    for (const VoucherLine &line :
         voucher ? m_book->linesOf(voucher->id) : std::vector<VoucherLine>()) {
        const auto quota = std::ranges::find(m_book->quotas, line.quota, &FundQuota::id);
        const auto contract = std::ranges::find(m_book->contracts, line.contract, &Contract::id);
        addRow(m_lines,
               {accountText(line.account),
                quota == m_book->quotas.end() ? QString() : quota->name,
                nameOfProject(line.project),
                contract == m_book->contracts.end() ? QString() : contract->name,
                QString::number(line.year),
                line.amount.fen > 0 ? inYuan(line.amount) : QString(),
                line.amount.fen < 0 ? inYuan(Money{-line.amount.fen}) : QString()});
    }
    fitColumns(m_lines);
    const bool keeps =
        m_workspace.may(Permission::FundManage) && m_workspace.readOnlyReason().isEmpty();
    const bool reversed =
        voucher && std::ranges::contains(m_book->vouchers, voucher->id, &Voucher::reverses);
    m_post->setEnabled(keeps && !m_book->quotas.empty());
    m_reverse->setEnabled(keeps && voucher && !reversed && voucher->kind != VoucherKind::Reversal);
    m_export->setEnabled(!m_shown.empty());
    m_post->setToolTip(keeps ? QString() : m_workspace.reasonFor(Permission::FundManage));
}

void VoucherTab::post()
{
    const std::shared_ptr<const FundBook> book = m_book; // a post reads everything anew
    PostingDialog dialog(m_workspace, *book, {}, window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT done(tr("Posted as No. %1.").arg(dialog.number()));
}

void VoucherTab::reverse()
{
    const Voucher *voucher = chosen();
    if (!voucher)
        return;
    QString number;
    const auto act = [&, id = voucher->id](const QString &reason) -> Result<> {
        const auto made = MoneyDesk(m_workspace).reverse(id, reason);
        if (!made)
            return passOn(made);
        number = *made;
        return {};
    };
    ReasonDialog dialog(
        tr("Reverse a voucher"),
        tr("No. %1 stays in the ledger; a reversal takes its sums back.").arg(voucher->number),
        tr("Re&verse it"),
        act,
        window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT done(tr("Reversed by No. %1.").arg(number));
}

void VoucherTab::exportTable()
{
    ListDocument table;
    table.inTenThousands = true;
    table.title = tr("Vouchers of the ledger of funds");
    table.weights = {1.3, 1.1, 1.2, 1.3, 3.0, 2.0, 2.5};
    for (int i = 0; i < m_table->columnCount(); ++i)
        table.headers << m_table->horizontalHeaderItem(i)->text();
    table.numbers = {3};
    for (const Voucher *voucher : m_shown) {
        table.rows.push_back(cellsOf(*voucher));
        for (const VoucherLine &line : m_book->linesOf(voucher->id)) {
            if (line.project.isValid() && !std::ranges::contains(table.projects, line.project))
                table.projects.push_back(line.project);
        }
    }
    const auto written = exportList(m_workspace, table, window());
    if (!written)
        Q_EMIT failed(written.error());
    else if (!written->isEmpty())
        Q_EMIT done(tr("The table was written: %1").arg(*written));
}

} // namespace zs
