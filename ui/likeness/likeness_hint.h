// SPDX-License-Identifier: GPL-3.0-or-later
// Says, while a project is being entered, that the library has one like it. It forces nothing.
#pragma once

#include "commands/likeness_desk.h"

#include <QLabel>
#include <QTimer>

namespace zs {

class LikenessHint final : public QLabel {
    Q_OBJECT

public:
    explicit LikenessHint(Workspace &workspace, QWidget *parent = nullptr);
    /// Looks once typing has stopped for a moment; hidden where nothing is alike, or a person has
    /// decided on it already.
    void check(const Project &draft);

private:
    void look();

    LikenessDesk m_desk;
    Project m_draft;
    QTimer m_pause;
};

} // namespace zs
