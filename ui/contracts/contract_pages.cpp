// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approval/approval_start.h"
#include "ui/contracts/contract_dialogs.h"
#include "ui/contracts/contract_page.h"
#include "ui/money/money_dialogs.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/theme.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString stateWordOf(const ContractLine &line)
{
    return line.inApproval ? ContractListPage::tr("Draft, being approved")
                           : choiceWord(EntityKind::Contract,
                                        u"state",
                                        static_cast<std::int64_t>(line.row.state));
}

QColor stateColour(const ContractLine &line)
{
    switch (line.row.state) {
    case ContractState::InForce:
        return themeColor(ColorRole::OnTrack);
    case ContractState::Finished:
        return themeColor(ColorRole::Done);
    case ContractState::Terminated:
        return themeColor(ColorRole::Late);
    case ContractState::Draft:
        break;
    }
    return themeColor(ColorRole::Dim);
}

} // namespace

// ---- contracts ----

ContractListPage::ContractListPage(Workspace &workspace, QWidget *parent)
    : ContractPage(workspace,
                   u"contract"_s,
                   tr("Contracts"),
                   {tr("Contract"),
                    tr("Number"),
                    tr("Other party"),
                    tr("Amount (ten thousand yuan)"),
                    tr("With supplements"),
                    tr("Paid"),
                    tr("State"),
                    tr("Signed on"),
                    tr("Ends on")},
                   parent)
{
    m_new = addButton(tr("&New contract..."), u"contractNew"_s, [this] {
        Contract row;
        row.project = m_project;
        edit(row);
    });
    m_edit = addButton(tr("&Modify..."), u"contractEdit"_s, [this] { edit(row()); });
    m_remove = addButton(tr("&Remove"), u"contractRemove"_s, [this] {
        if (askYes(this, tr("Remove the draft \"%1\"?").arg(row().name), {}, tr("Remove")))
            tell(desk().removeContract(row().id), tr("The draft was removed."));
    });
    m_end = addButton(tr("&Terminate..."), u"contractEnd"_s, [this] { end(); });
    m_finish = addButton(tr("F&inished"), u"contractFinish"_s, [this] {
        if (askYes(this, tr("Is \"%1\" finished?").arg(row().name), {}, tr("Finished")))
            tell(desk().finish(row().id), tr("The contract is finished."));
    });
    m_sign = addButton(tr("Si&gned..."), u"contractSign"_s, [this] { sign(); });
    m_start = addButton(tr("&Start approval..."), u"contractStart"_s, [this] { start(); });
    finishButtons();
    numberColumns({3, 4, 5});
}

const Contract &ContractListPage::row() const
{
    return m_file.contracts[static_cast<std::size_t>(at())].row;
}

void ContractListPage::fill()
{
    constexpr int kStateColumn = 6;
    for (const ContractLine &line : m_file.contracts) {
        const bool supplement = line.row.parent.isValid();
        addLine({supplement ? u"    + "_s + line.row.name : line.row.name,
                 line.row.code,
                 line.row.supplier,
                 inTenThousandYuan(line.row.amount),
                 supplement ? QString() : inTenThousandYuan(line.whole),
                 supplement ? QString() : inTenThousandYuan(line.paid),
                 stateWordOf(line),
                 dayText(line.row.signedOn),
                 dayText(line.row.endsOn)},
                stateColour(line),
                kStateColumn);
    }
}

QString ContractListPage::details() const
{
    const Contract &contract = row();
    QString html =
        factHtml(tr("Way of procurement:"),
                 choiceWord(EntityKind::Contract, u"way", static_cast<std::int64_t>(contract.way)));
    if (contract.retention > 0)
        html += factHtml(tr("Retention:"),
                         u"%1 %"_s.arg(QString::number(contract.retention * 100, 'f', 2)));
    html += factHtml(tr("Note:"), contract.note);
    if (contract.state == ContractState::Draft) {
        const auto found = desk().checkContract(contract);
        html += found && !found->empty()
                    ? findingsHtml(*found)
                    : factHtml(tr("Before signing:"), tr("Nothing speaks against it."));
    }
    return html;
}

void ContractListPage::showButtons()
{
    const bool writes = mayWrite();
    const ContractLine *line =
        at() >= 0 ? &m_file.contracts[static_cast<std::size_t>(at())] : nullptr;
    const bool draft = line && line->row.state == ContractState::Draft && !line->inApproval;
    const bool inForce = line && line->row.state == ContractState::InForce;
    m_new->setEnabled(writes);
    m_edit->setEnabled(writes && line && !line->inApproval);
    m_remove->setEnabled(writes && draft);
    m_sign->setEnabled(writes && draft);
    m_start->setEnabled(writes && draft && m_workspace.canSign());
    m_start->setToolTip(m_workspace.canSign()
                            ? QString()
                            : tr("You have no signing key in this session. Make one on the page "
                                 "of approvals, or log in anew."));
    m_end->setEnabled(writes && inForce);
    m_finish->setEnabled(writes && inForce);
}

