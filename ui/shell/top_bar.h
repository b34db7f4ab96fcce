// SPDX-License-Identifier: GPL-3.0-or-later
// The first line of the window: which workspace, search, undo and redo, who.
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace zs {

class ShellActions;
class Workspace;

class TopBar final : public QWidget {
    Q_OBJECT

public:
    TopBar(const Workspace &workspace, const ShellActions &actions, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *addMark(QHBoxLayout *row, const QString &name);
    /// Under which protection profile the workspace stands, if any.
    void showProfile(const Workspace &workspace);

    QLabel *m_profile = nullptr;
};

} // namespace zs
