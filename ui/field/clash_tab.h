// SPDX-License-Identifier: GPL-3.0-or-later
// Conflicts from the field: who entered what and when, side by side, and the decision.
#pragma once

#include "base/error.h"
#include "commands/field_desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace zs {

class ClashTab final : public QWidget {
    Q_OBJECT

public:
    explicit ClashTab(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();
    [[nodiscard]] int count() const { return static_cast<int>(m_lines.size()); }

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);

private:
    void build();
    void showChosen();
    void showButton();
    void decide();
    [[nodiscard]] const FieldDesk::ClashLine *chosen() const;

    Workspace &m_workspace;
    FieldDesk m_desk;
    std::vector<FieldDesk::ClashLine> m_lines;
    QLabel *m_words;
    QTableWidget *m_table;
    QTableWidget *m_sides;
    QPushButton *m_decide;
};

} // namespace zs
