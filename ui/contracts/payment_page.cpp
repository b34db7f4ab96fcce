// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approval/approval_start.h"
#include "ui/contracts/contract_dialogs.h"
#include "ui/contracts/contract_page.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/theme.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QColor stateColour(PaymentState state)
{
    switch (state) {
    case PaymentState::Submitted:
        return themeColor(ColorRole::Accent);
    case PaymentState::Approved:
        return themeColor(ColorRole::AtRisk);
    case PaymentState::Paid:
        return themeColor(ColorRole::Done);
    case PaymentState::Refused:
        return themeColor(ColorRole::Late);
    case PaymentState::Draft:
        break;
    }
    return themeColor(ColorRole::Dim);
}

} // namespace

PaymentPage::PaymentPage(Workspace &workspace, QWidget *parent)
    : ContractPage(workspace,
                   u"payment"_s,
                   tr("Payments"),
                   {tr("Number"),
                    tr("Contract"),
                    tr("Amount (yuan)"),
                    tr("Progress as claimed"),
                    tr("Asked for on"),
                    tr("Paid for"),
                    tr("State"),
                    tr("Voucher")},
                   parent)
{
    m_new = addButton(tr("&New payment..."), u"paymentNew"_s, [this] {
        PaymentRequest row;
        row.project = m_project;
        edit(row);
    });
    m_edit = addButton(tr("&Modify..."), u"paymentEdit"_s, [this] { edit(line().row); });
    m_remove = addButton(tr("&Remove"), u"paymentRemove"_s, [this] {
        if (askYes(this, tr("Remove the draft %1?").arg(line().row.number), {}, tr("Remove")))
            tell(desk().removePayment(line().row.id), tr("The draft was removed."));
    });
    m_start = addButton(tr("&Start approval..."), u"paymentStart"_s, [this] { start(); });
    m_confirm = addButton(tr("&Confirm payment..."), u"paymentConfirm"_s, [this] { confirm(); });
    finishButtons();
    numberColumns({2, 3});
}

const PaymentLine &PaymentPage::line() const
{
    return m_file.payments[static_cast<std::size_t>(at())];
}

void PaymentPage::fill()
{
    constexpr int kStateColumn = 6;
    for (const PaymentLine &each : m_file.payments) {
        const auto of = std::ranges::find_if(
            m_file.contracts, [&](const ContractLine &c) { return c.row.id == each.row.contract; });
        addLine({each.row.number,
                 of == m_file.contracts.end() ? QString() : of->row.name,
                 inYuan(each.row.amount),
                 u"%1 %"_s.arg(QString::number(each.row.progress * 100, 'f', 1)),
                 each.row.requestedOn.toString(Qt::ISODate),
                 each.row.purpose,
                 choiceWord(
                     EntityKind::PaymentRequest, u"state", static_cast<std::int64_t>(each.state)),
                 each.voucher},
                stateColour(each.state),
                kStateColumn);
    }
}

QString PaymentPage::details() const
{
    const PaymentLine &chosen = line();
    QString html = factHtml(tr("Note:"), chosen.row.note);
    if (chosen.state == PaymentState::Paid)
        return html + factHtml(tr("Paid:"), tr("voucher %1").arg(chosen.voucher));
    const auto found = desk().checkPayment(chosen.row);
    return html
           + (found && !found->empty()
                  ? findingsHtml(*found)
                  : factHtml(tr("Before paying:"), tr("Nothing speaks against it.")));
}

void PaymentPage::showButtons()
{
    const bool writes = mayWrite();
    const bool chosen = at() >= 0;
    const PaymentState state = chosen ? line().state : PaymentState::Paid;
    const bool open = state == PaymentState::Draft || state == PaymentState::Refused;
    const bool pays = m_workspace.readOnlyReason().isEmpty() && m_project.isValid()
                      && desk().mayConfirm(m_project);
    m_new->setEnabled(writes && std::ranges::any_of(m_file.contracts, [](const auto &c) {
                          return binds(c.row.state);
                      }));
    m_edit->setEnabled(writes && open);
    m_remove->setEnabled(writes && chosen && state == PaymentState::Draft);
    m_start->setEnabled(writes && open && m_workspace.canSign());
    m_start->setToolTip(m_workspace.canSign()
                            ? QString()
                            : tr("You have no signing key in this session. Make one on the page "
                                 "of approvals, or log in anew."));
    m_confirm->setEnabled(pays && chosen
                          && (state == PaymentState::Approved || state == PaymentState::Draft));
}

void PaymentPage::edit(const PaymentRequest &row)
{
    PaymentDialog dialog(m_workspace, m_file, row, window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT done(tr("The payment was kept."));
}

void PaymentPage::start()
{
    const PaymentRequestId id = line().row.id;
    const auto opening = desk().paymentCase(id);
    if (!opening) {
        Q_EMIT failed(opening.error());
        return;
    }
    ApprovalStartDialog dialog(
        m_workspace,
        *opening,
        [this, id](const FormValues &form) { return desk().submitPayment(id, form); },
        window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT done(tr("The approval of the payment was started."));
}

void PaymentPage::confirm()
{
    const PaymentRequestId id = line().row.id;
    DayDialog::Asking asking{tr("Confirm a payment"), tr("Paid on"), tr("&Post it"), "postedOn"};
    asking.document = true;
    DayDialog dialog(
        asking,
        {},
        [this, id](const DayDialog::Said &said) {
            return desk().confirmPayment(id, said.day, said.document);
        },
        window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT done(tr("The payment is confirmed and posted."));
}

} // namespace zs
