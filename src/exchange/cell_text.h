// SPDX-License-Identifier: GPL-3.0-or-later
// Cells as people and spreadsheets write them: "2026/3/1", "3月1日" with its year, "50%", "3周",
// "1,234.50", "是", the name of a choice in Chinese or English.
#pragma once

#include "base/money.h"
#include "base/result.h"
#include "base/wall_time.h"
#include "domain/entity.h"

#include <QStringList>

#include <optional>

namespace zs {

/// A date with or without a time of day.
struct ReadDay {
    QDate date;
    std::optional<Minutes> timeOfDay;
};

/// 2026-03-01, 2026/3/1, 2026.3.1, 20260301, 2026年3月1日, each with an optional 08:30.
[[nodiscard]] Result<ReadDay> readDay(QStringView text);
/// yes/no, true/false, 1/0, 是/否, √/×, in any case.
[[nodiscard]] Result<bool> readFlag(QStringView text);
/// Whole percent from 0 to 100, with or without its sign; full-width digits too.
[[nodiscard]] Result<std::int64_t> readPercent(QStringView text);
/// Yuan with up to two decimals, thousands separated or not, ¥ before and 元 or 万(元) behind it.
[[nodiscard]] Result<Money> readMoney(QStringView text);

/// The number of a choice by its name in any language; Invalid lists the names.
[[nodiscard]] Result<std::int64_t>
readChoice(const EntityInfo &info, const FieldInfo &field, const QString &text);

/// A source text in English, in the present language and in Chinese (as far as known), each once.
[[nodiscard]] QStringList inAllLanguages(const char *context, const char *source);

} // namespace zs
