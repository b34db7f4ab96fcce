// SPDX-License-Identifier: GPL-3.0-or-later
// What an empty page shows: one sentence what this is, one button to begin.
#pragma once

#include <QWidget>

class QPushButton;

namespace zs {

class EmptyState final : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString &icon,
               const QString &sentence,
               const QString &button,
               QWidget *parent = nullptr);
    [[nodiscard]] QPushButton *button() const { return m_button; }

private:
    QPushButton *m_button;
};

} // namespace zs
