// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/export_rules.h"

#include "approval/process_json.h"
#include "domain/baseline.h"
#include "domain/project.h"

#include <QCoreApplication>
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

constexpr std::array kBindings{
    Binding{"baseline-adoption",
            QT_TRANSLATE_NOOP("Binding", "Adopting a baseline"),
            "baseline-adoption",
            "",
            true},
    Binding{"project-start",
            QT_TRANSLATE_NOOP("Binding", "Starting the execution of a project"),
            "project-start",
            QT_TRANSLATE_NOOP("Binding", "Government Investment Regulation (2019), art. 20"),
            true},
    Binding{"budget-change",
            QT_TRANSLATE_NOOP("Binding", "Changing the approved budget"),
            "budget-change",
            QT_TRANSLATE_NOOP("Binding", "Government Investment Regulation (2019), art. 23"),
            true},
    Binding{"export",
            QT_TRANSLATE_NOOP("Binding", "Every export and print, whatever the label"),
            "classified-export",
            "",
            true},
    Binding{"role-change",
            QT_TRANSLATE_NOOP("Binding", "Giving and taking away business roles"),
            "role-change",
            QT_TRANSLATE_NOOP("Binding",
                              "Implementing Regulation on Guarding State Secrets, art. 34 and 53"),
            true},
    Binding{"contract",
            QT_TRANSLATE_NOOP("Binding", "Signing a contract"),
            "contract-signing",
            QT_TRANSLATE_NOOP("Binding", "Law on Tenders and Bids, art. 46"),
            false},
    Binding{"payment", QT_TRANSLATE_NOOP("Binding", "Paying"), "payment", "", false},
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

std::span<const Binding> bindingTable()
{
    return kBindings;
}

const Binding *bindingByKey(QStringView key)
{
    const auto found = std::ranges::find_if(
        kBindings, [key](const Binding &b) { return key == QLatin1StringView(b.key); });
    return found == kBindings.end() ? nullptr : &*found;
}

QString bindingText(const Binding &binding)
{
    return QCoreApplication::translate("Binding", binding.label);
}

QString bindingArticle(const Binding &binding)
{
    return *binding.article ? QCoreApplication::translate("Binding", binding.article) : QString();
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
    for (const Binding &binding :
         kBindings) { // in the order of the table, whatever was chosen first
        if (keys.contains(QLatin1StringView(binding.key)))
            list << QLatin1StringView(binding.key);
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
    default:
        return nullptr;
    }
}

} // namespace zs
