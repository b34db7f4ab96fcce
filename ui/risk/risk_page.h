// SPDX-License-Identifier: GPL-3.0-or-later
// Risk (风险): how likely projects are to be late, why, and what is done about it.
#pragma once

#include "base/error.h"
#include "domain/ids.h"

#include <QWidget>

namespace zs {

class Workspace;

class RiskPage final : public QWidget {
    Q_OBJECT

public:
    explicit RiskPage(Workspace &workspace, QWidget *parent = nullptr);
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
