// SPDX-License-Identifier: GPL-3.0-or-later
// What the security administrator decides about content that leaves and about acts that an approval
// alone carries out (输出与审批绑定).
#pragma once

#include "base/error.h"
#include "commands/secrecy_desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace zs {

class RulesPanel final : public QWidget {
    Q_OBJECT

public:
    explicit RulesPanel(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] ExportRules rules() const;
    [[nodiscard]] QStringList bound() const;
    void apply();
    void enable();

    Workspace &m_workspace;
    SecrecyDesk m_desk;
    QComboBox *m_approval;
    QComboBox *m_screen;
    QComboBox *m_print;
    QTreeWidget *m_bindings;
    QLabel *m_state;
    QPushButton *m_outside;
    QPushButton *m_apply;
};

} // namespace zs
