// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval/case_json.h"

#include <QCoreApplication>

namespace zs {

using App = QCoreApplication;

QString verbText(Verb verb)
{
    switch (verb) {
    case Verb::Submit:
        return App::translate("Approval", "Submit");
    case Verb::Agree:
        return App::translate("Approval", "Agree");
    case Verb::Refuse:
        return App::translate("Approval", "Refuse");
    case Verb::Return:
        return App::translate("Approval", "Return");
    case Verb::Withdraw:
        return App::translate("Approval", "Withdraw");
    case Verb::AddSigner:
        return App::translate("Approval", "Add signer");
    case Verb::RemoveSigner:
        return App::translate("Approval", "Remove signer");
    case Verb::Transfer:
        return App::translate("Approval", "Transfer");
    case Verb::Delegate:
        return App::translate("Approval", "Delegate");
    case Verb::Copy:
        return App::translate("Approval", "Send a copy");
    case Verb::Urge:
        return App::translate("Approval", "Urge");
    case Verb::Terminate:
        return App::translate("Approval", "End the case");
    case Verb::Assign:
        return App::translate("Approval", "Assign signers");
    case Verb::Tick:
        return App::translate("Approval", "Time passes");
    case Verb::ChildDone:
        return App::translate("Approval", "Outcome received");
    }
    return {};
}

QString statusText(CaseStatus status)
{
    switch (status) {
    case CaseStatus::Draft:
        return App::translate("CaseStatus", "Draft");
    case CaseStatus::Running:
        return App::translate("CaseStatus", "In approval");
    case CaseStatus::Returned:
        return App::translate("CaseStatus", "Returned to the starter");
    case CaseStatus::Withdrawn:
        return App::translate("CaseStatus", "Withdrawn");
    case CaseStatus::Approved:
        return App::translate("CaseStatus", "Approved");
    case CaseStatus::Refused:
        return App::translate("CaseStatus", "Refused");
    case CaseStatus::Terminated:
        return App::translate("CaseStatus", "Terminated");
    }
    return {};
}

QString statusText(VisitStatus status)
{
    switch (status) {
    case VisitStatus::Open:
        return App::translate("VisitStatus", "In progress");
    case VisitStatus::Empty:
        return App::translate("VisitStatus", "Nobody to sign");
    case VisitStatus::Suspended:
        return App::translate("VisitStatus", "Suspended");
    case VisitStatus::Passed:
        return App::translate("VisitStatus", "Passed");
    case VisitStatus::Refused:
        return App::translate("VisitStatus", "Refused");
    case VisitStatus::Returned:
        return App::translate("VisitStatus", "Returned");
    case VisitStatus::Void:
        return App::translate("VisitStatus", "Cancelled");
    case VisitStatus::Superseded:
        return App::translate("VisitStatus", "To be repeated");
    }
    return {};
}

QString statusText(SeatStatus status)
{
    switch (status) {
    case SeatStatus::Waiting:
        return App::translate("SeatStatus", "Not yet asked");
    case SeatStatus::Open:
        return App::translate("SeatStatus", "To decide");
    case SeatStatus::Agreed:
        return App::translate("SeatStatus", "Agreed");
    case SeatStatus::Refused:
        return App::translate("SeatStatus", "Did not agree");
    case SeatStatus::Removed:
        return App::translate("SeatStatus", "Removed");
    case SeatStatus::Void:
        return App::translate("SeatStatus", "No longer needed");
    }
    return {};
}

} // namespace zs
