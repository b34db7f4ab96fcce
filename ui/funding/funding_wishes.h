// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says of one project before the search: pin, priority, which other it needs.
#pragma once

#include "commands/funding_desk.h"

#include <QWidget>

class QComboBox;

namespace zs {

class FundingWishes final : public QWidget {
    Q_OBJECT

public:
    explicit FundingWishes(QWidget *parent = nullptr);
    /// Shows what is wished of a project among those of the year; invalid: none.
    void show(const FundingDesk::Year &year, ProjectId project);
    using QWidget::show;

Q_SIGNALS:
    void pinned(zs::FundPin pin);
    void ranked(int priority);
    /// Invalid: needs no other.
    void needed(zs::ProjectId other);

private:
    QComboBox *m_pin;
    QComboBox *m_priority;
    QComboBox *m_needs;
};

} // namespace zs
