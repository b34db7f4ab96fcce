// SPDX-License-Identifier: GPL-3.0-or-later
// What makes the sample say something of duplicates and of past projects.
#pragma once

namespace zs {

struct SampleData;

/// Lets some finished projects have been late, and one project of the reserve be another one that
/// is under way, entered again by another bureau under another name.
void plantLikeness(SampleData &data);

} // namespace zs
