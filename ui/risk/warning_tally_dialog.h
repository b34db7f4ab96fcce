// SPDX-License-Identifier: GPL-3.0-or-later
// How often each rule and model warned, and how often wrongly.
#pragma once

#include "commands/risk_warning_desk.h"

#include <QDialog>

namespace zs {

class WarningTallyDialog final : public QDialog {
    Q_OBJECT

public:
    WarningTallyDialog(const std::vector<RiskWarningDesk::Tally> &tally, QWidget *parent);
};

} // namespace zs
