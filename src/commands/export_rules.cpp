// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/export_rules.h"

#include "approval/process_json.h"
#include "domain/baseline.h"
#include "domain/choice_text.h"
#include "domain/contract_rows.h"
#include "domain/money_rows.h"
#include "domain/project.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kLevels{
    "open"_L1, "internal"_L1, "secret"_L1, "confidential"_L1, "topSecret"_L1};
constexpr auto kNever = "never"_L1;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Binding)
};

const FieldChange *fieldOf(const EntityChange &change, QStringView column)
{
    const EntityInfo &info = *entityInfo(change.entity);
    const int index = fieldIndex(info, column);
    const auto found = std::ranges::find_if(
        change.fields, [index](const FieldChange &field) { return field.field == index; });
    return found == change.fields.end() ? nullptr : &*found;
}

const Binding *projectBinding(const EntityChange &change)
{
    if (change.kind != ChangeKind::Update)
        return nullptr;
    if (fieldOf(change, u"control_baseline"))
        return bindingByKey(u"baseline-adoption");
    if (fieldOf(change, u"budget"))
        return bindingByKey(u"budget-change");
    const FieldChange *stage = fieldOf(change, u"stage");
    const FieldValue execution{static_cast<std::int64_t>(ProjectStage::Execution)};
    return stage && stage->after == execution ? bindingByKey(u"project-start") : nullptr;
}

bool comesTo(const EntityChange &change, std::int64_t state)
{
    const FieldChange *field = fieldOf(change, u"state");
    return change.kind != ChangeKind::Delete && field && field->after == FieldValue(state);
}

const Binding *contractBinding(const EntityChange &change)
{
    return comesTo(change, static_cast<std::int64_t>(ContractState::InForce))
               ? bindingByKey(u"contract")
               : nullptr;
}

/// Approved, or paid without having been approved.
const Binding *paymentBinding(const EntityChange &change)
{
    const FieldValue approved(static_cast<std::int64_t>(PaymentState::Approved));
    const FieldChange *state = fieldOf(change, u"state");
    const bool leaps = comesTo(change, static_cast<std::int64_t>(PaymentState::Paid))
                       && (change.kind == ChangeKind::Insert || state->before != approved);
    return leaps || comesTo(change, static_cast<std::int64_t>(PaymentState::Approved))
               ? bindingByKey(u"payment")
               : nullptr;
}

} // namespace

FromLevel fromLevel(const QString &stored, FromLevel otherwise)
{
    if (stored == kNever)
        return {};
    const auto found = std::ranges::find(kLevels, stored);
    return found == kLevels.end() ? otherwise
                                  : FromLevel(static_cast<Classification>(found - kLevels.begin()));
}

QString storedLevel(FromLevel level)
{
    return level ? kLevels[static_cast<std::size_t>(*level)] : kNever;
}

Result<std::vector<Binding>> parseBindings(const QByteArray &json)
{
    const auto faulty = [](const QString &what) {
        return fail(
            ErrorCode::Invalid, Words::tr("The acts bound to approvals are damaged."), what);
    };
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return faulty(error.errorString());
    std::vector<Binding> bindings;
    const QJsonArray rows = document["bindings"_L1].toArray();
    for (const auto &row : rows) {
        Binding binding{row["act"_L1].toString(),
                        bilingualFrom(row["name"_L1]),
                        row["process"_L1].toString(),
                        bilingualFrom(row["article"_L1]),
                        row["mark"_L1].toString(),
                        row["ready"_L1].toBool()};
        if (binding.key.isEmpty() || binding.name.text().isEmpty() || binding.process.isEmpty())
            return faulty(u"an act without its key, name or process"_s);
        if (std::ranges::contains(bindings, binding.key, &Binding::key))
            return faulty(u"twice: "_s + binding.key);
        const bool marked =
            binding.mark == "V"_L1 || binding.mark == "P"_L1 || binding.mark == "K"_L1;
        if (binding.article.text().isEmpty() ? !binding.mark.isEmpty() : !marked)
            return faulty(u"article and mark of "_s + binding.key);
        bindings.push_back(std::move(binding));
    }
    if (bindings.empty())
        return faulty(u"no acts"_s);
    return bindings;
}

QString levelName(Classification level)
{
    const EntityInfo &info = *entityInfo(EntityKind::Project);
    const auto field = static_cast<std::size_t>(fieldIndex(info, u"classification"));
    return choiceText(info, info.fields[field], static_cast<std::int64_t>(level));
}

QString fromLevelText(FromLevel level)
{
    return level ? Words::tr("from \"%1\" on").arg(levelName(*level)) : Words::tr("never");
}

std::span<const Binding> bindingTable()
{
    static const std::vector<Binding> bindings = [] {
        QFile file(u":/access/bindings.json"_s);
        const bool open = file.open(QIODevice::ReadOnly);
        auto read = parseBindings(open ? file.readAll() : QByteArray());
        if (!read)
            qCritical("The shipped bindings: %s", qUtf8Printable(read.error().detail));
        return read.value_or(std::vector<Binding>());
    }();
    return bindings;
}

const Binding *bindingByKey(QStringView key)
{
    const auto all = bindingTable();
    const auto found = std::ranges::find(all, key, &Binding::key);
    return found == all.end() ? nullptr : &*found;
}

QString bindingArticle(const Binding &binding)
{
    const QString article = binding.article.text();
    if (article.isEmpty() || binding.mark == "V"_L1)
        return article;
    return Words::tr("%1 (to be checked against the text)").arg(article);
}

QString processTitle(const QString &key)
{
    static const auto shipped = shippedProcesses().value_or(std::vector<ProcessDefinition>());
    const auto found = std::ranges::find(shipped, key, &ProcessDefinition::key);
    return found == shipped.end() ? key : found->name;
}

QStringList bindingsFrom(const QString &stored)
{
    QStringList keys;
    const QJsonArray list = QJsonDocument::fromJson(stored.toUtf8()).array();
    for (const QJsonValue &value : list) {
        if (bindingByKey(value.toString()) && !keys.contains(value.toString()))
            keys << value.toString();
    }
    return keys;
}

QString storedBindings(const QStringList &keys)
{
    QJsonArray list;
    for (const Binding &binding : bindingTable()) { // in its order, whatever was chosen first
        if (keys.contains(binding.key))
            list << binding.key;
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

const Binding *bindingOf(const EntityChange &change)
{
    switch (change.entity) {
    case EntityKind::Project:
        return projectBinding(change);
    case EntityKind::Baseline: {
        // a working copy, which names no document, is nobody's decision
        const FieldChange *document = fieldOf(change, u"document");
        const auto *text = document ? std::get_if<QString>(&document->after) : nullptr;
        return change.kind == ChangeKind::Insert && text && !text->isEmpty()
                   ? bindingByKey(u"baseline-adoption")
                   : nullptr;
    }
    case EntityKind::RoleGrant:
        return bindingByKey(u"role-change");
    case EntityKind::Contract:
        return contractBinding(change);
    case EntityKind::PaymentRequest:
        return paymentBinding(change);
    case EntityKind::FundingProposal:
        return comesTo(change, static_cast<std::int64_t>(ProposalState::Adopted))
                   ? bindingByKey(u"funding-proposal")
                   : nullptr;
    default:
        return nullptr;
    }
}

} // namespace zs
