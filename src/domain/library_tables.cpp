// SPDX-License-Identifier: GPL-3.0-or-later
// The field tables of the library of projects, of money and contracts (see field_tables.cpp).
#include "domain/library_tables.h"

#include "domain/contract_rows.h"
#include "domain/library_rows.h"
#include "domain/money_rows.h"
#include "domain/rule_rows.h"

#include <QtGlobal>

#include <array>

namespace zs {

namespace {

constexpr std::array kPlanItemFields{
    field<&PlanItem::parent>("parent", QT_TRANSLATE_NOOP("Field", "Parent")),
    field<&PlanItem::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
    field<&PlanItem::code>("code", QT_TRANSLATE_NOOP("Field", "Code")),
    field<&PlanItem::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
    field<&PlanItem::fromYear>("from_year", QT_TRANSLATE_NOOP("Field", "From year")),
    field<&PlanItem::toYear>("to_year", QT_TRANSLATE_NOOP("Field", "To year")),
    field<&PlanItem::owner>("owner", QT_TRANSLATE_NOOP("Field", "Unit in charge")),
    field<&PlanItem::target>("target", QT_TRANSLATE_NOOP("Field", "Target")),
    field<&PlanItem::amount>("amount", QT_TRANSLATE_NOOP("Field", "Planned investment")),
    field<&PlanItem::note>("note", QT_TRANSLATE_NOOP("Field", "Note")),
    field<&PlanItem::position>("position", QT_TRANSLATE_NOOP("Field", "Position")),
};
constexpr std::array kDictionaryEntryFields{
    field<&DictionaryEntry::dictionary>("dictionary", QT_TRANSLATE_NOOP("Field", "Dictionary")),
    field<&DictionaryEntry::code>("code", QT_TRANSLATE_NOOP("Field", "Code")),
    field<&DictionaryEntry::parent>("parent", QT_TRANSLATE_NOOP("Field", "Parent code")),
    field<&DictionaryEntry::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
    field<&DictionaryEntry::position>("position", QT_TRANSLATE_NOOP("Field", "Position")),
    field<&DictionaryEntry::retired>("retired", QT_TRANSLATE_NOOP("Field", "Retired")),
};
constexpr std::array kProjectDocumentFields{
    field<&ProjectDocument::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&ProjectDocument::step>("step", QT_TRANSLATE_NOOP("Field", "Step")),
    field<&ProjectDocument::requirement>("requirement", QT_TRANSLATE_NOOP("Field", "Requirement")),
    field<&ProjectDocument::title>("title", QT_TRANSLATE_NOOP("Field", "Title")),
    field<&ProjectDocument::number>("number", QT_TRANSLATE_NOOP("Field", "Document number")),
    field<&ProjectDocument::issuer>("issuer", QT_TRANSLATE_NOOP("Field", "Issued by")),
    field<&ProjectDocument::issuedOn>("issued_on", QT_TRANSLATE_NOOP("Field", "Issued on")),
    field<&ProjectDocument::attachment>("attachment", QT_TRANSLATE_NOOP("Field", "Attachment")),
    field<&ProjectDocument::note>("note", QT_TRANSLATE_NOOP("Field", "Note")),
};
constexpr std::array kStageStepFields{
    field<&StageStep::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&StageStep::step>("step", QT_TRANSLATE_NOOP("Field", "Step")),
    field<&StageStep::position>("position", QT_TRANSLATE_NOOP("Field", "Position")),
    field<&StageStep::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
    field<&StageStep::openedOn>("opened_on", QT_TRANSLATE_NOOP("Field", "Opened on")),
    field<&StageStep::passedOn>("passed_on", QT_TRANSLATE_NOOP("Field", "Passed on")),
    field<&StageStep::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason")),
    field<&StageStep::inCase>("in_case", QT_TRANSLATE_NOOP("Field", "Case")),
    field<&StageStep::note>("note", QT_TRANSLATE_NOOP("Field", "Note")),
};
constexpr std::array kSamenessFields{
    field<&Sameness::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&Sameness::other>("other", QT_TRANSLATE_NOOP("Field", "Other project")),
    field<&Sameness::verdict>("verdict", QT_TRANSLATE_NOOP("Field", "Verdict")),
    field<&Sameness::score>("score", QT_TRANSLATE_NOOP("Field", "Likeness")),
    field<&Sameness::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"), Sharing::Internal),
    field<&Sameness::decidedBy>("decided_by", QT_TRANSLATE_NOOP("Field", "Decided by")),
    field<&Sameness::decidedAt>("decided_at", QT_TRANSLATE_NOOP("Field", "Decided at")),
};
constexpr std::array kMoneyFigureFields{
    field<&MoneyFigure::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&MoneyFigure::rung>("rung", QT_TRANSLATE_NOOP("Field", "Rung")),
    field<&MoneyFigure::amount>("amount", QT_TRANSLATE_NOOP("Field", "Amount")),
    field<&MoneyFigure::document>("document", QT_TRANSLATE_NOOP("Field", "Document")),
    field<&MoneyFigure::decidedOn>("decided_on", QT_TRANSLATE_NOOP("Field", "Decided on")),
    field<&MoneyFigure::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason")),
    field<&MoneyFigure::inCase>("in_case", QT_TRANSLATE_NOOP("Field", "Case")),
    field<&MoneyFigure::withdrawn>("withdrawn", QT_TRANSLATE_NOOP("Field", "Withdrawn")),
    field<&MoneyFigure::enteredAt>("entered_at", QT_TRANSLATE_NOOP("Field", "Entered at")),
};
constexpr std::array kFundQuotaFields{
    field<&FundQuota::year>("year", QT_TRANSLATE_NOOP("Field", "Year")),
    field<&FundQuota::source>("source", QT_TRANSLATE_NOOP("Field", "Source of funds")),
    field<&FundQuota::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
    field<&FundQuota::number>("number", QT_TRANSLATE_NOOP("Field", "Document number")),
    field<&FundQuota::amount>("amount", QT_TRANSLATE_NOOP("Field", "Amount")),
    field<&FundQuota::owner>("owner", QT_TRANSLATE_NOOP("Field", "Unit in charge")),
    field<&FundQuota::minShare>("min_share", QT_TRANSLATE_NOOP("Field", "Least share")),
    field<&FundQuota::maxShare>("max_share", QT_TRANSLATE_NOOP("Field", "Greatest share")),
    field<&FundQuota::note>("note", QT_TRANSLATE_NOOP("Field", "Note")),
    field<&FundQuota::position>("position", QT_TRANSLATE_NOOP("Field", "Position")),
};
constexpr std::array kVoucherFields{
    field<&Voucher::number>("number", QT_TRANSLATE_NOOP("Field", "Number")),
    field<&Voucher::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
    field<&Voucher::postedOn>("posted_on", QT_TRANSLATE_NOOP("Field", "Date")),
    field<&Voucher::document>("document", QT_TRANSLATE_NOOP("Field", "Document number")),
    field<&Voucher::text>("text", QT_TRANSLATE_NOOP("Field", "Text")),
    field<&Voucher::reverses>("reverses", QT_TRANSLATE_NOOP("Field", "Reverses")),
    field<&Voucher::madeBy>("made_by", QT_TRANSLATE_NOOP("Field", "Made by")),
    field<&Voucher::madeAt>("made_at", QT_TRANSLATE_NOOP("Field", "Made at")),
};
constexpr std::array kVoucherLineFields{
    field<&VoucherLine::voucher>("voucher", QT_TRANSLATE_NOOP("Field", "Voucher")),
    field<&VoucherLine::position>("position", QT_TRANSLATE_NOOP("Field", "Position")),
    field<&VoucherLine::account>("account", QT_TRANSLATE_NOOP("Field", "Account")),
    field<&VoucherLine::quota>("quota", QT_TRANSLATE_NOOP("Field", "Quota of funds")),
    field<&VoucherLine::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&VoucherLine::contract>("contract", QT_TRANSLATE_NOOP("Field", "Contract")),
    field<&VoucherLine::year>("year", QT_TRANSLATE_NOOP("Field", "Year")),
    field<&VoucherLine::amount>("amount", QT_TRANSLATE_NOOP("Field", "Amount")),
};
constexpr std::array kInvestmentFigureFields{
    field<&InvestmentFigure::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&InvestmentFigure::year>("year", QT_TRANSLATE_NOOP("Field", "Year")),
    field<&InvestmentFigure::month>("month", QT_TRANSLATE_NOOP("Field", "Month")),
    field<&InvestmentFigure::source>("source", QT_TRANSLATE_NOOP("Field", "Source of funds")),
    field<&InvestmentFigure::planned>("planned", QT_TRANSLATE_NOOP("Field", "Planned")),
    field<&InvestmentFigure::done>("done", QT_TRANSLATE_NOOP("Field", "Completed")),
    field<&InvestmentFigure::content>("content", QT_TRANSLATE_NOOP("Field", "Content of the year")),
};
constexpr std::array kFundingProposalFields{
    field<&FundingProposal::year>("year", QT_TRANSLATE_NOOP("Field", "Year")),
    field<&FundingProposal::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
    field<&FundingProposal::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
    field<&FundingProposal::content>("content", QT_TRANSLATE_NOOP("Field", "Content")),
    field<&FundingProposal::gap>("gap", QT_TRANSLATE_NOOP("Field", "Gap")),
    field<&FundingProposal::madeBy>("made_by", QT_TRANSLATE_NOOP("Field", "Made by")),
    field<&FundingProposal::madeAt>("made_at", QT_TRANSLATE_NOOP("Field", "Made at")),
    field<&FundingProposal::inCase>("in_case", QT_TRANSLATE_NOOP("Field", "Case")),
};
constexpr std::array kTenderFields{
    field<&Tender::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&Tender::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
    field<&Tender::law>("law", QT_TRANSLATE_NOOP("Field", "Law")),
    field<&Tender::way>("way", QT_TRANSLATE_NOOP("Field", "Way of procurement")),
    field<&Tender::estimate>("estimate", QT_TRANSLATE_NOOP("Field", "Estimate")),
    field<&Tender::note>("note", QT_TRANSLATE_NOOP("Field", "Note")),
};
constexpr std::array kTenderEventFields{
    field<&TenderEvent::tender>("tender", QT_TRANSLATE_NOOP("Field", "Tender")),
    field<&TenderEvent::event>("event", QT_TRANSLATE_NOOP("Field", "Event")),
    field<&TenderEvent::happenedOn>("happened_on", QT_TRANSLATE_NOOP("Field", "Date")),
    field<&TenderEvent::document>("document", QT_TRANSLATE_NOOP("Field", "Document")),
    field<&TenderEvent::note>("note", QT_TRANSLATE_NOOP("Field", "Note")),
};
constexpr std::array kContractFields{
    field<&Contract::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&Contract::parent>("parent", QT_TRANSLATE_NOOP("Field", "Adds to")),
    field<&Contract::tender>("tender", QT_TRANSLATE_NOOP("Field", "Tender")),
    field<&Contract::code>("code", QT_TRANSLATE_NOOP("Field", "Code")),
    field<&Contract::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
    field<&Contract::supplier>("supplier", QT_TRANSLATE_NOOP("Field", "Supplier")),
    field<&Contract::way>("way", QT_TRANSLATE_NOOP("Field", "Way of procurement")),
    field<&Contract::amount>("amount", QT_TRANSLATE_NOOP("Field", "Amount")),
    field<&Contract::signedOn>("signed_on", QT_TRANSLATE_NOOP("Field", "Signed on")),
    field<&Contract::startsOn>("starts_on", QT_TRANSLATE_NOOP("Field", "Starts on")),
    field<&Contract::endsOn>("ends_on", QT_TRANSLATE_NOOP("Field", "Ends on")),
    field<&Contract::retention>("retention", QT_TRANSLATE_NOOP("Field", "Retention")),
    field<&Contract::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
    field<&Contract::document>("document", QT_TRANSLATE_NOOP("Field", "Document")),
    field<&Contract::inCase>("in_case", QT_TRANSLATE_NOOP("Field", "Case")),
    field<&Contract::note>("note", QT_TRANSLATE_NOOP("Field", "Note")),
};
constexpr std::array kGuaranteeFields{
    field<&Guarantee::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&Guarantee::contract>("contract", QT_TRANSLATE_NOOP("Field", "Contract")),
    field<&Guarantee::tender>("tender", QT_TRANSLATE_NOOP("Field", "Tender")),
    field<&Guarantee::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
    field<&Guarantee::form>("form", QT_TRANSLATE_NOOP("Field", "Form")),
    field<&Guarantee::amount>("amount", QT_TRANSLATE_NOOP("Field", "Amount")),
    field<&Guarantee::issuer>("issuer", QT_TRANSLATE_NOOP("Field", "Issued by")),
    field<&Guarantee::validFrom>("valid_from", QT_TRANSLATE_NOOP("Field", "Valid from")),
    field<&Guarantee::validTo>("valid_to", QT_TRANSLATE_NOOP("Field", "Valid until")),
    field<&Guarantee::releasedOn>("released_on", QT_TRANSLATE_NOOP("Field", "Released on")),
    field<&Guarantee::note>("note", QT_TRANSLATE_NOOP("Field", "Note")),
};
constexpr std::array kPaymentRequestFields{
    field<&PaymentRequest::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&PaymentRequest::contract>("contract", QT_TRANSLATE_NOOP("Field", "Contract")),
    field<&PaymentRequest::number>("number", QT_TRANSLATE_NOOP("Field", "Number")),
    field<&PaymentRequest::amount>("amount", QT_TRANSLATE_NOOP("Field", "Amount")),
    field<&PaymentRequest::progress>("progress", QT_TRANSLATE_NOOP("Field", "Physical progress")),
    field<&PaymentRequest::requestedOn>("requested_on", QT_TRANSLATE_NOOP("Field", "Requested on")),
    field<&PaymentRequest::purpose>("purpose", QT_TRANSLATE_NOOP("Field", "Purpose")),
    field<&PaymentRequest::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
    field<&PaymentRequest::inCase>("in_case", QT_TRANSLATE_NOOP("Field", "Case")),
    field<&PaymentRequest::voucher>("voucher", QT_TRANSLATE_NOOP("Field", "Voucher")),
    field<&PaymentRequest::note>("note", QT_TRANSLATE_NOOP("Field", "Note")),
};
constexpr std::array kRulePackRowFields{
    field<&RulePackRow::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
    field<&RulePackRow::edition>("edition", QT_TRANSLATE_NOOP("Field", "Edition")),
    field<&RulePackRow::text>("text", QT_TRANSLATE_NOOP("Field", "Text"), Sharing::Internal),
    field<&RulePackRow::signer>("signer", QT_TRANSLATE_NOOP("Field", "Signed by")),
    field<&RulePackRow::signature>("signature", QT_TRANSLATE_NOOP("Field", "Signature")),
    field<&RulePackRow::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
    field<&RulePackRow::loadedBy>("loaded_by", QT_TRANSLATE_NOOP("Field", "Loaded by")),
    field<&RulePackRow::loadedAt>("loaded_at", QT_TRANSLATE_NOOP("Field", "Loaded at")),
    field<&RulePackRow::decidedAt>("decided_at", QT_TRANSLATE_NOOP("Field", "Decided at")),
};

constexpr std::array kLibraryEntities{
    EntityInfo{EntityKind::PlanItem,
               "plan_item",
               QT_TRANSLATE_NOOP("Entity", "Plan item"),
               kPlanItemFields},
    EntityInfo{EntityKind::DictionaryEntry,
               "dictionary_entry",
               QT_TRANSLATE_NOOP("Entity", "Dictionary entry"),
               kDictionaryEntryFields},
    EntityInfo{EntityKind::ProjectDocument,
               "project_document",
               QT_TRANSLATE_NOOP("Entity", "Project document"),
               kProjectDocumentFields},
    EntityInfo{EntityKind::StageStep,
               "stage_step",
               QT_TRANSLATE_NOOP("Entity", "Step of a project"),
               kStageStepFields},
    EntityInfo{EntityKind::Sameness,
               "sameness",
               QT_TRANSLATE_NOOP("Entity", "Verdict on two projects"),
               kSamenessFields},
    EntityInfo{EntityKind::MoneyFigure,
               "money_figure",
               QT_TRANSLATE_NOOP("Entity", "Figure of the ladder"),
               kMoneyFigureFields},
    EntityInfo{EntityKind::FundQuota,
               "fund_quota",
               QT_TRANSLATE_NOOP("Entity", "Quota of funds"),
               kFundQuotaFields},
    EntityInfo{
        EntityKind::Voucher, "voucher", QT_TRANSLATE_NOOP("Entity", "Voucher"), kVoucherFields},
    EntityInfo{EntityKind::VoucherLine,
               "voucher_line",
               QT_TRANSLATE_NOOP("Entity", "Line of a voucher"),
               kVoucherLineFields},
    EntityInfo{EntityKind::InvestmentFigure,
               "investment_figure",
               QT_TRANSLATE_NOOP("Entity", "Annual investment"),
               kInvestmentFigureFields},
    EntityInfo{EntityKind::FundingProposal,
               "funding_proposal",
               QT_TRANSLATE_NOOP("Entity", "Funding proposal"),
               kFundingProposalFields},
    EntityInfo{EntityKind::Tender, "tender", QT_TRANSLATE_NOOP("Entity", "Tender"), kTenderFields},
    EntityInfo{EntityKind::TenderEvent,
               "tender_event",
               QT_TRANSLATE_NOOP("Entity", "Event of a tender"),
               kTenderEventFields},
    EntityInfo{
        EntityKind::Contract, "contract", QT_TRANSLATE_NOOP("Entity", "Contract"), kContractFields},
    EntityInfo{EntityKind::Guarantee,
               "guarantee",
               QT_TRANSLATE_NOOP("Entity", "Guarantee"),
               kGuaranteeFields},
    EntityInfo{EntityKind::PaymentRequest,
               "payment_request",
               QT_TRANSLATE_NOOP("Entity", "Payment application"),
               kPaymentRequestFields},
    EntityInfo{EntityKind::RulePackRow,
               "rule_pack",
               QT_TRANSLATE_NOOP("Entity", "Rule pack"),
               kRulePackRowFields},
};

} // namespace

std::span<const FieldInfo> EntityTraits<PlanItem>::fields()
{
    return kPlanItemFields;
}
std::span<const FieldInfo> EntityTraits<DictionaryEntry>::fields()
{
    return kDictionaryEntryFields;
}
std::span<const FieldInfo> EntityTraits<ProjectDocument>::fields()
{
    return kProjectDocumentFields;
}
std::span<const FieldInfo> EntityTraits<StageStep>::fields()
{
    return kStageStepFields;
}
std::span<const FieldInfo> EntityTraits<Sameness>::fields()
{
    return kSamenessFields;
}
std::span<const FieldInfo> EntityTraits<MoneyFigure>::fields()
{
    return kMoneyFigureFields;
}
std::span<const FieldInfo> EntityTraits<FundQuota>::fields()
{
    return kFundQuotaFields;
}
std::span<const FieldInfo> EntityTraits<Voucher>::fields()
{
    return kVoucherFields;
}
std::span<const FieldInfo> EntityTraits<VoucherLine>::fields()
{
    return kVoucherLineFields;
}
std::span<const FieldInfo> EntityTraits<InvestmentFigure>::fields()
{
    return kInvestmentFigureFields;
}
std::span<const FieldInfo> EntityTraits<FundingProposal>::fields()
{
    return kFundingProposalFields;
}
std::span<const FieldInfo> EntityTraits<Tender>::fields()
{
    return kTenderFields;
}
std::span<const FieldInfo> EntityTraits<TenderEvent>::fields()
{
    return kTenderEventFields;
}
std::span<const FieldInfo> EntityTraits<Contract>::fields()
{
    return kContractFields;
}
std::span<const FieldInfo> EntityTraits<Guarantee>::fields()
{
    return kGuaranteeFields;
}
std::span<const FieldInfo> EntityTraits<PaymentRequest>::fields()
{
    return kPaymentRequestFields;
}
std::span<const FieldInfo> EntityTraits<RulePackRow>::fields()
{
    return kRulePackRowFields;
}

std::span<const EntityInfo> libraryEntities()
{
    return kLibraryEntities;
}

} // namespace zs
