// SPDX-License-Identifier: GPL-3.0-or-later
// The map (地图): where works lie, how far they are, and where they meet.
#pragma once

#include "base/error.h"
#include "domain/ids.h"

#include <QWidget>

namespace zs {

class Workspace;

class MapPage final : public QWidget {
    Q_OBJECT

public:
    explicit MapPage(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);
    void projectWanted(zs::ProjectId project);

protected:
    void showEvent(QShowEvent *event) override;

private:
    Workspace &m_workspace;
};

} // namespace zs
