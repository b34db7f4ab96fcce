// SPDX-License-Identifier: GPL-3.0-or-later
// Capacity over time as rows that a person types into: from, to, units.
#pragma once

#include "base/result.h"

#include <QWidget>

class QTableWidget;

namespace zs {

class AvailabilityTable final : public QWidget {
    Q_OBJECT

public:
    explicit AvailabilityTable(QWidget *parent = nullptr);
    /// As Resource::availability; what cannot be read is left out.
    void setText(const QString &text);
    /// Invalid says which row cannot be read.
    [[nodiscard]] Result<QString> text() const;

private:
    void addRow(const QString &from, const QString &to, const QString &units);

    QTableWidget *m_rows;
};

} // namespace zs
