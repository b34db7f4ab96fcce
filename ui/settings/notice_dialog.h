// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/holiday_panel.h"

#include <QDialog>

namespace zs {

/// Shows what a new notice would move before it is applied.
class NoticeDialog final : public QDialog {
    Q_OBJECT

public:
    NoticeDialog(const HolidayNotice &notice,
                 const std::vector<NoticeEffect> &effects,
                 QWidget *parent);
    /// Runs the dialog; with an answer laid ready by a test it takes that one.
    [[nodiscard]] bool accepted();
};

} // namespace zs
