// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace zs {

class Workspace;

/// What this program is, its version and the licences of what it is made of.
class AboutPanel final : public QWidget {
    Q_OBJECT

public:
    explicit AboutPanel(const Workspace *workspace, QWidget *parent = nullptr);
};

} // namespace zs
