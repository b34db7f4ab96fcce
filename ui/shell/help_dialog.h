// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace zs {

/// The help page of the present language.
class HelpDialog final : public QDialog {
    Q_OBJECT

public:
    /// `language`: "zh_CN" or "en".
    HelpDialog(const QString &language, QWidget *parent);
};

} // namespace zs
