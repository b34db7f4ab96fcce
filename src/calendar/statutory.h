// SPDX-License-Identifier: GPL-3.0-or-later
// The statutory holidays of a year by law (全国年节及纪念日放假办法), computed where no notice is
// out yet.
#pragma once

#include "calendar/holidays.h"

namespace zs {

/// Every statutory day of that year, in order; where two holidays meet, the day bears both names.
/// Years before the first known rule have none; years outside of the lunar table have only those
/// with a fixed date.
[[nodiscard]] const std::vector<HolidayDay> &statutoryDays(int year);

/// A file of resources/holidays; empty when there is none.
[[nodiscard]] QByteArray holidayResource(const QString &name);

} // namespace zs
