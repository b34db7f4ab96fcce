// SPDX-License-Identifier: GPL-3.0-or-later
// Field work (现场): devices and their packages, reports with photos, conflicts, sensors.
#pragma once

#include "base/error.h"
#include "domain/ids.h"

#include <QWidget>

namespace zs {

class Workspace;

class FieldPage final : public QWidget {
    Q_OBJECT

public:
    explicit FieldPage(Workspace &workspace, QWidget *parent = nullptr);
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
