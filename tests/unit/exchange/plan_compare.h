// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing plans and documents that should say the same.
#pragma once

#include "domain/plan.h"
#include "exchange/mspdi.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace zs::test {

/// The plan with every id replaced by its position in the plan, so that two imports of one file are
/// equal.
[[nodiscard]] Plan normalised(Plan plan);
/// The first few fields in which two normalised plans differ, in words; empty when they are equal.
[[nodiscard]] QStringList differences(const Plan &a, const Plan &b);

/// Each leaf of a document as "/Project/Tasks/Task/Name=text", with how often it stands there.
[[nodiscard]] QHash<QString, int> leavesOf(const QByteArray &xml);
/// What `a` has more often than `b`.
[[nodiscard]] QStringList missingFrom(const QHash<QString, int> &b, const QHash<QString, int> &a);

/// Reads from bytes with repeatable ids.
[[nodiscard]] Result<ImportedPlan> importBytes(const QByteArray &xml,
                                               const ImportLimits &limits = {});
[[nodiscard]] QByteArray fileBytes(const QString &path);

} // namespace zs::test
