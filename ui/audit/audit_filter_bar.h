// SPDX-License-Identifier: GPL-3.0-or-later
// Person, project, period and act: what the audit page is narrowed to.
#pragma once

#include "commands/workspace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;

namespace zs {

class AuditFilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit AuditFilterBar(Workspace &workspace, QWidget *parent = nullptr);
    /// Fills the choices anew and keeps what is chosen.
    void refresh();
    [[nodiscard]] AuditFilter filter() const;
    /// The filter in words, for the report; "whole log" when nothing narrows it.
    [[nodiscard]] QString inWords() const;
    void clear();

Q_SIGNALS:
    void edited();

private:
    void refill(QComboBox *box, const std::vector<std::pair<QString, QVariant>> &choices);

    Workspace &m_workspace;
    QComboBox *m_person;
    QComboBox *m_project;
    QComboBox *m_act;
    QCheckBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace zs
