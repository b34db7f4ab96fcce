// SPDX-License-Identifier: GPL-3.0-or-later
// A day that may be left empty, typed as 2026-03-02 or 20260302.
#pragma once

#include "base/result.h"

#include <QDate>
#include <QLineEdit>

namespace zs {

class DayLine final : public QLineEdit {
    Q_OBJECT

public:
    DayLine(const QString &name, const QString &label, QWidget *parent = nullptr);
    void setDay(QDate day);
    /// An invalid day for an empty line; Invalid, with `field` in the detail, for what is none.
    [[nodiscard]] Result<QDate> day(const char *field) const;
};

} // namespace zs