void ContractListPage::edit(const Contract &row)
{
    ContractDialog dialog(m_workspace, m_file, row, window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT done(tr("The contract was kept."));
}

/// What the funds are asked about with a signature; nothing where there is no ledger to ask.
DayDialog::Asking ContractListPage::fundsAsked(DayDialog::Asking asking) const
{
    const auto cover = desk().cover(m_project);
    if (!cover || row().amount.fen <= 0)
        return asking;
    if (!cover->ledger) {
        asking.remark = tr("Nothing was allotted to this project in the book of funds yet: no "
                           "funds are committed with the signature.");
        return asking;
    }
    asking.amountLabel = tr("F&unds committed");
    asking.amount = row().amount;
    asking.remark = tr("The contract is worth %1 yuan; allotted to the project this year and not "
                       "committed yet: %2 yuan. Of a contract over several years enter the part "
                       "that falls on this one.")
                        .arg(inYuan(row().amount), inYuan(cover->free));
    return asking;
}

void ContractListPage::start()
{
    const ContractId id = row().id;
    std::optional<Money> commit;
    const DayDialog::Asking asking = fundsAsked({tr("Approval of a contract"), {}, tr("&Go on")});
    if (!asking.amountLabel.isEmpty()) {
        const auto covered = [&](const DayDialog::Said &said) -> Result<> {
            commit = said.amount;
            const auto opening = desk().signingCase(id, commit);
            return opening ? Result<>() : passOn(opening);
        };
        DayDialog funds(asking, {}, covered, window());
        if (funds.exec() != QDialog::Accepted)
            return;
    }
    const auto opening = desk().signingCase(id, commit);
    if (!opening) {
        Q_EMIT failed(opening.error());
        return;
    }
    ApprovalStartDialog dialog(
        m_workspace,
        *opening,
        [this, id, commit](const FormValues &form) {
            return desk().submitContract(id, form, commit);
        },
        window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT done(tr("The approval was started; the contract is in force with its last "
                       "signature."));
}

void ContractListPage::sign()
{
    const ContractId id = row().id;
    DayDialog dialog(
        fundsAsked({tr("Contract signed"), tr("Signed on"), tr("In &force"), "signedOn"}),
        row().signedOn,
        [this, id](const DayDialog::Said &said) { return desk().sign(id, said.day, said.amount); },
        window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT done(tr("The contract is in force."));
}

void ContractListPage::end()
{
    const ContractId id = row().id;
    ReasonDialog dialog(
        tr("Terminate a contract"),
        row().name,
        tr("&Terminate it"),
        [this, id](const QString &why) { return desk().terminate(id, why); },
        window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT done(tr("The contract is terminated."));
}

// ---- guarantees ----

GuaranteePage::GuaranteePage(Workspace &workspace, QWidget *parent)
    : ContractPage(workspace,
                   u"guarantee"_s,
                   tr("Guarantees"),
                   {tr("Kind"),
                    tr("For"),
                    tr("Form"),
                    tr("Given by"),
                    tr("Amount (yuan)"),
                    tr("Valid until"),
                    tr("State")},
                   parent)
{
    m_new = addButton(tr("&New guarantee..."), u"guaranteeNew"_s, [this] {
        Guarantee row;
        row.project = m_project;
        edit(row);
    });
    m_edit = addButton(tr("&Modify..."), u"guaranteeEdit"_s, [this] {
        edit(m_file.guarantees[static_cast<std::size_t>(at())].row);
    });
    m_release = addButton(tr("&Release..."), u"guaranteeRelease"_s, [this] { release(); });
    finishButtons();
    numberColumns({4});
}

void GuaranteePage::fill()
{
    constexpr int kStateColumn = 6;
    const auto nameOf = [this](const Guarantee &row) {
        for (const ContractLine &line : m_file.contracts) {
            if (line.row.id == row.contract)
                return line.row.name;
        }
        for (const TenderFile &tender : m_file.tenders) {
            if (tender.row.id == row.tender)
                return tender.row.name;
        }
        return QString();
    };
    for (const GuaranteeLine &line : m_file.guarantees) {
        QString state = tr("held");
        if (line.row.releasedOn.isValid())
            state = tr("released on %1").arg(dayText(line.row.releasedOn));
        else if (line.ended)
            state = tr("over since %n day(s)", nullptr, -line.daysLeft);
        else if (line.soon)
            state = tr("ends in %n day(s)", nullptr, line.daysLeft);
        addLine(
            {choiceWord(EntityKind::Guarantee, u"kind", static_cast<std::int64_t>(line.row.kind)),
             nameOf(line.row),
             line.row.form,
             line.row.issuer,
             inYuan(line.row.amount),
             dayText(line.row.validTo),
             state},
            themeColor(line.soon ? (line.ended ? ColorRole::Late : ColorRole::AtRisk)
                                 : ColorRole::Text),
            kStateColumn);
    }
}

QString GuaranteePage::details() const
{
    const Guarantee &row = m_file.guarantees[static_cast<std::size_t>(at())].row;
    const auto found = desk().checkGuarantee(row);
    return factHtml(tr("Valid from:"), dayText(row.validFrom)) + factHtml(tr("Note:"), row.note)
           + (found && !found->empty()
                  ? findingsHtml(*found)
                  : factHtml(tr("Limit of the law:"), tr("kept, or there is none.")));
}

void GuaranteePage::showButtons()
{
    const bool writes = mayWrite();
    const bool held =
        at() >= 0 && !m_file.guarantees[static_cast<std::size_t>(at())].row.releasedOn.isValid();
    m_new->setEnabled(writes && (!m_file.contracts.empty() || !m_file.tenders.empty()));
    m_edit->setEnabled(writes && held);
    m_release->setEnabled(writes && held);
}

void GuaranteePage::edit(const Guarantee &row)
{
    GuaranteeDialog dialog(m_workspace, m_file, row, window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT done(tr("The guarantee was kept."));
}

void GuaranteePage::release()
{
    const GuaranteeId id = m_file.guarantees[static_cast<std::size_t>(at())].row.id;
    DayDialog dialog(
        {tr("Release a guarantee"), tr("Released on"), tr("&Release it"), "releasedOn"},
        {},
        [this, id](const DayDialog::Said &said) { return desk().releaseGuarantee(id, said.day); },
        window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT done(tr("The guarantee was released."));
}

} // namespace zs
